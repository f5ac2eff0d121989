import { createYoga } from 'graphql-yoga'
import type { Questions } from '../../harness/contender.ts'
import type { GatewaySettings } from '../settings.ts'
import { ownQuestions } from './ownQuestions.ts'
import { ownSchema } from './ownSchema.ts'

/** GraphQL Yoga as it comes, with our schema and resolvers. */
export async function open(settings: GatewaySettings): Promise<Questions> {
  const { schema, contextOf } = ownSchema(settings)
  const yoga = createYoga({
    schema,
    context: ({ request }) => contextOf(request.headers.get('authorization')),
    logging: false,
    graphiql: false,
    landingPage: false,
  })
  return ownQuestions(settings, async ({ headers, body }) => {
    const answer = await yoga.fetch('http://gateway.test/graphql', { method: 'POST', headers, body })
    return answer.text()
  })
}
