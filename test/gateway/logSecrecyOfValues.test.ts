import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReports } from '../../src/report/createReports.ts'
import { type BareRequest, bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { holds } from '../support/property.ts'

const REGISTER =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } userErrors { code } } }'

/** Where a caller can put a text: what is sent for it, and under which headers. */
const PLACES: Readonly<Record<string, (text: string) => BareRequest>> = {
  literal: (text) => postOf({ query: `{ nodes(ids: [${JSON.stringify(text)}]) { id } }` }),
  block: (text) => postOf({ query: `{ nodes(ids: ["""${text.replaceAll('"', '')}"""]) { id } }` }),
  document: (text) => postOf({ query: text }),
  comment: (text) => postOf({ query: `# ${text}\n{ institution { tenant } }` }),
  alias: (text) => postOf({ query: `{ ${text}: institution { ${text}: tenant } }` }),
  operation: (text) => postOf({ query: `query ${text} { institution { tenant } }`, operationName: text }),
  variable: (text) =>
    postOf({ query: 'query ($id: ID!) { party(id: $id) { id } }', variables: { id: text } }),
  unknownVariable: (text) => postOf({ query: '{ institution { tenant } }', variables: { [text]: text } }),
  name: (text) =>
    postOf({ query: REGISTER, variables: { input: { idempotencyKey: 'k', names: [{ full: text }] } } }),
  key: (text) =>
    postOf({ query: REGISTER, variables: { input: { idempotencyKey: text, names: [{ full: 'A' }] } } }),
  birthDate: (text) =>
    postOf({
      query: REGISTER,
      variables: { input: { idempotencyKey: 'k2', names: [{ full: 'A' }], birthDate: text } },
    }),
  extensions: (text) =>
    postOf({ query: '{ institution { tenant } }', extensions: { [text]: text, persistedQuery: text } }),
  body: (text) => ({ ...postOf({}), body: text }),
  path: (text) => ({ ...postOf({ query: '{ institution { tenant } }' }), path: `/${text}` }),
  query: (text) => ({ query: text }),
  header: (text) =>
    postOf({ query: '{ institution { tenant } }' }, { 'user-agent': text, accept: text, origin: text }),
  requestId: (text) => postOf({ query: '{ institution { tenant } }' }, { 'x-request-id': `${text} ` }),
  authorization: (text) =>
    postOf({ query: '{ institution { tenant } }' }, { authorization: `Bearer ${text}` }),
}

/** Long enough to be no chance, and a name as often as anything else. */
const TEXT = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{7,19}$/),
  fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }),
  fc.stringMatching(/^[1-9]\d{17}$/),
  fc.constantFrom('张伟 <zhang@example.com>', 'O"Hara\\\n{"level":"ERROR"}', '\u2028Zhang\u2029Wei\u0000'),
)

let gateway: Gateway
const written: string[] = []

beforeAll(async () => {
  const reports = createReports({
    level: 'INFO',
    namespace: 'guanxi-test',
    now: () => new Date(),
    writeLine: (line) => void written.push(line),
    traceId: () => undefined,
  })
  gateway = await startGateway({}, (app) => ({ ...app, ...reports }))
})

describe('the log, whatever text it is', () => {
  it.each(Object.entries(PLACES))('says nothing of it in place of: %s', async (_, requestOf) => {
    const token = await gateway.token()
    await holds(
      TEXT,
      async (text) => {
        written.length = 0
        const { headers = {}, ...request } = requestOf(text)
        const event = bareEvent({ ...request, headers: { authorization: `Bearer ${token}`, ...headers } })
        await gateway.handler(event, LAMBDA_CONTEXT)
        expect(written.filter((line) => line.includes('"kind":"request"'))).toHaveLength(1)
        // One line each, whatever is in it: nobody forges another.
        for (const line of written) expect(line).not.toContain('\n')
        const log = written.join('\n')
        for (const told of tellings(text)) expect(log).not.toContain(told)
      },
      25,
    )
  })
})

/** The text, as JSON writes it, and its longer words. */
function tellings(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]{8,}/gu) ?? []
  return [text, JSON.stringify(text).slice(1, -1), ...words].filter((told) => /[\p{L}\p{N}]{3}/u.test(told))
}
