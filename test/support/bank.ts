import { expect } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import type { Gateway } from './gateway.ts'

/** What each command's payload calls its record. */
const RECORD_OF = {
  registerPerson: 'person',
  changePerson: 'person',
  registerOrganization: 'organization',
  changeOrganization: 'organization',
  addIdentifier: 'party',
  withdrawIdentifier: 'party',
  openOrgUnit: 'orgUnit',
  registerEmployee: 'employee',
  changeEmployee: 'employee',
  openRelationship: 'relationship',
  reassignCoverage: 'relationship',
  setRelationshipType: 'relationship',
  setRelationshipStage: 'relationship',
  transitionRelationship: 'relationship',
  recordFrameworkAgreement: 'frameworkAgreement',
  endFrameworkAgreement: 'frameworkAgreement',
  recordRating: 'rating',
  openRelationshipCase: 'relationshipCase',
  tickCaseStep: 'relationshipCase',
  recordRecovery: 'relationshipCase',
  signOffCase: 'relationshipCase',
  closeRelationshipCase: 'relationshipCase',
  setRelationshipTier: 'relationship',
  scheduleReview: 'relationship',
  shareRelationship: 'relationship',
  endShare: 'relationship',
  stateTie: 'tie',
  correctTie: 'tie',
  endTie: 'tie',
  retractTie: 'tie',
  recordInteraction: 'interaction',
  amendInteraction: 'interaction',
  retractInteraction: 'interaction',
  closeCommitment: 'commitment',
  delegateBook: 'delegation',
  endDelegation: 'delegation',
  openInsiderList: 'insiderList',
  addInsider: 'insiderList',
  endInsider: 'insiderList',
  closeInsiderList: 'insiderList',
  requestWallException: 'wallException',
  approveWallException: 'wallException',
  rejectWallException: 'wallException',
  revokeWallException: 'wallException',
  setInvestorTarget: 'relationship',
  recordHolding: 'holding',
  recordSharePosition: 'sharePosition',
  withdrawSharePosition: 'sharePosition',
  recordTransaction: 'transaction',
  grantConsent: 'consent',
  withdrawConsent: 'consent',
  registerPartnerApp: 'partnerApp',
  changePartnerApp: 'partnerApp',
  approvePartnerApp: 'partnerApp',
  suspendPartnerApp: 'partnerApp',
  resumePartnerApp: 'partnerApp',
  registerOperations: 'partnerApp',
  retireOperations: 'partnerApp',
  stateObligationRule: 'obligationRule',
  changeObligationRule: 'obligationRule',
  keepObligation: 'obligation',
  waiveObligation: 'obligation',
  classifyLoan: 'holding',
  recordSignal: 'signal',
  confirmSignal: 'signal',
  refuteSignal: 'signal',
  stateWarningRule: 'warningRule',
  changeWarningRule: 'warningRule',
  switchOnWarningRule: 'warningRule',
  switchOffWarningRule: 'warningRule',
  answerAlert: 'alert',
  closeAlert: 'alert',
  draftWorkPlan: 'workPlan',
  changeWorkPlan: 'workPlan',
  approveWorkPlan: 'workPlan',
  recordAgainstPlan: 'workPlan',
  finishWorkAction: 'workPlan',
  recordWork: 'workLog',
  countersignWorkLog: 'workLog',
  publishBulletin: 'bulletin',
  correctBulletin: 'bulletin',
  openServiceRequest: 'serviceRequest',
  respondToServiceRequest: 'serviceRequest',
  awaitCustomer: 'serviceRequest',
  resumeServiceRequest: 'serviceRequest',
  resolveServiceRequest: 'serviceRequest',
  reopenServiceRequest: 'serviceRequest',
  stateServiceStandard: 'serviceStandard',
  retireServiceStandard: 'serviceStandard',
  openServicePlan: 'servicePlan',
  reviseServicePlan: 'servicePlan',
  finishServiceAction: 'servicePlan',
  endServicePlan: 'servicePlan',
  startExport: 'export',
  cancelExport: 'export',
  planEvent: 'event',
  changeEvent: 'event',
  holdEvent: 'event',
  cancelEvent: 'event',
  inviteToEvent: 'event',
  recordAttendance: 'event',
  withdrawAttendance: 'event',
  assessDisclosure: 'disclosureAssessment',
  reassessDisclosure: 'disclosureAssessment',
  checkDisclosure: 'disclosureAssessment',
  recordPublicDisclosure: 'disclosureAssessment',
  stateDisclosureRule: 'disclosureRule',
  retireDisclosureRule: 'disclosureRule',
  planDisclosure: 'disclosure',
  moveDisclosure: 'disclosure',
  amendDisclosure: 'disclosure',
  verifyDisclosure: 'disclosure',
  publishDisclosure: 'disclosure',
  cancelDisclosure: 'disclosure',
  planInvestorVisit: 'investorVisit',
  stateVisitRule: 'disclosureRule',
  moveInvestorVisit: 'investorVisit',
  recordCommitmentLetter: 'investorVisit',
  draftVisitSheet: 'investorVisit',
  checkVisitSheet: 'investorVisit',
  publishVisitSheet: 'investorVisit',
  cancelInvestorVisit: 'investorVisit',
} as const

export type CommandName = keyof typeof RECORD_OF

type Input = Readonly<Record<string, unknown>>

export type Fault = { readonly code: string; readonly field: string; readonly message: string }

// biome-ignore lint/suspicious/noExplicitAny: a record of any shape, which the test is about.
type AnyRecord = any

export type CommandAnswer = { readonly record: AnyRecord; readonly faults: readonly Fault[] }

/** A bank to test with: runs commands, and takes in what a test needs but is not about. */
export type Bank = ReturnType<typeof bankOf>

let keys = 0

/** A key that no other command has. */
export function newKey(): string {
  keys += 1
  return `key-${keys}`
}

/** The commands of a gateway, as one viewer gives them. A key of its own goes with each, unless it has one. */
export function bankOf(gateway: Gateway, viewer?: Partial<Viewer>) {
  /** Runs a command, done or refused. */
  async function run(command: CommandName, input: Input, show = 'id version'): Promise<CommandAnswer> {
    const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`
    const query = `mutation ($input: ${type}!) {
      ${command}(input: $input) { record: ${RECORD_OF[command]} { ${show} } userErrors { code field message messageZh } }
    }`
    const answer = await gateway.ask(query, { input: { idempotencyKey: newKey(), ...input } }, viewer)
    expect(answer.errors).toEqual([])
    const { record, userErrors } = answer.data[command]
    expect(record === null).toBe(userErrors.length > 0)
    return { record, faults: userErrors.map(faultFrom) }
  }

  /** Runs a command that must not be refused. */
  async function make(command: CommandName, input: Input, show?: string): Promise<AnyRecord> {
    const { record, faults } = await run(command, input, show)
    expect(faults).toEqual([])
    return record
  }

  const makeId = async (command: CommandName, input: Input): Promise<string> =>
    (await make(command, input)).id

  return {
    run,
    make,
    /** Why a command was refused: `INVALID input.names`. */
    refusal: async (command: CommandName, input: Input): Promise<string> => {
      const { faults } = await run(command, input)
      return faults.map(({ code, field }) => `${code} ${field}`).join(', ')
    },
    /** Asks a query that must be answered whole. */
    ask: async (query: string, variables?: object): Promise<AnyRecord> => {
      const { data, errors } = await gateway.ask(query, variables, viewer)
      expect(errors).toEqual([])
      return data
    },
    /** The code and message of a query that must be refused. */
    refusedQuery: async (query: string, variables?: object): Promise<string> => {
      const { errors } = await gateway.ask(query, variables, viewer)
      return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join(', ')
    },
    person: (full = 'Maria Anders', more: Input = {}) =>
      makeId('registerPerson', { names: [{ full }], ...more }),
    organization: (legal = 'Ernst Handel', more: Input = {}) =>
      makeId('registerOrganization', { names: [{ legal }], ...more }),
    unit: (en = 'Head Office', more: Input = {}) =>
      makeId('openOrgUnit', { name: { en }, kind: 'HEAD_OFFICE', ...more }),
    employee: (unitId: string, full = 'Li Ming', more: Input = {}) =>
      makeId('registerEmployee', {
        names: [{ full }],
        posts: [{ unitId, kind: 'RELATIONSHIP_MANAGER' }],
        ...more,
      }),
    relationship: (
      { partyId, unitId, lead }: { partyId: string; unitId: string; lead: string },
      more: Input = {},
    ) =>
      makeId('openRelationship', {
        partyId,
        unitId,
        coverage: [{ employeeId: lead, part: 'LEAD' }],
        lineOfBusiness: 'CUSTOMER',
        type: 'GROWTH',
        typeReason: 'Small yet',
        ...more,
      }),
    tie: (kind: string, fromPartyId: string, toPartyId: string, more: Input = {}) =>
      makeId('stateTie', { kind, fromPartyId, toPartyId, ...more }),
    contact: (partyId: string, occurredAt = '2026-03-09T08:30:00Z', more: Input = {}) =>
      makeId('recordInteraction', contactInput(partyId, occurredAt, more)),
    transaction: (partyId: string, amount: string, more: Input = {}) =>
      makeId('recordTransaction', {
        partyId,
        kind: 'ORDER',
        occurredOn: '2026-03-09',
        amount: { amount, currency: 'EUR' },
        ...more,
      }),
    holding: (partyId: string, product = 'Current account', more: Input = {}) =>
      makeId('recordHolding', { partyId, product, kind: 'DEPOSIT', asOf: '2026-03-09', ...more }),
  }
}

/** A call that somebody made to us. */
export function contactInput(partyId: string, occurredAt = '2026-03-09T08:30:00Z', more: Input = {}) {
  return {
    channel: 'PHONE',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    occurredAt,
    participants: [{ partyId, part: 'INITIATOR' }],
    subject: 'Call',
    ...more,
  }
}

type UserError = { code: string; field: string[] | null; message: string; messageZh: string }

/** Every refusal speaks both languages. */
function faultFrom({ code, field, message, messageZh }: UserError): Fault {
  expect(message).toMatch(/^[A-Z\p{Ll}].*\.$/u)
  expect(messageZh).toMatch(/\p{Script=Han}.*。$/u)
  return { code, field: (field ?? []).join('.'), message }
}
