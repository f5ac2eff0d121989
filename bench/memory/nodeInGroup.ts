import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryGroup } from './memoryGroup.ts'

/**
 * Writes a program into `folder` that is Node in a group. A copy of Node: what of a file is in memory is counted to whoever has
 * read it first, and of the other's to nobody here. `folder` is to be on a disk: in memory, the copy itself would count.
 *
 * @returns its path.
 */
export function nodeInGroup(folder: string, { procs }: MemoryGroup): string {
  const [program, copy] = [join(folder, 'node-in-group'), join(folder, 'node')]
  const lines = [
    '#!/bin/sh',
    'set -e',
    `echo $$ > ${quoted(procs)}`,
    `cp ${quoted(process.execPath)} ${quoted(copy)}`,
    `exec ${quoted(copy)} "$@"`,
  ]
  writeFileSync(program, `${lines.join('\n')}\n`, { mode: 0o700 })
  return program
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
