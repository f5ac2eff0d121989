import { createHash } from 'node:crypto'
import * as z from 'zod'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Table, Write } from './table.ts'

/** An operation that a partner app may run. */
export type RegisteredOperation = {
  /** As `operationIdOf` its body. */
  readonly id: string
  readonly name: string
  readonly body: string
  readonly registeredAt: string
  readonly registeredBy: string
}

/** The id of an operation: the SHA-256 of its text in UTF-8, in hexadecimal. */
export function operationIdOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

const storedSchema = once(() =>
  z.object({
    k: z.literal('operation'),
    sk: z.string(),
    name: z.string(),
    body: z.string(),
    since: z.int(),
    by: z.string(),
  }),
)

/** The operations of a partner app, by its client id: that is what a request's token says, so nothing is read before it. */
export function operationsPartition(tenant: string, clientId: string): string {
  return tenantPartition(tenant, 'client', clientId, 'operations')
}

export function operationKey(tenant: string, clientId: string, id: string): Key {
  return { pk: operationsPartition(tenant, clientId), sk: id }
}

export function operationWrite(tenant: string, clientId: string, operation: RegisteredOperation): Write {
  const { id, name, body, registeredAt, registeredBy } = operation
  return {
    kind: 'put',
    item: {
      ...operationKey(tenant, clientId, id),
      k: 'operation',
      name,
      body,
      // As entries of lists have it: so the operations can be walked like any list.
      since: Date.parse(registeredAt),
      by: registeredBy,
    },
  }
}

/** @throws ZodError when what is stored is no operation. */
export function parseOperation(item: StoredItem): RegisteredOperation {
  const { sk: id, name, body, since, by } = storedSchema().parse(item)
  return { id, name, body, registeredAt: new Date(since).toISOString(), registeredBy: by }
}

/** Which of these are registered, to decide on a write. */
export async function findOperationIds(
  table: Table,
  tenant: string,
  { clientId, ids }: { readonly clientId: string; readonly ids: readonly string[] },
): Promise<ReadonlySet<string>> {
  const keys = ids.map((id) => operationKey(tenant, clientId, id))
  return new Set((await table.batchGet(keys, { consistent: true })).map(({ sk }) => sk))
}
