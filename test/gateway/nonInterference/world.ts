import type { GraphQLSchema } from 'graphql'
import type { Viewer } from '../../../src/access/viewer.ts'
import { createServers, type Servers } from '../../../src/server/createServers.ts'
import { executableSchema } from '../../../src/server/executableSchema.ts'
import { createEdge, type Edge } from '../../../src/server/http/edge.ts'
import { postOf } from '../../support/bareGateway.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { type BuiltBank, buildBank } from './buildBank.ts'
import { type Alteration, type Builder, newBuilder } from './builder.ts'
import { BEGIN_MS, clockwork, inStep, withClockwork } from './clockwork.ts'
import { OWN_SHARE } from './shares.ts'

export const SCHEMA: GraphQLSchema = executableSchema()

/** Of all worlds: what is asked in each is parsed and validated once. */
const SERVERS = createServers(SCHEMA, true)

/** All that a caller gets, byte by byte. */
export type RawAnswer = {
  readonly status: number
  readonly headers: string
  readonly body: string
}

export type World = BuiltBank & {
  readonly gateway: Gateway
  readonly builder: Builder
  /** Asks as this viewer, when all is built; of other servers over the same bank, where they are given. */
  readonly ask: (viewer: Viewer, question: Question, servers?: Promise<Servers>) => Promise<RawAnswer>
}

export type Question = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** When everything is asked: it stands still, in both worlds. */
const ASKED_AT_MS = BEGIN_MS + 2 * 3_600_000

/** Enough for all questions, and restored so slowly that every unit that one costs is told with the next. */
const PLENTY = '900000000/1'

/** A gateway over a bank of its own: the usual one, or an altered one. */
export async function startWorld(alteration?: Alteration): Promise<World> {
  const gateway = await startGateway(clockwork(), withClockwork, {
    THROTTLE_OPERATOR: PLENTY,
    THROTTLE_EMPLOYEE: PLENTY,
    THROTTLE_PARTNER: PLENTY,
    THROTTLE_TENANT: PLENTY,
    REQUEST_TIMEOUT_MS: '60000',
    OWN_SECURITIES: `demo/TICKER:${OWN_SHARE}`,
  })
  const builder = newBuilder(gateway, SCHEMA, alteration)
  const built = await buildBank(builder)
  await inStep('settled', ASKED_AT_MS, () => settled(gateway))
  const edges = new Map<Promise<Servers>, Edge>()
  const tokens = new Map<string, Promise<string>>()

  async function ask(viewer: Viewer, question: Question, servers = SERVERS): Promise<RawAnswer> {
    const edge = edges.get(servers) ?? createEdge({ app: gateway.app, config: gateway.config, servers })
    edges.set(servers, edge)
    const who = JSON.stringify(viewer)
    const token = tokens.get(who) ?? inStep('token', ASKED_AT_MS, () => gateway.token(viewer))
    tokens.set(who, token)
    const sent = postOf(question, { authorization: `Bearer ${await token}`, 'x-request-id': 'same-in-both' })
    const request = {
      method: 'POST',
      path: '/graphql',
      rawQuery: '',
      headers: { ...sent.headers },
      body: Buffer.from(String(sent.body)),
    }
    const { status, headers, body } = await inStep(`${who}${sent.body}`, ASKED_AT_MS, () => edge(request))
    if (gateway.bugs.length > 0) throw gateway.bugs[0]?.error
    return { status, headers: JSON.stringify(headers), body: String(body) }
  }

  return { ...built, gateway, builder, ask }
}
