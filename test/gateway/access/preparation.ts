import type { World } from './world.ts'

/** What a viewer gives a command: made for them, with what it needs to be there. */
export type Preparation = (world: World) => Promise<object>

/** A record as it is now, named as most commands want it. */
export async function now({ bank }: World, id: string) {
  const { node } = await bank.ask(`{ node(id: "${id}") { ... on Record { version } } }`)
  return { id, expectedVersion: node.version }
}
