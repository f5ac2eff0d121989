import * as z from 'zod'
import type { Scope } from '../access/viewer.ts'
import { isRecordId, prefixOf, type RecordId } from '../domain/recordId.ts'
import { SORT_KEYS, tenantPartition } from './keys.ts'
import { once } from './once.ts'
import { isKept, type KeptPrefix, type KeptRecord } from './recordKinds.ts'
import type { Key, Table, Write } from './table.ts'

/** Kept this long, and no shorter: DynamoDB deletes late. */
export const IDEMPOTENCY_DAYS = 8

const storedSchema = once(() =>
  z.object({
    k: z.literal('idempotency'),
    hash: z.string(),
    id: z.custom<RecordId<KeptPrefix>>(
      (text) => typeof text === 'string' && isRecordId(text) && isKept(prefixOf(text)),
    ),
    version: z.int().positive(),
    ttl: z.int(),
  }),
)

/** A key belongs to its caller: nobody meets another's. */
function idempotencyKey({ tenant, actor }: Scope, key: string): Key {
  return { pk: tenantPartition(tenant, 'idempotency', actor, key), sk: SORT_KEYS.single }
}

/** What a command with this key has made, as long as it is remembered. */
export async function findIdempotency(table: Table, scope: Scope, key: string, now: Date) {
  const item = await table.get(idempotencyKey(scope, key), { consistent: true })
  if (!item) return undefined
  const { hash, id, version, ttl } = storedSchema().parse(item)
  return ttl * 1000 > now.getTime() ? { inputHash: hash, id, version } : undefined
}

/** Refused when a command with this key has been written before. */
export function idempotencyWrite(
  scope: Scope,
  key: string,
  inputHash: string,
  record: KeptRecord,
  now: Date,
): Write {
  const seconds = Math.ceil(now.getTime() / 1000)
  const ttl = seconds + IDEMPOTENCY_DAYS * 86_400
  return {
    kind: 'put',
    item: {
      ...idempotencyKey(scope, key),
      k: 'idempotency',
      hash: inputHash,
      id: record.id,
      version: record.meta.version,
      ttl,
    },
    // DynamoDB deletes late, so one that is over may still be there.
    condition: { kind: 'below', attribute: 'ttl', value: seconds },
  }
}
