import { beforeEach, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { cadence, obligations, ruleOn } from '../support/obligations.ts'

let now: Date
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
beforeEach(async () => {
  now = new Date('2026-11-10T02:00:00Z')
  gateway = await startGateway({ now: () => now, sleep: async () => {} })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit)
})

/** A customer since long ago, in the manager's book. */
async function customer(
  more: object = {},
  party?: string,
): Promise<{ partyId: string; relationshipId: string }> {
  const partyId = party ?? (await bank.organization())
  const relationshipId = await bank.relationship(
    { partyId, unitId: unit, lead: manager },
    { openedOn: '2026-01-01', ...more },
  )
  return { partyId, relationshipId }
}

/** Until all is done that follows, and lists show it. */
async function settle(): Promise<void> {
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
}

describe('the obligations of a unit', () => {
  it('are those of all below it, and of an employee their own', async () => {
    const branch = await bank.unit('Branch', { kind: 'BRANCH', parentId: unit })
    const sub = await bank.unit('Sub-branch', { kind: 'SUB_BRANCH', parentId: branch })
    const desk = await bank.unit('Desk', { kind: 'DESK', parentId: sub })
    const partyId = await bank.organization()
    const lead = await bank.employee(desk, 'Deep')
    const below = await bank.relationship({ partyId, unitId: desk, lead }, { openedOn: '2026-01-01' })
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    const of = async (which: object) =>
      (await obligations(bank, which, 'OPEN', 'relationship { id }')).map(
        (each: { relationship: { id: string } }) => each.relationship.id,
      )
    expect((await of({ unitId: unit })).toSorted()).toEqual([below, relationshipId].toSorted())
    for (const unitId of [branch, sub, desk]) expect(await of({ unitId })).toEqual([below])
    expect(await of({ employeeId: lead })).toEqual([below])
    expect(await of({ employeeId: manager })).toEqual([relationshipId])
  })

  it('are asked for by the day they are due', async () => {
    const { relationshipId } = await customer()
    await ruleOn(bank)
    await settle()
    const query = `query ($dueTo: Date) {
      obligations(of: { relationshipId: "${relationshipId}" }, dueTo: $dueTo, first: 5) { nodes { dueOn } }
    }`
    const dueTo = async (day: string) => (await bank.ask(query, { dueTo: day })).obligations.nodes
    expect(await dueTo('2026-11-29')).toEqual([])
    expect(await dueTo('2026-11-30')).toEqual([{ dueOn: '2026-11-30' }])
  })
})

describe('a rule', () => {
  it.each([
    ['that is a commitment', { kind: 'COMMITMENT' }, 'INVALID input.terms.kind'],
    [
      'for a care day of another kind',
      { schedule: { careDay: { day: 'NEW_YEAR' } } },
      'INVALID input.terms.kind',
    ],
    [
      'for a dialogue without an executive',
      { kind: 'EXECUTIVE_DIALOGUE' },
      'INVALID input.terms.satisfiedBy',
    ],
    ['for less than no contact', { times: 0 }, 'INVALID input.terms.times'],
    ['for several words', { times: 2, satisfiedBy: null }, 'INVALID input.terms.times'],
    [
      'due before its period',
      { schedule: { period: { every: 'WEEK', daysBefore: 7 } } },
      'INVALID input.terms.schedule.period.daysBefore',
    ],
    ['without a Chinese name', { nameZh: ' ' }, 'INVALID input.terms.nameZh'],
  ])('is not stated %s', async (_, more, expected) => {
    expect(await bank.refusal('stateObligationRule', { terms: cadence(more) })).toBe(expected)
  })

  it('is kept by compliance, and read by everybody with a post', async () => {
    const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
    const compliance = await bank.employee(unit, 'Compliance', {
      posts: [{ unitId: unit, kind: 'COMPLIANCE' }],
    })
    const { id } = await as(compliance).make('stateObligationRule', { terms: cadence() })
    const list = '{ obligationRules(first: 5) { nodes { id state terms { name nameZh period { every } } } } }'
    expect((await as(manager).ask(list)).obligationRules.nodes).toEqual([
      {
        id,
        state: 'DRAFT',
        terms: { name: 'Call the customer', nameZh: '联系客户', period: { every: 'MONTH' } },
      },
    ])
    const off = { id, expectedVersion: 1, state: 'OFF', reason: 'Never' }
    await as(compliance).make('changeObligationRule', off)
    const draft = { id, expectedVersion: 2, state: 'DRAFT', reason: 'Again' }
    expect(await bank.refusal('changeObligationRule', draft)).toBe('INVALID_STATE input.state')
    const unborn = { terms: cadence(), state: 'OFF' }
    expect(await bank.refusal('stateObligationRule', unborn)).toBe('INVALID input.state')
  })
})
