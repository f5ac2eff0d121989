import { beforeEach, describe, expect, it } from 'vitest'
import type { Tie } from '../../src/domain/tie.ts'
import { affiliationsKey } from '../../src/store/affiliations.ts'
import { tieItem } from '../../src/store/items/tieItem.ts'
import { recordWrites } from '../../src/store/recordKind.ts'
import { findRecord } from '../../src/store/records.ts'
import { DERIVERS } from '../../src/usecases/derive/derivers.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { evidence } from '../support/consents.ts'
import { settled } from '../support/derived.ts'
import { rebuildAll, verify } from '../support/derivedBank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let manager: string
let fund: string
let analyst: string
beforeEach(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  manager = await bank.organization('Eldermere')
  fund = await bank.organization('Eldermere Growth Fund')
  analyst = await bank.person('Ann')
})

const VIA = 'direct via { person { id } fund { id } kind tieId } interaction { id subject }'

async function history(investorId: string, viewer: Bank = bank) {
  const { contactHistory } = await viewer.ask(
    `query ($id: ID!) { contactHistory(of: { investorId: $id }, first: 50) { nodes { ${VIA} } } }`,
    { id: investorId },
  )
  return contactHistory.nodes
}

const subjects = async (investorId: string, viewer?: Bank) =>
  (await history(investorId, viewer)).map(
    ({ interaction }: { interaction: { subject: string } }) => interaction.subject,
  )

const contact = (subject: string, partyIds: readonly string[], day = '2026-03-09') =>
  bank.contact('', `${day}T08:30:00Z`, {
    subject,
    participants: partyIds.map((partyId) => ({ partyId, part: 'ATTENDEE' })),
  })

async function assertFollowed(): Promise<void> {
  await settled(gateway)
  expect((await verify(gateway, DERIVERS)).faults).toEqual([])
}

describe("a manager's history", () => {
  it('has the contacts of its funds and of those who spoke for them, each once, with the way they came', async () => {
    const managed = await bank.tie('FUND_MANAGER', manager, fund)
    const employed = await bank.tie('EMPLOYMENT', analyst, fund)
    const colleague = await bank.person('Bob')
    const own = await bank.tie('EMPLOYMENT', colleague, manager)
    await settled(gateway)
    await contact('Fund itself', [fund], '2026-03-01')
    await contact('Its analyst', [analyst], '2026-03-02')
    await contact('All of them', [analyst, colleague, fund, manager], '2026-03-03')
    const throughFund = { fund: { id: fund }, kind: 'FUND_MANAGER', tieId: managed }
    const ofAnalyst = { person: { id: analyst }, ...throughFund }
    const ofFund = { person: null, ...throughFund }
    const ofColleague = { person: { id: colleague }, fund: null, kind: 'EMPLOYMENT', tieId: own }
    expect(await history(manager)).toEqual([
      {
        direct: true,
        via: [ofColleague, ofFund, ofAnalyst],
        interaction: expect.objectContaining({ subject: 'All of them' }),
      },
      { direct: false, via: [ofAnalyst], interaction: expect.objectContaining({ subject: 'Its analyst' }) },
      { direct: false, via: [ofFund], interaction: expect.objectContaining({ subject: 'Fund itself' }) },
    ])
    const [, ofFundItself] = await history(fund)
    expect(ofFundItself).toMatchObject({
      direct: false,
      via: [{ person: { id: analyst }, fund: null, kind: 'EMPLOYMENT', tieId: employed }],
    })
    await assertFollowed()
  })

  it('has only what was on the days on which it managed the fund, and they spoke for it', async () => {
    await bank.tie('FUND_MANAGER', manager, fund, { validFrom: '2026-02-01', validTo: '2026-02-28' })
    await bank.tie('EMPLOYMENT', analyst, fund, { validFrom: '2026-02-10' })
    await contact('too early', [fund], '2026-01-31')
    await contact('first', [fund], '2026-02-01')
    await contact('not theirs yet', [analyst], '2026-02-09')
    await contact('theirs', [analyst], '2026-02-10')
    await contact('last', [fund], '2026-02-28')
    await contact('too late', [fund, analyst], '2026-03-01')
    await settled(gateway)
    expect(await subjects(manager)).toEqual(['last', 'theirs', 'first'])
    await assertFollowed()
  })

  it.each([
    ['management first', ['FUND_MANAGER', 'EMPLOYMENT']],
    ['people first', ['EMPLOYMENT', 'FUND_MANAGER']],
  ])('follows what is stated late, and what is retracted: %s', async (_, kinds) => {
    await contact('A', [fund], '2026-03-01')
    await contact('B', [analyst], '2026-03-02')
    const ends: Record<string, [string, string]> = {
      FUND_MANAGER: [manager, fund],
      EMPLOYMENT: [analyst, fund],
    }
    const ties: Record<string, string> = {}
    for (const kind of kinds)
      ties[kind] = await bank.tie(kind, ...(ends[kind] as [string, string]), { validFrom: '2020' })
    expect(await subjects(manager)).toEqual(['B', 'A'])
    const retract = (kind: string) =>
      bank.make('retractTie', { id: ties[kind], expectedVersion: 1, note: 'Never so' })
    await retract('EMPLOYMENT')
    expect(await subjects(manager)).toEqual(['A'])
    await retract('FUND_MANAGER')
    expect(await subjects(manager)).toEqual([])
    await assertFollowed()
  })

  it('has the contact of a fund’s person at once, when it was known before', async () => {
    await bank.tie('EMPLOYMENT', analyst, fund)
    await bank.tie('FUND_MANAGER', manager, fund)
    const other = await bank.person('Bob')
    await bank.tie('EMPLOYMENT', other, fund)
    await settled(gateway)
    await contact('A', [analyst], '2026-03-01')
    await contact('B', [other], '2026-03-02')
    expect(await subjects(manager)).toEqual(['B', 'A'])
  })

  it('is last contacted when its fund is', async () => {
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId)
    const id = await bank.relationship({ partyId: manager, unitId, lead })
    await bank.tie('FUND_MANAGER', manager, fund)
    const last = async () =>
      (await bank.ask('query ($id: ID!) { relationship(id: $id) { lastHumanContactAt } }', { id }))
        .relationship.lastHumanContactAt
    await contact('A', [fund], '2026-03-01')
    expect(await last()).toBe('2026-03-01T08:30:00.000Z')
  })

  it('is nobody’s but a firm’s: whoever runs a fund in person has a history of their own', async () => {
    const runner = await bank.person('Carl')
    await bank.tie('FUND_MANAGER', runner, fund)
    await contact('A', [fund])
    await settled(gateway)
    expect(await subjects(runner)).toEqual([])
  })

  it('comes to funds whose manager was stated before there was this', async () => {
    const id = (await bank.tie('FUND_MANAGER', manager, fund)) as `tie_${string}`
    const { table } = gateway.context()
    const tie = (await findRecord(table, 'demo', id)) as Tie
    const asItWas = { ...tie, data: { ...tie.data, affiliation: false } }
    const puts = recordWrites(tieItem, 'demo', undefined, asItWas, tie.meta.createdAt).writes
    const items = puts.flatMap((write) => (write.kind === 'put' ? [{ put: write.item }] : []))
    await table.batchWrite([
      { delete: affiliationsKey('demo', fund as `prt_${string}`) },
      ...items.map(({ put }) => ({ put })),
    ])
    await contact('A', [fund])
    expect(await subjects(manager)).toEqual([])
    await rebuildAll(gateway, DERIVERS)
    await settled(gateway)
    expect(await subjects(manager)).toEqual(['A'])
    await assertFollowed()
  })
})

describe('the contacts of a fund', () => {
  it('are known to those who look after its manager, in their line', async () => {
    const unitId = await bank.unit()
    const hire = (kind: string) => bank.employee(unitId, kind, { posts: [{ unitId, kind }] })
    const [ir, rm] = [await hire('INVESTOR_RELATIONS'), await hire('RELATIONSHIP_MANAGER')]
    const opened = { lineOfBusiness: 'INVESTOR', type: 'GROWTH' }
    await bank.relationship({ partyId: manager, unitId, lead: ir }, opened)
    await bank.tie('FUND_MANAGER', manager, fund)
    const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
    await contact('A', [fund])
    expect(await subjects(manager, as(ir))).toEqual(['A'])
    expect(await subjects(manager, as(rm))).toEqual([])

    // Once it has somebody of its own, they see it too, and what is said by the fund itself is not only its manager's.
    const own = await hire('RELATIONSHIP_MANAGER')
    await bank.relationship({ partyId: fund, unitId, lead: own })
    expect(await subjects(fund, as(own))).toEqual(['A'])
    expect(await subjects(manager, as(ir))).toEqual(['A'])
  })

  it('are not told to a partner by the consent of its manager', async () => {
    const app = await bank.make('registerPartnerApp', {
      name: 'Acme',
      clientId: 'acme',
      contactEmail: 'api@partner.test',
      purposes: ['SERVICING'],
      categories: ['IDENTITY', 'INTERACTION'],
    })
    const checker = bankOf(gateway, { subject: 'checker' })
    await checker.make('approvePartnerApp', { id: app.id, expectedVersion: 1 })
    await bank.tie('FUND_MANAGER', manager, fund)
    await bank.tie('EMPLOYMENT', analyst, fund)
    const colleague = await bank.person('Bob')
    await bank.tie('EMPLOYMENT', colleague, manager)
    await settled(gateway)
    await contact('Fund itself', [fund], '2026-03-01')
    await contact('Its analyst', [analyst], '2026-03-02')
    await contact('Its own', [colleague], '2026-03-03')
    const given = Date.now() - 86_400_000
    await bank.make('grantConsent', {
      partyId: manager,
      partnerAppId: app.id,
      purpose: 'SERVICING',
      categories: ['IDENTITY', 'INTERACTION'],
      validTo: new Date(given + 90 * 86_400_000).toISOString(),
      evidence: [evidence(new Date(given).toISOString())],
    })
    const partner = bankOf(gateway, { kind: 'partner', subject: 'acme', purpose: 'SERVICING' })
    const query = `{ contactHistory(of: { investorId: "${manager}" }, first: 9) { nodes { interaction { subject } } } }`
    expect((await partner.ask(query)).contactHistory.nodes).toEqual([{ interaction: { subject: 'Its own' } }])
    expect(await subjects(manager)).toEqual(['Its own', 'Its analyst', 'Fund itself'])
  })

  it('are not taken by stating a manager of one’s own', async () => {
    const unitId = await bank.unit()
    const posts = [{ unitId, kind: 'INVESTOR_RELATIONS' }]
    const lead = await bank.employee(unitId, 'IR', { posts })
    await bank.relationship(
      { partyId: manager, unitId, lead },
      { lineOfBusiness: 'INVESTOR', type: 'GROWTH' },
    )
    await bank.tie('FUND_MANAGER', manager, fund)
    const rm = await bank.employee(unitId, 'RM')
    const third = await bank.organization('Third')
    await bank.relationship({ partyId: third, unitId, lead: rm })
    const state = { kind: 'FUND_MANAGER', fromPartyId: third, toPartyId: fund }
    expect(await bankOf(gateway, { kind: 'employee', subject: rm }).refusal('stateTie', state)).toBe(
      'NOT_ALLOWED input.toPartyId',
    )
  })
})
