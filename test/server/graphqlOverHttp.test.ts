import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lambdaEvent } from '../../src/local/lambdaEvent.ts'
import { readBody } from '../../src/local/readBody.ts'
import { type BareGateway, bareGateway, LAMBDA_CONTEXT } from '../support/bareGateway.ts'

let gateway: BareGateway
let server: Server
let url = ''

beforeAll(async () => {
  gateway = await bareGateway()
  server = createServer(async (request, response) => {
    const answer = await gateway.handler(
      lambdaEvent(request, await readBody(request, 1_000_000)),
      LAMBDA_CONTEXT,
    )
    response.writeHead(answer.statusCode ?? 0, answer.headers as Record<string, string>).end(answer.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})

afterAll(() => void server.close())

/** The audits know nothing of tokens. */
const fetchFn = async (input: string, { headers, ...init }: RequestInit = {}) =>
  fetch(input, { ...init, headers: { ...headers, authorization: `Bearer ${await gateway.issuer.token()}` } })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => url, fetchFn })

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: it %s',
    async (_, __, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' })
    },
  )
})
