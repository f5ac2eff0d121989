import { daysBetween } from '../../../domain/calendarDate.ts'
import type { ImportRecord } from '../../importRecord.ts'
import { record } from '../../record.ts'
import type { Company } from './companies.ts'
import type { Lead } from './leads.ts'
import { source, UNIT } from './source.ts'
import { byValue, type Trade } from './trade.ts'

export type Book = {
  readonly companies: readonly Company[]
  /** By the company's code. */
  readonly trades: ReadonlyMap<string, Trade>
  readonly leads: ReadonlyMap<string, Lead>
  /** Who answers for a company that has no lead. */
  readonly head: string
  /** The first and last day of the data. */
  readonly firstOn: string
  readonly lastOn: string
}

/**
 * A relationship with each company. Northwind's data says nothing of type, tier and stage, so a simple rule does: by
 * the value of all orders, the first tenth is STRATEGIC and tier A, up to the half GROWTH and tier B, the others
 * TRANSACTIONAL and tier C. RETAINED is who traded within half a year of the data's last day, LOST who did not within
 * a year, DEVELOPED who did in between. Without any trade: TRANSACTIONAL, no tier, ASSESSED.
 */
export function relationshipRecords(book: Book): readonly ImportRecord[] {
  const ranks = new Map(byValue(book.trades).map((code, at) => [code, at / book.trades.size]))
  return book.companies.map((company) => {
    const trade = book.trades.get(company.code)
    const lead = book.leads.get(company.code) ?? {
      employeeId: book.head,
      since: trade?.firstOn ?? book.firstOn,
    }
    return record('relationship', company.place, {
      partyId: `@prt:${company.externalId}`,
      lineOfBusiness: company.role === 'customer' ? 'CUSTOMER' : 'SUPPLIER',
      ...grade(ranks.get(company.code)),
      stage: stage(trade, book.lastOn),
      unitId: UNIT,
      coverage: [{ employeeId: `@emp:employee/${lead.employeeId}`, part: 'LEAD', since: lead.since }],
      openedOn: trade?.firstOn ?? book.firstOn,
      source: source(`relationship/${company.externalId}`),
    })
  })
}

/** @param rank 0 for the most valuable, below 1 for the least; undefined without any trade. */
function grade(rank: number | undefined) {
  if (rank === undefined) return { type: 'TRANSACTIONAL' as const, typeReason: 'Imported: no orders' }
  if (rank < 0.1)
    return { type: 'STRATEGIC' as const, typeReason: 'Imported: the first tenth by value', tier: 'A' }
  if (rank < 0.5)
    return { type: 'GROWTH' as const, typeReason: 'Imported: the first half by value', tier: 'B' }
  return { type: 'TRANSACTIONAL' as const, typeReason: 'Imported: the second half by value', tier: 'C' }
}

function stage(trade: Trade | undefined, lastOn: string) {
  if (trade === undefined) return 'ASSESSED'
  const quietDays = daysBetween(trade.lastOn, lastOn)
  if (quietDays <= 182) return 'RETAINED'
  return quietDays <= 365 ? 'DEVELOPED' : 'LOST'
}
