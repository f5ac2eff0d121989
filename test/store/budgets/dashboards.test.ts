import { beforeAll, describe, expect, it } from 'vitest'
import { LARGEST, PORTFOLIO, STRUCTURE } from '../../gateway/dashboards/asked.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { type KnownBook, knownBook, withContacts } from '../../support/knownBook.ts'

const FEW = 100
const MANY = 10_000

/** Neither begins nor ends with a month, so that days are read at both ends. */
const PERIOD = { from: '2026-06-16', to: '2026-09-15' }
const YEAR = { from: '2025-09-16', to: '2026-09-15' }

let gateway: Gateway

/** A tenant for each size, of one length: its name is part of every key. */
const books = new Map<number, { readonly tenant: string; readonly book: KnownBook }>()

beforeAll(async () => {
  gateway = await startGateway({ now: () => new Date('2026-10-02T04:00:00.000Z') })
  for (const [tenant, of] of [
    ['book-1', FEW],
    ['book-2', MANY],
  ] as const) {
    const context = () => gateway.context({ tenant })
    const book = await knownBook(context())
    for (let from = 0; from < of; from += 1_000)
      await withContacts(context(), book, { from, count: Math.min(1_000, of - from), of })
    books.set(of, { tenant, book })
  }
})

const OWNERS = ['branch', 'office', 'lead', 'institution'] as const

function asked(size: number, owner: (typeof OWNERS)[number]) {
  const known = books.get(size)
  if (!known) throw new Error(`there is no book of ${size}`)
  const { tenant, book } = known
  const of = {
    branch: { unitId: book.branch },
    office: { unitId: book.office },
    lead: { employeeId: book.leads[0] },
    institution: { institution: true },
  }[owner]
  return { of, viewer: { tenant } }
}

async function costOf(query: string, size: number, owner: (typeof OWNERS)[number], more: object) {
  const { of, viewer } = asked(size, owner)
  const { data, errors, cost } = await gateway.ask(query, { of, ...more }, viewer)
  expect(errors).toEqual([])
  return { data, ...cost.dynamo }
}

describe('a dashboard', () => {
  it.each(OWNERS)('of a %s is two reads, at 100 contacts and at 10,000', async (owner) => {
    const few = await costOf(PORTFOLIO, FEW, owner, PERIOD)
    const many = await costOf(PORTFOLIO, MANY, owner, PERIOD)
    expect([few.calls, many.calls]).toEqual([2, 2])
    // One for each of 90 items of days, the rest for months: a hundred times the contacts only have more digits.
    expect(many.readUnits).toBeLessThanOrEqual(110)
    expect(many.readUnits - few.readUnits).toBeLessThanOrEqual(10)
    const contactsIn = ({ data }: typeof few) =>
      data.portfolio.humanContacts + data.portfolio.automatedContacts
    expect(contactsIn(many)).toBeGreaterThan(50 * contactsIn(few))
  })

  it('over a year is two reads too', async () => {
    const { calls, readUnits } = await costOf(PORTFOLIO, MANY, 'branch', YEAR)
    expect(calls).toBe(2)
    expect(readUnits).toBeLessThanOrEqual(125)
  })

  it('of whole months needs no days, and costs a tenth', async () => {
    const months = { from: '2026-06-01', to: '2026-08-31' }
    const { calls, readUnits } = await costOf(PORTFOLIO, MANY, 'branch', months)
    expect(calls).toBe(2)
    expect(readUnits).toBeLessThanOrEqual(15)
  })

  it('of tiers and who moved between them is two reads', async () => {
    for (const size of [FEW, MANY]) {
      const { calls } = await costOf(STRUCTURE, size, 'branch', { period: { year: 2026, quarter: 3 } })
      expect(calls).toBe(2)
    }
  })

  it('of the largest exposures is one query, and two batches for who they are and may be known by', async () => {
    const { calls, data } = await costOf(LARGEST, MANY, 'branch', { currency: 'CNY', first: 20 })
    expect([calls, data.list.nodes.length, data.list.pageInfo.hasNextPage]).toEqual([3, 20, true])
  })
})
