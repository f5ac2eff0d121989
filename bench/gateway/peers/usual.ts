import { ApolloServer } from '@apollo/server'
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { readSdl } from '../../../scripts/readSdl.ts'
import type { Questions } from '../../harness/contender.ts'
import { apiEvent } from '../apiEvent.ts'
import { QUESTIONS } from '../questions.ts'
import type { PeerSettings } from '../settings.ts'
import { fillUsual } from './fillUsual.ts'
import { usualEntities } from './usualEntities.ts'
import { usualLoaders } from './usualLoaders.ts'
import { type UsualContext, usualResolvers } from './usualResolvers.ts'

/** What it has answers for: nobody's rights are looked at, so one caller is as good as another. */
const ABLE = ['customerView', 'customerView with names', '100 interactions']

/**
 * Apollo Server as it comes, with its own adapter for Lambda, over the SDK's document client, ElectroDB and DataLoader: one
 * query for each kind of record. It verifies the token, and reads nothing of who asks.
 */
export async function open(settings: PeerSettings): Promise<Questions> {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: settings.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  )
  const entities = usualEntities(client)
  await fillUsual(entities, settings.firm, settings.records)

  const server = new ApolloServer<UsualContext>({ typeDefs: readSdl(), resolvers: usualResolvers })
  const [{ jwks, audience }] = JSON.parse(settings.env['TOKEN_ISSUERS'] ?? '')
  const keys = createLocalJWKSet(jwks)
  const handler = startServerAndCreateLambdaHandler(
    // Its types are those of Apollo's other build.
    server as never,
    handlers.createAPIGatewayProxyEventV2RequestHandler(),
    {
      context: async ({ event }) => {
        const token = event.headers['authorization']?.slice('Bearer '.length) ?? ''
        const { payload } = await jwtVerify(token, keys, { audience })
        return { subject: payload.sub ?? '', entities, loaders: usualLoaders(entities) }
      },
    },
  ) as (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

  return Object.fromEntries(
    QUESTIONS.filter(({ name }) => ABLE.includes(name)).map(({ name, query, caller }) => [
      name,
      async () => {
        const authorization = `Bearer ${settings.tokens[caller]}`
        const event = apiEvent({ query, variables: { id: settings.firm } }, authorization)
        const { statusCode, body = '' } = await handler(event, {} as Context)
        if (statusCode !== 200 || body.includes('"errors":')) throw new Error(`${statusCode} ${body}`)
        return body
      },
    ]),
  )
}
