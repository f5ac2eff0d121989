import { randomBytes } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, inject } from 'vitest'
import { localClient } from '../../../src/createApp.ts'
import { createTable } from '../../../src/store/createTable.ts'
import { bankOf } from '../bank.ts'
import { type BareRequest, bareEvent, postOf } from '../bareGateway.ts'
import type { Answer, Gateway } from '../gateway.ts'
import { type S3Server, startS3Server } from '../s3Server.ts'
import { testIssuer } from '../tokens.ts'
import { deployedEnvironment } from './deployedFunctions.ts'
import { packagedOnce } from './packagedOnce.ts'
import { type Lambda, type Outcome, startLambda } from './startLambda.ts'
import { startTcpProxy, type TcpProxy } from './startTcpProxy.ts'

/** A stage of an institution's as it is deployed: the zips, a table, a bucket, and what lies between. */
export type Stage = {
  /** Starts a function of its zip when it is asked for the first time. */
  readonly lambda: (name: string, env?: Record<string, string>, execArgv?: readonly string[]) => Lambda
  readonly env: Readonly<Record<string, string>>
  /** As `scanned` wants it: past the functions and past the network. */
  readonly table: Gateway
  /** Between the functions and the table. */
  readonly network: TcpProxy
  readonly bucket: S3Server
  readonly token: () => Promise<string>
  /** An event of API Gateway's, with an operator's token unless it has one. */
  readonly event: (request: BareRequest) => Promise<ReturnType<typeof bareEvent>>
  /** What the function `graphql` answers to it. */
  readonly send: (lambda: Lambda, request: BareRequest, timeoutMs?: number) => Promise<HttpAnswer>
  /** Commands and queries, through the function. */
  readonly bank: (lambda: Lambda) => ReturnType<typeof bankOf>
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, which the test is about.
  readonly json: any
  readonly ms: number
}

export async function startStage(): Promise<Stage> {
  const packaged = await packagedOnce()
  const network = await startTcpProxy(inject('dynamodbEndpoint'))
  const bucket = await startS3Server()
  const issuer = await testIssuer()
  const issuers: object[] = JSON.parse(issuer.rules.TOKEN_ISSUERS)
  const env = {
    ...deployedEnvironment(),
    TABLE_NAME: `test-${randomBytes(6).toString('hex')}`,
    DYNAMODB_ENDPOINT: network.endpoint,
    AWS_ENDPOINT_URL_S3: bucket.address,
    EXPORT_BUCKET: 'exports',
    CURSOR_SECRET: Buffer.alloc(32, 7).toString('base64'),
    TOKEN_ISSUERS: JSON.stringify(issuers.map((rules) => ({ ...rules, tenants: ['demo'] }))),
    TIME_ZONE: 'Asia/Shanghai',
    CORS_ORIGINS: 'https://desk.example.com',
    INTROSPECTION: 'false',
  }
  const client = new DynamoDBClient(localClient(inject('dynamodbEndpoint')))
  await createTable(client, env.TABLE_NAME)
  client.destroy()

  const lambdas: Lambda[] = []
  afterAll(async () => {
    for (const lambda of lambdas) await lambda.stop()
    await network.stop()
    await bucket.close()
  })

  const event: Stage['event'] = async ({ headers, ...request }) =>
    bareEvent({ ...request, headers: { authorization: `Bearer ${await issuer.token()}`, ...headers } })
  const send: Stage['send'] = async (lambda, request, timeoutMs) =>
    httpAnswerOf(await lambda.invoke(await event(request), timeoutMs))
  return {
    env,
    table: {
      config: { TABLE_NAME: env.TABLE_NAME, DYNAMODB_ENDPOINT: inject('dynamodbEndpoint') },
    } as Gateway,
    network,
    bucket,
    token: () => issuer.token(),
    event,
    send,
    lambda: (name, changed = {}, execArgv = []) => {
      const zipPath = packaged.find((each) => each.name === name)?.zipPath ?? ''
      const lambda = startLambda({ name, zipPath, env: { ...env, ...changed }, execArgv })
      lambdas.push(lambda)
      return lambda
    },
    bank: (lambda) => {
      const ask = async (query: string, variables?: object): Promise<Answer> => {
        const { status, json } = await send(lambda, postOf({ query, variables }))
        const { data, errors = [], extensions } = json
        if (lambda.log().includes('"level":"ERROR"')) throw new Error(lambda.log())
        return { status, data, errors, cost: extensions?.cost, withheld: extensions?.withheld ?? [] }
      }
      return bankOf({ ask } as Gateway)
    },
  }
}

/** @throws Error when the function did not answer as API Gateway wants to be answered. */
export function httpAnswerOf(outcome: Outcome): HttpAnswer {
  if (outcome.kind !== 'answered') throw new Error(`It has ${JSON.stringify(outcome)}`)
  const { statusCode, headers, body, ...others } = outcome.payload as HttpPayload
  if (JSON.stringify(others) !== '{"isBase64Encoded":false}') throw new Error(JSON.stringify(others))
  const json = body.startsWith('{') ? JSON.parse(body) : undefined
  return { status: statusCode, headers, text: body, json, ms: outcome.ms }
}

type HttpPayload = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
