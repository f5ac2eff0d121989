import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { manifest, operation, partnerApp, sha256 } from '../support/partnerApp.ts'
import { runNode } from '../support/runNode.ts'

const folder = mkdtempSync(join(tmpdir(), 'guanxi-partner-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ZONE = 'query Zone { institution { timeZone } }'
const BAD = 'query Bad { institution { nothing } }'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
  await partnerApp(gateway, 'acme', [])
})

/** The command as a person would run it, on the gateway's table. */
function guanxi(...args: readonly string[]) {
  const { DYNAMODB_ENDPOINT = '', TABLE_NAME } = gateway.config
  return runNode('src/cli/guanxi.ts', [...args, '--data', folder], { DYNAMODB_ENDPOINT, TABLE_NAME })
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('guanxi partner', () => {
  it('registers the operations of a manifest, and lists them', async () => {
    const path = file('manifest.json', manifest(operation(ZONE)))
    expect(await guanxi('partner', 'operations', 'acme', path)).toEqual({
      code: 0,
      stdout: '1 operations registered; acme has 1.\n',
      stderr: '',
    })
    expect((await guanxi('partner', 'operations', 'acme', path, '--json')).stdout).toBe(
      '{"registered":0,"operations":1}\n',
    )
    expect((await guanxi('partner', 'operations', 'acme')).stdout).toBe(`${sha256(ZONE)}  Zone\n`)
    const apps = JSON.parse((await guanxi('partner', 'list', '--json')).stdout)
    expect(apps).toMatchObject([
      { clientId: 'acme', state: 'ACTIVE', purposes: ['SERVICING'], operations: 1 },
    ])
  })

  it('registers nothing of a manifest with a fault, and says which', async () => {
    const path = file(
      'bad.json',
      manifest(operation(BAD), operation('query Good { institution { tenant } }')),
    )
    const { code, stdout, stderr } = await guanxi('partner', 'operations', 'acme', path)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toBe(
      'Operation Bad: its body is not valid: Cannot query field "nothing" on type "Institution".\nNothing was registered.\n',
    )
  })

  it('says what it expected and what came', async () => {
    const other = file('other.json', { operations: [] })
    const errorOf = async (...args: string[]) => (await guanxi('partner', 'operations', ...args)).stderr
    expect(await errorOf('acme', '/nowhere')).toBe(
      'error: /nowhere: expected a manifest, but there is no such file.\n',
    )
    expect(await errorOf('acme', other)).toContain('→ at format')
    expect(await errorOf('beta')).toContain('error: no partner app has the client id beta.')
  })
})

describe('guanxi usage', () => {
  it('tells who uses a part of the schema, and who what is deprecated', async () => {
    await gateway.ask(ZONE, {}, { kind: 'partner', subject: 'acme', purpose: 'SERVICING' })
    await bankOf(gateway).ask(ZONE)
    const { code, stdout } = await guanxi('usage', 'Institution.timeZone', 'Party.country')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^Institution\.timeZone\n {2}\d{4}-\d\d-\d\d {7}1 {2}operator:test\n.* {7}1 {2}partner:acme\nParty\.country\n {2}nobody\n$/,
    )
    const json = JSON.parse(
      (await guanxi('usage', 'Institution.timeZone', '--since', '2026-01-01', '--json')).stdout,
    )
    expect(json).toMatchObject([
      {
        coordinate: 'Institution.timeZone',
        clients: [{ client: 'operator:test' }, { client: 'partner:acme', count: 1 }],
      },
    ])
    expect((await guanxi('usage', '--deprecated')).code).toBe(0)
    expect(await guanxi('usage')).toMatchObject({ code: 2 })
  })
})
