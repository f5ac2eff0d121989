import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/calendarDate.ts'
import { periodOf } from '../../../src/domain/calendarPeriod.ts'
import { type Bank, bankOf, type CommandName, contactInput } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'
import { LARGEST, type Of, portfolioOf, STRUCTURE, saidBy, scopeOf } from './asked.ts'
import { allRecords, gini, recount } from './recount.ts'

const FIRST = '2026-01-20'
const ZONE = 'Asia/Shanghai'
const LINES = ['CUSTOMER', 'INVESTOR', 'SUPPLIER', 'PARTNER']

/** A bank at work, of which a test says how the days pass. */
type Works = {
  readonly gateway: Gateway
  readonly bank: Bank
  readonly parties: readonly string[]
  readonly units: readonly string[]
  readonly leads: readonly string[]
  readonly made: { kind: 'rel' | 'int' | 'hld'; id: string }[]
  day: number
}

async function aBank(): Promise<Works> {
  const works = { day: 0, waitedMs: 0 }
  const now = () => new Date(Date.parse(`${addDays(FIRST, works.day)}T04:00:00Z`) + works.waitedMs)
  const gateway = await startGateway({
    now,
    sleep: async (ms) => {
      works.waitedMs += ms
    },
  })
  const bank = bankOf(gateway)
  const office = await bank.unit('Office')
  const units = [
    office,
    await bank.unit('North', { kind: 'BRANCH', parentId: office }),
    await bank.unit('South', { kind: 'BRANCH', parentId: office }),
  ]
  const [, north = '', south = ''] = units
  const leads = [await bank.employee(north), await bank.employee(north), await bank.employee(south)]
  const firm = await bank.organization('Firm')
  const person = await bank.person('Speaks for the firm')
  await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2026-01-01' })
  const parties = [firm, person, await bank.organization('Other'), await bank.person('Alone')]
  return Object.assign(works, { gateway, bank, parties, units, leads, made: [] })
}

type Step = readonly [what: number, a: number, b: number, c: number]

/** One thing that somebody does, or that time does. What is refused changes nothing. */
async function take(works: Works, [what, a, b, c]: Step): Promise<void> {
  const { bank, parties, units, leads, made } = works
  const one = <T>(all: readonly T[], n: number): T => all[n % all.length] as T
  const of = (kind: string) =>
    one(
      made.filter((each) => each.kind === kind),
      a,
    )?.id
  const today = addDays(FIRST, works.day)
  const daysAgo = (n: number) => addDays(today, -(n % 40))
  const make = async (kind: 'rel' | 'int' | 'hld', command: CommandName, input: object) => {
    const { record } = await bank.run(command, { ...input })
    if (record && !made.some(({ id }) => id === record.id)) made.push({ kind, id: record.id })
  }
  const change = async (kind: string, command: CommandName, input: object) => {
    const id = of(kind)
    if (id === undefined) return
    const { node } = await bank.ask('query ($id: ID!) { node(id: $id) { ... on Record { version } } }', {
      id,
    })
    await bank.run(command, { id, expectedVersion: node.version, ...input })
  }
  const coverage = [{ employeeId: one(leads, b), part: 'LEAD' }]
  switch (what) {
    case 0:
    case 1:
      return make('rel', 'openRelationship', {
        partyId: one(parties, a),
        unitId: one(units, b),
        coverage,
        lineOfBusiness: one(['CUSTOMER', 'INVESTOR'], c),
        type: one(['GROWTH', 'STRATEGIC', 'PROBLEM'], c),
        typeReason: 'said',
        tier: one([undefined, 'A', 'B'], b),
        openedOn: daysAgo(c),
      })
    case 2:
      return change('rel', 'reassignCoverage', { coverage, unitId: one(units, c), reason: 'moved' })
    case 3:
      return change('rel', 'setRelationshipType', {
        type: one(['GROWTH', 'TRANSACTIONAL', 'PROBLEM', 'TERMINATED'], b),
        reason: 'said',
        validFrom: daysAgo(c),
      })
    case 4:
      return change('rel', 'setRelationshipStage', { stage: one(['RETAINED', 'LOST', 'WON_BACK'], b) })
    case 5:
      return change('rel', 'setRelationshipTier', { tier: one([null, 'A', 'B', '钻石.1'], b) })
    case 6:
    case 7:
    case 8:
      return make(
        'int',
        'recordInteraction',
        contactInput(one(parties, a), `${daysAgo(b)}T${one(['02', '17'], c)}:00:00Z`, {
          channel: one(['PHONE', 'EMAIL', 'VISIT'], c),
          initiation: one(['HUMAN', 'HUMAN', 'AUTOMATED'], b),
          direction: one(['INBOUND', 'OUTBOUND', 'INTERNAL'], a),
          lineOfBusiness: one([undefined, 'CUSTOMER', 'INVESTOR'], c),
        }),
      )
    case 9:
      return change('int', 'amendInteraction', {
        occurredAt: `${daysAgo(b)}T09:00:00Z`,
        channel: one(['PHONE', 'WECHAT'], c),
        reason: 'wrong',
      })
    case 10:
      return change('int', 'retractInteraction', { reason: 'never was' })
    case 11:
    case 12:
      return make('hld', 'recordHolding', {
        partyId: one(parties, a),
        kind: one(['LOAN', 'CREDIT_LINE', 'DEPOSIT'], b),
        product: 'Line',
        asOf: today,
        amount: { amount: String((c + 1) * 7.25), currency: one(['CNY', 'USD'], b) },
      })
    default:
      works.day += 1 + (a % 25)
  }
}

const steps = fc.array(fc.tuple(fc.nat(14), fc.nat(50), fc.nat(50), fc.nat(50)), {
  minLength: 30,
  maxLength: 60,
})

describe('the figures of dashboards, whatever happened in a bank', () => {
  it('are what a recount of the records gives, for every book, over any period', async () => {
    await holds(
      fc.tuple(steps, fc.array(fc.tuple(fc.nat(300), fc.nat(100)), { minLength: 3, maxLength: 3 })),
      async ([taken, periods]) => {
        const works = await aBank()
        const { gateway, units, leads } = works
        for (const [n, step] of taken.entries()) {
          await take(works, step)
          // What is derived in between makes no difference to what is derived in the end.
          if (n % 20 === 7) await settled(gateway)
        }
        await settled(gateway)
        const records = await allRecords(gateway)
        const owners: Of[] = [
          ...units.map((unitId) => ({ unitId })),
          ...leads.map((employeeId) => ({ employeeId })),
          { institution: true },
        ]
        for (const of of owners) {
          for (const [start, length] of periods) {
            const from = addDays('2025-12-20', start)
            const period = { from, to: addDays(from, length) }
            const {
              exposures: _,
              tierMoves: __,
              ...recounted
            } = recount(records, {
              scope: scopeOf(of),
              lines: LINES,
              zone: ZONE,
              ...period,
            })
            const said = saidBy(await portfolioOf(gateway, of, period))
            expect(said).toEqual({ kept: { opening: 0, in: 0, out: 0, closing: 0 }, ...defined(recounted) })
          }
          await expectSameExposures(works, of, records)
          await expectSameMigrations(works, of, records)
        }
      },
      4,
    )
  })
})

function defined<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>
}

type Records = Awaited<ReturnType<typeof allRecords>>

async function expectSameExposures({ gateway, bank }: Works, of: Of, records: Records): Promise<void> {
  const period = { from: '2026-01-01', to: '2026-01-01' }
  const { exposures } = recount(records, { scope: scopeOf(of), lines: LINES, zone: ZONE, ...period })
  const { exposure, concentration } = await portfolioOf(gateway, of, period)
  const sums = Object.entries(exposures).map(([currency, all]) => {
    const cents = all.reduce((total, each) => total + each.cents, 0)
    return { amount: (cents / 100).toFixed(2), currency }
  })
  expect(exposure).toEqual(sums.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)))
  for (const { currency, relationships, gini: bounds } of concentration) {
    const cents = (exposures[currency] ?? []).map((each) => each.cents)
    expect(relationships).toBe(cents.length)
    expect(bounds.atLeast).toBeLessThanOrEqual(gini(cents) + 1e-9)
    expect(bounds.atMost).toBeGreaterThanOrEqual(gini(cents) - 1e-9)
  }
  for (const [currency, all] of Object.entries(exposures)) {
    const { list } = await bank.ask(LARGEST, { of, currency, first: 100 })
    expect(
      list.nodes.map((node: { relationship: { id: string }; exposure: { amount: string } }) => ({
        id: node.relationship.id,
        cents: Math.round(Number(node.exposure.amount) * 100),
      })),
    ).toEqual(all)
  }
}

async function expectSameMigrations({ bank }: Works, of: Of, records: Records): Promise<void> {
  for (const [length, period] of [
    ['MONTH', { year: 2026, month: 2 }],
    ['QUARTER', { year: 2026, quarter: 1 }],
    ['YEAR', { year: 2026 }],
  ] as const) {
    const { from, to } = periodOf(length, '2026-02-01')
    const { tierMoves, byTier } = recount(records, { scope: scopeOf(of), lines: LINES, zone: ZONE, from, to })
    const { structureReport } = await bank.ask(STRUCTURE, { of, period })
    expect(structureReport).toMatchObject({ from, to, lines: LINES })
    const moves = structureReport.moves.map(
      ({ from: was, to: is, entered, left, relationships }: Record<string, unknown>) => [
        `${entered ? 'absent' : (was ?? '-')} to ${left ? 'absent' : (is ?? '-')}`,
        relationships,
      ],
    )
    expect(Object.fromEntries(moves)).toEqual(tierMoves)
    for (const { tier, opening, closing, stayed } of structureReport.tiers) {
      const counted = byTier[tier ?? '-']
      expect({ tier, opening, closing }).toEqual({
        tier,
        opening: counted?.opening ?? 0,
        closing: counted?.closing ?? 0,
      })
      const came = moves
        .filter(([name]: [string]) => name.endsWith(` to ${tier ?? '-'}`))
        .reduce((total: number, [, number]: [string, number]) => total + number, 0)
      expect(stayed + came).toBe(closing)
    }
  }
}
