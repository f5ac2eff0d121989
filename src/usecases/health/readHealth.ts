import { dateInZone } from '../../domain/calendarDate.ts'
import { HELD, PROMISES } from '../../domain/healthCounts.ts'
import type { Instant } from '../../domain/instant.ts'
import type { LastContact, Relationship } from '../../domain/relationship.ts'
import { heldOn } from '../../domain/relationshipCourse.ts'
import {
  type HealthFacts,
  type RelationshipHealth,
  relationshipHealth,
} from '../../domain/relationshipHealth.ts'
import { eraSumOf, type StrengthSide, strengthAt } from '../../domain/strength.ts'
import { typeAt } from '../../domain/typeStates.ts'
import { AppError } from '../../errors.ts'
import type { Sums } from '../../store/countItems.ts'
import type { RequestContext } from '../context.ts'
import { admitLike } from '../policy/admit.ts'

export type HealthModel = RelationshipHealth & { readonly at: Instant; readonly facts: HealthFacts }

type Asked = {
  readonly at?: Instant | null | undefined
  readonly contact: LastContact | Promise<LastContact>
}

/**
 * The health of a relationship: what it is made of is read together for all that are asked about.
 *
 * @throws AppError BAD_REQUEST for a moment that is over: sums do not tell what was in them then.
 */
export async function readHealth(
  context: RequestContext,
  relationship: Relationship,
  { at: asked, contact: lastContact }: Asked,
): Promise<HealthModel> {
  const now = context.app.now().toISOString()
  const at = asked ?? now
  if (at < now) throw new AppError('BAD_REQUEST', `at must be now or later, but got ${at}.`)
  const [sums, contact] = await Promise.all([context.loaders.always(relationship.data.partyId), lastContact])
  const facts = healthFacts(relationship, sums, { at, contact, timeZone: context.app.timeZone })
  return admitLike(context, { ...relationshipHealth(facts), at, facts }, relationship)
}

type Seen = { readonly at: Instant; readonly contact: LastContact; readonly timeZone: string }

function healthFacts({ data }: Relationship, sums: Sums, { at, contact, timeZone }: Seen): HealthFacts {
  const { lineOfBusiness: line, types, tiers, keepers, openedOn, coverage } = data
  const day = dateInZone(new Date(at), timeZone)
  const dayOf = (instant: Instant) => dateInZone(new Date(instant), timeZone)
  const type = typeAt(types, { validAt: day, knownAt: at })?.type
  const tier = heldOn(tiers, day)?.tier
  const strength = (side: StrengthSide) => strengthOf(within(sums, `${line}.`), side, at)
  const count = (measure: string) => Number(sums.get(`${line}.${measure}`) ?? '0')
  return {
    day,
    ...(type === undefined ? {} : { type }),
    ...(tier === undefined ? {} : { tier }),
    openedOn,
    leads: keepers.filter(({ leadId }, n) => keepers[n - 1]?.leadId !== leadId).length,
    hasSponsor: coverage.some(({ part }) => part === 'EXECUTIVE_SPONSOR'),
    humanStrength: strength('HUMAN'),
    automatedStrength: strength('AUTOMATED'),
    inboundStrength: strength('INBOUND'),
    ...(contact.humanAt === undefined ? {} : { lastHumanOn: dayOf(contact.humanAt) }),
    commitmentsKept: count(PROMISES.KEPT),
    commitmentsBroken: count(PROMISES.BROKEN),
    adverseStrength: strength('ADVERSE'),
    // What is sold to a party is on one side of the wall, who holds our securities on the other.
    tradeStrength: line === 'INVESTOR' ? 0 : strengthOf([...sums], 'TRADE', at),
    holdingKinds: within(sums, HELD).filter(
      ([kind, number]) => Number(number) > 0 && (kind === 'OWN_SECURITY') === (line === 'INVESTOR'),
    ).length,
  }
}

type Measured = readonly [measure: string, sum: string]

/** The sums whose names begin so, by the rest of their names. */
function within(sums: Sums, begins: string): readonly Measured[] {
  return [...sums].flatMap(([measure, sum]) =>
    measure.startsWith(begins) ? [[measure.slice(begins.length), sum] as const] : [],
  )
}

function strengthOf(sums: readonly Measured[], side: StrengthSide, at: Instant): number {
  const ofSide = sums.flatMap(([measure, sum]) => eraSumOf(side, measure, sum) ?? [])
  return strengthAt(ofSide, Date.parse(at))
}
