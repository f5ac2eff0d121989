import { createHash } from 'node:crypto'
import type { LambdaHandler } from '../../../src/server/lambdaHandler.ts'
import type { Questions } from '../../harness/contender.ts'
import { apiEvent } from '../apiEvent.ts'
import { QUESTIONS, type Question } from '../questions.ts'
import { RECORDS, RECORDS_NAME } from '../records.ts'
import type { GatewaySettings } from '../settings.ts'

const CONTEXT = { getRemainingTimeInMillis: () => 15_000 }

/** This gateway: its Lambda handler, as it is deployed, asked with events of API Gateway and signed tokens. */
export async function open(settings: GatewaySettings): Promise<Questions> {
  Object.assign(process.env, settings.env, { DYNAMODB_ENDPOINT: settings.endpoint })
  const { handler }: { handler: LambdaHandler } = await import(
    settings.entry ?? '../../../src/handlers/graphql.ts'
  )
  const asked = [...QUESTIONS, { name: RECORDS_NAME, caller: 'operator', query: RECORDS } as const]
  return Object.fromEntries(
    asked.map((question) => [
      question.name,
      async () => {
        const { body = '', statusCode } = await handler(eventOf(question, settings), CONTEXT)
        // Errors come first.
        if (statusCode !== 200 || !body.startsWith('{"data":')) throw new Error(`${statusCode} ${body}`)
        return body
      },
    ]),
  )
}

/** Made anew for each request, as the runtime makes it. */
function eventOf({ caller, query }: Question, { tokens, firm }: GatewaySettings) {
  const variables = { id: firm }
  const authorization = `Bearer ${tokens[caller]}`
  const hash = caller === 'partner' ? createHash('sha256').update(query).digest('hex') : undefined
  const asked = hash === undefined ? { query } : { extensions: persisted(hash) }
  return apiEvent({ ...asked, variables }, authorization)
}

function persisted(sha256Hash: string) {
  return { persistedQuery: { version: 1, sha256Hash } }
}
