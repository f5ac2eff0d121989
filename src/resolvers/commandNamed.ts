import type { GraphQLFieldResolver } from 'graphql'
import { promisedOnce } from '../promisedOnce.ts'
import type { RequestContext } from '../usecases/context.ts'

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>
type Commands = Readonly<Record<string, Resolver | undefined>>

/** The resolver of a mutation. All of them are loaded with the first: most processes begin with a question. */
export function commandNamed(name: string): Resolver {
  return async (...resolution) => {
    const command = (await loaded())[name]
    if (!command) throw new Error(`nothing does ${name}`)
    return command(...resolution)
  }
}

const loaded = promisedOnce(async () => {
  const { commands } = await import('./commands/index.ts')
  return commands as Commands
})
