import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../src/store/table.ts'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
/** Done once, right before the transaction in which the contact is recorded. */
let meanwhile: (() => Promise<unknown>) | undefined

beforeEach(async () => {
  meanwhile = undefined
  gateway = await startGateway({}, (app) => ({
    ...app,
    openTable: (meter, deadline) => interrupted(app.openTable(meter, deadline)),
  }))
  bank = bankOf(gateway)
})

function interrupted(table: Table): Table {
  return {
    ...table,
    transact: async (writes, startBy) => {
      const work = meanwhile
      if (work && writes.some((write) => write.kind === 'put' && /#int_\w+$/.test(write.item.pk))) {
        meanwhile = undefined
        await work()
      }
      return table.transact(writes, startBy)
    },
  }
}

/** The contacts on a party's timeline, newest first, all of them. */
async function timeline(partyId: string): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page = await bank.ask(
      `query ($id: ID!, $after: String) { timeline(partyId: $id, first: 100, after: $after) {
        nodes { interaction { id } } pageInfo { hasNextPage endCursor }
      } }`,
      { id: partyId, after },
    )
    const { nodes, pageInfo } = page.timeline
    ids.push(...nodes.map(({ interaction }: { interaction: { id: string } }) => interaction.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return ids
}

async function lastHumanContact(id: string): Promise<string | null> {
  const { relationship } = await bank.ask(
    'query ($id: ID!) { relationship(id: $id) { lastHumanContactAt } }',
    { id },
  )
  return relationship.lastHumanContactAt
}

const employed = (person: string, firm: string) =>
  bank.tie('EMPLOYMENT', person, firm, { validFrom: '2020-01-01' })

describe('a firm whose person was busy before we heard of it', () => {
  it('shows the newest contacts at once and the rest a little later, in its own last contact too', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    const unitId = await bank.unit()
    const relationship = await bank.relationship({ partyId: firm, unitId, lead: await bank.employee(unitId) })
    const minute = (n: number) => new Date(Date.parse('2026-03-09T08:00:00Z') + n * 60_000).toISOString()
    const all: string[] = []
    for (let n = 0; n < 130; n += 1) all.unshift(await bank.contact(person, minute(n)))
    await settled(gateway)

    const tie = await employed(person, firm)
    expect(await timeline(firm)).toEqual(all.slice(0, 100))
    await settled(gateway)
    expect(await timeline(firm)).toEqual(all)
    expect(await lastHumanContact(relationship)).toBe(minute(129))

    await bank.make('retractTie', { id: tie, expectedVersion: 1, note: 'Never worked there' })
    await settled(gateway)
    expect(await timeline(firm)).toEqual([])
    expect(await lastHumanContact(relationship)).toBeNull()
  })
})

describe('a contact that is recorded in the same moment', () => {
  const AT = '2026-03-09T08:30:00.000Z'

  it('as a tie of its person is stated is on the firm’s timeline, and its last contact', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    const unitId = await bank.unit()
    const relationship = await bank.relationship({ partyId: firm, unitId, lead: await bank.employee(unitId) })
    meanwhile = () => employed(person, firm)
    const contact = await bank.contact(person, AT)
    expect(await timeline(firm)).toEqual([])

    await settled(gateway)
    expect(await timeline(firm)).toEqual([contact])
    expect(await lastHumanContact(relationship)).toBe(AT)
  })

  it('as that tie is retracted is not', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    const unitId = await bank.unit()
    const relationship = await bank.relationship({ partyId: firm, unitId, lead: await bank.employee(unitId) })
    const tie = await employed(person, firm)
    meanwhile = () => bank.make('retractTie', { id: tie, expectedVersion: 1, note: 'Another one' })
    const contact = await bank.contact(person, AT)
    expect(await timeline(firm)).toEqual([contact])

    await settled(gateway)
    expect(await timeline(firm)).toEqual([])
    expect(await timeline(person)).toEqual([contact])
    expect(await lastHumanContact(relationship)).toBeNull()
  })

  it('as a relationship is opened is its last contact', async () => {
    const firm = await bank.organization()
    const unitId = await bank.unit()
    const lead = await bank.employee(unitId)
    let relationship = ''
    meanwhile = async () => {
      relationship = await bank.relationship({ partyId: firm, unitId, lead })
    }
    await bank.make('recordInteraction', contactInput(firm, AT))
    expect(await lastHumanContact(relationship)).toBeNull()

    await settled(gateway)
    expect(await lastHumanContact(relationship)).toBe(AT)
  })
})
