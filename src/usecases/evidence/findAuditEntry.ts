import type { AuditEntry } from '../../domain/auditEntry.ts'
import type { Interaction } from '../../domain/interaction.ts'
import { auditLists, entryKeyOf, parseEntry } from '../../store/items/auditItem.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import type { RequestContext } from '../context.ts'

/** Longer than from when a command took its time to when it was written; an import writes within it too. */
const WITHIN_MS = 5 * 60_000
/** A party of whom more is written in that time hides it: the audit log has it all the same. */
const MOST_READ = 100

/**
 * The entry of the audit log by which a version of a contact was written: one query where its first party was the first of
 * the entry; one more, and the entry, where it was a further one, as in imports.
 *
 * @returns undefined when it is not found among what was written of the party then.
 */
export async function findAuditEntry(
  { table, caller }: RequestContext,
  version: Interaction,
): Promise<AuditEntry | undefined> {
  const { id, meta } = version
  const [first] = partiesOf(version)
  if (!first) return undefined
  const partition = auditLists.ofParty(caller.viewer.tenant, first.partyId, 'audit')
  const to = new Date(Date.parse(meta.recordedAt) + WITHIN_MS).toISOString()
  const range = { partition, from: meta.recordedAt, to, limit: MOST_READ }
  const isIt = ({ records }: AuditEntry) =>
    records.some((record) => record.id === id && record.version === meta.version)

  const own = await table.query({ ...range, index: 'gsi1' })
  const entry = own.items.map(parseEntry).find(isIt)
  if (entry) return entry
  const places = await table.query(range)
  const keys = places.items.map(entryKeyOf).filter((key) => key !== undefined)
  const found = keys.length === 0 ? [] : await table.batchGet(keys)
  return found.map(parseEntry).find(isIt)
}
