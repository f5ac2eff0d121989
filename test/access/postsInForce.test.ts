import { describe, expect, it } from 'vitest'
import { headsOneOf, unitsAbove } from '../../src/access/heads.ts'
import { postsInForce } from '../../src/access/postsInForce.ts'
import type { Employee } from '../../src/domain/employee.ts'
import { firstMeta } from '../../src/domain/record.ts'
import { postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const [desk, branch, office, other] = [1, 2, 3, 4].map((n) => nthId('unt', n)) as [
  `unt_${string}`,
  `unt_${string}`,
  `unt_${string}`,
  `unt_${string}`,
]
const META = firstMeta({ at: '2026-01-01T00:00:00.000Z', by: 'operator:test', source: { system: 'guanxi' } })

function employeeWith(post: Partial<Employee['data']['posts'][number]>, active = true): Employee {
  const unitPath = [desk, branch, office]
  return {
    kind: 'employee',
    id: nthId('emp', 1),
    meta: { ...META, active },
    data: {
      names: [{ full: 'Li Ming', script: 'LATIN', order: 'GIVEN_FIRST' }],
      posts: [{ unitId: desk, unitPath, serves: branch, kind: 'HEAD', ...post }],
    },
  }
}

describe('a post', () => {
  it.each([
    ['without dates holds', {}, true],
    ['holds on its first day', { validFrom: '2026-06-15' }, true],
    ['does not hold before', { validFrom: '2026-06-16' }, false],
    ['holds on its last day', { validTo: '2026-06-15' }, true],
    ['does not hold after', { validTo: '2026-06-14' }, false],
    ['holds from the first day its date can mean', { validFrom: '2026-06' }, true],
    ['holds to the last day its date can mean', { validTo: '2026' }, true],
  ])('%s', (_, dates, holds) => {
    expect(postsInForce(employeeWith(dates), '2026-06-15')).toHaveLength(holds ? 1 : 0)
  })

  it('works in the lines of its kind, unless it says in which', () => {
    const linesOf = (employee: Employee) => postsInForce(employee, '2026-06-15').map(({ lines }) => lines)
    expect(linesOf(employeeWith({}))).toEqual([['CUSTOMER', 'SUPPLIER', 'PARTNER']])
    expect(linesOf(employeeWith({ lines: ['INVESTOR'] }))).toEqual([['INVESTOR']])
  })

  it('is none of somebody who has left', () => {
    expect(postsInForce(employeeWith({}, false), '2026-06-15')).toEqual([])
  })
})

describe('a head', () => {
  const peoplesUnits = unitsAbove([postIn([desk, branch, office]), postIn([other, office])])

  it.each([
    ['of the unit', postIn([desk, branch, office], 'HEAD'), true],
    ['of a unit above it', postIn([branch, office], 'HEAD'), true],
    ['of all', postIn([office], 'HEAD'), true],
    ['of a unit beside it', postIn([nthId('unt', 9), branch, office], 'HEAD'), false],
    ['is not who only works there', postIn([desk, branch, office]), false],
  ])('%s', (_, post, expected) => {
    expect(headsOneOf({ posts: [post] }, peoplesUnits)).toBe(expected)
  })

  it('has every unit once', () => {
    expect(peoplesUnits).toEqual([desk, branch, office, other])
  })
})
