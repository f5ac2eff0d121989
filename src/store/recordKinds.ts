import type { Alert } from '../domain/alert.ts'
import type { Attendance } from '../domain/attendance.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { Commitment } from '../domain/commitment.ts'
import type { Consent } from '../domain/consent.ts'
import type { Delegation } from '../domain/delegation.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import type { DisclosureAssessment } from '../domain/disclosureAssessment.ts'
import type { DisclosureRule } from '../domain/disclosureRule.ts'
import type { Employee, OrgUnit } from '../domain/employee.ts'
import type { Event } from '../domain/event.ts'
import type { Export } from '../domain/export.ts'
import type { FrameworkAgreement } from '../domain/frameworkAgreement.ts'
import type { Holding } from '../domain/holding.ts'
import type { InsiderList } from '../domain/insiderList.ts'
import type { Interaction } from '../domain/interaction.ts'
import type { InvestorVisit } from '../domain/investorVisit.ts'
import type { Obligation } from '../domain/obligation.ts'
import type { ObligationRule } from '../domain/obligationRule.ts'
import type { PartnerApp } from '../domain/partnerApp.ts'
import type { Party } from '../domain/party.ts'
import type { Rating } from '../domain/rating.ts'
import { prefixOf, type RecordId } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import type { RelationshipCase } from '../domain/relationshipCase.ts'
import type { ServicePlan } from '../domain/servicePlan.ts'
import type { ServiceRequest } from '../domain/serviceRequest.ts'
import type { ServiceStandard } from '../domain/serviceStandard.ts'
import type { SharePosition } from '../domain/sharePosition.ts'
import type { Signal } from '../domain/signal.ts'
import type { Tie } from '../domain/tie.ts'
import type { Transaction } from '../domain/transaction.ts'
import type { WallException } from '../domain/wallException.ts'
import type { WarningRule } from '../domain/warningRule.ts'
import type { WorkLog } from '../domain/workLog.ts'
import type { WorkPlan } from '../domain/workPlan.ts'
import { alertItem } from './items/alertItem.ts'
import { attendanceItem } from './items/attendanceItem.ts'
import { bulletinItem } from './items/bulletinItem.ts'
import { commitmentItem } from './items/commitmentItem.ts'
import { consentItem } from './items/consentItem.ts'
import { delegationItem } from './items/delegationItem.ts'
import { disclosureAssessmentItem } from './items/disclosureAssessmentItem.ts'
import { disclosureItem } from './items/disclosureItem.ts'
import { disclosureRuleItem } from './items/disclosureRuleItem.ts'
import { employeeItem } from './items/employeeItem.ts'
import { eventItem } from './items/eventItem.ts'
import { exportItem } from './items/exportItem.ts'
import { frameworkAgreementItem } from './items/frameworkAgreementItem.ts'
import { holdingItem } from './items/holdingItem.ts'
import { insiderListItem } from './items/insiderListItem.ts'
import { interactionItem } from './items/interactionItem.ts'
import { investorVisitItem } from './items/investorVisitItem.ts'
import { obligationItem } from './items/obligationItem.ts'
import { obligationRuleItem } from './items/obligationRuleItem.ts'
import { orgUnitItem } from './items/orgUnitItem.ts'
import { partnerAppItem } from './items/partnerAppItem.ts'
import { partyItem } from './items/partyItem.ts'
import { ratingItem } from './items/ratingItem.ts'
import { relationshipCaseItem } from './items/relationshipCaseItem.ts'
import { relationshipItem } from './items/relationshipItem.ts'
import { servicePlanItem } from './items/servicePlanItem.ts'
import { serviceRequestItem } from './items/serviceRequestItem.ts'
import { serviceStandardItem } from './items/serviceStandardItem.ts'
import { sharePositionItem } from './items/sharePositionItem.ts'
import { signalItem } from './items/signalItem.ts'
import { tieItem } from './items/tieItem.ts'
import { transactionItem } from './items/transactionItem.ts'
import { wallExceptionItem } from './items/wallExceptionItem.ts'
import { warningRuleItem } from './items/warningRuleItem.ts'
import { workLogItem } from './items/workLogItem.ts'
import { workPlanItem } from './items/workPlanItem.ts'
import type { Placed } from './storedRecord.ts'

/** Every kind of record, by the prefix of its ids. */
export type RecordByPrefix = {
  readonly prt: Party
  readonly rel: Relationship
  readonly tie: Tie
  readonly int: Interaction
  readonly emp: Employee
  readonly unt: OrgUnit
  readonly hld: Holding
  readonly txn: Transaction
  readonly cmt: Commitment
  readonly cns: Consent
  readonly dlg: Delegation
  readonly ins: InsiderList
  readonly wex: WallException
  readonly wrl: WarningRule
  readonly sig: Signal
  readonly alt: Alert
  readonly app: PartnerApp
  readonly bul: Bulletin
  readonly svp: ServicePlan
  readonly svr: ServiceRequest
  readonly sst: ServiceStandard
  readonly agr: FrameworkAgreement
  readonly rtg: Rating
  readonly cas: RelationshipCase
  readonly wlg: WorkLog
  readonly wpl: WorkPlan
  readonly orl: ObligationRule
  readonly obl: Obligation
  readonly exp: Export
  readonly evt: Event
  readonly att: Attendance
  readonly dsc: DisclosureAssessment
  readonly drl: DisclosureRule
  readonly dcl: Disclosure
  readonly ivr: InvestorVisit
  readonly pos: SharePosition
}

export type KeptPrefix = keyof RecordByPrefix
export type KeptRecord = RecordByPrefix[KeptPrefix]

export const RECORD_KINDS = {
  prt: partyItem,
  rel: relationshipItem,
  tie: tieItem,
  int: interactionItem,
  emp: employeeItem,
  unt: orgUnitItem,
  hld: holdingItem,
  txn: transactionItem,
  cmt: commitmentItem,
  cns: consentItem,
  dlg: delegationItem,
  ins: insiderListItem,
  wex: wallExceptionItem,
  wrl: warningRuleItem,
  sig: signalItem,
  alt: alertItem,
  app: partnerAppItem,
  bul: bulletinItem,
  svp: servicePlanItem,
  svr: serviceRequestItem,
  sst: serviceStandardItem,
  agr: frameworkAgreementItem,
  rtg: ratingItem,
  cas: relationshipCaseItem,
  wlg: workLogItem,
  wpl: workPlanItem,
  orl: obligationRuleItem,
  obl: obligationItem,
  exp: exportItem,
  evt: eventItem,
  att: attendanceItem,
  dsc: disclosureAssessmentItem,
  drl: disclosureRuleItem,
  dcl: disclosureItem,
  ivr: investorVisitItem,
  pos: sharePositionItem,
} as const

export function isKept(prefix: string): prefix is KeptPrefix {
  return Object.hasOwn(RECORD_KINDS, prefix)
}

/** @throws ZodError when what is stored is not the record that `id` names. */
export function parseRecord<P extends KeptPrefix>(
  id: RecordId<P>,
  stored: unknown,
): Placed<RecordByPrefix[P]> {
  const prefix = prefixOf(id)
  if (!isKept(prefix)) throw new RangeError(`expected the id of a kept record, but got ${id}`)
  // The prefix decides the kind, which TypeScript cannot follow through the table of kinds.
  return RECORD_KINDS[prefix].parse(stored) as Placed<RecordByPrefix[P]>
}
