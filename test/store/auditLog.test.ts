import { beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '../../src/createApp.ts'
import type { AuditFact } from '../../src/domain/auditEntry.ts'
import { dateInZone } from '../../src/domain/calendarDate.ts'
import { createAuditLog } from '../../src/store/auditLog.ts'
import { chainPartition, openingsPartition, parseEntry } from '../../src/store/items/auditItem.ts'
import { newMeter, type Table, type Write } from '../../src/store/table.ts'
import { verifyAudit } from '../../src/usecases/audit/verifyAudit.ts'
import { type AuditedBank, startAuditedBank } from '../support/auditedBank.ts'
import { countedTable, type TableCall } from '../support/countedTable.ts'
import { type FaultyEndpoint, startFaultyEndpoint } from '../support/faultyEndpoint.ts'

let bank: AuditedBank
let faulty: FaultyEndpoint

beforeAll(async () => {
  bank = await startAuditedBank('2026-03-09T03:00:00.000Z')
  faulty = await startFaultyEndpoint(inject('dynamodbEndpoint'))
  return () => faulty.stop()
})

const FACT: AuditFact = {
  kind: 'WRITE',
  actor: 'operator:test',
  action: 'test',
  records: [],
  partyIds: [],
  categories: [],
}

/** A writer of its own, in an institution of its own. */
function writer(tenant: string, table: Table = bank.table) {
  const log = createAuditLog(bank.gateway.app)
  return (more: { writes?: readonly Write[]; facts?: readonly AuditFact[]; now?: string } = {}) =>
    log.append({
      table,
      tenant,
      now: more.now ? new Date(more.now) : bank.gateway.app.now(),
      facts: more.facts ?? [FACT],
      writes: more.writes ?? [],
    })
}

/** The number of entries in each chain, in the order in which the chains were opened. */
async function lengths(tenant: string): Promise<readonly number[]> {
  const openings = await bank.itemsOf(openingsPartition(tenant))
  const chains = openings.map(({ sk }) => chainPartition(tenant, sk.slice(0, 10), sk.split('#')[2] ?? ''))
  return Promise.all(chains.map(async (chain) => (await bank.itemsOf(chain)).map(parseEntry).length))
}

async function faultsOf(tenant: string, to?: string) {
  return (await verifyAudit(bank.gateway.context({ tenant }), { to })).faults
}

/** The table's own clock says whether there is time for another try. */
function realToday(): string {
  return dateInZone(new Date(), 'Asia/Shanghai')
}

/** A write that goes through once. */
function once(name: string): Write {
  return { kind: 'put', item: { pk: 'once', sk: name }, condition: { kind: 'absent' } }
}

describe('appending', () => {
  it('is one transaction, and no read but when a chain is opened', async () => {
    const calls: TableCall[] = []
    const append = writer('calls', countedTable(bank.table, calls))
    await append()
    expect(calls.map(({ kind }) => kind)).toEqual(['query', 'transact'])
    calls.length = 0
    await append({ writes: [once('calls')] })
    expect(calls).toMatchObject([{ kind: 'transact', writes: [{}, {}] }])
  })

  it('continues the same chain, one entry after the other, and opens one for each who writes at the same time', async () => {
    const append = writer('writers')
    for (let n = 0; n < 3; n += 1) await append()
    expect(await lengths('writers')).toEqual([3])
    await Promise.all(Array.from({ length: 8 }, () => append()))
    await Promise.all(Array.from({ length: 8 }, () => append({ facts: [FACT, FACT] })))
    const all = await lengths('writers')
    expect(all).toHaveLength(8)
    expect(all.reduce((sum, length) => sum + length, 0)).toBe(3 + 8 + 16)
    expect(await faultsOf('writers')).toEqual([])
  })

  it('writes no entry when what it is about is not written, and goes on with the chain', async () => {
    const append = writer('refused')
    expect((await append({ writes: [once('refused')] })).kind).toBe('written')
    expect(await append({ writes: [once('other'), once('refused')] })).toEqual({
      kind: 'refused',
      failed: [1],
    })
    expect((await append()).kind).toBe('written')
    expect(await lengths('refused')).toEqual([2])
    expect(await faultsOf('refused')).toEqual([])
  })

  it('opens no chain when the first that it is for is refused', async () => {
    await writer('once')({ writes: [once('first')] })
    const append = writer('never')
    expect((await append({ writes: [once('first')] })).kind).toBe('refused')
    expect(await lengths('never')).toEqual([])
    await append()
    expect(await lengths('never')).toEqual([1])
  })

  it('has room for 99 entries, or 99 writes beside one, also when the chain is not open yet', async () => {
    const writes = Array.from({ length: 99 }, (_, n) => once(`room ${n}`))
    const append = writer('room')
    expect((await append({ writes })).kind).toBe('written')
    expect((await writer('room')({ facts: Array(99).fill(FACT) })).kind).toBe('written')
    expect(await lengths('room')).toEqual(expect.arrayContaining([1, 99]))
    expect(await faultsOf('room')).toEqual([])
  })

  it('opens a new chain on a new day of the institution, and never goes back in time', async () => {
    const append = writer('days')
    // Midnight in Shanghai.
    for (const now of ['2026-03-09T15:59:59.999Z', '2026-03-09T16:00:00.000Z']) await append({ now })
    expect((await bank.itemsOf(openingsPartition('days'))).map(({ sk }) => sk.slice(0, 10))).toEqual([
      '2026-03-09',
      '2026-03-10',
    ])
    const clock = writer('clock')
    const later = await clock({ now: '2026-03-09T03:00:01.000Z' })
    const earlier = await clock({ now: '2026-03-09T03:00:00.000Z' })
    expect([later, earlier].map((one) => one.kind === 'written' && one.entries[0]?.at)).toEqual([
      '2026-03-09T03:00:01.000Z',
      '2026-03-09T03:00:01.000Z',
    ])
    expect(await faultsOf('clock')).toEqual([])
  })
})

describe('when DynamoDB does not say whether it wrote', () => {
  /** Past the faults, giving up after so many milliseconds. */
  function faultyTable(patienceMs: number): Table {
    const app = createApp({ ...bank.gateway.config, DYNAMODB_ENDPOINT: faulty.endpoint })
    return app.openTable(newMeter(), Date.now() + patienceMs)
  }

  it('is asked again, and writes once', async () => {
    faulty.fail()
    const append = writer('again', faultyTable(30_000))
    const now = new Date().toISOString()
    await append({ now })
    faulty.fail({ kind: 'resetAfter' })
    await append({ now })
    await append({ now })
    expect(await lengths('again')).toEqual([3])
    expect(await faultsOf('again', realToday())).toEqual([])
  })

  it('leaves the chain when it never says, so that no two entries follow the same one', async () => {
    faulty.fail()
    const log = createAuditLog(bank.gateway.app)
    const asked = { tenant: 'unknown', facts: [FACT], writes: [] }
    const append = (table: Table) => log.append({ ...asked, table, now: new Date() })
    await append(bank.table)
    // Not even where giving up counts as refused: see `Table.transact`.
    faulty.failAlways({ kind: 'resetAfter' })
    expect(await log.append({ ...asked, table: faultyTable(30_000), now: new Date(), startBy: 0 })).toEqual({
      kind: 'refused',
      failed: [],
    })
    await expect(append(faultyTable(200))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    faulty.fail()
    await append(bank.table)
    expect(await lengths('unknown')).toEqual(expect.arrayContaining([2, 1, 1]))
    expect(await faultsOf('unknown', realToday())).toEqual([])
  })
})
