import * as z from 'zod'
import type { ChainHead } from '../domain/auditEntry.ts'
import type { AuditRoot } from '../domain/auditRoot.ts'
import { chunked } from './chunked.ts'
import { tenantPartition } from './keys.ts'
import { once } from './once.ts'
import type { StoredItem, Table, Write } from './table.ts'

/** A root's chains are in items of so many, about 80 KB. */
const HEADS_IN_ITEM = 1_000

const storedHeadSchema = once(() =>
  z.object({ chain: z.string(), seq: z.int().nonnegative(), hash: z.string() }),
)

const storedRootSchema = once(() =>
  z.object({
    k: z.literal('auditRoot'),
    day: z.string(),
    prev: z.string(),
    root: z.string(),
  }),
)
const storedHeadsSchema = once(() =>
  z.object({ k: z.literal('auditHeads'), heads: z.array(storedHeadSchema()) }),
)

function rootsPartition(tenant: string): string {
  return tenantPartition(tenant, 'audit', 'roots')
}

/** @returns false, with nothing written, when the day has a root already: there is never another. */
export async function saveAuditRoot(table: Table, tenant: string, root: AuditRoot): Promise<boolean> {
  const { heads, day, prev, root: hash } = root
  const pk = rootsPartition(tenant)
  const parts = chunked(heads, HEADS_IN_ITEM).map((some, n) => ({
    pk,
    sk: `${day}#${String(n).padStart(4, '0')}`,
    k: 'auditHeads',
    heads: some,
  }))
  const items: readonly StoredItem[] = [{ pk, sk: day, k: 'auditRoot', day, prev, root: hash }, ...parts]
  const writes = items.map((item): Write => ({ kind: 'put', item, condition: { kind: 'absent' } }))
  return (await table.transact(writes)).kind === 'written'
}

/** The root of a day, as it is stored; null when there is something that is none. */
export async function findAuditRoot(
  table: Table,
  tenant: string,
  day: string,
): Promise<AuditRoot | null | undefined> {
  const partition = rootsPartition(tenant)
  const { items } = await table.query({ partition, from: day, to: `${day}~`, consistent: true })
  const [first, ...parts] = items
  if (first?.sk !== day) return undefined
  const root = storedRootSchema().safeParse(first).data
  const heads = z.array(storedHeadsSchema()).safeParse(parts).data
  if (!root || !heads) return null
  const { day: of, prev, root: hash } = root
  return { day: of, prev, root: hash, heads: heads.flatMap((part): readonly ChainHead[] => part.heads) }
}

/** The first and the last day that has a root. */
export async function sealedDays(
  table: Table,
  tenant: string,
): Promise<{ readonly first: string; readonly last: string } | undefined> {
  const range = {
    partition: rootsPartition(tenant),
    from: '0',
    to: '9999-99-99~',
    limit: 1,
    consistent: true,
  }
  const [[first], [last]] = await Promise.all([
    table.query(range).then(({ items }) => items),
    table.query({ ...range, descending: true }).then(({ items }) => items),
  ])
  if (!first || !last) return undefined
  return { first: dayOf(first), last: dayOf(last) }
}

function dayOf({ sk }: StoredItem): string {
  return sk.slice(0, 'YYYY-MM-DD'.length)
}
