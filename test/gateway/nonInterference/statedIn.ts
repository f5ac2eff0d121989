import { type GraphQLSchema, isObjectType } from 'graphql'

/** Which type of the schema shows what each command's input says. Nested inputs have the name of their type. */
const SHOWN_IN: Readonly<Record<string, string>> = {
  RegisterPersonInput: 'Person',
  ChangePersonInput: 'Person',
  RegisterOrganizationInput: 'Organization',
  ChangeOrganizationInput: 'Organization',
  AddIdentifierInput: 'Person',
  WithdrawIdentifierInput: 'Person',
  OpenOrgUnitInput: 'OrgUnit',
  RegisterEmployeeInput: 'Employee',
  ChangeEmployeeInput: 'Employee',
  OpenRelationshipInput: 'Relationship',
  SetRelationshipTypeInput: 'Relationship',
  TransitionRelationshipInput: 'Relationship',
  RecordFrameworkAgreementInput: 'FrameworkAgreement',
  EndFrameworkAgreementInput: 'FrameworkAgreement',
  RecordRatingInput: 'Rating',
  OpenRelationshipCaseInput: 'RelationshipCase',
  TickCaseStepInput: 'CaseStep',
  RecordRecoveryInput: 'Recovery',
  SignOffCaseInput: 'RelationshipCase',
  CloseRelationshipCaseInput: 'RelationshipCase',
  SetRelationshipStageInput: 'Relationship',
  SetRelationshipTierInput: 'Relationship',
  ScheduleReviewInput: 'Relationship',
  ReassignCoverageInput: 'Relationship',
  ShareRelationshipInput: 'Share',
  EndShareInput: 'Relationship',
  StateTieInput: 'TieStatement',
  CorrectTieInput: 'TieStatement',
  EndTieInput: 'TieStatement',
  RetractTieInput: 'TieStatement',
  RecordInteractionInput: 'Interaction',
  AmendInteractionInput: 'Interaction',
  RetractInteractionInput: 'Interaction',
  CommitmentInput: 'Commitment',
  CloseCommitmentInput: 'Commitment',
  RecordHoldingInput: 'Holding',
  RecordTransactionInput: 'Transaction',
  GrantConsentInput: 'Consent',
  WithdrawConsentInput: 'Consent',
  DelegateBookInput: 'Delegation',
  EndDelegationInput: 'Delegation',
  OpenInsiderListInput: 'InsiderList',
  AddInsiderInput: 'Insider',
  EndInsiderInput: 'Insider',
  CloseInsiderListInput: 'InsiderList',
  RequestWallExceptionInput: 'WallException',
  ApproveWallExceptionInput: 'WallException',
  RejectWallExceptionInput: 'WallException',
  RevokeWallExceptionInput: 'WallException',
  RegisterPartnerAppInput: 'PartnerApp',
  ChangePartnerAppInput: 'PartnerApp',
  ApprovePartnerAppInput: 'PartnerApp',
  SuspendPartnerAppInput: 'PartnerApp',
  ResumePartnerAppInput: 'PartnerApp',
  DraftWorkPlanInput: 'WorkPlan',
  ChangeWorkPlanInput: 'WorkPlan',
  ApproveWorkPlanInput: 'WorkPlan',
  FinishWorkActionInput: 'WorkPlan',
  RecordWorkInput: 'WorkLogEntry',
  CountersignWorkLogInput: 'Countersignature',
  PublishBulletinInput: 'Bulletin',
  CorrectBulletinInput: 'Bulletin',
  StateServiceStandardInput: 'ServiceStandard',
  RetireServiceStandardInput: 'ServiceStandard',
  OpenServiceRequestInput: 'ServiceRequest',
  RespondToServiceRequestInput: 'ServiceEvent',
  AwaitCustomerInput: 'ServiceEvent',
  ResumeServiceRequestInput: 'ServiceEvent',
  ResolveServiceRequestInput: 'ServiceEvent',
  ReopenServiceRequestInput: 'ServiceEvent',
  OpenServicePlanInput: 'ServicePlan',
  ReviseServicePlanInput: 'ServicePlan',
  FinishServiceActionInput: 'ServicePlan',
  EndServicePlanInput: 'ServicePlan',
  RecordSignalInput: 'Signal',
  ConfirmSignalInput: 'SignalEvidence',
  RefuteSignalInput: 'SignalEvidence',
  StateWarningRuleInput: 'WarningRule',
  ChangeWarningRuleInput: 'WarningRule',
  WarningTermsInput: 'WarningRule',
  SwitchOnWarningRuleInput: 'WarningRule',
  SwitchOffWarningRuleInput: 'WarningRule',
  SignalsTestInput: 'WarningTest',
  SilenceTestInput: 'WarningTest',
  PrepaymentFlightTestInput: 'WarningTest',
  AnswerAlertInput: 'AlertResponse',
  CloseAlertInput: 'AlertClosure',
  ClassifyLoanInput: 'LoanClassState',
  LoanClassInput: 'LoanClassState',
  RegisterOperationsInput: 'PartnerApp',
  RetireOperationsInput: 'PartnerApp',
  OperationManifestInput: 'PartnerApp',
  ManifestOperationInput: 'RegisteredOperation',
  StateObligationRuleInput: 'ObligationRule',
  ChangeObligationRuleInput: 'ObligationRule',
  ObligationScheduleInput: 'ObligationTerms',
  KeepObligationInput: 'ObligationStatement',
  WaiveObligationInput: 'ObligationStatement',
}

/** What is shown under another name than it is given. A `reason` is shown by the history, unless its type has one. */
const RENAMED: Readonly<Record<string, string>> = {
  'AddIdentifierInput.identifier': 'Person.identifiers',
  'WithdrawIdentifierInput.identifier': 'Person.identifiers',
  'IdentifierInput.country': 'Identifier.value',
  'LocalizedNameInput.en': 'OrgUnit.name',
  'LocalizedNameInput.zh': 'OrgUnit.name',
  'PersonNameInput.full': 'PersonName.display',
  'OpenRelationshipInput.typeReason': 'RelationshipTypeState.reason',
  'SetRelationshipTypeInput.problem': 'RelationshipTypeState.state',
  'SetRelationshipTypeInput.problemReason': 'RelationshipTypeState.problemReason',
  'SetRelationshipTypeInput.terminationReason': 'RelationshipTypeState.terminationReason',
  'TransitionRelationshipInput.reason': 'RelationshipTypeState.reason',
  'TransitionRelationshipInput.problemReason': 'RelationshipTypeState.problemReason',
  'TransitionRelationshipInput.terminationReason': 'RelationshipTypeState.terminationReason',
  'TransitionRelationshipInput.project': 'RelationshipTypeState.project',
  'TransitionRelationshipInput.evidence': 'RelationshipTypeState.evidence',
  'EndFrameworkAgreementInput.reason': 'FrameworkAgreement.endReason',
  'RestructuringInput.conditions': 'CaseStep.text',
  'SignOffCaseInput.note': 'RelationshipCase.signOffNote',
  'CloseRelationshipCaseInput.note': 'RelationshipCase.closingNote',
  'SetRelationshipTypeInput.reason': 'RelationshipTypeState.reason',
  'SetRelationshipTypeInput.validFrom': 'RelationshipTypeState.validFrom',
  'StateTieInput.kind': 'Tie.kind',
  'StateTieInput.source': 'Tie.source',
  'CloseCommitmentInput.note': 'Commitment.closingNote',
  'RegisterOperationsInput.manifest': 'PartnerApp.operations',
  'RetireOperationsInput.operationIds': 'PartnerApp.operations',
  'RecordTransactionInput.currency': 'Transaction.amount',
  'ObligationTermsInput.schedule': 'ObligationTerms.period',
  'ApproveWorkPlanInput.note': 'WorkPlan.approvalNote',
  'FinishWorkActionInput.note': 'DayAction.finishedNote',
  'OpenServiceRequestInput.openedAt': 'ServiceEvent.at',
  'FinishServiceActionInput.outcome': 'ServiceAction.outcome',
  'RecordSignalInput.evidenceSource': 'SignalEvidence.source',
  'ConfirmSignalInput.evidenceSource': 'SignalEvidence.source',
  'RefuteSignalInput.evidenceSource': 'SignalEvidence.source',
  'ClassifyLoanInput.class': 'LoanClassState.loanClass',
  'WithdrawConsentInput.means': 'Consent.withdrawnBy',
}

/** `Holding.number` of `RecordHoldingInput.number`: where the schema shows what is given there. */
export function statedIn(schema: GraphQLSchema, coordinate: string): string {
  const [input = '', field = ''] = coordinate.split('.')
  const type = SHOWN_IN[input] ?? input.replace(/Input$/, '')
  const same = `${type}.${field}`
  const shown =
    RENAMED[coordinate] ?? (has(schema, same) || field !== 'reason' ? same : 'RecordVersion.reason')
  if (!has(schema, shown)) {
    throw new Error(`${coordinate}: say in statedIn.ts which field shows it, as there is no ${shown}`)
  }
  return shown
}

function has(schema: GraphQLSchema, coordinate: string): boolean {
  const [typeName = '', name = ''] = coordinate.split('.')
  const type = schema.getType(typeName)
  return isObjectType(type) && name in type.getFields()
}

/** The type of the schema that shows a command's input: `Holding` for `RecordHoldingInput`. */
export function typeShowing(input: string): string {
  return SHOWN_IN[input] ?? input.replace(/Input$/, '')
}
