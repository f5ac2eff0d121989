import { globSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLArgument,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { NOTHING_MATERIAL, OWN_RULE } from '../support/disclosures.ts'
import { ROADSHOW } from '../support/eventBank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { ruleOn } from '../support/obligations.ts'
import { partnerApp } from '../support/partnerApp.ts'
import { annualReport } from '../support/publications.ts'
import { anAlert, warningRuleOn } from '../support/warnings.ts'

// Long because it asks for everything that there is in an institution.

let gateway: Gateway
let north: Bank
let south: Bank
beforeAll(async () => {
  gateway = await startGateway()
  north = bankOf(gateway, { tenant: 'north' })
  south = bankOf(gateway, { tenant: 'south' })
})

describe('two institutions', () => {
  it('have the same identifiers and the same sources without meeting', async () => {
    const input = {
      names: [{ full: 'Maria Anders' }],
      identifiers: [{ scheme: 'EMAIL', value: 'maria@alfki.de' }],
      source: { system: 'crm', externalId: 'ALFKI' },
      idempotencyKey: 'same',
    }
    const [a, b] = [await north.make('registerPerson', input), await south.make('registerPerson', input)]
    expect(a.id).not.toBe(b.id)
    const query = '{ partyByIdentifier(scheme: EMAIL, value: "maria@alfki.de") { id } }'
    expect(await north.ask(query)).toEqual({ partyByIdentifier: { id: a.id } })
    expect(await south.ask(query)).toEqual({ partyByIdentifier: { id: b.id } })
  })

  it('cannot see each other, by any query', async () => {
    const unitId = await north.unit('North')
    const lead = await north.employee(unitId)
    const partyId = await north.organization('North Only')
    const relationship = await north.relationship({ partyId, unitId, lead })
    const agreement = await north.make('recordFrameworkAgreement', {
      relationshipId: relationship,
      scope: 'All',
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
    })
    const tie = await north.tie('EMPLOYMENT', await north.person(), partyId)
    const interaction = await north.contact(partyId, undefined, { topics: ['dividends'] })
    await north.holding(partyId)
    const security = { scheme: 'TICKER', code: 'N1', name: 'North' }
    const position = { partyId, security, asOf: '2026-01-01', quantity: '1', basis: 'REGISTER' }
    await north.make('recordSharePosition', position)
    await ruleOn(north)
    await north.transaction(partyId, '1')
    await warningRuleOn(north)
    const alert = await anAlert({ context: () => gateway.context({ tenant: 'north' }) }, north, relationship)
    const [delegation, insiderList, exception] = await grantsOf(north, { unitId, lead, partyId })
    const log = await workOf(north, { lead, relationship })
    const rule = await north.make('stateDisclosureRule', OWN_RULE)
    const judged = { interactionId: interaction, judgement: NOTHING_MATERIAL }
    const assessment = await north.make('assessDisclosure', judged)
    const event = await north.make('planEvent', { ...ROADSHOW, hostIds: [lead] })
    await north.make('inviteToEvent', { id: event.id, people: [{ partyId }] })
    const received = await receptionOf(north, { lead, partyId })
    const app = await partnerApp(gateway, 'acme', ['query Zone { institution { timeZone } }'], 'north')
    const exported = await north.make('startExport', { of: { timelineOf: partyId }, format: 'CSV' })
    const seen = await south.ask(`{
      export(id: "${exported.id}") { id }
      exports(first: 5) { nodes { id } }
      everybodysExports: exports(everybodys: true, first: 5) { nodes { id } }
      nodes(ids: ["${partyId}", "${unitId}", "${lead}", "${relationship}", "${tie}", "${interaction}"]) { id }
      party(id: "${partyId}") { id }
      customerView(id: "${partyId}", purpose: SERVICING) { profile { party { id } } }
      timeline(partyId: "${partyId}", first: 5) { nodes { direct } }
      contactHistory(of: { investorId: "${partyId}" }, first: 5) { nodes { direct } }
      ofEmployee: contactHistory(of: { employeeId: "${lead}" }, first: 5) { nodes { direct } }
      ofTopic: contactHistory(of: { topic: "dividends" }, first: 5) { nodes { direct } }
      contactChanges(partyId: "${partyId}", first: 5) { nodes { kind } }
      contactHistorySummary(partyId: "${partyId}") { lastContactAt }
      interaction(id: "${interaction}") { id }
      relationship(id: "${relationship}") { id }
      relationships(partyId: "${partyId}") { id }
      employeeBook: book(of: { employeeId: "${lead}" }, first: 5) { nodes { id } }
      unitBook: book(of: { unitId: "${unitId}" }, first: 5) { nodes { id } }
      allowedTransitions(relationshipId: "${relationship}") { state }
      classifyRelationship(relationshipId: "${relationship}") { rule }
      frameworkAgreements(relationshipId: "${relationship}", first: 5) { nodes { id } }
      ratings(relationshipId: "${relationship}", first: 5) { nodes { id } }
      relationshipCases(relationshipId: "${relationship}", first: 5) { nodes { id } }
      filed: nodes(ids: ["${agreement.id}"]) { id }
      tie(id: "${tie}") { id }
      ties(partyId: "${partyId}", first: 5) { nodes { direction } }
      holdings(partyId: "${partyId}", first: 5) { nodes { id } }
      sharePositions(partyId: "${partyId}", first: 5) { nodes { id } }
      shareholders(security: { scheme: TICKER, code: "N1" }, first: 5) { nodes { id } }
      consents(partyId: "${partyId}", first: 5) { nodes { id } }
      transactions(partyId: "${partyId}", first: 5) { nodes { id } }
      employees(unitId: "${unitId}", first: 5) { nodes { id } }
      allEmployees: employees(first: 5) { nodes { id } }
      orgUnits(first: 5) { nodes { id } }
      history(id: "${partyId}", first: 5) { nodes { version } }
      employeeInteractions(employeeId: "${lead}", first: 5) { nodes { id } }
      delegations(employeeId: "${lead}", first: 5) { nodes { id } }
      insiderLists(first: 5) { nodes { id } }
      wallExceptions(first: 5) { nodes { id } }
      portfolio(of: { unitId: "${unitId}" }, from: "2026-01-01", to: "2026-12-31") { from }
      ownPortfolio: portfolio(of: { institution: true }, from: "2026-01-01", to: "2026-12-31") { kept { in } }
      structureReport(of: { employeeId: "${lead}" }, period: { year: 2026 }) { from }
      largestExposures(of: { unitId: "${unitId}" }, currency: "CNY", first: 5) { nodes { exposure { amount } } }
      obligations(of: { relationshipId: "${relationship}" }, first: 5) { nodes { id } }
      obligationRules(first: 5) { nodes { id } }
      signals(relationshipId: "${relationship}", first: 5) { nodes { id } }
      event(id: "${event.id}") { id }
      events(first: 5) { nodes { id } }
      eventAttendance(eventId: "${event.id}", first: 5) { nodes { id } }
      warningRules(first: 5) { nodes { id } }
      alerts(of: { relationshipId: "${relationship}" }, first: 5) { nodes { id } }
      warned: nodes(ids: ["${alert.id}", "${alert.signalId}"]) { id }
      workPlan(employeeId: "${lead}", month: "2026-01-01") { id }
      workPlans(unitId: "${unitId}", month: "2026-01-01", first: 5) { nodes { id } }
      workLog(employeeId: "${lead}", date: "${log.date}") { id }
      workLogs(unitId: "${unitId}", date: "${log.date}", first: 5) { nodes { id } }
      bulletin(unitId: "${unitId}", date: "2026-01-05") { id }
      bulletins(unitId: "${unitId}", first: 5) { nodes { id } }
      serviceStandards(first: 5) { nodes { id } }
      serviceRequests(of: { relationshipId: "${relationship}" }, which: ALL, first: 5) { nodes { id } }
      servicePlan(relationshipId: "${relationship}") { id }
      serviceReport(of: { unitId: "${unitId}" }, from: "2026-01-01", to: "2026-12-31") { from }
      disclosureLog(which: ALL, first: 5) { nodes { id } }
      disclosureAssessment(interactionId: "${interaction}") { id }
      interactionsToAssess(first: 5) { nodes { id } }
      disclosureTerms { rule { id } }
      disclosed: nodes(ids: ["${assessment.id}", "${rule.id}"]) { id }
      received: nodes(ids: ["${received.disclosure}", "${received.visit}"]) { id }
      disclosureCalendar(first: 5) { nodes { id } }
      quietPeriodsAt(at: "2039-01-05T00:00:00Z") { from }
      investorVisits(first: 5) { nodes { id } }
      visitTerms { rule { id } }
      evidencePack(interactionId: "${interaction}") { complete }
      partnerApp(id: "${app}") { id }
      partnerApps(first: 5) { nodes { id } }
      appHistory: history(id: "${app}", first: 5) { nodes { version } }
      fieldUsage(coordinate: "Mutation.registerOperations", since: "2026-01-01", first: 5) { nodes { client } }
      grants: nodes(ids: ["${delegation}", "${insiderList}", "${exception}"]) { id }
    }`)
    const none = { nodes: [] }
    expect(seen).toEqual({
      export: null,
      exports: none,
      everybodysExports: none,
      nodes: [null, null, null, null, null, null],
      party: null,
      customerView: null,
      timeline: none,
      contactHistory: none,
      ofEmployee: none,
      ofTopic: none,
      contactChanges: null,
      contactHistorySummary: null,
      interaction: null,
      relationship: null,
      relationships: [],
      employeeBook: none,
      unitBook: none,
      allowedTransitions: null,
      classifyRelationship: null,
      frameworkAgreements: none,
      ratings: none,
      relationshipCases: none,
      filed: [null],
      tie: null,
      ties: none,
      holdings: none,
      sharePositions: none,
      shareholders: none,
      consents: none,
      transactions: none,
      employees: none,
      allEmployees: none,
      orgUnits: none,
      history: none,
      employeeInteractions: none,
      delegations: none,
      insiderLists: none,
      wallExceptions: none,
      portfolio: null,
      ownPortfolio: { kept: { in: 0 } },
      structureReport: null,
      largestExposures: null,
      obligations: none,
      obligationRules: none,
      signals: none,
      event: null,
      events: none,
      eventAttendance: none,
      warningRules: none,
      alerts: none,
      warned: [null, null],
      workPlan: null,
      workPlans: none,
      workLog: null,
      workLogs: none,
      bulletin: null,
      bulletins: none,
      serviceStandards: none,
      serviceRequests: none,
      servicePlan: null,
      serviceReport: null,
      disclosureLog: none,
      disclosureAssessment: null,
      interactionsToAssess: none,
      disclosureTerms: { rule: null },
      disclosed: [null, null],
      received: [null, null],
      disclosureCalendar: none,
      quietPeriodsAt: [],
      investorVisits: none,
      visitTerms: { rule: null },
      evidencePack: null,
      partnerApp: null,
      partnerApps: none,
      appHistory: none,
      fieldUsage: none,
      grants: [null, null, null],
    })
  })

  it('cannot change each other, nor refer to each other', async () => {
    const theirs = await north.person()
    const mine = await south.organization()
    expect(await south.refusal('changePerson', { id: theirs, expectedVersion: 1, sex: 'MALE' })).toBe(
      'NOT_FOUND input.id',
    )
    const tie = { kind: 'EMPLOYMENT', fromPartyId: theirs, toPartyId: mine }
    expect(await south.refusal('stateTie', tie)).toBe('NOT_FOUND input.fromPartyId')
    expect(await south.refusal('recordInteraction', contactInput(theirs))).toBe(
      'NOT_FOUND input.participants.0',
    )
  })
})

/** A rule, a report that is near, and a visit in its quiet days. */
async function receptionOf(
  bank: Bank,
  { lead, partyId }: { readonly lead: string; readonly partyId: string },
) {
  await bank.make('stateVisitRule', {
    citation: 'Our policy',
    sourceVersion: '1',
    quiet: [{ categories: ['ANNUAL_REPORT'], daysBefore: 30 }],
    publishOnTradingDay: 1,
    tradingOpens: '09:30',
    keptYears: 3,
    reason: 'Ours',
  })
  const disclosure = await bank.make('planDisclosure', annualReport('2039-01-10'))
  const visit = await bank.make('planInvestorVisit', {
    visitKind: 'SELECTED_INVESTORS',
    partyIds: [partyId],
    hostIds: [lead],
    startsAt: '2039-01-05T02:00:00Z',
    endsAt: '2039-01-05T03:00:00Z',
    subject: 'Results',
    exceptionReason: 'For the test',
  })
  return { disclosure: disclosure.id as string, visit: visit.id as string }
}

/** A plan, a log, a standard, a request and a plan for a customer. */
async function workOf(
  bank: Bank,
  { lead, relationship }: { readonly lead: string; readonly relationship: string },
) {
  const goals = [{ key: 'g', text: 'Win two' }]
  await bank.make('draftWorkPlan', { employeeId: lead, month: '2026-01-01', goals, weeks: [], actions: [] })
  const standard = { lineOfBusiness: 'CUSTOMER', indicator: 'RESOLUTION', targetMinutes: 60 }
  await bank.make('stateServiceStandard', standard)
  const request = { relationshipId: relationship, kind: 'COMPLAINT', channel: 'PHONE', subject: 'Card' }
  await bank.make('openServiceRequest', request)
  const texts = { situation: 'Grows', traits: 'Careful', market: 'Ice cream' }
  const plan = { relationshipId: relationship, ...texts, actions: [], reviewOn: '2030-01-01' }
  await bank.make('openServicePlan', plan)
  return bank.make('recordWork', { employeeId: lead, text: 'Visit', minutes: 5 }, 'date')
}

async function grantsOf(
  bank: Bank,
  { unitId, lead, partyId }: { readonly unitId: string; readonly lead: string; readonly partyId: string },
): Promise<readonly string[]> {
  const until = new Date(Date.now() + 24 * 3_600_000).toISOString()
  const toEmployeeId = await bank.employee(unitId, 'Substitute')
  const reason = 'Leave'
  const made = [
    await bank.make('delegateBook', { fromEmployeeId: lead, toEmployeeId, until, reason }),
    await bank.make('openInsiderList', { name: 'Project Lotus', reason }),
    await bank.make('requestWallException', { employeeId: lead, partyId, line: 'INVESTOR', reason, until }),
  ]
  return made.map(({ id }) => id)
}

const SCHEMA = buildSchema(
  globSync('schema/*.graphql')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
)

/** Some value of the argument's type: what it is does not matter to who is not let in. */
function someValue({ type, name }: Pick<GraphQLArgument, 'type' | 'name'>): unknown {
  const named = getNamedType(type)
  if (isListType(getNullableType(type))) return []
  if (isEnumType(named)) return named.getValues()[0]?.value
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    const wanted = named.isOneOf ? fields.slice(0, 1) : fields.filter(({ type }) => isNonNullType(type))
    return Object.fromEntries(wanted.map((field) => [field.name, someValue(field)]))
  }
  const values: Record<string, unknown> = {
    Int: 1,
    Boolean: false,
    DateTime: '2026-01-01T00:00:00Z',
    Date: '2026-01-01',
    PartialDate: '2026',
    Decimal: '1',
  }
  return values[named.name] ?? name
}

const ROOT_FIELDS = [SCHEMA.getQueryType(), SCHEMA.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ root, field })),
)

describe('a partner', () => {
  it.each(ROOT_FIELDS.map(({ root, field }) => [`${root?.name}.${field.name}`, { root, field }] as const))(
    'is not let in by %s',
    async (_, { root, field }) => {
      const wanted = field.args.filter(({ type }) => isNonNullType(type))
      const declared = wanted.map(({ name, type }) => `$${name}: ${type}`).join(', ')
      const given = wanted.map(({ name }) => `${name}: $${name}`).join(', ')
      const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
      const query = `${root?.name.toLowerCase()} ${declared && `(${declared})`} {
        ${field.name}${given && `(${given})`} ${selection}
      }`
      const variables = Object.fromEntries(wanted.map((argument) => [argument.name, someValue(argument)]))
      const { errors } = await gateway.ask(query, variables, { kind: 'partner', subject: 'app' })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    },
  )
})
