import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let now = Date.parse('2026-06-01T08:00:00Z')
beforeAll(async () => {
  gateway = await startGateway({
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms
    },
  })
  bank = bankOf(gateway)
})

const person = (idempotencyKey: string, full = 'Maria Anders') => ({ idempotencyKey, names: [{ full }] })

describe('a repeated command', () => {
  it('gives the first result, also when the record has changed since', async () => {
    const show = 'id version displayName recordedAt'
    const first = await bank.make('registerPerson', person('again'), show)
    now += 60_000
    await bank.make('changePerson', { id: first.id, expectedVersion: 1, names: [{ full: 'Changed' }] })
    expect(await bank.make('registerPerson', person('again'), show)).toEqual(first)
  })

  it('gives the first result of a change, whose expected version is long gone', async () => {
    const id = await bank.person()
    const change = { idempotencyKey: 'change', id, expectedVersion: 1, names: [{ full: 'Second' }] }
    const show = 'version displayName'
    const first = await bank.make('changePerson', change, show)
    expect(first).toEqual({ version: 2, displayName: 'Second' })
    await bank.make('changePerson', { id, expectedVersion: 2, names: [{ full: 'Third' }] })
    expect(await bank.make('changePerson', change, show)).toEqual(first)
  })

  it('is the same whatever the order of its fields', async () => {
    const { id } = await bank.make('registerPerson', { ...person('order'), country: 'DE', sex: 'FEMALE' })
    const { idempotencyKey, names } = person('order')
    const turned = { sex: 'FEMALE', country: 'DE', names, idempotencyKey }
    expect((await bank.make('registerPerson', turned)).id).toBe(id)
  })

  it('is refused with another input, or as another command', async () => {
    const id = await bank.person('Maria Anders', { idempotencyKey: 'mine' })
    const mismatch = 'IDEMPOTENCY_MISMATCH input.idempotencyKey'
    expect(await bank.refusal('registerPerson', person('mine', 'Ana Trujillo'))).toBe(mismatch)
    expect(
      await bank.refusal('registerOrganization', { idempotencyKey: 'mine', names: [{ legal: 'A' }] }),
    ).toBe(mismatch)
    const change = { idempotencyKey: 'mine', id, expectedVersion: 7, names: [{ full: 'B' }] }
    expect(await bank.refusal('changePerson', change)).toBe(mismatch)
  })

  it('makes one record, when it is asked many times at once', async () => {
    const unitId = await bank.unit()
    const party = await bank.person()
    await bank.relationship({ partyId: party, unitId, lead: await bank.employee(unitId) })
    const input = { ...contactInput(party), idempotencyKey: 'at-once' }
    const ids = await Promise.all(
      Array.from({ length: 8 }, async () => (await bank.make('recordInteraction', input)).id),
    )
    expect(new Set(ids).size).toBe(1)
    const { timeline } = await bank.ask(
      `{ timeline(partyId: "${party}", first: 5) { nodes { interaction { id } } } }`,
    )
    expect(timeline.nodes).toEqual([{ interaction: { id: ids[0] } }])
  })

  it('makes one record of one of two inputs, when both are asked at once', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'A', 'B'].map((name) => bank.run('registerPerson', person('either', name))),
    )
    const made = answers.flatMap(({ record }) => (record ? [record.id] : []))
    expect(new Set(made).size).toBe(1)
    expect(made).toHaveLength(2)
  })

  it('that was refused has left its key free', async () => {
    const email = { scheme: 'EMAIL', value: 'free@example.cn' }
    const holder = await bank.person('Holder', { identifiers: [email] })
    const input = { ...person('free'), identifiers: [email] }
    expect(await bank.refusal('registerPerson', input)).toBe('IDENTIFIER_TAKEN input.identifiers.0.value')
    await bank.make('withdrawIdentifier', { partyId: holder, expectedVersion: 1, identifier: email })
    await bank.make('registerPerson', input)
  })

  it('belongs to who gave it', async () => {
    const other = bankOf(gateway, { subject: 'somebody-else' })
    const mine = await bank.make('registerPerson', person('shared'))
    const theirs = await other.make('registerPerson', person('shared', 'Ana Trujillo'))
    expect(theirs.id).not.toBe(mine.id)
  })

  it('is remembered for 7 days at least, and forgotten some day', async () => {
    const DAY = 24 * 60 * 60_000
    const { id } = await bank.make('registerPerson', person('week'))
    now += 7 * DAY
    expect((await bank.make('registerPerson', person('week'))).id).toBe(id)
    now += 2 * DAY
    expect((await bank.make('registerPerson', person('week'))).id).not.toBe(id)
  })
})
