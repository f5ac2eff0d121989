import { namedIn } from './bookFigures.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { BulletinId, EmployeeId, OrgUnitId } from './recordId.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from './relationship.ts'

/** What was counted in one line of business on a day. */
export type BulletinLine = {
  readonly line: LineOfBusiness
  readonly humanContacts: number
  readonly automatedContacts: number
  readonly obligationsDue: number
  /** In time or late. */
  readonly obligationsKept: number
  readonly obligationsMissed: number
  readonly opened: number
  readonly lost: number
  readonly wonBack: number
  readonly alertsRaised: number
  readonly requestsOpened: number
  readonly requestsResolved: number
  /** Targets of service standards that were passed. */
  readonly targetsPassed: number
}

/** What somebody with a post in the unit did on a day. */
export type BulletinEmployee = {
  readonly employeeId: EmployeeId
  /** In which they work: the row is for who reaches all of them. */
  readonly lines: readonly LineOfBusiness[]
  readonly humanContacts: number
  readonly loggedMinutes: number
  readonly lateEntries: number
  /** Of the log there is: all that is in it. */
  readonly countersigned: boolean
}

export type BulletinData = {
  readonly unitId: OrgUnitId
  /** The unit and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  readonly date: CalendarDate
  /** 1 for the first of a day, one more for each correction. */
  readonly number: number
  readonly lines: readonly BulletinLine[]
  readonly employees: readonly BulletinEmployee[]
  /** Whatever was recorded by then is in it. */
  readonly completeUpTo?: Instant
  readonly state: 'DRAFT' | 'PUBLISHED'
  readonly publication?: { readonly by: string; readonly at: Instant; readonly note?: string }
  /** Which one it corrects: that one stays as it was. */
  readonly correctsId?: BulletinId
}

/** A unit's day, as it is told to its people. What is published is never changed. 日通报 */
export type Bulletin = RecordOf<'bulletin', BulletinId, BulletinData>

/** What was counted in a book on a day, by line of business: a row for each line in which anything was. */
export function bulletinLines(sums: ReadonlyMap<string, string>): readonly BulletinLine[] {
  return LINES_OF_BUSINESS.flatMap((line) => {
    const counted = [...sums].flatMap(([measure, sum]) => {
      const named = namedIn([line], measure)
      return named ? [{ path: [named.name, ...named.values].join('.'), number: Number(sum) }] : []
    })
    const of = (wanted: RegExp) =>
      counted.filter(({ path }) => wanted.test(path)).reduce((sum, { number }) => sum + number, 0)
    const row = {
      line,
      humanContacts: of(/^contact\..*\.HUMAN$/),
      automatedContacts: of(/^contact\..*\.AUTOMATED$/),
      obligationsDue: of(/^obligation\.due$/),
      obligationsKept: of(/^obligation\.kept(Late)?$/),
      obligationsMissed: of(/^obligation\.missed$/),
      opened: of(/^new$/),
      lost: of(/^lost$/),
      wonBack: of(/^wonBack$/),
      alertsRaised: of(/^alert\.raised\./),
      requestsOpened: of(/^service\.opened\./),
      requestsResolved: of(/^service\.resolved$/),
      targetsPassed: of(/^service\.breached\./),
    }
    return Object.values(row).some((value) => typeof value === 'number' && value !== 0) ? [row] : []
  })
}

/** How many contacts by people were counted in a book on a day, over these lines. */
export function humanContacts(sums: ReadonlyMap<string, string>, lines: readonly LineOfBusiness[]): number {
  return bulletinLines(sums).reduce(
    (sum, { line, humanContacts }) => sum + (lines.includes(line) ? humanContacts : 0),
    0,
  )
}
