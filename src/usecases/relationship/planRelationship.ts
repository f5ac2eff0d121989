import { lineSight } from '../../access/staffSight.ts'
import { sharesAt } from '../../domain/coverage.ts'
import { firstMeta } from '../../domain/record.ts'
import type { Relationship, RelationshipData } from '../../domain/relationship.ts'
import { courseAfter } from '../../domain/relationshipCourse.ts'
import { coverageOf, withCoverage } from '../../domain/withCoverage.ts'
import type { OpenRelationshipInput } from '../../generated/resolvers.ts'
import { partyItem } from '../../store/items/partyItem.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { lastContactKey, lastContactWrites, parseLastContact } from '../../store/lastContact.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import { sortKey } from '../../store/sortKey.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { assertNew } from '../assertNew.ts'
import { checkedId, optionalText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { assertKnown, isKnown, notAllowed } from '../policy/assertMayChange.ts'
import { assertNobodyElses } from '../policy/assertNobodyElses.ts'
import { notFound, refused } from '../refused.ts'
import { unitPaths } from '../staff/planEmployee.ts'
import { today } from '../today.ts'
import { coverageTeam } from './relationshipInput.ts'
import { typeState } from './typeState.ts'

type Fields<Input> = Omit<Input, 'idempotencyKey' | 'source'>

/** What a new relationship's input says, checked against the party, the unit and the employees it names. */
export async function relationshipData(
  attempt: Attempt,
  input: Fields<OpenRelationshipInput>,
): Promise<RelationshipData> {
  const { context, scope } = attempt
  const partyId = checkedId(input.partyId, 'prt', ['partyId'])
  const unitId = checkedId(input.unitId, 'unt', ['unitId'])
  const party = await findRecord(context.table, scope.tenant, partyId)
  if (!party?.meta.active) throw notFound(['partyId'], partyId)
  await assertKnown(attempt, party, ['partyId'])
  await assertNobodyElses(attempt, party, ['partyId'])
  const [unitPath = []] = await unitPaths(attempt, [unitId], () => ['unitId'])
  const openedOn = input.openedOn ?? today(context.app)
  const data = withoutAbsent({
    partyId,
    lineOfBusiness: input.lineOfBusiness,
    types: [
      typeState(
        attempt,
        { type: input.type, reason: input.typeReason, validFrom: openedOn },
        { nth: 0, field: 'typeReason' },
      ),
    ],
    stage: input.stage ?? 'SELECTED',
    tier: optionalText(input.tier, ['tier'], 40),
    unitId,
    unitPath,
    coverage: await coverageTeam(attempt, input.coverage),
    shares: [],
    nextReviewOn: input.nextReviewOn,
    openedOn,
    partySortName: sortKey(party.data.names),
  })
  return { ...data, ...courseAfter(data, undefined, openedOn) }
}

export async function planNewRelationship(
  attempt: Attempt,
  data: RelationshipData,
): Promise<Plan<Relationship>> {
  const { context, scope, change, movedAt } = attempt
  const id = recordIdFor(attempt, 'rel')
  const relationship: Relationship = { kind: 'relationship', id, meta: firstMeta(change), data }
  await assertMayOpen(attempt, relationship)
  await assertFree(attempt, relationship)
  await assertNew(attempt, id)
  const key = lastContactKey(scope.tenant, data.partyId, data.lineOfBusiness)
  const left = parseLastContact(await context.table.get(key, { consistent: true }))
  const { record, writes } = recordWrites(relationshipItem, scope.tenant, undefined, relationship, movedAt)
  const contact = lastContactWrites(scope.tenant, {
    before: undefined,
    left,
    after: { relationship: record, contact: {} },
    movedAt,
  })
  const covered = await coverageWrites(attempt, record)
  return { record, writes: [...writes, ...contact, ...covered], moved: false }
}

/** Nobody opens what they would not keep: a manager in their own book, a head below their unit, each in their lines. */
async function assertMayOpen({ context }: Attempt, { data }: Relationship): Promise<void> {
  const { caller, app } = context
  if (caller.kind === 'operator') return
  const sight =
    caller.kind === 'employee'
      ? lineSight(caller, data.partyId, coverageOf(data), app.now().toISOString())
      : undefined
  if (!sight?.keep) throw notAllowed(['lineOfBusiness'])
}

/** @throws Refused ALREADY_EXISTS when the party has another relationship in this line of business. */
async function assertFree(attempt: Attempt, relationship: Relationship): Promise<void> {
  const { context, scope } = attempt
  for (const claim of relationshipItem.claims(scope.tenant, relationship)) {
    const other = await context.table.get(claim, { consistent: true })
    if (!other || other['id'] === relationship.id) continue
    const there = relationshipItem.parse(other)
    throw alreadyOpen((await isKnown(attempt, there)) ? there.id : undefined)
  }
}

/** @param id for who may know of it. */
function alreadyOpen(id: string | undefined) {
  return refused(
    'ALREADY_EXISTS',
    ['lineOfBusiness'],
    `The party has a relationship in this line of business${id ? `: ${id}` : ''}.`,
    `该当事人在此业务条线已有关系${id ? `：${id}` : ''}。`,
  )
}

/** Gives a relationship what it says now, without the shares that are over. */
export async function planChangedRelationship(
  attempt: Attempt,
  before: Placed<Relationship>,
  data: RelationshipData,
  active = true,
): Promise<Plan<Relationship>> {
  const { context, scope, change, movedAt } = attempt
  if (active && !before.meta.active) await assertFree(attempt, before)
  const key = lastContactKey(scope.tenant, before.data.partyId, before.data.lineOfBusiness)
  const contact = parseLastContact(await context.table.get(key, { consistent: true }))
  const course = courseAfter(data, before.data, today(context.app))
  const said = { ...data, ...course, shares: sharesAt(data.shares, change.at) }
  const after = changed(before, said, change, active)
  const { record, writes, moved } = recordWrites(relationshipItem, scope.tenant, before, after, movedAt)
  const contactWrites = lastContactWrites(scope.tenant, {
    before: { relationship: before, contact },
    after: { relationship: record, contact },
    movedAt,
  })
  const covered = await coverageWrites(attempt, record)
  return { record, writes: [...writes, ...contactWrites, ...covered], moved }
}

/** The party remembers who looks after it, so that whoever reads it can decide who may see it. */
async function coverageWrites(
  { context, scope, movedAt }: Attempt,
  relationship: Relationship,
): Promise<readonly Write[]> {
  const party = await findRecord(context.table, scope.tenant, relationship.data.partyId)
  if (!party) return []
  const coverage = withCoverage(party.data.coverage, relationship)
  if (JSON.stringify(coverage) === JSON.stringify(party.data.coverage)) return []
  const after = { ...party, data: { ...party.data, coverage } }
  return recordWrites(partyItem, scope.tenant, party, after, movedAt).writes
}
