import { Readable } from 'node:stream'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

type Request = { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array | string }

/** A client whose requests are answered in process: what is left is the CPU of the libraries. */
export type CannedDynamo = {
  readonly client: DynamoDBClient
  /** What each Query is answered with, in DynamoDB's own JSON. */
  answerQueriesWith(items: readonly object[]): void
  /** The body of the request sent last. */
  lastBody(): string
}

export function cannedDynamo({ withLogger }: { readonly withLogger: boolean }): CannedDynamo {
  let queryAnswer = Buffer.from('{}')
  let lastBody: Uint8Array | string = ''
  const empty = Buffer.from('{}')

  const client = new DynamoDBClient({
    region: 'local',
    endpoint: 'http://127.0.0.1:1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: {
      handle: async ({ headers, body }: Request) => {
        lastBody = body
        const answer = headers['x-amz-target']?.endsWith('.Query') ? queryAnswer : empty
        return {
          response: {
            statusCode: 200,
            headers: {
              'content-type': 'application/x-amz-json-1.0',
              'content-length': String(answer.length),
            },
            body: Readable.from([answer]),
          },
        }
      },
    } as never,
  })

  if (!withLogger) client.middlewareStack.remove('loggerMiddleware')

  return {
    client,
    answerQueriesWith: (items) => {
      queryAnswer = Buffer.from(
        JSON.stringify({ Count: items.length, ScannedCount: items.length, Items: items }),
      )
    },
    lastBody: () => (typeof lastBody === 'string' ? lastBody : new TextDecoder().decode(lastBody)),
  }
}
