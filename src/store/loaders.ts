import DataLoader from 'dataloader'
import type { PartyId, RecordId } from '../domain/recordId.ts'
import type { LastContact, LineOfBusiness } from '../domain/relationship.ts'
import type { IdleTable } from './idleTable.ts'
import { pathOf, recordKey, recordPartition, SORT_KEYS } from './keys.ts'
import { parseLastContact } from './lastContact.ts'
import { readByKey } from './readByKey.ts'
import { type KeptPrefix, type KeptRecord, parseRecord } from './recordKinds.ts'
import type { Key, StoredItem } from './table.ts'

/** For reading to show, within one request: everything an operation refers to, in one call for 100. */
export type Loaders = {
  /** Undefined when there is none. */
  readonly record: <Id extends RecordId<KeptPrefix>>(id: Id) => Promise<RecordOfId<Id> | undefined>
  readonly lastContact: (partyId: PartyId, line: LineOfBusiness) => Promise<LastContact>
}

type RecordOfId<Id> = Extract<KeptRecord, { readonly id: Id }>

export function createLoaders({ table, whenIdle }: IdleTable, tenant: string): Loaders {
  const items = new DataLoader<Key, StoredItem | undefined, string>(
    (keys) => readByKey(table, keys),
    // As many as one operation may ask for: the table parts them into calls of 100.
    { cacheKeyFn: pathOf, maxBatchSize: 1_000, batchScheduleFn: whenIdle },
  )
  return {
    record: async (id) => {
      const item = await items.load(recordKey(tenant, id))
      return item && (parseRecord(id, item) as unknown as RecordOfId<typeof id>)
    },
    lastContact: async (partyId, line) => {
      const key = { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.lastContact(line) }
      return parseLastContact(await items.load(key))
    },
  }
}
