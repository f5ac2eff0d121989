import { describe, expect, it } from 'vitest'
import type { Caller } from '../../src/access/caller.ts'
import { type Grant, mayReadGrant } from '../../src/access/mayReadGrant.ts'
import { firstMeta } from '../../src/domain/record.ts'
import { employeeCaller, OPERATOR_CALLER, PARTNER_CALLER, postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const [desk, branch] = [nthId('unt', 1), nthId('unt', 2)]
const [absent, substitute, head, compliance, other, former] = [1, 2, 3, 4, 5, 6].map((n) =>
  nthId('emp', n),
) as [`emp_${string}`, `emp_${string}`, `emp_${string}`, `emp_${string}`, `emp_${string}`, `emp_${string}`]
const AT = '2026-06-01T00:00:00.000Z'
const meta = (by: string) => firstMeta({ at: AT, by, source: { system: 'guanxi' } })

const CALLERS: Readonly<Record<string, Caller>> = {
  operator: OPERATOR_CALLER,
  partner: PARTNER_CALLER,
  compliance: employeeCaller(compliance, [postIn([branch], 'COMPLIANCE')]),
  head: employeeCaller(head, [postIn([branch], 'HEAD')]),
  absent: employeeCaller(absent, [postIn([desk, branch])]),
  substitute: employeeCaller(substitute, [postIn([desk, branch])]),
  colleague: employeeCaller(other, [postIn([desk, branch])]),
  'who was on the list': employeeCaller(former, [postIn([desk, branch])]),
  'who stands in for a member': employeeCaller(other, [postIn([desk])], { standsInFor: [absent] }),
  'an executive': employeeCaller(other, [postIn([branch], 'EXECUTIVE')]),
  'risk of the branch': employeeCaller(other, [postIn([branch], 'RISK')]),
}

const GRANTS: Readonly<Record<Grant['kind'], Grant>> = {
  delegation: {
    kind: 'delegation',
    id: nthId('dlg', 1),
    meta: meta('operator:test'),
    data: {
      fromEmployeeId: absent,
      toEmployeeId: substitute,
      validFrom: AT,
      until: '2026-06-15T00:00:00.000Z',
      reason: 'Leave',
      unitIds: [desk, branch],
    },
  },
  insiderList: {
    kind: 'insiderList',
    id: nthId('ins', 1),
    meta: meta(`employee:${former}`),
    data: {
      name: 'Project Lotus',
      reason: 'A capital increase',
      members: [
        { employeeId: former, since: AT, until: AT, reason: 'Opened it' },
        { employeeId: absent, since: AT, reason: 'Leads it' },
      ],
      state: 'OPEN',
    },
  },
  wallException: {
    kind: 'wallException',
    id: nthId('wex', 1),
    meta: meta(`employee:${head}`),
    data: {
      employeeId: absent,
      partyId: nthId('prt', 1),
      line: 'INVESTOR',
      reason: 'A joint visit',
      until: '2026-06-15T00:00:00.000Z',
      state: 'REQUESTED',
    },
  },
}

const READERS: Readonly<Record<Grant['kind'], readonly string[]>> = {
  delegation: ['operator', 'compliance', 'head', 'absent', 'substitute'],
  insiderList: ['operator', 'compliance', 'absent'],
  wallException: ['operator', 'compliance', 'head', 'absent'],
}

describe('who may read', () => {
  it.each(Object.keys(GRANTS).flatMap((kind) => Object.keys(CALLERS).map((name) => [kind, name] as const)))(
    'a %s: %s',
    (kind, name) => {
      const grant = GRANTS[kind as Grant['kind']]
      expect(mayReadGrant(CALLERS[name] as Caller, grant)).toBe(READERS[grant.kind].includes(name))
    },
  )
})
