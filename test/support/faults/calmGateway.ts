import { createApp } from '../../../src/createApp.ts'
import { lambdaHandler } from '../../../src/server/lambdaHandler.ts'
import { operatorRequest } from '../../../src/server/requestContext.ts'
import { answerTo, type Gateway } from '../gateway.ts'

/** The same gateway as another process would be it, with all the time it needs, and nothing in between it and the engine. */
export function calmGateway(gateway: Gateway, endpoint: string): Gateway {
  const { limits, reportBug } = gateway.app
  const config = {
    ...gateway.config,
    DYNAMODB_ENDPOINT: endpoint,
    STORE_TIMEOUT_MS: 20_000,
    REQUEST_TIMEOUT_MS: 60_000,
  }
  const app = { ...createApp(config), limits, reportBug }
  const handler = lambdaHandler(app, config)
  return {
    ...gateway,
    app,
    config,
    handler,
    ask: async (query, variables, viewer) =>
      answerTo(handler, { query, variables }, `Bearer ${await gateway.token(viewer)}`),
    context: (viewer) =>
      operatorRequest(
        app,
        { kind: 'operator', tenant: 'demo', subject: 'test', ...viewer },
        app.now().getTime() + 600_000,
      ),
  }
}
