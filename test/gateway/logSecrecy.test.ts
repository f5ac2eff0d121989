import { execFile } from 'node:child_process'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordId } from '../../src/domain/recordId.ts'
import { recordPartition, SORT_KEYS } from '../../src/store/keys.ts'
import { bankOf } from '../support/bank.ts'
import { type BareRequest, bareEvent, postOf } from '../support/bareGateway.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { testIssuer } from '../support/tokens.ts'

const HANDLER = pathToFileURL(join(import.meta.dirname, '../../src/handlers/graphql.ts')).href

/** A process of its own, with the handler as Lambda loads it and nothing between us and what it prints. */
const SCRIPT = `
  const { handler } = await import(${JSON.stringify(HANDLER)})
  const answers = []
  for (const event of JSON.parse(process.env.EVENTS)) {
    process.stderr.write('@@@\\n')
    answers.push(await handler(event, { getRemainingTimeInMillis: () => 15_000 }))
  }
  process.stdout.write(JSON.stringify(answers.map(({ statusCode, body }) => [statusCode, body])))
`

/** What must stand in no line: as a text, as a name, as numbers are written, and as a number of a person. */
const TEXT = '张伟 Canary O"Hara \\ 110101199003078515'
const NAME = 'CanaryZhangWei'
const TOLD = /canary|张伟|O.?Hara|19900307|4711471147/i

/** Institutions whose table does not answer as it should. */
const FAULTS: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {
  invalid: {
    status: 400,
    body: JSON.stringify({
      __type: 'com.amazon.coral.validate#ValidationException',
      message: `One or more parameter values were invalid: Type mismatch for ${TEXT}`,
    }),
  },
  unknown: {
    status: 400,
    body: JSON.stringify({ __type: 'com.amazonaws.dynamodb#ConditionalOddity', message: TEXT }),
  },
  nonsense: { status: 200, body: `<html>${TEXT}` },
}

const VIEW = 'query ($id: ID!) { party(id: $id) { id ... on Person { names { full } } } }'
const REGISTER =
  'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } userErrors { code field } } }'

let lines: readonly (readonly Readonly<Record<string, unknown>>[])[]
let logged: readonly string[]
let answers: readonly (readonly [number, string])[]
const PLACES: readonly string[] = [
  'a good query',
  'a literal',
  'a literal of the wrong type',
  'an alias',
  'the name of the operation',
  'the operation that is asked for',
  'the name of a variable',
  'a variable',
  'a variable of the wrong type',
  'a field that is not there',
  'a fragment',
  'a directive',
  'what is no GraphQL',
  'what is no JSON',
  'extensions',
  'an idempotency key and a name',
  'what is refused by the domain',
  'the path',
  'the query string',
  'the method',
  'headers',
  'a request id',
  'the authorization',
  'the subject',
  'a claim that nobody knows',
  'the institution',
  'a partner and its purpose',
  'an employee who is none',
  'a record that is not as it should be, under an alias',
  'the same in a list',
  'what the table says of a bad request',
  'what the table says of something new',
  'what comes instead of the table',
]

beforeAll(async () => {
  const gateway = await startGateway()
  const issuer = await testIssuer()
  const broken = await brokenPerson(gateway)
  const operator = { authorization: `Bearer ${await issuer.token()}` }
  const as = async (claims: object) => ({ authorization: `Bearer ${await issuer.token({ ...claims })}` })
  const post = (body: unknown, headers: Readonly<Record<string, string>> = operator) => postOf(body, headers)
  const view = { query: VIEW, variables: { id: broken } }
  const person = { idempotencyKey: 'canary-110101199003078515', names: [{ full: '张伟 Canary' }] }
  const requests: readonly BareRequest[] = [
    post({ query: '{ institution { tenant } }' }),
    post({ query: `{ nodes(ids: [${JSON.stringify(TEXT)}]) { id } }` }),
    post({ query: `{ nodes(ids: {${NAME}: ${JSON.stringify(TEXT)}}) { id } }` }),
    post({ query: `{ ${NAME}: institution { ${NAME}2: tenant } }` }),
    post({ query: `query ${NAME} { institution { tenant } }`, operationName: NAME }),
    post({
      query: 'query A { institution { tenant } } query B { institution { tenant } }',
      operationName: NAME,
    }),
    post({ query: `query ($${NAME}: ID!) { node(id: $${NAME}) { id } }`, variables: { [NAME]: TEXT } }),
    post({ query: VIEW, variables: { id: TEXT } }),
    post({ query: REGISTER, variables: { input: { ...person, names: TEXT, [NAME]: TEXT } } }),
    post({ query: `{ institution { ${NAME} } ${NAME} }` }),
    post({ query: `{ institution { ...${NAME} } } fragment ${NAME} on Institution { tenant }` }),
    post({ query: `{ institution @${NAME}(of: ${NAME}) { tenant } }` }),
    post({ query: `{ institution "${NAME} { tenant }` }),
    { ...post({}), body: `{${TEXT}` },
    post({ query: '{ institution { tenant } }', extensions: { persistedQuery: TEXT, [NAME]: TEXT } }),
    post({ query: REGISTER, variables: { input: person } }),
    post({
      query: REGISTER,
      variables: { input: { ...person, idempotencyKey: 'k', names: [], birthDate: '1990-03-07' } },
    }),
    { ...post(view), path: `/customers/${encodeURIComponent(TEXT)}/${NAME}` },
    {
      query: `query=${encodeURIComponent(`{ ${NAME}: institution { tenant } }`)}&${NAME}=${NAME}`,
      headers: operator,
    },
    { ...post(view), method: NAME },
    post(
      { query: '{ institution { tenant } }' },
      {
        ...operator,
        'user-agent': NAME,
        cookie: NAME,
        referer: `https://${NAME}/`,
        origin: `https://${NAME}.test`,
        [NAME]: NAME,
        'x-amzn-trace-id': `Root=${NAME}`,
      },
    ),
    post({ query: '{ institution { tenant } }' }, { ...operator, 'x-request-id': `${NAME} 张伟` }),
    post(view, { authorization: `Bearer ${NAME}.${NAME}.${NAME}` }),
    post({ query: '{ institution { tenant } }' }, await as({ sub: NAME })),
    post({ query: '{ institution { tenant } }' }, await as({ name: TEXT, [NAME]: TEXT })),
    post({ query: '{ institution { tenant } }' }, await as({ tenant: NAME })),
    post(
      { query: '{ institution { tenant } }' },
      await as({ kind: 'partner', sub: NAME, purpose: 'SERVICING' }),
    ),
    post({ query: '{ institution { tenant } }' }, await as({ kind: 'employee', sub: NAME })),
    post({
      query: `query ($id: ID!) { ${NAME}: node(id: $id) { ... on Person { ${NAME}: names { full } } } }`,
      variables: view.variables,
    }),
    post({
      query: `query ${NAME} ($id: ID!) { nodes(ids: [$id]) { id } party(id: $id) { id } }`,
      variables: view.variables,
    }),
    ...(await Promise.all(
      ['invalid', 'unknown', 'nonsense'].map(async (tenant) => post(view, await as({ tenant }))),
    )),
  ]
  const run = await runHandler(gateway, issuer.rules, requests)
  answers = run.answers
  logged = run.stderr.split('@@@\n').slice(1)
  lines = logged.map((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
  )
}, 60_000)

describe('the log', () => {
  it('was written for each place once', () => {
    expect(logged).toHaveLength(PLACES.length)
    const ofRequests = lines.map((of) => of.filter(({ kind }) => kind === 'request').length)
    expect(ofRequests).toEqual(PLACES.map(() => 1))
  })

  it('met all outcomes there are', () => {
    const outcomes = lines.flatMap((of) =>
      of.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome])),
    )
    expect(new Set(outcomes)).toEqual(new Set(['OK', 'REFUSED', 'FAILED']))
    const bugs = lines.map((of) => of.filter(({ level }) => level === 'ERROR').length)
    expect(bugs.slice(-5).every((count) => count > 0)).toBe(true)
    expect(bugs.slice(0, -5)).toEqual(PLACES.slice(0, -5).map(() => 0))
  })

  it.each(PLACES.map((place, n) => [place, n] as const))('says nothing of %s', (_, n) => {
    expect(logged[n]).not.toMatch(TOLD)
  })

  it('says what was asked in names of the schema, and who by kind and institution only', () => {
    const [line] = lines[PLACES.indexOf('an alias')] ?? []
    expect(line).toMatchObject({
      operation: 'query institution',
      viewer: 'operator',
      tenant: 'demo',
      status: 200,
      outcome: 'OK',
    })
    expect(Object.keys(line ?? {})).not.toContain('subject')
  })

  it('says once and whole what is wrong with us, but for the values', () => {
    const bugs = lines.flatMap((of) => of.filter(({ level }) => level === 'ERROR'))
    for (const { name, message, stack, requestId } of bugs) {
      expect(name).toMatch(/\w/)
      expect(message).toMatch(/\w/)
      expect(stack).toMatch(/^ {4}at /)
      expect(requestId).toMatch(/^\w+$/)
    }
    expect(bugs.map(({ message }) => String(message)).join()).toContain(
      'One or more parameter values were invalid',
    )
  })

  it('was written of commands that were done and refused, too', () => {
    const of = (place: string) => answers[PLACES.indexOf(place)]?.[1]
    expect(of('an idempotency key and a name')).toMatch(/"id":"prt_/)
    expect(of('what is refused by the domain')).toMatch(/"code":"/)
  })

  it('is needed: what callers are told does hold what they wrote', () => {
    expect(answers.filter(([, body]) => TOLD.test(body)).length).toBeGreaterThan(3)
  })
})

/** Somebody whose record was spoilt in the table. */
async function brokenPerson(gateway: Gateway): Promise<RecordId> {
  const id = (await bankOf(gateway).person('张伟')) as RecordId
  const { DYNAMODB_ENDPOINT: endpoint = '', TABLE_NAME: TableName } = gateway.config
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  await client.send(
    new UpdateItemCommand({
      TableName,
      Key: { pk: { S: recordPartition('demo', id) }, sk: { S: SORT_KEYS.record } },
      UpdateExpression: 'SET m = :m, d = :m',
      ExpressionAttributeValues: { ':m': { M: { v: { S: TEXT }, [NAME]: { S: TEXT } } } },
    }),
  )
  client.destroy()
  return id
}

/** Runs it on the table, by way of a door that answers for some institutions itself. */
async function runHandler(
  { config }: Gateway,
  rules: Readonly<Record<string, string>>,
  requests: readonly BareRequest[],
) {
  const engine = new URL(config.DYNAMODB_ENDPOINT ?? '')
  const door = createServer(async (request, response) => {
    const body = await buffer(request)
    const fault = Object.entries(FAULTS).find(([tenant]) => body.includes(`"${tenant}#`))?.[1]
    if (fault) {
      response.writeHead(fault.status, { 'content-type': 'application/x-amz-json-1.0' }).end(fault.body)
      return
    }
    const { method, url, headers } = request
    httpRequest({ host: engine.hostname, port: engine.port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end(body)
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const env = {
    ...rules,
    TABLE_NAME: config.TABLE_NAME,
    DYNAMODB_ENDPOINT: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    CURSOR_SECRET: Buffer.alloc(32).toString('base64'),
    PARTNER_OPERATIONS: 'any',
    LOG_LEVEL: 'INFO',
    EVENTS: JSON.stringify(requests.map(bareEvent)),
  }
  try {
    const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
      env,
    })
    return { answers: JSON.parse(run.stdout), stderr: run.stderr }
  } finally {
    door.close()
    door.closeAllConnections()
  }
}
