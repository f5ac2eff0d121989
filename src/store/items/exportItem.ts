import * as z from 'zod'
import { DISCLOSURE_CLASSES } from '../../domain/disclosureAssessment.ts'
import {
  EXPORT_FAILURES,
  EXPORT_FORMATS,
  EXPORT_STATES,
  EXPORT_SUBJECTS,
  type Export,
} from '../../domain/export.ts'
import { CHANNELS, INITIATIONS } from '../../domain/interaction.ts'
import { SORT_KEYS, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, recordParser } from '../storedRecord.ts'
import type { Key } from '../table.ts'

const dataSchema = once(() =>
  z.object({
    viewer: z.object({ kind: z.enum(['operator', 'employee']), subject: z.string() }),
    of: z.object({ kind: z.enum(EXPORT_SUBJECTS), value: z.string() }),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    filter: z
      .union([
        z.strictObject({ channel: z.enum(CHANNELS) }),
        z.strictObject({ topic: z.string() }),
        z.strictObject({ initiation: z.enum(INITIATIONS) }),
        z.strictObject({ disclosureClass: z.enum(DISCLOSURE_CLASSES) }),
      ])
      .exactOptional(),
    order: z.enum(['NEWEST_FIRST', 'OLDEST_FIRST']),
    format: z.enum(EXPORT_FORMATS),
    language: z.enum(['EN', 'ZH']),
    bom: z.boolean(),
    place: z.int().nonnegative(),
    state: z.enum(EXPORT_STATES),
    failure: z.enum(EXPORT_FAILURES).exactOptional(),
    rows: z.int().nonnegative().exactOptional(),
    files: z.array(
      z.object({ name: z.string(), mediaType: z.string(), bytes: z.number(), sha256: z.string() }),
    ),
    expiresAt: z.string().exactOptional(),
    access: z.string().exactOptional(),
  }),
)

/** Lists of exports. */
export const exportPartitions = {
  /** What somebody has asked for. */
  of: (tenant: string, actor: string) => tenantPartition(tenant, 'exports', 'of', actor),
  /** What anybody has asked for: in gsi1. */
  all: (tenant: string) => tenantPartition(tenant, 'exports', 'all'),
  /** What is under way: in gsi2. */
  running: (tenant: string) => tenantPartition(tenant, 'exports', 'running'),
}

/** A place of those who have asked for one that is under way: there are a few for each. */
export function exportPlaceKey(tenant: string, actor: string, place: number): Key {
  return { pk: tenantPartition(tenant, 'exports', 'place', actor, String(place)), sk: SORT_KEYS.single }
}

export const exportItem: RecordKind<Export> = {
  kind: 'export',
  prefix: 'exp',
  parse: recordParser('export', 'exp', dataSchema),
  entries: (tenant, { id, meta, data, ...rest }) => [
    {
      partition: exportPartitions.of(tenant, meta.createdBy),
      position: `${meta.createdAt}#${id}`,
      lists: [
        exportPartitions.all(tenant),
        data.state === 'RUNNING' ? exportPartitions.running(tenant) : undefined,
      ],
      body: encodeCopy({ ...rest, id, meta, data }),
    },
  ],
  copies: () => [],
  claims: (tenant, { meta, data }) =>
    data.state === 'RUNNING' ? [exportPlaceKey(tenant, meta.createdBy, data.place)] : [],
}
