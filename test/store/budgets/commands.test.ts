import { beforeAll, describe, expect, it } from 'vitest'
import type { EmployeeId, PartyId } from '../../../src/domain/recordId.ts'
import { findRecord } from '../../../src/store/records.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import type { RequestContext } from '../../../src/usecases/context.ts'
import { closeCommitment, recordInteraction } from '../../../src/usecases/interaction/interactionCommands.ts'
import { recordHolding } from '../../../src/usecases/money/planHolding.ts'
import {
  addIdentifier,
  changePerson,
  registerOrganization,
  registerPerson,
} from '../../../src/usecases/party/partyCommands.ts'
import {
  openRelationship,
  reassignCoverage,
  scheduleReview,
} from '../../../src/usecases/relationship/relationshipCommands.ts'
import { openOrgUnit, registerEmployee } from '../../../src/usecases/staff/employeeCommands.ts'
import { endTie, stateTie } from '../../../src/usecases/tie/tieCommands.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'
import { putsOf, transactionsIn } from '../../support/countedTable.ts'
import { done } from '../../support/done.ts'
import { interactionItems } from '../../support/seedRecords.ts'

let gateway: CountedGateway
let context: RequestContext
let employees: readonly EmployeeId[]
/** Each works for a firm of their own; every second firm and every third person has a relationship. */
let persons: readonly PartyId[]
let firms: readonly PartyId[]
let unit: Awaited<ReturnType<typeof makeUnit>>

beforeAll(async () => {
  gateway = await startCountedGateway()
  context = gateway.context()
  unit = await makeUnit()
  employees = await many(10, (n) =>
    done(context, registerEmployee, {
      names: [{ full: `Employee ${n}` }],
      posts: [{ unitId: unit, kind: 'SERVICE' }],
    }),
  )
  persons = await many(30, (n) => done(context, registerPerson, { names: [{ full: `Person ${n}` }] }))
  firms = await many(30, (n) => done(context, registerOrganization, { names: [{ legal: `Firm ${n}` }] }))
  await many(30, (n) => done(context, stateTie, tie(n)))
  await many(15, (n) => relationshipOf(firms[2 * n] as PartyId))
  await many(10, (n) => relationshipOf(persons[3 * n] as PartyId))
})

async function makeUnit() {
  return (await done(context, openOrgUnit, { name: { en: 'Desk' }, kind: 'DESK' })).id
}

async function many<Id>(
  count: number,
  make: (n: number) => Promise<{ readonly id: Id }>,
): Promise<readonly Id[]> {
  const ids: Id[] = []
  for (let n = 0; n < count; n += 1) ids.push((await make(n)).id)
  return ids
}

function tie(n: number) {
  return {
    kind: 'EMPLOYMENT',
    fromPartyId: persons[n] as PartyId,
    toPartyId: firms[n] as PartyId,
    validFrom: '2020',
  } as const
}

function relationshipOf(partyId: PartyId) {
  return done(context, openRelationship, {
    partyId,
    lineOfBusiness: 'CUSTOMER',
    type: 'GROWTH',
    typeReason: 'Small yet',
    unitId: unit,
    coverage: [{ employeeId: employees[0] as EmployeeId, part: 'LEAD' }],
  })
}

/** The first `count` of persons, firms and employees in turn. */
function participants(count: number) {
  const all = Array.from({ length: 10 }, (_, n) => [
    { partyId: persons[n] as PartyId, part: 'ATTENDEE' as const },
    { employeeId: employees[n] as EmployeeId, part: 'HOST' as const },
    { partyId: persons[n + 10] as PartyId, part: 'ATTENDEE' as const },
    { partyId: firms[n] as PartyId, part: 'RECIPIENT' as const },
  ])
  return all.flat().slice(0, count)
}

let minutes = 0

function contactWith(count: number, more: object = {}) {
  minutes += 1
  return {
    channel: 'MEETING',
    direction: 'OUTBOUND',
    initiation: 'HUMAN',
    occurredAt: new Date(Date.parse('2026-06-01T00:00:00Z') + minutes * 86_400_000).toISOString(),
    subject: 'Quarterly review',
    topics: ['review'],
    participants: participants(count),
    ...more,
  } as const
}

describe('recording an interaction', () => {
  it.each([1, 2, 10, 40])(
    'is one transaction of at most 2p + 6 items, for %i who took part',
    async (count) => {
      const calls = await gateway.callsOf(() => done(context, recordInteraction, contactWith(count)))
      const [first = [], ...touches] = transactionsIn(calls)
      expect(first.length).toBeLessThanOrEqual(2 * count + 6)
      // Whatever moves in books by last contact and has no room follows, each relationship by itself.
      for (const writes of touches) expect(writes.length).toBeLessThanOrEqual(4)
    },
  )

  it('is four calls and no more, when the relationship that it touches has room', async () => {
    const withTheirFirm = [
      { partyId: persons[2] as PartyId, part: 'ATTENDEE' },
      { employeeId: employees[2] as EmployeeId, part: 'HOST' },
    ]
    const input = contactWith(2, { participants: withTheirFirm })
    const calls = await gateway.callsOf(() => done(context, recordInteraction, input))
    // Those who took part, with their affiliations; the relationships; all that is written; where the firm finds its entry
    // in the audit log.
    expect(calls.map(({ kind }) => kind)).toEqual(['batchGet', 'batchGet', 'transact', 'batchWrite'])
  })

  it('keeps to it for five topics: what they add follows', async () => {
    const more = { topics: ['a', 'b', 'c', 'd', 'e'] }
    const calls = await gateway.callsOf(() => done(context, recordInteraction, contactWith(10, more)))
    const [first = []] = transactionsIn(calls)
    expect(first.length).toBeLessThanOrEqual(26)
  })

  it('writes what the tests fill tables with', async () => {
    let recorded: Awaited<ReturnType<typeof done>> | undefined
    const calls = await gateway.callsOf(async () => {
      recorded = await done(context, recordInteraction, contactWith(3, { topics: ['a', 'b'] }))
    })
    const interaction = await findRecord(context.table, 'demo', recorded?.id as `int_${string}`)
    if (!interaction) throw new Error('it was not recorded')
    const ofInteraction = (item: StoredItem) => item['k'] === 'timeline' || item['k'] === 'interaction'
    const written = transactionsIn(calls).flatMap(putsOf).filter(ofInteraction)
    const byKey = (a: StoredItem, b: StoredItem) => (`${a.pk}${a.sk}` < `${b.pk}${b.sk}` ? -1 : 1)
    // What follows a transaction may have been in it too.
    const once = [...new Map(written.map((item) => [`${item.pk}|${item.sk}`, item])).values()]
    expect(once.toSorted(byKey)).toEqual(interactionItems('demo', interaction).toSorted(byKey))
  })
})

describe('changing a record', () => {
  async function transactionsOf(work: () => Promise<unknown>) {
    return transactionsIn(await gateway.callsOf(work)).map(({ length }) => length)
  }

  it('is one transaction: the new version, the one before, the idempotency record and the entry of the audit log', async () => {
    const { id, meta } = await done(context, registerPerson, { names: [{ full: 'Ann Lee' }] })
    const input = { id, expectedVersion: meta.version, country: 'CN' }
    expect(await transactionsOf(() => done(context, changePerson, input))).toEqual([4])
  })

  it('is one transaction with an identifier more', async () => {
    const { id, meta } = await done(context, registerPerson, { names: [{ full: 'Bob Lee' }] })
    const identifier = { scheme: 'EMAIL', value: 'bob@lee.example' } as const
    const input = { partyId: id, expectedVersion: meta.version, identifier }
    expect(await transactionsOf(() => done(context, addIdentifier, input))).toEqual([5])
  })

  it('is one transaction for a relationship, wherever it then stands', async () => {
    const { id: partyId } = await done(context, registerPerson, { names: [{ full: 'Cy Lee' }] })
    const { id } = await relationshipOf(partyId)
    const review = { id, expectedVersion: 1, nextReviewOn: '2027-01-01' }
    expect((await transactionsOf(() => done(context, scheduleReview, review))).length).toBe(1)
    const [, lead] = employees as [EmployeeId, EmployeeId]
    const team = {
      id,
      expectedVersion: 2,
      coverage: [{ employeeId: lead, part: 'LEAD' as const }],
      reason: 'Moved',
    }
    expect((await transactionsOf(() => done(context, reassignCoverage, team))).length).toBe(1)
  })

  it('is one transaction for a tie between firms, in both lists and both views', async () => {
    const [fromPartyId, toPartyId] = firms as [PartyId, PartyId]
    const input = { kind: 'SUPPLY', fromPartyId, toPartyId, validFrom: '2020' } as const
    let id = ''
    const stating = async () => {
      id = (await done(context, stateTie, input)).id
    }
    expect(await transactionsOf(stating)).toEqual([7])
    const end = { id, expectedVersion: 1, validTo: '2026-01-31' }
    expect((await transactionsOf(() => done(context, endTie, end))).length).toBe(1)
  })

  it('is one transaction for a holding and for a commitment', async () => {
    const [partyId] = firms as [PartyId]
    const held = { partyId, kind: 'DEPOSIT', product: 'Account', asOf: '2026-01-01' } as const
    const { id } = await done(context, recordHolding, held)
    const again = { ...held, id, expectedVersion: 1, asOf: '2026-02-01' }
    expect((await transactionsOf(() => done(context, recordHolding, again))).length).toBe(1)

    const promise = { text: 'Send it', ownerEmployeeId: employees[0] as EmployeeId }
    const { data } = await done(context, recordInteraction, contactWith(2, { commitments: [promise] }))
    const close = { id: data.commitmentIds[0] ?? '', expectedVersion: 1, state: 'KEPT' } as const
    expect((await transactionsOf(() => done(context, closeCommitment, close))).length).toBe(1)
  })
})
