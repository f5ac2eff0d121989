import { type CalendarDate, dateInZone } from './calendarDate.ts'
import type { Expected } from './expectedObligations.ts'
import type { Instant } from './instant.ts'
import type { ObligationData, ObligationState } from './obligation.ts'
import type { Relationship, RelationshipData } from './relationship.ts'
import { heldAtDawn } from './relationshipCourse.ts'

type Known = Pick<ObligationData, 'contacts'> & {
  readonly statement?: ObligationData['statement'] | undefined
}

/** What an obligation says, from all that decides it: what was asked, what was done, what was said, and the time it is. */
export function settledObligation(
  { satisfiedBy: _, applies, appliesOn, ...asked }: Expected,
  { id, data }: Pick<Relationship, 'id' | 'data'>,
  { contacts, statement }: Known,
  { now, zone }: Moment,
): ObligationData {
  const { state, keptAt } = stateOf({ ...asked, applies, appliesOn }, { contacts, statement }, { now, zone })
  const { leadId, unitPath } = keeperOf({ ...asked, state, keptAt, statement }, data.keepers, zone)
  return {
    ...asked,
    relationshipId: id,
    partyId: data.partyId,
    lineOfBusiness: data.lineOfBusiness,
    ownerId: leadId,
    unitPath,
    state,
    contacts,
    ...(keptAt === undefined ? {} : { keptAt }),
    ...(statement === undefined ? {} : { statement }),
  }
}

type Moment = { readonly now: Instant; readonly zone: string }

type Outcome = { readonly state: ObligationState; readonly keptAt?: Instant }

/** What was done weighs more than what was said; what was waived is waived. */
function stateOf(
  {
    times,
    lapsesAt,
    dueOn,
    applies,
    appliesOn,
  }: Pick<Expected, 'times' | 'lapsesAt' | 'dueOn' | 'applies' | 'appliesOn'>,
  { contacts, statement }: Known,
  { now, zone }: Moment,
): Outcome {
  if (statement?.state === 'WAIVED') return { state: 'WAIVED' }
  const last = contacts[times - 1]
  if (last) {
    const day = dateInZone(new Date(last.at), zone)
    // Once kept, it stays so when nobody would ask for it any more.
    if (applies || appliesOn(day < dueOn ? day : dueOn)) return { state: 'KEPT', keptAt: last.at }
  }
  if (statement) return { state: 'KEPT', keptAt: statement.at }
  if (!applies) return { state: 'CANCELLED' }
  return { state: lapsesAt !== undefined && now > lapsesAt ? 'MISSED' : 'OPEN' }
}

type Settled = Pick<ObligationData, 'state' | 'dueOn' | 'lapsesAt'> & {
  readonly keptAt?: Instant | undefined
  readonly statement?: ObligationData['statement'] | undefined
}

type Keeper = RelationshipData['keepers'][number]

/** Whose an obligation is: of what is settled, whose it was when it was. What is open is whose it is now. */
export function keeperOf(obligation: Settled, keepers: readonly Keeper[], zone: string): Keeper {
  const day = settledOn(obligation, zone)
  // Whoever opened a relationship keeps it.
  return (day === undefined ? keepers.at(-1) : heldAtDawn(keepers, day)) as Keeper
}

function settledOn(
  { state, keptAt, statement, dueOn, lapsesAt }: Settled,
  zone: string,
): CalendarDate | undefined {
  const dayOf = (at: Instant | undefined) => (at === undefined ? undefined : dateInZone(new Date(at), zone))
  switch (state) {
    case 'KEPT':
      return dayOf(keptAt)
    case 'WAIVED':
      // What was waived when it had been missed stays with whoever missed it.
      return statement && lapsesAt !== undefined && statement.at > lapsesAt ? dueOn : dayOf(statement?.at)
    case 'MISSED':
      return dueOn
    default:
      return undefined
  }
}
