import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEFAULTS } from '../../bench/scale-model/parameters.ts'
import { scaleDoc } from '../../bench/scale-model/scaleDoc.ts'
import { scaleOf, sum } from '../../bench/scale-model/scaleModel.ts'
import { scaleTables } from '../../bench/scale-model/scaleTables.ts'
import { readUnits } from '../../bench/scale-model/units.ts'

const units = readUnits()

it('docs/scale.md has the tables that the model gives: node bench/scale-model/writeDoc.ts', () => {
  const text = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')
  expect(text).toBe(scaleDoc(text, scaleTables(DEFAULTS, units)))
})

it('the model counts what is measured as often as there is of it', () => {
  const { stored, traffic } = scaleOf(DEFAULTS, units)
  const contacts = stored.find(({ kind }) => kind === 'interaction')
  const { stored: one, derived } = units.perRecord.interaction
  expect(contacts?.tableBytes).toBeCloseTo(
    10e9 * (one.bytes + derived.bytes + 100 * (one.items + derived.items)),
    -9,
  )

  // Ten years of 8,760 hours, and 10 billion contacts: 31.7 a second.
  expect(traffic[0]).toMatchObject({ what: 'contacts recorded', perSecond: expect.closeTo(31.71, 2) })
})

it('twice as many of everything take twice as much, and each is as near to its end', () => {
  const twice = { ...DEFAULTS, parties: 2 * DEFAULTS.parties, interactions: 2 * DEFAULTS.interactions }
  const [one, two] = [scaleOf(DEFAULTS, units), scaleOf(twice, units)]
  const bytes = ({ stored }: typeof one) =>
    sum(stored, ({ tableBytes, indexBytes }) => tableBytes + indexBytes)
  expect(bytes(two) / bytes(one)).toBeCloseTo(2, 10)
  const storage = ({ costs }: typeof one) =>
    costs.onDemand.find(({ what }) => what.startsWith('storage'))?.dollars
  expect((storage(two) ?? 0) / (storage(one) ?? 1)).toBeCloseTo(2, 10)
  expect(two.limits.map(({ limit }) => limit)).toEqual(one.limits.map(({ limit }) => limit))
})
