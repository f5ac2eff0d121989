import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openLocal } from '../../src/local/openLocal.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { putDeadLetter } from '../../src/store/deadLetters.ts'
import type { Table } from '../../src/store/table.ts'
import { knownCustomer } from '../support/knownCustomer.ts'

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/guanxi.ts')
const folder = mkdtempSync(join(tmpdir(), 'guanxi-derived-'))
const env = {
  ...process.env,
  DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
  TABLE_NAME: `derived-cli-${process.pid}-${Date.now()}`,
}

let table: Table
let firm: string

/** A customer of whom nothing has been derived yet. */
beforeAll(async () => {
  const { app } = await openLocal({ folder, ifBusy: 'share', env })
  const viewer = { kind: 'operator', tenant: 'demo', subject: 'test' } as const
  const context = operatorRequest(app, viewer, Date.now() + 600_000)
  table = context.table
  ;({ firm } = await knownCustomer(context))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string }

function guanxi(...args: readonly string[]): Promise<Run> {
  const all = [PROGRAM, ...args, '--data', folder]
  return new Promise((done) => {
    const child = execFile(process.execPath, all, { env }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('guanxi verify, rebuild and dead-letters', () => {
  it('find what was not derived, derive it, and find nothing any more', async () => {
    const before = await guanxi('verify')
    expect(before).toMatchObject({ code: 1 })
    expect(before.stdout).toMatch(/ MARKER {2}rel_\w+: /)

    const rebuilt = JSON.parse((await guanxi('rebuild', '--json')).stdout)
    expect(rebuilt).toMatchObject({ epoch: 'e2', faulty: [] })
    const report = JSON.parse((await guanxi('verify', '--json')).stdout)
    expect(report).toMatchObject({ epoch: 'e2', faults: [] })
    expect(report.markers).toBeGreaterThan(0)

    const cancelled = await guanxi('rebuild', '--cancel')
    expect(cancelled).toEqual({ code: 0, stderr: '', stdout: 'There is no rebuild to give up.\n' })
  })

  it('tell what was laid aside, and derive it again', async () => {
    expect((await guanxi('dead-letters', 'list')).stdout).toBe('There are none.\n')
    const letter = { id: firm as never, reason: 'TypeError.', at: '2026-03-20T08:00:00.000Z' }
    await putDeadLetter(table, 'demo', letter)
    expect((await guanxi('dead-letters', 'list')).stdout).toContain(`${firm}  2026-03-20`)
    expect((await guanxi('dead-letters', 'retry')).stdout).toBe('1 were derived, 0 could not be.\n')
    expect((await guanxi('dead-letters', 'list', '--json')).stdout).toBe('[]\n')
  })

  it('say what is wrong with how they were called, and what they are for', async () => {
    const run = await guanxi('dead-letters', 'forget')
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain('unknown command')
    const help = await guanxi('rebuild', '--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('guanxi rebuild --cancel')
  })
})
