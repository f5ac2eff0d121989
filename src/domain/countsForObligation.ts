import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'
import type { InteractionData } from './interaction.ts'
import type { CountedContact, ObligationData } from './obligation.ts'
import type { SatisfyingContact } from './obligationRule.ts'
import type { InteractionId } from './recordId.ts'

/** A contact with the party of a relationship, in its line of business or in all: what rules look at. */
export type ContactFacts = Pick<
  InteractionData,
  'channel' | 'direction' | 'initiation' | 'durationMinutes'
> & {
  readonly id: InteractionId
  readonly at: Instant
  /** In the institution. */
  readonly day: CalendarDate
  readonly executivePresent: boolean
}

/** Whether a contact satisfies what is asked, or counts towards it. A machine's never does. */
export function countsForObligation(
  contact: ContactFacts,
  { from, lapsesAt }: Pick<ObligationData, 'from' | 'lapsesAt'>,
  asked: SatisfyingContact,
): boolean {
  const { initiation, day, at, channel, direction, durationMinutes = 0, executivePresent } = contact
  return (
    initiation === 'HUMAN' &&
    day >= from &&
    (lapsesAt === undefined || at <= lapsesAt) &&
    (asked.channels.length === 0 || asked.channels.includes(channel)) &&
    (asked.directions.length === 0 || asked.directions.includes(direction)) &&
    (!asked.executivePresent || executivePresent) &&
    durationMinutes >= (asked.minMinutes ?? 0)
  )
}

/** Of contacts that count, those that it takes: the earliest. */
export function countedOf(contacts: readonly CountedContact[], times: number): readonly CountedContact[] {
  return contacts.toSorted(byTime).slice(0, times)
}

function byTime(a: CountedContact, b: CountedContact): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.interactionId < b.interactionId ? -1 : 1
}
