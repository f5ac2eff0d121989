import { cpus } from 'node:os'
import type { Size } from './buildParty.ts'
import { type Figures, READS, type Read } from './measureReads.ts'

export type Measured = { readonly size: Size; readonly figures: Readonly<Record<Read, Figures>> }

export function report(command: string, all: readonly Measured[]): string {
  const head = all.map(
    ({ size }) => `${size.interactions.toLocaleString('en')} / ${size.ties.toLocaleString('en')}`,
  )
  return `# One party, however much is known of it

Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, the embedded engine.

A firm with 4 relationships, 10 holdings, 5 open commitments, and as many interactions / ties as each column says. Every
item is what a command writes. Each cell: DynamoDB calls, read units (eventually consistent, from
\`ReturnConsumedCapacity\`), and the median time on this machine, which is the engine's more than ours. Calls and read
units are DynamoDB's own rules, and do not depend on the machine: they must not differ between columns with at least 20
interactions and 10 ties to show; a list that has no full page costs less.

| interactions / ties | ${head.join(' | ')} |
|---|${all.map(() => '---|').join('')}
${READS.map((read) => `| ${read} | ${all.map(({ figures }) => cell(figures[read])).join(' | ')} |`).join('\n')}
`
}

function cell({ calls, readUnits, medianMs }: Figures): string {
  return `${calls} call${calls === 1 ? '' : 's'}, ${readUnits} RU, ${medianMs.toFixed(1)} ms`
}
