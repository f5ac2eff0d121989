import { beforeAll, describe, expect, it } from 'vitest'
import { CONTACT_WEIGHTS } from '../../src/domain/strength.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { type CountedGateway, startCountedGateway } from '../support/countedGateway.ts'
import { settled } from '../support/derived.ts'

const DAY_MS = 86_400_000

let gateway: CountedGateway
let bank: Bank
let unit: string
let lead: string
beforeAll(async () => {
  gateway = await startCountedGateway()
  bank = bankOf(gateway)
  unit = await bank.unit()
  lead = await bank.employee(unit, 'Lead')
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString()

const HEALTH = `score at trust communication value continuity humanStrength automatedStrength humanShare
  explain { dimension code input weight points }`

async function healthOf(relationshipId: string, at?: string) {
  const query = `query ($at: DateTime) { relationship(id: "${relationshipId}") { health(at: $at) { ${HEALTH} } } }`
  const { relationship } = await as(lead).ask(query, { at })
  const { health } = relationship
  const cents = (text: string) => Math.round(Number(text) * 100)
  const sum = health.explain.reduce(
    (total: number, { points }: { points: string }) => total + cents(points),
    0,
  )
  expect(cents(health.score)).toBe(sum)
  return health
}

const inputOf = (health: { explain: { code: string; input: string }[] }, code: string) =>
  health.explain.find((term) => term.code === code)?.input

/** As the formula has it. */
function strength(
  contacts: readonly { channel: keyof typeof CONTACT_WEIGHTS; at: string }[],
  at: string,
): number {
  return contacts.reduce((sum, { channel, at: on }) => {
    const { weight, halfLifeDays } = CONTACT_WEIGHTS[channel]
    return sum + weight * 2 ** (-(Date.parse(at) - Date.parse(on)) / (halfLifeDays * DAY_MS))
  }, 0)
}

async function customer(more: Readonly<Record<string, unknown>> = {}) {
  const partyId = await bank.organization('A customer')
  return { partyId, id: await bank.relationship({ partyId, unitId: unit, lead }, more) }
}

describe('the health of a relationship', () => {
  it('follows from contacts as they are now: amended, retracted, whenever the relationship was opened', async () => {
    const partyId = await bank.organization('Known before')
    const contacts = [
      { channel: 'MEETING', at: daysAgo(400) },
      { channel: 'PHONE', at: daysAgo(40) },
      { channel: 'EMAIL', at: daysAgo(3) },
    ] as const
    const [, call = '', mail = ''] = await Promise.all(
      contacts.map(({ channel, at }) => bank.contact(partyId, at, { channel })),
    )
    await bank.contact(partyId, daysAgo(1), { channel: 'SMS', initiation: 'AUTOMATED' })
    await settled(gateway)
    const id = await bank.relationship({ partyId, unitId: unit, lead })
    const first = await healthOf(id)
    expect(Number(first.humanStrength)).toBeCloseTo(strength(contacts, first.at), 5)
    expect(Number(first.automatedStrength)).toBeCloseTo(0.25 * 2 ** (-1 / 14), 5)
    await bank.make('retractInteraction', { id: call, expectedVersion: 1, reason: 'Never took place' })
    await settled(gateway)
    const second = await healthOf(id)
    expect(Number(second.humanStrength)).toBeCloseTo(strength([contacts[0], contacts[2]], second.at), 5)
    const later = new Date(Date.now() + 300 * DAY_MS).toISOString()
    await bank.make('retractInteraction', { id: mail, expectedVersion: 1, reason: 'Of somebody else' })
    await settled(gateway)
    const then = await healthOf(id, later)
    expect(then.at).toBe(later)
    expect(Number(then.humanStrength)).toBeCloseTo(strength([contacts[0]], later), 6)
    expect(
      await as(lead).refusedQuery(
        `{ relationship(id: "${id}") { health(at: "2020-01-01T00:00:00Z") { score } } }`,
      ),
    ).toMatch(/^BAD_REQUEST: at must be now or later/)
  })

  it('falls by what is confirmed, and rises again when that is refuted; a rumour does nothing', async () => {
    const { id } = await customer()
    const before = await healthOf(id)
    const input = { relationshipId: id, category: 'FINANCIAL', code: 'RECEIVABLES_SLOW' }
    const seen = { observedOn: daysAgo(1).slice(0, 10), status: 'RUMOUR', evidenceSource: 'A supplier' }
    const signal = await as(lead).make('recordSignal', { ...input, ...seen })
    await settled(gateway)
    expect((await healthOf(id)).score).toBe(before.score)
    const evidence = { id: signal.id, evidenceSource: 'The accounts' }
    await as(lead).make('confirmSignal', { ...evidence, expectedVersion: 1 })
    await settled(gateway)
    expect(Number((await healthOf(id)).trust)).toBeLessThan(Number(before.trust) - 5)
    await as(lead).make('refuteSignal', { ...evidence, expectedVersion: 2 })
    await settled(gateway)
    expect((await healthOf(id)).score).toBe(before.score)
  })

  it('counts what is bought and held, but not in a relationship that is in trouble', async () => {
    const good = await customer({ type: 'STRATEGIC' })
    const bad = await customer({ type: 'PROBLEM' })
    for (const { partyId } of [good, bad]) {
      await bank.transaction(partyId, '1000000', { occurredOn: daysAgo(2).slice(0, 10) })
      await bank.holding(partyId)
      await bank.holding(partyId, 'Loan', { kind: 'LOAN' })
      await bank.holding(partyId, 'Shares of ours', { kind: 'OWN_SECURITY' })
    }
    await settled(gateway)
    const strategic = await healthOf(good.id)
    expect(inputOf(strategic, 'BREADTH')).toBe('2 kinds')
    expect(Number(strategic.value)).toBeGreaterThan(9)
    expect((await healthOf(bad.id)).value).toBe('0.00')
  })

  it('counts promises, and says who alone is in contact', async () => {
    const { id, partyId } = await customer()
    const interaction = await bank.make(
      'recordInteraction',
      {
        channel: 'MEETING',
        direction: 'OUTBOUND',
        initiation: 'HUMAN',
        occurredAt: daysAgo(2),
        participants: [
          { partyId, part: 'RECIPIENT' },
          { employeeId: lead, part: 'INITIATOR' },
        ],
        subject: 'A visit',
        commitments: [{ text: 'Send the offer', ownerEmployeeId: lead }],
      },
      'id commitments { id version }',
    )
    const [{ id: commitmentId, version }] = interaction.commitments
    await bank.make('closeCommitment', { id: commitmentId, expectedVersion: version, state: 'BROKEN' })
    await settled(gateway)
    const health = await healthOf(id)
    expect(inputOf(health, 'COMMITMENTS')).toBe('kept 0, broken 1')
    expect(inputOf(health, 'TWO_WAY')).toBe('0.00 inbound')
    expect(health.humanShare).toBe('1.000000')
  })

  it('is read for a whole page at once, in two calls more', async () => {
    const query = (show: string) =>
      gateway.ask(`{ book(of: { employeeId: "${lead}" }, first: 20) { nodes { ${show} } } }`)
    const plain = await gateway.callsOf(() => query('id'))
    const { length } = (await query('id')).data.book.nodes
    expect(length).toBeGreaterThan(3)
    const calls = await gateway.callsOf(() => query('health { score }'))
    expect(calls.slice(plain.length)).toEqual([
      // Last contacts, and which generation of sums is read; then the sums.
      { kind: 'batchGet', keys: length + 1 },
      { kind: 'batchGet', keys: 3 * length },
    ])
  })
})
