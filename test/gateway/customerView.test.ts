import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
})

const PROVENANCE = 'provenance { sources freshAt complete more }'
const VIEW = `query ($id: ID!) { customerView(id: $id, purpose: SERVICING) {
  profile { ${PROVENANCE} party { id displayName } }
  roles { ${PROVENANCE} roles { kind } }
  relationships { ${PROVENANCE} relationships { id lineOfBusiness lastHumanContactAt coverage { part employee { displayName } } } }
  ties { ${PROVENANCE} ties { direction label inForce party { displayName } } }
  holdings { ${PROVENANCE} holdings { product } }
  transactions { ${PROVENANCE} totals { kind count sum { amount currency } } last { reference } }
  interactions { ${PROVENANCE} interactions { direct interaction { subject } } }
  commitments { ${PROVENANCE} open { text dueOn } }
  health { ${PROVENANCE} lastHumanContactAt lastAutomatedContactAt nextDueOn }
} }`

async function viewOf(id: string) {
  return (await bank.ask(VIEW, { id })).customerView
}

const CRM = (externalId: string) => ({ source: { system: 'crm', externalId } })

describe('the unified view', () => {
  it('shows every block, with where it comes from and how fresh it is', async () => {
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId, 'Li Ming')
    const names = [{ legal: 'Ernst Handel' }]
    const party = await bank.make(
      'registerOrganization',
      { names, roles: [{ kind: 'CUSTOMER' }], ...CRM('ERNSH') },
      'id recordedAt',
    )
    const partyId = party.id
    const relationship = await bank.make(
      'openRelationship',
      {
        partyId,
        unitId,
        coverage: [{ employeeId: lead, part: 'LEAD' }],
        lineOfBusiness: 'CUSTOMER',
        type: 'GROWTH',
        typeReason: 'New',
        nextReviewOn: '2026-12-31',
      },
      'id recordedAt',
    )
    const person = await bank.person('Roland Mendel')
    const tie = await bank.make(
      'stateTie',
      { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: partyId, ...CRM('works') },
      'recordedAt',
    )
    const holding = await bank.make(
      'recordHolding',
      { partyId, kind: 'DEPOSIT', product: 'Current account', asOf: '2026-03-01' },
      'recordedAt',
    )
    const amount = { amount: '1020.30', currency: 'EUR' }
    const order = await bank.make(
      'recordTransaction',
      { partyId, kind: 'ORDER', occurredOn: '2026-03-01', amount, reference: '10258', ...CRM('10258') },
      'recordedAt',
    )
    const call = await bank.make(
      'recordInteraction',
      {
        channel: 'PHONE',
        direction: 'INBOUND',
        initiation: 'HUMAN',
        occurredAt: '2026-03-09T08:30:00Z',
        participants: [{ partyId: person, part: 'INITIATOR' }],
        subject: 'Where is my order',
        commitments: [
          { text: 'Some day', ownerEmployeeId: lead },
          { text: 'Call back', ownerEmployeeId: lead, dueOn: '2026-03-10' },
        ],
        ...CRM('call-1'),
      },
      'recordedAt',
    )

    const from = (sources: string[], { recordedAt }: { recordedAt: string }) => ({
      sources,
      freshAt: recordedAt,
      complete: true,
      more: null,
    })
    expect(await viewOf(partyId)).toEqual({
      profile: { provenance: from(['crm'], party), party: { id: partyId, displayName: 'Ernst Handel' } },
      roles: { provenance: from(['crm'], party), roles: [{ kind: 'CUSTOMER' }] },
      relationships: {
        provenance: from(['guanxi'], relationship),
        relationships: [
          {
            id: relationship.id,
            lineOfBusiness: 'CUSTOMER',
            lastHumanContactAt: '2026-03-09T08:30:00.000Z',
            coverage: [{ part: 'LEAD', employee: { displayName: 'Li Ming' } }],
          },
        ],
      },
      ties: {
        provenance: from(['crm'], tie),
        ties: [
          { direction: 'INCOMING', label: 'employs', inForce: true, party: { displayName: 'Roland Mendel' } },
        ],
      },
      holdings: { provenance: from(['guanxi'], holding), holdings: [{ product: 'Current account' }] },
      transactions: {
        provenance: from(['crm'], order),
        totals: [{ kind: 'ORDER', count: 1, sum: amount }],
        last: { reference: '10258' },
      },
      interactions: {
        provenance: from(['crm'], call),
        interactions: [{ direct: false, interaction: { subject: 'Where is my order' } }],
      },
      commitments: {
        provenance: from(['crm'], call),
        open: [
          { text: 'Call back', dueOn: '2026-03-10' },
          { text: 'Some day', dueOn: null },
        ],
      },
      health: {
        provenance: from(['crm', 'guanxi'], call),
        lastHumanContactAt: '2026-03-09T08:30:00.000Z',
        lastAutomatedContactAt: null,
        nextDueOn: '2026-03-10',
      },
    })
  })

  it('of a party of whom nothing else is known is complete and empty', async () => {
    const { id, recordedAt } = await bank.make(
      'registerPerson',
      { names: [{ full: 'New' }] },
      'id recordedAt',
    )
    const known = { sources: ['guanxi'], freshAt: recordedAt, complete: true, more: null }
    const provenance = { sources: [], freshAt: null, complete: true, more: null }
    expect(await viewOf(id)).toEqual({
      profile: { provenance: known, party: { id, displayName: 'New' } },
      roles: { provenance: known, roles: [] },
      relationships: { provenance, relationships: [] },
      ties: { provenance, ties: [] },
      holdings: { provenance, holdings: [] },
      transactions: { provenance, totals: [], last: null },
      interactions: { provenance, interactions: [] },
      commitments: { provenance, open: [] },
      health: { provenance, lastHumanContactAt: null, lastAutomatedContactAt: null, nextDueOn: null },
    })
  })

  it('is null for nobody', async () => {
    expect(await viewOf('prt_01J00000000000000000000000')).toBeNull()
    expect(await viewOf(await bank.unit())).toBeNull()
    expect(await viewOf('x')).toBeNull()
  })

  it('shows the 10 ties last stated and the 10 holdings last recorded of 30, and says where the others are', async () => {
    const partyId = await bank.organization()
    const ties: string[] = []
    for (let n = 0; n < 30; n += 1) {
      ties.push(await bank.tie('EMPLOYMENT', await bank.person(`Person ${n}`), partyId))
      await bank.holding(partyId, `Product ${n}`)
    }
    await bank.make('endTie', { id: ties[3], expectedVersion: 1, validTo: '2020-12-31' })
    const view = await viewOf(partyId)
    const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => from - n)
    expect(view.ties.ties.map(({ party }: { party: { displayName: string } }) => party.displayName)).toEqual(
      [3, ...down(29, 21)].map((n) => `Person ${n}`),
    )
    expect(view.holdings.holdings.map(({ product }: { product: string }) => product)).toEqual(
      down(29, 20).map((n) => `Product ${n}`),
    )
    expect([view.ties.provenance, view.holdings.provenance]).toMatchObject([
      { complete: false, more: 'ties' },
      { complete: false, more: 'holdings' },
    ])
  })

  it('shows the newest 20 interactions and all 25 open commitments, earliest due first', async () => {
    const partyId = await bank.person()
    const day = (n: number) => String(n).padStart(2, '0')
    for (let n = 0; n < 25; n += 1) {
      await bank.contact(partyId, `2026-03-${day(n + 1)}T08:00:00Z`, {
        subject: `Day ${n + 1}`,
        commitments: [{ text: `Promise ${n}`, ownerPartyId: partyId, dueOn: `2026-05-${day(25 - n)}` }],
      })
    }
    const view = await viewOf(partyId)
    const subjects = view.interactions.interactions.map(
      ({ interaction }: { interaction: { subject: string } }) => interaction.subject,
    )
    expect(subjects).toEqual(Array.from({ length: 20 }, (_, n) => `Day ${25 - n}`))
    expect(view.interactions.provenance).toMatchObject({ complete: false, more: 'timeline' })
    expect(view.commitments.open).toEqual(
      Array.from({ length: 25 }, (_, n) => ({ text: `Promise ${24 - n}`, dueOn: `2026-05-${day(n + 1)}` })),
    )
    expect(view.commitments.provenance).toMatchObject({ complete: true, more: null })
    expect(view.health).toMatchObject({
      lastHumanContactAt: '2026-03-25T08:00:00.000Z',
      nextDueOn: '2026-05-01',
    })
  })

  it('is read in one query', async () => {
    const query = 'query ($id: ID!) { customerView(id: $id, purpose: SERVICING) { health { nextDueOn } } }'
    const { cost } = await gateway.ask(query, { id: await bank.person() })
    expect(cost.dynamo.calls).toBe(1)
  })
})
