import { scopesOf } from './bookCourse.ts'
import { MEASURES } from './bookMeasures.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Count, CountScope } from './count.ts'
import { exposureBucket } from './exposureBucket.ts'
import type { Holding } from './holding.ts'
import type { Money } from './money.ts'
import { latestDay } from './partialDate.ts'
import type { LineOfBusiness, RelationshipData } from './relationship.ts'

/** What the institution stands to lose with a party: what was lent, may be drawn, or is guaranteed. */
const EXPOSED_KINDS: readonly Holding['data']['kind'][] = ['LOAN', 'CREDIT_LINE', 'GUARANTEE']

/** Exposure is counted with what the party buys from us: its relationship as a customer. */
export const EXPOSED_LINE: LineOfBusiness = 'CUSTOMER'

/**
 * The exposure that a holding is on a day. Undefined when it is none: another kind, nothing, or closed by then. Where it is not
 * said to the day when it was closed, it is there until the last that it can mean.
 */
export function exposureOf(
  { kind, amount, closedOn }: Holding['data'],
  day: CalendarDate,
): Money | undefined {
  if (!EXPOSED_KINDS.includes(kind) || amount === undefined || amount.amount === '0') return undefined
  return closedOn !== undefined && latestDay(closedOn) <= day ? undefined : amount
}

/** What a holding adds to the exposure of its party. */
export function partyExposure({ data }: Pick<Holding, 'data'>, day: CalendarDate): readonly Count[] {
  const exposure = exposureOf(data, day)
  if (!exposure) return []
  const { currency, amount } = exposure
  return [
    { scope: data.partyId, time: { kind: 'ALWAYS' }, measure: MEASURES.partyExposure(currency), amount },
  ]
}

/**
 * What the exposures of a party, one for each currency, count for in the books that its relationship is in now: their sum,
 * and how they are spread.
 */
export function exposureCounts(data: RelationshipData, exposures: readonly Money[]): readonly Count[] {
  const { lineOfBusiness: line } = data
  return exposedScopes(data).flatMap((scope) =>
    exposures.flatMap(({ currency, amount }): Count[] => {
      const sum = {
        scope,
        time: { kind: 'ALWAYS' },
        measure: MEASURES.exposure(line, currency),
        amount,
      } as const
      if (!isAboveZero(amount)) return [sum]
      const bucket = exposureBucket(amount)
      const time = { kind: 'SPREAD', currency } as const
      return [
        sum,
        { scope, time, measure: MEASURES.bucket(line, bucket, 'count'), amount: '1' },
        { scope, time, measure: MEASURES.bucket(line, bucket, 'sum'), amount },
      ]
    }),
  )
}

/** The books in which a relationship's exposure is now. None in a line of business in which nothing is lent. */
export function exposedScopes({ lineOfBusiness, keepers }: RelationshipData): readonly CountScope[] {
  const keeper = keepers.at(-1)
  return lineOfBusiness === EXPOSED_LINE && keeper ? scopesOf(keeper) : []
}

/** What stands among the largest: nobody owes less than nothing. */
export function isAboveZero(amount: string): boolean {
  return amount !== '0' && !amount.startsWith('-')
}
