import { describe, expect, it } from 'vitest'
import { type FiguresOwner, figuresLines, topUnitOf } from '../../src/access/figuresLines.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import { POST_KINDS } from '../../src/domain/employee.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { employeeCaller, OPERATOR_CALLER, PARTNER_CALLER, postIn } from '../support/callers.ts'
import { HERE, ME, OTHER, SOMEONE } from '../support/coverage.ts'

const { desk, branch, office, sibling } = HERE

const COMMERCIAL = ['CUSTOMER', 'SUPPLIER', 'PARTNER'] as const
const bookOf = (employeeId: typeof ME): FiguresOwner => ({ kind: 'EMPLOYEE', employeeId })
const unit = (...unitPath: (typeof desk)[]): FiguresOwner => ({ kind: 'UNIT', unitPath })
const INSTITUTION: FiguresOwner = { kind: 'INSTITUTION' }

/** Over the commercial lines, the investors', or both. */
function word(kind: PostKind, owner: FiguresOwner): string {
  const lines = figuresLines(employeeCaller(ME, [postIn([branch, office], kind)]), owner)
  const words = { '': '-', [String(COMMERCIAL)]: 'c', INVESTOR: 'i', [String(LINES_OF_BUSINESS)]: 'all' }
  return words[String(lines)] ?? String(lines)
}

describe('over which lines figures are added up, by post in a branch', () => {
  it.each([
    //                        own book  other's  branch  below  above  beside  institution
    ['RELATIONSHIP_MANAGER', 'c         -        -       -      -      -       -'],
    ['HEAD', '                c         -        c       c      -      -       -'],
    ['INVESTOR_RELATIONS', '  i         -        -       -      -      -       -'],
    ['RISK', '                c         -        c       c      -      -       -'],
    ['COMPLIANCE', '          all       all      all     all    all    all     all'],
    ['PRODUCT_SPECIALIST', '  c         -        -       -      -      -       -'],
    ['SERVICE', '             c         -        -       -      -      -       -'],
    ['EXECUTIVE', '           all       -        all     all    -      -       -'],
    ['OTHER', '               -         -        -       -      -      -       -'],
  ] as const)('%s', (kind, row) => {
    const owners = [
      bookOf(ME),
      bookOf(SOMEONE),
      unit(branch, office),
      unit(desk, branch, office),
      unit(office),
      unit(sibling, office),
      INSTITUTION,
    ]
    expect(owners.map((owner) => word(kind, owner))).toEqual(row.trim().split(/\s+/))
  })

  it('says so for every kind of post', () => {
    expect(POST_KINDS).toHaveLength(9)
  })
})

describe('figures', () => {
  it('are only of the lines of the posts that open them, not of all that somebody has', () => {
    const caller = employeeCaller(ME, [
      postIn([branch, office], 'HEAD', ['INVESTOR']),
      postIn([sibling, office], 'HEAD', ['CUSTOMER']),
    ])
    expect(figuresLines(caller, unit(branch, office))).toEqual(['INVESTOR'])
    expect(figuresLines(caller, unit(sibling, office))).toEqual(['CUSTOMER'])
    expect(figuresLines(caller, unit(office))).toEqual([])
  })

  it('of a book are also for who stands in for its keeper, and keeps books in its lines', () => {
    const standsInFor = [SOMEONE]
    const manager = employeeCaller(ME, [postIn([branch], 'RELATIONSHIP_MANAGER', ['CUSTOMER'])], {
      standsInFor,
    })
    expect(figuresLines(manager, bookOf(SOMEONE))).toEqual(['CUSTOMER'])
    expect(figuresLines(manager, bookOf(OTHER))).toEqual([])
    const service = employeeCaller(ME, [postIn([branch], 'SERVICE')], { standsInFor })
    expect(figuresLines(service, bookOf(SOMEONE))).toEqual([])
  })

  it('of a department are those of the branch that it works for', () => {
    const post = { ...postIn([desk, branch, office], 'RISK'), serves: branch }
    const caller = employeeCaller(ME, [post])
    expect(figuresLines(caller, unit(branch, office))).toEqual(COMMERCIAL)
    expect(figuresLines(caller, unit(sibling, office))).toEqual([])
  })

  it('are never for partners, for who has no post, nor for who was only let through a wall', () => {
    expect(figuresLines(PARTNER_CALLER, INSTITUTION)).toEqual([])
    expect(figuresLines(employeeCaller(ME), bookOf(ME))).toEqual([])
    const until = '9999-01-01T00:00:00.000Z'
    const pass = {
      exceptionId: 'wex_00000000000000000000000001',
      partyId: 'prt_0',
      line: 'INVESTOR',
      until,
    } as const
    const passed = employeeCaller(ME, [postIn([branch, office], 'HEAD')], { wallPasses: [pass] })
    expect(figuresLines(passed, unit(branch, office))).toEqual(COMMERCIAL)
  })

  it('are all for operators', () => {
    expect(figuresLines(OPERATOR_CALLER, INSTITUTION)).toEqual(LINES_OF_BUSINESS)
  })
})

describe('the institution', () => {
  const topOf = (kind: PostKind, ...unitPath: (typeof desk)[]) =>
    topUnitOf(employeeCaller(ME, [postIn(unitPath, kind)]))

  it('is the unit at the top for who supervises it', () => {
    expect(topOf('HEAD', office)).toBe(office)
    expect(topOf('EXECUTIVE', office)).toBe(office)
    const risk = { ...postIn([desk, office], 'RISK'), serves: office }
    expect(topUnitOf(employeeCaller(ME, [risk]))).toBe(office)
  })

  it('is nothing for who supervises less, or works there without supervising', () => {
    expect(topOf('HEAD', branch, office)).toBeUndefined()
    expect(topOf('RELATIONSHIP_MANAGER', office)).toBeUndefined()
    expect(topUnitOf(OPERATOR_CALLER)).toBeUndefined()
  })
})
