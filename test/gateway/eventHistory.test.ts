import { expect, it } from 'vitest'
import { bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { startEvents } from '../support/eventBank.ts'

it('an event’s history is the contacts it was with each firm, as long as somebody of it came', async () => {
  const { gateway, bank, office, officer, moveTo, personOf, plan, came, say, now } = await startEvents()
  const [alder, birch] = [await bank.organization('Alder'), await bank.organization('Birch')]
  const [ann, bob, carl] = [
    await personOf('Ann', alder),
    await personOf('Bob', birch),
    await bank.person('Carl'),
  ]
  const { id } = await plan({ topics: ['results'] })
  await came(id, ann, bob, carl)
  await now('holdEvent', id)
  await settled(gateway)

  const query = `query ($id: ID!, $filter: ContactHistoryFilterInput) {
    contactHistory(of: { eventId: $id }, filter: $filter, first: 20, order: OLDEST_FIRST) {
      nodes { direct via { tieId } interaction { event { id } participants { party { id } } } }
    }
  }`
  const persons = async (viewer = bank, filter?: object) => {
    const { contactHistory } = await viewer.ask(query, { id, filter })
    for (const node of contactHistory.nodes)
      expect(node).toMatchObject({ direct: true, via: [], interaction: { event: { id } } })
    const named = JSON.stringify(contactHistory.nodes)
    return [ann, bob, carl].filter((each) => named.includes(each))
  }
  expect(await persons()).toEqual([ann, bob, carl])
  expect(await persons(bank, { initiation: 'HUMAN' })).toEqual([ann, bob, carl])
  expect(await persons(bank, { channel: 'EMAIL' })).toEqual([])

  // Each row is decided by its contact: who looks after one of the firms sees that one.
  const lead = await bank.employee(office, 'Other IR', {
    posts: [{ unitId: office, kind: 'INVESTOR_RELATIONS' }],
  })
  const opened = { lineOfBusiness: 'INVESTOR', type: 'GROWTH' }
  await bank.relationship({ partyId: alder, unitId: office, lead }, opened)
  await bank.relationship({ partyId: birch, unitId: office, lead: officer }, opened)
  const manager = await bank.employee(office, 'RM')
  expect(await persons(bankOf(gateway, { kind: 'employee', subject: manager }))).toEqual([])
  expect(await persons(bankOf(gateway, { kind: 'employee', subject: lead }))).toContain(ann)

  await say(id, [{ partyId: bob, state: 'ABSENT' }])
  await settled(gateway)
  moveTo('2026-03-20T09:00:00.000Z')
  expect(await persons()).toEqual([ann, carl])
})
