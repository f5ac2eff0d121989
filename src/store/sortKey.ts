import { createRequire } from 'node:module'
import type * as PinyinPro from 'pinyin-pro'
import { isOrganizationName, type PartyName, sortName } from '../domain/partyName.ts'

/** Of use where names are written, in few processes, and 450 KB: loaded when the first Chinese name is. */
const require = createRequire(import.meta.url)

const MOST_CHARACTERS = 80
const HAN = /\p{Script=Han}/u

/**
 * The key that lists sort a party or an employee by: as `sortName`, with Chinese characters by their sound. So names in
 * Chinese stand where a reader looks for them, among the others, and not behind them by code point.
 *
 * @returns 1 to 80 characters.
 */
export function sortKey(names: readonly PartyName[]): string {
  const [first] = names
  const isPerson = first !== undefined && !isOrganizationName(first)
  return inPinyin(sortName(names), isPerson)
}

/** A text with its Chinese characters by their sound, without tones: 重庆银行 is `chong qing yin hang`. */
export function inPinyin(text: string, isPerson = false): string {
  if (!HAN.test(text)) return text
  const { pinyin } = require('pinyin-pro') as typeof PinyinPro
  // A surname may sound otherwise than the same character elsewhere: 单 is shan, not dan.
  const sounds = pinyin(text, { toneType: 'none', nonZh: 'consecutive', surname: isPerson ? 'head' : 'off' })
  return [...sounds.replaceAll('ü', 'v').replace(/\s+/g, ' ')].slice(0, MOST_CHARACTERS).join('')
}
