import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemFrom } from '../../../src/store/dynamo/itemFrom.ts'
import { wireItem } from '../../../src/store/dynamo/wireValue.ts'

const { values } = fc.letrec((tie) => ({
  values: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, min: -9e15, max: 9e15 }),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(fc.oneof(tie('values'), fc.constant(undefined)), { maxLength: 5 }),
    fc.dictionary(fc.string(), fc.oneof(tie('values'), fc.constant(undefined)), { maxKeys: 5 }),
  ),
}))

/** Bytes are text in JSON, in base64. */
const asJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part,
    ),
  )

const items = fc.dictionary(
  fc.string().filter((name) => name !== '__proto__'),
  values,
)

describe('items in the form of DynamoDB', () => {
  it('are what the SDK makes of them', () => {
    fc.assert(
      fc.property(items, (item) => {
        expect(asJson(wireItem(item))).toEqual(asJson(marshall(item, { removeUndefinedValues: true })))
      }),
    )
  })

  it('come back as the SDK reads them, numbers that JavaScript would round as text', () => {
    const numberFrom = (text: string) => {
      const number = Number(text)
      return Number.isSafeInteger(number) && String(number) === text ? number : text
    }
    fc.assert(
      fc.property(items, (item) => {
        const stored = marshall(item, { removeUndefinedValues: true })
        expect(itemFrom(asJson(stored) as never)).toEqual(unmarshall(stored, { wrapNumbers: numberFrom }))
      }),
    )
    expect(itemFrom({ n: { N: '12345678901234567890.12' }, z: { N: '-0' }, e: { N: '1E3' } })).toEqual({
      n: '12345678901234567890.12',
      z: '-0',
      e: '1E3',
    })
  })

  it('keep an attribute of any name, and are no other object for it', () => {
    const item = JSON.parse('{"__proto__":{"isOperator":true},"constructor":"c"}')
    const wire = JSON.stringify(wireItem(item))
    expect(wire).toBe('{"__proto__":{"M":{"isOperator":{"BOOL":true}}},"constructor":{"S":"c"}}')
    const read = itemFrom(JSON.parse(wire))
    expect(read['isOperator']).toBeUndefined()
    expect(JSON.stringify(read)).toBe('{"__proto__":{"isOperator":true},"constructor":"c"}')
  })

  it.each([
    ['a date', new Date(0)],
    ['a set', new Set(['a'])],
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['no end', Number.POSITIVE_INFINITY],
    ['a number that would be rounded', 2 ** 53],
  ])('are refused with %s', (_, value) => {
    expect(() => wireItem({ value })).toThrow(TypeError)
  })

  it('are refused when they hold what we do not store', () => {
    expect(() => itemFrom({ s: { SS: ['a'] } as never })).toThrow(
      'expected a value of a kind that we store, but got SS',
    )
  })
})
