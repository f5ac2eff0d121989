import { serviceCounts, serviceCountsChangeAt } from '../../domain/serviceCounts.ts'
import { findStanding } from '../../store/findStanding.ts'
import { serviceRequestItem, serviceRequestsPartition } from '../../store/items/serviceRequestItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import { type Attempt, beforeNextTry, written } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { keeperOf } from './requestCommands.ts'
import { readClocks } from './serviceTimes.ts'

/** Requests count in books; a target that is passed counts when it is, without anybody doing anything. */
export const serviceRequestCounts: Deriver<'svr'> = {
  derive: ({ attempt: { context, change } }, requests) =>
    Promise.all(
      requests.map(async ({ data }) => {
        const readings = await readClocks(context.app, data, change.at)
        return {
          counts: serviceCounts(data, readings, context.app.timeZone),
          wakeAt: serviceCountsChangeAt(readings, change.at),
        }
      }),
    ),
}

/** Open requests go with the relationship, to whoever keeps it. */
export const requestsOfRelationship: Deriver<'rel'> = {
  follow: async ({ attempt }, relationship) => {
    const owner = JSON.stringify(keeperOf(relationship))
    for (const request of await openRequests(attempt, relationship.id)) {
      const { ownerId, unitPath } = request.data
      if (JSON.stringify({ ownerId, unitPath }) !== owner) await handOver(attempt, request.id)
    }
    return undefined
  },
}

async function openRequests({ context, scope }: Attempt, relationshipId: `rel_${string}`) {
  const range = {
    partition: serviceRequestsPartition(scope.tenant, relationshipId, 'open'),
    ...WHOLE_PARTITION,
    consistent: true,
  }
  return (await findStanding(context.table, range)).map(serviceRequestItem.parse)
}

async function handOver(attempt: Attempt, id: `svr_${string}`): Promise<void> {
  const { context, scope, movedAt } = attempt
  for (let tries = 0; ; tries += 1) {
    const request = await findRecord(context.table, scope.tenant, id)
    const relationship =
      request && (await findRecord(context.table, scope.tenant, request.data.relationshipId))
    if (!request?.meta.active || !relationship) return
    const after = { ...request, data: { ...request.data, ...keeperOf(relationship) } }
    const { writes } = recordWrites(serviceRequestItem, scope.tenant, request, after, movedAt)
    if (await written(context, writes, movedAt)) return
    await beforeNextTry(context, tries)
  }
}
