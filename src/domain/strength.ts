import type { Channel, Initiation } from './interaction.ts'

/**
 * A strength that decays: each contact adds a weight, which halves with every half-life.
 *
 * S(t) = Σ wᵢ · 2^(−(t − tᵢ)/h)
 *
 * It is kept as sums that are only ever added to: time is parted into eras of 16 half-lives, and a contact adds to the era
 * it was in what is left of it at the era's end, w · 2^(−(end − t)/h), rounded once. So a contact is one addition, in any
 * order, can be taken away again, and no sum has to know when it was last read or written.
 *
 * @see docs/adr/0024-health-and-warnings.md
 */
export type StrengthTerm = { readonly era: number; readonly amount: string }

/**
 * What the strength is of. INBOUND: of those contacts by persons that came from the other side. ADVERSE: of confirmed signals.
 * TRADE: of transactions.
 */
export const STRENGTH_SIDES = ['HUMAN', 'AUTOMATED', 'INBOUND', 'ADVERSE', 'TRADE'] as const
export type StrengthSide = (typeof STRENGTH_SIDES)[number]

const DAY_MS = 86_400_000
const ERA_HALF_LIVES = 16

/** Within an era a term loses 16 of its bits at most: 24 digits keep what a number of double precision says. */
const FRACTION_DIGITS = 24

/** What a contact weighs when it takes place, and after how many days half of that is left. */
export type ContactWeight = { readonly weight: number; readonly halfLifeDays: number }

/**
 * A meeting is remembered for longer than a call, a call longer than a letter, and what a machine sends is hardly
 * remembered at all. Our own choice, as data: version 1.
 */
export const CONTACT_WEIGHTS: Readonly<Record<Channel, ContactWeight>> = {
  VISIT: { weight: 3, halfLifeDays: 120 },
  MEETING: { weight: 3, halfLifeDays: 120 },
  EVENT: { weight: 2, halfLifeDays: 120 },
  BRANCH: { weight: 2, halfLifeDays: 60 },
  VIDEO: { weight: 2, halfLifeDays: 60 },
  PHONE: { weight: 1.5, halfLifeDays: 60 },
  WECHAT: { weight: 1, halfLifeDays: 30 },
  EMAIL: { weight: 1, halfLifeDays: 30 },
  LETTER: { weight: 1, halfLifeDays: 30 },
  FAX: { weight: 0.5, halfLifeDays: 30 },
  SMS: { weight: 0.5, halfLifeDays: 30 },
  APP: { weight: 0.5, halfLifeDays: 30 },
  WEB: { weight: 0.5, halfLifeDays: 30 },
  OTHER: { weight: 0.5, halfLifeDays: 30 },
}

const AUTOMATED_WEIGHT: ContactWeight = { weight: 0.25, halfLifeDays: 14 }

/** A signal or a transaction is 1, and half of that half a year later. */
export const EVENT_WEIGHT: ContactWeight = { weight: 1, halfLifeDays: 180 }

export function contactWeight(channel: Channel, initiation: Initiation): ContactWeight {
  return initiation === 'AUTOMATED' ? AUTOMATED_WEIGHT : CONTACT_WEIGHTS[channel]
}

/**
 * What one contact adds, and to which era.
 *
 * @param atMs milliseconds since 1970.
 * @throws RangeError when the weight or the half-life is not above 0.
 */
export function strengthTerm({ weight, halfLifeDays }: ContactWeight, atMs: number): StrengthTerm {
  if (!(weight > 0) || !(halfLifeDays > 0)) {
    throw new RangeError(`weight and half-life must be above 0, but got ${weight} and ${halfLifeDays}`)
  }
  const era = Math.floor(atMs / eraMs(halfLifeDays))
  const amount = weight * 2 ** (-(eraEndMs(era, halfLifeDays) - atMs) / (halfLifeDays * DAY_MS))
  return { era, amount: amount.toFixed(FRACTION_DIGITS).replace(/\.?0+$/, '') }
}

/** What the contacts of one half-life add up to in one era. */
export type EraSum = { readonly halfLifeDays: number; readonly era: number; readonly sum: string }

/**
 * The strength at a moment after all that is in the sums.
 *
 * @param atMs milliseconds since 1970. Contacts after it would count for more than when they take place.
 * @returns 0 or more.
 */
export function strengthAt(sums: readonly EraSum[], atMs: number): number {
  return sums
    .map(({ halfLifeDays, era, sum }) => {
      const halfLives = (atMs - eraEndMs(era, halfLifeDays)) / (halfLifeDays * DAY_MS)
      return Number(sum) * 2 ** -halfLives
    })
    .toSorted((a, b) => a - b)
    .reduce((total, part) => total + part, 0)
}

function eraMs(halfLifeDays: number): number {
  return ERA_HALF_LIVES * halfLifeDays * DAY_MS
}

function eraEndMs(era: number, halfLifeDays: number): number {
  return (era + 1) * eraMs(halfLifeDays)
}

/** The name under which an era's sum is kept, after the line of business: `s.HUMAN.60.15`. */
export function strengthMeasure(side: StrengthSide, halfLifeDays: number, era: number): string {
  return `s.${side}.${halfLifeDays}.${era}`
}

/** The era's sum that a measure is, for one side. Undefined for other measures. */
export function eraSumOf(side: StrengthSide, measure: string, sum: string): EraSum | undefined {
  const [s, of, halfLifeDays, era, ...more] = measure.split('.')
  if (s !== 's' || of !== side || more.length > 0) return undefined
  return { halfLifeDays: Number(halfLifeDays), era: Number(era), sum }
}
