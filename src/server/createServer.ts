import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../usecases/context.ts'
import { costLimit } from './cost/costLimit.ts'
import { type Execution, plannedExecution } from './execution/plannedExecution.ts'
import { wellFormedStatus } from './http/wellFormedStatus.ts'
import { keptDocuments } from './keptDocuments.ts'
import { PARSE_OPTIONS } from './parseOptions.ts'
import { tellWithheld } from './policy/tellWithheld.ts'
import { formatError, reportBugs } from './refusals.ts'
import { tellDescriptions } from './schema/tellDescriptions.ts'
import { tellAudit } from './tellAudit.ts'
import { tellLog } from './tellLog.ts'
import { tellUsage } from './usage/tellUsage.ts'

export type ServerOptions = {
  readonly schema: GraphQLSchema
  /** Lets callers read the schema, and tells them what else there is where they were wrong. */
  readonly tellsSchema: boolean
  /** What executes operations: in tests, another. */
  readonly execution?: Execution
}

/** An Apollo Server as we run it. It knows nothing of HTTP beyond what the edge hands it. */
export async function createServer({
  schema,
  tellsSchema,
  execution = plannedExecution(schema),
}: ServerOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: execution,
    // See `keptDocuments`.
    documentStore: null,
    introspection: tellsSchema,
    formatError,
    // Apollo's own adds a line's end, for which the whole text is copied.
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      keptDocuments(),
      tellLog,
      tellAudit,
      costLimit,
      tellWithheld,
      tellUsage,
      tellDescriptions,
      reportBugs,
      wellFormedStatus,
      ...NOTHING_ELSE,
    ],
    parseOptions: PARSE_OPTIONS,
    hideSchemaDetailsFromClientErrors: !tellsSchema,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // A page of another site cannot send our token by itself, and a browser asks before it lets one add it.
    csrfPrevention: { requestHeaders: ['authorization'] },
    stopOnTerminationSignals: false,
    // The same everywhere, whatever NODE_ENV says.
    nodeEnv: 'production',
    // What Apollo would log, `reportBugs` reports.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
  })
  await server.start()
  return server
}

/** Apollo would install these by itself, one even by an environment variable. */
const NOTHING_ELSE = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

function silent(): void {}
