import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import { earliestDay, latestDay } from '../../domain/partialDate.ts'
import type { LineOfBusiness, RelationshipType } from '../../generated/resolvers.ts'
import { coverageOf, leadFor, type Relating } from './coverage.ts'
import { faceShape, isFace } from './faceRelationships.ts'
import type { PartyPlan, RelationshipPlan } from './plan.ts'
import type { Random } from './random.ts'
import { STAGE_WEIGHTS, TYPE_WEIGHTS, usualWeight } from './relationshipOdds.ts'
import { reasonsFor } from './relationshipReasons.ts'
import { dayWithin, earlier, later } from './workdays.ts'

/** One for each line that a party's roles ask for, but for firms that are only spoken of. */
export function relationships(relating: Relating, parties: readonly PartyPlan[]): RelationshipPlan[] {
  return parties.flatMap((party) =>
    rolesKept(relating.random, party).map(({ line, since }) =>
      relationship(relating, party, { line, ...(since && { since }), ...faceShape(party, line) }),
    ),
  )
}

type Wanted = {
  readonly line: LineOfBusiness
  /** When the role began, as exactly as it is known. */
  readonly since?: string
  readonly type?: RelationshipType
  readonly weight?: number
}

type Kept = { readonly line: LineOfBusiness; readonly since?: string }

function rolesKept(random: Random, party: PartyPlan): Kept[] {
  return party.roles.flatMap(({ kind, validFrom }): Kept[] => {
    if (kind === 'REGULATOR' || kind === 'OTHER') return []
    // The manager speaks for its funds; only half of them are followed one by one.
    const skipped =
      party.type === 'organization' && party.segment === 'fund' && !isFace(party) && random.chance(0.5)
    return skipped ? [] : [{ line: kind, ...(validFrom && { since: validFrom }) }]
  })
}

function relationship(relating: Relating, party: PartyPlan, wanted: Wanted): RelationshipPlan {
  const { random, until, scale } = relating
  const { line } = wanted
  const type = wanted.type ?? random.weighted(TYPE_WEIGHTS[line])
  const openedOn = openingDay(relating, wanted.since)
  const lead = leadFor(relating, { party, line, type })
  const ended = type === 'TERMINATED' ? later(addDays(until, -random.int(60, 900)), openedOn) : undefined
  const tier = tierOf(random, party, type)
  const nextReviewOn = reviewDay(random, type, until)
  const reason = random.pick(reasonsFor(line, type))
  return {
    party,
    line,
    type,
    reason: party.language === 'zh' ? reason.zh : reason.en,
    stage: random.weighted(STAGE_WEIGHTS[type]),
    ...(tier && { tier }),
    unit: lead.unit,
    coverage: coverageOf(relating, { lead, type, openedOn }),
    openedOn,
    ...(ended && { endedOn: ended }),
    ...(nextReviewOn && { nextReviewOn }),
    weight:
      wanted.weight === undefined ? usualWeight(random, party, type) : wanted.weight * Math.min(1, scale),
  }
}

/** Within the time the role is known to have begun, and before the last weeks of the story. */
function openingDay({ random, until }: Relating, since: string | undefined): CalendarDate {
  const latest = addDays(until, -20)
  if (since === undefined) return addDays(latest, -random.int(0, 4_200))
  return dayWithin(random, earliestDay(since), earlier(latestDay(since), latest))
}

function tierOf(random: Random, party: PartyPlan, type: RelationshipType): string | undefined {
  if (type === 'TERMINATED') return undefined
  if (party.type === 'organization') {
    if (type === 'STRATEGIC') return 'A'
    return random.pick(party.size === 'large' ? ['A', 'B'] : ['B', 'C', 'C', 'D'])
  }
  if (party.segment === 'private')
    return type === 'STRATEGIC' ? '钻石' : random.pick(['钻石', '白金', '白金'])
  return random.chance(0.4) ? '黄金' : undefined
}

/** How many days at most until the next review; a few are late by up to a month. */
const REVIEW_WITHIN_DAYS = { STRATEGIC: 90, GROWTH: 180, PROBLEM: 30, TRANSACTIONAL: 365 }

function reviewDay(random: Random, type: RelationshipType, until: CalendarDate): CalendarDate | undefined {
  if (type === 'TERMINATED' || (type === 'TRANSACTIONAL' && random.chance(0.6))) return undefined
  return addDays(until, random.chance(0.1) ? -random.int(1, 30) : random.int(0, REVIEW_WITHIN_DAYS[type]))
}
