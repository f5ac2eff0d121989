import { describe, expect, it } from 'vitest'
import { investorSight } from '../../src/access/investorSight.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import { ALL } from '../../src/access/sight.ts'
import { POST_KINDS } from '../../src/domain/employee.ts'
import { employeeCaller, OPERATOR_CALLER, PARTNER_CALLER, postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const unit = nthId('unt', 1)
const holding = (kind: PostKind, lines?: Parameters<typeof postIn>[2]) =>
  investorSight(employeeCaller(nthId('emp', 1), [postIn([unit], kind, lines)]))

describe('work of investor relations that is about no party', () => {
  it('is there for those whose posts are on its side of the wall, and for nobody else', () => {
    expect(POST_KINDS.filter((kind) => holding(kind) !== undefined)).toEqual([
      'INVESTOR_RELATIONS',
      'COMPLIANCE',
      'EXECUTIVE',
    ])
    expect(holding('HEAD', ['INVESTOR'])).toMatchObject({ supervise: ['INVESTOR'] })
    expect(holding('OTHER', ['INVESTOR'])).toBe(undefined)
    expect(investorSight(employeeCaller(nthId('emp', 1)))).toBe(undefined)
  })

  it('is there for operators, and for no partner', () => {
    expect(investorSight(OPERATOR_CALLER)).toBe(ALL)
    expect(investorSight(PARTNER_CALLER)).toBe(undefined)
  })
})
