import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSENT, partsOfMeasure } from '../../src/domain/bookMeasures.ts'
import { addDays } from '../../src/domain/calendarDate.ts'
import { periodOf } from '../../src/domain/calendarPeriod.ts'
import type { Count } from '../../src/domain/count.ts'
import type { Keeper, RelationshipData, Since } from '../../src/domain/relationship.ts'
import { relationshipCounts } from '../../src/domain/relationshipCounts.ts'
import { MIGRATION_PERIODS, tierMoves } from '../../src/domain/tierMoves.ts'
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../src/domain/typeStates.ts'

const ULID = (n: number) => String(n).padStart(26, '0')
const OPENED = '2026-01-30'

const NORTH: Keeper = { leadId: `emp_${ULID(1)}`, unitPath: [`unt_${ULID(1)}`, `unt_${ULID(9)}`] }
const SOUTH: Keeper = { leadId: `emp_${ULID(2)}`, unitPath: [`unt_${ULID(2)}`, `unt_${ULID(9)}`] }

function relationship(more: Partial<RelationshipData> = {}): RelationshipData {
  return {
    partyId: `prt_${ULID(1)}`,
    lineOfBusiness: 'CUSTOMER',
    types: [typed('GROWTH', OPENED)],
    stage: 'SELECTED',
    unitId: `unt_${ULID(1)}`,
    unitPath: NORTH.unitPath,
    coverage: [],
    shares: [],
    openedOn: OPENED,
    partySortName: 'a',
    stages: [{ stage: 'SELECTED', from: OPENED }],
    tiers: [{ from: OPENED }],
    keepers: [{ ...NORTH, from: OPENED }],
    ...more,
  }
}

function typed(type: RelationshipType, validFrom: string, nth = 0) {
  const recordedAt = `2026-07-01T00:00:00.${String(nth).padStart(3, '0')}Z`
  return { id: String(nth), type, reason: 'said', validFrom, recordedAt, recordedBy: 'operator:test' }
}

/** As one reads them: `2026-01-30 unt_…1 typeIn.GROWTH`. */
function lines(counts: readonly Count[], scope: Count['scope']): readonly string[] {
  return counts
    .filter((count) => count.scope === scope)
    .map(({ time, measure, amount }) => {
      expect(amount).toBe('1')
      const when = time.kind === 'DAY' ? time.day : time.kind === 'PERIOD' ? time.period : time.kind
      return `${when} ${measure.replace(/^CUSTOMER\./, '')}`
    })
}

describe('what a relationship counts for in books', () => {
  it('is what it became on the day it was opened, for its lead, its units and the institution', () => {
    const counts = relationshipCounts(relationship())
    const scopes = [NORTH.leadId, ...NORTH.unitPath, 'institution'] as const
    expect(new Set(counts.map(({ scope }) => scope))).toEqual(new Set(scopes))
    for (const scope of scopes)
      expect(lines(counts, scope)).toEqual([
        '2026-01-30 typeIn.GROWTH',
        '2026-01-30 stageIn.SELECTED',
        '2026-01-30 tierIn.',
        '2026-01-30 new',
      ])
  })

  it('moves from book to book with who keeps it, and stays where both are', () => {
    const keepers = [
      { ...NORTH, from: OPENED },
      { ...SOUTH, from: '2026-02-10' },
    ]
    const counts = relationshipCounts(relationship({ keepers }))
    const later = (scope: Count['scope']) => lines(counts, scope).filter((line) => line > '2026-02')
    expect(later(NORTH.leadId)).toEqual([
      '2026-02-10 typeOut.GROWTH',
      '2026-02-10 stageOut.SELECTED',
      '2026-02-10 tierOut.',
      '2026-02-10 handedOut',
    ])
    expect(later(SOUTH.leadId)).toEqual([
      '2026-02-10 typeIn.GROWTH',
      '2026-02-10 stageIn.SELECTED',
      '2026-02-10 tierIn.',
      '2026-02-10 handedIn',
    ])
    expect(later('institution')).toEqual([])
    expect(later(`unt_${ULID(9)}`)).toEqual([])
  })

  it('is lost when it ends or is lost, and won back when it is neither again', () => {
    const types = [typed('TERMINATED', '2026-03-01', 1), typed('TRANSACTIONAL', '2026-05-01', 2)]
    const stages = [
      { stage: 'SELECTED', from: OPENED },
      { stage: 'LOST', from: '2026-02-20' },
      { stage: 'WON_BACK', from: '2026-04-01' },
    ] as const
    const tiers = [{ tier: 'A', from: OPENED }]
    const data = relationship({ types: [typed('GROWTH', OPENED), ...types], stages, tiers })
    expect(lines(relationshipCounts(data), 'institution').filter((line) => !/type|stage/.test(line))).toEqual(
      [
        '2026-01-30 tierIn.A',
        '2026-01-30 new',
        '2026-02-20 tierOut.A',
        '2026-02-20 lost',
        '2026-05-01 tierIn.A',
        '2026-05-01 wonBack',
      ],
    )
  })

  it('is corrected by a type that is stated late: the day it was true counts', () => {
    const types = [
      typed('GROWTH', OPENED),
      typed('STRATEGIC', '2026-02-01', 1),
      typed('PROBLEM', '2026-02-01', 2),
    ]
    expect(
      lines(relationshipCounts(relationship({ types })), 'institution').filter((line) =>
        /type|problem/.test(line),
      ),
    ).toEqual([
      '2026-01-30 typeIn.GROWTH',
      '2026-02-01 typeOut.GROWTH',
      '2026-02-01 typeIn.PROBLEM',
      '2026-02-01 problemIn.ACTIVE',
    ])
  })

  it("keeps apart what the institution's own words for tiers have in them", () => {
    const tiers = [{ tier: 'A.1~50%', from: OPENED }]
    const [count] = relationshipCounts(relationship({ tiers })).filter(({ measure }) => /tier/.test(measure))
    expect(partsOfMeasure(count?.measure ?? '')).toEqual(['CUSTOMER', 'tierIn', 'A.1~50%'])
    const [move] = tierMoves(relationship({ tiers }))
    expect(partsOfMeasure(move?.measure ?? '')).toEqual(['CUSTOMER', 'move', ABSENT, 'A.1~50%'])
  })
})

const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays(OPENED, n))

/** What held from day to day: the first from the opening, then on days of their own. */
function sinces<T>(values: fc.Arbitrary<T>): fc.Arbitrary<readonly Since<T>[]> {
  return fc
    .tuple(values, fc.uniqueArray(fc.tuple(days, values), { selector: ([day]) => day, maxLength: 4 }))
    .map(([first, others]) => [
      { ...first, from: OPENED },
      ...others
        .filter(([day]) => day > OPENED)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([from, value]) => ({ ...value, from })),
    ])
}

const anyRelationship = fc
  .record({
    stages: sinces(
      fc.constantFrom(
        { stage: 'RETAINED' as const },
        { stage: 'LOST' as const },
        { stage: 'WON_BACK' as const },
      ),
    ),
    tiers: sinces<{ readonly tier?: string }>(fc.constantFrom({ tier: 'A' }, { tier: 'B' }, {})),
    keepers: sinces(fc.constantFrom(NORTH, SOUTH)),
    types: fc.array(fc.tuple(fc.constantFrom(...RELATIONSHIP_TYPES), days), { maxLength: 5 }),
  })
  .map(({ types, ...course }) =>
    relationship({ ...course, types: types.map(([type, day], nth) => typed(type, day, nth)) }),
  )

/** As the record says it, day by day. */
function standsOn(data: RelationshipData, scope: Count['scope'], day: string) {
  const last = <T>(all: readonly Since<T>[]) => all.filter(({ from }) => from <= day).at(-1)
  const keeper = last(data.keepers)
  if (!keeper) return undefined
  if (![keeper.leadId, ...keeper.unitPath, 'institution'].includes(scope)) return undefined
  const stated = data.types
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom + a.recordedAt < b.validFrom + b.recordedAt ? -1 : 1))
  const type = stated.at(-1)?.type
  const stage = last(data.stages)?.stage
  const isKept = type !== 'TERMINATED' && stage !== 'LOST'
  return {
    type,
    problem: type === 'PROBLEM' ? 'ACTIVE' : undefined,
    stage,
    isKept,
    tier: isKept ? (last(data.tiers)?.tier ?? '') : undefined,
  }
}

describe('counted day by day, whatever a relationship went through', () => {
  const scopes = [NORTH.leadId, SOUTH.leadId, ...NORTH.unitPath, 'institution'] as const

  it('adds up to how it stands on every day, in every book', () => {
    fc.assert(
      fc.property(anyRelationship, fc.constantFrom(...scopes), days, (data, scope, day) => {
        const until = relationshipCounts(data).filter(
          ({ time, ...count }) => count.scope === scope && time.kind === 'DAY' && time.day <= day,
        )
        const number = (measure: string) =>
          until.filter((count) => count.measure === `CUSTOMER.${measure}`).length
        const stands = standsOn(data, scope, day)
        const kept =
          number('new') + number('wonBack') + number('handedIn') - number('lost') - number('handedOut')
        expect(kept).toBe(stands?.isKept ? 1 : 0)
        for (const kind of ['type', 'problem', 'stage', 'tier'] as const)
          for (const value of new Set([
            '',
            'A',
            'B',
            'WATCH',
            'ACTIVE',
            'RETAINED',
            'LOST',
            'WON_BACK',
            ...RELATIONSHIP_TYPES,
          ]))
            expect([kind, value, number(`${kind}In.${value}`) - number(`${kind}Out.${value}`)]).toEqual([
              kind,
              value,
              stands?.[kind] === value ? 1 : 0,
            ])
      }),
      { numRuns: 500 },
    )
  })

  it('moves between tiers over each month, quarter and year as it stands before and at the end of it', () => {
    fc.assert(
      fc.property(anyRelationship, fc.constantFrom(...scopes), days, (data, scope, day) => {
        for (const length of MIGRATION_PERIODS) {
          const { name, ...period } = periodOf(length, day)
          const from = standsOn(data, scope, addDays(period.from, -1))?.tier ?? ABSENT
          const to = standsOn(data, scope, period.to)?.tier ?? ABSENT
          const moves = lines(tierMoves(data), scope).filter((line) => line.startsWith(`${name} `))
          expect(moves).toEqual(from === to ? [] : [`${name} move.${from}.${to}`])
        }
      }),
      { numRuns: 500 },
    )
  })
})
