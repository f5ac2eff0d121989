import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUniqueJson } from '../../src/access/token/parseUniqueJson.ts'

describe('JSON in which nothing is there twice', () => {
  it('is read as JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, undefined, space)
        expect(parseUniqueJson(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 },
    )
  })

  it('is the only one that is read, wherever it is and however a name is spelled', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('array', 'object', 'after')),
        (name, around) => {
          const twice = `{${JSON.stringify(name)}:0,${escaped(name)} :1}`
          const text = around.reduce(within, twice)
          expect(() => JSON.parse(text)).not.toThrow()
          expect(() => parseUniqueJson(text)).toThrow('A member is there twice')
        },
      ),
    )
  })

  it.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":["a","a"],"b":"a"}',
    '{"a":"b\\":","b":1}',
    '{"a":"{\\"a\\":1","b":"}"}',
    '{"a":1,"A":2," a":3,"":4}',
    '{"\\\\":1,"\\\\\\"":2}',
    '{"a":"\\\\","b":1}',
    '{"toString":1,"__proto__":2,"constructor":3}',
  ])('may look as if it were: %s', (text) => {
    expect(parseUniqueJson(text)).toEqual(JSON.parse(text))
  })

  it.each(['', ' ', '{', '{"a":1', '{a:1}', '"\n"', '{"a":1}x', '[1,]', 'undefined', '\ufeff{}'])(
    'is JSON first of all: %o is not',
    (text) => {
      expect(() => parseUniqueJson(text)).toThrow(SyntaxError)
    },
  )

  it('is read in time that grows with its length', () => {
    const started = performance.now()
    for (const text of [
      `[{"a":"\\\\"}${',"\\\\"'.repeat(200_000)}]`,
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      `{"a":"${' '.repeat(500_000)}"}`,
      `{"a"${' '.repeat(500_000)}:1}`,
      `["a"${' '.repeat(500_000)}]`,
    ]) {
      parseUniqueJson(text)
    }
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

function escaped(name: string): string {
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at))
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`
}

function within(text: string, place: string): string {
  if (place === 'array') return `[0,${text},"x"]`
  return place === 'object' ? `{"x":${text},"y":"{"}` : `[{"y":1},{"y":2},${text}]`
}
