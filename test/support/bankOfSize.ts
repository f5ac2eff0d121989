import type { PartyId } from '../../src/domain/recordId.ts'
import { partyItem } from '../../src/store/items/partyItem.ts'
import { relationshipItem } from '../../src/store/items/relationshipItem.ts'
import { type RecordWrites, recordWrites } from '../../src/store/recordKind.ts'
import type { StoredItem } from '../../src/store/table.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { registerOrganization } from '../../src/usecases/party/partyCommands.ts'
import { openRelationship } from '../../src/usecases/relationship/relationshipCommands.ts'
import { done } from './done.ts'
import { type KnownCustomer, knownCustomer } from './knownCustomer.ts'
import { interactionItems, nthId, nthInteraction, seed } from './seedRecords.ts'

const CONTACTS = 120
const TOGETHER = 20

/**
 * A bank of so many customers, all in the book of one manager, each with an identifier of its own and a contact: one of them
 * is well known, and has enough contacts for a page of 100.
 */
export async function bankOfSize(context: RequestContext, parties: number): Promise<KnownCustomer> {
  const { table, viewer } = context
  const customer = await knownCustomer(context)
  const [lead = 'emp_'] = customer.employees
  const party = await done(context, registerOrganization, {
    names: [{ legal: 'Ernst Handel' }],
    identifiers: [{ scheme: 'SOURCE', system: 'core-banking', value: 'C-first' }],
  })
  const relationship = await done(context, openRelationship, {
    partyId: party.id,
    unitId: customer.unit,
    coverage: [{ employeeId: lead, part: 'LEAD' }],
    lineOfBusiness: 'CUSTOMER',
    type: 'GROWTH',
    typeReason: 'Small yet',
  })
  const at = party.meta.createdAt
  await seed(table, CONTACTS, (n) =>
    interactionItems(viewer.tenant, nthInteraction(n, { participants: between(customer.firm, lead) })),
  )
  // Few at a time: a customer is a dozen items.
  for (let from = 0; from < parties; from += TOGETHER) {
    await seed(table, Math.min(TOGETHER, parties - from), (n) => customerItems(from + n))
  }
  return customer

  function customerItems(n: number): readonly StoredItem[] {
    const id = nthId('prt', n)
    const identifiers = [{ scheme: 'SOURCE', system: 'core-banking', value: `C-${n}` } as const]
    const another = { ...party, id, data: { ...party.data, identifiers } }
    const data = { ...relationship.data, partyId: id, partySortName: `ernst handel ${n}` }
    const kept = { ...relationship, id: nthId('rel', n), data }
    return [
      ...putsOf(recordWrites(partyItem, viewer.tenant, undefined, another, at)),
      ...putsOf(recordWrites(relationshipItem, viewer.tenant, undefined, kept, at)),
      ...interactionItems(viewer.tenant, nthInteraction(CONTACTS + n, { participants: between(id, lead) })),
    ]
  }
}

function between(partyId: PartyId, employeeId: string) {
  return [
    { id: partyId, part: 'INITIATOR' },
    { id: employeeId as KnownCustomer['employees'][number], part: 'RECIPIENT' },
  ] as const
}

function putsOf({ writes, later }: RecordWrites<unknown>): readonly StoredItem[] {
  return [...writes, ...later].flatMap((write) => (write.kind === 'put' ? [write.item] : []))
}

/** What is asked of banks of different sizes: each must cost the same. */
export function questionsOfSize({ firm, unit, employees }: KnownCustomer) {
  const [lead] = employees
  return [
    {
      name: 'the unified view',
      query: `query ($id: ID!) { customerView(id: $id, purpose: SERVICING) {
        profile { party { displayName } } relationships { relationships { stage } } ties { ties { label } }
        holdings { holdings { product } } transactions { totals { count } }
        interactions { interactions { interaction { subject } } } commitments { open { text } }
      } }`,
      variables: { id: firm },
    },
    {
      name: 'a party by an identifier',
      query: `{ partyByIdentifier(scheme: SOURCE, system: "core-banking", value: "C-7") { id } }`,
      variables: {},
    },
    {
      name: 'a page of 50 of the book',
      query: `query ($id: ID!) { book(of: { employeeId: $id }, first: 50) { nodes { stage } pageInfo { hasNextPage } } }`,
      variables: { id: lead },
    },
    {
      name: "a page of 50 of the unit's book",
      query: `query ($id: ID!) { book(of: { unitId: $id }, first: 50) { nodes { stage } pageInfo { hasNextPage } } }`,
      variables: { id: unit },
    },
    {
      name: "a page of 100 of the customer's timeline",
      query: `query ($id: ID!) { timeline(partyId: $id, first: 100) { nodes { interaction { subject } } } }`,
      variables: { id: firm },
    },
    {
      name: 'recording a contact',
      query: `mutation ($id: ID!, $lead: ID!) { recordInteraction(input: {
        idempotencyKey: "size", channel: PHONE, direction: INBOUND, initiation: HUMAN, lineOfBusiness: CUSTOMER,
        occurredAt: "2026-10-02T08:00:00.000Z", subject: "A call",
        participants: [{ partyId: $id, part: INITIATOR }, { employeeId: $lead, part: RECIPIENT }]
      }) { interaction { version } userErrors { message } } }`,
      variables: { id: firm, lead },
    },
  ] as const
}
