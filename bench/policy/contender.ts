import { createVerifier } from '../../src/access/token/verifyToken.ts'
import { readConfig } from '../../src/config.ts'
import { createApp } from '../../src/createApp.ts'
import { createServer } from '../../src/server/createServer.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { openRequest } from '../../src/server/requestContext.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { QUESTIONS } from '../gateway/questions.ts'
import type { GatewaySettings } from '../gateway/settings.ts'
import type { Questions } from '../harness/contender.ts'

const OPERATOR = { kind: 'operator', tenant: 'bench', subject: 'bench' } as const

/**
 * The same server asked by an employee, and by an operator who has read what decides about an employee: both read the same,
 * and of one of them nothing is decided.
 */
export async function open({ env, endpoint, tokens, firm }: GatewaySettings): Promise<Questions> {
  const config = readConfig({ ...env, DYNAMODB_ENDPOINT: endpoint })
  const app = createApp(config)
  const server = await createServer({ schema: executableSchema(), tellsSchema: false })
  const viewer = await createVerifier(config, app.now).verify(`Bearer ${tokens.employee}`)
  const guarded = () => openRequest(app, viewer, { deadline: Date.now() + 60_000, requestId: 'bench' })
  const unguarded = async (): Promise<RequestContext> => ({
    ...(await guarded()),
    viewer: OPERATOR,
    caller: { kind: 'operator', viewer: OPERATOR },
  })

  const asking = (query: string, opened: () => Promise<RequestContext>) => async () => {
    const variables = { id: firm }
    const { body } = await server.executeOperation({ query, variables }, { contextValue: await opened() })
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
    return JSON.stringify(body.singleResult.data)
  }
  return Object.fromEntries(
    QUESTIONS.filter(({ caller }) => caller === 'employee').flatMap(({ name, query }) => [
      [`${name} with the policy`, asking(query, guarded)],
      [`${name} without`, asking(query, unguarded)],
    ]),
  )
}
