import * as z from 'zod'
import { ORG_UNIT_KINDS, type OrgUnit } from '../../domain/employee.ts'
import type { OrgUnitId } from '../../domain/recordId.ts'
import { positionText, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { inPinyin } from '../sortKey.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    name: z.object({ en: z.string().exactOptional(), zh: z.string().exactOptional() }),
    kind: z.enum(ORG_UNIT_KINDS),
    parentId: idOf('unt').exactOptional(),
    above: z.array(idOf('unt')),
    serves: idOf('unt').exactOptional(),
  }),
)

/** The list of the units right below one; of the top of the tree without one. */
export function unitsPartition(tenant: string, parentId: OrgUnitId | undefined): string {
  return tenantPartition(tenant, 'units', parentId ?? 'top')
}

export const orgUnitItem: RecordKind<OrgUnit> = {
  kind: 'orgUnit',
  prefix: 'unt',
  parse: recordParser('orgUnit', 'unt', dataSchema),
  entries: (tenant, unit) => [
    {
      partition: unitsPartition(tenant, unit.data.parentId),
      position: `${positionText(unit.data.name.en ?? inPinyin(unit.data.name.zh ?? ''))}#${unit.id}`,
      body: encodeRecord(unit),
    },
  ],
  copies: () => [],
  claims: () => [],
}
