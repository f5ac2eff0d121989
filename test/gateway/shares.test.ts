import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

const clock = skippingClock()
let gateway: Gateway
let bank: Bank
let unit: string
let team: string
let lead: string
let specialist: string
let reader: string
let speaker: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  unit = await bank.unit()
  team = await bank.unit('Team', { kind: 'DESK', parentId: unit })
  const post = (kind: string) => ({ posts: [{ unitId: team, kind }] })
  lead = await bank.employee(unit, 'Lead')
  specialist = await bank.employee(team, 'Specialist', post('PRODUCT_SPECIALIST'))
  reader = await bank.employee(team, 'Reader')
  speaker = await bank.employee(team, 'IR', post('INVESTOR_RELATIONS'))
})

const DAY_MS = 24 * 3_600_000
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString()
const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })

async function opened() {
  const partyId = await bank.organization()
  return { partyId, id: await bank.relationship({ partyId, unitId: unit, lead }) }
}

const share = (id: string, more: object = {}) => ({
  id,
  expectedVersion: 1,
  with: { employeeId: specialist },
  scope: 'READ',
  until: inDays(30),
  reason: 'A hedging deal',
  ...more,
})

async function sees(employeeId: string, { id, partyId }: { id: string; partyId: string }): Promise<boolean> {
  const { node, party } = await as(employeeId).ask(
    `{ node(id: "${id}") { id } party(id: "${partyId}") { id } }`,
  )
  expect(node === null).toBe(party === null)
  return node !== null
}

const SHOWN = 'version shares { employee { id } unit { id } scope until }'

describe('a relationship that is shared', () => {
  it('is seen by the employee until the share is over', async () => {
    const relationship = await opened()
    expect(await sees(specialist, relationship)).toBe(false)
    const input = share(relationship.id, { until: inDays(2) })
    expect(await as(lead).make('shareRelationship', input, SHOWN)).toEqual({
      version: 2,
      shares: [{ employee: { id: specialist }, unit: null, scope: 'READ', until: input.until }],
    })
    expect(await sees(specialist, relationship)).toBe(true)
    expect(await sees(reader, relationship)).toBe(false)
    await clock.sleep(2 * DAY_MS)
    expect(await sees(specialist, relationship)).toBe(false)
  })

  it('is seen by whoever has a post in the unit or below it, on this side of the wall', async () => {
    const relationship = await opened()
    const input = share(relationship.id, { with: { unitId: team } })
    expect((await as(lead).make('shareRelationship', input, SHOWN)).shares).toEqual([
      { employee: null, unit: { id: team }, scope: 'READ', until: input.until },
    ])
    expect(await sees(specialist, relationship)).toBe(true)
    expect(await sees(reader, relationship)).toBe(true)
    expect(await sees(speaker, relationship)).toBe(false)
  })

  it('lets contacts be recorded where the share says so, and the relationship never be changed', async () => {
    const relationship = await opened()
    await as(lead).make('shareRelationship', share(relationship.id))
    const contact = contactInput(relationship.partyId)
    expect(await as(specialist).refusal('recordInteraction', contact)).toMatch(/^NOT_ALLOWED/)
    const wider = share(relationship.id, { expectedVersion: 2, scope: 'CONTACT' })
    expect((await as(lead).make('shareRelationship', wider, SHOWN)).shares).toHaveLength(1)
    await as(specialist).make('recordInteraction', contact)
    const toReader = share(relationship.id, {
      expectedVersion: 3,
      with: { employeeId: reader },
      scope: 'CONTACT',
    })
    await as(lead).make('shareRelationship', toReader)
    const stage = { id: relationship.id, expectedVersion: 4, stage: 'LOST' }
    expect(await as(reader).refusal('setRelationshipStage', stage)).toMatch(/^NOT_ALLOWED/)
    const passedOn = share(relationship.id, { expectedVersion: 4 })
    expect(await as(reader).refusal('shareRelationship', passedOn)).toMatch(/^NOT_ALLOWED/)
  })

  it('is no longer seen once the share is ended', async () => {
    const relationship = await opened()
    await as(lead).make('shareRelationship', share(relationship.id))
    const end = {
      id: relationship.id,
      expectedVersion: 2,
      with: { employeeId: specialist },
      reason: 'Deal done',
    }
    expect((await as(lead).make('endShare', end, SHOWN)).shares).toEqual([])
    expect(await sees(specialist, relationship)).toBe(false)
    const again = { ...end, expectedVersion: 3 }
    expect(await as(lead).refusal('endShare', again)).toBe('NOT_FOUND input.with.employeeId')
  })

  it('loses shares that are over when it changes next, and keeps the others', async () => {
    const { id } = await opened()
    await as(lead).make('shareRelationship', share(id, { until: inDays(1) }))
    await as(lead).make('shareRelationship', share(id, { expectedVersion: 2, with: { unitId: team } }))
    await clock.sleep(DAY_MS)
    const stage = { id, expectedVersion: 3, stage: 'COURTED' }
    const { shares } = await as(lead).make('setRelationshipStage', stage, SHOWN)
    expect(shares.map((each: { unit: unknown }) => each.unit)).toEqual([{ id: team }])
  })

  it('stays shared with 20 at most', async () => {
    const { id } = await opened()
    for (let n = 0; n < 20; n += 1) {
      const unitId = await bank.unit(`Unit ${n}`)
      await as(lead).make('shareRelationship', share(id, { expectedVersion: n + 1, with: { unitId } }))
    }
    const more = share(id, { expectedVersion: 21 })
    expect(await as(lead).refusal('shareRelationship', more)).toBe('LIMIT_REACHED input.with')
  })

  it.each([
    ['across the wall', () => ({ with: { employeeId: speaker } }), 'WALLED input.with.employeeId'],
    ['with nobody', () => ({ with: { employeeId: 'emp_x' } }), 'NOT_FOUND input.with.employeeId'],
    ['with no unit', () => ({ with: { unitId: 'unt_x' } }), 'NOT_FOUND input.with.unitId'],
    ['for longer than a year', () => ({ until: inDays(367) }), 'INVALID input.until'],
    ['until yesterday', () => ({ until: inDays(-1) }), 'INVALID input.until'],
    ['without a reason', () => ({ reason: '' }), 'INVALID input.reason'],
  ])('is not shared %s', async (_, more, expected) => {
    const { id } = await opened()
    expect(await as(lead).refusal('shareRelationship', share(id, more()))).toBe(expected)
  })
})
