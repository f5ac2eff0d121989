import type { GraphQLFieldResolver } from 'graphql'
import type { RequestContext } from '../usecases/context.ts'

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>
type Commands = Readonly<Record<string, Resolver | undefined>>

let loaded: Promise<Commands> | undefined

/** The resolver of a mutation. All of them are loaded with the first: most processes begin with a question. */
export function commandNamed(name: string): Resolver {
  return async (...resolution) => {
    // What cannot be loaded now, with no file left to open, can be in a second.
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    const command = (await loaded)[name]
    if (!command) throw new Error(`nothing does ${name}`)
    return command(...resolution)
  }
}

async function load(): Promise<Commands> {
  const { commands } = await import('./commands/index.ts')
  return commands as Commands
}
