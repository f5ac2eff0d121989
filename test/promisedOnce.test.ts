import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { promisedOnce } from '../src/promisedOnce.ts'

describe('what is waited for once', () => {
  it('is made once, whoever asks meanwhile and after', async () => {
    let made = 0
    const ask = promisedOnce(async () => {
      made += 1
      return made
    })
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
    expect(await ask()).toBe(1)
  })

  it('is made again after it could not be', async () => {
    let tries = 0
    const ask = promisedOnce(async () => {
      tries += 1
      if (tries === 1) throw new Error('no file left to open')
      return tries
    })
    const both = await Promise.allSettled([ask(), ask()])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask()).toBe(2)
  })
})

const COMMANDS = join(import.meta.dirname, '../src/resolvers/commandNamed.ts')

/** Of 200 files, all are open when the first command comes, and none when the second does. */
const SCRIPT = `
import { closeSync, openSync } from 'node:fs'
const { commandNamed } = await import(${JSON.stringify(COMMANDS)})
const fault = () => commandNamed('nothing')().catch(({ message }) => message)
const open = []
try { for (;;) open.push(openSync('/dev/null')) } catch {}
const first = await fault()
for (const each of open) closeSync(each)
console.log(JSON.stringify([first, await fault()]))
`

describe('commands', () => {
  it('are there as soon as their chunk can be loaded, also when it could not be at first', async () => {
    const run = 'ulimit -n 200 && exec "$0" --input-type=module --eval "$1"'
    const { stdout } = await promisify(execFile)('sh', ['-c', run, process.execPath, SCRIPT])
    expect(JSON.parse(stdout)).toEqual([
      expect.stringContaining('too many open files'),
      'nothing does nothing',
    ])
  })
})
