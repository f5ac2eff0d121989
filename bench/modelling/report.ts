import { cpus } from 'node:os'
import { entryOf, NAMES, type Name } from './contenders/all.ts'
import { itemBytes } from './itemBytes.ts'
import type { Bundle } from './measureBundle.ts'
import type { Operation, Samples } from './measureCpu.ts'
import type { Prepared } from './prepare.ts'
import { shown, summary } from './summary.ts'

export type Measured = {
  readonly prepared: Readonly<Record<Name, Prepared>>
  readonly cpu: Samples<Name>
  readonly bundles: ReadonlyMap<string, Bundle>
}

export function report(measured: Measured): string {
  const operations = Object.keys(measured.cpu) as Operation[]
  return `# Modelling libraries against the plain SDK

Written by \`npm run bench:modelling\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores.
What follows from it is decided in [ADR 0003](../../docs/adr/0003-modelling-library.md).

Each contender does the same three things to the same 31 records (1 party, 10 relationships, 20 interactions) in one process,
taking turns. The requests are answered in process with the items as that contender lays them out, so that there is no
network and no database in the figures: what is left is the CPU of the SDK and of what stands on it. The SDK's logger
middleware is removed but where it is said to be left in. Medians of 61 rounds of 60 calls, in brackets what 80 of 100 rounds
lie between; a ratio is taken within a round.

## CPU

${operations.map((operation) => cpuTable(measured, operation)).join('\n\n')}

## What is read and shipped

| | bytes of the 31 items | read units, strongly consistent | refuses bad data on reading | bundle, bytes added | import, ms added |
|---|---|---|---|---|---|
${NAMES.map((name) => sizeRow(measured, name))
  .filter((row) => row !== '')
  .join('\n')}

Bytes of items as DynamoDB counts them. Bundles are minified by esbuild and stand on top of the client with the commands that all
send; zod is left out of all, since the product has it anyway. Import times are medians of 31 processes each.
`
}

function cpuTable({ cpu }: Measured, operation: Operation): string {
  const rows = NAMES.map((name) => {
    const samples = cpu[operation][name]
    const ratios = samples.map((micros, round) => micros / (cpu[operation].plain[round] ?? Number.NaN))
    return `| ${entryOf(name).title} | ${shown(summary(samples))} | ${shown(summary(ratios), 2)} |`
  })
  return [`| ${operation} | CPU, µs | against plain |`, '|---|---|---|', ...rows].join('\n')
}

function sizeRow({ prepared, bundles }: Measured, name: Name): string {
  const bundle = bundles.get(entryOf(name).module ?? '')
  if (!bundle) return ''
  const bytes = prepared[name].items.reduce((sum, item) => sum + itemBytes(item), 0)
  return `| ${[
    entryOf(name).title,
    bytes,
    Math.ceil(bytes / 4096),
    prepared[name].refusesBadData ? 'yes' : 'no',
    bundle.addedBytes,
    shown(summary(bundle.addedImportMs), 1),
  ].join(' | ')} |`
}
