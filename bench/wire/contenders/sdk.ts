import {
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import type { DynamoCall } from '../../../src/store/dynamo/dynamoCall.ts'
import type { Questions } from '../../harness/contender.ts'
import { IDENTITY, questionsOf, type WireSettings } from '../questions.ts'

const COMMANDS: Readonly<Record<string, typeof QueryCommand>> = {
  Query: QueryCommand,
  GetItem: GetItemCommand as never,
  TransactWriteItems: TransactWriteItemsCommand as never,
}

type SdkSettings = WireSettings & { readonly lean: boolean }

/** The AWS SDK; or as much of it as its public interfaces let one leave out. */
export async function open({ endpoint, lean }: SdkSettings): Promise<Questions> {
  const client = new DynamoDBClient({
    endpoint,
    region: IDENTITY.region,
    credentials: { ...IDENTITY },
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  })
  if (lean) {
    // Even without a logger it filters all that goes in and out.
    client.middlewareStack.remove('loggerMiddleware')
    client.middlewareStack.remove('recursionDetectionMiddleware')
    client.middlewareStack.remove('getUserAgentMiddleware')
    parseOnly(client)
  }
  const call: DynamoCall = async (operation, input) => {
    const Command = COMMANDS[operation]
    if (!Command) throw new Error(`There is no ${operation} here`)
    return (await client.send(new Command(input as never))) as never
  }
  return questionsOf(call)
}

type Deserializing = { deserializeResponse: (...args: readonly unknown[]) => Promise<unknown> }
type Response = { readonly statusCode: number; readonly body: AsyncIterable<Buffer> }

/** `JSON.parse` in place of the deserializer that walks the schema of the answer. */
function parseOnly(client: DynamoDBClient): void {
  const protocol = client.config.protocol as unknown as Deserializing
  protocol.deserializeResponse = async (...[, , response]) => {
    const { statusCode, body } = response as Response
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    return { ...JSON.parse(Buffer.concat(chunks).toString()), $metadata: { httpStatusCode: statusCode } }
  }
}
