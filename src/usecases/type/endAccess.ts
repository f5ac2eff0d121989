import type { Relationship } from '../../domain/relationship.ts'
import { type RelationshipCase, withStep } from '../../domain/relationshipCase.ts'
import { stateOf } from '../../domain/relationshipState.ts'
import { relationshipCaseItem } from '../../store/items/relationshipCaseItem.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findConsents, type ReadConsents } from '../../store/partyConsents.ts'
import { changed } from '../../store/recordKind.ts'
import { findRecords } from '../../store/records.ts'
import { findFile } from '../../store/relationshipFile.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { type Attempt, beforeNextTry, recorded } from '../command.ts'
import { planConsents } from '../consent/planConsent.ts'
import { today } from '../today.ts'
import { planCase } from './planFiled.ts'
import { currentType } from './typeFacts.ts'

/** Each consent takes three writes, and a transaction takes 100. */
const AT_ONCE = 20

/**
 * Ends what a party consents to for partner apps, once its last relationship has ended by an exit: what they were to be told
 * for is over. The exit case remembers that it was done, so that a consent that is given later stays.
 *
 * May be done twice, and by whoever comes next.
 */
export async function endAccess(attempt: Attempt, relationship: Relationship): Promise<void> {
  const { context, scope } = attempt
  if (stateOf(currentType(relationship, today(context.app))) !== 'TERMINATED') return
  for (let tries = 0; ; tries += 1) {
    const exit = await unfinishedExit(attempt, relationship)
    if (!exit) return
    const consents = await findConsents(context.table, scope.tenant, relationship.data.partyId)
    const goesOn = await hasOtherRelationship(attempt, relationship)
    const some = goesOn ? [] : consents.consents.slice(0, AT_ONCE)
    const writes = [
      ...(await withdrawalWrites(attempt, consents, some)),
      ...(some.length < AT_ONCE ? finishWrites(attempt, exit, goesOn) : []),
    ]
    const fact = { action: 'endAccess', partyIds: [relationship.data.partyId] }
    if (!(await recorded(context, fact, { writes }))) await beforeNextTry(context, tries)
  }
}

/** The exit by which it ended, while its consents are not seen to. */
async function unfinishedExit(
  { context, scope }: Attempt,
  { id }: Relationship,
): Promise<Placed<RelationshipCase> | undefined> {
  const file = await findFile(context.table, scope.tenant, id)
  return file
    .filter(({ k }) => k === 'relationshipCase')
    .map(relationshipCaseItem.parse)
    .find(({ data }) => data.retainUntil !== undefined && !consentsStep(data)?.done)
}

function consentsStep({ steps }: RelationshipCase['data']) {
  return steps.find(({ key }) => key === 'CONSENTS_ENDED')
}

async function hasOtherRelationship(
  { context, scope }: Attempt,
  { id, data }: Relationship,
): Promise<boolean> {
  const [from, to] = SORT_KEYS.relationships
  const { items } = await context.table.query({
    partition: recordPartition(scope.tenant, data.partyId),
    from,
    to,
    consistent: true,
  })
  const day = today(context.app)
  return items
    .filter(({ k }) => k === 'relationship')
    .map(relationshipItem.parse)
    .some((other) => other.id !== id && stateOf(currentType(other, day)) !== 'TERMINATED')
}

async function withdrawalWrites(
  attempt: Attempt,
  read: ReadConsents,
  some: ReadConsents['consents'],
): Promise<readonly Write[]> {
  const { context, scope, change } = attempt
  const records = await findRecords(
    context.table,
    scope.tenant,
    some.map(({ id }) => id),
  )
  const [first, ...others] = [...records.values()].map((before) => ({
    before,
    after: changed(before, { ...before.data, withdrawal: { at: change.at } }, change),
  }))
  return first ? planConsents(attempt, read, [first, ...others]).writes : []
}

function finishWrites(attempt: Attempt, exit: Placed<RelationshipCase>, goesOn: boolean): readonly Write[] {
  const { by, at } = attempt.change
  const note = goesOn ? { note: 'Another relationship goes on. 另有存续关系' } : {}
  const data = withStep(exit.data, 'CONSENTS_ENDED', { by, at, evidence: [], ...note })
  return planCase.changed(attempt, exit, data).writes
}
