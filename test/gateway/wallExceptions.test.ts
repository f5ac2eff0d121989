import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'
import { walk } from '../support/walk.ts'

const clock = skippingClock()
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
let head: string
let compliance: string
let checker: string
let investor: string
let relationship: string
beforeAll(async () => {
  gateway = await startGateway(clock)
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit, 'Manager')
  head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  const both = [
    { unitId: unit, kind: 'COMPLIANCE' },
    { unitId: unit, kind: 'SERVICE' },
  ]
  compliance = await bank.employee(unit, 'Compliance', { posts: both })
  checker = await bank.employee(unit, 'Checker', { posts: [{ unitId: unit, kind: 'COMPLIANCE' }] })
  const speaker = await bank.employee(unit, 'IR', { posts: [{ unitId: unit, kind: 'INVESTOR_RELATIONS' }] })
  investor = await bank.organization('An investor')
  relationship = await bank.relationship(
    { partyId: investor, unitId: unit, lead: speaker },
    { lineOfBusiness: 'INVESTOR' },
  )
})

const DAY_MS = 24 * 3_600_000
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString()
const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const request = (more: object = {}) => ({
  partyId: investor,
  line: 'INVESTOR',
  reason: 'A visit together with investor relations',
  until: inDays(10),
  ...more,
})

async function seesInvestor(employeeId: string): Promise<boolean> {
  const { node, party } = await as(employeeId).ask(
    `{ node(id: "${relationship}") { id } party(id: "${investor}") { id } }`,
  )
  expect(node === null).toBe(party === null)
  return node !== null
}

const SHOWN = 'id version state until decidedBy note partyId line employee { id } party { id } createdBy'

describe('an exception from a wall', () => {
  it('lets its employee see across from the approval to its end', async () => {
    const asked = await as(manager).make('requestWallException', request(), SHOWN)
    expect(asked).toEqual({
      id: asked.id,
      version: 1,
      state: 'REQUESTED',
      until: asked.until,
      decidedBy: null,
      note: null,
      partyId: investor,
      line: 'INVESTOR',
      employee: { id: manager },
      party: null,
      createdBy: `employee:${manager}`,
    })
    expect(await seesInvestor(manager)).toBe(false)
    const approve = { id: asked.id, expectedVersion: 1, until: inDays(2), note: 'For the visit only' }
    expect(await as(checker).make('approveWallException', approve, SHOWN)).toEqual({
      ...asked,
      version: 2,
      state: 'APPROVED',
      until: approve.until,
      decidedBy: `employee:${checker}`,
      note: approve.note,
      party: { id: investor },
    })
    expect(await seesInvestor(manager)).toBe(true)
    expect(await seesInvestor(head)).toBe(false)
    await clock.sleep(2 * DAY_MS)
    expect(await seesInvestor(manager)).toBe(false)
  })

  it('is taken back at once', async () => {
    const { id } = await as(manager).make('requestWallException', request())
    await as(checker).make('approveWallException', { id, expectedVersion: 1 })
    expect(await seesInvestor(manager)).toBe(true)
    const revoke = { id, expectedVersion: 2, reason: 'Called off' }
    expect(await as(compliance).make('revokeWallException', revoke, 'state')).toEqual({ state: 'REVOKED' })
    expect(await seesInvestor(manager)).toBe(false)
  })

  it('lets nobody through when it is rejected', async () => {
    const { id } = await as(manager).make('requestWallException', request())
    const reject = { id, expectedVersion: 1, note: 'No need to know' }
    expect(await as(checker).make('rejectWallException', reject, 'state note')).toEqual({
      state: 'REJECTED',
      note: reject.note,
    })
    expect(await seesInvestor(manager)).toBe(false)
  })

  it('is asked for whether there is such a party or not, in the same words', async () => {
    const partyId = 'prt_01J00000000000000000000000'
    const show = 'version state party { id } note'
    const there = await as(manager).make('requestWallException', request(), show)
    expect(await as(manager).make('requestWallException', request({ partyId }), show)).toEqual(there)
  })

  it('is not approved for nobody, which only the decider hears', async () => {
    const { id } = await as(manager).make(
      'requestWallException',
      request({ partyId: 'prt_01J00000000000000000000000' }),
    )
    const approve = { id, expectedVersion: 1 }
    expect(await as(checker).refusal('approveWallException', approve)).toBe('NOT_FOUND input.id')
  })

  it('is asked for by a head for their people, and by nobody else for others', async () => {
    await as(head).make('requestWallException', request({ employeeId: manager }))
    const forOther = request({ employeeId: head })
    expect(await as(manager).refusal('requestWallException', forOther)).toBe('INVALID input.employeeId')
    expect(await bank.refusal('requestWallException', request())).toBe('INVALID input.employeeId')
    await bank.make('requestWallException', request({ employeeId: manager }))
  })

  const one = () => ({ id: '', expectedVersion: 1 })
  it.each([
    ['who asked for it', () => as(compliance), () => as(compliance), 'CHECKER_IS_MAKER input.id'],
    ['whom it is for', () => bank, () => as(compliance), 'CHECKER_IS_MAKER input.id'],
    ['the operator who asked for it', () => bank, () => bank, 'CHECKER_IS_MAKER input.id'],
  ])('is not decided on by %s', async (_, maker, decider, expected) => {
    const { id } = await maker().make('requestWallException', request({ employeeId: compliance }))
    const decision = { ...one(), id, note: 'Fine' }
    expect(await decider().refusal('approveWallException', decision)).toBe(expected)
    expect(await decider().refusal('rejectWallException', decision)).toBe(expected)
    await as(checker).make('approveWallException', decision)
  })

  it('is decided on once', async () => {
    const { id } = await as(manager).make('requestWallException', request())
    const decision = { id, expectedVersion: 1, note: 'No' }
    const early = { id, expectedVersion: 1, reason: 'Early' }
    expect(await as(checker).refusal('revokeWallException', early)).toBe('INVALID_STATE input.id')
    await as(checker).make('rejectWallException', decision)
    const again = { ...decision, expectedVersion: 2 }
    expect(await as(checker).refusal('approveWallException', again)).toBe('INVALID_STATE input.id')
    expect(await as(checker).refusal('rejectWallException', again)).toBe('INVALID_STATE input.id')
  })

  it('is decided on by compliance alone', async () => {
    const { id } = await as(manager).make('requestWallException', request())
    for (const command of ['approveWallException', 'rejectWallException', 'revokeWallException'] as const) {
      const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`
      const more = command === 'revokeWallException' ? { reason: 'x' } : { note: 'x' }
      const query = `mutation ($input: ${type}!) { ${command}(input: $input) { userErrors { code } } }`
      const input = { idempotencyKey: 'k', id, expectedVersion: 1, ...more }
      expect(await as(head).refusedQuery(query, { input })).toMatch(/^FORBIDDEN/)
    }
  })

  it('lasts 30 days from the approval at most', async () => {
    const long = request({ until: inDays(31) })
    expect(await as(manager).refusal('requestWallException', long)).toBe('INVALID input.until')
    const { id } = await as(manager).make('requestWallException', request({ until: inDays(1) }))
    const approve = { id, expectedVersion: 1 }
    const tooLong = { ...approve, until: inDays(31) }
    expect(await as(checker).refusal('approveWallException', tooLong)).toBe('INVALID input.until')
    await clock.sleep(2 * DAY_MS)
    expect(await as(checker).refusal('approveWallException', approve)).toBe('INVALID input.until')
    await as(checker).make('approveWallException', { ...approve, until: inDays(30) })
  })
})

const LIST = `query ($state: WallExceptionState, $first: Int!, $after: String) {
  list: wallExceptions(state: $state, first: $first, after: $after) {
    nodes { id } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

describe('the exceptions', () => {
  it('are listed newest first, by state: all for who decides, their own for others', async () => {
    const own = await bank.employee(unit, 'Own')
    const ids: string[] = []
    for (const who of [as(own), as(head), as(own)]) {
      ids.push((await who.make('requestWallException', request({ employeeId: own }))).id)
    }
    await as(checker).make('rejectWallException', { id: ids[1], expectedVersion: 1, note: 'No' })
    const idsOf = async (who: Bank, state?: string) =>
      (await walk(who, LIST, { first: 2, ...(state && { state }) }))
        .flat()
        .map(({ id }: { id: string }) => id)
    expect(await idsOf(as(own))).toEqual(ids.toReversed())
    expect(await idsOf(as(own), 'REJECTED')).toEqual([ids[1]])
    expect(await idsOf(as(own), 'REQUESTED')).toEqual([ids[2], ids[0]])
    expect((await idsOf(as(checker))).slice(0, 3)).toEqual(ids.toReversed())
    expect((await idsOf(bank, 'REQUESTED')).slice(0, 2)).toEqual([ids[2], ids[0]])
    expect((await idsOf(as(head))).slice(0, 1)).toEqual([ids[1]])
    expect(await idsOf(as(manager))).not.toContain(ids[0])
  })
})
