import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportRecord } from '../../src/imports/importRecord.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { applyImport, listImports, startImport } from '../../src/usecases/import/importBatch.ts'
import { undoImport } from '../../src/usecases/import/undoImport.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

// Long because an import is told as a story: brought, repeated, changed, undone, brought again.

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway(skippingClock())
  bank = bankOf(gateway)
})

let systems = 0

/** A source system of its own, with the records that a test imports from it. */
function sourceSystem() {
  systems += 1
  const system = `crm-${systems}`
  const record = (kind: ImportRecord['kind'], externalId: string, input: object) =>
    ({
      kind,
      place: { file: 'a.csv', line: 1 },
      input: { source: { system, externalId }, ...input },
    }) as ImportRecord
  const email = `${system}@example.cn`
  const person = (name = 'Maria Anders', more: object = {}) =>
    record('person', 'MARIA', {
      names: [{ full: name }],
      identifiers: [{ scheme: 'EMAIL', value: email }],
      ...more,
    })
  const unit = record('orgUnit', 'HEAD', { name: { en: 'Head Office' }, kind: 'HEAD_OFFICE' })
  const post = { unitId: '@unt:HEAD', kind: 'RELATIONSHIP_MANAGER' }
  const employee = record('employee', 'LI', { names: [{ full: 'Li Ming' }], posts: [post] })
  const firm = record('organization', 'ALFKI', { names: [{ legal: 'Alfreds Futterkiste' }] })
  const relationship = record('relationship', 'R1', {
    partyId: '@prt:ALFKI',
    lineOfBusiness: 'CUSTOMER',
    type: 'GROWTH',
    typeReason: 'New',
    unitId: '@unt:HEAD',
    coverage: [{ employeeId: '@emp:LI', part: 'LEAD' }],
  })
  const tie = (more: object = {}) =>
    record('tie', 'T1', { kind: 'EMPLOYMENT', fromPartyId: '@prt:MARIA', toPartyId: '@prt:ALFKI', ...more })
  const holding = record('holding', 'H1', {
    partyId: '@prt:ALFKI',
    kind: 'DEPOSIT',
    product: 'Account',
    asOf: '2026-01-01',
  })
  const order = (amount = '10') =>
    record('transaction', 'O1', {
      partyId: '@prt:ALFKI',
      kind: 'ORDER',
      occurredOn: '2026-01-01',
      amount: { amount, currency: 'EUR' },
      takenByEmployeeId: '@emp:LI',
    })
  const call = (occurredAt = '2026-02-01T08:00:00.000Z') =>
    record('interaction', 'C1', {
      channel: 'PHONE',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt,
      participants: [
        { partyId: '@prt:MARIA', part: 'INITIATOR' },
        { employeeId: '@emp:LI', part: 'RECIPIENT' },
      ],
      subject: '@prt:MARIA calls',
      commitments: [{ text: 'Call back', ownerEmployeeId: '@emp:LI' }],
    })
  const all = [unit, employee, person(), firm, relationship, tie(), holding, order(), call()]
  return { system, email, person, firm, relationship, tie, order, call, all, context: gateway.context() }
}

async function imported(context: RequestContext, records: readonly ImportRecord[]) {
  const batch = await startImport(context, 'test')
  const outcomes: string[] = []
  // One kind after another, as an import has them.
  for (const record of records) {
    const [outcome] = await applyImport(context, batch, [record])
    outcomes.push(outcome?.kind === 'refused' ? `${outcome.code}: ${outcome.message}` : (outcome?.kind ?? ''))
  }
  return { batch, outcomes }
}

const VIEW = `profile { party { id version active displayName source { system externalId importBatch } } }
  relationships { relationships { version lineOfBusiness lastHumanContactAt } }
  ties { ties { tie { version } party { displayName } inForce } }
  holdings { holdings { version product } }
  transactions { totals { count sum { amount } } last { amount { amount } } }
  interactions { interactions { interaction { version subject occurredAt } } }
  commitments { open { text version } }`

/** All that is to be seen of the firm and the person. */
async function seen({ system, email }: { system: string; email: string }) {
  const found = await bank.ask(`{ partyByIdentifier(scheme: EMAIL, value: "${email}") { id } }`)
  const person = found.partyByIdentifier?.id
  if (!person) return { person: null, firm: null }
  const { ties } = await bank.ask(`{ ties(partyId: "${person}", first: 5) { nodes { party { id } } } }`)
  const firm = ties.nodes[0]?.party.id ?? person
  const views = await bank.ask(`{
    person: customerView(id: "${person}", purpose: OPERATIONS) { ${VIEW} }
    firm: customerView(id: "${firm}", purpose: OPERATIONS) { ${VIEW} }
  }`)
  expect(views.person.profile.party.source.system).toBe(system)
  return views
}

const created = (count: number) => Array(count).fill('created')

describe('an import', () => {
  it('makes each record once, with its source and its batch; the same again changes nothing', async () => {
    const source = sourceSystem()
    const { batch, outcomes } = await imported(source.context, source.all)
    expect(outcomes).toEqual(created(9))
    const before = await seen(source)
    expect(before.person.profile.party.source).toEqual({
      system: source.system,
      externalId: 'MARIA',
      importBatch: batch,
    })
    expect(before.firm).toMatchObject({
      relationships: {
        relationships: [
          { version: 1, lineOfBusiness: 'CUSTOMER', lastHumanContactAt: '2026-02-01T08:00:00.000Z' },
        ],
      },
      ties: { ties: [{ party: { displayName: 'Maria Anders' }, inForce: true }] },
      holdings: { holdings: [{ version: 1, product: 'Account' }] },
      transactions: {
        totals: [{ count: 1, sum: { amount: '10.00' } }],
        last: { amount: { amount: '10.00' } },
      },
      // Only what is an id is taken for a reference.
      interactions: { interactions: [{ interaction: { version: 1, subject: '@prt:MARIA calls' } }] },
      commitments: { open: [{ text: 'Call back', version: 1 }] },
    })
    const again = await imported(source.context, source.all)
    expect(again.outcomes).toEqual(Array(9).fill('unchanged'))
    expect(await seen(source)).toEqual(before)
  })

  it('makes one version of what the source has changed', async () => {
    const source = sourceSystem()
    await imported(source.context, source.all)
    const changes = [
      source.person('Maria Smith'),
      source.tie({ validFrom: '2026-02' }),
      source.order('12.5'),
      source.call('2026-01-31T08:00:00.000Z'),
    ]
    expect((await imported(source.context, changes)).outcomes).toEqual(Array(4).fill('changed'))
    const { person, firm } = await seen(source)
    expect(person.profile.party).toMatchObject({ version: 2, displayName: 'Maria Smith' })
    expect(firm).toMatchObject({
      relationships: { relationships: [{ version: 1, lastHumanContactAt: null }] },
      ties: { ties: [{ tie: { version: 2 } }] },
      transactions: {
        totals: [{ count: 1, sum: { amount: '12.50' } }],
        last: { amount: { amount: '12.50' } },
      },
      // The contact is of a day before the employment now.
      interactions: { interactions: [] },
    })
    expect(person.interactions.interactions).toMatchObject([
      { interaction: { version: 2, occurredAt: '2026-01-31T08:00:00.000Z' } },
    ])
    expect((await imported(source.context, changes)).outcomes).toEqual(Array(4).fill('unchanged'))
  })

  it('that was interrupted and is run again makes the rest', async () => {
    const source = sourceSystem()
    await imported(source.context, source.all.slice(0, 5))
    const { outcomes } = await imported(source.context, source.all)
    expect(outcomes).toEqual([...Array(5).fill('unchanged'), ...created(4)])
  })

  it('makes one record of what is in it twice, and of what two imports bring at the same time', async () => {
    const source = sourceSystem()
    const batch = await startImport(source.context, 'twice')
    const both = await applyImport(source.context, batch, [source.person(), source.person()])
    expect(both.map(({ kind }) => kind)).toEqual(['created', 'unchanged'])

    const other = sourceSystem()
    const batches = await Promise.all([0, 1, 2].map(() => startImport(other.context, 'race')))
    const outcomes = await Promise.all(
      batches.map((each) => applyImport(gateway.context(), each, [other.person()])),
    )
    expect(
      outcomes
        .flat()
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['created', 'unchanged', 'unchanged'])
  })

  it('refuses what a command would refuse, and goes on', async () => {
    const source = sourceSystem()
    const nobody = source.tie()
    const { outcomes } = await imported(source.context, [
      nobody,
      source.person('x'.repeat(300)),
      source.person(),
    ])
    expect(outcomes).toEqual([
      expect.stringMatching(/^NOT_FOUND: Nothing here has the id prt_/),
      expect.stringMatching(/^INVALID: names.0.full must be 1 to 200 characters/),
      'created',
    ])
  })

  it('is listed, newest first', async () => {
    const { context } = sourceSystem()
    const batch = await startImport(context, 'a file')
    const [newest] = await listImports(context)
    expect(newest).toMatchObject({ id: batch, about: 'a file', by: 'operator:test' })
  })
})

describe('an import that is undone', () => {
  it('withdraws what it made, and frees identifiers', async () => {
    const source = sourceSystem()
    const { batch } = await imported(source.context, source.all)
    const { person } = await seen(source)
    const { id } = person.profile.party
    expect(await undoImport(source.context, batch)).toEqual({ restored: 0, withdrawn: 9, skipped: [] })
    expect(await seen(source)).toEqual({ person: null, firm: null })
    const { party, timeline, history } = await bank.ask(`{
      party(id: "${id}") { active version }
      timeline(partyId: "${id}", first: 5) { nodes { direct } }
      history(id: "${id}", first: 5) { nodes { version reason } }
    }`)
    expect(party).toEqual({ active: false, version: 2 })
    expect(timeline.nodes).toEqual([])
    expect(history.nodes).toEqual([
      { version: 2, reason: `undo of ${batch}` },
      { version: 1, reason: null },
    ])
    await bank.person('Another', { identifiers: [{ scheme: 'EMAIL', value: source.email }] })
  })

  it('restores what was before, and only once', async () => {
    const source = sourceSystem()
    await imported(source.context, source.all)
    const before = await seen(source)
    const { batch } = await imported(source.context, [
      source.person('Maria Smith'),
      source.order('12.5'),
      source.call('2026-03-01T08:00:00.000Z'),
    ])
    expect(await undoImport(source.context, batch)).toEqual({ restored: 3, withdrawn: 0, skipped: [] })
    const after = await seen(source)
    expect(after.person.profile.party).toEqual({ ...before.person.profile.party, version: 3 })
    expect(after.firm.transactions).toEqual(before.firm.transactions)
    expect(after.firm.relationships).toEqual(before.firm.relationships)
    expect(after.person.interactions.interactions).toMatchObject([
      { interaction: { version: 3, occurredAt: '2026-02-01T08:00:00.000Z' } },
    ])
    expect(await undoImport(source.context, batch)).toEqual({ restored: 0, withdrawn: 0, skipped: [] })
    // What is as it was is known to be as it was.
    expect((await imported(source.context, source.all)).outcomes).toEqual(Array(9).fill('unchanged'))
  })

  it('can be done again, and undone again', async () => {
    const source = sourceSystem()
    const first = await imported(source.context, source.all)
    const before = await seen(source)
    await undoImport(source.context, first.batch)
    const second = await imported(source.context, source.all)
    expect(second.outcomes).toEqual(Array(9).fill('changed'))
    const after = await seen(source)
    const unversioned = (view: unknown) => JSON.stringify(view).replace(/"version":\d+|"bat_\w+"/g, '')
    expect(unversioned(after)).toBe(unversioned(before))
    await undoImport(source.context, second.batch)
    expect(await seen(source)).toEqual({ person: null, firm: null })
  })

  it('leaves alone what somebody has changed since', async () => {
    const source = sourceSystem()
    const { batch } = await imported(source.context, [source.person()])
    const { person } = await seen(source)
    const { id } = person.profile.party
    await bank.make('changePerson', { id, expectedVersion: 1, sex: 'FEMALE' })
    expect(await undoImport(source.context, batch)).toEqual({
      restored: 0,
      withdrawn: 0,
      skipped: [{ id, reason: 'it was changed since by somebody else' }],
    })
  })

  it('leaves alone what can no longer be as it was, and goes on', async () => {
    const source = sourceSystem()
    await imported(source.context, [source.person(), source.firm])
    const { person } = await seen(source)
    const { batch } = await imported(source.context, [
      source.person('Maria', { identifiers: [] }),
      source.tie(),
    ])
    await bank.person('Another', { identifiers: [{ scheme: 'EMAIL', value: source.email }] })
    const undone = await undoImport(source.context, batch)
    expect(undone).toEqual({
      restored: 0,
      withdrawn: 1,
      skipped: [
        { id: person.profile.party.id, reason: expect.stringContaining('Another party has the EMAIL') },
      ],
    })
  })

  it('does not come back over what was opened in its place', async () => {
    const source = sourceSystem()
    const { batch } = await imported(source.context, source.all)
    const { firm } = await seen(source)
    await undoImport(source.context, batch)
    await imported(source.context, source.all.slice(0, 4))
    const unitId = await bank.unit()
    await bank.relationship({ partyId: firm.profile.party.id, unitId, lead: await bank.employee(unitId) })
    const { outcomes } = await imported(source.context, [source.relationship])
    expect(outcomes).toEqual([expect.stringMatching(/^ALREADY_EXISTS: /)])
  })

  it('is one that there is', async () => {
    await expect(undoImport(gateway.context(), 'bat_x')).rejects.toThrow('batch must be the id of an import')
  })
})
