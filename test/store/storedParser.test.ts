import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { letters } from '../../src/store/items/letters.ts'
import { storedParser } from '../../src/store/storedParser.ts'
import { idOf } from '../../src/store/storedRecord.ts'

/** Each way in which the schemas of our items say what is stored. */
const Schema = z.object({
  k: z.literal('all'),
  id: idOf('prt'),
  n: z.int().positive(),
  text: z.string().exactOptional(),
  maybe: z.string().optional(),
  word: z.enum(['A', 'B']),
  letter: letters<'YES' | 'NO'>({ YES: 'Y', NO: 'N' }).parser().default('NO'),
  list: z.array(z.string()).default([]),
  names: z.array(z.object({ script: z.enum(['HAN', 'LATIN']) })).min(1),
  who: z.union([idOf('prt'), idOf('emp')]),
  kind: z.discriminatedUnion('type', [
    z.object({ type: z.literal('PERSON'), sex: z.enum(['FEMALE', 'MALE']).exactOptional() }),
    z.object({ type: z.literal('ORGANIZATION'), industry: z.string() }),
  ]),
  path: z
    .string()
    .transform((text) => text.split(':'))
    .pipe(
      z.tuple([z.union([z.string().regex(/^\d$/).transform(Number), idOf('prt')]), z.literal(['-', ''])]),
    ),
  byName: z.record(z.string(), z.number()),
  bytes: z.instanceof(Uint8Array),
  strict: z.strictObject({ at: z.iso.datetime() }),
  nothing: z.string().nullable(),
  on: z.literal(true).exactOptional(),
})

const ID = 'prt_01HZZZZZZZZZZZZZZZZZZZZZZZ'

const GOOD = {
  k: 'all',
  id: ID,
  n: 1,
  word: 'A',
  names: [{ script: 'HAN', more: 'is left out' }],
  who: ID.replace('prt', 'emp'),
  kind: { type: 'PERSON', sex: 'FEMALE' },
  path: '1:-',
  byName: { a: 1 },
  bytes: new Uint8Array([1]),
  strict: { at: '2026-01-01T00:00:00Z' },
  nothing: null,
  more: 'is left out',
} as const

const values = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, '', 'A', 'Y', 'X', ID, '9:', `${ID}:-`, [], {}),
  fc.constantFrom<unknown>(
    [{ script: 'LATIN' }],
    [{ script: 'CYRILLIC' }],
    ['a', 1],
    { at: 'now' },
    { at: '', b: 1 },
  ),
  fc.constantFrom<unknown>(
    { type: 'ORGANIZATION', industry: 'steel' },
    { type: 'ORGANIZATION' },
    { type: 'X' },
  ),
  fc.anything(),
)

const stored = fc
  .dictionary(fc.constantFrom(...Object.keys(Schema.shape), '__proto__', 'toString'), values, { maxKeys: 4 })
  .map((changed): unknown => ({ ...GOOD, ...changed }))

function outcomeOf(parse: () => unknown): unknown {
  try {
    return { parsed: parse() }
  } catch (error) {
    if (error instanceof z.ZodError) return { issues: error.issues }
    throw error
  }
}

describe('a parser of what is stored', () => {
  const parse = storedParser(() => Schema)

  it('takes, changes and refuses what the schema does, at first and when it is compiled', () => {
    for (let n = 0; n < 200; n += 1) expect(parse(GOOD)).toEqual(Schema.parse(GOOD))
    const any = fc.oneof({ weight: 9, arbitrary: stored }, { weight: 1, arbitrary: fc.anything() })
    fc.assert(
      fc.property(any, (item) => {
        expect(outcomeOf(() => parse(item))).toEqual(outcomeOf(() => Schema.parse(item)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is code, for whatever our schemas say', () => {
    expect(() => z.compile(Schema, { strict: true })).not.toThrow()
  })

  it('gives what nobody else holds: what is done to one parsed item is not done to the next', () => {
    const [one, other] = [parse(GOOD), parse(GOOD)]
    one.list.push('mine')
    expect(other.list).toEqual([])
    expect(parse(GOOD).list).toEqual([])
  })
})
