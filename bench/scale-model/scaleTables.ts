import { DEFAULTS, type Parameters } from './parameters.ts'
import { PRICES } from './prices.ts'
import { type Cost, type Scale, scaleOf, sum } from './scaleModel.ts'
import type { Units, WorkUnits } from './units.ts'

/** The tables of docs/scale.md, by the name that stands in its comments. Markdown. */
export function scaleTables(parameters: Parameters, units: Units): ReadonlyMap<string, string> {
  const scale = scaleOf(parameters, units)
  return new Map([
    ['assumed', assumedTable(parameters)],
    ['units', unitsTable(units)],
    ['storage', storageTable(scale)],
    ['traffic', trafficTable(scale, parameters)],
    ['partitions', partitionsTable(scale)],
    ['limits', limitsTable(scale)],
    ['cost', costTable(scale)],
  ])
}

function assumedTable(parameters: Parameters): string {
  const said: Readonly<Record<keyof Parameters, string>> = {
    parties: 'million parties',
    interactions: 'million interactions, all told',
    relationships: 'relationships of a party',
    ties: 'ties of a party',
    holdings: 'holdings of a party',
    transactions: 'transactions of a party, all told',
    years: 'years in which interactions and transactions have come',
    views: 'million views of a customer a month',
    pages: 'million pages of 50 a month',
    peak: 'times the mean, in the busiest second',
    requestMs: 'ms billed of a request',
    changeMs: 'ms billed of a change in the stream, alone in its batch',
    memory: 'MiB of a function',
    utilization: 'of what is provisioned is used, on the mean',
  }
  return table(
    ['parameter', '', 'means'],
    (Object.keys(DEFAULTS) as (keyof Parameters)[]).map((name) => [
      `\`--${dashed(name)}\``,
      number(parameters[name]),
      said[name],
    ]),
  )
}

export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function unitsTable({ perRecord, perContact }: Units): string {
  const row = (
    what: string,
    { count, items, bytes, indexItems, indexBytes, writeUnits, readUnits }: WorkUnits,
  ) => [
    what,
    number(count),
    items.toFixed(1),
    number(Math.round(bytes)),
    indexItems.toFixed(1),
    number(Math.round(indexBytes)),
    writeUnits.toFixed(1),
    readUnits.toFixed(1),
  ]
  return table(
    [
      'one more',
      'measured on',
      'items',
      'bytes',
      'index entries',
      'bytes in indexes',
      'write units',
      'read units',
    ],
    [
      ...Object.entries(perRecord).flatMap(([kind, { stored, derived }]) => [
        row(`${kind}, imported`, stored),
        row(`… and derived`, derived),
      ]),
      row('contact, by a command', perContact.command),
      row('… and derived', perContact.derived),
    ],
  )
}

function storageTable({ stored }: Scale): string {
  const tb = (bytes: number) => (bytes / 1e12).toFixed(2)
  return table(
    ['', 'records', 'items', 'TB in the table', 'TB in indexes'],
    [
      ...stored.map(({ kind, records, items, tableBytes, indexBytes }) => [
        kind,
        millions(records),
        millions(items),
        tb(tableBytes),
        tb(indexBytes),
      ]),
      [
        '**all**',
        millions(sum(stored, ({ records }) => records)),
        millions(sum(stored, ({ items }) => items)),
        tb(sum(stored, ({ tableBytes }) => tableBytes)),
        tb(sum(stored, ({ indexBytes }) => indexBytes)),
      ],
    ],
  )
}

function trafficTable({ traffic }: Scale, { peak }: Parameters): string {
  const row = (what: string, [perSecond, writes, reads]: readonly [string, number, number]) => [
    what,
    perSecond,
    number(Math.round(writes)),
    number(Math.round(reads)),
    number(Math.round(peak * writes)),
    number(Math.round(peak * reads)),
  ]
  return table(
    ['', 'a second', 'write units/s', 'read units/s', 'writes at peak', 'reads at peak'],
    [
      ...traffic.map(({ what, perSecond, writesPerSecond, readsPerSecond }) =>
        row(what, [perSecond.toFixed(1), writesPerSecond, readsPerSecond]),
      ),
      row('**all**', [
        '',
        sum(traffic, ({ writesPerSecond }) => writesPerSecond),
        sum(traffic, ({ readsPerSecond }) => readsPerSecond),
      ]),
    ],
  )
}

function partitionsTable({ partitions, concurrency }: Scale): string {
  return table(
    ['', ''],
    [
      ['partitions of the table, of 10 GB each: as many shards has its stream', number(partitions.table)],
      ['partitions of each index', number(partitions.eachIndex)],
      ['partitions that the writes at peak would need', number(partitions.byWrites)],
      ['functions answering at the same time, at peak', number(concurrency.requests)],
      [
        'functions deriving at the same time, at peak, by the time they are billed for',
        number(concurrency.stream),
      ],
      ['batches of the stream begun in the busiest second, at most', number(concurrency.invocations)],
    ],
  )
}

/** What breaks first stands first. */
function limitsTable({ limits }: Scale): string {
  const sorted = limits.toSorted((a, b) => b.used / b.limit - a.used / a.limit)
  return table(
    ['what is full', 'takes', 'is asked for, at peak', 'used', 'full at'],
    sorted.map(({ what, unit, limit, used }) => [
      what,
      `${number(Math.round(limit))} ${unit}`,
      used < 10 ? used.toFixed(2) : number(Math.round(used)),
      `${((100 * used) / limit).toFixed(used / limit < 0.01 ? 2 : 0)} %`,
      `${number(Number((limit / used).toPrecision(2)))} × as many`,
    ]),
  )
}

function costTable({ costs }: Scale): string {
  const { onDemand, provisioned, infrequent } = costs
  const dollars = (value: number) => number(Math.round(value))
  const total = (all: readonly Cost[]) => `**${dollars(sum(all, (each) => each.dollars))}**`
  return table(
    [
      `US dollars a month, prices of ${PRICES.asOf}`,
      'on demand',
      'on demand, infrequent access',
      'provisioned',
    ],
    [
      ...onDemand.map(({ what, dollars: each }, n) => [
        what,
        dollars(each),
        dollars(infrequent[n]?.dollars ?? 0),
        dollars(provisioned[n]?.dollars ?? 0),
      ]),
      ['**all**', total(onDemand), total(infrequent), total(provisioned)],
    ],
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function millions(value: number): string {
  return `${number(Math.round(value / 1e6))} M`
}
