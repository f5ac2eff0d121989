import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

const BOOK = `query ($of: BookInput!, $order: BookOrder, $first: Int!, $after: String) {
  list: book(of: $of, order: $order, first: $first, after: $after) {
    nodes { party { displayName } } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

async function book(of: object, order?: string): Promise<string[]> {
  const pages = await walk(bank, BOOK, { of, order, first: 2 })
  return pages.flat().map(({ party }) => party.displayName)
}

/** A lead with a book of relationships, by party name. */
async function leadWith(
  names: readonly string[],
  moreOf: (name: string) => Record<string, unknown> = () => ({}),
) {
  const unitId = await bank.unit()
  const lead = await bank.employee(unitId)
  const relationships = new Map<string, { id: string; partyId: string }>()
  for (const name of names) {
    const partyId = await bank.organization(name)
    const id = await bank.relationship({ partyId, unitId, lead }, moreOf(name))
    relationships.set(name, { id, partyId })
  }
  const of = (name: string) => relationships.get(name) ?? { id: '', partyId: '' }
  return { unitId, lead, of }
}

describe('a book', () => {
  it('is by name: folded, and in whatever script', async () => {
    const { unitId, lead } = await leadWith(['Émile', 'delta', '中国石化', 'Zulu', '(Alpha)', 'Foxtrot'])
    const expected = ['(Alpha)', 'delta', 'Émile', 'Foxtrot', '中国石化', 'Zulu']
    expect(await book({ employeeId: lead })).toEqual(expected)
    expect(await book({ unitId }, 'NAME')).toEqual(expected)
  })

  it('is by tier, whatever its script, those without one last', async () => {
    const tiers: Record<string, string> = { Gold: 'A', Silver: 'B', Diamond: '钻石' }
    const { unitId, lead } = await leadWith(['Plain', 'Diamond', 'Silver', 'Gold'], (name) => ({
      tier: tiers[name],
    }))
    const expected = ['Gold', 'Silver', 'Diamond', 'Plain']
    expect(await book({ employeeId: lead }, 'TIER')).toEqual(expected)
    expect(await book({ unitId }, 'TIER')).toEqual(expected)
  })

  it('is by next review, earliest first, only those with one', async () => {
    const days: Record<string, string> = { Late: '2027-01-01', Early: '2026-12-01' }
    const { unitId, lead, of } = await leadWith(['Late', 'Never', 'Early'], (name) => ({
      nextReviewOn: days[name],
    }))
    expect(await book({ employeeId: lead }, 'NEXT_REVIEW')).toEqual(['Early', 'Late'])
    await bank.make('scheduleReview', { id: of('Never').id, expectedVersion: 1, nextReviewOn: '2026-12-15' })
    await bank.make('scheduleReview', { id: of('Early').id, expectedVersion: 1 })
    expect(await book({ unitId }, 'NEXT_REVIEW')).toEqual(['Never', 'Late'])
    await bank.make('scheduleReview', { id: of('Early').id, expectedVersion: 2, nextReviewOn: '2026-12-01' })
    expect(await book({ unitId }, 'NEXT_REVIEW')).toEqual(['Early', 'Never', 'Late'])
  })

  it('is by last contact, longest ago first, never contacted before all', async () => {
    const { unitId, lead, of } = await leadWith(['Never', 'Once', 'Often'])
    await bank.contact(of('Often').partyId, '2026-01-01T10:00:00Z')
    await bank.contact(of('Once').partyId, '2026-02-01T10:00:00Z')
    expect(await book({ employeeId: lead }, 'LAST_CONTACT')).toEqual(['Never', 'Often', 'Once'])
    await bank.contact(of('Often').partyId, '2026-03-01T10:00:00Z')
    expect(await book({ unitId }, 'LAST_CONTACT')).toEqual(['Never', 'Once', 'Often'])
  })

  it.each(['NAME', 'TIER', 'NEXT_REVIEW', 'LAST_CONTACT'])(
    'moves with a relationship that is reassigned, to another lead and another unit: by %s',
    async (order) => {
      const { unitId, lead, of } = await leadWith(['Moves', 'Stays'], () => ({ nextReviewOn: '2026-12-01' }))
      const otherUnit = await bank.unit('Other')
      const other = await bank.employee(otherUnit, 'Wang Fang')
      await bank.make('reassignCoverage', {
        id: of('Moves').id,
        expectedVersion: 1,
        coverage: [
          { employeeId: lead, part: 'ASSOCIATE' },
          { employeeId: other, part: 'LEAD' },
        ],
        unitId: otherUnit,
        reason: 'Regional split',
      })
      expect(await book({ employeeId: lead }, order)).toEqual(['Stays'])
      expect(await book({ unitId }, order)).toEqual(['Stays'])
      expect(await book({ employeeId: other }, order)).toEqual(['Moves'])
      expect(await book({ unitId: otherUnit }, order)).toEqual(['Moves'])
    },
  )

  it('comes back to a lead who had it before', async () => {
    const { unitId, lead, of } = await leadWith(['Boomerang'])
    const other = await bank.employee(unitId, 'Wang Fang')
    const { id } = of('Boomerang')
    const coverage = (employeeId: string) => [{ employeeId, part: 'LEAD' }]
    for (const [n, employeeId] of [other, lead, other, lead].entries()) {
      await bank.make('reassignCoverage', {
        id,
        expectedVersion: n + 1,
        coverage: coverage(employeeId),
        reason: 'Back and forth',
      })
    }
    expect(await book({ employeeId: lead })).toEqual(['Boomerang'])
    expect(await book({ employeeId: other })).toEqual([])
    expect(await book({ employeeId: lead }, 'LAST_CONTACT')).toEqual(['Boomerang'])
  })

  it('follows the name of the party', async () => {
    const { unitId, lead, of } = await leadWith(['Alpha', 'Beta'])
    const names = [{ legal: 'Zeta' }]
    await bank.make('changeOrganization', { id: of('Alpha').partyId, expectedVersion: 1, names })
    expect(await book({ employeeId: lead })).toEqual(['Beta', 'Zeta'])
    expect(await book({ unitId })).toEqual(['Beta', 'Zeta'])
  })

  it('has every relationship once, when it is renamed and reassigned at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { unitId, lead, of } = await leadWith(['Alpha'])
      const other = await bank.employee(unitId, 'Wang Fang')
      const { id, partyId } = of('Alpha')
      const coverage = [{ employeeId: other, part: 'LEAD' }]
      await Promise.all([
        bank.make('changeOrganization', { id: partyId, expectedVersion: 1, names: [{ legal: 'Zeta' }] }),
        bank.make('reassignCoverage', { id, expectedVersion: 1, coverage, reason: 'Race' }),
      ])
      expect([
        await book({ employeeId: lead }),
        await book({ employeeId: other }),
        await book({ unitId }),
      ]).toEqual([[], ['Zeta'], ['Zeta']])
      // What is rewritten next shows whether the order by name has kept up too.
      await bank.make('setRelationshipStage', { id, expectedVersion: 2, stage: 'LOST' })
      expect(await book({ unitId })).toEqual(['Zeta'])
    }
  })

  it('is walked as it was, while a review is taken away, planned again and written over', async () => {
    const { lead, of } = await leadWith(['A', 'B', 'C'], (name) => ({
      nextReviewOn: `2026-12-0${'ABC'.indexOf(name) + 1}`,
    }))
    const { id } = of('B')
    const steps = [
      () => bank.make('scheduleReview', { id, expectedVersion: 1 }),
      () => bank.make('scheduleReview', { id, expectedVersion: 2, nextReviewOn: '2026-12-04' }),
      () => bank.make('setRelationshipStage', { id, expectedVersion: 3, stage: 'LOST' }),
      () => bank.make('scheduleReview', { id, expectedVersion: 4 }),
      () => bank.make('scheduleReview', { id, expectedVersion: 5, nextReviewOn: '2026-12-02' }),
      () => bank.make('setRelationshipStage', { id, expectedVersion: 6, stage: 'WON_BACK' }),
    ]
    for (const upTo of [3, 6]) {
      const done = upTo - 3
      const pages = await walk(
        bank,
        BOOK,
        { of: { employeeId: lead }, order: 'NEXT_REVIEW', first: 1 },
        async (page) => {
          if (page === 1) for (const step of steps.slice(done, upTo)) await step()
        },
      )
      expect(pages.flat().map(({ party }) => party.displayName)).toEqual(
        done === 0 ? ['A', 'B', 'C'] : ['A', 'C', 'B'],
      )
    }
  })

  it('is empty for who leads nothing, and refused for what is no owner', async () => {
    expect(await book({ employeeId: await bank.employee(await bank.unit()) })).toEqual([])
    expect(await bank.refusedQuery(BOOK, { of: { employeeId: 'x' }, first: 1 })).toBe(
      'BAD_REQUEST: of.employeeId must be an id that begins with emp_, but got x.',
    )
  })
})
