import { expect, it } from 'vitest'
import { countryCode } from '../../src/imports/countryCode.ts'

it.each([
  ['Germany', 'DE'],
  [' sweden ', 'SE'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['Czech Republic', 'CZ'],
  ['us', 'US'],
  ['China', 'CN'],
  ['Unied Saes', undefined],
  ['', undefined],
])('countryCode: %j is %j', (name, code) => {
  expect(countryCode(name)).toBe(code)
})
