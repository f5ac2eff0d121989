import { parseArgs } from 'node:util'
import type { Bench } from '../harness/bench.ts'
import { counted } from '../harness/counted.ts'
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
        counted('stored', 'table', sum(scale.stored, ({ tableBytes }) => tableBytes) / 1e12, 'TB'),
        counted('stored', 'indexes', sum(scale.stored, ({ indexBytes }) => indexBytes) / 1e12, 'TB'),
        counted('partitions', 'table', table, 'partitions'),
        counted('partitions', 'each index', eachIndex, 'partitions'),
        ...scale.limits.map(({ what, limit, used }) =>
          counted('used at peak', what, (100 * used) / limit, '%'),
        ),
        ...Object.entries(scale.costs).map(([mode, costs]) =>
          counted(
            'cost',
            mode,
            sum(costs, ({ dollars }) => dollars),
            'USD a month',
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
