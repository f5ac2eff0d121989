import { daysBetween, daysOff } from './calendarDate.ts'
import { compareDecimals } from './decimal.ts'
import { isInForce } from './frameworkAgreement.ts'
import type { Money } from './money.ts'
import { newestRating } from './rating.ts'
import { isAtLeast } from './ratingScale.ts'
import { type CaseKind, type RelationshipCase, unmetConditions } from './relationshipCase.ts'
import type { TransitionFacts } from './transitionFacts.ts'
import type { GuardName, TransitionPolicy } from './transitionTable.ts'

/** Whether what a guard asks for is so, and by what it knows. */
export type GuardFinding = {
  readonly guard: GuardName
  readonly met: boolean
  /** What it asks for. */
  readonly asks: { readonly en: string; readonly zh: string }
  /** What it looked at, as it was: nothing, when there was nothing. */
  readonly seen: readonly { readonly name: string; readonly value: string }[]
}

type Guard = {
  readonly asks: (policy: TransitionPolicy) => GuardFinding['asks']
  readonly find: (facts: TransitionFacts, policy: TransitionPolicy) => Pick<GuardFinding, 'met' | 'seen'>
}

/** @returns what the guard finds in the facts; the same for the same facts. */
export function guardFinding(
  guard: GuardName,
  facts: TransitionFacts,
  policy: TransitionPolicy,
): GuardFinding {
  const { asks, find } = RULES[guard]
  return { guard, asks: asks(policy), ...find(facts, policy) }
}

/** The case of a kind by which something may be done now: it was signed off, and not used up. */
export function signedOffCase<C extends RelationshipCase>(
  { cases }: { readonly cases: readonly C[] },
  kind: CaseKind,
): C | undefined {
  return cases.find(({ data }) => data.kind === kind && data.state === 'SIGNED_OFF')
}

const RULES: Readonly<Record<GuardName, Guard>> = {
  AGREEMENT_IN_FORCE: {
    asks: () => ({ en: 'A framework agreement is in force today.', zh: '合作框架协议今日有效。' }),
    find: ({ agreements, today }) => {
      const inForce = agreements.filter(({ data }) => isInForce(data, today))
      return {
        met: inForce.length > 0,
        seen: inForce.flatMap(({ id, data }) => [seen('agreement', id), seen('validTo', data.validTo)]),
      }
    },
  },
  RATING_GOOD: {
    asks: ({ leastRating, ratingDays }) => ({
      en: `The newest rating is ${leastRating} or better, and at most ${ratingDays} days old.`,
      zh: `最新评级不低于 ${leastRating}，且距今不超过 ${ratingDays} 天。`,
    }),
    find: ({ ratings, today }, { leastRating, ratingDays }) => {
      const newest = newestRating(ratings)
      if (!newest) return { met: false, seen: [] }
      const { grade, ratedOn } = newest.data
      return {
        met: isAtLeast(grade, leastRating) && daysBetween(ratedOn, today) <= ratingDays,
        seen: [seen('rating', newest.id), seen('grade', grade), seen('ratedOn', ratedOn)],
      }
    },
  },
  QUALIFICATION_SIGNED_OFF: signedOff('QUALIFICATION', 'A qualification case', '战略客户准入事项'),
  EXIT_SIGNED_OFF: signedOff('EXIT', 'An exit case', '退出事项'),
  WIN_BACK_SIGNED_OFF: signedOff('WIN_BACK', 'A win-back case', '客户挽回事项'),
  RESTRUCTURING_SIGNED_OFF: signedOff('RESTRUCTURING', 'A restructuring case', '债务重组事项'),
  PROJECT_OVER: {
    asks: () => ({ en: 'Its project, if it has one, is over.', zh: '如有项目，项目已结束。' }),
    find: ({ project, today }) => ({
      met: project === undefined || project.endsOn <= today,
      seen: project ? [seen('project', project.name), seen('endsOn', project.endsOn)] : [],
    }),
  },
  WATCHED_LONG_ENOUGH: {
    asks: ({ watchDays }) => ({
      en: `It has been watched for ${watchDays} days.`,
      zh: `已观察满 ${watchDays} 天。`,
    }),
    find: ({ since, today }, { watchDays }) => ({
      met: daysBetween(since, today) >= watchDays,
      seen: [seen('watchedSince', since), seen('watchedUntil', daysOff(since, watchDays))],
    }),
  },
  NO_REMEDY_UNFINISHED: {
    asks: () => ({
      en: 'No restructuring or legal recovery is under way: each is cured, signed off or closed.',
      zh: '没有未完成的债务重组或法律追偿。',
    }),
    find: (facts) => {
      const unfinished = facts.cases.filter((each) => isUnfinished(each, facts))
      return { met: unfinished.length === 0, seen: unfinished.map(({ id }) => seen('case', id)) }
    },
  },
  CONDITIONS_MET: {
    asks: () => ({ en: 'Every condition of the cure is met.', zh: '各项治愈条件均已满足。' }),
    find: (facts) => {
      const restructuring = signedOffCase(facts, 'RESTRUCTURING')
      if (!restructuring) return { met: false, seen: [] }
      const unmet = unmetConditions(restructuring.data)
      return {
        met: unmet.length === 0,
        seen: [seen('case', restructuring.id), ...unmet.map(({ en }) => seen('unmet', en))],
      }
    },
  },
  OBSERVATION_OVER: {
    asks: () => ({ en: 'The new terms have been watched to the end.', zh: '重组观察期已届满。' }),
    find: (facts) => {
      const until = signedOffCase(facts, 'RESTRUCTURING')?.data.restructuring?.observedUntil
      return {
        met: until !== undefined && until < facts.today,
        seen: until === undefined ? [] : [seen('observedUntil', until)],
      }
    },
  },
  EXPOSURE_ZERO: {
    asks: () => ({ en: 'Nothing is lent or promised any more.', zh: '风险敞口为零。' }),
    find: ({ exposures }) => ({ met: exposures.length === 0, seen: exposures.map(seenExposure) }),
  },
  EXPOSURE_SETTLED: {
    asks: () => ({
      en: 'Nothing is lent or promised any more, but what a legal recovery that was signed off has left short.',
      zh: '风险敞口为零，或不超过已审批法律追偿的差额。',
    }),
    find: (facts) => {
      const short = signedOffCase(facts, 'LEGAL_RECOVERY')?.data.recovery?.shortfall ?? []
      return {
        met: facts.exposures.every((exposure) => isCovered(exposure, short)),
        seen: [
          ...facts.exposures.map(seenExposure),
          ...short.map(({ amount, currency }) => seen('shortfall', `${amount} ${currency}`)),
        ],
      }
    },
  },
}

function signedOff(kind: CaseKind, what: string, whatZh: string): Guard {
  return {
    asks: () => ({
      en: `${what} is signed off by somebody who has not worked on it.`,
      zh: `${whatZh}已由非经办人审批。`,
    }),
    find: (facts) => {
      const signed = signedOffCase(facts, kind)
      const open = facts.cases.find(({ data }) => data.kind === kind && data.state === 'OPEN')
      return {
        met: signed !== undefined,
        seen: signed
          ? [seen('case', signed.id), seen('signedOffBy', signed.data.signOff?.by ?? '')]
          : open
            ? [seen('openCase', open.id)]
            : [],
      }
    },
  }
}

/** A restructuring goes on until it is cured; legal recovery until it is signed off. */
function isUnfinished({ data }: RelationshipCase, { today }: TransitionFacts): boolean {
  if (data.kind !== 'RESTRUCTURING' && data.kind !== 'LEGAL_RECOVERY') return false
  if (data.state !== 'SIGNED_OFF') return data.state === 'OPEN'
  const until = data.restructuring?.observedUntil
  return unmetConditions(data).length > 0 || (until !== undefined && until >= today)
}

function isCovered({ amount, currency }: Money, short: readonly Money[]): boolean {
  return short.some((each) => each.currency === currency && compareDecimals(amount, each.amount) <= 0)
}

function seen(name: string, value: string) {
  return { name, value }
}

function seenExposure({ amount, currency }: Money) {
  return seen('exposure', `${amount} ${currency}`)
}
