import { unmarshall } from '@aws-sdk/util-dynamodb'
import { exactSum } from '../../src/domain/exactSum.ts'
import { scanned } from './derived.ts'
import type { Gateway } from './gateway.ts'

/** All numbers of a gateway's table, by scope and place in it, over all shards: `institution D#2026-03-09 CUSTOMER.new`. */
export async function countsIn(gateway: Gateway, epoch = 'e1'): Promise<Readonly<Record<string, string>>> {
  const sums = new Map<string, string>()
  for (const stored of await scanned(gateway)) {
    const { pk, sk, k, ...measures } = unmarshall(stored as never, { wrapNumbers: String })
    if (k !== 'counts' || !String(pk).includes(`#counts#${epoch}#`)) continue
    const scope = String(pk).split('#').at(-1)
    for (const [measure, amount] of Object.entries(measures)) {
      const path = `${scope} ${String(sk).replace(/#\d$/, '')} ${measure}`
      sums.set(path, exactSum([sums.get(path) ?? '0', String(amount)]))
    }
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== '0').toSorted())
}

/** The items of one kind, by partition and sort key. */
export async function itemsOfKind(gateway: Gateway, kind: string): Promise<readonly string[]> {
  const items = (await scanned(gateway)).map((item) => unmarshall(item as never, { wrapNumbers: String }))
  return items
    .filter(({ k }) => k === kind)
    .map(({ pk, sk }) => `${pk} ${sk}`)
    .toSorted()
}
