import { describe, expect, it } from 'vitest'
import { itemBytes } from '../../src/cli/itemBytes.ts'
import { partitionText } from '../../src/cli/partitionText.ts'

describe('what DynamoDB charges for an item', () => {
  it('is its names and values, in UTF-8', () => {
    expect(itemBytes({ pk: 'demo', name: '关系' })).toBe(2 + 4 + 4 + 6)
  })

  it('is what the documentation says of numbers, lists, maps, bytes and the rest', () => {
    expect(itemBytes({ n: 1_234 })).toBe(1 + 3)
    expect(itemBytes({ l: ['ab', 'c'] })).toBe(1 + 3 + (1 + 2) + (1 + 1))
    expect(itemBytes({ m: { a: 'b' } })).toBe(1 + 3 + 1 + (1 + 1))
    expect(itemBytes({ z: new Uint8Array(10), b: true, x: null })).toBe(1 + 10 + 1 + 1 + 1 + 1)
  })
})

describe('a printed partition', () => {
  it('has a line for each item: bytes, sort key, kind, and its lists without what they share', () => {
    const items = [
      { pk: 'demo#prt_1', sk: 'REC', k: 'party' },
      { pk: 'demo#prt_1', sk: 'I#1', k: 'timeline', g1: 'demo#prt_1#on#EMAIL', g2: 'demo#emp_1#book' },
    ]
    expect(partitionText('demo#prt_1', items, true)).toBe(
      [
        'demo#prt_1: 2 items, and more, 87 bytes',
        '     23  REC  party',
        '     64  I#1  timeline      g1=…#on#EMAIL  g2=demo#emp_1#book',
      ].join('\n'),
    )
  })
})
