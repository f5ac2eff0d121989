import { describe, expect, it } from 'vitest'
import type { EmployeeCaller } from '../../src/access/caller.ts'
import {
  type GuardedInteraction,
  interactionSightOfStaff,
  isKeptFrom,
  isOnThisSide,
  isSharedWithPartner,
  type SeenParty,
} from '../../src/access/interactionSight.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import type { StaffSight } from '../../src/access/sight.ts'
import { fullSight } from '../../src/access/staffSight.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { employeeCaller, postIn } from '../support/callers.ts'
import { HERE, ME, OTHER } from '../support/coverage.ts'
import { matrixOf } from '../support/matrix.ts'
import { nthId } from '../support/seedRecords.ts'

const list = nthId('ins', 1)
const as = (kind: PostKind, held?: Partial<EmployeeCaller>) =>
  employeeCaller(ME, [postIn([HERE.branch], kind)], held)

const VIEWERS: Readonly<Record<string, EmployeeCaller>> = {
  manager: as('RELATIONSHIP_MANAGER'),
  insider: as('RELATIONSHIP_MANAGER', { insiderLists: new Set([list]) }),
  'other insider': as('RELATIONSHIP_MANAGER', { insiderLists: new Set([nthId('ins', 2)]) }),
  inspector: as('COMPLIANCE'),
  porter: as('OTHER'),
  gone: employeeCaller(ME, [], { insiderLists: new Set([list]) }),
}

const SIGHT: StaffSight = {
  kind: 'STAFF',
  level: 'FULL',
  lines: ['CUSTOMER'],
  contact: ['CUSTOMER'],
  keep: ['CUSTOMER'],
  judge: [],
  supervise: [],
  clear: true,
  inspects: false,
  exceptions: [],
}
const seen = (sight: StaffSight | undefined, isCovered = true): SeenParty => ({
  id: nthId('prt', 1),
  isCovered,
  sight,
})
const IDENTITY: StaffSight = { ...SIGHT, level: 'IDENTITY', lines: [], contact: [], keep: [] }

/** Whom the interaction was with, as the viewer sees them. */
const WITH: Readonly<Record<string, readonly SeenParty[]>> = {
  'nobody one sees': [seen(undefined)],
  'a client of one’s own': [seen(SIGHT)],
  'an investor one sees': [seen({ ...SIGHT, lines: ['INVESTOR'] })],
  'a client of one’s own, and a hidden one': [seen(undefined), seen(SIGHT)],
  'nobody’s client, known': [seen(IDENTITY, false)],
  'nobody’s client, of one’s own firm': [seen(SIGHT, false)],
  'a hidden client, and one’s own contact person': [seen(undefined), seen(SIGHT, false)],
  'a client of one’s own, spoken of by a hidden one': [
    seen(undefined),
    { ...seen(SIGHT), isMentioned: true },
  ],
  'a client of one’s own, only spoken of': [{ ...seen(SIGHT), isMentioned: true }],
  'a client of one’s own, who spoke for a hidden firm': [
    seen(undefined),
    { ...seen(SIGHT), isSpeaker: true },
  ],
  nobody: [],
}

type Asked = { readonly viewer: string; readonly withWhom: string; readonly interaction: GuardedInteraction }

function isSeen({ viewer, withWhom, interaction }: Asked): string {
  const sight = interactionSightOfStaff(
    VIEWERS[viewer] as EmployeeCaller,
    interaction,
    WITH[withWhom] as readonly SeenParty[],
  )
  return sight ? 'seen' : '-'
}

const QUIET: GuardedInteraction = {
  lineOfBusiness: undefined,
  insiderListId: undefined,
  participantIds: undefined,
  isInternal: false,
}
const KINDS: Readonly<Record<string, GuardedInteraction>> = {
  'of no line': QUIET,
  'of their line': { ...QUIET, lineOfBusiness: 'CUSTOMER' },
  'of another line': { ...QUIET, lineOfBusiness: 'INVESTOR' },
  'took part': { ...QUIET, lineOfBusiness: 'INVESTOR', participantIds: [ME] },
  'others took part': { ...QUIET, participantIds: [OTHER] },
  inside: { ...QUIET, insiderListId: list },
  'inside, took part': { ...QUIET, insiderListId: list, participantIds: [ME] },
}

/** For a manager, unless a row says whom else it is for. */
const SEEN = matrixOf(`
                                                   of no line  of their line  of another line  took part  others took part  inside  inside, took part
  nobody one sees                                      -            -               -            seen           -             -            -
  a client of one’s own                                seen         seen            -            seen           seen          -            -
  an investor one sees                                 seen         -               seen         seen           seen          -            -
  a client of one’s own, and a hidden one              seen         seen            -            seen           seen          -            -
  nobody’s client, known                               -            -               -            seen           -             -            -
  nobody’s client, of one’s own firm                   seen         seen            -            seen           seen          -            -
  a hidden client, and one’s own contact person        -            -               -            seen           -             -            -
  a client of one’s own, spoken of by a hidden one     -            -               -            seen           -             -            -
  a client of one’s own, only spoken of                seen         seen            -            seen           seen          -            -
  a client of one’s own, who spoke for a hidden firm   -            -               -            seen           -             -            -
  nobody                                               -            -               -            seen           -             -            -

  insider: nobody one sees                             -            -               -            seen           -             seen         seen
  insider: a client of one’s own                       seen         seen            -            seen           seen          seen         seen
  other insider: a client of one’s own                 seen         seen            -            seen           seen          -            -
  inspector: nobody one sees                           -            -               -            seen           -             seen         seen
  porter: nobody one sees                              -            -               -            seen           -             -            -
  gone: nobody one sees                                -            -               -            -              -             -            -
  gone: a client of one’s own                          -            -               -            -              -             -            -
`)

describe('an interaction', () => {
  it.each(SEEN.rows)('with $name', ({ name, cells }) => {
    const [withWhom = '', viewer = 'manager'] = name.split(': ').toReversed()
    const answers = SEEN.columns.map((kind) =>
      isSeen({ viewer, withWhom, interaction: KINDS[kind] as GuardedInteraction }),
    )
    expect(answers).toEqual(cells)
  })

  it('is told for every kind of it, of parties and of viewers', () => {
    expect(SEEN.columns).toEqual(Object.keys(KINDS))
    const names = SEEN.rows.flatMap(({ name }) => name.split(': '))
    expect(names).toEqual(expect.arrayContaining([...Object.keys(WITH), 'insider', 'inspector', 'gone']))
  })

  it('is seen as the party of whom most is seen, and without exceptions where there is a way', () => {
    const byPass = { ...SIGHT, contact: [], keep: [], clear: false, exceptions: [nthId('wex', 1)] }
    const reads = { ...SIGHT, contact: [], keep: [], clear: false }
    const of = (...sights: StaffSight[]) =>
      interactionSightOfStaff(
        as('HEAD'),
        QUIET,
        sights.map((sight) => seen(sight)),
      )
    expect(of(byPass, reads)).toEqual(reads)
    expect(of(reads, SIGHT, byPass)).toEqual(SIGHT)
  })

  it.each([
    ['who took part', as('RELATIONSHIP_MANAGER'), { ...QUIET, participantIds: [ME] }],
    ['its insiders', VIEWERS['insider'], { ...QUIET, insiderListId: list }],
  ] as const)('of others’ clients lets %s see it, and keep nothing', (_, viewer, interaction) => {
    const sight = interactionSightOfStaff(viewer as EmployeeCaller, interaction, [seen(undefined)])
    expect(sight).toEqual({ ...fullSight(viewer as EmployeeCaller), keep: [], judge: [], supervise: [] })
  })
})

describe('an insider list', () => {
  it.each([
    ['manager', true],
    ['insider', false],
    ['other insider', true],
    ['inspector', false],
    ['porter', true],
  ])('keeps what is under it from the %s: %s', (viewer, expected) => {
    const caller = VIEWERS[viewer] as EmployeeCaller
    const inside: GuardedInteraction = { ...QUIET, insiderListId: list, participantIds: [ME] }
    expect(isKeptFrom(caller, inside)).toBe(expected)
    expect(isKeptFrom(caller, QUIET)).toBe(false)
  })
})

describe('a timeline', () => {
  it('shows what is of the lines seen, or of none', () => {
    const shown = [...LINES_OF_BUSINESS, undefined].map((lineOfBusiness) =>
      isOnThisSide(SIGHT, { ...QUIET, lineOfBusiness }),
    )
    expect(shown).toEqual([true, false, false, false, true])
  })

  it('shows nothing to who knows the identity only', () => {
    expect(isOnThisSide({ ...IDENTITY, lines: ['CUSTOMER'] }, QUIET)).toBe(false)
  })
})

const [firm, person, stranger] = [nthId('prt', 1), nthId('prt', 2), nthId('prt', 3)]

describe('an interaction, for a partner', () => {
  it.each([
    ['with the party alone', { participantIds: [firm, ME] }, true],
    ['with who spoke for the party', { participantIds: [person] }, true],
    ['with both', { participantIds: [person, firm, OTHER] }, true],
    ['with employees alone', { participantIds: [ME] }, true],
    ['with others too', { participantIds: [firm, stranger] }, false],
    ['of whom nobody says who took part', { participantIds: undefined }, false],
    ['under an insider list', { participantIds: [firm], insiderListId: list }, false],
    ['among ourselves', { participantIds: [firm, ME], isInternal: true }, false],
  ])('%s', (_, said, expected) => {
    expect(isSharedWithPartner({ ...QUIET, ...said }, [firm, person])).toBe(expected)
  })
})
