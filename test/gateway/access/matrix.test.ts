import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { typeDefs } from '../../../src/generated/typeDefs.ts'
import type { CommandName } from '../../support/bank.ts'
import { COMMANDS } from './commands.ts'
import { commandOutcome, outcomesOf } from './outcome.ts'
import { type Outcomes, outcomesIn, WITHOUT_TOKEN } from './outcomesIn.ts'
import { namedBy, type ViewerName } from './people.ts'
import { questionsOf } from './questions.ts'
import { buildWorld, type World } from './world.ts'

// Long because the matrix is one: whoever looks for a line finds it here.
// One line for each question, and for each command: what it comes to, for whom. Groups of viewers are in people.ts, the
// words for outcomes in outcome.ts. Without a token, everything is UNAUTHENTICATED.

const QUESTIONS = outcomesIn(`
  institution                   | SEES staff gone partners foreigners | FORBIDDEN stopped
  tieKinds                      | SEES staff gone partners foreigners | FORBIDDEN stopped
  node: customer                | SEES keepers servers readers fullPartner somePartner | NOTHING blind noPartner | FORBIDDEN stopped
  node: investor                | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  node: stranger                | SEES posted | NOTHING gone partners foreigners porter | FORBIDDEN stopped
  node: relationship            | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: call                    | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: inside                  | SEES inspectors insider | NOTHING customerSide investorSide gone partners foreigners porter | FORBIDDEN stopped
  node: commitment              | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: deposit                 | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: shares                  | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  node: payment                 | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: tie                     | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: agreement               | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  node: rating                  | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  node: case                    | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  node: employee                | SEES staff | NOTHING gone partners foreigners | FORBIDDEN stopped
  node: delegation              | SEES keepers compliance | NOTHING servers strangers gone partners foreigners investorRelations risk porter shareholder | FORBIDDEN stopped
  node: insider list            | SEES inspectors insider | NOTHING customerSide investorSide gone partners foreigners porter | FORBIDDEN stopped
  node: wall exception          | SEES inspectors passHolder | NOTHING customerSide gone partners foreigners investorRelations executive porter insider | FORBIDDEN stopped
  node: partner app             | SEES inspectors | NOTHING customerSide investorSide gone partners foreigners porter insider | FORBIDDEN stopped
  node: consent                 | SEES keepers compliance | NOTHING servers strangers gone partners foreigners investorRelations risk porter shareholder | FORBIDDEN stopped
  nodes                         | SEES keepers servers readers fullPartner somePartner | NOTHING blind noPartner | FORBIDDEN stopped
  party: customer               | SEES keepers servers readers fullPartner somePartner | NOTHING blind noPartner | FORBIDDEN stopped
  party: investor               | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  party: stranger               | SEES posted | NOTHING gone partners foreigners porter | FORBIDDEN stopped
  partyByIdentifier             | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  contactPoints of the customer | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:NO_CONSENT somePartner | FORBIDDEN stopped
  identifiers of the customer   | SEES keepers risk compliance fullPartner | NOTHING blind noPartner | MASKED servers shareholder | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  createdBy of the customer     | SEES keepers servers readers | NOTHING blind noPartner | WITHHELD:INTERNAL fullPartner somePartner | FORBIDDEN stopped
  birthDate of the stranger     | SEES inspectors | WITHHELD:IDENTITY_ONLY customerSide investorSide insider | NOTHING gone partners foreigners porter | FORBIDDEN stopped
  customerView: profile         | SEES keepers servers readers fullPartner somePartner | NOTHING blind noPartner | FORBIDDEN stopped
  customerView: roles           | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: relationships   | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: ties            | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: holdings        | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:SEPARATE_CONSENT_MISSING somePartner | FORBIDDEN stopped
  customerView: transactions    | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: interactions    | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: commitments     | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: health          | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  customerView: investor        | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  relationship                  | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  relationship: tier            | SEES keepers servers readers | NOTHING blind somePartner noPartner | WITHHELD:INTERNAL fullPartner | FORBIDDEN stopped
  relationships                 | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  book: manager                 | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  book: desk                    | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  transitionTable               | SEES staff gone foreigners | FORBIDDEN outside
  allowedTransitions            | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  classifyRelationship          | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  frameworkAgreements           | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  ratings                       | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  relationshipCases             | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  tie                           | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  ties                          | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  timeline                      | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  timeline: inside              | SEES inspectors | OTHERS servers manager head risk shareholder delegate fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  contactHistory                | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  contactHistory: person        | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  contactHistory: by class      | NOTHING staff gone foreigners | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN fullPartner noPartner stopped
  contactHistory: employee      | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  contactHistory: topic         | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  contactHistory: inside        | SEES inspectors insider | NOTHING customerSide investorSide gone foreigners porter | FORBIDDEN outside
  contactHistory: material      | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  contactChanges                | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  contactHistorySummary         | SEES keepers servers readers | NOTHING blind | FORBIDDEN partners stopped
  interaction: call             | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  interaction: inside           | SEES inspectors insider | NOTHING customerSide investorSide gone partners foreigners porter | FORBIDDEN stopped
  interaction: outcome          | SEES keepers servers readers | NOTHING blind somePartner noPartner | WITHHELD:INTERNAL fullPartner | FORBIDDEN stopped
  employeeInteractions          | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  holdings                      | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:SEPARATE_CONSENT_MISSING somePartner | FORBIDDEN stopped
  node: filed position          | SEES keepers servers readers fullPartner | NOTHING blind somePartner noPartner | FORBIDDEN stopped
  node: position in us          | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  sharePositions                | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:SEPARATE_CONSENT_MISSING somePartner | FORBIDDEN stopped
  sharePositions: investor      | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  shareholders                  | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  shareholders: ours            | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  holdings: investor            | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  transactions                  | SEES keepers servers readers fullPartner | NOTHING blind noPartner | WITHHELD:CATEGORY_NOT_REGISTERED somePartner | FORBIDDEN stopped
  consents                      | SEES keepers compliance | NOTHING blind noPartner | WITHHELD:NOT_YOURS servers risk shareholder | WITHHELD:CATEGORY_NOT_REGISTERED fullPartner somePartner | FORBIDDEN stopped
  history                       | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  history: stranger             | SEES inspectors | WITHHELD:IDENTITY_ONLY customerSide investorSide insider | NOTHING gone foreigners porter | FORBIDDEN outside
  orgUnit                       | SEES staff | NOTHING gone partners foreigners | FORBIDDEN stopped
  orgUnits                      | SEES staff | NOTHING gone foreigners | FORBIDDEN outside
  employee                      | SEES staff | NOTHING gone partners foreigners | FORBIDDEN stopped
  employees                     | SEES staff | NOTHING gone foreigners | FORBIDDEN outside
  delegations: one’s own        | BAD_REQUEST operator foreignOperator | SEES manager delegate | NOTHING servers readers strangers gone head investorRelations porter foreignManager | FORBIDDEN outside
  delegations: manager          | SEES inspectors manager | FORBIDDEN servers strangers head delegate shareholder risk investorRelations porter gone outside foreignManager | NOTHING foreignOperator
  insiderLists                  | SEES inspectors insider | NOTHING customerSide investorSide gone foreigners porter | FORBIDDEN outside
  wallExceptions                | SEES inspectors passHolder | NOTHING customerSide gone foreigners investorRelations executive porter insider | FORBIDDEN outside
  portfolio: manager            | SEES inspectors manager delegate | WITHHELD:NOT_YOURS servers strangers head investorRelations risk shareholder porter gone foreignManager | NOTHING foreignOperator | FORBIDDEN outside
  portfolio: desk               | SEES inspectors head risk executive | WITHHELD:NOT_YOURS manager delegate specialist service shareholder strangers investorRelations porter gone foreignManager | NOTHING foreignOperator | FORBIDDEN outside
  portfolio: institution        | SEES inspectors executive foreignOperator | WITHHELD:NOT_YOURS manager delegate specialist service shareholder head risk strangers investorRelations porter gone foreignManager | FORBIDDEN outside
  structureReport               | SEES inspectors head risk executive | WITHHELD:NOT_YOURS manager delegate specialist service shareholder strangers investorRelations porter gone foreignManager | NOTHING foreignOperator | FORBIDDEN outside
  largestExposures              | NOTHING inspectors head risk executive foreignOperator | WITHHELD:NOT_YOURS manager delegate specialist service shareholder strangers investorRelations porter gone foreignManager | FORBIDDEN outside
  obligations: manager          | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  obligations: north            | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  obligations: relationship     | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  obligationRules               | SEES staff | NOTHING gone foreigners | FORBIDDEN outside
  customerView: obligations     | SEES keepers servers readers | NOTHING blind noPartner | WITHHELD:INTERNAL fullPartner somePartner | FORBIDDEN stopped
  node: signal                  | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  node: warning rule            | SEES staff | NOTHING gone partners foreigners | FORBIDDEN stopped
  node: alert                   | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  signals                       | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  warningRules                  | SEES staff | NOTHING gone foreigners | FORBIDDEN outside
  alerts: manager               | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  alerts: north                 | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  alerts: relationship          | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  tryWarningRule                | SEES inspectors | NOTHING foreignOperator | FORBIDDEN noInspectors
  customerView: alerts          | SEES keepers servers readers | NOTHING blind noPartner | WITHHELD:INTERNAL fullPartner somePartner | FORBIDDEN stopped
  relationship: health          | SEES keepers servers readers | NOTHING blind somePartner noPartner | WITHHELD:INTERNAL fullPartner | FORBIDDEN stopped
  partnerApp                    | SEES inspectors | NOTHING customerSide investorSide gone partners foreigners porter insider | FORBIDDEN stopped
  partnerApps                   | SEES inspectors | FORBIDDEN noInspectors | NOTHING foreignOperator
  accessPreview                 | SEES keepers compliance | NOTHING blind | WITHHELD:NOT_YOURS servers risk shareholder | WITHHELD:CATEGORY_NOT_REGISTERED fullPartner somePartner | FORBIDDEN stopped noPartner
  auditTrail                    | SEES inspectors | FORBIDDEN noInspectors | NOTHING foreignOperator
  egress                        | SEES inspectors | FORBIDDEN noInspectors | NOTHING foreignOperator
  fieldUsage                    | NOTHING inspectors foreignOperator | FORBIDDEN noInspectors
  node: work plan               | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners partners | FORBIDDEN stopped
  node: work log                | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners partners | FORBIDDEN stopped
  node: bulletin                | SEES inspectors head risk executive | NOTHING manager delegate specialist service shareholder strangers investorRelations porter gone foreigners partners | FORBIDDEN stopped
  node: service standard        | SEES staff | NOTHING gone partners foreigners | FORBIDDEN stopped
  node: service request         | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  node: service plan            | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  workPlan                      | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  workPlans                     | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  workLog                       | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  workLogs                      | SEES inspectors manager head risk executive | NOTHING delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  bulletin                      | SEES inspectors head risk executive | NOTHING manager delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  bulletins                     | SEES inspectors head risk executive | NOTHING manager delegate specialist service shareholder strangers investorRelations porter gone foreigners | FORBIDDEN outside
  serviceStandards              | SEES staff | NOTHING gone foreigners | FORBIDDEN outside
  serviceRequests               | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  servicePlan                   | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  serviceReport                 | SEES inspectors head risk executive | WITHHELD:NOT_YOURS manager delegate specialist service shareholder strangers investorRelations porter gone foreignManager | NOTHING foreignOperator | FORBIDDEN outside
  node: event                   | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone partners foreigners porter insider | FORBIDDEN stopped
  node: attendance              | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  node: salon                   | SEES inspectors executive passHolder customerSide insider | NOTHING investorRelations gone partners foreigners porter | FORBIDDEN stopped
  node: client at the salon     | SEES keepers servers readers | NOTHING blind partners | FORBIDDEN stopped
  event                         | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone partners foreigners porter insider | FORBIDDEN stopped
  events                        | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone foreigners porter insider | FORBIDDEN outside
  eventAttendance               | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  eventAttendance: salon        | SEES keepers servers readers | NOTHING blind | FORBIDDEN outside
  node: export                  | SEES inspectors manager | NOTHING head delegate specialist service executive shareholder risk strangers investorRelations porter gone partners foreigners | FORBIDDEN stopped
  export                        | SEES inspectors manager | NOTHING head delegate specialist service executive shareholder risk strangers investorRelations porter gone partners foreigners | FORBIDDEN stopped
  exports: one’s own            | SEES manager | NOTHING inspectors head delegate specialist service executive shareholder risk strangers investorRelations porter gone foreigners | FORBIDDEN outside
  exports: everybody’s          | SEES inspectors | FORBIDDEN noInspectors | NOTHING foreignOperator
  node: disclosure assessment   | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  node: disclosure rule         | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone partners foreigners porter insider | FORBIDDEN stopped
  disclosureLog                 | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  disclosureAssessment          | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  interactionsToAssess          | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  disclosureTerms               | SEES inspectors investorRelations executive foreignOperator | NOTHING customerSide passHolder gone foreignManager porter insider | FORBIDDEN outside
  node: disclosure              | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone partners foreigners porter insider | FORBIDDEN stopped
  node: investor visit          | SEES inspectors investorSide | NOTHING customerSide gone partners foreigners porter insider | FORBIDDEN stopped
  disclosureCalendar            | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone foreigners porter insider | FORBIDDEN outside
  quietPeriodsAt                | SEES inspectors investorRelations executive | NOTHING customerSide passHolder gone foreigners porter insider | FORBIDDEN outside
  investorVisits                | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  visitTerms                    | SEES inspectors investorRelations executive foreignOperator | NOTHING customerSide passHolder gone foreignManager porter insider | FORBIDDEN outside
  evidencePack                  | SEES inspectors investorSide | NOTHING customerSide gone foreigners porter insider | FORBIDDEN outside
  evidencePack: inside          | SEES inspectors insider | NOTHING customerSide investorSide gone foreigners porter | FORBIDDEN outside
`)

const MUTATIONS = outcomesIn(`
  registerPerson       | DONE keepers shareholder otherKeepers foreigners | FORBIDDEN noKeepers
  changePerson         | DONE operator | NOT_ALLOWED manager delegate head shareholder otherKeepers | NOT_FOUND foreigners | FORBIDDEN noKeepers
  registerOrganization | DONE keepers shareholder otherKeepers foreigners | FORBIDDEN noKeepers
  changeOrganization   | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  addIdentifier        | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  withdrawIdentifier   | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  openOrgUnit          | DONE operator foreignOperator | FORBIDDEN noOperators
  registerEmployee     | DONE operator | NOT_FOUND foreignOperator | FORBIDDEN noOperators
  changeEmployee       | DONE operator | NOT_FOUND foreignOperator | FORBIDDEN noOperators
  openRelationship     | DONE keepers | NOT_ALLOWED shareholder otherKeepers | NOT_FOUND foreigners | FORBIDDEN noKeepers
  reassignCoverage     | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  setRelationshipType  | DONE operator | NOT_FOUND foreignOperator | FORBIDDEN noOperators
  setRelationshipStage | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  transitionRelationship| DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  recordFrameworkAgreement| DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  endFrameworkAgreement| DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  recordRating         | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  openRelationshipCase | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  tickCaseStep         | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  recordRecovery       | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  signOffCase          | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  closeRelationshipCase| DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  setRelationshipTier  | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  scheduleReview       | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  shareRelationship    | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  endShare             | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  stateTie             | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  correctTie           | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  endTie               | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  retractTie           | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  recordInteraction    | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  amendInteraction     | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  retractInteraction   | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  closeCommitment      | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  recordSharePosition  | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head shareholder colleague otherHead insider foreigners | FORBIDDEN noKeepers
  withdrawSharePosition | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head shareholder colleague otherHead insider foreigners | FORBIDDEN noKeepers
  setInvestorTarget    | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head shareholder colleague otherHead insider foreigners | FORBIDDEN noKeepers
  assessDisclosure     | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider foreigners | FORBIDDEN servers compliance otherService porter gone outside
  reassessDisclosure   | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider foreigners | FORBIDDEN servers compliance otherService porter gone outside
  checkDisclosure      | DONE inspectors executive | NOT_FOUND head otherHead risk foreignOperator | FORBIDDEN manager delegate specialist service shareholder colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  recordPublicDisclosure | DONE operator investorRelations | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider foreigners | FORBIDDEN servers compliance otherService porter gone outside
  planDisclosure       | DONE operator investorRelations foreignOperator | NOT_ALLOWED manager delegate head risk shareholder colleague otherHead insider passHolder foreignManager | FORBIDDEN servers compliance otherService porter gone outside
  moveDisclosure       | DONE operator investorRelations | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider passHolder foreigners | FORBIDDEN servers compliance otherService porter gone outside
  amendDisclosure      | DONE operator investorRelations | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider passHolder foreigners | FORBIDDEN servers compliance otherService porter gone outside
  publishDisclosure    | DONE operator investorRelations | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider passHolder foreigners | FORBIDDEN servers compliance otherService porter gone outside
  cancelDisclosure     | DONE operator investorRelations | NOT_FOUND manager delegate head risk shareholder colleague otherHead insider passHolder foreigners | FORBIDDEN servers compliance otherService porter gone outside
  verifyDisclosure     | DONE inspectors executive | NOT_FOUND head otherHead risk foreignOperator | FORBIDDEN manager delegate specialist service shareholder colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  checkVisitSheet      | DONE inspectors executive | NOT_FOUND head otherHead risk foreignOperator | FORBIDDEN manager delegate specialist service shareholder colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  stateVisitRule       | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  planInvestorVisit    | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  moveInvestorVisit    | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  recordCommitmentLetter | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  draftVisitSheet      | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  publishVisitSheet    | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  cancelInvestorVisit  | DONE operator investorRelations executive | NOT_ALLOWED passHolder | NOT_FOUND manager delegate head specialist service shareholder colleague otherHead otherService insider foreigners | FORBIDDEN noContacts
  stateDisclosureRule  | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  retireDisclosureRule | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  startExport          | DONE keepers servers readers | NOT_FOUND blind | FORBIDDEN outside
  cancelExport         | DONE operator | NOT_ALLOWED compliance | NOT_FOUND manager delegate head servers shareholder risk strangers investorRelations porter gone foreigners | FORBIDDEN outside
  recordHolding        | DONE operator | NOT_FOUND foreignOperator | FORBIDDEN noOperators
  recordTransaction    | DONE operator | NOT_FOUND foreignOperator | FORBIDDEN noOperators
  delegateBook         | DONE operator manager head | INVALID delegate shareholder otherKeepers | NOT_FOUND foreigners | FORBIDDEN noKeepers
  endDelegation        | DONE keepers | NOT_FOUND shareholder otherKeepers foreigners | FORBIDDEN noKeepers
  openInsiderList      | DONE keepers servers shareholder compliance otherKeepers otherService foreigners | FORBIDDEN risk porter gone outside
  addInsider           | DONE inspectors insider | NOT_FOUND manager delegate head servers shareholder colleague otherHead otherService passHolder investorRelations foreigners | FORBIDDEN risk porter gone outside
  endInsider           | DONE inspectors insider | NOT_FOUND manager delegate head servers shareholder colleague otherHead otherService passHolder investorRelations foreigners | FORBIDDEN risk porter gone outside
  closeInsiderList     | DONE inspectors insider | NOT_FOUND manager delegate head servers shareholder colleague otherHead otherService passHolder investorRelations foreigners | FORBIDDEN risk porter gone outside
  requestWallException | DONE manager delegate head servers shareholder otherKeepers otherService foreignManager | INVALID operator foreignOperator | FORBIDDEN noContacts
  approveWallException | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  rejectWallException  | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  revokeWallException  | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  grantConsent         | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  withdrawConsent      | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  registerPartnerApp   | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  changePartnerApp     | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  approvePartnerApp    | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  suspendPartnerApp    | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  resumePartnerApp     | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  registerOperations   | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  retireOperations     | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  stateObligationRule  | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  changeObligationRule | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  keepObligation       | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  waiveObligation      | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  recordSignal         | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  confirmSignal        | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  refuteSignal         | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  answerAlert          | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  closeAlert           | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  classifyLoan         | DONE keepers risk | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN servers compliance otherService porter gone outside
  stateWarningRule     | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  changeWarningRule    | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  switchOnWarningRule  | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  switchOffWarningRule | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  draftWorkPlan        | DONE operator manager head | INVALID delegate servers shareholder otherKeepers otherService | NOT_FOUND foreigners | FORBIDDEN noContacts
  changeWorkPlan       | DONE operator manager head executive | NOT_FOUND delegate specialist service shareholder otherKeepers otherService foreigners | FORBIDDEN noContacts
  recordAgainstPlan    | DONE operator manager head executive | NOT_FOUND delegate specialist service shareholder otherKeepers otherService foreigners | FORBIDDEN noContacts
  finishWorkAction     | DONE operator manager head executive | NOT_FOUND delegate specialist service shareholder otherKeepers otherService foreigners | FORBIDDEN noContacts
  approveWorkPlan      | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  countersignWorkLog   | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  publishBulletin      | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  correctBulletin      | DONE operator head risk executive | NOT_FOUND otherHead foreignOperator | FORBIDDEN manager delegate specialist service shareholder compliance colleague investorRelations insider passHolder otherService porter gone outside foreignManager
  recordWork           | DONE operator manager | INVALID delegate head servers shareholder otherKeepers otherService foreignManager | NOT_FOUND foreignOperator | FORBIDDEN noContacts
  stateServiceStandard | DONE inspectors foreignOperator | FORBIDDEN noInspectors
  retireServiceStandard | DONE inspectors | NOT_FOUND foreignOperator | FORBIDDEN noInspectors
  openServiceRequest   | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  respondToServiceRequest | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  awaitCustomer        | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  resumeServiceRequest | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  resolveServiceRequest | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  reopenServiceRequest | DONE keepers servers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers otherService foreigners | FORBIDDEN noContacts
  openServicePlan      | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  reviseServicePlan    | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  finishServiceAction  | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  endServicePlan       | DONE keepers | NOT_ALLOWED shareholder | NOT_FOUND otherKeepers foreigners | FORBIDDEN noKeepers
  planEvent            | DONE keepers servers shareholder colleague otherHead otherService insider passHolder | NOT_ALLOWED investorRelations | NOT_FOUND foreigners | FORBIDDEN noContacts
  changeEvent          | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
  holdEvent            | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
  cancelEvent          | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
  inviteToEvent        | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
  recordAttendance     | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
  withdrawAttendance   | DONE operator manager | NOT_ALLOWED delegate head servers shareholder colleague otherHead otherService insider passHolder | NOT_FOUND investorRelations foreigners | FORBIDDEN noContacts
`)

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const SCHEMA = buildSchema(typeDefs)
const fieldsOf = (type: ReturnType<typeof SCHEMA.getQueryType>) => Object.keys(type?.getFields() ?? {})

describe('the matrix', () => {
  it('has a line for every field of Query, and for every mutation', () => {
    const asked = new Set(Object.keys(QUESTIONS).map((name) => /^\w+/.exec(name)?.[0]))
    expect(fieldsOf(SCHEMA.getQueryType()).filter((name) => !asked.has(name))).toEqual([])
    expect(Object.keys(MUTATIONS).toSorted()).toEqual(fieldsOf(SCHEMA.getMutationType()).toSorted())
    expect(Object.keys(COMMANDS).toSorted()).toEqual(Object.keys(MUTATIONS).toSorted())
    expect(Object.keys(questionsOf(world))).toEqual(Object.keys(QUESTIONS))
  })

  it.each(Object.entries({ ...QUESTIONS, ...MUTATIONS }))(
    'says for every kind of viewer what comes of %s',
    (_, expected) => {
      expect([...expected.keys()].toSorted()).toEqual(Object.keys(world.viewers).toSorted())
    },
  )
})

const VIEWERS: readonly string[] = ['nobody', ...namedBy('staff blind outside')].filter(
  (name, n, all) => all.indexOf(name) === n,
)

describe('what is shown', () => {
  it.each(VIEWERS)('to the viewer %s', async (name) => {
    const expected = Object.fromEntries(
      Object.entries(QUESTIONS).map(([question, by]) => [question, by.get(name) ?? '']),
    )
    const viewer = world.viewers[name as ViewerName]
    expect(await outcomesOf(world, { viewer, expected })).toEqual(expected)
  })
})

describe('what may be done', () => {
  it.each(Object.keys(MUTATIONS))('%s', async (command) => {
    const expected = MUTATIONS[command] as Outcomes
    const outcomeFor = async (name: string, mayAsk: boolean) => {
      const viewer = world.viewers[name as ViewerName]
      return [name, await commandOutcome(world, command as CommandName, { viewer, mayAsk })] as const
    }
    const seen: (readonly [string, string])[] = []
    const mayNot = ['FORBIDDEN', WITHOUT_TOKEN]
    for (const [name, outcome] of expected)
      if (!mayNot.includes(outcome)) seen.push(await outcomeFor(name, true))
    // Those who do not come so far as to do anything are in nobody's way.
    const refused = [...expected].filter(([, outcome]) => mayNot.includes(outcome))
    seen.push(...(await Promise.all(refused.map(([name]) => outcomeFor(name, false)))))
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected))
  })
})
