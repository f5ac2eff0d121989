import { daysBetween } from './calendarDate.ts'
import { isInForce } from './frameworkAgreement.ts'
import { newestRating } from './rating.ts'
import { type Grade, isAtLeast } from './ratingScale.ts'
import type { RelationshipState } from './relationshipState.ts'
import type { TransitionFacts } from './transitionFacts.ts'

/** What a proposal stands on beside the facts of transitions: how much there is between the party and us. */
export type BusinessFacts = {
  /** Transactions on record, of any kind. */
  readonly transactions: number
  /** How many kinds of product the party has from this line of business. */
  readonly productKinds: number
}

export type ClassificationInput = { readonly name: string; readonly value: string }

/** A type that a rule proposes. A person confirms it, or does not. */
export type Classification = {
  readonly ruleSetVersion: number
  readonly rule: string
  readonly proposed: RelationshipState
  readonly says: { readonly en: string; readonly zh: string }
  readonly inputs: readonly ClassificationInput[]
}

/** The numbers of the rules: the institution's policy, published with them. */
export type ClassificationPolicy = {
  readonly defaulted: Grade
  readonly weak: Grade
  readonly strong: Grade
  readonly ratingDays: number
  readonly strategicTransactions: number
  readonly strategicProductKinds: number
  readonly singleTransactions: number
}

export const CLASSIFICATION_POLICY: ClassificationPolicy = {
  defaulted: 'CC',
  weak: 'B+',
  strong: 'A-',
  ratingDays: 365,
  strategicTransactions: 12,
  strategicProductKinds: 3,
  singleTransactions: 3,
}

/** Of the rules below and their numbers. */
export const RULE_SET_VERSION = 1

type Known = BusinessFacts & {
  readonly grade: Grade | undefined
  readonly ratingAgeDays: number | undefined
  readonly hasAgreement: boolean
}

export type ClassificationRule = {
  readonly rule: string
  readonly proposes: RelationshipState
  readonly says: (policy: ClassificationPolicy) => { readonly en: string; readonly zh: string }
  readonly fires: (known: Known, policy: ClassificationPolicy) => boolean
}

/** The first that fires proposes: credit first, then how much there is, then how much more there could be. */
export const CLASSIFICATION_RULES: readonly ClassificationRule[] = [
  {
    rule: 'CREDIT_DEFAULTED',
    proposes: 'PROBLEM_ACTIVE',
    says: ({ defaulted }) => ({
      en: `The newest rating is ${defaulted} or worse.`,
      zh: `最新评级为 ${defaulted} 或以下。`,
    }),
    fires: ({ grade }, { defaulted }) => grade !== undefined && isAtMost(grade, defaulted),
  },
  {
    rule: 'CREDIT_WEAK',
    proposes: 'PROBLEM_WATCH',
    says: ({ weak }) => ({ en: `The newest rating is ${weak} or worse.`, zh: `最新评级为 ${weak} 或以下。` }),
    fires: ({ grade }, { weak }) => grade !== undefined && isAtMost(grade, weak),
  },
  {
    rule: 'DEEP_AND_SOUND',
    proposes: 'STRATEGIC',
    says: ({ strong, strategicTransactions, strategicProductKinds }) => ({
      en: `A framework agreement is in force, the rating is ${strong} or better and fresh, and there are ${strategicProductKinds} kinds of product and ${strategicTransactions} transactions or more.`,
      zh: `框架协议有效，评级不低于 ${strong} 且未过期，产品种类不少于 ${strategicProductKinds}，交易不少于 ${strategicTransactions} 笔。`,
    }),
    fires: ({ grade, ratingAgeDays, hasAgreement, transactions, productKinds }, policy) =>
      hasAgreement &&
      grade !== undefined &&
      isAtLeast(grade, policy.strong) &&
      ratingAgeDays !== undefined &&
      ratingAgeDays <= policy.ratingDays &&
      transactions >= policy.strategicTransactions &&
      productKinds >= policy.strategicProductKinds,
  },
  {
    rule: 'SINGLE_BUSINESS',
    proposes: 'TRANSACTIONAL',
    says: ({ singleTransactions }) => ({
      en: `One kind of product at most, and ${singleTransactions} transactions at most.`,
      zh: `产品种类不超过一种，交易不超过 ${singleTransactions} 笔。`,
    }),
    fires: ({ transactions, productKinds }, { singleTransactions }) =>
      productKinds <= 1 && transactions <= singleTransactions,
  },
  {
    rule: 'ROOM_TO_GROW',
    proposes: 'GROWTH',
    says: () => ({
      en: 'None of the other rules: there is more to be had.',
      zh: '不符合以上规则：具有发展潜力。',
    }),
    fires: () => true,
  },
]

/** The type that the rules propose for a relationship, by which of them, and from what. */
export function classification(
  facts: TransitionFacts,
  business: BusinessFacts,
  policy: ClassificationPolicy = CLASSIFICATION_POLICY,
): Classification {
  const newest = newestRating(facts.ratings)
  const known: Known = {
    ...business,
    grade: newest?.data.grade,
    ratingAgeDays: newest && daysBetween(newest.data.ratedOn, facts.today),
    hasAgreement: facts.agreements.some(({ data }) => isInForce(data, facts.today)),
  }
  const fired = CLASSIFICATION_RULES.find(({ fires }) => fires(known, policy))
  if (!fired) throw new RangeError('expected the last rule to fire for whatever it is asked about')
  const inputs = [
    ...(newest
      ? [
          ['rating', newest.id],
          ['grade', newest.data.grade],
          ['ratedOn', newest.data.ratedOn],
        ]
      : []),
    ['agreementInForce', String(known.hasAgreement)],
    ['transactions', String(known.transactions)],
    ['productKinds', String(known.productKinds)],
    ...facts.exposures.map(({ amount, currency }) => ['exposure', `${amount} ${currency}`]),
  ].map(([name = '', value = '']) => ({ name, value }))
  return {
    ruleSetVersion: RULE_SET_VERSION,
    rule: fired.rule,
    proposed: fired.proposes,
    says: fired.says(policy),
    inputs,
  }
}

function isAtMost(grade: Grade, best: Grade): boolean {
  return grade === best || !isAtLeast(grade, best)
}
