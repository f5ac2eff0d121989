import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file that is there until the test is over. Lines of a list end as those of calendars and cards do. */
export function writtenFile(name: string, content: string | Uint8Array | readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(
    path,
    Array.isArray(content) ? content.map((line) => `${line}\r\n`).join('') : (content as string),
  )
  return path
}
