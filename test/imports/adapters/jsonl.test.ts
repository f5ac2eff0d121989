import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readLine } from '../../../src/imports/adapters/jsonl/readLine.ts'
import { jsonl } from '../../../src/imports/adapters/jsonl.ts'
import { collected } from '../collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'jsonl-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const source = { system: 'crm', externalId: '1' }
const TIE = JSON.stringify({ record: 'tie', source, kind: 'OTHER' })
const PERSON = JSON.stringify({ record: 'person', source, names: [] })

describe('jsonl', () => {
  it('brings the kinds into their order, whatever the order of the lines', async () => {
    const { records } = await collected(jsonl, fileOf('a.jsonl', `\uFEFF${TIE}\r\n\r\n${PERSON}\n`))
    expect(records).toEqual([
      { kind: 'person', place: { file: join(folder, 'a.jsonl'), line: 3 }, input: { source, names: [] } },
      { kind: 'tie', place: { file: join(folder, 'a.jsonl'), line: 1 }, input: { source, kind: 'OTHER' } },
    ])
  })

  it('reads packed files, and says which cannot be read', async () => {
    expect((await collected(jsonl, fileOf('a.jsonl.gz', gzipSync(PERSON)))).counts).toEqual({ person: 1 })
    await expect(collected(jsonl, fileOf('b.jsonl.gz', PERSON))).rejects.toThrow(
      'b.jsonl.gz: incorrect header',
    )
    await expect(collected(jsonl, join(folder, 'none'))).rejects.toThrow('none: expected a file')
    await expect(collected(jsonl, folder)).rejects.toThrow('expected a file that can be read twice')
  })

  it.each([
    ['{"record":"person"', 'NOT_JSON', 'expected a JSON object'],
    ['[1]', 'NOT_JSON', 'expected a JSON object, but got [1]'],
    ['{"kind":"person"}', 'UNKNOWN_RECORD', 'record: expected one of orgUnit, employee,'],
    ['{"record":"person","source":"crm"}', 'NO_SOURCE', 'but got "crm"'],
    ['{"record":"person","source":{"system":"crm","externalId":17}}', 'NO_SOURCE', 'but got {"system"'],
  ])('refuses %s', (text, code, message) => {
    expect(readLine(text, { file: 'a.jsonl', line: 7 })).toMatchObject({
      severity: 'refused',
      code,
      place: { file: 'a.jsonl', line: 7 },
      message: expect.stringContaining(message),
    })
  })

  it('never fails on a line, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(() => readLine(text, { file: 'a', line: 1 })).not.toThrow()
      }),
    )
  })
})
