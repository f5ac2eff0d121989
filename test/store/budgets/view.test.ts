import { beforeAll, describe, expect, it } from 'vitest'
import type { InteractionData } from '../../../src/domain/interaction.ts'
import type { EmployeeId, PartyId } from '../../../src/domain/recordId.ts'
import { registerOrganization, registerPerson } from '../../../src/usecases/party/partyCommands.ts'
import { done } from '../../support/done.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { type KnownCustomer, knownCustomer } from '../../support/knownCustomer.ts'
import { interactionItems, nthInteraction, nthTie, oldTieItems, seed } from '../../support/seedRecords.ts'

let gateway: Gateway
let customer: KnownCustomer
beforeAll(async () => {
  gateway = await startGateway()
  customer = await knownCustomer(gateway.context({ subject: 'emp_01ARZ3NDEKTSV4RRFFQ69G5FAV' }))
})

/** All blocks, and nothing of other records than the party's. */
const VIEW = `query ($id: ID!) {
  customerView(id: $id, purpose: SERVICING) {
    profile { party { displayName identifiers { scheme value } contactPoints { kind value } roles { kind } } }
    relationships { relationships {
      lineOfBusiness stage tier type { type reason } coverage { part since } nextReviewOn lastHumanContactAt
    } }
    ties { ties { direction label inForce validFrom { value } tie { kind } } provenance { complete } }
    holdings { holdings { product number amount { amount currency } } }
    transactions { totals { kind count sum { amount currency } } last { occurredOn amount { amount } } }
    interactions { interactions { direct interaction { occurredAt subject channel topics participants { part } } } }
    commitments { open { text dueOn state } }
    health { lastHumanContactAt lastAutomatedContactAt nextDueOn provenance { complete more } }
  }
}`

const NAMES = `query ($id: ID!) {
  customerView(id: $id, purpose: SERVICING) {
    relationships { relationships { unit { name } coverage { employee { displayName } } } }
    ties { ties { party { displayName } } }
    interactions { interactions {
      interaction { participants { party { displayName } employee { displayName } } }
      via { person { displayName } }
    } }
    commitments { open { ownerEmployee { displayName } } }
  }
}`

async function viewed(id: PartyId, query = VIEW) {
  const { data, errors, cost } = await gateway.ask(query, { id })
  expect(errors).toEqual([])
  return { view: data.customerView, ...cost.dynamo }
}

/** Contacts of a person who speaks for the firm, with two of the bank's people. */
function contactOf({ firm, persons, employees }: KnownCustomer, n: number) {
  const personId = persons[n % persons.length] as PartyId
  const [rm, assistant] = employees as [EmployeeId, EmployeeId]
  const tieId = 'tie_01ARZ3NDEKTSV4RRFFQ69G5FAV'
  return nthInteraction(n, {
    participants: [
      { id: personId, part: 'INITIATOR' },
      { id: rm, part: 'RECIPIENT' },
      { id: assistant, part: 'COPIED' },
    ],
    firms: [{ firmId: firm, via: [{ personId, tieId, tieKind: 'EMPLOYMENT' }] }],
  })
}

/** What a machine sent to the firm itself. */
function noticeOf({ firm }: KnownCustomer, n: number) {
  const { data, ...notice } = nthInteraction(n, { participants: [{ id: firm, part: 'RECIPIENT' }] })
  return { ...notice, data: { ...data, direction: 'OUTBOUND', initiation: 'AUTOMATED' } } as const
}

describe('the unified view of a party', () => {
  it('is one query of at most 3 read units, at 20 interactions, 10 ties and 30 consents', async () => {
    await seed(gateway.context().table, 20, (n) => interactionItems('demo', contactOf(customer, n)))
    const { view, calls, readUnits } = await viewed(customer.firm)
    const sizes = {
      relationships: view.relationships.relationships.length,
      ties: view.ties.ties.length,
      holdings: view.holdings.holdings.length,
      totals: view.transactions.totals.length,
      interactions: view.interactions.interactions.length,
      commitments: view.commitments.open.length,
      consents: (await gateway.context().loaders.consents(customer.firm)).length,
    }
    expect(sizes).toEqual({
      relationships: 4,
      ties: 10,
      holdings: 10,
      totals: 2,
      interactions: 20,
      commitments: 5,
      consents: 30,
    })
    expect(calls).toBe(1)
    expect(readUnits).toBeLessThanOrEqual(3)
  })

  it('shows the names of everybody in it with one call more', async () => {
    const { calls } = await viewed(customer.firm, NAMES)
    expect(calls).toBe(2)
  })

  it('costs the same at 2,000 ties', async () => {
    const before = await viewed(customer.firm)
    const [other] = customer.persons as [PartyId]
    await seed(gateway.context().table, 2_000, (n) => oldTieItems('demo', nthTie(n, other, customer.firm)))
    expect(await viewed(customer.firm)).toEqual(before)
  })

  it('costs the same at 10,000 interactions', async () => {
    const before = await viewed(customer.firm)
    const itemsOf = (n: number) => interactionItems('demo', noticeOf(customer, n + 20))
    await seed(gateway.context().table, 10_000, itemsOf)
    expect(await viewed(customer.firm)).toEqual(before)
  })
})

describe('the view of a party of whom little but contacts is known', () => {
  const SUBJECT = 'Re: quarterly cash forecast and the hedging of dollar receipts'

  async function partyWith(contacts: number, said: Partial<InteractionData>) {
    const context = gateway.context()
    const { id } = await done(context, registerPerson, { names: [{ full: 'Maria Anders' }] })
    const participants = [
      { id, part: 'INITIATOR' },
      ...customer.employees.slice(0, 2).map((employee) => ({ id: employee, part: 'RECIPIENT' }) as const),
    ] as const
    const of = (n: number) => {
      const interaction = nthInteraction(n + 100_000, { participants })
      return { ...interaction, data: { ...interaction.data, ...said } }
    }
    await seed(context.table, contacts, (n) => interactionItems('demo', of(n)))
    return id
  }

  it('is one query of at most 3 read units too, however many there are', async () => {
    expect(SUBJECT.length).toBeGreaterThan(60)
    const id = await partyWith(300, { subject: SUBJECT, durationMinutes: 45 })
    const { view, calls, readUnits } = await viewed(id)
    expect(view.interactions.interactions.length).toBe(20)
    expect(calls).toBe(1)
    expect(readUnits).toBeLessThanOrEqual(3)
  })

  it('looks for no contact behind those that it shows, and says so', async () => {
    const id = await partyWith(30, { initiation: 'HUMAN' })
    const { view, calls } = await viewed(id)
    const [newest] = view.interactions.interactions
    expect(view.health).toEqual({
      lastHumanContactAt: newest.interaction.occurredAt,
      lastAutomatedContactAt: null,
      nextDueOn: null,
      provenance: { complete: false, more: 'timeline' },
    })
    expect(calls).toBe(1)
  })

  it('is, with Chinese subjects, too', async () => {
    const id = await partyWith(100, { subject: '关于第三季度跨境资金池额度及美元收款套期保值方案的沟通' })
    const { calls, readUnits } = await viewed(id)
    expect(calls).toBe(1)
    expect(readUnits).toBeLessThanOrEqual(3)
  })

  it('is half a read unit when there is nothing but the party', async () => {
    const { id } = await done(gateway.context(), registerOrganization, { names: [{ legal: 'New Ltd' }] })
    const { calls, readUnits } = await viewed(id)
    expect({ calls, readUnits }).toEqual({ calls: 1, readUnits: 0.5 })
  })
})
