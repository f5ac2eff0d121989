import { parseArgs } from 'node:util'
import type { Bench, Measured } from '../harness/bench.ts'
import { DEFAULTS, type Parameters } from './parameters.ts'
import { scaleOf, sum } from './scaleModel.ts'
import { dashed, scaleTables } from './scaleTables.ts'
import { readUnits } from './units.ts'

const NAMES = Object.keys(DEFAULTS) as (keyof Parameters)[]

export const bench: Bench = {
  name: 'scale-model',
  about:
    'What 100 million parties and 10 billion interactions take, from measured units: the tables of docs/scale.md',
  usage: NAMES.map((name) => `[--${dashed(name)} ${DEFAULTS[name]}]`).join(' '),
  run: async ({ args }) => {
    const parameters = parametersOf(args)
    const units = readUnits()
    const scale = scaleOf(parameters, units)
    const { table, eachIndex } = scale.partitions
    return {
      goals: [],
      rows: [
        row('stored', 'table', 'TB', sum(scale.stored, ({ tableBytes }) => tableBytes) / 1e12),
        row('stored', 'indexes', 'TB', sum(scale.stored, ({ indexBytes }) => indexBytes) / 1e12),
        row('partitions', 'table', 'partitions', table),
        row('partitions', 'each index', 'partitions', eachIndex),
        ...scale.limits.map(({ what, limit, used }) => row('used at peak', what, '%', (100 * used) / limit)),
        ...Object.entries(scale.costs).map(([mode, costs]) =>
          row(
            'cost',
            mode,
            'USD a month',
            sum(costs, ({ dollars }) => dollars),
          ),
        ),
      ],
      notes: [...scaleTables(parameters, units)].map(([name, text]) => `${name}\n\n${text}\n`),
    }
  },
}

/** @throws Error that names what is not a number. */
function parametersOf(args: readonly string[]): Parameters {
  const options = Object.fromEntries(NAMES.map((name) => [dashed(name), { type: 'string' } as const]))
  const { values } = parseArgs({ args: [...args], options })
  const given = NAMES.map((name) => {
    const value = Number(values[dashed(name)] ?? DEFAULTS[name])
    if (!(value > 0)) throw new RangeError(`--${dashed(name)} must be a number above 0`)
    return [name, value]
  })
  return Object.fromEntries(given)
}

/** It is computed: there is no spread. */
function row(contender: string, what: string, unit: string, value: number): Measured {
  return { contender, what, unit, median: value, spread: [value, value] }
}
