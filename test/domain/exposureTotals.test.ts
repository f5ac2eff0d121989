import { expect, it } from 'vitest'
import { exposureTotals } from '../../src/domain/exposureTotals.ts'
import type { Holding } from '../../src/domain/holding.ts'

const held = (kind: Holding['data']['kind'], amount: string, currency = 'CNY', closedOn?: string) => ({
  partyId: 'prt_01J00000000000000000000001' as const,
  kind,
  product: 'P',
  asOf: '2026-11-22',
  amount: { amount, currency },
  ...(closedOn === undefined ? {} : { closedOn }),
})

it('adds up what is lent and promised, by currency, and leaves out what is closed, paid or kept with us', () => {
  const holdings = [
    held('LOAN', '10.5'),
    held('CREDIT_LINE', '0.25', 'USD'),
    held('GUARANTEE', '3'),
    held('DEPOSIT', '99'),
    held('OWN_SECURITY', '99'),
    held('LOAN', '7', 'EUR', '2026-11-22'),
    held('LOAN', '0', 'JPY'),
  ]
  expect(exposureTotals('CUSTOMER', holdings, '2026-11-22')).toEqual([
    { currency: 'CNY', amount: '13.5' },
    { currency: 'USD', amount: '0.25' },
  ])
})

it.each(['INVESTOR', 'SUPPLIER', 'PARTNER'] as const)('is nothing in the line %s', (line) => {
  expect(exposureTotals(line, [held('LOAN', '10')], '2026-11-22')).toEqual([])
})
