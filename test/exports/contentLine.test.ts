import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { contentLine, escapedText } from '../../src/exports/contentLine.ts'

/** What a reader of RFC 5545 makes of a line. */
function read(line: string) {
  const [name, parameters, , value] = ICAL.Property.fromString(
    line.replaceAll('\r\n ', '').slice(0, -2),
  ).toJSON() as [string, object, string, string]
  return { name, parameters, value }
}

describe('contentLine', () => {
  it('folds after 75 bytes, and never within a character', () => {
    const line = contentLine('SUMMARY', '路演'.repeat(60))
    const lines = line.split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines.length).toBe(6)
    for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75)
    expect(lines.slice(1).every((each) => each.startsWith(' '))).toBe(true)
  })

  it('keeps whatever a text says, and lets it begin no line of its own', () => {
    const said = 'a;b,c\\n\nEND:VEVENT\r\nBEGIN:VEVENT\u0007 😀'
    const line = contentLine('SUMMARY', escapedText(said))
    expect(line.trimEnd().split('\r\n')).toHaveLength(1)
    expect(read(line).value).toBe('a;b,c\\n\nEND:VEVENT\nBEGIN:VEVENT 😀')
  })

  it('keeps whatever a parameter says', () => {
    const line = contentLine('ATTENDEE', 'mailto:a@b.example', { CN: 'Li "Ming"; Ltd:\n^x', X: null })
    expect(read(line).parameters).toEqual({ cn: 'Li "Ming"; Ltd:\n^x' })
  })

  it('gives back any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const seen = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')
        expect(read(contentLine('SUMMARY', escapedText(text))).value).toBe(seen)
      }),
    ))
})
