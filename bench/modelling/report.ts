import type { BenchReport, Measured } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
import { ratios, spread } from '../harness/spread.ts'
import { entryOf, NAMES, type Name } from './contenders/all.ts'
import { itemBytes } from './itemBytes.ts'
import type { Bundle } from './measureBundle.ts'
import type { Operation, Samples } from './measureCpu.ts'
import type { Prepared } from './prepare.ts'

export type Figures = {
  readonly prepared: Readonly<Record<Name, Prepared>>
  readonly cpu: Samples<Name>
  readonly bundles: ReadonlyMap<string, Bundle>
}

export function report(figures: Figures): BenchReport {
  const operations = Object.keys(figures.cpu) as Operation[]
  return {
    goals: [],
    rows: [
      ...operations.flatMap((operation) => NAMES.flatMap((name) => cpuOf(figures, operation, name))),
      ...NAMES.flatMap((name) => sizesOf(figures, name)),
    ],
    notes: [
      'What follows from it is decided in [ADR 0003](../../docs/adr/0003-modelling-library.md).',
      'Each contender does the same three things to the same 31 records (1 party, 10 relationships, 20 interactions) in one process, taking turns. The requests are answered in process with the items as that contender lays them out, so that there is no network and no database in the figures: what is left is the CPU of the SDK and of what stands on it.',
      "The SDK's logger middleware is removed but where it is said to be left in. Medians of 61 rounds of 60 calls; a ratio is taken within a round.",
      'Bytes of items as DynamoDB counts them. Bundles are minified by esbuild and stand on top of the client with the commands that all send; zod is left out of all, since the product has it anyway. Import times are medians of 31 processes each.',
    ],
  }
}

function cpuOf({ cpu }: Figures, operation: Operation, name: Name): readonly Measured[] {
  const samples = cpu[operation][name]
  const contender = entryOf(name).title
  return [
    { contender, what: `${operation}: CPU`, unit: 'µs', ...spread(samples) },
    {
      contender,
      what: `${operation}: against plain`,
      unit: '×',
      ...spread(ratios(samples, cpu[operation].plain)),
    },
  ]
}

function sizesOf({ prepared, bundles }: Figures, name: Name): readonly Measured[] {
  const { title, module = '' } = entryOf(name)
  const bundle = bundles.get(module)
  if (!bundle) return []
  const bytes = prepared[name].items.reduce((sum, item) => sum + itemBytes(item), 0)
  return [
    counted(title, 'bytes of the 31 items', bytes, ''),
    counted(title, 'read units, strongly consistent', Math.ceil(bytes / 4096), 'RU'),
    counted(title, 'refuses bad data on reading (1: yes)', prepared[name].refusesBadData ? 1 : 0, ''),
    counted(title, 'bundle, bytes added', bundle.addedBytes, ''),
    { contender: title, what: 'import, added', unit: 'ms', ...spread(bundle.addedImportMs) },
  ]
}
