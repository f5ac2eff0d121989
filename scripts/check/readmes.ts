import { readFileSync } from 'node:fs'
import { headings } from './headingSlugs.ts'

/** The two READMEs say the same, as far as their outlines show. */
export async function readmes(): Promise<string> {
  return outlinesDiffer(readFileSync('README.md', 'utf8'), readFileSync('README.zh-CN.md', 'utf8'))
}

export function outlinesDiffer(english: string, chinese: string): string {
  const levels = (text: string) => headings(text).map(({ level }) => level)
  if (levels(english).join() === levels(chinese).join()) return ''
  const outline = (text: string) =>
    headings(text).map(({ level, text: heading }) => `  ${'#'.repeat(level)} ${heading}`)
  return ['README.md has', ...outline(english), 'README.zh-CN.md has', ...outline(chinese)].join('\n')
}
