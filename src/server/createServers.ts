import type { ApolloServer } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../usecases/context.ts'
import { createServer } from './createServer.ts'

/** Two servers over one schema: they differ in what they tell about it. */
export type Servers = {
  readonly staff: ApolloServer<RequestContext>
  readonly partners: ApolloServer<RequestContext>
}

/**
 * @param tellsStaff whether staff may read the schema, and are told what else there is where they were wrong. Partners never:
 *   what we have and they have not registered for is none of their business.
 */
export async function createServers(schema: GraphQLSchema, tellsStaff: boolean): Promise<Servers> {
  const [staff, partners] = await Promise.all([
    createServer({ schema, tellsSchema: tellsStaff }),
    createServer({ schema, tellsSchema: false }),
  ])
  return { staff, partners }
}
