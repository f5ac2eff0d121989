import type { Resolvers } from '../generated/resolvers.ts'
import { alertResolvers } from './alert.ts'
import { attendanceResolvers } from './attendance.ts'
import { auditResolvers } from './audit.ts'
import { bulletinResolvers } from './bulletin.ts'
import { commitmentResolvers } from './commitment.ts'
import { consentResolvers } from './consent.ts'
import { contactChangesResolvers } from './contactChanges.ts'
import { contactHistoryResolvers } from './contactHistory.ts'
import { contactHistorySummaryResolvers } from './contactHistorySummary.ts'
import { customerViewResolvers } from './customerView.ts'
import { delegationResolvers } from './delegation.ts'
import { disclosureResolvers } from './disclosure.ts'
import { disclosureAssessmentResolvers } from './disclosureAssessment.ts'
import { disclosureRuleResolvers } from './disclosureRule.ts'
import { employeeResolvers } from './employee.ts'
import { eventResolvers } from './event.ts'
import { evidencePackResolvers } from './evidencePack.ts'
import { exportResolvers } from './export.ts'
import { fieldUsageResolvers } from './fieldUsage.ts'
import { frameworkAgreementResolvers } from './frameworkAgreement.ts'
import { healthResolvers } from './health.ts'
import { historyResolvers } from './history.ts'
import { holdingResolvers } from './holding.ts'
import { identifierResolvers } from './identifier.ts'
import { insiderListResolvers } from './insiderList.ts'
import { interactionResolvers } from './interaction.ts'
import { investorVisitResolvers } from './investorVisit.ts'
import { moneyResolvers } from './money.ts'
import { nameResolvers } from './name.ts'
import { obligationResolvers } from './obligation.ts'
import { obligationRuleResolvers } from './obligationRule.ts'
import { partnerAppResolvers } from './partnerApp.ts'
import { partyResolvers } from './party.ts'
import { policyResolvers } from './policy.ts'
import { portfolioResolvers } from './portfolio.ts'
import { ratingResolvers } from './rating.ts'
import { recordResolvers } from './record.ts'
import { relationshipResolvers } from './relationship.ts'
import { relationshipCaseResolvers } from './relationshipCase.ts'
import { relationshipTypeResolvers } from './relationshipType.ts'
import { scalars } from './scalars.ts'
import { servicePlanResolvers } from './servicePlan.ts'
import { serviceReportResolvers } from './serviceReport.ts'
import { serviceRequestResolvers } from './serviceRequest.ts'
import { serviceStandardResolvers } from './serviceStandard.ts'
import { shareResolvers } from './share.ts'
import { sharePositionResolvers } from './sharePosition.ts'
import { signalResolvers } from './signal.ts'
import { tieResolvers } from './tie.ts'
import { timelineResolvers } from './timeline.ts'
import { transactionResolvers } from './transaction.ts'
import { visitRuleResolvers } from './visitRule.ts'
import { wallExceptionResolvers } from './wallException.ts'
import { warningRuleResolvers } from './warningRule.ts'
import { workLogResolvers } from './workLog.ts'
import { workPlanResolvers } from './workPlan.ts'
/** One for each file of the schema that needs any. */
export const resolvers: Resolvers[] = [
  disclosureResolvers,
  evidencePackResolvers,
  investorVisitResolvers,
  visitRuleResolvers,
  bulletinResolvers,
  serviceReportResolvers,
  servicePlanResolvers,
  serviceRequestResolvers,
  serviceStandardResolvers,
  workLogResolvers,
  workPlanResolvers,
  scalars,
  moneyResolvers,
  recordResolvers,
  partyResolvers,
  nameResolvers,
  identifierResolvers,
  employeeResolvers,
  relationshipResolvers,
  shareResolvers,
  sharePositionResolvers,
  tieResolvers,
  interactionResolvers,
  timelineResolvers,
  eventResolvers,
  attendanceResolvers,
  contactHistoryResolvers,
  contactChangesResolvers,
  contactHistorySummaryResolvers,
  commitmentResolvers,
  holdingResolvers,
  transactionResolvers,
  customerViewResolvers,
  policyResolvers,
  portfolioResolvers,
  historyResolvers,
  auditResolvers,
  delegationResolvers,
  insiderListResolvers,
  wallExceptionResolvers,
  partnerAppResolvers,
  fieldUsageResolvers,
  exportResolvers,
  consentResolvers,
  relationshipTypeResolvers,
  frameworkAgreementResolvers,
  ratingResolvers,
  relationshipCaseResolvers,
  obligationRuleResolvers,
  obligationResolvers,
  healthResolvers,
  signalResolvers,
  warningRuleResolvers,
  alertResolvers,
  disclosureAssessmentResolvers,
  disclosureRuleResolvers,
]
