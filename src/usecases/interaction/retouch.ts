import type { Initiation, Interaction } from '../../domain/interaction.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { LineOfBusiness, Relationship } from '../../domain/relationship.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { timelinePartitions } from '../../store/items/interactionLists.ts'
import { parseTimelineEntry } from '../../store/items/timelineEntry.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { lastContactKey, lastContactWrites, parseLastContact } from '../../store/lastContact.ts'
import { stoodAt } from '../../store/listEntry.ts'
import { listPage } from '../../store/listPage.ts'
import { findRelationshipsOf } from '../../store/parties.ts'
import { findRecord, findVersion } from '../../store/records.ts'
import { isStill } from '../../store/storedRecord.ts'
import type { StoredItem, Write } from '../../store/table.ts'
import { type Attempt, beforeNextTry, untilMoved, written } from '../command.ts'

/**
 * Finds the last contacts anew, after an interaction has been amended or retracted: for the relationships of all the
 * parties that it was, or is, on the timelines of.
 */
export async function retouch(attempt: Attempt, interaction: Interaction): Promise<void> {
  const { context, scope } = attempt
  const { id, meta } = interaction
  const before =
    meta.version > 1 ? await findVersion(context.table, scope.tenant, id, meta.version - 1) : undefined
  const parties = [interaction, ...(before ? [before] : [])].flatMap(partiesOf).map(({ partyId }) => partyId)
  for (const partyId of new Set(parties)) await retouchParty(attempt, partyId)
}

/** The same for all the relationships of a party. */
export async function retouchParty(attempt: Attempt, partyId: PartyId): Promise<void> {
  const { context, scope } = attempt
  for (const relationship of await findRelationshipsOf(context.table, scope.tenant, partyId, true)) {
    await retouchRelationship(attempt, relationship)
  }
}

/** Finds the last contacts of a relationship anew, as long as somebody else is faster. */
export async function retouchRelationship(attempt: Attempt, { id }: Relationship): Promise<void> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const relationship = await findRecord(context.table, scope.tenant, id)
    const writes = relationship ? await newLastContact(attempt, relationship) : []
    if (writes.length === 0) return
    if (await written(context, writes)) return untilMoved(attempt)
    await beforeNextTry(context, tries)
  }
}

/** None when the last contacts are as they should be. */
async function newLastContact(attempt: Attempt, relationship: Relationship): Promise<readonly Write[]> {
  const { context, scope, movedAt } = attempt
  const { partyId, lineOfBusiness } = relationship.data
  const key = lastContactKey(scope.tenant, partyId, lineOfBusiness)
  const contact = parseLastContact(await context.table.get(key, { consistent: true }))
  const [humanAt, automatedAt] = await Promise.all([
    lastOf(attempt, partyId, lineOfBusiness, 'HUMAN'),
    lastOf(attempt, partyId, lineOfBusiness, 'AUTOMATED'),
  ])
  if (humanAt === contact.humanAt && automatedAt === contact.automatedAt) return []
  const found = { ...(humanAt ? { humanAt } : {}), ...(automatedAt ? { automatedAt } : {}) }
  return [
    ...lastContactWrites(scope.tenant, {
      before: { relationship, contact },
      after: { relationship, contact: found },
      movedAt,
    }),
    // The book it moves in is the book of the lead that was read.
    {
      kind: 'check',
      key: { pk: key.pk, sk: SORT_KEYS.relationship(lineOfBusiness) },
      condition: isStill(relationship),
    },
  ]
}

/** When the newest contact was that counts for the line of business. */
async function lastOf(
  { context, scope, movedAt }: Attempt,
  partyId: PartyId,
  line: LineOfBusiness,
  initiation: Initiation,
): Promise<string | undefined> {
  const [from, to] = SORT_KEYS.interactions
  const keep = (item: StoredItem) => {
    const { isContact, interaction } = parseTimelineEntry(item)
    const { lineOfBusiness } = interaction
    const counts = isContact && (lineOfBusiness === undefined || lineOfBusiness === line)
    return counts && interaction.initiation === initiation
  }
  const range = { from, to, descending: true } as const
  // The newest contacts are read as they are now: an index may not yet show what was changed this moment.
  const newest = await context.table.query({
    ...range,
    partition: recordPartition(scope.tenant, partyId),
    consistent: true,
    limit: READ_CONSISTENTLY,
  })
  const found = newest.items.find((item) => stoodAt(item, movedAt) && keep(item))
  if (found) return parseTimelineEntry(found).interaction.occurredAt
  if (newest.lastKey === undefined) return undefined
  const { items } = await listPage(context.table, {
    range: {
      ...range,
      index: 'gsi2',
      partition: timelinePartitions.initiation(scope.tenant, partyId, initiation),
    },
    // What this change has moved stands where it stands from then on.
    walk: { pin: movedAt },
    first: 1,
    show: (item) => (keep(item) ? parseTimelineEntry(item) : undefined),
  })
  return items[0]?.node.interaction.occurredAt
}

const READ_CONSISTENTLY = 100
