import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvCell } from '../../src/exports/csv/csvCell.ts'

/** What the cell is once a program has read it, and the one it stands for. */
const read = (text: string): string => parse(`${csvCell(text)}\r\n`)[0]?.[0] ?? 'none'
const meant = (cell: string): string => cell.replace(/^'/, '')

describe('csvCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30 1', `"'+49 30 1"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', `"'＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠a', `"'＠a"`],
    ["'=1", `"''=1"`],
  ])('lets %j run as no formula', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it.each([
    '',
    'Re: call',
    'a=b',
    '=1;=2',
    'He said "no", and left',
    'one\r\ntwo',
    '瑞典 银行',
    "'",
    "''",
    '=cmd|" /c calc"!A1',
  ])('gives %j back to whoever takes one apostrophe away', (text) => {
    expect(meant(read(text))).toBe(text)
  })

  it('stays one cell where another sign parts them', () => {
    const [row] = parse(`${csvCell('a;=1+1')}\r\n`, { delimiter: ';' })
    expect(row).toEqual(['a;=1+1'])
  })
})
