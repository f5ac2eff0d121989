import { beforeAll, describe, expect, it } from 'vitest'
import { contactInput } from '../../support/bank.ts'
import { customerOf, innerDoors, outerDoors, passingDoors } from './doors.ts'
import type { ViewerName } from './people.ts'
import { rawAnswer } from './rawAnswer.ts'
import { buildWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
  const { bank, parties, units, ids } = world
  // One who buys from us and invests in us: each side of the wall keeps its own.
  await bank.relationship(
    { partyId: parties.customer, unitId: units.office, lead: ids.investorRelations },
    { lineOfBusiness: 'INVESTOR', nextReviewOn: '2029-01-01' },
  )
  await recordAll('INVESTOR', 'OWN_SECURITY', '2026-04-01T00:00:00Z')
  await recordAll('CUSTOMER', 'DEPOSIT', '2026-04-02T00:00:00Z')
})

/** Something of all that one side of the wall records: newer, sooner and more than what was there. */
async function recordAll(line: string, kind: string, occurredAt: string): Promise<void> {
  const { bank, parties, ids } = world
  const partyId = parties.customer
  const owner = line === 'INVESTOR' ? ids.investorRelations : ids.manager
  const participants = [
    { partyId, part: 'INITIATOR' },
    { employeeId: owner, part: 'RECIPIENT' },
  ]
  const said = { participants, lineOfBusiness: line, topics: ['cash'] }
  const commitments = [{ text: 'Soon', ownerEmployeeId: owner, dueOn: '2028-06-01' }]
  await bank.make('recordInteraction', contactInput(partyId, occurredAt, { ...said, commitments }))
  await bank.make(
    'recordInteraction',
    contactInput(partyId, occurredAt, { ...said, initiation: 'AUTOMATED' }),
  )
  await bank.holding(partyId, `Of the line ${line}`, { kind })
}

async function recordInside(): Promise<void> {
  const { bank, parties, grants, ids } = world
  const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: grants.list, topics: ['cash'] }
  const commitments = [{ text: 'Quiet', ownerEmployeeId: ids.manager, dueOn: '2027-01-01' }]
  const participants = [
    { partyId: parties.customer, part: 'INITIATOR' },
    { employeeId: ids.manager, part: 'RECIPIENT' },
  ]
  const said = { ...inside, commitments, participants }
  await bank.make('recordInteraction', contactInput(parties.customer, '2026-05-01T00:00:00Z', said))
}

/** All that somebody can be told of the customer, but for cursors: no two are the same. */
async function allToldTo(name: ViewerName): Promise<string> {
  const subject = customerOf(world)
  const doors = { ...outerDoors(subject), ...innerDoors(subject), ...passingDoors(world) }
  const query = `{ ${Object.values(doors)
    .map((door, n) => `d${n}: ${door}`)
    .join(' ')} }`
  const text = await rawAnswer(world.gateway, world.viewers[name] as never, { query })
  expect(text).not.toContain('"errors"')
  return text.replace(/"endCursor":"[^"]*"/g, '"endCursor":"…"')
}

const OTHER_SIDE = () => recordAll('INVESTOR', 'OWN_SECURITY', '2026-06-01T00:00:00Z')

describe('not a byte of what is told changes', () => {
  it.each(['manager', 'head', 'specialist', 'shareholder', 'risk', 'delegate'] as const)(
    'to the %s by what happens with investors, or inside',
    async (name) => {
      const before = await allToldTo(name)
      await OTHER_SIDE()
      await recordInside()
      expect(await allToldTo(name)).toBe(before)
    },
  )

  it('to investor relations by what happens with customers, or inside', async () => {
    const before = await allToldTo('investorRelations')
    const { bank, parties, kept } = world
    await recordAll('CUSTOMER', 'DEPOSIT', '2026-07-01T00:00:00Z')
    await bank.transaction(parties.customer, '7')
    await bank.make('scheduleReview', { id: kept.customer, expectedVersion: 2, nextReviewOn: '2027-02-02' })
    await recordInside()
    expect(await allToldTo('investorRelations')).toBe(before)
  })

  it('but to who sees both sides', async () => {
    const before = await allToldTo('executive')
    await OTHER_SIDE()
    expect(await allToldTo('executive')).not.toBe(before)
  })
})
