import * as z from 'zod'
import { OWN_SYSTEM, type RecordMeta, type RecordOf } from '../domain/record.ts'
import { isRecordId, type RecordId, type RecordPrefix } from '../domain/recordId.ts'
import { once } from './once.ts'
import { packed, unpacked } from './packed.ts'
import { storedParser } from './storedParser.ts'
import type { Condition } from './table.ts'

type AnyRecord = RecordOf<string, RecordId, unknown>

/** A text that is the id of a record of this kind. */
export function idOf<P extends RecordPrefix>(prefix: P) {
  return z.custom<RecordId<P>>((text) => typeof text === 'string' && isRecordId(text, prefix))
}

/** As it is stored: short names, and nothing that goes without saying, as each is paid for in every item that copies it. */
const metaSchema = once(() =>
  z.object({
    v: z.int().positive(),
    /** When and by whom it was created, when that is not when and by whom this version was recorded. */
    ca: z.string().optional(),
    cb: z.string().optional(),
    ra: z.string(),
    rb: z.string(),
    /** When it is not our own. */
    sys: z.string().optional(),
    ext: z.string().optional(),
    bat: z.string().optional(),
    fp: z.string().optional(),
    rev: z.int().nonnegative().optional(),
    off: z.literal(true).optional(),
    why: z.string().optional(),
    /** Since when it stands where it stands in lists, when that is not since it was created. */
    la: z.string().optional(),
    /** How often this version was rewritten, for what is derived. */
    rw: z.int().positive().optional(),
  }),
)

/** What is stored of a record: its metadata, what it says, and since when it stands where it stands in lists. */
export type Placed<R> = R & {
  readonly listedAt?: string
  /** How often this version was rewritten, as what is derived from other records changed. */
  readonly rewrites?: number
}

/** The record as it is stored is still this one. */
export function isStill({ meta, rewrites = 0 }: Placed<AnyRecord>): Condition {
  return { kind: 'version', version: meta.version, rewrites }
}

export function encodeRecord(record: Placed<AnyRecord>) {
  const { meta, listedAt, rewrites } = record
  return {
    k: record.kind,
    id: record.id,
    m: {
      v: meta.version,
      ...(meta.createdAt === meta.recordedAt ? {} : { ca: meta.createdAt }),
      ...(meta.createdBy === meta.recordedBy ? {} : { cb: meta.createdBy }),
      ra: meta.recordedAt,
      rb: meta.recordedBy,
      ...(meta.source.system === OWN_SYSTEM ? {} : { sys: meta.source.system }),
      ...(meta.source.externalId === undefined ? {} : { ext: meta.source.externalId }),
      ...(meta.source.batchId === undefined ? {} : { bat: meta.source.batchId }),
      ...(meta.source.print === undefined ? {} : { fp: meta.source.print }),
      ...(meta.source.revision === undefined ? {} : { rev: meta.source.revision }),
      ...(meta.active ? {} : { off: true }),
      ...(meta.reason === undefined ? {} : { why: meta.reason }),
      ...(listedAt === undefined ? {} : { la: listedAt }),
      ...(rewrites === undefined ? {} : { rw: rewrites }),
    },
    d: record.data,
  }
}

/**
 * As it is stored once more, beside the record: in the head of a party's partition, which a view reads whole, or under
 * a claim. What it says is packed; what conditions are about is not.
 */
export function encodeCopy(record: Placed<AnyRecord>) {
  const { d, ...plain } = encodeRecord(record)
  return { ...plain, z: packed(d) }
}

/** What is packed in it, if anything is, in its place; of the rest, what a record is made of. */
function unfolded(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('z' in stored)) return stored
  const { k, id, m, z: bytes } = stored as Readonly<Record<string, unknown>>
  return bytes instanceof Uint8Array ? { k, id, m, d: unpacked(bytes) } : stored
}

/**
 * A parser for records of one kind, and for their copies.
 *
 * @throws ZodError when what is stored is not such a record: bad data stops at the door, by name.
 */
export function recordParser<Kind extends string, P extends RecordPrefix, Data>(
  kind: Kind,
  prefix: P,
  data: () => z.ZodType<Data>,
): (stored: unknown) => Placed<RecordOf<Kind, RecordId<P>, Data>> {
  const parse = storedParser(() =>
    z.object({ k: z.literal(kind), id: idOf(prefix), m: metaSchema(), d: data() }),
  )
  return (stored) => {
    const { id, m, d } = parse(unfolded(stored))
    return {
      kind,
      id,
      meta: metaFrom(m),
      data: d as Data,
      ...(m.la === undefined ? {} : { listedAt: m.la }),
      ...(m.rw === undefined ? {} : { rewrites: m.rw }),
    }
  }
}

function metaFrom(m: z.output<ReturnType<typeof metaSchema>>): RecordMeta {
  return {
    version: m.v,
    createdAt: m.ca ?? m.ra,
    createdBy: m.cb ?? m.rb,
    recordedAt: m.ra,
    recordedBy: m.rb,
    source: {
      system: m.sys ?? OWN_SYSTEM,
      ...(m.ext === undefined ? {} : { externalId: m.ext }),
      ...(m.bat === undefined ? {} : { batchId: m.bat }),
      ...(m.fp === undefined ? {} : { print: m.fp }),
      ...(m.rev === undefined ? {} : { revision: m.rev }),
    },
    active: m.off !== true,
    ...(m.why === undefined ? {} : { reason: m.why }),
  }
}
