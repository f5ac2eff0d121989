import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headingSlugs } from '../../scripts/check/headingSlugs.ts'
import { deadLinks } from '../../scripts/check/links.ts'

describe('links in documents', () => {
  it.each([
    ['[itself](#two-words)'],
    ['[a file](other.md)'],
    ['[a heading of it](other.md#关系-and-more)'],
    ['[the second of two](other.md#twice-1)'],
    ['![an image](<other.md> "title")'],
    ['[elsewhere](https://example.com/a#b)'],
    ['`[no link](gone.md)`'],
    ['```\n[no link](gone.md)\n```'],
  ])('accepts %j', (text) => {
    expect(faultsOf(text)).toEqual([])
  })

  it.each([
    ['[a file](gone.md)', 'gone.md: no such file'],
    ['[a heading](#gone)', '#gone: no such heading'],
    ['[a heading of it](other.md#gone)', 'other.md#gone: no such heading'],
    ['[by reference][it]\n\n[it]: gone.md', 'gone.md: no such file'],
    ['[in a fence](other.md#not-a-heading)', 'other.md#not-a-heading: no such heading'],
    ['[elsewhere](https://)', 'https://: not an address'],
  ])('refuses %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)])
  })
})

describe('headingSlugs', () => {
  it('drops marks and keeps letters of any script', () => {
    expect(headingSlugs('## `npm run check`: what it runs\n# 统一客户视图 (CustomerView)')).toEqual(
      new Set(['npm-run-check-what-it-runs', '统一客户视图-customerview']),
    )
  })
})

function faultsOf(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-links-'))
  const fence = '```\n# Not a heading\n```'
  writeFileSync(join(folder, 'other.md'), `# 关系 and more\n## Twice\n## Twice\n${fence}\n`)
  const path = join(folder, 'page.md')
  writeFileSync(path, `# Two words\n\n${text}\n`)
  return deadLinks(path)
}
