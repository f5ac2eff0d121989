import { describe, expect, it } from 'vitest'
import { createCursorSeal } from '../../src/store/cursorSeal.ts'

const seal = createCursorSeal(Buffer.alloc(32, 1))
const LIST = '["demo","employee:emp_1","timeline","prt_1"]'
const CONTENT = '["2026-11-01T00:00:00.000Z",{"pk":"demo#prt_1","sk":"I#2026"}]'
const CURSOR = seal.seal(CONTENT, LIST)

describe('a sealed cursor', () => {
  it('opens to what was sealed, for the list and viewer it was made for', () => {
    expect(seal.open(CURSOR, LIST)).toBe(CONTENT)
  })

  it.each([
    ['another list', LIST.replace('timeline', 'ties')],
    ['another viewer', LIST.replace('emp_1', 'emp_2')],
    ['another tenant', LIST.replace('demo', 'other')],
    ['nothing', ''],
  ])('does not open for %s', (_, boundTo) => {
    expect(seal.open(CURSOR, boundTo)).toBeUndefined()
  })

  it('does not open with another secret', () => {
    expect(createCursorSeal(Buffer.alloc(32, 2)).open(CURSOR, LIST)).toBeUndefined()
  })

  it('does not open when any of its letters is another', () => {
    for (let place = 0; place < CURSOR.length; place += 1) {
      const letter = CURSOR[place] === 'A' ? 'B' : 'A'
      const tampered = `${CURSOR.slice(0, place)}${letter}${CURSOR.slice(place + 1)}`
      expect(seal.open(tampered, LIST)).toBeUndefined()
    }
  })

  it('does not open when it is cut anywhere, or goes on', () => {
    for (let length = 0; length < CURSOR.length; length += 1) {
      expect(seal.open(CURSOR.slice(0, length), LIST)).toBeUndefined()
    }
    expect(seal.open(`${CURSOR}AAAA`, LIST)).toBeUndefined()
  })

  it.each([
    ['padding', (cursor: string) => `${cursor}=`],
    ['a blank', (cursor: string) => ` ${cursor}`],
    ['a line break within', (cursor: string) => `${cursor.slice(0, 9)}\n${cursor.slice(9)}`],
    ['letters of plain base64', (cursor: string) => Buffer.from(cursor, 'base64url').toString('base64')],
  ])('has one spelling: not with %s', (_, spelled) => {
    // Of contents until one has a letter in which the two alphabets differ.
    const cursors = Array.from({ length: 50 }, (_, n) => seal.seal(`${CONTENT}${n}`, LIST))
    const cursor = cursors.find((each) => /[-_]/.test(each) && each.length % 4 !== 0) ?? ''
    expect(seal.open(cursor, LIST)).toBeDefined()
    expect(seal.open(spelled(cursor), LIST)).toBeUndefined()
  })

  it('says nothing of its content, and is the same for the same content', () => {
    const bytes = Buffer.from(CURSOR, 'base64url').toString('latin1')
    expect(bytes).not.toContain('prt_1')
    expect(seal.seal(CONTENT, LIST)).toBe(CURSOR)
    expect(seal.seal(CONTENT, `${LIST} `)).not.toBe(CURSOR)
  })

  it('has a nonce of its own for each content', () => {
    const nonces = Array.from({ length: 100 }, (_, n) => seal.seal(`${n}`, LIST).slice(0, 16))
    expect(new Set(nonces).size).toBe(100)
  })
})
