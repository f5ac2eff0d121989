import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEngineRecord } from '../../src/local/engineRecord.ts'
import { isRunning } from '../../src/local/processIdentity.ts'
import { type Started, startNode } from '../support/runNode.ts'

const folder = mkdtempSync(join(tmpdir(), 'guanxi-exports-local-'))
let running: Started
let address = ''
let token = ''

beforeAll(async () => {
  running = startNode('src/local/start.ts', ['--no-demo', '--data', folder], { env: { PORT: '0' } })
  const text = await running.printed('Ctrl-C')
  address = /GraphQL +(http:\/\/\S+)\/graphql/.exec(text)?.[1] ?? ''
  token = /Bearer ([^']+)/.exec(text)?.[1] ?? ''
}, 120_000)

afterAll(async () => {
  running.child.kill('SIGTERM')
  await running.ended
  const record = readEngineRecord(folder)
  if (record && isRunning(record.engine)) process.kill(record.engine.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
async function ask(query: string, variables: object = {}): Promise<any> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
  const { data, errors } = (await answer.json()) as any
  expect(errors).toBeUndefined()
  return data
}

const EXPORT = 'query ($id: ID!) { export(id: $id) { state rows files { name bytes sha256 url } } }'

describe('exports on one machine', () => {
  it('are made beside the gateway, and downloaded at an address that is signed', {
    timeout: 120_000,
  }, async () => {
    const { registerOrganization } = await ask(
      'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
      { input: { idempotencyKey: 'o', names: [{ legal: 'Ernst Handel' }] } },
    )
    const partyId = registerOrganization.organization.id
    const contact = {
      channel: 'PHONE',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: '2026-03-09T08:30:00Z',
      participants: [{ partyId, part: 'INITIATOR' }],
      subject: '=cmd|calc',
    }
    await ask(
      'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { userErrors { code } } }',
      {
        input: { idempotencyKey: 'c', ...contact },
      },
    )
    const { startExport } = await ask(
      'mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } userErrors { code } } }',
      { input: { idempotencyKey: 'e', of: { investorId: partyId }, format: 'CSV' } },
    )
    const { id } = startExport.export
    let told = (await ask(EXPORT, { id })).export
    while (told.state === 'RUNNING') {
      await new Promise((resolve) => setTimeout(resolve, 200))
      told = (await ask(EXPORT, { id })).export
    }
    expect(told).toMatchObject({ state: 'DONE', rows: 1 })
    const [file] = told.files
    expect(file.url).toMatch(`${address}/exports/demo/${id}/contacts.csv?until=`)

    const answer = await fetch(file.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="contacts.csv"')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    expect(bytes.toString()).toContain(`"'=cmd|calc"`)

    for (const other of [
      file.url.replace('contacts.csv', 'manifest.json'),
      file.url.replace(/until=\d+/, 'until=9999999999'),
      file.url.replace(/signature=.*/, 'signature='),
      file.url.replace('/demo/', '/other/'),
      file.url.replace('contacts.csv', '..%2f..%2fguanxi.db'),
    ])
      expect((await fetch(other)).status, other).toBe(404)
  })
})
