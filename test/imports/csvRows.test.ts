import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type CsvForm, csvRows } from '../../src/imports/csvRows.ts'

const folder = mkdtempSync(join(tmpdir(), 'csv-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function rowsOf(content: string | Uint8Array, form: CsvForm = { required: [] }, name = 'rows.csv') {
  const path = join(folder, name)
  writeFileSync(path, content)
  const all = []
  for await (const row of csvRows(path, form)) {
    if ('kind' in row) all.push([row.place.line, row.code])
    else all.push([row.place.line, row.values])
  }
  return all
}

describe('csvRows', () => {
  it('says on which line a row begins, whatever its values hold', async () => {
    expect(await rowsOf('\uFEFFa,b\r\n1,"x\ny, z"\r\n\r\n2,"say ""hi"""\r\n')).toEqual([
      [2, { a: '1', b: 'x\ny, z' }],
      [5, { a: '2', b: 'say "hi"' }],
    ])
  })

  it('reads other separators, and packed files', async () => {
    const packed = gzipSync('"a";"b"\n1;2,5\n')
    expect(await rowsOf(packed, { required: ['b'], delimiter: ';' }, 'rows.csv.gz')).toEqual([
      [2, { a: '1', b: '2,5' }],
    ])
  })

  it('refuses a row with more or fewer values than the head, and goes on', async () => {
    expect(await rowsOf('a,b\n1\n1,2,3\n1,2\n')).toEqual([
      [2, 'COLUMN_COUNT'],
      [3, 'COLUMN_COUNT'],
      [4, { a: '1', b: '2' }],
    ])
  })

  it('refuses what follows a quote that is never closed', async () => {
    expect(await rowsOf('a,b\n1,2\n3,"4\n5,6\n')).toEqual([
      [2, { a: '1', b: '2' }],
      [3, 'UNREADABLE'],
    ])
  })

  it('takes quotes within a value as they are', async () => {
    expect(await rowsOf('a,b\n1,6" pipe\n')).toEqual([[2, { a: '1', b: '6" pipe' }]])
  })

  it.each(['', '\n', 'a;b\n1;2\n'])('names the columns that %j lacks', async (content) => {
    await expect(rowsOf(content, { required: ['a', 'b'] })).rejects.toThrow(
      'expected the columns a, b in the first line',
    )
  })

  it('says which file cannot be read', async () => {
    const reading = async () => {
      for await (const _ of csvRows(join(folder, 'none.csv'), { required: [] }));
    }
    await expect(reading()).rejects.toThrow('none.csv')
    await expect(rowsOf('not packed', { required: [] }, 'broken.csv.gz')).rejects.toThrow('broken.csv.gz')
  })

  it('never fails on dirt: each row comes, or is refused by its line', async () => {
    const dirt = fc.array(
      fc.oneof(
        fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ';', '\u0000', '\uFEFF', '\uFFFD', ' ', '=1'),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(dirt, async (parts) => {
        const text = `a,b\n${parts.join('')}`
        for (const [line] of await rowsOf(text)) {
          expect(line).toBeGreaterThan(1)
          expect(line).toBeLessThanOrEqual(text.split(/[\r\n]/).length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
