import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { annualReport } from '../support/publications.ts'

let speaker: Bank
let compliance: Bank
let manager: Bank
let speakerId: string
let fund: string
beforeAll(async () => {
  const gateway = await startGateway()
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const hire = (kind: string) => bank.employee(unitId, kind, { posts: [{ unitId, kind }] })
  const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
  speakerId = await hire('INVESTOR_RELATIONS')
  speaker = as(speakerId)
  compliance = as(await hire('COMPLIANCE'))
  manager = as(await hire('RELATIONSHIP_MANAGER'))
  fund = await bank.organization('Sovereign Fund')
  await bank.relationship({ partyId: fund, unitId, lead: speakerId }, { lineOfBusiness: 'INVESTOR' })
})

const visitInput = (time: object) => ({
  visitKind: 'SELECTED_INVESTORS',
  partyIds: [fund],
  hostIds: [speakerId],
  subject: 'Third quarter',
  ...time,
})

describe('the rule by which investors are received', () => {
  const TERMS =
    'citation quiet { categories daysBefore } publishOnTradingDay tradingOpens keptYears rule { version }'
  const OWN = {
    citation: 'Our policy',
    sourceVersion: '2026-01',
    quiet: [{ categories: ['QUARTERLY_REPORT'], daysBefore: 15 }],
    publishOnTradingDay: 2,
    tradingOpens: '09:00',
    keptYears: 10,
    reason: 'Stricter',
  }

  it('comes with the gateway, until the institution states its own', async () => {
    const terms = async () => (await speaker.ask(`{ visitTerms { ${TERMS} } }`)).visitTerms
    expect(await terms()).toMatchObject({
      quiet: [{ categories: ['ANNUAL_REPORT', 'HALF_YEAR_REPORT'], daysBefore: 30 }],
      publishOnTradingDay: 1,
      keptYears: 3,
      rule: null,
    })
    const stated = await compliance.make(
      'stateVisitRule',
      OWN,
      `id version visitTerms { ${TERMS} } terms { promptHours }`,
    )
    expect(stated).toMatchObject({ terms: null, visitTerms: { citation: 'Our policy', keptYears: 10 } })
    expect(await terms()).toMatchObject({
      citation: 'Our policy',
      tradingOpens: '09:00',
      rule: { version: 1 },
    })
    expect((await manager.ask(`{ visitTerms { citation } }`)).visitTerms).toBe(null)

    const report = { ...annualReport('2031-04-28'), category: 'QUARTERLY_REPORT' }
    await speaker.make('planDisclosure', report)
    const at = (day: string) => ({ startsAt: `2031-04-${day}T02:00:00Z`, endsAt: `2031-04-${day}T03:00:00Z` })
    expect(await speaker.refusal('planInvestorVisit', visitInput(at('15')))).toBe(
      'INVALID_STATE input.startsAt',
    )
    const visited = await speaker.make(
      'planInvestorVisit',
      visitInput(at('11')),
      'keepUntil publishBy ruleVersion rule',
    )
    expect(visited).toEqual({
      keepUntil: '2041-04-11',
      // Two trading days after Friday, 11 April 2031.
      publishBy: '2031-04-15T01:00:00.000Z',
      ruleVersion: 1,
      rule: 'Our policy (2026-01)',
    })
    await compliance.make('retireDisclosureRule', { id: stated.id, expectedVersion: 1, reason: 'Back' })
    expect(await terms()).toMatchObject({ keptYears: 3, rule: null })
    expect((await speaker.ask('{ disclosureTerms { rule { id } } }')).disclosureTerms.rule).toBe(null)
  })

  it('takes what it can be, and nothing else', async () => {
    const state = (more: object) => compliance.refusal('stateVisitRule', { ...OWN, ...more })
    expect(await state({ tradingOpens: '24:00' })).toBe('INVALID input.tradingOpens')
    expect(await state({ publishOnTradingDay: 0 })).toBe('INVALID input.publishOnTradingDay')
    expect(await state({ keptYears: 101 })).toBe('INVALID input.keptYears')
    expect(await state({ quiet: [{ categories: ['PILLAR_3'], daysBefore: 30 }] })).toBe(
      'INVALID input.quiet.0.categories',
    )
    expect(await state({ quiet: [{ categories: ['ANNUAL_REPORT'], daysBefore: 121 }] })).toBe(
      'INVALID input.quiet.0.daysBefore',
    )
  })
})
