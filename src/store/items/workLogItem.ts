import * as z from 'zod'
import type { WorkLog } from '../../domain/workLog.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { idOf, recordParser } from '../storedRecord.ts'
import { workEntries, workPlaceShape } from './workItem.ts'

const dataSchema = once(() =>
  z.object({
    ...workPlaceShape(),
    employeeId: idOf('emp'),
    date: z.string(),
    entries: z.array(
      z.object({
        text: z.string(),
        minutes: z.int().positive(),
        relationshipId: idOf('rel').exactOptional(),
        interactionId: idOf('int').exactOptional(),
        by: z.string(),
        at: z.string(),
        late: z.boolean(),
      }),
    ),
    countersignatures: z.array(
      z.object({
        by: z.string(),
        at: z.string(),
        entries: z.int().positive(),
        note: z.string().exactOptional(),
      }),
    ),
  }),
)

export const workLogItem: RecordKind<WorkLog> = {
  kind: 'workLog',
  prefix: 'wlg',
  parse: recordParser('workLog', 'wlg', dataSchema),
  entries: (tenant, log) =>
    workEntries(tenant, log, { kind: 'logs', date: log.data.date, unitIds: log.data.unitIds }),
  copies: () => [],
  claims: () => [],
}
