import { countedOf, countsForObligation } from '../../domain/countsForObligation.ts'
import type { Expected } from '../../domain/expectedObligations.ts'
import type { CountedContact } from '../../domain/obligation.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { startOfDay } from '../../domain/zonedTime.ts'
import { parseTimelineEntry, type TimelineEntry } from '../../store/items/timelineEntry.ts'
import { HIGHEST, recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { hasLeft } from '../../store/listEntry.ts'
import { findRecords } from '../../store/records.ts'
import type { QueryKey } from '../../store/table.ts'
import type { Attempt } from '../command.ts'
import { type Contact, contactFacts } from './contactFacts.ts'

const PAGE = 100

/** The contacts that satisfy what is expected, or count towards it, from the party's timeline: the earliest, and no more than it takes. */
export async function findCountedContacts(
  attempt: Attempt,
  relationship: Relationship,
  expected: Expected,
): Promise<readonly CountedContact[]> {
  const { satisfiedBy, from, lapsesAt, times } = expected
  if (!satisfiedBy) return []
  const { context, scope } = attempt
  const [lowest] = SORT_KEYS.interactions
  const range = {
    partition: recordPartition(scope.tenant, relationship.data.partyId),
    from: `${lowest}${startOfDay(from, context.app.timeZone)}`,
    to: `${lowest}${lapsesAt ?? attempt.change.at}${HIGHEST}`,
    consistent: true,
    limit: PAGE,
  } as const
  const found: CountedContact[] = []
  let after: QueryKey | undefined
  do {
    const page = await context.table.query({ ...range, ...(after === undefined ? {} : { after }) })
    const entries = page.items
      .filter((item) => item['k'] === 'timeline' && !hasLeft(item))
      .map(parseTimelineEntry)
      .filter((entry) => isHumanContact(relationship, entry))
    const facts = await contactFacts(attempt, relationship, await contactsOf(attempt, entries))
    const counting = facts.filter((contact) => countsForObligation(contact, expected, satisfiedBy))
    found.push(...counting.map(({ id, at }) => ({ interactionId: id, at })))
    after = page.lastKey
  } while (after !== undefined && found.length < times)
  return countedOf(found, times)
}

function isHumanContact({ data }: Relationship, { isContact, interaction }: TimelineEntry): boolean {
  const { lineOfBusiness, initiation } = interaction
  const isInLine = lineOfBusiness === undefined || lineOfBusiness === data.lineOfBusiness
  return isContact && isInLine && initiation === 'HUMAN'
}

/** Entries with many participants leave them to the record. */
async function contactsOf(
  { context, scope }: Attempt,
  entries: readonly TimelineEntry[],
): Promise<readonly Contact[]> {
  const crowded = entries.flatMap(({ interaction }) => (interaction.participants ? [] : [interaction.id]))
  const records = await findRecords(context.table, scope.tenant, crowded)
  return entries.map(({ interaction }) => ({
    ...interaction,
    participants: interaction.participants ?? records.get(interaction.id)?.data.participants ?? [],
  }))
}
