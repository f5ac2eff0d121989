import { beforeAll, expect, it } from 'vitest'
import type { ImportRecord } from '../../src/imports/importRecord.ts'
import { pathOf } from '../../src/store/keys.ts'
import type { Write } from '../../src/store/table.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { newImportMemory } from '../../src/usecases/import/importMemory.ts'
import { idOfRecord } from '../../src/usecases/import/importReferences.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type CountedGateway, startCountedGateway } from '../support/countedGateway.ts'
import { transactionsIn } from '../support/countedTable.ts'

let gateway: CountedGateway
let bank: Bank
beforeAll(async () => {
  gateway = await startCountedGateway()
  bank = bankOf(gateway)
})

const recordOf = (kind: ImportRecord['kind'], externalId: string, input: object) =>
  ({
    kind,
    place: { file: 'a.csv', line: 1 },
    input: { source: { system: 'crm', externalId }, ...input },
  }) as ImportRecord

/** The transactions in which these records, one batch, come in. */
async function transactionsOf(records: readonly ImportRecord[]): Promise<readonly (readonly Write[])[]> {
  const context = gateway.context()
  const batch = await startImport(context, 'test')
  const calls = await gateway.callsOf(async () => {
    const outcomes = await applyImport(context, batch, records)
    expect(outcomes.map(({ kind }) => kind)).toEqual(records.map(() => 'created'))
  })
  return transactionsIn(calls)
}

const keyOf = (write: Write) => (write.kind === 'put' ? write.item : write.key)

it('counts the contacts of a batch once for each relationship, those of people and of machines in one write', async () => {
  const { partyId, relationshipId } = await knownCustomer()
  const contacts = Array.from({ length: 60 }, (_, n) =>
    recordOf('interaction', `c${n}`, {
      channel: 'EMAIL',
      direction: 'INBOUND',
      initiation: n % 2 === 0 ? 'HUMAN' : 'AUTOMATED',
      occurredAt: `2026-02-01T08:${String((n * 7) % 60).padStart(2, '0')}:00.000Z`,
      // Of a line, and of none: both touch the relationship.
      ...(n % 3 === 0 && { lineOfBusiness: 'CUSTOMER' }),
      participants: [{ partyId, part: 'INITIATOR' }],
      subject: `Mail ${n}`,
    }),
  )
  const writes = (await transactionsOf(contacts)).flat()
  expect(writes.filter((write) => keyOf(write).sk === 'O#CUSTOMER~A')).toHaveLength(1)
  const { relationship } = await bank.ask(
    `{ relationship(id: "${relationshipId}") { lastHumanContactAt lastAutomatedContactAt } }`,
  )
  expect(relationship).toEqual({
    lastHumanContactAt: '2026-02-01T08:58:00.000Z',
    lastAutomatedContactAt: '2026-02-01T08:59:00.000Z',
  })
})

it('writes once what many records of a batch add to one item', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, (_, n) => bank.person(`Person ${n}`)))
  const firms = await Promise.all([bank.organization(), bank.organization()])
  const ties = people.flatMap((fromPartyId, n) =>
    firms.map((toPartyId, m) =>
      recordOf('tie', `t${n}-${m}`, { kind: 'EMPLOYMENT', fromPartyId, toPartyId }),
    ),
  )
  const transactions = await transactionsOf(ties)
  const [writes = [], ...others] = transactions.filter((all) =>
    all.some((write) => keyOf(write).sk === 'REC'),
  )
  expect(others).toEqual([])
  const affiliations = writes.filter((write) => keyOf(write).sk === 'AFF')
  expect(affiliations).toHaveLength(people.length)
  const paths = writes.map((write) => pathOf(keyOf(write)))
  expect(new Set(paths).size).toBe(paths.length)
  for (const person of people) {
    const { ties: found } = await bank.ask(`{ ties(partyId: "${person}", first: 5) { nodes { label } } }`)
    expect(found.nodes).toHaveLength(2)
  }
})

it('keeps in view the ten ties last stated of who came in with the same import, in however many batches', async () => {
  const context = gateway.context()
  const batch = await startImport(context, 'ties')
  const memory = newImportMemory()
  const names = ['hub', ...Array.from({ length: 14 }, (_, n) => `spoke${n}`)]
  const people = names.map((name) => recordOf('person', name, { names: [{ full: name }] }))
  await applyImport(context, batch, people, memory)
  const tieOf = (n: number) =>
    recordOf('tie', `hub${n}`, { kind: 'OTHER', fromPartyId: '@prt:hub', toPartyId: `@prt:spoke${n}` })
  const headOf = async () => {
    const id = idOfRecord('demo', people[0] as ImportRecord)
    const { items } = await context.table.query({
      partition: `demo#${id}`,
      from: 'N#',
      to: 'N~',
      consistent: true,
    })
    return items.length
  }
  const queriesOf = async (ns: readonly number[]) => {
    const calls = await gateway.callsOf(() => applyImport(gateway.context(), batch, ns.map(tieOf), memory))
    return calls.filter(({ kind }) => kind === 'query').length
  }
  expect([await queriesOf([0, 1, 2, 3, 4]), await queriesOf([5, 6, 7, 8, 9]), await headOf()]).toEqual([
    0, 0, 10,
  ])
  expect([await queriesOf([10, 11, 12]), await headOf()]).toEqual([1, 10])
  // A batch by itself does not know what came before.
  await applyImport(context, batch, [tieOf(13)])
  expect(await headOf()).toBe(10)
})

it('does not look for what an import brings as long as nothing was there, and finds what is', async () => {
  const context = gateway.context()
  const batch = await startImport(context, 'guess')
  const person = (n: number) => recordOf('person', `guess${n}`, { names: [{ full: `Guess ${n}` }] })
  const people = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => person(from + n))
  await applyImport(context, batch, people(90, 95))

  const memory = newImportMemory()
  const kindsOf = async (records: readonly ImportRecord[]) =>
    (await applyImport(context, batch, records, memory)).map(({ kind }) => kind)
  expect(await kindsOf(people(0, 50))).toEqual(Array(50).fill('created'))
  const calls = await gateway.callsOf(async () => {
    expect(await kindsOf(people(50, 80))).toEqual(Array(30).fill('created'))
  })
  // Written, and what finds the entries of the audit log.
  expect(calls.map(({ kind }) => kind)).toEqual(['transact', 'batchWrite'])
  expect(memory.there).toBe('NONE')
  // Some were there, one says something else now, and one is refused.
  const changed = recordOf('person', 'guess93', { names: [{ full: 'Changed' }] })
  const bad = recordOf('person', 'bad', { names: [{ full: 'x'.repeat(300) }] })
  expect(await kindsOf([...people(80, 93), changed, person(94), bad])).toEqual([
    ...Array(10).fill('created'),
    ...Array(3).fill('unchanged'),
    'changed',
    'unchanged',
    'refused',
  ])
  expect(memory.there).toBe('SOME')
})

const holding = (partyId: string, id: string, n: number) =>
  recordOf('holding', id, {
    partyId,
    kind: 'DEPOSIT',
    product: `Account ${n}`,
    asOf: '2026-01-31',
    amount: { amount: `${n}.10`, currency: 'CNY' },
  })

const payment = (partyId: string, id: string, n: number) =>
  recordOf('transaction', id, {
    partyId,
    kind: n % 3 === 0 ? 'ORDER' : 'PAYMENT',
    occurredOn: `2026-01-${String(((n * 5) % 28) + 1).padStart(2, '0')}`,
    amount: { amount: `${n}.01`, currency: 'CNY' },
  })

const MONEY = `holdings { holdings { product amount { amount } } }
  transactions { totals { kind count sum { amount } } last { occurredOn amount { amount } } }`

it.each([
  { what: 'holdings', of: holding, rewritten: ['L'] },
  { what: 'transactions', of: payment, rewritten: ['K', 'P#0', 'P#1'] },
])(
  'writes once for each transaction what all $what of a party rewrite, as they would one by one',
  async ({ what, of, rewritten }) => {
    const [together, oneByOne] = await Promise.all([bank.organization(), bank.organization()])
    const ofParty = (partyId: string, name: string) =>
      Array.from({ length: 40 }, (_, n) => of(partyId, `${what}-${name}-${n}`, n))
    const transactions = await transactionsOf(ofParty(together, 'together'))
    expect(transactions.flat().filter((write) => keyOf(write).sk === 'REC')).toHaveLength(40)
    // What a transaction has no room for is planned on what it has left.
    expect(transactions.length).toBeLessThanOrEqual(3)
    for (const writes of transactions)
      for (const sk of rewritten)
        expect(writes.filter((write) => keyOf(write).sk === sk).length).toBeLessThan(2)

    for (const record of ofParty(oneByOne, 'alone')) await transactionsOf([record])
    const view = (partyId: string) =>
      bank.ask(`{ customerView(id: "${partyId}", purpose: OPERATIONS) { ${MONEY} } }`)
    expect(await view(together)).toEqual(await view(oneByOne))
  },
)

it('refuses the second of two relationships in one line, and keeps who looks after a party in all lines', async () => {
  const { partyId, relationshipId, unitId, leadId } = await knownCustomer()
  const open = (id: string, lineOfBusiness: string) =>
    recordOf('relationship', id, {
      partyId,
      lineOfBusiness,
      type: 'GROWTH',
      typeReason: 'New',
      unitId,
      coverage: [{ employeeId: leadId, part: 'LEAD' }],
    })
  const context = gateway.context()
  const batch = await startImport(context, 'lines')
  const records = [
    open('l1', 'INVESTOR'),
    open('l2', 'INVESTOR'),
    open('l3', 'SUPPLIER'),
    open('l4', 'CUSTOMER'),
  ]
  const outcomes = await applyImport(context, batch, records)
  expect(outcomes).toMatchObject([
    { kind: 'created' },
    { kind: 'refused', code: 'ALREADY_EXISTS' },
    { kind: 'created' },
    { kind: 'refused', code: 'ALREADY_EXISTS', message: expect.stringContaining(relationshipId) },
  ])
  const { customerView } = await bank.ask(
    `{ customerView(id: "${partyId}", purpose: OPERATIONS) { relationships { relationships { lineOfBusiness } } } }`,
  )
  const lines = customerView.relationships.relationships.map(
    (each: { lineOfBusiness: string }) => each.lineOfBusiness,
  )
  expect(lines.toSorted()).toEqual(['CUSTOMER', 'INVESTOR', 'SUPPLIER'])
  const party = await gateway.context().table.get({ pk: `demo#${partyId}`, sk: 'REC' }, { consistent: true })
  expect(JSON.stringify(party)).toMatch(/INVESTOR/)
})

it('brings in all firms of one person at once', async () => {
  const person = await bank.person('Of many firms')
  const firms = await Promise.all(Array.from({ length: 8 }, () => bank.organization()))
  const ties = firms.map((toPartyId, n) =>
    recordOf('tie', `m${n}`, { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId }),
  )
  await transactionsOf(ties)
  const { ties: found } = await bank.ask(`{ ties(partyId: "${person}", first: 20) { nodes { label } } }`)
  expect(found.nodes).toHaveLength(8)
})

async function knownCustomer() {
  const partyId = await bank.organization()
  const unit = await bank.make('openOrgUnit', { name: { en: 'Branch' }, kind: 'BRANCH' })
  const posts = [{ unitId: unit.id, kind: 'RELATIONSHIP_MANAGER' }]
  const lead = await bank.make('registerEmployee', { names: [{ full: 'Li Ming' }], posts })
  const { id: relationshipId } = await bank.make('openRelationship', {
    partyId,
    lineOfBusiness: 'CUSTOMER',
    type: 'GROWTH',
    typeReason: 'New',
    unitId: unit.id,
    coverage: [{ employeeId: lead.id, part: 'LEAD' }],
  })
  return { partyId, relationshipId, unitId: unit.id, leadId: lead.id }
}
