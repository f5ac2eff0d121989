import { type CalendarDate, dateInZone } from './calendarDate.ts'
import type { Expected } from './expectedObligations.ts'
import type { Instant } from './instant.ts'
import type { ObligationData, ObligationState } from './obligation.ts'
import type { Relationship } from './relationship.ts'
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
  const day = settledOn(state, { keptAt, statedAt: statement?.at, dueOn: asked.dueOn }, { now, zone })
  const keeper = day === undefined ? data.keepers.at(-1) : heldAtDawn(data.keepers, day)
  const { leadId, unitPath } = keeper as (typeof data.keepers)[number]
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

/** The day that decides whose it is: of what is settled, when it was. Undefined for what is open: it is whose it is now. */
function settledOn(
  state: ObligationState,
  settled: {
    readonly keptAt: Instant | undefined
    readonly statedAt: Instant | undefined
    readonly dueOn: CalendarDate
  },
  { now, zone }: Moment,
): CalendarDate | undefined {
  switch (state) {
    case 'KEPT':
      return dateInZone(new Date(settled.keptAt ?? now), zone)
    case 'WAIVED':
      return dateInZone(new Date(settled.statedAt ?? now), zone)
    case 'MISSED':
      return settled.dueOn
    default:
      return undefined
  }
}
