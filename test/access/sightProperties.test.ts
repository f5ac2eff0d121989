import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivePost, EmployeeCaller, WallPass } from '../../src/access/caller.ts'
import { interactionSightOfStaff } from '../../src/access/interactionSight.ts'
import { mayReadGrant } from '../../src/access/mayReadGrant.ts'
import { POST_DUTIES } from '../../src/access/postDuties.ts'
import type { StaffSight } from '../../src/access/sight.ts'
import { fullSight, staffSight } from '../../src/access/staffSight.ts'
import type { LineCoverage, Share } from '../../src/domain/coverage.ts'
import { POST_KINDS } from '../../src/domain/employee.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { employeeCaller, postIn } from '../support/callers.ts'
import { HERE, ME, OTHER, SOMEONE } from '../support/coverage.ts'
import { nthId } from '../support/seedRecords.ts'

const AT = '2026-06-01T00:00:00.000Z'
const TIMES = ['2026-05-31T23:59:59.999Z', AT, '2026-06-01T00:00:00.001Z']
const { desk, branch, office, sibling } = HERE
const PATHS = [[desk, branch, office], [branch, office], [office], [sibling, office]] as const
const PEOPLE = [ME, SOMEONE, OTHER]
const party = nthId('prt', 1)
const list = nthId('ins', 1)

const some = <T>(items: fc.Arbitrary<T>, maxLength = 3) => fc.array(items, { maxLength })
const line = fc.constantFrom(...LINES_OF_BUSINESS)

const post: fc.Arbitrary<ActivePost> = fc
  .record({
    kind: fc.constantFrom(...POST_KINDS),
    unitPath: fc.constantFrom(...PATHS),
    lines: fc.option(fc.uniqueArray(line, { minLength: 1 })),
  })
  .map(({ kind, unitPath, lines }) => postIn(unitPath, kind, lines ?? POST_DUTIES[kind].lines))

const share: fc.Arbitrary<Share> = fc.record({
  withId: fc.constantFrom(...PEOPLE, ...Object.values(HERE)),
  scope: fc.constantFrom('READ' as const, 'CONTACT' as const),
  until: fc.constantFrom(...TIMES),
})

const wallPass: fc.Arbitrary<WallPass> = fc.record({
  exceptionId: fc.constant(nthId('wex', 1)),
  partyId: fc.constantFrom(party, nthId('prt', 2)),
  line,
  until: fc.constantFrom(...TIMES),
})

const coverage: fc.Arbitrary<readonly LineCoverage[]> = fc.uniqueArray(
  fc.record({
    line,
    unitPath: fc.constantFrom(...PATHS),
    team: fc.uniqueArray(fc.constantFrom(...PEOPLE)),
    shares: some(share, 2),
  }),
  { selector: (each) => each.line },
)

const caller: fc.Arbitrary<EmployeeCaller> = fc
  .record({
    posts: some(post),
    standsInFor: fc.uniqueArray(fc.constantFrom(SOMEONE, OTHER)),
    wallPasses: some(wallPass, 2),
    insiderLists: fc.constantFrom(new Set<typeof list>(), new Set([list])),
  })
  .map(({ posts, ...held }) => employeeCaller(ME, posts, held))

const createdBy = fc.constantFrom('operator:test', `employee:${ME}`, `employee:${OTHER}`)
const input = { caller, coverage, createdBy }

type Asked = { caller: EmployeeCaller; coverage: readonly LineCoverage[]; createdBy: string }
const sightOf = ({ caller, ...covered }: Asked) => staffSight(caller, { id: party, ...covered }, AT)

/** Whether one sees and may all that the other does. */
function isNoLess(more: StaffSight | undefined, less: StaffSight | undefined): boolean {
  if (!less) return true
  if (!more) return false
  const has = (of: 'lines' | 'contact' | 'keep') => less[of].every((each) => more[of].includes(each))
  return (
    (less.level === 'IDENTITY' || more.level === 'FULL') &&
    has('lines') &&
    has('contact') &&
    has('keep') &&
    (more.clear || !less.clear) &&
    (more.inspects || !less.inspects)
  )
}

const RUNS = { numRuns: 500 }

describe('more of what lets in', () => {
  const more: Readonly<Record<string, fc.Arbitrary<(asked: Asked) => Asked>>> = {
    'a post': post.map((each) => (asked) => ({
      ...asked,
      caller: { ...asked.caller, posts: [...asked.caller.posts, each] },
    })),
    'a delegation': fc.constantFrom(SOMEONE, OTHER).map((each) => (asked) => ({
      ...asked,
      caller: { ...asked.caller, standsInFor: [...asked.caller.standsInFor, each] },
    })),
    'a pass through a wall': wallPass.map((each) => (asked) => ({
      ...asked,
      caller: { ...asked.caller, wallPasses: [...asked.caller.wallPasses, each] },
    })),
    'a share': share.map((each) => (asked) => ({
      ...asked,
      coverage: asked.coverage.map((kept) => ({ ...kept, shares: [...kept.shares, each] })),
    })),
    'a place in the team': fc.constant((asked) => ({
      ...asked,
      coverage: asked.coverage.map((kept) => ({ ...kept, team: [...kept.team, ME] })),
    })),
    'a place on an insider list': fc.constant((asked) => ({
      ...asked,
      caller: { ...asked.caller, insiderLists: new Set([list]) },
    })),
  }

  it.each(Object.keys(more))('never shows less: %s', (name) => {
    const added = more[name] as fc.Arbitrary<(asked: Asked) => Asked>
    fc.assert(
      fc.property(fc.record(input), added, (asked, add) => {
        expect(isNoLess(sightOf(add(asked)), sightOf(asked))).toBe(true)
      }),
      RUNS,
    )
  })

  it.each(['a pass through a wall', 'a share', 'a place on an insider list'])(
    'lets nobody keep what they did not: %s',
    (name) => {
      const added = more[name] as fc.Arbitrary<(asked: Asked) => Asked>
      fc.assert(
        fc.property(fc.record(input), added, (asked, add) => {
          expect(sightOf(add(asked))?.keep ?? []).toEqual(sightOf(asked)?.keep ?? [])
        }),
        RUNS,
      )
    },
  )
})

const interaction = fc.record({
  lineOfBusiness: fc.option(line, { nil: undefined }),
  insiderListId: fc.constantFrom(undefined, list),
  participantIds: fc.constantFrom(undefined, [ME, party], [party]),
  isInternal: fc.boolean(),
})

describe('whoever has no post', () => {
  it('sees nothing, whatever else would let them in', () => {
    fc.assert(
      fc.property(fc.record({ ...input, interaction }), ({ interaction, ...asked }) => {
        const gone = { ...asked.caller, posts: [] }
        expect(sightOf({ ...asked, caller: gone })).toBeUndefined()
        const seen = [{ id: party, isCovered: asked.coverage.length > 0, sight: undefined }]
        expect(interactionSightOfStaff(gone, interaction, seen)).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('reads none of the grants about them', () => {
    const meta = {} as never
    const own = { employeeId: ME, since: AT, reason: 'Leads it' }
    const data = { fromEmployeeId: ME, toEmployeeId: ME, employeeId: ME, members: [own], unitIds: [] }
    for (const kind of ['delegation', 'insiderList', 'wallException'] as const) {
      const grant = { kind, id: list, meta, data } as never
      expect(mayReadGrant(employeeCaller(ME, [postIn([branch])]), grant)).toBe(true)
      expect(mayReadGrant(employeeCaller(ME), grant)).toBe(false)
    }
  })
})

describe('a supervisor', () => {
  const supervising = some(
    fc
      .tuple(fc.constantFrom('RISK' as const, 'COMPLIANCE' as const), fc.constantFrom(...PATHS))
      .map(([kind, path]) => postIn(path, kind, LINES_OF_BUSINESS)),
  )

  it('never writes, whatever lets them in', () => {
    fc.assert(
      fc.property(fc.record({ ...input, interaction }), supervising, ({ interaction, ...asked }, posts) => {
        const supervisor = { ...asked.caller, posts }
        const sight = sightOf({ ...asked, caller: supervisor })
        const seen = [{ id: party, isCovered: asked.coverage.length > 0, sight }]
        const all = [sight, fullSight(supervisor), interactionSightOfStaff(supervisor, interaction, seen)]
        for (const each of all) expect([...(each?.contact ?? []), ...(each?.keep ?? [])]).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a sight', () => {
  it('lets nobody contact or keep in a line that they do not see, nor see one that is not there', () => {
    fc.assert(
      fc.property(fc.record(input), (asked) => {
        const sight = sightOf(asked)
        if (!sight) return
        const { lines, contact, keep, exceptions } = sight
        expect([...contact, ...keep].every((each) => lines.includes(each))).toBe(true)
        if (asked.coverage.length === 0) return
        const kept = asked.coverage.map((each) => each.line)
        expect(lines.every((each) => kept.includes(each))).toBe(true)
        // On the other side of the wall, only by an exception.
        const ours = new Set(asked.caller.posts.flatMap((each) => each.lines))
        expect(lines.every((each) => ours.has(each) || exceptions.length > 0)).toBe(true)
      }),
      RUNS,
    )
  })
})
