import * as z from 'zod'
import { CHANNELS } from '../../domain/interaction.ts'
import type { EmployeeId, OrgUnitId, RelationshipId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { openedAt, SERVICE_STEPS, type ServiceRequest, serviceState } from '../../domain/serviceRequest.ts'
import { SERVICE_HOURS, SERVICE_INDICATORS, SERVICE_REQUEST_KINDS } from '../../domain/serviceStandard.ts'
import { listPartition } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    kind: z.enum(SERVICE_REQUEST_KINDS),
    channel: z.enum(CHANNELS),
    subject: z.string(),
    detail: z.string().exactOptional(),
    interactionId: idOf('int').exactOptional(),
    waitingMinutes: z.int().nonnegative().exactOptional(),
    clocks: z.array(
      z.object({
        indicator: z.enum(SERVICE_INDICATORS),
        standardId: idOf('sst'),
        standardVersion: z.int().positive(),
        targetMinutes: z.int().positive(),
        hours: z.enum(SERVICE_HOURS),
      }),
    ),
    events: z
      .array(
        z.object({
          step: z.enum(SERVICE_STEPS),
          at: z.string(),
          by: z.string(),
          note: z.string().exactOptional(),
        }),
      )
      .min(1),
    dueAt: z.string().exactOptional(),
    ownerId: idOf('emp'),
    unitPath: z.array(idOf('unt')),
  }),
)

export type ServiceRequestOwner = RelationshipId | EmployeeId | OrgUnitId

/** Whose requests: all of them by when they were opened, or those that are not resolved by when they are due. */
export function serviceRequestsPartition(
  tenant: string,
  owner: ServiceRequestOwner,
  which: 'all' | 'open',
): string {
  return listPartition(tenant, owner, 'requests', which)
}

/** Of what no clock runs on: behind all that is due. */
const NEVER = '9999-12-31T23:59:59.999Z'

export const serviceRequestItem: RecordKind<ServiceRequest> = {
  kind: 'serviceRequest',
  prefix: 'svr',
  parse: recordParser('serviceRequest', 'svr', dataSchema),
  entries: (tenant, request) => {
    const { relationshipId, ownerId, unitPath, dueAt = NEVER } = request.data
    const body = encodeRecord(request)
    const isOpen = serviceState(request.data) !== 'RESOLVED'
    return [relationshipId, ownerId, ...unitPath].flatMap((owner): ListEntry[] => [
      {
        partition: serviceRequestsPartition(tenant, owner, 'all'),
        position: `${openedAt(request.data)}#${request.id}`,
        body,
      },
      ...(isOpen
        ? [
            {
              partition: serviceRequestsPartition(tenant, owner, 'open'),
              position: `${dueAt}#${request.id}`,
              body,
            },
          ]
        : []),
    ])
  },
  copies: () => [],
  claims: () => [],
}
