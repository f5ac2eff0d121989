import type { CalendarDate } from '../domain/calendarDate.ts'
import type { CountScope } from '../domain/count.ts'
import type { Decimal } from '../domain/decimal.ts'
import { exactSum } from '../domain/exactSum.ts'
import { COUNT_SHARDS, countPartition, DERIVED_KEYS } from './derivedKeys.ts'
import type { Key, StoredItem, Table } from './table.ts'

/** Exact sums by measure. What is not in it is 0. */
export type Sums = Readonly<Record<string, Decimal>>

/** Whose numbers, of which generation of derived items. */
export type CountPlace = { readonly tenant: string; readonly epoch: string }

export type ScopeCounts = {
  /** By month, `2026-11`, those of the query in which anything counts. */
  readonly months: ReadonlyMap<string, Sums>
  readonly always: Sums
  /** How exposures are spread, by currency. */
  readonly spreads: ReadonlyMap<string, Sums>
}

/** Read with the numbers of many scopes, so that a scope's numbers are one call. */
export type CountRead = { readonly consistent?: boolean }

const SHARDS = Array.from({ length: COUNT_SHARDS }, (_, shard) => shard)

/**
 * All that a scope's book shows of whole months: one query.
 *
 * @param fromMonth `2026-01`: the first month to read. All time and how exposures are spread are there whatever it is.
 */
export async function readScope(
  table: Table,
  { tenant, epoch }: CountPlace,
  scope: CountScope,
  { fromMonth, consistent = false }: CountRead & { readonly fromMonth: string },
): Promise<ScopeCounts> {
  const items: StoredItem[] = []
  const range = {
    partition: countPartition(tenant, epoch, scope),
    from: `M#${fromMonth}`,
    to: 'NX~',
    consistent,
  }
  let page = await table.query(range)
  items.push(...page.items)
  while (page.lastKey) {
    page = await table.query({ ...range, after: page.lastKey })
    items.push(...page.items)
  }
  return {
    months: sumsBy(items, 'M'),
    always: sumsOf(items.filter(({ sk }) => sk.startsWith('N#'))),
    spreads: sumsBy(items, 'NX'),
  }
}

/** A scope's numbers on each of these days: one BatchGet for 33 of them. Days on which nothing counts are left out. */
export async function readDays(
  table: Table,
  { tenant, epoch }: CountPlace,
  scope: CountScope,
  days: readonly CalendarDate[],
  { consistent = false }: CountRead = {},
): Promise<ReadonlyMap<CalendarDate, Sums>> {
  const pk = countPartition(tenant, epoch, scope)
  const keys = days.flatMap((day) => SHARDS.map((shard) => ({ pk, sk: DERIVED_KEYS.day(day, shard) })))
  return sumsBy(await table.batchGet(keys, { consistent }), 'D')
}

/** A scope's numbers of calendar periods as a whole, such as `2026-Q4`: one BatchGet for 33 of them. */
export async function readPeriods(
  table: Table,
  { tenant, epoch }: CountPlace,
  scope: CountScope,
  periods: readonly string[],
  { consistent = false }: CountRead = {},
): Promise<ReadonlyMap<string, Sums>> {
  const pk = countPartition(tenant, epoch, scope)
  const keys = periods.flatMap((period) =>
    SHARDS.map((shard) => ({ pk, sk: DERIVED_KEYS.period(period, shard) })),
  )
  return sumsBy(await table.batchGet(keys, { consistent }), 'C')
}

/** The numbers of all time of many scopes: one BatchGet for 33 of them. Scopes in which nothing counts have none. */
export async function readAlways(
  table: Table,
  place: CountPlace,
  scopes: readonly CountScope[],
  { consistent = false }: CountRead = {},
): Promise<ReadonlyMap<CountScope, Sums>> {
  const items = await table.batchGet(
    scopes.flatMap((scope) => alwaysKeys(place, scope)),
    { consistent },
  )
  return alwaysFrom(place, scopes, items)
}

/** Where a scope's numbers of all time are: to be read together with something else. */
export function alwaysKeys({ tenant, epoch }: CountPlace, scope: CountScope): readonly Key[] {
  const pk = countPartition(tenant, epoch, scope)
  return SHARDS.map((shard) => ({ pk, sk: DERIVED_KEYS.always(shard) }))
}

/** The numbers of all time, from the items under `alwaysKeys`, whatever else is among them. */
export function alwaysFrom(
  { tenant, epoch }: CountPlace,
  scopes: readonly CountScope[],
  items: readonly StoredItem[],
): ReadonlyMap<CountScope, Sums> {
  const byPartition = Map.groupBy(
    items.filter(({ sk }) => sk.startsWith('N#')),
    ({ pk }) => pk,
  )
  return new Map(
    scopes.map((scope) => [scope, sumsOf(byPartition.get(countPartition(tenant, epoch, scope)) ?? [])]),
  )
}

/** @param letters what the sort keys of these items begin with; what comes next in them parts the sums. */
function sumsBy(items: readonly StoredItem[], letters: string): ReadonlyMap<string, Sums> {
  const groups = Map.groupBy(
    items.filter(({ sk }) => sk.startsWith(`${letters}#`)),
    ({ sk }) => sk.split('#')[1] ?? '',
  )
  return new Map([...groups].map(([part, shards]) => [part, sumsOf(shards)]))
}

/** The sum of shards, by measure. */
function sumsOf(shards: readonly StoredItem[]): Sums {
  const amounts = new Map<string, string[]>()
  for (const { pk: _, sk: __, k: ___, ...measures } of shards) {
    for (const [measure, amount] of Object.entries(measures)) {
      const before = amounts.get(measure)
      if (before) before.push(String(amount))
      else amounts.set(measure, [String(amount)])
    }
  }
  const sums = [...amounts].map(([measure, all]) => [measure, exactSum(all)] as const)
  return Object.fromEntries(sums.filter(([, sum]) => sum !== '0'))
}
