import * as z from 'zod'
import type { CountScope } from '../domain/count.ts'
import { exactSum } from '../domain/exactSum.ts'
import { COUNT_SHARDS, countPartition, DERIVED_KEYS } from './derivedKeys.ts'
import { once } from './once.ts'
import type { Key, StoredItem } from './table.ts'

/** Numbers by measure, exact. */
export type Sums = ReadonlyMap<string, string>

/** As it is read: a number where JavaScript's are exact, otherwise its digits. */
const numeralSchema = once(() => z.union([z.number(), z.string()]).transform(String))

const storedCountsSchema = once(() => {
  const measured = z.record(z.string(), numeralSchema())
  return z
    .looseObject({ pk: z.string(), sk: z.string(), k: z.literal('counts') })
    .transform(({ pk: _, sk: __, k: ___, ...measures }) => measured.parse(measures))
})

/**
 * What items of counts add up to, by measure; what comes to nothing is left out.
 *
 * @throws ZodError when one of them is no such item.
 */
export function sumsOf(items: readonly StoredItem[]): Sums {
  const found = new Map<string, string[]>()
  for (const item of items) {
    for (const [measure, number] of Object.entries(storedCountsSchema().parse(item))) {
      const numbers = found.get(measure)
      if (numbers) numbers.push(number)
      else found.set(measure, [number])
    }
  }
  const sums = [...found].map(([measure, numbers]) => [measure, exactSum(numbers)] as const)
  return new Map(sums.filter(([, sum]) => sum !== '0'))
}

/** The items in which the numbers of all time of a scope are. */
export function alwaysKeys(tenant: string, epoch: string, scope: CountScope): readonly Key[] {
  const pk = countPartition(tenant, epoch, scope)
  return shards((shard) => ({ pk, sk: DERIVED_KEYS.always(shard) }))
}

/** One for each shard of what is counted. */
export function shards<T>(of: (shard: number) => T): readonly T[] {
  return Array.from({ length: COUNT_SHARDS }, (_, shard) => of(shard))
}
