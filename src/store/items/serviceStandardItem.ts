import * as z from 'zod'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import {
  SERVICE_HOURS,
  SERVICE_INDICATORS,
  SERVICE_REQUEST_KINDS,
  type ServiceStandard,
} from '../../domain/serviceStandard.ts'
import { positionText, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    tier: z.string().exactOptional(),
    kind: z.enum(SERVICE_REQUEST_KINDS).exactOptional(),
    indicator: z.enum(SERVICE_INDICATORS),
    targetMinutes: z.int().positive(),
    hours: z.enum(SERVICE_HOURS),
    state: z.enum(['IN_FORCE', 'RETIRED']),
  }),
)

/** All standards of the institution, by line of business, indicator and tier. */
export function serviceStandardsPartition(tenant: string): string {
  return tenantPartition(tenant, 'serviceStandards')
}

export const serviceStandardItem: RecordKind<ServiceStandard> = {
  kind: 'serviceStandard',
  prefix: 'sst',
  parse: recordParser('serviceStandard', 'sst', dataSchema),
  entries: (tenant, standard) => {
    const { lineOfBusiness, indicator, tier = '' } = standard.data
    return [
      {
        partition: serviceStandardsPartition(tenant),
        position: [lineOfBusiness, indicator, positionText(tier), standard.id].join('#'),
        body: encodeRecord(standard),
      },
    ]
  },
  copies: () => [],
  claims: () => [],
}
