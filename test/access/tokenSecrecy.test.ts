import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { MASKED } from '../../src/server/http/edgeMessages.ts'
import { type BareRequest, bareEvent, postOf } from '../support/bareGateway.ts'
import { type TestIssuer, testIssuer } from '../support/tokens.ts'

const HANDLER = pathToFileURL(join(import.meta.dirname, '../../src/handlers/graphql.ts')).href

/** A process of its own, with the handler as Lambda loads it and nothing between us and what it prints. */
const SCRIPT = `
  const { handler } = await import(${JSON.stringify(HANDLER)})
  for (const event of JSON.parse(process.env.EVENTS)) {
    console.log(JSON.stringify(await handler(event, { getRemainingTimeInMillis: () => 5_000 })))
  }
`

const QUERY = '{ node(id: "prt_01JAMXQZ1V0000000000000000") { id } }'

let issuer: TestIssuer
let tokens: readonly string[]
let answers: readonly { readonly statusCode: number; readonly headers: object; readonly body: string }[]
let logged = ''

beforeAll(async () => {
  issuer = await testIssuer()
  const other = await testIssuer()
  const good = await issuer.token()
  const forged = await other.token()
  const expired = await issuer.token({ exp: 1 })
  const foreign = await issuer.token({ tenant: 'SECRET-TENANT', sub: 'SECRET-SUBJECT#' })
  tokens = [good, forged, expired, foreign]
  const asks = (authorization: string, more: BareRequest = {}): BareRequest => ({
    ...postOf({ query: QUERY }, { authorization }),
    ...more,
  })
  const run = await runHandler([
    asks(`Bearer ${good}`),
    asks(`Bearer ${forged}`),
    asks(`Bearer ${expired}`),
    asks(`Bearer ${foreign}`),
    asks(`Bearer ${good}x`),
    asks(`Bearer ${good.slice(0, -1)}`),
    asks(`Bearer ${good} ${forged}`),
    asks(`Basic ${good}`),
    asks(good),
    asks(`Bearer ${good}`, { path: '/nowhere' }),
    asks(`Bearer ${good}`, { method: 'PUT' }),
    asks(`Bearer ${good}`, { body: '{' }),
    asks(`Bearer ${good}`, { query: `access_token=${good}` }),
    postOf({ query: QUERY }, { 'x-request-id': good, cookie: `token=${good}` }),
    { query: `access_token=${good}&query=${encodeURIComponent(QUERY)}` },
  ])
  answers = run.answers
  logged = run.stderr
})

describe('a token', () => {
  it('was shown in every way that callers get wrong, and once well', () => {
    expect(answers.map(({ statusCode, body }) => (body.includes(MASKED.code) ? 'bug' : statusCode))).toEqual([
      ...['bug', 401, 401, 401, 401, 401, 401, 401, 401],
      ...[404, 405, 400, 'bug', 401, 401],
    ])
  })

  it('met a bug of ours, which was reported', () => {
    expect(logged).toContain('"level":"ERROR"')
    expect(logged).toContain('"stack":')
  })

  it('stands in no answer', () => {
    for (const { body, headers } of answers) assertTellsNothing(`${body}${JSON.stringify(headers)}`)
  })

  it('stands in nothing that we log', () => {
    assertTellsNothing(logged)
  })
})

function assertTellsNothing(text: string): void {
  for (const token of tokens) {
    // All tokens begin with the same header: it is no secret, but has no business there either.
    for (const part of token.split('.')) expect(text).not.toContain(part)
  }
  expect(text).not.toMatch(/SECRET|Bearer ey|eyJ/)
}

/** Runs it with a DynamoDB whose answers make no sense, so that there is a bug to report. */
async function runHandler(requests: readonly BareRequest[]) {
  const nonsense = createServer((_, response) => response.writeHead(200).end('<html>'))
  await new Promise<void>((resolve) => nonsense.listen(0, '127.0.0.1', resolve))
  const env = {
    ...issuer.rules,
    TABLE_NAME: 'none',
    DYNAMODB_ENDPOINT: `http://127.0.0.1:${(nonsense.address() as AddressInfo).port}`,
    CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
    EVENTS: JSON.stringify(requests.map(bareEvent)),
  }
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT],
      { env },
    )
    return {
      answers: stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
      stderr,
    }
  } finally {
    nonsense.close()
    nonsense.closeAllConnections()
  }
}
