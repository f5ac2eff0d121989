import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { LARGEST, type Of, PORTFOLIO, portfolioOf, STRUCTURE } from './asked.ts'

const YEAR = { from: '2026-01-01', to: '2026-12-31' }

let gateway: Gateway
let bank: Bank
let units: { readonly office: string; readonly north: string; readonly south: string }
let people: Record<'head' | 'both' | 'director' | 'manager' | 'speaker' | 'inspector', string>

const as = (employeeId: string) => ({ kind: 'employee', subject: employeeId }) as const

/** A branch with two customers and an investor, one of whom is both. */
beforeAll(async () => {
  gateway = await startGateway({ now: () => new Date('2026-06-15T04:00:00.000Z') })
  bank = bankOf(gateway)
  const office = await bank.unit('Office')
  const north = await bank.unit('North', { kind: 'BRANCH', parentId: office })
  const south = await bank.unit('South', { kind: 'BRANCH', parentId: office })
  units = { office, north, south }
  const hire = (unitId: string, kind: string, more: object = {}) =>
    bank.employee(unitId, kind, { posts: [{ unitId, kind, ...more }] })
  people = {
    head: await hire(north, 'HEAD'),
    both: await hire(north, 'HEAD', { lines: ['CUSTOMER', 'INVESTOR'] }),
    director: await hire(office, 'HEAD'),
    manager: await hire(north, 'RELATIONSHIP_MANAGER'),
    speaker: await hire(office, 'INVESTOR_RELATIONS'),
    inspector: await hire(office, 'COMPLIANCE'),
  }
  const [acme, brio] = [await bank.organization('Acme'), await bank.organization('Brio')]
  const keep = (partyId: string, lead: string, more: object = {}) =>
    bank.relationship({ partyId, unitId: north, lead }, { openedOn: '2026-02-01', tier: 'A', ...more })
  await keep(acme, people.manager)
  await keep(brio, people.manager)
  await keep(acme, people.speaker, { lineOfBusiness: 'INVESTOR', tier: 'S' })
  await bank.contact(acme, '2026-03-09T08:30:00Z', { lineOfBusiness: 'CUSTOMER' })
  for (const day of ['10', '11'])
    await bank.contact(acme, `2026-03-${day}T08:30:00Z`, { lineOfBusiness: 'INVESTOR' })
  const amount = { amount: '100', currency: 'CNY' }
  await bank.holding(acme, 'Loan', { kind: 'LOAN', amount })
  await settled(gateway)
})

/** Kept, contacts, tiers, exposure. */
async function told(who: keyof typeof people, of: Of) {
  const portfolio = await portfolioOf(gateway, of, YEAR, as(people[who]))
  if (!portfolio) return 'nothing'
  const { kept, humanContacts, byTier, exposure } = portfolio
  const tiers = byTier.map(({ tier, movement }: { tier: string; movement: { closing: number } }) => [
    tier,
    movement.closing,
  ])
  return { kept: kept.closing, humanContacts, tiers: Object.fromEntries(tiers), exposure: exposure.length }
}

const CUSTOMERS = { kept: 2, humanContacts: 1, tiers: { A: 2 }, exposure: 1 }
const INVESTORS = { kept: 1, humanContacts: 2, tiers: { S: 1 }, exposure: 0 }
const BOTH = { kept: 3, humanContacts: 3, tiers: { A: 2, S: 1 }, exposure: 1 }

describe('figures, on either side of a wall', () => {
  it('are of the lines of the posts that supervise the unit, and say of which', async () => {
    expect(await told('head', { unitId: units.north })).toEqual(CUSTOMERS)
    expect(await told('both', { unitId: units.north })).toEqual(BOTH)
    expect(await told('inspector', { unitId: units.north })).toEqual(BOTH)
    const { lines } = await portfolioOf(gateway, { unitId: units.north }, YEAR, as(people.head))
    expect(lines).toEqual(['CUSTOMER', 'SUPPLIER', 'PARTNER'])
  })

  it('are of one’s own book, in the lines of one’s posts', async () => {
    expect(await told('manager', { employeeId: people.manager })).toEqual(CUSTOMERS)
    expect(await told('speaker', { employeeId: people.speaker })).toEqual(INVESTORS)
  })

  it('of the institution are those of the unit at its top, for who supervises that', async () => {
    expect(await told('director', { institution: true })).toEqual(CUSTOMERS)
    expect(await told('inspector', { institution: true })).toEqual(BOTH)
  })

  it('are nothing of others: the same for who is there as for who is not', async () => {
    const others: Of[] = [
      { employeeId: people.speaker },
      { employeeId: 'emp_00000000000000000000000001' },
      { unitId: units.south },
      { unitId: 'unt_00000000000000000000000001' },
      { institution: true },
    ]
    const ask = async (query: string, of: Of, more: object) => {
      const { data, errors, withheld, cost } = await gateway.ask(query, { of, ...more }, as(people.manager))
      return JSON.stringify({ data, errors, withheld, actual: cost.actual })
    }
    for (const [query, more] of [
      [PORTFOLIO, YEAR],
      [STRUCTURE, { period: { year: 2026 } }],
      [LARGEST, { currency: 'CNY', first: 5 }],
    ] as const) {
      const answers = await Promise.all(others.map((of) => ask(query, of, more)))
      expect(answers[0]).toContain('NOT_YOURS')
      expect(new Set(answers).size).toBe(1)
    }
  })

  it('of the largest exposures are only for the side on which is lent', async () => {
    const ask = (who: keyof typeof people, of: Of) =>
      gateway.ask(LARGEST, { of, currency: 'CNY', first: 5 }, as(people[who]))
    expect((await ask('head', { unitId: units.north })).data.list.nodes).toHaveLength(1)
    expect((await ask('speaker', { employeeId: people.speaker })).data.list.nodes).toEqual([])
  })

  it('do not tell of contacts that only insiders know of', async () => {
    const before = await told('inspector', { unitId: units.north })
    const { id } = await bank.make('openInsiderList', { name: 'Falcon', reason: 'a listing' }, 'id')
    const partyId = await bank.organization('Cato')
    await bank.relationship(
      { partyId, unitId: units.south, lead: people.manager },
      { openedOn: '2026-02-01' },
    )
    await bank.contact(partyId, '2026-03-09T08:30:00Z', {
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: id,
    })
    await settled(gateway)
    expect(await told('inspector', { unitId: units.north })).toEqual(before)
    expect(await told('inspector', { unitId: units.south })).toMatchObject({ kept: 1, humanContacts: 0 })
  })
})
