import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../../support/bank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'

let gateway: Gateway
let anna: { readonly id: string; readonly client: string }
let bo: { readonly id: string; readonly client: string }
let bank: Bank

beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  const unitId = await bank.unit()
  anna = await manager(unitId)
  bo = await manager(unitId)
})

async function manager(unitId: string) {
  const id = await bank.employee(unitId)
  const client = await bank.organization()
  await bank.relationship({ partyId: client, unitId, lead: id })
  return { id, client }
}

/** On the timeline and in the view of their client, and by its id: for the manager. */
async function seenBy({ id, client }: typeof anna, interactionId: string) {
  const asked = `{
    timeline(partyId: "${client}", first: 10) { nodes { interaction { id } } }
    customerView(id: "${client}", purpose: SERVICING) { interactions { interactions { interaction { id } } } }
    interaction(id: "${interactionId}") { id }
  }`
  const { data } = await gateway.ask(asked, {}, { kind: 'employee', subject: id })
  const ids = (entries: { interaction: { id: string } }[]) => entries.map(({ interaction }) => interaction.id)
  return {
    timeline: ids(data.timeline.nodes).includes(interactionId),
    view: ids(data.customerView.interactions.interactions).includes(interactionId),
    byId: data.interaction !== null,
  }
}

const SEEN = { timeline: true, view: true, byId: true }
const HIDDEN = { timeline: false, view: false, byId: false }

describe('a client of whom another client speaks', () => {
  it('does not open the other one’s contact to who looks after them', async () => {
    const id = await bank.make(
      'recordInteraction',
      contactInput(anna.client, undefined, {
        participants: [
          { partyId: anna.client, part: 'INITIATOR' },
          { partyId: bo.client, part: 'MENTIONED' },
        ],
      }),
    )
    expect(await seenBy(anna, id.id)).toEqual(SEEN)
    expect(await seenBy(bo, id.id)).toEqual(HIDDEN)
  })

  it('is met in contacts of many, too, of which timelines do not name all', async () => {
    const others = await Promise.all(Array.from({ length: 7 }, (_, n) => bank.person(`Guest ${n}`)))
    const { id } = await bank.make(
      'recordInteraction',
      contactInput(anna.client, undefined, {
        participants: [
          { partyId: anna.client, part: 'HOST' },
          { partyId: bo.client, part: 'MENTIONED' },
          ...others.map((partyId) => ({ partyId, part: 'ATTENDEE' })),
        ],
      }),
    )
    expect(await seenBy(anna, id)).toEqual(SEEN)
    expect(await seenBy(bo, id)).toEqual(HIDDEN)
  })

  it('is seen where nobody else took part: when colleagues speak of them', async () => {
    const { id } = await bank.make(
      'recordInteraction',
      contactInput(bo.client, undefined, {
        direction: 'INTERNAL',
        participants: [
          { partyId: bo.client, part: 'MENTIONED' },
          { employeeId: anna.id, part: 'HOST' },
        ],
      }),
    )
    expect(await seenBy(bo, id)).toEqual(SEEN)
  })
})
