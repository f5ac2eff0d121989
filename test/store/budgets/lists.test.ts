import { beforeAll, describe, expect, it } from 'vitest'
import type { EmployeeId, PartyId } from '../../../src/domain/recordId.ts'
import { recordSharePosition } from '../../../src/usecases/investor/sharePositionCommands.ts'
import { recordTransaction } from '../../../src/usecases/money/planTransaction.ts'
import { done } from '../../support/done.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { type KnownCustomer, knownCustomer } from '../../support/knownCustomer.ts'
import {
  interactionItems,
  nthId,
  nthInteraction,
  nthTie,
  oldTieItems,
  seed,
} from '../../support/seedRecords.ts'

const CONTACTS = 250
const SLIDES = 'a'.repeat(64)
/** What puts a contact into every list there is. */
const ALSO = {
  content: [{ label: 'slides', uri: 'https://files.example/1', sha256: SLIDES }],
  eventId: nthId('evt', 1),
  disclosureClass: 'NOTHING_MATERIAL',
} as const
const TIES = 250

let gateway: Gateway
let customer: KnownCustomer
let employee: EmployeeId

beforeAll(async () => {
  gateway = await startGateway()
  const context = gateway.context()
  customer = await knownCustomer(context)
  const [rm] = customer.employees as [EmployeeId]
  const [other] = customer.persons as [PartyId]
  employee = rm
  const { firm } = customer
  const participants = [
    { id: firm, part: 'INITIATOR' },
    { id: rm, part: 'RECIPIENT' },
  ] as const
  await seed(context.table, CONTACTS, (n) =>
    interactionItems('demo', nthInteraction(n, { participants, ...ALSO })),
  )
  await seed(context.table, TIES, (n) => oldTieItems('demo', nthTie(n, other, firm)))
  for (let n = 1; n < 4; n += 1) {
    await done(context, recordSharePosition, {
      partyId: firm,
      security: { scheme: 'CUSIP', code: '037833100', name: 'Apple Inc' },
      asOf: '2026-06-30',
      quantity: `${n}00`,
      basis: 'FILING',
    })
    await done(context, recordTransaction, {
      partyId: firm,
      kind: 'FEE',
      occurredOn: `2026-0${n}-01`,
      amount: { amount: '1.00', currency: 'CNY' },
    })
  }
})

const PAGE = 'pageInfo { hasNextPage endCursor }'

/** Every list, by the arguments that choose and narrow it; and how many a page asks for. */
const LISTS: readonly [list: string, args: string, shows: string, first: number][] = [
  ['timeline', 'partyId: $firm', 'direct', 100],
  ['timeline', 'partyId: $firm, filter: { channel: EMAIL }', 'direct', 100],
  ['timeline', 'partyId: $firm, filter: { initiation: HUMAN }', 'direct', 100],
  ['timeline', 'partyId: $firm, filter: { topic: "Cash  Management" }', 'direct', 100],
  [
    'timeline',
    'partyId: $firm, range: { from: "2026-09-24T00:00:00Z", to: "2026-10-01T00:00:00Z" }',
    'direct',
    100,
  ],
  ['employeeInteractions', 'employeeId: $employee', 'id', 100],
  ['contactHistory', 'of: { investorId: $firm }', 'direct', 100],
  ['contactHistory', 'of: { investorId: $firm }, order: OLDEST_FIRST', 'direct', 100],
  [
    'contactHistory',
    'of: { personId: $firm }, filter: { channel: EMAIL }, order: OLDEST_FIRST',
    'direct',
    100,
  ],
  ['contactHistory', 'of: { employeeId: $employee }, order: OLDEST_FIRST', 'direct', 100],
  ['contactHistory', 'of: { employeeId: $employee }, filter: { channel: EMAIL }', 'direct', 100],
  ['contactHistory', 'of: { employeeId: $employee }, filter: { initiation: HUMAN }', 'direct', 100],
  ['contactHistory', 'of: { employeeId: $employee }, filter: { topic: "cash management" }', 'direct', 100],
  [
    'contactHistory',
    'of: { employeeId: $employee }, filter: { disclosureClass: NOTHING_MATERIAL }',
    'direct',
    100,
  ],
  ['contactHistory', 'of: { topic: "Cash Management" }, order: OLDEST_FIRST', 'direct', 100],
  ['contactHistory', 'of: { topic: "cash management" }, filter: { channel: EMAIL }', 'direct', 100],
  [
    'contactHistory',
    'of: { topic: "cash management" }, filter: { disclosureClass: NOTHING_MATERIAL }',
    'direct',
    100,
  ],
  ['contactHistory', `of: { materialSha256: "${SLIDES}" }, order: OLDEST_FIRST`, 'direct', 100],
  ['contactHistory', `of: { eventId: "${nthId('evt', 1)}" }, filter: { initiation: HUMAN }`, 'direct', 100],
  ['ties', 'partyId: $firm', 'label', 100],
  ['ties', 'partyId: $firm, kind: SUPPLY', 'label', 100],
  ['ties', 'partyId: $firm, direction: INCOMING', 'label', 100],
  ['ties', 'partyId: $firm, kind: SUPPLY, direction: INCOMING', 'label', 100],
  ['ties', 'partyId: $firm, includeEnded: true, asOf: { validAt: "2026-09-30" }', 'label', 100],
  ['book', 'of: { employeeId: $employee }, order: NAME', 'id', 2],
  ['book', 'of: { employeeId: $employee }, order: TIER', 'id', 2],
  ['book', 'of: { employeeId: $employee }, order: NEXT_REVIEW', 'id', 2],
  ['book', 'of: { employeeId: $employee }, order: LAST_CONTACT', 'id', 2],
  ['book', 'of: { unitId: $unit }, order: LAST_CONTACT', 'id', 2],
  ['transactions', 'partyId: $firm', 'id', 3],
  ['transactions', 'partyId: $firm, range: { from: "2026-01-01", to: "2026-02-28" }', 'id', 1],
  ['holdings', 'partyId: $firm', 'id', 5],
  ['sharePositions', 'partyId: $firm', 'id', 2],
  [
    'sharePositions',
    'partyId: $firm, security: { scheme: CUSIP, code: "037833100" }, range: { to: "2026-12-31" }',
    'id',
    2,
  ],
  ['shareholders', 'security: { scheme: CUSIP, code: "037833100" }', 'quantity', 2],
  [
    'shareholders',
    'security: { scheme: CUSIP, code: "037833100" }, system: "guanxi", asOf: "2026-06-30"',
    'quantity',
    2,
  ],
  ['consents', 'partyId: $firm', 'id', 20],
  ['employees', 'unitId: $unit', 'id', 3],
  ['employees', '', 'id', 3],
]

async function asked(list: string, args: string, shows: string) {
  const query = `query ($firm: ID!, $employee: ID!, $unit: ID!) {
    used: party(id: $firm) { id } ofEmployee: node(id: $employee) { id } ofUnit: node(id: $unit) { id }
    ${list}(${args}) { nodes { ${shows} } ${PAGE} }
  }`
  const { firm, unit } = customer
  const { data, errors, cost } = await gateway.ask(query, { firm, employee, unit })
  expect(errors).toEqual([])
  // What makes use of every variable is one call, of all three together.
  return { ...data[list], calls: cost.dynamo.calls - 1 }
}

describe('a page of a list', () => {
  it.each(LISTS)('is one query: %s %s', async (list, args, shows, first) => {
    const page = await asked(list, `${args} first: ${first}`, shows)
    expect([page.nodes.length, page.pageInfo.hasNextPage, page.calls]).toEqual([first, true, 1])
    const { endCursor } = page.pageInfo
    const next = await asked(list, `${args} first: ${first} after: "${endCursor}"`, shows)
    expect(next.nodes.length).toBeGreaterThan(0)
    expect(next.calls).toBe(1)
  })

  it('is one query for the relationships of a party, which are four at most', async () => {
    const { data, cost } = await gateway.ask('query ($id: ID!) { relationships(partyId: $id) { id } }', {
      id: customer.firm,
    })
    expect([data.relationships.length, cost.dynamo.calls]).toEqual([4, 1])
  })

  it('is one query for the versions of a record', async () => {
    const { data, cost } = await gateway.ask(
      'query ($id: ID!) { history(id: $id, first: 10) { nodes { record { version } } } }',
      { id: customer.firm },
    )
    expect([data.history.nodes.length, cost.dynamo.calls]).toEqual([1, 1])
  })
})
