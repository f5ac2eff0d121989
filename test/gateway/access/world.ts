import type { Viewer } from '../../../src/access/viewer.ts'
import { CONSENTABLE_CATEGORIES } from '../../../src/domain/dataCategory.ts'
import type { RecordId } from '../../../src/domain/recordId.ts'
import type { App } from '../../../src/usecases/context.ts'
import { derive } from '../../../src/usecases/derive/derive.ts'
import { openEngines } from '../../../src/usecases/derive/openEngines.ts'
import { type Bank, bankOf, contactInput } from '../../support/bank.ts'
import { evidence } from '../../support/consents.ts'
import { NOTHING_MATERIAL, OWN_RULE } from '../../support/disclosures.ts'
import { ROADSHOW } from '../../support/eventBank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { ruleOn } from '../../support/obligations.ts'
import { skippingClock } from '../../support/skippingClock.ts'
import { anAlert, warningRuleOn } from '../../support/warnings.ts'
import { SALON } from './eventCommands.ts'
import { hirePeople, viewersOf } from './people.ts'
import { receive } from './reception.ts'
import { planWork } from './workWorld.ts'

const PLENTY = { maximum: 10_000_000, restoreRate: 100_000 }

export type World = Awaited<ReturnType<typeof buildWorld>>

export type WorldOptions = {
  readonly clock?: Pick<App, 'now' | 'sleep'>
  /** What the environment says otherwise. */
  readonly env?: Readonly<Record<string, string>>
}

/** A bank with one of everything that access is decided by, and every kind of viewer of it. */
export async function buildWorld({ clock = skippingClock(), env = {} }: WorldOptions = {}) {
  const limits = { operator: PLENTY, employee: PLENTY, partner: PLENTY, tenant: PLENTY }
  const gateway = await startGateway({ ...clock, limits, reportSecurityEvent: () => {} }, undefined, {
    OWN_SECURITIES: 'demo/TICKER:600036.SH',
    ...env,
  })
  const bank = bankOf(gateway)
  const people = await hirePeople(bank)
  const foreign = bankOf(gateway, { tenant: 'other' })
  const viewers = viewersOf(people, await foreign.employee(await foreign.unit()))
  const inDays = (days: number) => new Date(clock.now().getTime() + days * 24 * 3_600_000).toISOString()
  const parties = await takeIn(bank)
  const kept = await keep(bank, { ...people, parties })
  const grants = await grantAll(gateway, { ...people, parties, kept, inDays })
  const apps = await registerApps(gateway)
  const consents = await consentAll(bank, { parties, apps, inDays })
  const happened = await recordAll(bank, { ...people, parties, list: grants.list })
  const rules = { cadence: (await ruleOn(bank)).id }
  const warnings = { rule: await warningRuleOn(bank), ...(await anAlert(gateway, bank, kept.customer)) }
  const [engine] = await openEngines(gateway.context())
  if (engine) await derive(engine, [kept.customer as RecordId])
  const disclosure = await judgeDisclosure(bank, happened.roadshow, parties.investor)
  if (engine) await derive(engine, [disclosure.unassessed as RecordId])
  const events = await gatherAll(bank, { ...people, parties })
  const exported = await bankOf(gateway, viewers.manager).make('startExport', {
    of: { timelineOf: parties.customer },
    format: 'CSV',
  })
  const received = await receive(bank, { ...people, parties, inDays })
  const work = await planWork({ gateway, bank, ...people, kept })
  // So that something has left, for those who look after that.
  await gateway.ask(`{ party(id: "${parties.customer}") { displayName } }`, {}, viewers.fullPartner)
  return {
    gateway,
    bank,
    ...people,
    viewers,
    inDays,
    parties,
    kept,
    grants,
    apps,
    consents,
    happened,
    rules,
    warnings,
    work,
    received,
    events,
    exported: exported.id as string,
    disclosure,
    as: (viewer: Partial<Viewer>) => bankOf(gateway, viewer),
  }
}

export const IDENTIFIER = { scheme: 'EMAIL', value: 'office@hengyuan.example' } as const

/** A customer, an investor, and two who are nobody's client. */
async function takeIn(bank: Bank) {
  return {
    customer: await bank.organization('Hengyuan', {
      identifiers: [IDENTIFIER],
      roles: [{ kind: 'CUSTOMER' }],
      contactPoints: [{ kind: 'EMAIL', value: 'office@hengyuan.example' }],
      country: 'CN',
    }),
    investor: await bank.organization('Sovereign Fund', { roles: [{ kind: 'INVESTOR' }] }),
    stranger: await bank.person('Zhang Wei', { birthDate: '1984-03-09' }),
    prospect: await bank.organization('Prospect'),
  }
}

type Parties = Awaited<ReturnType<typeof takeIn>>
type Hired = Awaited<ReturnType<typeof hirePeople>>

async function keep(bank: Bank, { ids, units, parties }: Hired & { parties: Parties }) {
  const team = [
    { employeeId: ids.manager, part: 'LEAD' },
    { employeeId: ids.specialist, part: 'PRODUCT' },
    { employeeId: ids.former, part: 'ASSOCIATE' },
  ]
  const customer = await bank.relationship(
    { partyId: parties.customer, unitId: units.desk, lead: ids.manager },
    { coverage: team, nextReviewOn: '2030-01-15', tier: 'A' },
  )
  return {
    team,
    customer,
    filed: await file(bank, customer),
    investor: await bank.relationship(
      { partyId: parties.investor, unitId: units.office, lead: ids.investorRelations },
      { lineOfBusiness: 'INVESTOR' },
    ),
    tie: await bank.tie('SUPPLY', parties.customer, parties.prospect),
  }
}

/** What the type of a relationship is decided by. */
async function file(bank: Bank, relationshipId: string) {
  const agreement = { scope: 'All', validFrom: '2026-01-01', validTo: '2036-01-01' }
  const rating = { origin: 'AGENCY', rater: 'CCXI', grade: 'AA', ratedOn: '2026-01-01' }
  const aCase = { kind: 'WIN_BACK', reason: 'For the test' }
  return {
    agreement: (await bank.make('recordFrameworkAgreement', { relationshipId, ...agreement })).id as string,
    rating: (await bank.make('recordRating', { relationshipId, ...rating })).id as string,
    winBack: (await bank.make('openRelationshipCase', { relationshipId, ...aCase })).id as string,
  }
}

type Kept = Awaited<ReturnType<typeof keep>>
type Granting = Hired & { parties: Parties; kept: Kept; inDays: (days: number) => string }

async function grantAll(gateway: Gateway, { ids, parties, kept, inDays }: Granting) {
  const bank = bankOf(gateway)
  const until = inDays(20)
  const reason = 'For the test'
  await bank.make('shareRelationship', {
    id: kept.customer,
    expectedVersion: 1,
    with: { employeeId: ids.shareholder },
    scope: 'READ',
    until,
    reason,
  })
  const delegation = { fromEmployeeId: ids.manager, toEmployeeId: ids.delegate, until, reason }
  const insider = bankOf(gateway, { kind: 'employee', subject: ids.insider })
  const holder = bankOf(gateway, { kind: 'employee', subject: ids.passHolder })
  const pass = await holder.make('requestWallException', {
    partyId: parties.investor,
    line: 'INVESTOR',
    reason,
    until,
  })
  await bank.make('approveWallException', { id: pass.id, expectedVersion: 1 })
  return {
    delegation: (await bank.make('delegateBook', delegation)).id as string,
    list: (await insider.make('openInsiderList', { name: 'Project Lotus', reason })).id as string,
    pass: pass.id as string,
  }
}

async function registerApps(gateway: Gateway) {
  const [maker, checker] = [bankOf(gateway), bankOf(gateway, { subject: 'checker' })]
  const register = async (clientId: string, categories: readonly string[]) => {
    const app = { name: clientId, clientId, contactEmail: 'api@partner.example' }
    const { id } = await maker.make('registerPartnerApp', { ...app, purposes: ['SERVICING'], categories })
    await checker.make('approvePartnerApp', { id, expectedVersion: 1 })
    return id as string
  }
  return {
    full: await register('full', CONSENTABLE_CATEGORIES),
    some: await register('some', ['IDENTITY', 'CONTACT', 'HOLDING']),
    none: await register('none', CONSENTABLE_CATEGORIES),
    suspended: await register('suspended', CONSENTABLE_CATEGORIES),
    /** For consents that the test itself gives and takes. */
    spare: await register('spare', CONSENTABLE_CATEGORIES),
  }
}

type Apps = Awaited<ReturnType<typeof registerApps>>
type Consenting = { parties: Parties; apps: Apps; inDays: (days: number) => string }

async function consentAll(bank: Bank, { parties, apps, inDays }: Consenting) {
  const grant = async (
    partnerAppId: string,
    categories: readonly string[],
    separateFor: readonly string[],
  ) => {
    const { id } = await bank.make('grantConsent', {
      partyId: parties.customer,
      partnerAppId,
      purpose: 'SERVICING',
      categories,
      validTo: inDays(100),
      evidence: [evidence(inDays(-1), { uri: 's3://forms/1.pdf', separateFor })],
    })
    return id as string
  }
  const all = CONSENTABLE_CATEGORIES
  const consents = {
    full: await grant(apps.full, all, all),
    some: await grant(apps.some, ['IDENTITY', 'HOLDING'], []),
    suspended: await grant(apps.suspended, all, all),
    spare: await grant(apps.spare, ['IDENTITY'], []),
  }
  await bank.make('suspendPartnerApp', { id: apps.suspended, expectedVersion: 2 })
  return consents
}

type Recording = Hired & { parties: Parties; list: string }

/** What happened with the customer and the investor: a call, something inside, and what each holds. */
async function recordAll(bank: Bank, { ids, parties, list }: Recording) {
  const { customer, investor } = parties
  const withManager = [
    { partyId: customer, part: 'INITIATOR' },
    { employeeId: ids.manager, part: 'RECIPIENT' },
  ]
  const commitments = [{ text: 'Send the term sheet', ownerEmployeeId: ids.manager, dueOn: '2029-12-01' }]
  const call = await bank.make(
    'recordInteraction',
    contactInput(customer, undefined, {
      participants: withManager,
      lineOfBusiness: 'CUSTOMER',
      commitments,
      outcome: 'Agreed',
      topics: ['cash'],
      content: [{ label: 'terms', uri: 'https://files.example/terms', sha256: TERMS }],
    }),
    'id commitments { id }',
  )
  const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list, topics: ['listing'] }
  return {
    call: call.id as string,
    commitment: call.commitments[0].id as string,
    inside: await bank.contact(customer, '2026-03-10T08:30:00Z', inside),
    roadshow: await bank.contact(investor, undefined, { lineOfBusiness: 'INVESTOR' }),
    deposit: await bank.holding(customer, 'Current account', { number: '6222021001011234' }),
    shares: await bank.holding(investor, '600036.SH', { kind: 'OWN_SECURITY' }),
    payment: await bank.transaction(customer, '100'),
    filed: (await bank.make('recordSharePosition', positionOf(customer, FILED))).id as string,
    position: (await bank.make('recordSharePosition', positionOf(investor, OURS))).id as string,
  }
}

/** Of what the customer was given: its SHA-256. */
export const TERMS = 'a'.repeat(64)

/** The investor at a roadshow, and the customer at a salon. */
async function gatherAll(bank: Bank, { ids, parties }: Hired & { parties: Parties }) {
  const [show, salon] = [
    await bank.make('planEvent', { ...ROADSHOW, hostIds: [ids.investorRelations] }),
    await bank.make('planEvent', { ...SALON, hostIds: [ids.manager] }),
  ]
  const invite = async (id: string, partyId: string) => {
    await bank.make('inviteToEvent', { id, people: [{ partyId }] })
    return (await bank.ask(`{ eventAttendance(eventId: "${id}", first: 1) { nodes { id } } }`))
      .eventAttendance.nodes[0].id as string
  }
  return {
    roadshow: show.id as string,
    guest: await invite(show.id, parties.investor),
    salon: salon.id as string,
    client: await invite(salon.id, parties.customer),
  }
}

/** What was told to the investor, and the rule that it is judged by; and a call that nobody has judged. */
async function judgeDisclosure(bank: Bank, interactionId: string, investor: string) {
  const rule = await bank.make('stateDisclosureRule', OWN_RULE)
  const assessment = await bank.make('assessDisclosure', { interactionId, judgement: NOTHING_MATERIAL })
  const unassessed = await bank.contact(investor, '2026-03-11T08:30:00Z', { lineOfBusiness: 'INVESTOR' })
  return { rule: rule.id as string, assessment: assessment.id as string, unassessed }
}

export const FILED = { scheme: 'CUSIP', code: '037833100', name: 'Apple Inc' } as const
export const OURS = { scheme: 'TICKER', code: '600036.SH', name: 'Our bank' } as const

export function positionOf(partyId: string, security: typeof FILED | typeof OURS) {
  return { partyId, security, asOf: '2025-12-31', quantity: '100', basis: 'FILING' }
}
