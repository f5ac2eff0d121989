import { createVerifier } from '../../../src/access/token/verifyToken.ts'
import { readConfig } from '../../../src/config.ts'
import { createApp } from '../../../src/createApp.ts'
import { executableSchema } from '../../../src/server/executableSchema.ts'
import { openRequest } from '../../../src/server/requestContext.ts'
import type { RequestContext } from '../../../src/usecases/context.ts'
import type { GatewaySettings } from '../settings.ts'

/** Our schema with our resolvers, and what they need of a request, for a server that is not ours. */
export function ownSchema({ env, endpoint }: GatewaySettings) {
  const config = readConfig({ ...env, DYNAMODB_ENDPOINT: endpoint })
  const app = createApp(config)
  const verifier = createVerifier(config, app.now)
  return {
    schema: executableSchema(),
    /** Who asks, with their rights; without buckets, prices and the audit log, which are not the resolvers'. */
    contextOf: async (authorization: string | null | undefined): Promise<RequestContext> => {
      const viewer = await verifier.verify(authorization ?? undefined)
      return openRequest(app, viewer, { deadline: Date.now() + 10_000, requestId: 'bench' })
    },
  }
}
