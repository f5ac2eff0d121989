import { dateInZone } from './calendarDate.ts'
import { periodOf } from './calendarPeriod.ts'
import type { Count } from './count.ts'
import {
  CHANNELS,
  type Channel,
  type FirmPath,
  INITIATIONS,
  type Initiation,
  type InteractionData,
  tookPart,
} from './interaction.ts'
import { type EmployeeId, isRecordId, type PartyId } from './recordId.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from './relationship.ts'

/**
 * By what a contact on a party's timeline is counted, so that everybody can be told how many of those they may know of there are.
 *
 * ALL: every contact on the timeline, whoever may know of it. OWN: what is decided by who sees the party: neither what is
 * confidential, nor what a person said for a firm, nor what others said of the party. A firm's id: what the person said for
 * that firm, which is decided by who sees the firm.
 */
export type Counted = 'ALL' | 'OWN' | PartyId

/** Line of business; undefined for what is in none or several. */
type Line = LineOfBusiness | undefined

type On = { readonly partyId: PartyId; readonly via: FirmPath['via'] }

/** What a contact adds to the tallies of the parties on whose timelines it is: to the calendar quarter it was in. */
export function contactTallyCounts(
  interaction: InteractionData,
  paths: readonly On[],
  ianaZone: string,
): readonly Count[] {
  const day = dateInZone(new Date(interaction.occurredAt), ianaZone)
  const time = { kind: 'PERIOD', period: periodOf('QUARTER', day).name } as const
  return paths.flatMap((path) =>
    countedBy(interaction, path).flatMap((counted) =>
      measuresOf(interaction, counted).map((measure) => ({
        scope: path.partyId,
        time,
        measure,
        amount: '1',
      })),
    ),
  )
}

function countedBy(
  { confidentiality, participants, firms }: InteractionData,
  { partyId, via }: On,
): readonly Counted[] {
  if (confidentiality !== 'NORMAL') return ['ALL']
  const spokeFor = firms.filter((firm) => firm.via.some(({ personId }) => personId === partyId))
  if (spokeFor.length > 0) return ['ALL', ...spokeFor.map(({ firmId }) => firmId)]
  const others = participants.some(({ id, part }) => isRecordId(id, 'prt') && part !== 'MENTIONED')
  return tookPart(participants, partyId, via) || !others ? ['ALL', 'OWN'] : ['ALL']
}

function measuresOf(
  { channel, initiation, lineOfBusiness, participants }: InteractionData,
  counted: Counted,
): readonly string[] {
  const line = lineOfBusiness ?? '-'
  const met = participants.flatMap(({ id, part }) =>
    initiation === 'HUMAN' && part !== 'MENTIONED' && isRecordId(id, 'emp') ? [id] : [],
  )
  return [
    ['contacts', line, counted, channel, initiation],
    ...[...new Set(met)].map((id) => ['met', line, counted, id]),
  ].map((parts) => parts.join('.'))
}

/** What a measure of a tally counts. */
export type TallyMeasure = { readonly line: Line; readonly counted: Counted } & (
  | { readonly kind: 'CONTACTS'; readonly channel: Channel; readonly initiation: Initiation }
  | { readonly kind: 'MET'; readonly employeeId: EmployeeId }
)

/** Undefined for a measure of something else. */
export function tallyMeasure(measure: string): TallyMeasure | undefined {
  const [kind, lineText = '', countedText = '', what = '', by = ''] = measure.split('.')
  const counted = countedOf(countedText)
  if (counted === undefined) return undefined
  const of = { line: LINES_OF_BUSINESS.find((each) => each === lineText), counted }
  if (kind === 'met') {
    return isRecordId(what, 'emp') ? { ...of, kind: 'MET', employeeId: what } : undefined
  }
  const channel = CHANNELS.find((each) => each === what)
  const initiation = INITIATIONS.find((each) => each === by)
  if (kind !== 'contacts' || channel === undefined || initiation === undefined) return undefined
  return { ...of, kind: 'CONTACTS', channel, initiation }
}

function countedOf(text: string): Counted | undefined {
  if (text === 'ALL' || text === 'OWN') return text
  return isRecordId(text, 'prt') ? text : undefined
}
