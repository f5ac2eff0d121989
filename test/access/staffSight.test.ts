import { describe, expect, it } from 'vitest'
import type { EmployeeCaller } from '../../src/access/caller.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import type { StaffSight } from '../../src/access/sight.ts'
import { type CoveredParty, fullSight, joinedSight, staffSight } from '../../src/access/staffSight.ts'
import type { LineCoverage, Share } from '../../src/domain/coverage.ts'
import { POST_KINDS } from '../../src/domain/employee.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { employeeCaller, postIn } from '../support/callers.ts'
import { coveredBy, HERE, ME, OTHER, SOMEONE } from '../support/coverage.ts'
import { matrixOf } from '../support/matrix.ts'
import { nthId } from '../support/seedRecords.ts'

// Long because one table says who is let in by what, and every sentence is about it.

const AT = '2026-06-01T00:00:00.000Z'
const LATER = '2026-07-01T00:00:00.000Z'
const { desk, branch, office, sibling } = HERE
const party = nthId('prt', 1)

const HELD = (kind: PostKind, more?: Partial<EmployeeCaller>) =>
  employeeCaller(ME, [postIn([branch, office], kind)], more)

function sightOf(caller: EmployeeCaller, coverage: readonly LineCoverage[], createdBy = 'operator:test') {
  return staffSight(caller, { id: party, createdBy, coverage } satisfies CoveredParty, AT)
}

/** In a word: keeps it; serves it, some of it masked; reads it, in full; looks at it, some of it masked. */
function word(caller: EmployeeCaller, coverage: readonly LineCoverage[]): string {
  const sight = sightOf(caller, coverage)
  if (!sight) return '-'
  const { level, keep, contact, clear } = sight
  expect(level).toBe('FULL')
  const words = { 'true,true,true': 'keep', 'false,true,false': 'serve', 'false,false,true': 'read' }
  const facts = [keep.length > 0, contact.length > 0, clear].join(',')
  return words[facts as keyof typeof words] ?? (facts === 'false,false,false' ? 'look' : facts)
}

const withTeam = (unitPath: LineCoverage['unitPath']) => coveredBy({ unitPath, team: [SOMEONE] })

/** Where the relationship is kept, as seen from a post in the branch. */
const PLACES: readonly LineCoverage[] = [
  coveredBy({ unitPath: [sibling, office], team: [SOMEONE, ME] }),
  withTeam([branch, office]),
  withTeam([desk, branch, office]),
  withTeam([office]),
  withTeam([sibling, office]),
]

describe('who sees a relationship of their line, by post and place', () => {
  it.each([
    //                        in the team  own unit  unit below  unit above  unit beside
    ['RELATIONSHIP_MANAGER', '  keep         -         -           -           -    '],
    ['HEAD', '                  keep         keep      keep        -           -    '],
    ['RISK', '                  read         read      read        -           -    '],
    ['COMPLIANCE', '            read         read      read        read        read '],
    ['PRODUCT_SPECIALIST', '    serve        -         -           -           -    '],
    ['SERVICE', '               serve        serve     serve       -           -    '],
    ['EXECUTIVE', '             serve        serve     serve       -           -    '],
    ['OTHER', '                 -            -         -           -           -    '],
    ['INVESTOR_RELATIONS', '    -            -         -           -           -    '],
  ] as const)('%s', (kind, row) => {
    const caller = HELD(kind)
    expect(PLACES.map((coverage) => word(caller, [coverage]))).toEqual(row.trim().split(/ +/))
  })

  it('is told for every kind of post', () => {
    expect(POST_KINDS).toHaveLength(9)
  })
})

describe('who sees a relationship of their team, by post and line', () => {
  it.each([
    //                        CUSTOMER INVESTOR SUPPLIER PARTNER
    ['RELATIONSHIP_MANAGER', '  keep     -        keep     keep  '],
    ['HEAD', '                  keep     -        keep     keep  '],
    ['INVESTOR_RELATIONS', '    -        keep     -        -     '],
    ['RISK', '                  read     -        read     read  '],
    ['COMPLIANCE', '            read     read     read     read  '],
    ['PRODUCT_SPECIALIST', '    serve    -        serve    serve '],
    ['SERVICE', '               serve    -        serve    serve '],
    ['EXECUTIVE', '             serve    serve    serve    serve '],
    ['OTHER', '                 -        -        -        -     '],
  ] as const)('%s', (kind, row) => {
    expect(LINES_OF_BUSINESS).toEqual(['CUSTOMER', 'INVESTOR', 'SUPPLIER', 'PARTNER'])
    const words = LINES_OF_BUSINESS.map((line) => word(HELD(kind), [coveredBy({ line, team: [ME] })]))
    expect(words).toEqual(row.trim().split(/ +/))
  })

  it('a post that names its lines works in these alone', () => {
    const manager = employeeCaller(ME, [postIn([branch, office], 'RELATIONSHIP_MANAGER', ['INVESTOR'])])
    const words = LINES_OF_BUSINESS.map((line) => word(manager, [coveredBy({ line, team: [ME] })]))
    expect(words).toEqual(['-', 'keep', '-', '-'])
  })

  it('investor relations sees every investor, wherever they are kept', () => {
    const words = PLACES.map((place) => word(HELD('INVESTOR_RELATIONS'), [{ ...place, line: 'INVESTOR' }]))
    expect(words).toEqual(['keep', 'keep', 'keep', 'keep', 'keep'])
  })
})

/** A relationship that is kept elsewhere, by others. */
const elsewhere = (more: Partial<LineCoverage> = {}) => coveredBy({ unitPath: [sibling, office], ...more })
const shared = (share: Partial<Share>, more: Partial<LineCoverage> = {}) =>
  elsewhere({ shares: [{ withId: ME, scope: 'CONTACT', until: LATER, ...share }], ...more })
const pass = (more: object = {}) => ({
  wallPasses: [
    { exceptionId: nthId('wex', 1), partyId: party, line: 'INVESTOR', until: LATER, ...more },
  ] as const,
})
const investor = elsewhere({ line: 'INVESTOR' })

/** What lets somebody in who would not be. */
const GRANTS: Readonly<Record<string, readonly [LineCoverage, Partial<EmployeeCaller>?]>> = {
  nothing: [elsewhere()],
  'a share to contact': [shared({})],
  'a share to read': [shared({ scope: 'READ' })],
  'a share with their unit': [shared({ withId: branch })],
  'a share with a unit above': [shared({ withId: office })],
  'a share with a unit below': [shared({ withId: desk })],
  'a share with a unit beside': [shared({ withId: sibling })],
  'a share with another': [shared({ withId: OTHER })],
  'a share that is over now': [shared({ until: AT })],
  'a share across the wall': [shared({}, { line: 'INVESTOR' })],
  'a delegation of a member': [elsewhere({ team: [OTHER] }), { standsInFor: [OTHER] }],
  'a delegation of another': [elsewhere(), { standsInFor: [OTHER] }],
  'a delegation across the wall': [{ ...investor, team: [OTHER] }, { standsInFor: [OTHER] }],
  'a pass through the wall': [investor, pass()],
  'a pass for another line': [investor, pass({ line: 'CUSTOMER' })],
  'a pass to another party': [investor, pass({ partyId: nthId('prt', 2) })],
  'a pass that is over now': [investor, pass({ until: AT })],
}

/** How far each kind of post goes with it. */
const LET_IN = matrixOf(`
                                RELATIONSHIP_MANAGER  HEAD   INVESTOR_RELATIONS  RISK  COMPLIANCE  PRODUCT_SPECIALIST  SERVICE  EXECUTIVE  OTHER  none
  nothing                             -               -            -             -        read            -             -        -          -      -
  a share to contact                  serve           serve        -             look     read            serve         serve    serve      -      -
  a share to read                     look            look         -             look     read            look          look     look       -      -
  a share with their unit             serve           serve        -             look     read            serve         serve    serve      -      -
  a share with a unit above           serve           serve        -             look     read            serve         serve    serve      -      -
  a share with a unit below           -               -            -             -        read            -             -        -          -      -
  a share with a unit beside          -               -            -             -        read            -             -        -          -      -
  a share with another                -               -            -             -        read            -             -        -          -      -
  a share that is over now            -               -            -             -        read            -             -        -          -      -
  a share across the wall             -               -            keep          -        read            -             -        serve      -      -
  a delegation of a member            keep            keep         -             read     read            serve         serve    serve      -      -
  a delegation of another             -               -            -             -        read            -             -        -          -      -
  a delegation across the wall        -               -            keep          -        read            -             -        serve      -      -
  a pass through the wall             look            look         keep          look     read            look          look     look       look   -
  a pass for another line             -               -            keep          -        read            -             -        -          -      -
  a pass to another party             -               -            keep          -        read            -             -        -          -      -
  a pass that is over now             -               -            keep          -        read            -             -        -          -      -
`)

describe('what lets somebody in beside their post', () => {
  it.each(LET_IN.rows)('$name', ({ name, cells }) => {
    const [coverage, held] = GRANTS[name] ?? []
    const words = LET_IN.columns.map((kind) =>
      word(kind === 'none' ? employeeCaller(ME, [], held) : HELD(kind as PostKind, held), [
        coverage as LineCoverage,
      ]),
    )
    expect(words).toEqual(cells)
  })

  it('is told of every grant, and of every kind of post', () => {
    expect(LET_IN.rows.map(({ name }) => name)).toEqual(Object.keys(GRANTS))
    expect(LET_IN.columns.toSorted()).toEqual([...POST_KINDS, 'none'].toSorted())
  })

  it('names the exceptions by which somebody sees, and only these', () => {
    const across = [elsewhere({ line: 'INVESTOR' }), coveredBy({ team: [ME] })]
    expect(sightOf(HELD('RELATIONSHIP_MANAGER', pass()), across)).toMatchObject({
      lines: ['INVESTOR', 'CUSTOMER'],
      keep: ['CUSTOMER'],
      contact: ['CUSTOMER'],
      exceptions: [nthId('wex', 1)],
    })
    expect(sightOf(HELD('EXECUTIVE', pass()), [coveredBy({ line: 'INVESTOR' })])?.exceptions).toEqual([])
  })
})

describe('several posts', () => {
  const posts = (...held: ReturnType<typeof postIn>[]) => employeeCaller(ME, held)
  const specialist = postIn([desk, branch, office], 'PRODUCT_SPECIALIST')

  it.each([
    [
      'head of one unit, specialist of another: here',
      postIn([branch, office], 'HEAD'),
      [branch, office],
      'keep',
    ],
    [
      'head of one unit, specialist of another: there',
      postIn([sibling, office], 'HEAD'),
      [branch, office],
      '-',
    ],
    ['risk of the whole, and specialist', postIn([office], 'RISK'), [sibling, office], 'read'],
  ] as const)('%s', (_, post, unitPath, expected) => {
    expect(word(posts(specialist, post), [coveredBy({ unitPath })])).toBe(expected)
  })

  it('each work in their own lines', () => {
    const both = posts(postIn([branch, office], 'HEAD'), postIn([office], 'INVESTOR_RELATIONS'))
    const coverage = [elsewhere({ line: 'INVESTOR' }), elsewhere(), coveredBy({ line: 'SUPPLIER' })]
    expect(sightOf(both, coverage)).toMatchObject({
      lines: ['INVESTOR', 'SUPPLIER'],
      contact: ['INVESTOR', 'SUPPLIER'],
      keep: ['INVESTOR', 'SUPPLIER'],
    })
  })

  it('a post that only reads takes nothing of a share to contact away', () => {
    const both = posts(postIn([sibling, office], 'RISK'), specialist)
    expect(word(posts(postIn([sibling, office], 'RISK')), [shared({})])).toBe('read')
    expect(sightOf(both, [shared({})])).toMatchObject({ contact: ['CUSTOMER'], keep: [], clear: true })
  })
})

describe('who is nobody’s client', () => {
  it.each([
    //                        taken in by oneself  by another
    ['RELATIONSHIP_MANAGER', '  keep                 identity'],
    ['HEAD', '                  keep                 identity'],
    ['INVESTOR_RELATIONS', '    keep                 identity'],
    ['RISK', '                  read                 identity'],
    ['COMPLIANCE', '            read                 read    '],
    ['PRODUCT_SPECIALIST', '    serve                identity'],
    ['SERVICE', '               serve                identity'],
    ['EXECUTIVE', '             serve                identity'],
    ['OTHER', '                 -                    -       '],
    ['none', '                  -                    -       '],
  ] as const)('is seen by %s', (kind, row) => {
    const caller = kind === 'none' ? employeeCaller(ME) : HELD(kind)
    const words = [`employee:${ME}`, `employee:${OTHER}`].map((createdBy) => {
      const sight = sightOf(caller, [], createdBy)
      if (!sight) return '-'
      if (sight.level === 'IDENTITY') {
        expect(sight).toMatchObject({ lines: [], contact: [], keep: [], clear: false, inspects: false })
        return 'identity'
      }
      expect(sight).toEqual(fullSight(caller))
      return sight.keep.length > 0 ? 'keep' : sight.contact.length > 0 ? 'serve' : 'read'
    })
    expect(words).toEqual(row.trim().split(/ +/))
  })

  it('is nobody’s no more with the first relationship: who took them in does not see it', () => {
    expect(sightOf(HELD('RELATIONSHIP_MANAGER'), [elsewhere()], `employee:${ME}`)).toBeUndefined()
  })

  it('was taken in by an employee, not by an operator or app of the same name', () => {
    for (const actor of [`operator:${ME}`, `partner:${ME}`, ME]) {
      expect(sightOf(HELD('RELATIONSHIP_MANAGER'), [], actor)?.level).toBe('IDENTITY')
    }
  })
})

describe('who inspects', () => {
  it('says so in every sight, and nobody else does', () => {
    for (const kind of POST_KINDS) {
      const sight = sightOf(HELD(kind), [coveredBy({ line: 'CUSTOMER', team: [ME] })])
      if (sight) expect([kind, sight.inspects]).toEqual([kind, kind === 'COMPLIANCE'])
    }
  })
})

describe('somebody who speaks for firms', () => {
  const read: StaffSight = {
    kind: 'STAFF',
    level: 'FULL',
    lines: ['CUSTOMER'],
    contact: [],
    keep: [],
    judge: [],
    supervise: [],
    clear: false,
    inspects: false,
    exceptions: [],
  }
  const kept: StaffSight = {
    ...read,
    lines: ['SUPPLIER'],
    contact: ['SUPPLIER'],
    keep: ['SUPPLIER'],
    judge: ['SUPPLIER'],
    supervise: ['SUPPLIER'],
    clear: true,
  }

  it('is seen as the firms are, together', () => {
    expect(joinedSight([read])).toEqual(read)
    const both = {
      contact: ['SUPPLIER'],
      keep: ['SUPPLIER'],
      judge: ['SUPPLIER'],
      supervise: ['SUPPLIER'],
      clear: true,
    }
    expect(joinedSight([read, kept])).toEqual({ ...read, ...both, lines: ['CUSTOMER', 'SUPPLIER'] })
  })

  it('is not seen through firms of which only the identity is', () => {
    expect(joinedSight([])).toBeUndefined()
    expect(joinedSight([{ ...read, level: 'IDENTITY', lines: [] }])).toBeUndefined()
  })
})
