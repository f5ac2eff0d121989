import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the threat model', () => {
  it('names only files that are there, and a test for every threat', () => {
    const text = readFileSync('docs/threat-model.md', 'utf8')
    const paths = [...text.matchAll(/`((?:src|test|scripts|docs)\/[^`\s]+)`/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(50)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])

    const [, threats = ''] = text.split('## Threats\n')
    const rows = (threats.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => /^\| (?!threat|---)/.test(line))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => !row.split(' | ')[2]?.includes('`test/'))).toEqual([])
  })
})
