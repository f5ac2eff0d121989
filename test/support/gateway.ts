import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, inject } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { createApp } from '../../src/createApp.ts'
import { type LambdaHandler, lambdaHandler } from '../../src/server/lambdaHandler.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { createTable } from '../../src/store/createTable.ts'
import type { App, RequestContext } from '../../src/usecases/context.ts'
import type { ReportedBug } from './bareApp.ts'
import { bareEvent, LAMBDA_CONTEXT, postOf } from './bareGateway.ts'
import { testIssuer } from './tokens.ts'

/** The gateway over a real table of its own. */
export type Gateway = {
  readonly app: App
  readonly config: Config
  readonly handler: LambdaHandler
  /** What the gateway reported. Tests expect none: `ask` throws when there is one. */
  readonly bugs: readonly ReportedBug[]
  /** Asks through the Lambda handler, as this viewer. */
  readonly ask: (query: string, variables?: object, viewer?: Partial<Viewer>) => Promise<Answer>
  /** A token of this viewer's, to send something else than `ask` does. */
  readonly token: (viewer?: Partial<Viewer>) => Promise<string>
  /** A request's context, to use a use case directly. */
  readonly context: (viewer?: Partial<Viewer>) => RequestContext
}

export type Answer = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, which the test is about.
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly cost: {
    readonly requested: number
    readonly actual: number
    readonly dynamo: { readonly calls: number; readonly readUnits: number; readonly writeUnits: number }
  }
  /** What the answer leaves out, and why. */
  readonly withheld: readonly {
    readonly path: readonly (string | number)[]
    readonly code: string
    readonly reason: string
    readonly reasonZh: string
    readonly ground: string
  }[]
}

const OPERATOR: Viewer = { kind: 'operator', tenant: 'demo', subject: 'test' }

/**
 * Starts it on the engine of the run, on a table that no other test sees.
 *
 * @param wrap for an app that does something more than the real one, such as counting.
 * @param env what the environment says otherwise.
 */
export async function startGateway(
  parts: Partial<App> = {},
  wrap: (app: App) => App = (app) => app,
  env: Readonly<Record<string, string>> = {},
): Promise<Gateway> {
  const issuer = await testIssuer(parts.now)
  const config = readConfig({
    TABLE_NAME: `test-${randomBytes(6).toString('hex')}`,
    DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
    CURSOR_SECRET: Buffer.alloc(32, 7).toString('base64'),
    INTROSPECTION: 'true',
    // Most tests of what partners may do are not about how they ask it.
    PARTNER_OPERATIONS: 'any',
    ...issuer.rules,
    ...env,
  })
  await prepareTable(config)
  const bugs: ReportedBug[] = []
  const reportBug: App['reportBug'] = (error, context) => void bugs.push({ error, context })
  const app = wrap({ ...createApp(config), reportBug, ...parts })
  const handler = lambdaHandler(app, config)

  const token: Gateway['token'] = (viewer) => {
    const { kind, tenant, subject, purpose } = { ...OPERATOR, ...viewer }
    return issuer.token({ kind, tenant, sub: subject, ...(purpose && { purpose }) })
  }

  return {
    app,
    config,
    handler,
    bugs,
    token,
    ask: async (query, variables, viewer) => {
      const authorization = `Bearer ${await token(viewer)}`
      const answer = await answerTo(handler, { query, variables }, authorization)
      if (bugs.length > 0) throw bugs[0]?.error
      return answer
    },
    context: (viewer) => operatorRequest(app, { ...OPERATOR, ...viewer }, app.now().getTime() + 60_000),
  }
}

/** What a handler answers to a question. */
export async function answerTo(
  handler: LambdaHandler,
  asked: object,
  authorization: string,
): Promise<Answer> {
  const event = bareEvent(postOf(asked, { authorization }))
  const { statusCode = 0, body = '' } = await handler(event, LAMBDA_CONTEXT)
  const { data, errors = [], extensions } = JSON.parse(body)
  return {
    status: statusCode,
    data,
    errors,
    cost: extensions?.cost,
    withheld: extensions?.withheld ?? [],
  }
}

async function prepareTable({ DYNAMODB_ENDPOINT = '', TABLE_NAME }: Config): Promise<void> {
  const client = new DynamoDBClient({
    endpoint: DYNAMODB_ENDPOINT,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  afterAll(() => client.destroy())
  await createTable(client, TABLE_NAME)
}
