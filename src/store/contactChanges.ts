import * as z from 'zod'
import type { Instant } from '../domain/instant.ts'
import type { Interaction } from '../domain/interaction.ts'
import { type InteractionId, isRecordId, type PartyId } from '../domain/recordId.ts'
import type { PartyPath } from './items/interactionItem.ts'
import { parseTimelineEntry, type TimelineEntry, timelineBody } from './items/timelineEntry.ts'
import { listPartition, recordPartition, SORT_KEYS } from './keys.ts'
import { once } from './once.ts'
import type { Key, StoredItem, Write } from './table.ts'

export const CONTACT_CHANGE_KINDS = ['ADDED', 'CORRECTED', 'WITHDRAWN'] as const
export type ContactChangeKind = (typeof CONTACT_CHANGE_KINDS)[number]

/** What happened to a contact on a party's timeline, and when it was told. */
export type ContactChange = {
  readonly kind: ContactChangeKind
  readonly at: Instant
  readonly entry: TimelineEntry
}

/** Changes are kept so long: who has not looked for longer begins anew. */
export const CHANGES_KEPT_DAYS = 400

/**
 * What was told of an interaction: to which parties' lists of changes, and in which version. Beside the record, so that
 * whoever tells again tells nothing twice.
 */
export type Told = {
  /** How often something was told of it. */
  readonly n: number
  /** Of which state of the record. Undefined when nothing was told. */
  readonly state: ToldState | undefined
  readonly versions: ReadonlyMap<PartyId, number>
}

/** Rewrites change what is derived of a version, such as the firms it is on the timelines of. */
export type ToldState = { readonly version: number; readonly rewrites: number }

const storedToldSchema = once(() =>
  z.looseObject({ n: z.int().positive(), v: z.int().positive(), w: z.int().min(0) }),
)

export function toldKey(tenant: string, id: InteractionId): Key {
  return { pk: recordPartition(tenant, id), sk: SORT_KEYS.told }
}

/** @throws ZodError when what is stored is no such item. */
export function parseTold(item: StoredItem | undefined): Told {
  if (!item) return { n: 0, state: undefined, versions: new Map() }
  const { n, v, w, ...rest } = storedToldSchema().parse(item)
  const versions = Object.entries(rest).flatMap(([name, value]) =>
    isRecordId(name, 'prt') ? [[name, z.int().positive().parse(value)] as const] : [],
  )
  return { n, state: { version: v, rewrites: w }, versions: new Map(versions) }
}

/** One party's part of what is told: of an interaction that came, changed, or (without a path) is there no more. */
export type Telling = {
  readonly partyId: PartyId
  readonly kind: ContactChangeKind
  readonly path: Pick<PartyPath, 'via' | 'direct'>
}

/** Tells of changes, if nobody has told anything since it was read what was told. */
export function tellingWrites(
  tenant: string,
  { interaction, told, state, at }: ToTell,
  tellings: readonly Telling[],
): readonly Write[] {
  const gone = tellings.filter(({ kind }) => kind === 'WITHDRAWN').map(({ partyId }) => partyId)
  const there = tellings.filter(({ kind }) => kind !== 'WITHDRAWN')
  return [
    {
      kind: 'update',
      key: toldKey(tenant, interaction.id),
      set: {
        k: 'told',
        n: told.n + 1,
        v: state.version,
        w: state.rewrites,
        ...Object.fromEntries(there.map(({ partyId }) => [partyId, state.version])),
      },
      ...(gone.length === 0 ? {} : { remove: gone }),
      condition:
        told.n === 0 ? { kind: 'absent' } : { kind: 'absentOrEquals', attribute: 'n', value: told.n },
    },
    ...tellings.map(
      ({ partyId, kind, path }): Write => ({
        kind: 'put',
        item: {
          ...changeKey(tenant, partyId, at, interaction.id),
          ...timelineBody(interaction, { ...path, ownerId: partyId }),
          h: kind,
          u: interaction.data.occurredAt,
          ttl: Math.floor(Date.parse(at) / 1000) + CHANGES_KEPT_DAYS * 86_400,
        },
      }),
    ),
  ]
}

export type ToTell = {
  readonly interaction: Interaction
  readonly told: Told
  readonly state: ToldState
  readonly at: Instant
}

export function changesPartition(tenant: string, partyId: PartyId): string {
  return listPartition(tenant, partyId, 'changes')
}

function changeKey(tenant: string, partyId: PartyId, at: Instant, id: InteractionId): Key {
  return { pk: changesPartition(tenant, partyId), sk: `${at}#${id}` }
}

const storedChangeSchema = once(() =>
  z.looseObject({
    pk: z.string(),
    sk: z.string(),
    h: z.enum(CONTACT_CHANGE_KINDS),
    u: z.string(),
  }),
)

/** @throws ZodError or RangeError when what is stored is no such change. */
export function parseContactChange(item: StoredItem): ContactChange {
  const { h, u, sk } = storedChangeSchema().parse(item)
  const [at = '', id = ''] = sk.split('#')
  return { kind: h, at, entry: parseTimelineEntry({ ...item, sk: SORT_KEYS.interaction(u, id) }) }
}
