import { beforeAll, describe, expect, it } from 'vitest'
import { bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { cadence, ruleOn } from '../../support/obligations.ts'

const CUSTOMERS = 40

let gateway: Gateway
let unit: string
let desk: string
let lead: string
let relationshipId: string
let partyId: string
beforeAll(async () => {
  gateway = await startGateway()
  const bank = bankOf(gateway)
  unit = await bank.unit()
  desk = await bank.unit('Desk', { kind: 'DESK', parentId: unit })
  lead = await bank.employee(desk)
  for (let n = 0; n < CUSTOMERS; n += 1) {
    partyId = await bank.organization(`Customer ${n}`)
    relationshipId = await bank.relationship({ partyId, unitId: desk, lead }, { openedOn: '2026-01-01' })
  }
  for (const every of ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']) {
    await ruleOn(bank, cadence({ schedule: { period: { every } } }))
  }
  await settled(gateway)
}, 120_000)

async function costOf(query: string) {
  const { data, errors, cost } = await gateway.ask(query)
  expect(errors).toEqual([])
  return { data, calls: cost.dynamo.calls, readUnits: cost.dynamo.readUnits }
}

describe('a page of obligations', () => {
  it.each([
    ['of an employee', () => `employeeId: "${lead}"`, 100],
    ['of the unit that keeps them', () => `unitId: "${desk}"`, 100],
    ['of the unit above', () => `unitId: "${unit}"`, 100],
    ['of a relationship', () => `relationshipId: "${relationshipId}"`, 5],
  ])('%s is one query', async (_, of, expected) => {
    const list = `{ list: obligations(of: { ${of()} }, first: 100) { nodes { title dueOn state } } }`
    const { data, calls } = await costOf(list)
    expect(data.list.nodes).toHaveLength(expected)
    expect(calls).toBe(1)
  })

  it('takes one call more for everybody it names', async () => {
    const shown =
      'title dueOn owner { displayName } relationship { party { displayName } } unit { name } rule { state }'
    const { calls } = await costOf(
      `{ obligations(of: { unitId: "${unit}" }, first: 100) { nodes { ${shown} } } }`,
    )
    expect(calls).toBeLessThanOrEqual(3)
  })
})

describe('the view of a party with five obligations', () => {
  it('is one query', async () => {
    const { data, calls, readUnits } = await costOf(
      `{ customerView(id: "${partyId}", purpose: SERVICING) { obligations { open { title dueOn } } } }`,
    )
    expect(data.customerView.obligations.open).toHaveLength(5)
    expect({ calls, readUnits }).toEqual({ calls: 1, readUnits: 0.5 })
  })
})
