import { beforeAll, describe, expect, it } from 'vitest'
import type { EmployeeId } from '../../../src/domain/recordId.ts'
import { insiderListItem } from '../../../src/store/items/insiderListItem.ts'
import { newMeter } from '../../../src/store/table.ts'
import type { RequestContext } from '../../../src/usecases/context.ts'
import { delegateBook } from '../../../src/usecases/grant/delegationCommands.ts'
import {
  addInsider,
  closeInsiderList,
  openInsiderList,
} from '../../../src/usecases/grant/insiderListCommands.ts'
import { loadCaller } from '../../../src/usecases/policy/loadCaller.ts'
import { openOrgUnit, registerEmployee } from '../../../src/usecases/staff/employeeCommands.ts'
import { type CountedGateway, startCountedGateway } from '../../support/countedGateway.ts'
import { transactionsIn } from '../../support/countedTable.ts'
import { done } from '../../support/done.ts'
import { nthId, seed } from '../../support/seedRecords.ts'

let gateway: CountedGateway
let context: RequestContext
let employees: readonly EmployeeId[]
beforeAll(async () => {
  gateway = await startCountedGateway()
  context = gateway.context()
  const { id: unitId } = await done(context, openOrgUnit, { name: { en: 'Desk' }, kind: 'DESK' })
  const posts = [{ unitId, kind: 'RELATIONSHIP_MANAGER' as const }]
  const made: EmployeeId[] = []
  for (let n = 0; n < 40; n += 1) {
    made.push((await done(context, registerEmployee, { names: [{ full: `Employee ${n}` }], posts })).id)
  }
  employees = made
})

/** What a request of the employee's costs before it does anything. */
async function loading(subject: EmployeeId) {
  const meter = newMeter()
  const { app } = gateway
  const table = app.openTable(meter, app.now().getTime() + 60_000)
  const caller = await loadCaller({ app, table, viewer: { kind: 'employee', tenant: 'demo', subject } })
  if (caller.kind !== 'employee') throw new Error(`expected an employee, but got a ${caller.kind}`)
  return { caller, meter }
}

const inDays = (days: number) => new Date(gateway.app.now().getTime() + days * 86_400_000).toISOString()

describe('who is asking', () => {
  it('is one query of half a read unit, with a delegation and a list', async () => {
    const [absent, asking] = employees as [EmployeeId, EmployeeId]
    const delegation = {
      fromEmployeeId: absent,
      toEmployeeId: asking,
      until: inDays(14),
      reason: 'Mandatory leave',
    }
    await done(context, delegateBook, delegation)
    const { id } = await done(context, openInsiderList, { name: 'Lotus', reason: 'Not announced' })
    await done(context, addInsider, { id, expectedVersion: 1, employeeId: asking, reason: 'Leads it' })
    const { caller, meter } = await loading(asking)
    expect(meter).toEqual({ calls: 1, readUnits: 0.5, writeUnits: 0 })
    expect(caller).toMatchObject({ standsInFor: [absent], insiderLists: new Set([id]) })
  })

  it('is one query on as many insider lists as one may be on', async () => {
    const employeeId = employees[2] as EmployeeId
    const meta = (await done(context, openInsiderList, { name: 'Lotus', reason: 'Not announced' })).meta
    await seed(context.table, 200, (n) =>
      insiderListItem.copies('demo', {
        kind: 'insiderList',
        id: nthId('ins', n),
        meta,
        data: {
          name: 'Lotus',
          reason: 'Not announced',
          members: [{ employeeId, since: meta.recordedAt, reason: 'Leads it' }],
          state: 'OPEN',
        },
      }),
    )
    const { caller, meter } = await loading(employeeId)
    expect(caller.insiderLists.size).toBe(200)
    expect(meter.calls).toBe(1)
    expect(meter.readUnits).toBeLessThanOrEqual(4)
  })
})

describe('a change of an insider list', () => {
  it('writes as much however many are on it', async () => {
    const { id } = await done(context, openInsiderList, { name: 'Lotus', reason: 'Not announced' })
    const sizes: number[] = []
    // All but the one who is on as many as one may be.
    const insiders = employees.slice(3)
    for (const [n, employeeId] of insiders.entries()) {
      const input = { id, expectedVersion: n + 1, employeeId, reason: 'All hands' }
      const calls = await gateway.callsOf(() => done(context, addInsider, input))
      sizes.push(...transactionsIn(calls).map(({ length }) => length))
    }
    // The record, the version before, its place in the list, one copy, the idempotency record, the audit log.
    expect(new Set(sizes)).toEqual(new Set([6]))
    const closing = { id, expectedVersion: insiders.length + 1, reason: 'Announced' }
    const calls = await gateway.callsOf(() => done(context, closeInsiderList, closing))
    expect(transactionsIn(calls).every(({ length }) => length < 8)).toBe(true)
  })
})
