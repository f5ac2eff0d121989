import type { BenchReport, Goal } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
import { spread } from '../harness/spread.ts'
import type { Size } from './buildParty.ts'
import { type Figures, READS, type Read } from './measureReads.ts'

export type MeasuredSize = { readonly size: Size; readonly figures: Readonly<Record<Read, Figures>> }

/** Of two sizes that both have full pages, each read costs the same. */
export function report(all: readonly MeasuredSize[]): BenchReport {
  return {
    goals: READS.map((read): Goal => growthOf(read, all.slice(1))),
    rows: READS.flatMap((read) =>
      all.flatMap(({ size, figures }) => {
        const contender = `${size.interactions.toLocaleString('en')} / ${size.ties.toLocaleString('en')}`
        const { calls, readUnits, times } = figures[read]
        return [
          counted(contender, `${read}: calls`, calls, ''),
          counted(contender, `${read}: read units`, readUnits, 'RU'),
          { contender, what: `${read}: time`, unit: 'ms', ...spread(times) },
        ]
      }),
    ),
    notes: [
      'A firm with 4 relationships, 10 holdings, 5 open commitments, and as many interactions / ties as each column says. Every item is what a command writes. The embedded engine.',
      "Read units are eventually consistent, from `ReturnConsumedCapacity`. The time is the engine's more than ours. Calls and read units are DynamoDB's own rules, and do not depend on the machine: a list that has no full page costs less.",
    ],
  }
}

/** How many calls and read units more the largest takes than the smaller one. */
function growthOf(read: Read, all: readonly MeasuredSize[]): Goal {
  const costs = all.map(({ figures }) => figures[read].calls + figures[read].readUnits)
  return {
    what: `${read}: calls and read units that more records add`,
    measured: Math.max(...costs) - Math.min(...costs),
    limit: 0,
    unit: '',
    better: 'lower',
  }
}
