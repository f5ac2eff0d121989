import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway({}, undefined, {
    OWN_SECURITIES: 'demo/TICKER:600036.SH, other/CUSIP:037833100',
  })
  bank = bankOf(gateway)
})

const APPLE = { scheme: 'CUSIP', code: '037833100', name: 'Apple Inc', className: 'COM' }
const OURS = { scheme: 'TICKER', code: '600036.SH', name: 'Our bank' }

const said = {
  security: APPLE,
  asOf: '2020-12-31',
  quantity: '49988',
  unit: 'SHARES',
  value: { amount: '6633000.00', currency: 'USD' },
  basis: 'FILING',
  option: null,
  discretion: 'SOLE',
  otherManagers: ['Second Manager LLC'],
  votes: { sole: '39489', shared: '0', none: '10499' },
  statedOn: '2021-01-27',
  reference: '0000007195-21-000001',
}

const SHOWN = `security { scheme code name className } asOf quantity unit value { amount currency } basis option
  discretion otherManagers votes { sole shared none } statedOn reference`

const position = (partyId: string, more: object = {}) => ({
  partyId,
  security: APPLE,
  asOf: '2020-12-31',
  quantity: '100',
  basis: 'FILING',
  ...more,
})

const PAGES = `nodes { asOf quantity security { code } } edges { cursor } pageInfo { hasNextPage endCursor }`

describe('a share position', () => {
  it('is recorded, and read back whole', async () => {
    const partyId = await bank.organization('Holder')
    const made = await bank.make(
      'recordSharePosition',
      { partyId, ...said },
      `id version isOwnSecurity party { id } ${SHOWN}`,
    )
    expect(made).toEqual({ id: made.id, version: 1, isOwnSecurity: false, party: { id: partyId }, ...said })
    const { node } = await bank.ask(`{ node(id: "${made.id}") { ... on SharePosition { ${SHOWN} } } }`)
    expect(node).toEqual(said)
  })

  it.each([
    ['of nobody', { partyId: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.partyId'],
    ['of a CUSIP that is none', { security: { ...APPLE, code: '037833101' } }, 'INVALID input.security.code'],
    ['of no issuer', { security: { ...APPLE, name: ' ' } }, 'INVALID input.security.name'],
    ['of less than nothing', { quantity: '-1' }, 'INVALID input.quantity'],
    ['of a day to come', { asOf: '9999-01-01' }, 'INVALID input.asOf'],
    ['voted below zero', { votes: { sole: '-1', shared: '0', none: '0' } }, 'INVALID input.votes.sole'],
    ['worth less than nothing', { value: { amount: '-5', currency: 'USD' } }, 'INVALID input.value.amount'],
    ['worth no currency', { value: { amount: '1', currency: 'usd' } }, 'INVALID input.value.currency'],
  ])('is not recorded %s', async (_, more, expected) => {
    const input = { ...position(await bank.organization()), ...more }
    expect(await bank.refusal('recordSharePosition', input)).toBe(expected)
  })

  it('leaves every list when it is withdrawn, and keeps its history', async () => {
    const partyId = await bank.organization('Withdrawn')
    const code = 'US0378331005'
    const security = { ...APPLE, scheme: 'ISIN', code }
    const { id } = await bank.make('recordSharePosition', position(partyId, { security }))
    await bank.make('withdrawSharePosition', { id, expectedVersion: 1, reason: 'a misprint' })
    const { sharePositions, shareholders, node } = await bank.ask(`{
      sharePositions(partyId: "${partyId}", first: 5) { nodes { id } }
      shareholders(security: { scheme: ISIN, code: "${code}" }, first: 5) { nodes { id } }
      node(id: "${id}") { ... on SharePosition { active version quantity } }
    }`)
    expect([sharePositions.nodes, shareholders.nodes]).toEqual([[], []])
    expect(node).toEqual({ active: false, version: 2, quantity: '100' })
    expect(await bank.refusal('withdrawSharePosition', { id, expectedVersion: 2, reason: 'x' })).toBe(
      'NOT_FOUND input.id',
    )
  })
})

describe('what a party holds', () => {
  it('is listed newest day first, whole, of one security and of some days', async () => {
    const partyId = await bank.organization('Listed')
    const other = { scheme: 'CUSIP', code: '594918104', name: 'Microsoft' }
    for (const [asOf, quantity, security] of [
      ['2020-06-30', '1', APPLE],
      ['2020-12-31', '3', APPLE],
      ['2020-09-30', '2', APPLE],
      ['2020-09-30', '7', other],
    ] as const) {
      await bank.make('recordSharePosition', position(partyId, { asOf, quantity, security }))
    }
    const query = (narrowed: string) => `query ($first: Int!, $after: String) {
      list: sharePositions(partyId: "${partyId}", ${narrowed} first: $first, after: $after) { ${PAGES} }
    }`
    const quantities = async (narrowed: string) =>
      (await walk(bank, query(narrowed), { first: 2 })).flat().map(({ quantity }) => quantity)
    const apple = 'security: { scheme: CUSIP, code: "037833100" }'
    expect((await quantities('')).toSorted()).toEqual(['1', '2', '3', '7'])
    expect((await quantities('')).at(0)).toBe('3')
    expect(await quantities(apple)).toEqual(['3', '2', '1'])
    expect(await quantities(`${apple}, range: { from: "2020-09-01", to: "2020-09-30" }`)).toEqual(['2'])
    expect(
      await bank.refusedQuery(query('range: { from: "2021-01-01", to: "2020-01-01" }'), { first: 1 }),
    ).toMatch(/^BAD_REQUEST: range.to must not be before/)
  })
})

describe('who holds a security', () => {
  const code = '023135106'
  const AMAZON = { scheme: 'CUSIP', code, name: 'Amazon' }
  const ask = (narrowed = '') => `query ($first: Int!, $after: String) {
    list: shareholders(security: { scheme: CUSIP, code: "${code}" } ${narrowed} first: $first, after: $after) { ${PAGES} }
  }`

  it('is listed by the newest day, the largest of it first, without options and without who is out of it', async () => {
    const of = async (quantity: string, more: object = {}) =>
      bank.make('recordSharePosition', {
        ...position(await bank.organization(), { security: AMAZON, quantity, ...more }),
      })
    await of('9')
    await of('10.5')
    await of('10')
    await of('10.25')
    await of('1000', { asOf: '2020-09-30' })
    await of('99', { option: 'PUT' })
    await of('0')
    await of('11', { source: { system: 'register', externalId: '1' }, basis: 'REGISTER' })

    const quantities = async (narrowed = '') =>
      (await walk(bank, ask(narrowed), { first: 2 })).flat().map(({ quantity }) => quantity)
    expect(await quantities()).toEqual(['11', '10.5', '10.25', '10', '9', '1000'])
    expect(await quantities(', asOf: "2020-12-31"')).toEqual(['11', '10.5', '10.25', '10', '9'])
    expect(await quantities(', asOf: "2020-12-30"')).toEqual([])
    expect(await quantities(', system: "register"')).toEqual(['11'])
    expect(await quantities(', system: "guanxi", asOf: "2020-09-30"')).toEqual(['1000'])
  })

  it('is not asked by a code that is none', async () => {
    const asked = '{ shareholders(security: { scheme: CUSIP, code: "1" }, first: 1) { nodes { id } } }'
    expect(await bank.refusedQuery(asked)).toBe(
      'BAD_REQUEST: security.code must be a CUSIP: 8 characters and the check digit that fits them, but got 1.',
    )
  })
})

describe('the wall around our own securities', () => {
  async function cast() {
    const unit = await bank.unit()
    const investors = await bank.employee(unit, 'Ira', {
      posts: [{ unitId: unit, kind: 'INVESTOR_RELATIONS' }],
    })
    const manager = await bank.employee(unit, 'Mia')
    const holder = await bank.organization('Both')
    await bank.relationship({ partyId: holder, unitId: unit, lead: manager })
    await bank.relationship(
      { partyId: holder, unitId: unit, lead: investors },
      { lineOfBusiness: 'INVESTOR' },
    )
    const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
    const hidden = await bank.organization('Investor')
    await bank.relationship(
      { partyId: hidden, unitId: unit, lead: investors },
      { lineOfBusiness: 'INVESTOR' },
    )
    return {
      holder,
      hidden,
      investors: as(investors),
      manager: as(manager),
      stranger: await bank.organization('Else'),
    }
  }

  it('lets only those who work with investors see and say what is held of them; filings of others, who sees the holder', async () => {
    const { holder, investors, manager } = await cast()
    const mine = await investors.make('recordSharePosition', position(holder, { security: OURS }))
    await investors.make('recordSharePosition', position(holder, { asOf: '2019-12-31' }))

    const list = `{ sharePositions(partyId: "${holder}", first: 9) { nodes { isOwnSecurity asOf } } }`
    const own = { isOwnSecurity: true, asOf: '2020-12-31' }
    const others = { isOwnSecurity: false, asOf: '2019-12-31' }
    expect((await investors.ask(list)).sharePositions.nodes).toEqual([own, others])
    expect((await manager.ask(list)).sharePositions.nodes).toEqual([others])

    const holders =
      '{ shareholders(security: { scheme: TICKER, code: "600036.SH" }, first: 9) { nodes { id } } }'
    expect((await investors.ask(holders)).shareholders.nodes).toEqual([{ id: mine.id }])
    expect((await manager.ask(holders)).shareholders.nodes).toEqual([])
    expect((await manager.ask(`{ node(id: "${mine.id}") { id } }`)).node).toBeNull()

    expect(await manager.refusal('recordSharePosition', position(holder, { security: OURS }))).toBe(
      'NOT_FOUND input.partyId',
    )
    expect(await manager.refusal('recordSharePosition', position(holder))).toBe('NOT_ALLOWED input.partyId')
    const withdrawn = { id: mine.id, expectedVersion: 1, reason: 'no' }
    expect(await manager.refusal('withdrawSharePosition', withdrawn)).toBe('NOT_FOUND input.id')
  })

  it('finds fault with a holder whom one may not know of as with one that is not there, before anything else', async () => {
    const { holder, hidden, manager } = await cast()
    const nobody = `prt_${'0'.repeat(26)}`
    for (const wrong of [{ source: { system: 'core', externalId: 'x' } }, { asOf: '2999-01-01' }]) {
      const refusalOf = (partyId: string) => manager.refusal('recordSharePosition', position(partyId, wrong))
      expect(await refusalOf(hidden)).toBe('NOT_FOUND input.partyId')
      expect(await refusalOf(hidden)).toBe(await refusalOf(nobody))
      expect(await refusalOf(holder)).not.toBe('NOT_FOUND input.partyId')
    }
  })

  it('shows who is only known by name with nothing they hold', async () => {
    const { manager, stranger } = await cast()
    await bank.make('recordSharePosition', position(stranger))
    const list = `{ sharePositions(partyId: "${stranger}", first: 9) { nodes { quantity } } }`
    expect((await bank.ask(list)).sharePositions.nodes).toEqual([{ quantity: '100' }])
    expect((await manager.ask(list)).sharePositions).toBeNull()
  })
})
