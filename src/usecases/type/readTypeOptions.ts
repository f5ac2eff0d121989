import { enter } from '../../access/enter.ts'
import { allowedTransitions, type TransitionOption } from '../../domain/allowedTransitions.ts'
import { type Classification, classification } from '../../domain/classification.ts'
import type { RelationshipState } from '../../domain/relationshipState.ts'
import type { TransitionFacts } from '../../domain/transitionFacts.ts'
import { TRANSITION_POLICY } from '../../domain/transitionTable.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { admitLike } from '../policy/admit.ts'
import { readRecord } from '../readRecord.ts'
import { readTypeFacts, type TypeFacts } from './typeFacts.ts'

export type AllowedTransitionsModel = Pick<TransitionFacts, 'state' | 'since' | 'exposures'> & {
  readonly options: readonly TransitionOption[]
}

export type ClassificationModel = Classification & { readonly state: RelationshipState }

/** What a relationship may become now. Undefined when there is none for this caller. */
export function readAllowedTransitions(
  context: RequestContext,
  relationshipId: string,
): Promise<AllowedTransitionsModel | undefined> {
  return readOf(context, relationshipId, ({ facts }) => {
    const { state, since, exposures } = facts
    return { state, since, exposures, options: allowedTransitions(facts, TRANSITION_POLICY) }
  })
}

/** The type that the rules propose for a relationship. Undefined when there is none for this caller. */
export function readClassification(
  context: RequestContext,
  relationshipId: string,
): Promise<ClassificationModel | undefined> {
  return readOf(context, relationshipId, ({ facts, business }) => ({
    ...classification(facts, business),
    state: facts.state,
  }))
}

/** Something that follows from the facts of a relationship that the caller sees, seen as it is. */
async function readOf<T extends object>(
  context: RequestContext,
  relationshipId: string,
  show: (read: TypeFacts) => T,
): Promise<T | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const id = idArgument(context, relationshipId, { prefix: 'rel', name: 'relationshipId' })
  const relationship = await readRecord(context, 'rel', id)
  if (!relationship) return undefined
  return admitLike(context, show(await readTypeFacts(context, tenant, relationship)), relationship)
}
