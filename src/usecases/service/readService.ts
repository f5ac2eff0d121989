import { enter } from '../../access/enter.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { ServicePlan } from '../../domain/servicePlan.ts'
import type { ServiceRequest } from '../../domain/serviceRequest.ts'
import type { ServiceStandard } from '../../domain/serviceStandard.ts'
import type { ServiceRequestFilter, ServiceRequestsOfInput } from '../../generated/resolvers.ts'
import {
  type ServiceRequestOwner,
  serviceRequestItem,
  serviceRequestsPartition,
} from '../../store/items/serviceRequestItem.ts'
import { serviceStandardItem, serviceStandardsPartition } from '../../store/items/serviceStandardItem.ts'
import { LOWEST, WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { onlyId } from '../onlyId.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'
import { readRecord } from '../readRecord.ts'

type RequestArgs = PageArgs & { readonly of: ServiceRequestsOfInput; readonly which: ServiceRequestFilter }

/** The requests of a relationship, or of the book of an employee or unit with all units below it. */
export function readServiceRequests(
  context: RequestContext,
  { of, which, ...page }: RequestArgs,
): Promise<Connection<ServiceRequest>> {
  const owner = ownerIn(context, of)
  return readList(
    context,
    {
      about: ['serviceRequests', owner, which],
      query: ({ tenant }, pin) => ({ range: rangeOf(tenant, owner, { which, now: pin }) }),
      parse: serviceRequestItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

function ownerIn(context: RequestContext, of: ServiceRequestsOfInput): ServiceRequestOwner {
  if (of.relationshipId)
    return idArgument(context, of.relationshipId, { prefix: 'rel', name: 'of.relationshipId' })
  if (of.employeeId) return idArgument(context, of.employeeId, { prefix: 'emp', name: 'of.employeeId' })
  return idArgument(context, of.unitId ?? '', { prefix: 'unt', name: 'of.unitId' })
}

function rangeOf(
  tenant: string,
  owner: ServiceRequestOwner,
  { which, now }: { readonly which: ServiceRequestFilter; readonly now: string },
) {
  if (which === 'ALL')
    return { partition: serviceRequestsPartition(tenant, owner, 'all'), ...WHOLE_PARTITION, descending: true }
  const partition = serviceRequestsPartition(tenant, owner, 'open')
  return which === 'OPEN' ? { partition, ...WHOLE_PARTITION } : { partition, from: LOWEST, to: now }
}

/** The standards of the institution, by line of business, indicator and tier. */
export function readServiceStandards(
  context: RequestContext,
  page: PageArgs,
): Promise<Connection<ServiceStandard>> {
  return readList(
    context,
    {
      about: ['serviceStandards'],
      query: ({ tenant }) => ({
        range: { partition: serviceStandardsPartition(tenant), ...WHOLE_PARTITION },
      }),
      parse: serviceStandardItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

/** What is done for one customer in particular. Undefined when there is nothing for this caller. */
export async function readServicePlan(
  context: RequestContext,
  relationshipId: string,
): Promise<ServicePlan | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  if (!isRecordId(relationshipId, 'rel')) return undefined
  return readRecord(context, 'svp', onlyId(tenant, 'svp', relationshipId))
}
