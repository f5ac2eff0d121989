import { type CalendarDate, dateInZone } from '../../domain/calendarDate.ts'
import type { Commitment } from '../../domain/commitment.ts'
import type { ObligationData, ObligationState } from '../../domain/obligation.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS, type Relationship } from '../../domain/relationship.ts'
import { heldAtDawn } from '../../domain/relationshipCourse.ts'
import { endOfDay } from '../../domain/zonedTime.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findRecord } from '../../store/records.ts'
import { type Attempt, beforeNextTry } from '../command.ts'
import type { Deriving } from '../derive/deriver.ts'
import { obligationIdOf } from './planObligation.ts'
import { saveObligation } from './saveObligation.ts'

const STATES: Readonly<Record<Commitment['data']['state'], ObligationState>> = {
  OPEN: 'OPEN',
  KEPT: 'KEPT',
  BROKEN: 'MISSED',
  CANCELLED: 'CANCELLED',
}

/** What one of us promised by a day is to be done by that day. What insiders promised each other is in no list. */
export async function followCommitment({ attempt }: Deriving, { id }: Commitment): Promise<undefined> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const commitment = await findRecord(context.table, scope.tenant, id)
    if (!commitment) return
    const obligationId = obligationIdOf(scope.tenant, { kind: 'COMMITMENT', occurrence: id })
    const before = await findRecord(context.table, scope.tenant, obligationId)
    const promised = await promisedData(attempt, commitment, before?.data.relationshipId)
    const data = promised ?? (before && { ...before.data, state: 'CANCELLED' as const })
    if (!data || (await saveObligation(attempt, obligationId, before, data))) return
    await beforeNextTry(context, tries)
  }
}

async function promisedData(
  attempt: Attempt,
  commitment: Commitment,
  wasFor: Relationship['id'] | undefined,
): Promise<ObligationData | undefined> {
  const { timeZone } = attempt.context.app
  const { meta, id, data } = commitment
  const { ownerId, dueOn, insiderListId, state, closedAt } = data
  if (!meta.active || insiderListId !== undefined || dueOn === undefined || !isRecordId(ownerId, 'emp'))
    return
  const relationship = await relationshipOf(attempt, { data, ownerId, wasFor })
  if (!relationship) return
  const dayOf = (at: string): CalendarDate => dateInZone(new Date(at), timeZone)
  const { keepers } = relationship.data
  const keeper = closedAt === undefined ? keepers.at(-1) : heldAtDawn(keepers, dayOf(closedAt))
  return {
    relationshipId: relationship.id,
    partyId: relationship.data.partyId,
    lineOfBusiness: relationship.data.lineOfBusiness,
    kind: 'COMMITMENT',
    // Not in the words of the promise: who may read them is decided by themselves.
    title: { en: 'Keep what was promised', zh: '履行承诺' },
    commitmentId: id,
    occurrence: id,
    from: dayOf(meta.createdAt),
    dueOn,
    dueAt: endOfDay(dueOn, timeZone),
    times: 1,
    ownerId,
    unitPath: keeper?.unitPath ?? [],
    state: STATES[state],
    contacts: [],
    ...(state === 'KEPT' && closedAt !== undefined ? { keptAt: closedAt } : {}),
  }
}

type Promised = {
  readonly data: Commitment['data']
  readonly ownerId: string
  readonly wasFor: Relationship['id'] | undefined
}

/** In which relationship it was promised: of those with its parties, the one that who promised looks after before others. */
async function relationshipOf(
  { context, scope }: Attempt,
  { data: { partyIds, lineOfBusiness, closedAt }, ownerId, wasFor }: Promised,
): Promise<Relationship | undefined> {
  const lines = lineOfBusiness === undefined ? LINES_OF_BUSINESS : [lineOfBusiness]
  const places = partyIds.flatMap((partyId) => lines.map((line) => ({ partyId, line })))
  const items = await context.table.batchGet(
    places.map(({ partyId, line }) => ({
      pk: recordPartition(scope.tenant, partyId),
      sk: SORT_KEYS.relationship(line),
    })),
    { consistent: true },
  )
  // What was over before there was a relationship was never to be done for it.
  const wasThere = (createdAt: string) => closedAt === undefined || createdAt <= closedAt
  const found = items
    .map(relationshipItem.parse)
    .filter(({ meta }) => meta.active && wasThere(meta.createdAt))
  const inOrder = places.flatMap(
    ({ partyId, line }) =>
      found.find(({ data }) => data.partyId === partyId && data.lineOfBusiness === line) ?? [],
  )
  const covers = ({ data }: Relationship) => data.coverage.some(({ employeeId }) => employeeId === ownerId)
  return inOrder.find(({ id }) => id === wasFor) ?? inOrder.find(covers) ?? inOrder[0]
}
