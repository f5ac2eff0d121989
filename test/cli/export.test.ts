import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openLocal } from '../../src/local/openLocal.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { knownCustomer } from '../support/knownCustomer.ts'
import { runNode } from '../support/runNode.ts'

const folder = mkdtempSync(join(tmpdir(), 'guanxi-export-cli-'))
const env = {
  DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
  TABLE_NAME: `export-cli-${process.pid}-${Date.now()}`,
}
let firm: string

beforeAll(async () => {
  const { app } = await openLocal({ folder, ifBusy: 'share', env: { ...process.env, ...env } })
  const viewer = { kind: 'operator', tenant: 'demo', subject: 'test' } as const
  ;({ firm } = await knownCustomer(operatorRequest(app, viewer, Date.now() + 600_000)))
})
afterAll(() => rmSync(folder, { recursive: true }))

const guanxi = (...args: readonly string[]) =>
  runNode('src/cli/guanxi.ts', ['export', ...args, '--data', folder], env)

describe('guanxi export', () => {
  it('writes the contacts of a party to a file, and says what is in it', async () => {
    const out = join(folder, 'contacts.csv')
    const { code, stdout } = await guanxi('--timeline', firm, '--no-bom', '--out', out, '--json')
    expect(code).toBe(0)
    const report = JSON.parse(stdout)
    const text = readFileSync(out)
    expect(report).toMatchObject({ file: out, bytes: text.byteLength })
    expect(report.rows).toBeGreaterThan(0)
    expect(text.toString().split('\r\n')).toHaveLength(report.rows + 2)
    expect(report.sha256).toBe(createHash('sha256').update(text).digest('hex'))

    const again = await guanxi('--resume', report.id, '--out', join(folder, 'again.csv'))
    expect(again.stdout).toContain(`${report.rows} contacts, as known at ${report.askedAt}`)
    expect(readFileSync(join(folder, 'again.csv')).equals(text)).toBe(true)
    const list = await guanxi('list')
    expect(list.stdout).toContain(`${report.id}  DONE`)
  })

  it('says what is wrong with what it was asked', async () => {
    expect(await guanxi()).toMatchObject({ code: 2 })
    expect(await guanxi('--timeline', firm, '--topic', 'a')).toMatchObject({ code: 2 })
    expect(await guanxi('--timeline', firm, '--from', 'yesterday')).toMatchObject({ code: 2 })
    const nowhere = await guanxi('--timeline', firm, '--out', join(folder, 'not-there', 'contacts.csv'))
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('not-there') })
    expect(await guanxi('--timeline', firm, '--out', folder)).toMatchObject({ code: 2 })
    const none = await guanxi('--investor', 'prt_00000000000000000000000000')
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('error: ') })
    const lost = await guanxi('--resume', 'exp_00000000000000000000000000')
    expect(lost).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no export') })
  })
})
