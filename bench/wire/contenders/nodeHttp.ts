import { Agent, request } from 'node:http'
import type { DynamoCall } from '../../../src/store/dynamo/dynamoCall.ts'
import { requestSigner, signingDate } from '../../../src/store/dynamo/signRequest.ts'
import type { Questions } from '../../harness/contender.ts'
import { IDENTITY, questionsOf, type WireSettings } from '../questions.ts'

/** The limit: as little as can be done with Node's own client, nothing checked, and no time set. */
export async function open({ endpoint }: WireSettings): Promise<Questions> {
  const { hostname, port, host } = new URL(endpoint)
  const agent = new Agent({ keepAlive: true })
  const sign = requestSigner('dynamodb')

  const call: DynamoCall = (operation, input) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(input)
      const date = signingDate(Date.now())
      const headers: [string, string][] = [
        ['content-type', 'application/x-amz-json-1.0'],
        ['host', host],
        ['x-amz-date', date],
        ['x-amz-security-token', IDENTITY.sessionToken],
        ['x-amz-target', `DynamoDB_20120810.${operation}`],
      ]
      const authorization = sign(IDENTITY, { headers, body, date })
      const length = String(Buffer.byteLength(body))
      const all = [...headers, ['authorization', authorization], ['content-length', length]]
      const sent = request({ hostname, port, agent, method: 'POST', headers: all.flat() })
      sent.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return questionsOf(call)
}
