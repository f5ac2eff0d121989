import { describe, expect, it } from 'vitest'
import type { CallingApp } from '../../src/access/caller.ts'
import { enter, type Permission } from '../../src/access/enter.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import { DATA_CATEGORIES } from '../../src/domain/dataCategory.ts'
import { POST_KINDS } from '../../src/domain/employee.ts'
import { PURPOSES } from '../../src/domain/purpose.ts'
import { employeeCaller, OPERATOR_CALLER, PARTNER_CALLER, postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const someone = nthId('emp', 1)
const held = (...kinds: PostKind[]) =>
  employeeCaller(
    someone,
    kinds.map((kind) => postIn([nthId('unt', 1)], kind)),
  )
const app: CallingApp = { id: nthId('app', 1), purposes: PURPOSES, categories: DATA_CATEGORIES }

const CALLERS = {
  operator: OPERATOR_CALLER,
  RELATIONSHIP_MANAGER: held('RELATIONSHIP_MANAGER'),
  HEAD: held('HEAD'),
  INVESTOR_RELATIONS: held('INVESTOR_RELATIONS'),
  RISK: held('RISK'),
  COMPLIANCE: held('COMPLIANCE'),
  PRODUCT_SPECIALIST: held('PRODUCT_SPECIALIST'),
  SERVICE: held('SERVICE'),
  EXECUTIVE: held('EXECUTIVE'),
  OTHER: held('OTHER'),
  'no post': held(),
  'COMPLIANCE and SERVICE': held('COMPLIANCE', 'SERVICE'),
  'partner for a registered purpose': { ...PARTNER_CALLER, app },
  'partner for another purpose': { ...PARTNER_CALLER, app: { ...app, purposes: ['MARKETING'] } },
  'partner that may not ask': PARTNER_CALLER,
} as const

const PERMISSIONS: readonly Permission[] = [
  'READ',
  'INSIDE',
  'CONTACT',
  'KEEP',
  'FEED',
  'STAFF',
  'PARTNERS',
  'INSIDER_LISTS',
  'WALLS',
  'AUDIT',
  'CHECK',
]

const MAY: Readonly<Record<keyof typeof CALLERS, string>> = {
  //                                    READ INSIDE CONTACT KEEP FEED STAFF PARTNERS INSIDER_LISTS WALLS AUDIT CHECK
  operator:
    '                            y     y      y     y    y     y      y          y         y     y     y',
  RELATIONSHIP_MANAGER:
    '                y     y      y     y    -     -      -          y         -     -     -',
  HEAD: '                                y     y      y     y    -     -      -          y         -     -     y',
  INVESTOR_RELATIONS:
    '                  y     y      y     y    -     -      -          y         -     -     -',
  RISK: '                                y     y      -     -    -     -      -          -         -     -     y',
  COMPLIANCE:
    '                          y     y      -     -    -     -      y          y         y     y     y',
  PRODUCT_SPECIALIST:
    '                  y     y      y     -    -     -      -          y         -     -     -',
  SERVICE:
    '                             y     y      y     -    -     -      -          y         -     -     -',
  EXECUTIVE:
    '                           y     y      y     -    -     -      -          y         -     -     y',
  OTHER:
    '                               y     y      -     -    -     -      -          -         -     -     -',
  'no post':
    '                           y     y      -     -    -     -      -          -         -     -     -',
  'COMPLIANCE and SERVICE':
    '            y     y      y     -    -     -      y          y         y     y     y',
  'partner for a registered purpose':
    '  y     -      -     -    -     -      -          -         -     -     -',
  'partner for another purpose':
    '       -     -      -     -    -     -      -          -         -     -     -',
  'partner that may not ask':
    '          -     -      -     -    -     -      -          -         -     -     -',
}

describe('what a caller may ask for', () => {
  it.each(Object.keys(MAY) as (keyof typeof CALLERS)[])('%s', (name) => {
    const row = PERMISSIONS.map((permission) => {
      try {
        enter(CALLERS[name], permission)
        return 'y'
      } catch (error) {
        const { kind } = CALLERS[name]
        expect(error).toMatchObject({
          code: 'FORBIDDEN',
          message: `This needs the permission ${permission}, which this ${kind} does not have.`,
        })
        return '-'
      }
    })
    expect(row).toEqual(MAY[name].trim().split(/ +/))
  })

  it('is said of every kind of post', () => {
    expect(Object.keys(MAY)).toEqual(expect.arrayContaining([...POST_KINDS]))
  })
})

describe('whoever enters', () => {
  it('is in their own institution, by their own name', () => {
    expect(enter(held('HEAD'), 'READ')).toEqual({ tenant: 'demo', actor: `employee:${someone}` })
    expect(enter({ ...PARTNER_CALLER, app }, 'READ')).toEqual({ tenant: 'demo', actor: 'partner:acme' })
    expect(enter(OPERATOR_CALLER, 'FEED')).toEqual({ tenant: 'demo', actor: 'operator:test' })
  })
})
