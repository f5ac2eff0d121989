import type { Bank } from '../../support/bank.ts'
import { annualReport } from '../../support/publications.ts'
import type { People } from './people.ts'

type Receiving = People & {
  readonly parties: { readonly investor: string }
  readonly inDays: (days: number) => string
}

/** A report that is near, and a visit of the investor's that was. */
export async function receive(bank: Bank, { ids, parties, inDays }: Receiving) {
  const visit = await bank.make('planInvestorVisit', visitInput({ ids, parties }, '2026-01-08'))
  const report = annualReport(inDays(10).slice(0, 10))
  const disclosure = await bank.make('planDisclosure', report)
  return { disclosure: disclosure.id as string, visit: visit.id as string }
}

type Visited = {
  readonly ids: { readonly investorRelations: string }
  readonly parties: { readonly investor: string }
}

export function visitInput({ ids, parties }: Visited, day: string) {
  return {
    visitKind: 'SELECTED_INVESTORS',
    partyIds: [parties.investor],
    hostIds: [ids.investorRelations],
    startsAt: `${day}T02:00:00Z`,
    endsAt: `${day}T03:00:00Z`,
    subject: 'Results',
  } as const
}
