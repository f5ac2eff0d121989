import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { HoldingPlan } from './holdings.ts'
import type { OrganizationPlan, PartyPlan } from './plan.ts'
import type { Random } from './random.ts'
import { earlier } from './workdays.ts'

/** That somebody held so many of the bank's own shares on a day, as its register has it. */
export type SharePositionPlan = {
  readonly party: OrganizationPlan
  readonly asOf: CalendarDate
  readonly shares: number
  readonly fenPerShare: number
  readonly statedOn: CalendarDate
}

/** What a share was worth at the end of each quarter, in fen; the last first. */
const FEN_PER_SHARE = [687, 661, 702, 645] as const

const REGISTER_DAYS = 8

/** The last quarters of all who hold the bank's shares, up to what they hold now. Who has sold all of them held some before. */
export function sharePositions(
  random: Random,
  holdings: readonly HoldingPlan[],
  until: CalendarDate,
): SharePositionPlan[] {
  return holdings.flatMap(({ party, kind, quantity }) => {
    if (kind !== 'OWN_SECURITY' || quantity === undefined || !isOrganization(party)) return []
    const course = courseTo(random.fork(party.key), Number(quantity))
    return course.map((shares, quarter) => {
      const asOf = quarterEnd(until, quarter)
      const statedOn = earlier(addDays(asOf, REGISTER_DAYS), until)
      return { party, asOf, shares, fenPerShare: FEN_PER_SHARE[quarter] ?? FEN_PER_SHARE[0], statedOn }
    })
  })
}

/** How many shares were held at the end of each quarter, the last first. */
function courseTo(random: Random, shares: number): readonly number[] {
  const course = [shares]
  for (let quarter = 1; quarter < FEN_PER_SHARE.length; quarter += 1) {
    const after = course.at(-1) ?? 0
    const before =
      after === 0 ? random.int(20, 900) * 10_000 : Math.round((after * random.int(78, 112)) / 1e4) * 100
    course.push(before)
  }
  return course
}

/** The last day of a quarter that is over: 0 is the last of them. */
function quarterEnd(until: CalendarDate, quartersBefore: number): CalendarDate {
  const [year = 0, month = 1] = until.split('-').map(Number)
  const firstMonth = Math.floor((month - 1) / 3) * 3 - quartersBefore * 3
  const first = new Date(Date.UTC(year, firstMonth, 1)).toISOString().slice(0, 10)
  return addDays(first, -1)
}

function isOrganization(party: PartyPlan): party is OrganizationPlan {
  return party.type === 'organization'
}
