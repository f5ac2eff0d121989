import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The project's files by their paths from its root: what git has, or would have. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  return listed.split('\0').filter((path) => path !== '' && existsSync(path))
}
