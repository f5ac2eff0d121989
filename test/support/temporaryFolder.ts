import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for all that the run's tests and their processes write into temporary ones: it goes with the run. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-test-'))
  // What `tmpdir` answers from now on, here and in every process that is started.
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
