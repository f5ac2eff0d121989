import * as z from 'zod'
import type { Interaction } from '../domain/interaction.ts'
import type { InteractionId } from '../domain/recordId.ts'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import { idOf } from './storedRecord.ts'
import type { StoredItem } from './table.ts'

/** The interactions that have yet to be assessed, by when they were: derived, a generation beside the other. */
export function unassessedPartition(tenant: string, epoch: string): string {
  return tenantPartition(tenant, 'unassessed', epoch, 'all')
}

export function unassessedItem(
  { tenant, epoch }: { readonly tenant: string; readonly epoch: string },
  { id, data }: Interaction,
): StoredItem {
  return {
    pk: unassessedPartition(tenant, epoch),
    sk: `${data.occurredAt}#${id}`,
    k: 'unassessed',
    // It stands where it stands for every walk: there is no place in which it was before.
    since: 0,
    id,
  }
}

const storedSchema = once(() => z.object({ k: z.literal('unassessed'), id: idOf('int') }))

/** @throws ZodError when what is stored is something else. */
export function parseUnassessed(item: StoredItem): InteractionId {
  return storedSchema().parse(item).id
}
