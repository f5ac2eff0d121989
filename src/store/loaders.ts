import DataLoader from 'dataloader'
import type { CountScope } from '../domain/count.ts'
import type { PartyId, RecordId } from '../domain/recordId.ts'
import type { LastContact, LineOfBusiness } from '../domain/relationship.ts'
import { type Affiliation, affiliationsKey, parseAffiliations } from './affiliations.ts'
import { alwaysKeys, type Sums, sumsOf } from './countItems.ts'
import { epochsFrom, epochsKey } from './derivedEpochs.ts'
import type { IdleTable } from './idleTable.ts'
import { pathOf, recordKey, recordPartition, SORT_KEYS } from './keys.ts'
import { parseLastContact } from './lastContact.ts'
import { consentsKey, type PartyConsents, parseConsents } from './partyConsents.ts'
import { readByKey } from './readByKey.ts'
import { type KeptPrefix, type KeptRecord, parseRecord } from './recordKinds.ts'
import type { Key, StoredItem } from './table.ts'

/** For reading to show, within one request: everything an operation refers to, in one call for 100. */
export type Loaders = {
  /** Undefined when there is none. */
  readonly record: <Id extends RecordId<KeptPrefix>>(id: Id) => Promise<RecordOfId<Id> | undefined>
  /** For which firms a person speaks, or spoke. */
  readonly affiliations: (personId: PartyId) => Promise<readonly Affiliation[]>
  /** Reads again what is asked for next: something was written. */
  readonly forget: () => void
  readonly lastContact: (partyId: PartyId, line: LineOfBusiness) => Promise<LastContact>
  /** What a party consents to, of all partner apps. */
  readonly consents: (partyId: PartyId) => Promise<PartyConsents>
  /** What counts for all time in a scope: one read for all that ask at the same time, after one that says where. */
  readonly always: (scope: CountScope) => Promise<Sums>
}

type RecordOfId<Id> = Extract<KeptRecord, { readonly id: Id }>

/** @param consistent for those whose very next read must show what was withdrawn; it costs twice as much. */
export function createLoaders({ table, whenIdle }: IdleTable, tenant: string, consistent = false): Loaders {
  const items = new DataLoader<Key, StoredItem | undefined, string>(
    (keys) => readByKey(table, keys, consistent),
    // As many as one operation may ask for: the table parts them into calls of 100.
    { cacheKeyFn: pathOf, maxBatchSize: 1_000, batchScheduleFn: whenIdle },
  )
  return {
    record: async (id) => {
      const item = await items.load(recordKey(tenant, id))
      return item && (parseRecord(id, item) as unknown as RecordOfId<typeof id>)
    },
    affiliations: async (personId) => parseAffiliations(await items.load(affiliationsKey(tenant, personId))),
    forget: () => void items.clearAll(),
    lastContact: async (partyId, line) => {
      const key = { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.lastContact(line) }
      return parseLastContact(await items.load(key))
    },
    consents: async (partyId) => parseConsents(await items.load(consentsKey(tenant, partyId))),
    always: async (scope) => {
      const { serving } = epochsFrom(await items.load(epochsKey(tenant)))
      const found = await Promise.all(alwaysKeys(tenant, serving, scope).map((key) => items.load(key)))
      return sumsOf(found.filter((item) => item !== undefined))
    },
  }
}
