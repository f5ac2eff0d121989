import { allRelationships } from './allRelationships.ts'
import type { DependentsPage, Deriving } from './deriver.ts'

type Walk = (deriving: Deriving, after: string | undefined) => Promise<DependentsPage>

/** All records of a kind, page by page: for what may change the derivations of any of them. */
const WALKS = {
  relationships: ({ attempt: { context, scope } }, after) =>
    allRelationships(context.table, scope.tenant, after),
} as const satisfies Readonly<Record<string, Walk>>

export type WalkName = keyof typeof WALKS

/** @throws RangeError for a walk that this version does not know: it stays open, for one that does. */
export function walkNamed(name: string): Walk {
  if (!Object.hasOwn(WALKS, name)) throw new RangeError(`there is no walk "${name}"`)
  return WALKS[name as WalkName]
}
