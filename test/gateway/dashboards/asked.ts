import type { Answer, Gateway } from '../../support/gateway.ts'

const MOVEMENT = 'movement { opening in out closing }'

export const PORTFOLIO = `query ($of: FiguresOfInput!, $from: Date!, $to: Date!) {
  portfolio(of: $of, from: $from, to: $to) {
    from to lines completeUpTo
    kept { opening in out closing }
    moves { new wonBack handedIn lost handedOut }
    byLine { line ${MOVEMENT} }
    byType { type ${MOVEMENT} }
    byProblem { degree ${MOVEMENT} }
    byStage { stage ${MOVEMENT} }
    byTier { tier ${MOVEMENT} }
    contacts { channel human automated } humanContacts automatedContacts
    obligations { due kept keptLate missed waived open overdue }
    alerts { severity raised open openThisMonth openLastMonth openTwoMonths openLonger }
    exposure { amount currency }
    concentration {
      currency relationships exposure { amount }
      gini { atLeast atMost }
      topShares { percent relationships share { atLeast atMost } }
      lorenz { relationships exposure { amount } relationshipShare exposureShare }
    }
  }
}`

export const STRUCTURE = `query ($of: FiguresOfInput!, $period: CalendarPeriodInput!) {
  structureReport(of: $of, period: $period) {
    from to lines
    tiers { tier opening closing stayed }
    moves { from to entered left relationships }
  }
}`

export const LARGEST = `query ($of: FiguresOfInput!, $currency: String!, $first: Int!, $after: String) {
  list: largestExposures(of: $of, currency: $currency, first: $first, after: $after) {
    nodes { relationship { id } exposure { amount currency } } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

export type Of =
  | { readonly employeeId: string }
  | { readonly unitId: string }
  | { readonly institution: true }

export type Period = { readonly from: string; readonly to: string }

export function scopeOf(of: Of): string {
  if ('employeeId' in of) return of.employeeId
  return 'unitId' in of ? of.unitId : 'institution'
}

/** As an operator, unless said otherwise. */
export async function portfolioOf(
  gateway: Gateway,
  of: Of,
  period: Period,
  viewer?: Parameters<Gateway['ask']>[2],
): Promise<Answer['data']> {
  const { data, errors } = await gateway.ask(PORTFOLIO, { of, ...period }, viewer)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.portfolio
}

type Moved = { readonly movement: object }

/** What a portfolio says, in the words of `recount`. */
export function saidBy(portfolio: Answer['data']) {
  const by = (name: string, key: string) =>
    Object.fromEntries(
      portfolio[name].map((each: Moved & Record<string, unknown>) => [each[key] ?? '-', each.movement]),
    )
  return {
    kept: portfolio.kept,
    moves: portfolio.moves,
    byType: by('byType', 'type'),
    byProblem: by('byProblem', 'degree'),
    byStage: by('byStage', 'stage'),
    byTier: by('byTier', 'tier'),
    contacts: Object.fromEntries(
      portfolio.contacts
        .map(({ channel, ...numbers }: Record<string, unknown>) => [channel, numbers])
        .toSorted(([a]: [string], [b]: [string]) => (a < b ? -1 : 1)),
    ),
  }
}
