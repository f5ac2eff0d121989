import { beforeEach, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { obligations, ruleOn } from '../support/obligations.ts'

let now: Date
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
beforeEach(async () => {
  now = new Date('2026-11-10T02:00:00Z')
  gateway = await startGateway({ now: () => now, sleep: async () => {} })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit)
})

/** A customer since long ago, in the manager's book. */
async function customer(
  more: object = {},
  party?: string,
): Promise<{ partyId: string; relationshipId: string }> {
  const partyId = party ?? (await bank.organization())
  const relationshipId = await bank.relationship(
    { partyId, unitId: unit, lead: manager },
    { openedOn: '2026-01-01', ...more },
  )
  return { partyId, relationshipId }
}

/** Until all is done that follows, and lists show it. */
async function settle(): Promise<void> {
  await settled(gateway)
  now = new Date(now.getTime() + 1_000)
}

/** So the clock goes on, and all that is due is done. */
async function until(instant: string): Promise<void> {
  now = new Date(instant)
  await settle()
}

describe('a commitment', () => {
  const promise = (partyId: string, more: object = {}, contact: object = {}) =>
    bank.make(
      'recordInteraction',
      {
        channel: 'PHONE',
        direction: 'INBOUND',
        initiation: 'HUMAN',
        occurredAt: '2026-11-09T04:00:00Z',
        subject: 'Call',
        participants: [{ partyId, part: 'INITIATOR' }],
        commitments: [{ text: 'Send the offer', ownerEmployeeId: manager, dueOn: '2026-11-14', ...more }],
        ...contact,
      },
      'id version commitments { id version }',
    )

  it('of one of us is to be done by whoever made it, until it is closed', async () => {
    const { relationshipId, partyId } = await customer()
    const other = await bank.employee(unit, 'Other')
    const { commitments } = await promise(partyId, { ownerEmployeeId: other })
    await settle()
    const [open] = await obligations(bank, { employeeId: other })
    expect(open).toMatchObject({ kind: 'COMMITMENT', dueOn: '2026-11-14', lapsesAt: null })
    const keep = { id: open.id, expectedVersion: open.version, note: 'Sent' }
    expect(await bank.refusal('keepObligation', keep)).toBe('INVALID_STATE input.id')
    await until('2026-12-14T04:00:00Z')
    expect(await obligations(bank, { employeeId: other })).toMatchObject([{ overdue: true }])
    const [{ id, version }] = commitments
    await bank.make('closeCommitment', { id, expectedVersion: version, state: 'KEPT' })
    await settle()
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toMatchObject([{ kind: 'COMMITMENT' }])
  })

  it('of the party, or without a day, is none', async () => {
    const { relationshipId, partyId } = await customer()
    await promise(partyId, { ownerEmployeeId: undefined, ownerPartyId: partyId })
    await promise(partyId, { dueOn: undefined })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })

  it('goes with the contact in which it was made', async () => {
    const { relationshipId, partyId } = await customer()
    const { id } = await promise(partyId)
    await settle()
    await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never happened' })
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })

  it('among insiders is in no list', async () => {
    const { relationshipId, partyId } = await customer()
    const list = await bank.make('openInsiderList', { name: 'Lotus', reason: 'Merger' })
    const secret = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list.id }
    const { id } = await promise(partyId)
    await settle()
    expect(await obligations(bank, { relationshipId })).toHaveLength(1)
    await bank.make('amendInteraction', { id, expectedVersion: 1, ...secret, reason: 'Not to be known' })
    await promise(partyId, {}, secret)
    await settle()
    expect(await obligations(bank, { relationshipId })).toEqual([])
  })
})

describe('what somebody says of an obligation', () => {
  async function open() {
    const { relationshipId, partyId } = await customer()
    await ruleOn(bank)
    await settle()
    const [{ id, version }] = await obligations(bank, { relationshipId })
    return { id, relationshipId, partyId, expectedVersion: version }
  }
  const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })

  it('is kept with the contact that shows it, which no machine had', async () => {
    const { partyId, relationshipId, ...which } = await open()
    const mail = await bank.contact(partyId, '2026-11-09T04:00:00Z', { channel: 'EMAIL' })
    const notice = await bank.contact(partyId, '2026-11-09T04:00:00Z', { initiation: 'AUTOMATED' })
    const others = await bank.contact(await bank.person(), '2026-11-09T04:00:00Z')
    const note = 'They wrote, which is as good as a call'
    const kept = (interactionId: string) => ({ ...which, note, interactionId })
    expect(await bank.refusal('keepObligation', kept(notice))).toBe('INVALID input.interactionId')
    expect(await bank.refusal('keepObligation', kept(others))).toBe('INVALID input.interactionId')
    expect(await bank.refusal('keepObligation', kept('int_x'))).toBe('NOT_FOUND input.interactionId')
    const shown = 'state keptAt statement { state note by interaction { id } }'
    expect(await as(manager).make('keepObligation', kept(mail), shown)).toEqual({
      state: 'KEPT',
      keptAt: now.toISOString(),
      statement: { state: 'KEPT', note, by: `employee:${manager}`, interaction: { id: mail } },
    })
    await settle()
    await until('2026-12-05T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'KEPT')).toHaveLength(1)
    const again = { ...which, expectedVersion: 2, note: 'Again' }
    expect(await bank.refusal('keepObligation', again)).toBe('INVALID_STATE input.id')
  })

  it('waives it only when a supervisor says so who is not its owner', async () => {
    const { relationshipId, partyId: _, ...which } = await open()
    const waive = { ...which, note: 'They asked to be left alone' }
    const refusedAs = async (who: string) => {
      const query =
        'mutation ($input: WaiveObligationInput!) { waiveObligation(input: $input) { userErrors { code } } }'
      const input = { idempotencyKey: who, ...waive }
      const { data, errors } = await gateway.ask(query, { input }, { kind: 'employee', subject: who })
      return errors[0]?.extensions.code ?? data.waiveObligation.userErrors[0]?.code
    }
    expect(await refusedAs(manager)).toBe('FORBIDDEN')
    const elsewhere = await bank.unit('Elsewhere')
    const stranger = await bank.employee(elsewhere, 'Stranger', {
      posts: [{ unitId: elsewhere, kind: 'HEAD' }],
    })
    expect(await refusedAs(stranger)).toBe('NOT_FOUND')
    const head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
    await as(head).make('waiveObligation', waive)
    await settle()
    await until('2026-12-05T02:00:00Z')
    expect(await obligations(bank, { relationshipId }, 'WAIVED')).toHaveLength(1)
  })

  it('is not said by a head of their own', async () => {
    const posts = [
      { unitId: unit, kind: 'HEAD' },
      { unitId: unit, kind: 'RELATIONSHIP_MANAGER' },
    ]
    manager = await bank.employee(unit, 'Head', { posts })
    const { id, expectedVersion } = await open()
    const waive = { id, expectedVersion, note: 'Enough' }
    expect(await as(manager).refusal('waiveObligation', waive)).toBe('NOT_ALLOWED input.id')
  })

  it('is not said by a head who has handed over what was their own', async () => {
    const colleague = manager
    const posts = [
      { unitId: unit, kind: 'HEAD' },
      { unitId: unit, kind: 'RELATIONSHIP_MANAGER' },
    ]
    manager = await bank.employee(unit, 'Head', { posts })
    const { id, relationshipId } = await open()
    const coverage = [{ employeeId: colleague, part: 'LEAD' }]
    const handOver = { id: relationshipId, expectedVersion: 1, coverage, reason: 'For a day' }
    await as(manager).make('reassignCoverage', handOver)
    await settle()
    const [{ version: expectedVersion, owner }] = await obligations(bank, { relationshipId })
    expect(owner).toEqual({ id: colleague })
    const waive = { id, expectedVersion, note: 'Enough' }
    expect(await as(manager).refusal('waiveObligation', waive)).toBe('NOT_ALLOWED input.id')
  })
})
