import * as z from 'zod'
import { SORT_KEYS, tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { Condition, Key, StoredItem, Table, Write } from './table.ts'

/** Which generations of derived items there are: the one that is read, and the one that a rebuild makes beside it. */
export type Epochs = {
  readonly serving: string
  readonly building?: string | undefined
}

const FIRST: Epochs = { serving: 'e1' }

const storedSchema = once(() =>
  z.object({ k: z.literal('epochs'), serving: z.string(), building: z.string().optional() }),
)

export function epochsKey(tenant: string): Key {
  return { pk: tenantPartition(tenant, 'derived'), sk: SORT_KEYS.single }
}

/** The one after it. Its name is like nothing else that keys are made of. */
export function epochAfter(epoch: string): string {
  return `e${Number(epoch.slice(1)) + 1}`
}

/** As they are now: a rebuild relies on everybody's seeing that it has begun. */
export async function findEpochs(table: Table, tenant: string): Promise<Epochs> {
  return epochsFrom(await table.get(epochsKey(tenant), { consistent: true }))
}

/** @throws ZodError when the item says something else. */
export function epochsFrom(item: StoredItem | undefined): Epochs {
  if (!item) return FIRST
  const { serving, building } = storedSchema().parse(item)
  return { serving, ...(building === undefined ? {} : { building }) }
}

/** Says so, when nobody has said otherwise meanwhile. */
export function epochsWrite(tenant: string, before: Epochs, after: Epochs): Write {
  const condition: Condition = {
    kind: 'absentOrSame',
    attributes: { serving: before.serving, building: before.building },
  }
  return { kind: 'put', item: { ...epochsKey(tenant), k: 'epochs', ...after }, condition }
}
