import type { Initiation, Interaction } from '../domain/interaction.ts'
import type { PartyId } from '../domain/recordId.ts'
import type { LineOfBusiness, Relationship } from '../domain/relationship.ts'
import { partiesOf, timelinePartitions } from '../store/items/interactionItem.ts'
import { parseTimelineEntry } from '../store/items/timelineEntry.ts'
import { SORT_KEYS } from '../store/keys.ts'
import { lastContactKey, lastContactWrites, parseLastContact } from '../store/lastContact.ts'
import { listPage } from '../store/listPage.ts'
import { findRelationshipsOf } from '../store/parties.ts'
import { findVersion } from '../store/records.ts'
import type { Placed } from '../store/storedRecord.ts'
import { type Attempt, written } from './command.ts'

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
  for (const partyId of new Set(parties)) {
    for (const relationship of await findRelationshipsOf(context.table, scope.tenant, partyId, true)) {
      await retouchRelationship(attempt, relationship)
    }
  }
}

async function retouchRelationship(attempt: Attempt, relationship: Placed<Relationship>): Promise<void> {
  const { context, scope, movedAt } = attempt
  const { partyId, lineOfBusiness } = relationship.data
  const key = lastContactKey(scope.tenant, partyId, lineOfBusiness)
  const contact = parseLastContact(await context.table.get(key, { consistent: true }))
  const [humanAt, automatedAt] = await Promise.all([
    lastOf(attempt, partyId, lineOfBusiness, 'HUMAN'),
    lastOf(attempt, partyId, lineOfBusiness, 'AUTOMATED'),
  ])
  if (humanAt === contact.humanAt && automatedAt === contact.automatedAt) return
  const found = { ...(humanAt ? { humanAt } : {}), ...(automatedAt ? { automatedAt } : {}) }
  const writes = lastContactWrites(scope.tenant, {
    before: { relationship, contact },
    after: { relationship, contact: found },
    movedAt,
  })
  await written(context, writes)
}

/** When the newest contact was that counts for the line of business. */
async function lastOf(
  { context, scope, movedAt }: Attempt,
  partyId: PartyId,
  line: LineOfBusiness,
  initiation: Initiation,
): Promise<string | undefined> {
  const [from, to] = SORT_KEYS.interactions
  const { items } = await listPage(context.table, {
    range: {
      index: 'gsi2',
      partition: timelinePartitions.initiation(scope.tenant, partyId, initiation),
      from,
      to,
      descending: true,
    },
    // What this change has moved stands where it stands from then on.
    walk: { pin: movedAt },
    first: 1,
    keep: (item) => {
      const { direction, lineOfBusiness } = parseTimelineEntry(item).interaction
      const withUs = direction === 'INBOUND' || direction === 'OUTBOUND'
      return withUs && (lineOfBusiness === undefined || lineOfBusiness === line)
    },
  })
  const [newest] = items
  return newest && parseTimelineEntry(newest.item).interaction.occurredAt
}
