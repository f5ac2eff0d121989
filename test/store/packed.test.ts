import { describe, expect, it } from 'vitest'
import { packed, unpacked } from '../../src/store/packed.ts'

const TIE = {
  tieKind: 'EMPLOYMENT',
  fromPartyId: 'prt_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  toPartyId: 'prt_01BX5ZZKBKACTAV9WEVGEMMVRZ',
  affiliation: true,
  statements: [{ id: 'DI1Bl-OiW3TNEYF3', kind: 'STATE', validFrom: '2018-05', note: '财务部副总监' }],
}

/** As the first release packed it. */
const STORED =
  'I6mccQyKMvZzcfUOCQ4zCQpycws0s3Q3dXMMw1r+OEWYRkV5O3k7Ooc4hlmGu4a5u/r6hgVFEV8uuXgaOuXo+meGG4f4uUa6GRMspyx0DUwRRdWLLYuedi182bziaef6Zw27n8+eqAT0MAA='

describe('packed', () => {
  it('gives back what was packed', () => {
    expect(unpacked(packed(TIE))).toEqual(TIE)
  })

  it('takes less than half the bytes', () => {
    expect(packed(TIE).length).toBeLessThan(JSON.stringify(TIE).length / 2)
  })

  it('still reads what was stored before: its dictionary never changes', () => {
    expect(unpacked(Buffer.from(STORED, 'base64'))).toEqual(TIE)
  })

  it('refuses what it did not pack, and what would fill the memory', () => {
    expect(() => unpacked(new TextEncoder().encode('not packed'))).toThrow()
    expect(() => unpacked(packed('x'.repeat(5_000_000)))).toThrow(/4000000/)
  })
})
