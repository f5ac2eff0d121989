import { describe, expect, it } from 'vitest'
import { portOf } from '../../src/local/portOf.ts'

describe('PORT', () => {
  it.each([
    [undefined, 4000],
    ['', 4000],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('%o is %i', (text, port) => {
    expect(portOf(text)).toBe(port)
  })

  it.each(['65536', '-1', '80.5', ' 80', '0x50', '1e3', 'http', '100000000000', '八'])(
    '%o is none',
    (text) => {
      expect(() => portOf(text)).toThrow(`but is "${text}"`)
    },
  )
})
