import type { EmployeeId, OrgUnitId, PartyId } from '../../src/domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { grantConsent } from '../../src/usecases/consent/grantConsent.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { recordInteraction } from '../../src/usecases/interaction/interactionCommands.ts'
import { recordHolding } from '../../src/usecases/money/planHolding.ts'
import { recordTransaction } from '../../src/usecases/money/planTransaction.ts'
import { registerPartnerApp } from '../../src/usecases/partnerApp/partnerAppCommands.ts'
import { registerOrganization, registerPerson } from '../../src/usecases/party/partyCommands.ts'
import { openRelationship } from '../../src/usecases/relationship/relationshipCommands.ts'
import { openOrgUnit, registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { stateTie } from '../../src/usecases/tie/tieCommands.ts'
import { evidence, REGISTERED } from './consents.ts'
import { done } from './done.ts'

/** A firm that a bank knows well: as much in each block of its view as the budget names. */
export type KnownCustomer = {
  readonly firm: PartyId
  /** They work for the firm. */
  readonly persons: readonly PartyId[]
  readonly employees: readonly EmployeeId[]
  readonly unit: OrgUnitId
}

const PERSONS = 10
const HOLDINGS = 10
const COMMITMENTS = 5
const PARTNER_APPS = 10
const CONSENTS = 30

/** Makes such a firm by commands, with everything but a long timeline. */
export async function knownCustomer(context: RequestContext): Promise<KnownCustomer> {
  const { unit, employees } = await bankStaff(context)
  const firm = await registeredFirm(context)
  const persons: PartyId[] = []
  for (let n = 0; n < PERSONS; n += 1) persons.push(await employedPerson(context, firm, n))
  const customer = { firm, persons, employees, unit }
  await openRelationships(context, customer)
  await recordFacts(context, customer)
  await recordPromises(context, customer)
  await recordConsents(context, customer)
  return customer
}

async function bankStaff(context: RequestContext) {
  const name = { en: 'Shanghai Branch Corporate Banking', zh: '上海分行公司银行部' }
  const { id: unit } = await done(context, openOrgUnit, { name, kind: 'DEPARTMENT' })
  const employees: EmployeeId[] = []
  for (let n = 0; n < 5; n += 1) {
    const names = [{ family: '陈', given: `立${n}` }]
    const posts = [{ unitId: unit, kind: 'RELATIONSHIP_MANAGER' as const }]
    employees.push((await done(context, registerEmployee, { names, posts })).id)
  }
  return { unit, employees }
}

async function registeredFirm(context: RequestContext): Promise<PartyId> {
  const { id } = await done(context, registerOrganization, {
    names: [
      { legal: '江苏恒远精密机械制造股份有限公司', short: '恒远机械' },
      { legal: 'Jiangsu Hengyuan Precision Machinery Manufacturing Co., Ltd.', short: 'Hengyuan' },
    ],
    roles: [
      { kind: 'CUSTOMER', validFrom: '2015-03' },
      { kind: 'SUPPLIER', validFrom: '2019' },
    ],
    identifiers: [
      { scheme: 'UNIFIED_SOCIAL_CREDIT_CODE', value: '91100000100003962T' },
      { scheme: 'EMAIL', value: 'finance@hengyuan.example' },
      { scheme: 'PHONE', value: '+862161186118' },
      { scheme: 'SOURCE', system: 'core-banking', value: 'C0000123456' },
    ],
    contactPoints: [
      { kind: 'EMAIL', value: 'finance@hengyuan.example', label: 'finance', preferred: true },
      { kind: 'PHONE', value: '+862161186118', label: 'switchboard' },
      { kind: 'POSTAL', value: '江苏省苏州市工业园区星湖街328号创意产业园5栋 215123' },
    ],
    preferredLanguage: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    country: 'CN',
    industry: 'Manufacture of metal-cutting machine tools',
  })
  return id
}

async function employedPerson(context: RequestContext, firm: PartyId, n: number): Promise<PartyId> {
  const names = [
    { family: '王', given: `小明${n}` },
    { family: 'Wang', given: `Xiaoming ${n}` },
  ]
  const { id } = await done(context, registerPerson, { names, country: 'CN' })
  await done(context, stateTie, {
    kind: 'EMPLOYMENT',
    fromPartyId: id,
    toPartyId: firm,
    validFrom: '2018-05',
    note: 'Deputy director of the finance department',
  })
  return id
}

async function openRelationships(context: RequestContext, { firm, unit, employees }: KnownCustomer) {
  for (const lineOfBusiness of LINES_OF_BUSINESS) {
    await done(context, openRelationship, {
      partyId: firm,
      lineOfBusiness,
      type: 'STRATEGIC',
      typeReason: 'Settles all its exports through us and plans a listing within two years',
      tier: 'KEY',
      unitId: unit,
      coverage: employees.slice(0, 4).map((employeeId, n) => ({
        employeeId,
        part: (['LEAD', 'PRODUCT', 'CREDIT', 'SERVICE'] as const)[n] ?? 'ASSOCIATE',
      })),
      nextReviewOn: '2027-03-31',
      openedOn: '2015-03-09',
    })
  }
}

async function recordFacts(context: RequestContext, { firm, employees }: KnownCustomer) {
  for (let n = 0; n < HOLDINGS; n += 1) {
    await done(context, recordHolding, {
      partyId: firm,
      kind: 'DEPOSIT',
      product: 'Corporate settlement account 人民币结算账户',
      number: `6222 0210 0101 ${1000 + n}`,
      amount: { amount: '12345678.90', currency: 'CNY' },
      asOf: '2026-10-31',
      openedOn: '2015-03-09',
    })
  }
  for (const currency of ['CNY', 'USD']) {
    await done(context, recordTransaction, {
      partyId: firm,
      kind: 'PAYMENT',
      occurredOn: '2026-10-30',
      amount: { amount: '1250000.00', currency },
      takenByEmployeeId: employees[0] ?? '',
      reference: 'INV-2026-10-0042',
    })
  }
}

/** With the firm alone, as the promises of an interaction are copied to each of its parties. */
async function recordPromises(context: RequestContext, { firm, employees }: KnownCustomer) {
  for (let n = 0; n < COMMITMENTS; n += 5) {
    await done(context, recordInteraction, {
      channel: 'MEETING',
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      occurredAt: '2026-10-30T02:00:00.000Z',
      subject: 'Annual review of credit lines and of the planned listing',
      participants: [
        { partyId: firm, part: 'ATTENDEE' },
        { employeeId: employees[0] ?? '', part: 'HOST' },
      ],
      commitments: Array.from({ length: 5 }, (_, each) => ({
        text: `Send the draft term sheet for facility ${n + each} with the covenants we spoke about`,
        ownerEmployeeId: employees[each] ?? '',
        dueOn: `2026-12-${10 + n + each}`,
      })),
    })
  }
}

/** As many as a party may have in force, no two alike. */
async function recordConsents(context: RequestContext, { firm }: KnownCustomer) {
  const { purposes, categories } = REGISTERED
  const apps: string[] = []
  for (let n = 0; n < PARTNER_APPS; n += 1) {
    const app = { name: `App ${n}`, clientId: `app-${n}`, contactEmail: 'app@partner.example' }
    apps.push((await done(context, registerPartnerApp, { ...app, ...REGISTERED })).id)
  }
  const now = context.app.now().getTime()
  for (let n = 0; n < CONSENTS; n += 1) {
    const chosen = categories.filter((_, place) => ((n + 1) >> place) % 2 === 1)
    const shown = { statement: '同意', separateFor: chosen.slice(n % 2) }
    await done(context, grantConsent, {
      partyId: firm,
      partnerAppId: apps[n % PARTNER_APPS] ?? '',
      purpose: purposes[n % purposes.length] ?? 'SERVICING',
      categories: chosen,
      validTo: new Date(now + (n + 1) * 4_345_678_901).toISOString(),
      evidence: [evidence(new Date(now).toISOString(), shown)],
    })
  }
}
