import fastify from 'fastify'
import mercurius from 'mercurius'
import type { RequestContext } from '../../../src/usecases/context.ts'
import type { Questions } from '../../harness/contender.ts'
import type { GatewaySettings } from '../settings.ts'
import { ownQuestions } from './ownQuestions.ts'
import { ownSchema } from './ownSchema.ts'

/** Compiles a query when it comes the second time, as its documentation advises for speed. */
const JIT = 1

/** Fastify and Mercurius with our schema and resolvers, asked as `@fastify/aws-lambda` asks them: injected. */
export async function open(settings: GatewaySettings): Promise<Questions> {
  const { schema, contextOf } = ownSchema(settings)
  const server = fastify({ logger: false })
  await server.register(mercurius.default, {
    schema,
    jit: JIT,
    context: async (request) => withOwnApp(await contextOf(request.headers.authorization)),
  })
  await server.ready()
  return ownQuestions(settings, async ({ headers, body }) => {
    const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload: body })
    return answer.body
  })
}

/** Mercurius puts Fastify where our resolvers look for the App. */
function withOwnApp(context: RequestContext): RequestContext {
  const { app } = context
  return Object.defineProperty({ ...context }, 'app', { get: () => app, set: () => undefined })
}
