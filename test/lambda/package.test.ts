import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PackagedFunction } from '../../scripts/package/packageFunctions.ts'
import { readStack } from '../../scripts/readStack.ts'
import { USED_ACTIONS } from '../../scripts/stack/usedActions.ts'
import { packagedOnce } from '../support/lambda/packagedOnce.ts'
import { startStage } from '../support/lambda/startStage.ts'

let packaged: readonly PackagedFunction[]
const elsewhere = mkdtempSync(join(tmpdir(), 'guanxi-elsewhere-'))

beforeAll(async () => {
  packaged = await packagedOnce()
})
afterAll(() => rmSync(elsewhere, { recursive: true }))

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('the zips of the functions', () => {
  it('are the same byte for byte, wherever, when and in which time zone they are made', async () => {
    for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
      cpSync(path, join(elsewhere, path), { recursive: true })
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'))
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/package.ts'], {
      cwd: elsewhere,
      env: { PATH: process.env['PATH'], TZ: 'Pacific/Auckland' },
    })
    for (const { name, zipPath, codeSha256 } of packaged) {
      expect(sha256(join(elsewhere, `dist/packages/${name}.zip`)), name).toBe(sha256(zipPath))
      expect(stdout).toContain(codeSha256)
    }
  })

  it('are one for each handler, with that handler at the top and no source map', () => {
    const handlers = globSync('src/handlers/*.ts').map((path) => path.replace(/^.*\/(\w+)\.ts$/, '$1'))
    expect(packaged.map(({ name }) => name).toSorted()).toEqual(handlers.toSorted())
    for (const { name, zipPath, files } of packaged) {
      expect(Object.keys(unzipSync(readFileSync(zipPath)))).toEqual(Object.keys(files).toSorted())
      expect(Object.keys(files)).toContain(`${name}.mjs`)
      expect(Object.keys(files).filter((path) => !/\.m?js$/.test(path))).toEqual([])
      // AWS's runtime takes a folder of the handler's name for the handler, and does not start.
      expect(Object.keys(files).filter((path) => path.startsWith(`${name}/`))).toEqual([])
    }
  })

  it('have in them what needs each action that their roles allow', () => {
    for (const { name, sources } of packaged) {
      const needed = Object.values(USED_ACTIONS[name] ?? {}).flatMap((use) =>
        'source' in use ? [use.source] : [],
      )
      expect(
        needed.filter((source) => !sources.includes(source)),
        name,
      ).toEqual([])
    }
  })

  it('leave source maps beside them, by which a stack trace of the log is read', async () => {
    const stage = await startStage()
    const outcome = await stage.lambda('schedule').invoke({ task: 'none' })
    const { trace } = (outcome as unknown as { error: { trace: readonly string[] } }).error
    expect(trace.join('\n')).toMatch(/schedule\.mjs:\d+:\d+/)
    const maps = join(packaged[0]?.zipPath ?? '', '../handlers')
    expect(readStack(trace.join('\n'), maps)).toMatch(/src\/server\/schedule\/scheduleHandler\.ts:\d+:\d+/)
    const line = JSON.stringify({ level: 'ERROR', stack: trace.join('\n') })
    expect(JSON.parse(readStack(line, maps)).stack).toContain('src/server/schedule/scheduleHandler.ts:')
    expect(readStack('at x (file:///var/task/other.mjs:1:2)', maps)).toBe(
      'at x (file:///var/task/other.mjs:1:2)',
    )
  })
})
