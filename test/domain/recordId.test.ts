import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  isRecordId,
  newRecordId,
  type PartyId,
  prefixOf,
  RECORD_PREFIXES,
  type RecordPrefix,
  sourceRecordId,
  type TieId,
} from '../../src/domain/recordId.ts'

const prefixes = Object.keys(RECORD_PREFIXES) as RecordPrefix[]
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

/** The example of the ULID specification: time 01AN4Z07BY, random part 79KA1307SR9X4MV3. */
const SPEC_ULID = '01AN4Z07BY79KA1307SR9X4MV3'

describe('newRecordId', () => {
  it('writes the time as the ULID specification does', () => {
    // The reference implementation's test: encodeTime(1469918176385) is '01ARYZ6S41'.
    expect(newRecordId('prt', 1469918176385, new Uint8Array(10))).toBe('prt_01ARYZ6S410000000000000000')
  })

  it('reaches the largest ULID the specification allows, and no further', () => {
    expect(newRecordId('tie', 281474976710655, new Uint8Array(10).fill(255))).toBe(
      'tie_7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    )
  })

  it('is valid, and sorts by time, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31),
        fc.integer({ min: 1, max: 1e6 }),
        bytes(10),
        bytes(10),
        (at, later, a, b) => {
          const first = newRecordId('int', at, a)
          const second = newRecordId('int', at + later, b)
          expect(isRecordId(first, 'int') && isRecordId(second, 'int')).toBe(true)
          expect(first < second).toBe(true)
        },
      ),
    )
  })

  it.each([[-1], [1.5], [Number.NaN], [2 ** 48]])('refuses the time %d', (atMs) => {
    expect(() => newRecordId('prt', atMs, new Uint8Array(10))).toThrow(/atMs must be a whole number/)
  })

  it.each([[0], [9], [16]])('refuses %d random bytes', (length) => {
    expect(() => newRecordId('prt', 0, new Uint8Array(length))).toThrow(`must be 10 bytes, but got ${length}`)
  })

  it('is typed by its prefix', () => {
    expectTypeOf(newRecordId('prt', 0, new Uint8Array(10))).toEqualTypeOf<PartyId>()
  })
})

describe('sourceRecordId', () => {
  it('keeps all 128 bits of the digest', () => {
    const digest = Uint8Array.from({ length: 32 }, (_, place) => 255 - place)
    // The first 16 bytes as one number, in base 32: worked out with Python's integers.
    expect(sourceRecordId('prt', digest)).toBe('prt_7ZZVYZSYZTZ7WFFXQNYKSZ5WFG')
  })

  it('differs wherever the first 16 bytes differ, and nowhere else', () => {
    fc.assert(
      fc.property(bytes(20), bytes(20), (a, b) => {
        const sameHead = a.subarray(0, 16).join() === b.subarray(0, 16).join()
        expect(sourceRecordId('prt', a) === sourceRecordId('prt', b)).toBe(sameHead)
        expect(isRecordId(sourceRecordId('prt', a), 'prt')).toBe(true)
      }),
    )
  })

  it('refuses a digest too short to be unique', () => {
    expect(() => sourceRecordId('prt', new Uint8Array(15))).toThrow('must be 16 bytes or more, but got 15')
  })
})

describe('isRecordId', () => {
  it.each(prefixes)('knows %s', (prefix) => {
    expect(isRecordId(`${prefix}_${SPEC_ULID}`)).toBe(true)
    expect(isRecordId(`${prefix}_${SPEC_ULID}`, prefix)).toBe(true)
  })

  it.each([
    ['another kind than asked for', `tie_${SPEC_ULID}`],
    ['no prefix', SPEC_ULID],
    ['lower case', `prt_${SPEC_ULID.toLowerCase()}`],
    ['a digit that Crockford leaves out', `prt_${SPEC_ULID.replace('M', 'U')}`],
    ['more than 128 bits', `prt_8${SPEC_ULID.slice(1)}`],
    ['a digit too few', `prt_${SPEC_ULID.slice(1)}`],
    ['a digit too many', `prt_${SPEC_ULID}0`],
    ['a line break after', `prt_${SPEC_ULID}\n`],
    ['a key separator', `prt_#${SPEC_ULID.slice(1)}`],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isRecordId(text, 'prt')).toBe(false)
  })

  it.each(['toString', 'constructor', '__proto__', 'usr'])('does not take %s for a prefix', (prefix) => {
    expect(isRecordId(`${prefix}_${SPEC_ULID}`)).toBe(false)
  })

  it('narrows to the kind asked for', () => {
    const text: string = `tie_${SPEC_ULID}`
    if (isRecordId(text, 'tie')) expectTypeOf(text).toExtend<TieId>()
  })
})

describe('prefixOf', () => {
  it.each(prefixes)('gives back %s', (prefix) => {
    expect(prefixOf(newRecordId(prefix, 0, new Uint8Array(10)))).toBe(prefix)
  })

  it('refuses what has no known prefix', () => {
    expect(() => prefixOf('usr_0' as PartyId)).toThrow('expected a record id, but got usr_0')
  })
})
