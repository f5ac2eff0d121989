import { type CommandName, contactInput } from '../../support/bank.ts'
import { evidence } from '../../support/consents.ts'
import { manifest, operation } from '../../support/partnerApp.ts'
import { DISCLOSURE_COMMANDS } from './disclosureCommands.ts'
import { EVENT_COMMANDS } from './eventCommands.ts'
import { EXPORT_COMMANDS } from './exportCommands.ts'
import { now, type Preparation } from './preparation.ts'
import { RECEPTION_COMMANDS } from './receptionCommands.ts'
import { TYPE_COMMANDS } from './typeCommands.ts'
import { WARNING_COMMANDS } from './warningCommands.ts'
import { WORK_COMMANDS } from './workCommands.ts'
import { OURS, positionOf, type World } from './world.ts'

const reason = 'For the test'
let count = 0
const next = () => {
  count += 1
  return `n${count}`
}

const atCustomer = async (world: World) => {
  const { id, expectedVersion } = await now(world, world.parties.customer)
  return { partyId: id, expectedVersion }
}

const relationship =
  (more: (world: World) => object): Preparation =>
  async (world) => ({ ...(await now(world, world.kept.customer)), ...more(world) })

const tie =
  (more: object): Preparation =>
  async (world) => ({ ...(await now(world, world.kept.tie)), ...more })

const own = { scheme: 'EMAIL', value: 'to.withdraw@hengyuan.example' } as const

/** A contact of the customer with a promise in it, for one who changes it for good. */
async function aCall({ bank, parties, ids }: World) {
  const commitments = [{ text: 'Call back', ownerEmployeeId: ids.manager }]
  return bank.make(
    'recordInteraction',
    contactInput(parties.customer, undefined, { commitments }),
    'id version commitments { id }',
  )
}

async function anApp({ bank }: World) {
  const clientId = next()
  const app = { name: clientId, clientId, contactEmail: 'api@partner.example' }
  const input = { ...app, purposes: ['SERVICING'], categories: ['IDENTITY'] }
  const { id } = await bank.make('registerPartnerApp', input)
  return { id: id as string, expectedVersion: 1 }
}

async function approvedApp(world: World) {
  const app = await anApp(world)
  await world.as({ subject: 'checker' }).make('approvePartnerApp', app)
  return { ...app, expectedVersion: 2 }
}

async function aList({ as, viewers }: World) {
  const { id } = await as(viewers.insider).make('openInsiderList', { name: next(), reason })
  return { id: id as string, expectedVersion: 1 }
}

/** Asked for by somebody who decides on nothing. */
async function anException({ as, viewers, parties, inDays }: World) {
  const input = { partyId: parties.investor, line: 'INVESTOR', reason, until: inDays(5) }
  const { id } = await as(viewers.colleague).make('requestWallException', input)
  return { id: id as string, expectedVersion: 1 }
}

const spareEmployee = ({ bank, units }: World) => bank.employee(units.south, `Spare ${next()}`)

const QUERY = 'query Q { institution { tenant } }'

export const COMMANDS: Readonly<Record<CommandName, Preparation>> = {
  ...WORK_COMMANDS,
  ...TYPE_COMMANDS,
  ...WARNING_COMMANDS,
  ...EVENT_COMMANDS,
  ...EXPORT_COMMANDS,
  ...DISCLOSURE_COMMANDS,
  ...RECEPTION_COMMANDS,
  registerPerson: async () => ({ names: [{ full: 'New Person' }] }),
  changePerson: async (world) => ({ ...(await now(world, world.parties.stranger)), sex: 'MALE' }),
  registerOrganization: async () => ({ names: [{ legal: 'New Ltd' }] }),
  changeOrganization: async (world) => ({ ...(await now(world, world.parties.customer)), country: 'CN' }),
  addIdentifier: async (world) => ({
    ...(await atCustomer(world)),
    identifier: { scheme: 'EMAIL', value: `${next()}@hengyuan.example` },
  }),
  withdrawIdentifier: async (world) => {
    await world.bank.run('addIdentifier', { ...(await atCustomer(world)), identifier: own })
    return { ...(await atCustomer(world)), identifier: own }
  },

  openOrgUnit: async () => ({ name: { en: next() }, kind: 'DESK' }),
  registerEmployee: async ({ units }) => ({
    names: [{ full: 'New Employee' }],
    posts: [{ unitId: units.south, kind: 'OTHER' }],
  }),
  changeEmployee: async (world) => ({ ...(await now(world, world.ids.porter)), email: 'porter@bank.test' }),

  openRelationship: async (world) => ({
    partyId: await world.bank.organization(),
    unitId: world.units.desk,
    coverage: world.kept.team,
    lineOfBusiness: 'CUSTOMER',
    type: 'GROWTH',
    typeReason: reason,
  }),
  reassignCoverage: relationship(({ kept }) => ({ coverage: kept.team, reason })),
  setRelationshipType: relationship(() => ({ type: 'GROWTH', reason })),
  setRelationshipStage: async (world) => {
    const before = await now(world, world.kept.customer)
    await world.bank.make('setRelationshipStage', { ...before, stage: 'COURTED' })
    return { ...(await now(world, world.kept.customer)), stage: 'DEVELOPED' }
  },
  setRelationshipTier: relationship(() => ({ tier: 'A' })),
  scheduleReview: relationship(() => ({ nextReviewOn: '2030-01-15' })),
  shareRelationship: relationship(({ ids, inDays }) => ({
    with: { employeeId: ids.shareholder },
    scope: 'READ',
    until: inDays(20),
    reason,
  })),
  endShare: async (world) => {
    const share = { with: { unitId: world.units.empty }, reason }
    const before = await now(world, world.kept.customer)
    const toService = { ...before, ...share, scope: 'READ', until: world.inDays(1) }
    await world.bank.make('shareRelationship', toService)
    return { ...(await now(world, world.kept.customer)), ...share }
  },

  stateTie: async ({ parties }) => ({
    kind: 'SUPPLY',
    fromPartyId: parties.customer,
    toPartyId: parties.prospect,
  }),
  correctTie: tie({ validFrom: '2020' }),
  endTie: tie({ validTo: '2030' }),
  retractTie: async (world) => {
    const { customer, prospect } = world.parties
    return { id: await world.bank.tie('SUPPLY', customer, prospect), expectedVersion: 1, note: reason }
  },

  recordInteraction: async ({ parties }) => contactInput(parties.customer),
  amendInteraction: async (world) => ({
    ...(await now(world, world.happened.call)),
    subject: 'A call',
    reason,
  }),
  retractInteraction: async (world) => {
    const { id } = await aCall(world)
    return { ...(await now(world, id)), reason }
  },
  closeCommitment: async (world) => {
    const { commitments } = await aCall(world)
    return { ...(await now(world, commitments[0].id)), state: 'KEPT' }
  },

  recordHolding: async ({ parties }) => ({
    partyId: parties.customer,
    product: 'Deposit',
    kind: 'DEPOSIT',
    asOf: '2026-03-09',
  }),
  recordSharePosition: async ({ parties }) => positionOf(parties.investor, OURS),
  withdrawSharePosition: async ({ bank, parties }) => {
    const { id } = await bank.make('recordSharePosition', positionOf(parties.investor, OURS))
    return { id, expectedVersion: 1, reason }
  },
  setInvestorTarget: async (world) => ({
    ...(await now(world, world.kept.investor)),
    target: { security: { scheme: OURS.scheme, code: OURS.code }, quantity: '1', by: '2030-01-01', reason },
  }),
  recordTransaction: async ({ parties }) => ({
    partyId: parties.customer,
    kind: 'ORDER',
    occurredOn: '2026-03-09',
    amount: { amount: '1', currency: 'EUR' },
  }),

  delegateBook: async ({ ids, inDays }) => ({
    fromEmployeeId: ids.manager,
    toEmployeeId: ids.delegate,
    until: inDays(1),
    reason,
  }),
  endDelegation: async ({ bank, ids, inDays }) => {
    const between = { fromEmployeeId: ids.manager, toEmployeeId: ids.delegate }
    const { id } = await bank.make('delegateBook', { ...between, until: inDays(1), reason })
    return { id, expectedVersion: 1, reason }
  },

  openInsiderList: async () => ({ name: 'Project Peony', reason }),
  addInsider: async (world) => ({
    ...(await now(world, world.grants.list)),
    employeeId: await spareEmployee(world),
    reason,
  }),
  endInsider: async (world) => {
    const employeeId = await spareEmployee(world)
    await world.bank.make('addInsider', { ...(await now(world, world.grants.list)), employeeId, reason })
    return { ...(await now(world, world.grants.list)), employeeId, reason }
  },
  closeInsiderList: async (world) => ({ ...(await aList(world)), reason }),

  requestWallException: async ({ parties, inDays }) => ({
    partyId: parties.investor,
    line: 'INVESTOR',
    reason,
    until: inDays(5),
  }),
  approveWallException: anException,
  rejectWallException: async (world) => ({ ...(await anException(world)), note: reason }),
  revokeWallException: async (world) => {
    const asked = await anException(world)
    await world.bank.make('approveWallException', asked)
    return { id: asked.id, expectedVersion: 2, reason }
  },

  grantConsent: async ({ parties, apps, inDays }) => ({
    partyId: parties.customer,
    partnerAppId: apps.spare,
    purpose: 'SERVICING',
    categories: ['IDENTITY'],
    validTo: inDays(1),
    evidence: [evidence(inDays(-1))],
  }),
  withdrawConsent: async ({ consents }) => ({ id: consents.spare }),

  registerPartnerApp: async () => ({
    name: 'App',
    clientId: next(),
    contactEmail: 'api@partner.example',
    purposes: ['SERVICING'],
    categories: ['IDENTITY'],
  }),
  changePartnerApp: async (world) => ({ ...(await anApp(world)), name: 'Renamed' }),
  approvePartnerApp: async (world) => {
    const app = await anApp(world)
    const checker = world.as({ subject: 'checker' })
    const more = { purposes: ['SERVICING', 'MARKETING'] }
    await checker.make('changePartnerApp', { ...app, ...more })
    return { ...app, expectedVersion: 2 }
  },
  suspendPartnerApp: approvedApp,
  resumePartnerApp: async (world) => {
    const app = await approvedApp(world)
    await world.as({ subject: 'checker' }).make('suspendPartnerApp', app)
    return { ...app, expectedVersion: 3 }
  },
  registerOperations: async (world) => ({
    appId: (await anApp(world)).id,
    manifest: manifest(operation(QUERY)),
  }),
  retireOperations: async (world) => {
    const { id } = await anApp(world)
    await world.bank.make('registerOperations', { appId: id, manifest: manifest(operation(QUERY)) })
    return { appId: id, operationIds: [operation(QUERY).id] }
  },
}
