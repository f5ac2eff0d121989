import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { PartyId } from '../../../src/domain/recordId.ts'
import { findRecord } from '../../../src/store/records.ts'
import { bankOf, newKey } from '../../support/bank.ts'
import { calmGateway } from '../../support/faults/calmGateway.ts'
import { ratesOf } from '../../support/faults/faultPlan.ts'
import { type FaultProxy, startFaultProxy } from '../../support/faults/faultProxy.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import type { Operation, Read, Register } from '../../support/linearizability/history.ts'
import { isLinearizable } from '../../support/linearizability/isLinearizable.ts'
import { readFaults } from '../../support/linearizability/staleReads.ts'
import { type Dice, seededDice } from '../../support/seededRandom.ts'

const CLIENTS = 8
const OPERATIONS = Number(process.env['REGISTER_OPERATIONS'] ?? 240)
const LAG_MS = 500
/** What a read itself takes, of the time that it may be behind. */
const READ_MS = 800

let proxy: FaultProxy
let gateway: Gateway
let dice: Dice
beforeAll(async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`seed ${seed}\n`)
  dice = seededDice(seed)
  proxy = await startFaultProxy({ behind: inject('dynamodbEndpoint'), seed, patienceMs: 200 })
  gateway = await startGateway({}, undefined, {
    DYNAMODB_ENDPOINT: proxy.endpoint,
    STORE_TIMEOUT_MS: '200',
    REQUEST_TIMEOUT_MS: String(READ_MS),
  })
})
afterAll(() => proxy.stop())

/** What many clients do with one organization's name, some without being told what came of it. */
async function historyOf(id: string): Promise<readonly (Operation & { readonly isConsistent: boolean })[]> {
  const history: (Operation & { readonly isConsistent: boolean })[] = []
  const timed = async <T>(work: () => Promise<T>) => {
    const calledAt = performance.now()
    const told = await work()
    return { told, calledAt, returnedAt: performance.now() }
  }

  /** As all read that show. */
  async function show(): Promise<Read | undefined> {
    const { data } = await gateway.ask(`{ party(id: "${id}") { version displayName } }`)
    const party = data?.party
    return party ? { kind: 'read', version: party.version, value: party.displayName } : undefined
  }

  /** As all read that decide a write, and partner apps. */
  async function decide(): Promise<Read | undefined> {
    const record = await findRecord(gateway.context().table, 'demo', id as PartyId).catch(() => undefined)
    const name = record?.data.names[0]
    return record && name && 'legal' in name
      ? { kind: 'read', version: record.meta.version, value: name.legal }
      : undefined
  }

  async function write(expected: number, value: string): Promise<'done' | 'conflict' | 'unknown'> {
    const query = `mutation ($input: ChangeOrganizationInput!) {
      changeOrganization(input: $input) { organization { version } userErrors { code } } }`
    const input = { idempotencyKey: newKey(), id, expectedVersion: expected, names: [{ legal: value }] }
    const { data, errors } = await gateway.ask(query, { input })
    const { organization, userErrors } = data?.changeOrganization ?? {}
    if (errors.length > 0) return 'unknown'
    if (organization) expect(organization.version).toBe(expected + 1)
    else expect(userErrors).toEqual([{ code: 'VERSION_CONFLICT' }])
    return organization ? 'done' : 'conflict'
  }

  async function client(): Promise<void> {
    let known = 1
    while (history.length < OPERATIONS) {
      const isConsistent = dice.isLucky(0.5)
      if (dice.isLucky(0.6)) {
        const { told, ...when } = await timed(isConsistent ? decide : show)
        if (told) history.push({ ...when, ...told, isConsistent })
        known = told?.version ?? known
      } else {
        const value = `Name ${newKey()}`
        const { told, ...when } = await timed(() => write(known, value))
        history.push({ ...when, kind: 'write', expected: known, value, outcome: told, isConsistent: true })
      }
      await sleep(dice.below(20))
    }
  }

  await Promise.all(Array.from({ length: CLIENTS }, client))
  return history
}

describe('one record that many read and change at the same time, while calls fail and copies lag', () => {
  it('is one register to who decides by it; to who is shown it, one that may be behind, and never makes up anything', async () => {
    const bank = bankOf(calmGateway(gateway, inject('dynamodbEndpoint')))
    const initial: Register = { version: 1, value: 'Name at first' }
    const id = await bank.organization(initial.value)
    proxy.strike(ratesOf(0.12))
    proxy.lag(LAG_MS)
    const history = await historyOf(id)
    proxy.strike(ratesOf(0))
    proxy.lag(0)

    const outcomes = history.map((each) => (each.kind === 'read' ? 'read' : each.outcome))
    process.stdout.write(
      `${JSON.stringify(Object.fromEntries([...Map.groupBy(outcomes, (one) => one)].map(([one, all]) => [one, all.length])))}\n`,
    )
    expect(outcomes.filter((outcome) => outcome === 'done').length).toBeGreaterThan(5)
    expect(outcomes).toContain('unknown')
    const consistent = history.filter(({ isConsistent }) => isConsistent)
    expect(isLinearizable(consistent, initial)).toBe(true)
    expect(readFaults(history, initial, LAG_MS + READ_MS)).toEqual([])
    // Otherwise the copies did not lag, and nothing was tried.
    expect(isLinearizable(history, initial)).toBe(false)
  })
})
