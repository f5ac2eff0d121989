import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { Lexer, Source } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { RECORD_PREFIXES } from '../../src/domain/recordId.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { lambdaHandler } from '../../src/server/lambdaHandler.ts'
import { assertCalm } from '../support/assertCalm.ts'
import { bankOf } from '../support/bank.ts'
import { type BareRequest, bareEvent, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { documentOf, hostileVariables, nonsense } from '../support/hostileValues.ts'
import { holds } from '../support/property.ts'
import { issuersOf, testIssuer } from '../support/tokens.ts'

// Long because each way of being hostile has its own generator, and all have one judge.

const schema = executableSchema()

let gateway: Gateway
/** Of one record of each kind, so that some of what is made up is about something. */
let ids: readonly string[]
let send: (request: BareRequest, caller?: Caller) => Promise<void>

/** More than is asked here: whoever is throttled gets no further. */
const PLENTY = { maximum: 1e9, restoreRate: 1e9 }

const CALLERS = ['operator', 'employee', 'partner'] as const
type Caller = (typeof CALLERS)[number]

beforeAll(async () => {
  gateway = await startGateway({
    limits: { operator: PLENTY, employee: PLENTY, partner: PLENTY, tenant: PLENTY },
  })
  ids = await oneOfEach()
  const issuer = await testIssuer()
  const handler = lambdaHandler(gateway.app, { ...gateway.config, ...issuersOf(issuer.rules.TOKEN_ISSUERS) })
  const tokens = {
    operator: await issuer.token(),
    employee: await issuer.token({ kind: 'employee', sub: idsFor('employee')[0] ?? '' }),
    partner: await issuer.token({ kind: 'partner' }),
  }
  send = async ({ headers, ...request }, caller = 'operator') => {
    const event = bareEvent({
      ...request,
      headers: { authorization: `Bearer ${tokens[caller]}`, ...headers },
    })
    const { statusCode = 0, body = '' } = await handler(event, LAMBDA_CONTEXT)
    assertCalm({
      status: statusCode,
      text: body,
      bodiless: request.method === 'HEAD' || request.method === 'OPTIONS',
    })
    // The real report of a bug says more than "5xx".
    if (gateway.bugs[0]) throw gateway.bugs[0].error
  }
})

const TIES_AS_OF =
  'query ($asOf: AsOfInput!) { ties(partyId: "prt_01JAMXQZ1V0000000000000000", asOf: $asOf, first: 1) { nodes { label } } }'

const FOLDER = join(import.meta.dirname, '../../src/local/examples')
const DOCUMENTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({
    document: readFileSync(join(FOLDER, name), 'utf8'),
    variables: JSON.parse(readFileSync(join(FOLDER, name.replace('.graphql', '.json')), 'utf8')),
  }))

describe('whatever is sent, no answer is a 5xx or tells of our insides:', () => {
  it('bytes', async () => {
    await holds(
      fc.uint8Array({ maxLength: 2000 }),
      (bytes) => send({ ...postOf({}), body: Buffer.from(bytes) }),
      150,
    )
  })

  it('JSON that is no request', async () => {
    await holds(fc.jsonValue({ maxDepth: 5 }), (value) => send(postOf(value)), 150)
  })

  it('requests whose parts are anything', async () => {
    const part = fc.option(nonsense(), { nil: undefined })
    const query = fc.oneof(fc.constant('{ __typename }'), fc.string(), nonsense())
    const request = fc.record({ query, variables: part, operationName: part, extensions: part, id: part })
    await holds(request, (value) => send(postOf(value)), 200)
  })

  it('GET requests whose parts are anything', async () => {
    const text = fc.string({ unit: 'binary' })
    const query = fc.oneof(
      fc.constant('query={__typename}'),
      text,
      fc.tuple(text, text).map((pair) => `query=${encoded(pair[0])}&variables=${encoded(pair[1])}`),
    )
    await holds(query, (each) => send({ query: each }), 60)
  })

  it('real operations with some of their words changed', async () => {
    await holds(changedOperation(), ([body, caller]) => send(postOf(body), caller), 100)
  })

  it.each(monsters())('%s', async (_, query, variables = '{}') => {
    // As text: what is nested this deeply cannot be written by JSON.stringify.
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`
    for (const caller of CALLERS) await send({ ...postOf({}), body }, caller)
  })

  it('methods, paths and headers of any kind', async () => {
    const method = fc.constantFrom(
      'GET',
      'POST',
      'HEAD',
      'OPTIONS',
      'PUT',
      'TRACE',
      'get',
      '',
      'GET\r\n',
      'X'.repeat(500),
    )
    const path = fc.oneof(
      fc.constantFrom(
        '/graphql',
        '/health',
        '/',
        '',
        '//',
        '/graphql/..',
        '/%',
        '/\u0000',
        `/${'x'.repeat(9000)}`,
      ),
      fc.webPath(),
    )
    const name = fc.constantFrom(
      'accept',
      'content-type',
      'content-encoding',
      'origin',
      'x-request-id',
      'apollo-require-preflight',
      'authorization',
      '__proto__',
      'access-control-request-method',
      'x-forwarded-for',
      'host',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '*/*;q=;',
        'application/json; charset="',
        'Bearer a.b.c',
        'null',
        ';,;',
        'a'.repeat(5000),
      ),
    )
    const request = fc.record({
      method,
      path,
      headers: fc.dictionary(name, value),
      query: fc.string(),
      body: fc.json(),
    })
    await holds(request, (each) => send(each), 100)
  })
})

const ROOTS = (['query', 'mutation'] as const).flatMap((operation) => {
  const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType()
  return Object.values(type?.getFields() ?? {}).map((field) => ({ operation, field }))
})

describe('whatever it is asked with, no field answers with a 5xx or tells of our insides:', () => {
  it('all root fields are asked', () => {
    expect(ROOTS.length).toBeGreaterThan(40)
  })

  it.each(ROOTS.map((root) => [root.field.name, root] as const))('%s', async (_, { operation, field }) => {
    const query = documentOf(operation, field)
    const variables = hostileVariables(field.args, idsFor)
    const asked = fc.tuple(variables, fc.constantFrom<Caller>('operator', 'operator', ...CALLERS))
    await holds(asked, ([values, caller]) => send(postOf({ query, variables: values }), caller), 6)
  })
})

async function oneOfEach(): Promise<readonly string[]> {
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const [ann, firm] = [await bank.person(), await bank.organization()]
  const lead = await bank.employee(unitId)
  const more = [
    await bank.relationship({ partyId: firm, unitId, lead }),
    await bank.tie('EMPLOYMENT', ann, firm),
    await bank.contact(ann),
    await bank.transaction(firm, '10'),
    await bank.holding(firm),
  ]
  return [unitId, ann, firm, lead, ...more]
}

/** Those of the kind that the name speaks of; any, when it speaks of none. */
function idsFor(name: string): readonly string[] {
  const [prefix] =
    Object.entries(RECORD_PREFIXES).find(([, kind]) =>
      name.toLowerCase().includes(kind.toLowerCase().replace('org', '')),
    ) ?? []
  const fitting = ids.filter((id) => prefix !== undefined && id.startsWith(prefix))
  return fitting.length > 0 ? fitting : ids
}

/** One of the examples, with a few of its words left out, said twice, changed over or replaced. */
function changedOperation() {
  const words = DOCUMENTS.map(({ document }) => wordsOf(document))
  const anyWord = fc.constantFrom(
    ...new Set(words.flat()),
    '{',
    '}',
    '(',
    '...',
    '@skip(if: true)',
    '$x',
    '"',
    '"""',
    '1e999',
    '-0',
    '\u0000',
  )
  const change = fc.tuple(fc.nat(), fc.constantFrom('leave out', 'twice', 'change over', 'replace'), anyWord)
  return fc
    .tuple(
      fc.nat(DOCUMENTS.length - 1),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...CALLERS),
    )
    .map(([which, changes, caller]) => {
      const changed = changes.reduce(
        (list, [at, how, word]) => changedAt(list, at % (list.length || 1), how, word),
        words[which] ?? [],
      )
      return [{ query: changed.join(' '), variables: DOCUMENTS[which]?.variables }, caller] as const
    })
}

function changedAt(words: readonly string[], at: number, how: string, word: string): readonly string[] {
  const here = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (how === 'leave out') return words.toSpliced(at, 1)
  if (how === 'twice') return words.toSpliced(at, 0, here)
  if (how === 'change over') return words.toSpliced(at, 2, next, here)
  return words.toSpliced(at, 1, word)
}

function wordsOf(document: string): readonly string[] {
  const lexer = new Lexer(new Source(document))
  const words: string[] = []
  while (lexer.advance().kind !== '<EOF>') words.push(document.slice(lexer.token.start, lexer.token.end))
  return words
}

/** Documents and variables that are well formed and too much. */
function monsters(): [name: string, query: string, variables?: string][] {
  const nested = (open: string, close: string, times: number) => `${open.repeat(times)}${close.repeat(times)}`
  const deep = nested('[', ']', 200_000)
  return [
    ['braces inside braces', nested('{ a ', '}', 5_000)],
    ['lists inside lists', `{ nodes(ids: ${nested('[', ']', 900)}) { id } }`],
    ['objects inside objects', `{ node(id: ${nested('{ a: ', '}', 400)}) { id } }`],
    ['a name of 100,000 letters', `{ ${'a'.repeat(100_000)} }`],
    ['a text of 500,000 letters', `{ node(id: "${'a'.repeat(500_000)}") { id } }`],
    ['a number of 10,000 digits', `{ node(id: ${'9'.repeat(10_000)}) { id } }`],
    ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    [
      'a thousand operations',
      Array.from({ length: 1000 }, (_, at) => `query q${at} { __typename }`).join(' '),
    ],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    [
      'fragments that double',
      `${Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F40 on Query { __typename } { ...F0 }`,
    ],
    ['five hundred directives', `{ __typename ${'@skip(if: false) '.repeat(500)} }`],
    ['introspection inside itself', `{ __schema { types { ${nested('fields { type { ', '} }', 10)} } } }`],
    ['variables inside variables', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', `{"ids":${deep}}`],
    ['a list far inside an id', 'query ($id: ID!) { node(id: $id) { id } }', `{"id":${deep}}`],
    ['a list far inside a day', TIES_AS_OF, `{"asOf":{"validAt":${deep}}}`],
    ['a list far inside a moment', TIES_AS_OF, `{"asOf":{"knownAt":${deep}}}`],
    [
      'objects far inside a command',
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      `{"input":${nested('{"names":', '}', 100_000).replace('}', '1}')}}`,
    ],
    ['variables that nobody asked for', '{ __typename }', deep],
    [
      'ten thousand ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      JSON.stringify({ ids: Array(10_000).fill('prt_01JAMXQZ1V0000000000000000') }),
    ],
    ['a subscription', 'subscription { __typename }'],
    ['a schema', 'type Query { a: Int }'],
    ['comments alone', '#'.repeat(10_000)],
    ['commas alone', ','.repeat(10_000)],
    ['a lonely surrogate', '{ node(id: "\ud800") { id } }'],
    ['every object has it', '{ __proto__ constructor toString hasOwnProperty }'],
  ]
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
