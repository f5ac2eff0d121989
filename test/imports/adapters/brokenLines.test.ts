import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ical } from '../../../src/imports/adapters/ical.ts'
import { vcard } from '../../../src/imports/adapters/vcard.ts'
import { runImport } from '../../../src/imports/runImport.ts'
import { fixture } from '../collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'broken-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What may stand in place of some characters anywhere in a calendar or a card. */
const BREAKAGE = fc.constantFrom(
  ...[
    '',
    ';',
    ':',
    ',',
    '"',
    '=',
    '\\',
    '\r\n',
    '\r\n ',
    ' ',
    '\u0000',
    '王',
    '\uFFFD',
    '-',
    '0',
    '99',
    'Z',
    'T',
    'P',
    'PT',
  ],
  ...[
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'RRULE:FREQ=SECONDLY\r\n',
    ';VALUE=DATE',
  ],
  ...[
    '=C3',
    '=\r\n',
    ';ENCODING=QUOTED-PRINTABLE',
    ';TYPE="a,b",c',
    'item1.',
    '00000000T000000',
    '99991231T235959Z',
  ],
)

describe('broken lines', () => {
  it.each([
    [ical, 'ical/desk.ics'],
    [vcard, 'vcard/people.vcf'],
  ] as const)('never fail $name', async (adapter, file) => {
    const text = readFileSync(fixture(file), 'utf8')
    const path = join(folder, adapter.name)
    const breaks = fc.array(fc.tuple(fc.nat(text.length), fc.nat(8), BREAKAGE), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(breaks, async (all) => {
        let broken = text
        for (const [at, length, by] of all) broken = broken.slice(0, at) + by + broken.slice(at + length)
        writeFileSync(path, broken)
        const report = await runImport({ adapter, path, options: { asOf: '2026-03-20' } })
        expect(report.stopped).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})
