import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../../src/imports/adapters.ts'
import { runImport } from '../../../src/imports/runImport.ts'
import { fixture } from '../collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'dirt-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What real exports have in their values, and worse. */
const DIRT = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\u0000',
    '\uFEFF',
    '\uD800',
    'NA',
    'null',
    'TRUE',
    '-1',
  ),
  fc.constantFrom('9999999999999999999999', '1e400', '__proto__', 'constructor', '@prt:1', '=1+1', '../..'),
  fc.constantFrom('2024-02-30', '0000-00-00', '2024-01-01 99:99:99', '99999999', 'a'.repeat(400), 'é́', '王'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** Puts dirt in place of the values at some places of a file's rows; the head stays. */
function soiled(text: string, places: readonly (readonly [number, string])[]): string {
  const [head = '', ...rows] = text.split('\n')
  const delimiter = head.includes(';') ? ';' : ','
  const cells = rows.map((row) => row.split(delimiter))
  for (const [place, dirt] of places) {
    const row = cells[place % Math.max(1, cells.length)]
    if (row) row[place % row.length] = dirt
  }
  return [head, ...cells.map((row) => row.join(delimiter))].join('\n')
}

/** A quotation mark may swallow all rows of a file: then it says that it has none. */
function saidToBeEmpty(error: Error): undefined {
  if (!error.message.endsWith('but there are none.')) throw error
}

describe('dirt in the rows of a source', () => {
  it.each(ADAPTERS.filter(({ name }) => name !== 'jsonl'))(
    'never fails $name: what is no good is refused',
    async (adapter) => {
      const files = readdirSync(fixture(adapter.name)).map((name) => ({
        name,
        text: readFileSync(join(fixture(adapter.name), name), 'utf8'),
      }))
      const places = fc.array(fc.tuple(fc.nat({ max: 997 }), DIRT), { maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(places, { minLength: files.length, maxLength: files.length }),
          async (all) => {
            const path = mkdtempSync(join(folder, adapter.name))
            for (const [at, { name, text }] of files.entries()) {
              writeFileSync(join(path, name), soiled(text, all[at] ?? []))
            }
            const report = await runImport({ adapter, path }).catch(saidToBeEmpty)
            expect(report?.stopped ?? false).toBe(false)
            rmSync(path, { recursive: true })
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})
