import type { MutationResolvers } from '../../generated/resolvers.ts'
import { alertCommands } from './alert.ts'
import { attendanceCommands } from './attendance.ts'
import { bulletinCommands } from './bulletin.ts'
import { commitmentCommands } from './commitment.ts'
import { consentCommands } from './consent.ts'
import { delegationCommands } from './delegation.ts'
import { disclosureCommands } from './disclosure.ts'
import { disclosureAssessmentCommands } from './disclosureAssessment.ts'
import { disclosureRuleCommands } from './disclosureRule.ts'
import { employeeCommands } from './employee.ts'
import { eventCommands } from './event.ts'
import { exportCommands } from './export.ts'
import { frameworkAgreementCommands } from './frameworkAgreement.ts'
import { holdingCommands } from './holding.ts'
import { identifierCommands } from './identifier.ts'
import { insiderListCommands } from './insiderList.ts'
import { interactionCommands } from './interaction.ts'
import { investorVisitCommands } from './investorVisit.ts'
import { obligationCommands } from './obligation.ts'
import { obligationRuleCommands } from './obligationRule.ts'
import { partnerAppCommands } from './partnerApp.ts'
import { partyCommands } from './party.ts'
import { ratingCommands } from './rating.ts'
import { relationshipCommands } from './relationship.ts'
import { relationshipCaseCommands } from './relationshipCase.ts'
import { relationshipTypeCommands } from './relationshipType.ts'
import { servicePlanCommands } from './servicePlan.ts'
import { serviceRequestCommands } from './serviceRequest.ts'
import { serviceStandardCommands } from './serviceStandard.ts'
import { shareCommands } from './share.ts'
import { sharePositionCommands } from './sharePosition.ts'
import { signalCommands } from './signal.ts'
import { tieCommands } from './tie.ts'
import { transactionCommands } from './transaction.ts'
import { visitRuleCommands } from './visitRule.ts'
import { wallExceptionCommands } from './wallException.ts'
import { warningRuleCommands } from './warningRule.ts'
import { workLogCommands } from './workLog.ts'
import { workPlanCommands } from './workPlan.ts'

/** Every mutation: one file for each file of the schema that has any. */
export const commands: MutationResolvers = {
  ...alertCommands,
  ...attendanceCommands,
  ...bulletinCommands,
  ...commitmentCommands,
  ...consentCommands,
  ...delegationCommands,
  ...disclosureCommands,
  ...disclosureAssessmentCommands,
  ...disclosureRuleCommands,
  ...employeeCommands,
  ...eventCommands,
  ...exportCommands,
  ...frameworkAgreementCommands,
  ...holdingCommands,
  ...identifierCommands,
  ...insiderListCommands,
  ...interactionCommands,
  ...investorVisitCommands,
  ...obligationCommands,
  ...obligationRuleCommands,
  ...partnerAppCommands,
  ...partyCommands,
  ...ratingCommands,
  ...relationshipCommands,
  ...relationshipCaseCommands,
  ...relationshipTypeCommands,
  ...servicePlanCommands,
  ...serviceRequestCommands,
  ...serviceStandardCommands,
  ...shareCommands,
  ...sharePositionCommands,
  ...signalCommands,
  ...tieCommands,
  ...transactionCommands,
  ...visitRuleCommands,
  ...wallExceptionCommands,
  ...warningRuleCommands,
  ...workLogCommands,
  ...workPlanCommands,
}
