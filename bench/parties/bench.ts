import { parseArgs } from 'node:util'
import type { Meter } from '../../src/store/table.ts'
import { bankOfSize, questionsOfSize } from '../../test/support/bankOfSize.ts'
import type { Bench, BenchReport } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
import { type BenchTable, openEngine } from '../harness/openEngine.ts'

const OPTIONS = {
  few: { type: 'string', default: '1000' },
  many: { type: 'string', default: '100000' },
} as const

type Cost = Meter & { readonly name: string }

export const bench: Bench = {
  name: 'parties',
  about: 'What questions and commands ask of the table in a small bank and in a large one',
  usage: '[--few 1000] [--many 100000]',
  run: async ({ args, progress }) => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const sizes = [Number(values.few), Number(values.many)]
    const engine = await openEngine()
    try {
      const all: { readonly size: number; readonly costs: readonly Cost[] }[] = []
      for (const size of sizes) {
        progress(`a bank of ${size.toLocaleString('en')} customers`)
        all.push({ size, costs: await costsOf(await engine.newTable(), size) })
      }
      return reported(all)
    } finally {
      await engine.stop()
    }
  },
}

async function costsOf(table: BenchTable, size: number): Promise<readonly Cost[]> {
  const customer = await bankOfSize(table.context(), size)
  const costs: Cost[] = []
  for (const { name, query, variables } of questionsOfSize(customer)) {
    const { errors, extensions } = await table.ask(query, variables)
    if (errors) throw new Error(`${name}: ${errors[0]?.message}`)
    costs.push({ name, ...extensions.cost.dynamo })
  }
  return costs
}

function reported(all: readonly { readonly size: number; readonly costs: readonly Cost[] }[]): BenchReport {
  const [few, many] = all
  const differ = few?.costs.filter((cost, n) => {
    const other = many?.costs[n]
    return JSON.stringify(cost) !== JSON.stringify(other)
  })
  const row = (size: number, name: string, unit: string, value: number) =>
    counted(`${size.toLocaleString('en')} customers`, name, value, unit)
  return {
    goals: [
      {
        what: 'questions and commands that take other calls or units in the large bank',
        measured: differ?.length ?? Number.NaN,
        limit: 0,
        unit: 'of them',
        better: 'lower',
      },
    ],
    rows: all.flatMap(({ size, costs }) =>
      costs.flatMap(({ name, calls, readUnits, writeUnits }) => [
        row(size, `${name}: calls`, 'calls', calls),
        row(size, `${name}: read units`, 'RU', readUnits),
        row(size, `${name}: write units`, 'WU', writeUnits),
      ]),
    ),
    notes: [
      'All customers are in the book of one manager of one unit. Units are counted by the embedded engine, as DynamoDB counts them. `test/store/budgets/bankSize.test.ts` holds the same of 100 and 1,000.',
    ],
  }
}
