import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { AuditFact } from '../../src/domain/auditEntry.ts'
import { addDays, dateInZone } from '../../src/domain/calendarDate.ts'
import { openLocal } from '../../src/local/openLocal.ts'
import { newMeter, type Table } from '../../src/store/table.ts'

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/guanxi.ts')
const TODAY = dateInZone(new Date(), 'Asia/Shanghai')
const FIRST_DAY = addDays(TODAY, -3)

const folder = mkdtempSync(join(tmpdir(), 'guanxi-audit-'))
const env = {
  ...process.env,
  DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
  TABLE_NAME: `audit-cli-${process.pid}-${Date.now()}`,
}

let table: Table

/** Three days ago, three things were written. */
beforeAll(async () => {
  const local = await openLocal({ folder, ifBusy: 'share', env })
  table = local.app.openTable(newMeter(), Number.POSITIVE_INFINITY)
  const fact: AuditFact = {
    kind: 'WRITE',
    actor: 'operator:test',
    action: 'test',
    records: [],
    partyIds: [],
    categories: [],
  }
  const now = new Date(`${FIRST_DAY}T03:00:00Z`)
  for (let n = 0; n < 3; n += 1) {
    await local.app.auditLog.append({ table, tenant: 'demo', now, facts: [fact], writes: [] })
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string }

function audit(...args: readonly string[]): Promise<Run> {
  const all = [PROGRAM, 'audit', ...args, '--data', folder]
  return new Promise((done) => {
    const child = execFile(process.execPath, all, { env }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('guanxi audit', () => {
  it('verifies, seals what is over, and finds what was changed since, and where', async () => {
    const before = await audit('verify')
    expect(before).toMatchObject({ code: 0, stderr: '' })
    expect(before.stdout).toContain(`${FIRST_DAY} to ${TODAY}: 3 entries in 1 chains. No day is sealed yet`)
    expect(before.stdout).toContain('All is as it was written.')

    const first = await audit('seal', '--day', FIRST_DAY)
    expect(first.code).toBe(0)
    const root = / {2}([\w-]{43}) {2}3 entries in 1 chains/.exec(first.stdout)?.[1] ?? ''
    expect(root).not.toBe('')
    // Shortly after midnight, yesterday is not over yet.
    const rest = JSON.parse((await audit('seal', '--json')).stdout)
    expect(rest[0]).toMatchObject({ day: addDays(FIRST_DAY, 1), chains: 0, entries: 0, faults: [] })
    expect((await audit('seal')).stdout).toBe('There is no day to seal.\n')
    expect((await audit('verify', '--root', root)).code).toBe(0)

    const { items } = await table.query({
      index: 'gsi2',
      partition: 'demo#audit#by#operator:test',
      from: '0',
      to: '~',
    })
    const [, second] = items
    if (!second) throw new Error('there must be an entry')
    await table.batchWrite([{ put: { ...second, actor: 'operator:other' } }])
    const after = await audit('verify', '--json')
    expect(after.code).toBe(1)
    expect(JSON.parse(after.stdout).faults).toEqual([
      { code: 'CHANGED', day: FIRST_DAY, chain: second['chain'], seq: 2, message: expect.any(String) },
    ])
    const told = await audit('verify', '--from', FIRST_DAY, '--to', FIRST_DAY)
    expect(told.code).toBe(1)
    expect(told.stdout).toContain(`CHANGED  ${FIRST_DAY}, chain ${second['chain']}, entry 2: `)
    expect((await audit('verify', '--from', addDays(FIRST_DAY, 1))).code).toBe(0)
  })

  it.each([
    [['seal', '--day', TODAY], 1, 'error: The last day that is over is '],
    [['verify', '--from', '2026-03-09', '--to', '2026-03-08'], 1, 'error: The days end before they begin'],
    [['verify', '--from', 'yesterday'], 2, 'It must be a day, such as 2026-03-09.'],
    [['check'], 2, "unknown command 'check'"],
  ])('ends %j with %i and a word on what to do', async (args, code, message) => {
    const run = await audit(...args)
    expect(run).toMatchObject({ code, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toContain('    at ')
  })

  it('explains itself', async () => {
    const { code, stdout } = await audit('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('guanxi audit verify --root')
  })
})
