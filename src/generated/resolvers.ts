import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, ServiceClockModel, TieViewModel, InteractionModel, TimelineModel, TimelinePathModel, RecordVersionModel, InvestorVisitorModel } from '../usecases/models.ts';
import type { Party as PartyModel, Person as PersonModel, Organization as OrganizationModel } from '../domain/party.ts';
import type { PersonName as PersonNameModel } from '../domain/personName.ts';
import type { OrgUnit as OrgUnitModel, Employee as EmployeeModel, Post as PostModel } from '../domain/employee.ts';
import type { Relationship as RelationshipModel, CoverageMember as CoverageMemberModel } from '../domain/relationship.ts';
import type { TypeState, Evidence as EvidenceModel } from '../domain/typeStates.ts';
import type { TransitionTableModel } from '../usecases/type/readTransitionTable.ts';
import type { TransitionRule as TransitionRuleModel } from '../domain/transitionTable.ts';
import type { TransitionOption as TransitionOptionModel } from '../domain/allowedTransitions.ts';
import type { GuardFinding as GuardFindingModel } from '../domain/transitionGuards.ts';
import type { ChecklistStep as ChecklistStepModel } from '../domain/caseChecklists.ts';
import type { ClassificationRule as ClassificationRuleModel } from '../domain/classification.ts';
import type { AllowedTransitionsModel, ClassificationModel } from '../usecases/type/readTypeOptions.ts';
import type { FrameworkAgreement as FrameworkAgreementModel } from '../domain/frameworkAgreement.ts';
import type { Rating as RatingModel } from '../domain/rating.ts';
import type { RelationshipCase as RelationshipCaseModel, CaseStep as CaseStepModel } from '../domain/relationshipCase.ts';
import type { InvestorTarget as InvestorTargetModel } from '../domain/investorTarget.ts';
import type { Share as ShareModel } from '../domain/coverage.ts';
import type { Delegation as DelegationModel } from '../domain/delegation.ts';
import type { InsiderList as InsiderListModel, Insider as InsiderModel } from '../domain/insiderList.ts';
import type { WallException as WallExceptionModel } from '../domain/wallException.ts';
import type { WorkPlan as WorkPlanModel, DayAction as DayActionModel } from '../domain/workPlan.ts';
import type { WorkLog as WorkLogModel, WorkLogEntry as WorkLogEntryModel, Countersignature as CountersignatureModel } from '../domain/workLog.ts';
import type { ServiceStandard as ServiceStandardModel } from '../domain/serviceStandard.ts';
import type { ServiceRequest as ServiceRequestModel, ServiceEvent as ServiceEventModel } from '../domain/serviceRequest.ts';
import type { ServicePlan as ServicePlanModel, ServiceAction as ServiceActionModel } from '../domain/servicePlan.ts';
import type { ServiceReportModel, MinuteSpread as MinuteSpreadModel } from '../usecases/service/readServiceReport.ts';
import type { Export as ExportModel, ExportSubject as ExportSubjectModel } from '../domain/export.ts';
import type { ExportFileModel } from '../usecases/export/readExports.ts';
import type { Bulletin as BulletinModel, BulletinEmployee as BulletinEmployeeModel } from '../domain/bulletin.ts';
import type { Tie as TieModel } from '../domain/tie.ts';
import type { TieStatement as TieStatementModel } from '../domain/tieStatements.ts';
import type { TiePeriod as TiePeriodModel } from '../domain/tiePeriods.ts';
import type { TieRule } from '../domain/tieCatalogue.ts';
import type { HistorySummaryModel } from '../usecases/history/readHistorySummary.ts';
import type { ContactQuarterModel, EmployeeMetModel } from '../usecases/history/summaryRows.ts';
import type { ContactChangeModel } from '../usecases/history/readContactChanges.ts';
import type { Participant as ParticipantModel } from '../domain/interaction.ts';
import type { Event as EventModel } from '../domain/event.ts';
import type { Attendance as AttendanceModel } from '../domain/attendance.ts';
import type { Commitment as CommitmentModel } from '../domain/commitment.ts';
import type { ObligationRule as ObligationRuleModel, RuleEntry as RuleEntryModel, ObligationTerms as ObligationTermsModel } from '../domain/obligationRule.ts';
import type { Obligation as ObligationModel, CountedContact as CountedContactModel, ObligationStatement as ObligationStatementModel } from '../domain/obligation.ts';
import type { LoanClassState as LoanClassStateModel } from '../domain/loanClass.ts';
import type { Holding as HoldingModel } from '../domain/holding.ts';
import type { SharePosition as SharePositionModel } from '../domain/sharePosition.ts';
import type { ListedTransaction } from '../usecases/money/readTransactions.ts';
import type { TransactionTotal as TransactionTotalModel } from '../domain/transaction.ts';
import type { CustomerViewModel } from '../usecases/party/readCustomerView.ts';
import type { HealthModel } from '../usecases/health/readHealth.ts';
import type { HealthTerm as HealthTermModel } from '../domain/relationshipHealth.ts';
import type { WarningRule as WarningRuleModel, RuleTest as RuleTestModel } from '../domain/warningRule.ts';
import type { TrialModel } from '../usecases/warning/tryWarningRule.ts';
import type { TriedWarning as TriedWarningModel } from '../domain/tryRule.ts';
import type { DisclosureRule as DisclosureRuleModel } from '../domain/disclosureRule.ts';
import type { DisclosureTermsModel } from '../usecases/disclosure/disclosureTermsInForce.ts';
import type { DisclosureAssessment as DisclosureAssessmentModel, DisclosureRecipient as DisclosureRecipientModel } from '../domain/disclosureAssessment.ts';
import type { Signal as SignalModel } from '../domain/signal.ts';
import type { Alert as AlertModel, AlertResponse as AlertResponseModel } from '../domain/alert.ts';
import type { AuditEntry as AuditEntryModel, AuditedRecord as AuditedRecordModel } from '../domain/auditEntry.ts';
import type { Consent as ConsentModel, ConsentEvidence as ConsentEvidenceModel } from '../domain/consent.ts';
import type { PartnerApp as PartnerAppModel } from '../domain/partnerApp.ts';
import type { FieldUse as FieldUseModel } from '../usecases/partnerApp/readFieldUsage.ts';
import type { RegisteredOperation as RegisteredOperationModel } from '../usecases/partnerApp/readPartnerApps.ts';
import type { AccessPreviewModel } from '../usecases/policy/readAccessPreview.ts';
import type { PortfolioModel, ConcentrationModel } from '../usecases/figures/readPortfolio.ts';
import type { AlertFigures as AlertFiguresModel } from '../domain/bookFigures.ts';
import type { StructureModel } from '../usecases/figures/readStructureReport.ts';
import type { LargeExposureModel } from '../usecases/figures/readLargestExposures.ts';
import type { InvestorVisit as InvestorVisitModel, CommitmentLetter as CommitmentLetterModel, RecordSheet } from '../domain/investorVisit.ts';
import type { VisitTermsModel } from '../usecases/publication/visitTermsInForce.ts';
import type { QuietRule as QuietRuleModel } from '../domain/visitTerms.ts';
import type { EvidencePackModel, EvidenceVersionModel, EvidenceInsiderModel } from '../usecases/evidence/readEvidencePack.ts';
import type { Knower as KnowerModel, SharedMaterial as SharedMaterialModel } from '../domain/knowers.ts';
import type { Disclosure as DisclosureModel, PlannedDay as PlannedDayModel, DisclosureVerification as DisclosureVerificationModel, DisclosureFinding as DisclosureFindingModel, DisclosurePublication as DisclosurePublicationModel } from '../domain/disclosure.ts';
import type { QuietPeriodModel } from '../usecases/publication/readQuietPeriods.ts';
import type { Viewer } from '../access/viewer.ts';
import type { RequestContext } from '../usecases/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the institution's time zone: `2026-03-09`. The zone is `Query.institution.timeZone`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, RFC 3339 with milliseconds: `2026-03-09T08:30:00.000Z`. Any offset is taken in and turned into UTC. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number in a string: `1265793.04`. At most 20 digits before the point and 10 after it. */
  Decimal: { input: string; output: string; }
  /** A day, a month or a year, as exactly as it is known: `2026-03-09`, `2026-03` or `2026` (ISO 8601, reduced precision). */
  PartialDate: { input: string; output: string; }
};

/** Whether the app could see one kind of fact. 访问决定 */
export type AccessDecision = {
  readonly __typename?: 'AccessDecision';
  readonly category: DataCategory;
  /** Why not. Null when it is visible. */
  readonly code?: Maybe<WithheldCode>;
  /** The fields of the schema that tell such facts: `Person.birthDate`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The rule it stands on. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. 同一说明的中文 */
  readonly reasonZh?: Maybe<Scalars['String']['output']>;
  readonly sensitivity: Sensitivity;
  readonly visible: Scalars['Boolean']['output'];
};

/** What a partner app could see of a party, for a purpose, now. 访问预览 */
export type AccessPreview = {
  readonly __typename?: 'AccessPreview';
  /** One for each kind of fact and sensitivity, in the order of the categories. */
  readonly decisions: ReadonlyArray<AccessDecision>;
  readonly purpose: Purpose;
};

export type AddIdentifierInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifier: IdentifierInput;
  readonly partyId: Scalars['ID']['input'];
};

export type AddInsiderInput = {
  readonly employeeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why they were told: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** When they were told. Now, when absent. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A warning that a rule raised, with the evidence it stands on. A rule has one open alert for a relationship at most: what is
 * seen next is added to it. 预警
 */
export type Alert = Node & RecordNode & {
  readonly __typename?: 'Alert';
  readonly active: Scalars['Boolean']['output'];
  /** By then it is to be closed. */
  readonly closeBy?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is closed. */
  readonly closure?: Maybe<AlertClosure>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The numbers that the rule was reached by. */
  readonly facts?: Maybe<ReadonlyArray<AlertFact>>;
  readonly id: Scalars['ID']['output'];
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** Which of the two has passed without that. Null when none has. */
  readonly overdue?: Maybe<AlertClock>;
  /** Who leads the relationship. */
  readonly owner?: Maybe<Employee>;
  readonly party?: Maybe<Party>;
  readonly raisedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  /** By then there is to be a plan. */
  readonly respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** Null until somebody has answered. */
  readonly response?: Maybe<AlertResponse>;
  /** The rule that raised it, as it is now. */
  readonly rule?: Maybe<WarningRule>;
  /** The version of the rule that raised it. */
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  readonly severity?: Maybe<AlertSeverity>;
  /** What it stands on, in the order it was observed. */
  readonly signals?: Maybe<ReadonlyArray<Signal>>;
  readonly source?: Maybe<Source>;
  /** False when so much of the evidence was refuted, or has passed, that the rule would not raise it now. */
  readonly stands?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<AlertState>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/**
 * A warning that a rule raised, with the evidence it stands on. A rule has one open alert for a relationship at most: what is
 * seen next is added to it. 预警
 */
export type AlerttitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** The clocks of an alert. 时限 */
export type AlertClock =
  /** For its end. 关闭时限 */
  | 'CLOSE'
  /** For a plan. 响应时限 */
  | 'RESPOND';

/** How an alert ended. 关闭 */
export type AlertClosure = {
  readonly __typename?: 'AlertClosure';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly outcome: AlertOutcome;
};

export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  readonly edges: ReadonlyArray<AlertEdge>;
  readonly nodes: ReadonlyArray<Alert>;
  readonly pageInfo: PageInfo;
};

export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Alert;
};

/** A number that a rule was reached by. */
export type AlertFact = {
  readonly __typename?: 'AlertFact';
  /** `COUNT`, `SUM`, `MAX`, `TREND`, `SILENT_DAYS`, `PREPAYMENTS`, `BALANCE`, `NEW_LENDER`. */
  readonly name: Scalars['String']['output'];
  readonly threshold: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Alerts of one severity. 预警 */
export type AlertFigures = {
  readonly __typename?: 'AlertFigures';
  /** Now, whenever they were raised. */
  readonly open: Scalars['Int']['output'];
  /** Raised in the month before. */
  readonly openLastMonth: Scalars['Int']['output'];
  /** Raised three months ago or earlier. */
  readonly openLonger: Scalars['Int']['output'];
  /** Of those open, raised in this calendar month. */
  readonly openThisMonth: Scalars['Int']['output'];
  /** Raised two months ago. */
  readonly openTwoMonths: Scalars['Int']['output'];
  /** In the period. */
  readonly raised: Scalars['Int']['output'];
  readonly severity: AlertSeverity;
};

/** How an alert ended. 处置结果 */
export type AlertOutcome =
  /** It is so, and we live with it. Said by another than who should act. 接受风险（须他人确认） */
  | 'ACCEPTED'
  /** Others have taken it over. 已上报 */
  | 'ESCALATED'
  /** It is not so. Said by another than who should act. 证据不实（须他人确认） */
  | 'REFUTED'
  /** What it warned of is over. 已化解 */
  | 'RESOLVED';

export type AlertPayload = {
  readonly __typename?: 'AlertPayload';
  readonly alert?: Maybe<Alert>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What will be done about an alert. 应对方案 */
export type AlertResponse = {
  readonly __typename?: 'AlertResponse';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** Who does it. */
  readonly owner?: Maybe<Employee>;
  readonly plan: Scalars['String']['output'];
};

/** How grave. 预警级别 */
export type AlertSeverity =
  /** At once. 紧急 */
  | 'CRITICAL'
  /** Urgent. 高 */
  | 'HIGH'
  /** To be seen to. 低 */
  | 'LOW'
  /** To be seen to soon. 中 */
  | 'MEDIUM';

/** How far an alert has come. 预警状态 */
export type AlertState =
  /** With an outcome. 已关闭 */
  | 'CLOSED'
  /** Nobody has answered. 待响应 */
  | 'OPEN'
  /** There is a plan. 处置中 */
  | 'RESPONDING';

export type AlertsBlock = ViewBlock & {
  readonly __typename?: 'AlertsBlock';
  /** All that are not closed, the gravest first. */
  readonly open: ReadonlyArray<Alert>;
  readonly provenance: Provenance;
};

/** Whose alerts: exactly one of these. */
export type AlertsOfInput =
  /** Those of the relationships this employee leads. */
  { readonly employeeId: Scalars['ID']['input']; readonly relationshipId?: never; readonly unitId?: never; }
  |  { readonly employeeId?: never; readonly relationshipId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** Those of the relationships this unit keeps, and all units below it. */
  { readonly employeeId?: never; readonly relationshipId?: never; readonly unitId: Scalars['ID']['input']; };

/** What a relationship may become now. 当前可选转换 */
export type AllowedTransitions = {
  readonly __typename?: 'AllowedTransitions';
  /** What was lent or promised, by currency; of a customer. */
  readonly exposures?: Maybe<ReadonlyArray<Money>>;
  /** Since which day. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state?: Maybe<RelationshipState>;
  readonly tableVersion?: Maybe<Scalars['Int']['output']>;
  /** Every other state. */
  readonly transitions?: Maybe<ReadonlyArray<TransitionOption>>;
};

export type AmendDisclosureInput = {
  readonly audiences?: InputMaybe<ReadonlyArray<DisclosureAudience>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly level?: InputMaybe<DisclosureLevel>;
  readonly periodEnd?: InputMaybe<Scalars['Date']['input']>;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type AmendInteractionInput = {
  readonly channel?: InputMaybe<Channel>;
  /** Making it NORMAL takes its insider list away. Only those on the list may. */
  readonly confidentiality?: InputMaybe<Confidentiality>;
  readonly content?: InputMaybe<ReadonlyArray<ContentReferenceInput>>;
  readonly direction?: InputMaybe<Direction>;
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly initiation?: InputMaybe<Initiation>;
  readonly insiderListId?: InputMaybe<Scalars['ID']['input']>;
  readonly lineOfBusiness?: InputMaybe<LineOfBusiness>;
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly participants?: InputMaybe<ReadonlyArray<ParticipantInput>>;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly sentiment?: InputMaybe<SentimentInput>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type AnswerAlertInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who does it: yourself, when absent. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 2,000 characters. */
  readonly plan: Scalars['String']['input'];
};

export type ApprovePartnerAppInput = {
  /** The version that was looked at: nobody approves what they have not read. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type ApproveWallExceptionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Instead of what was asked for: at most 30 days from now. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ApproveWorkPlanInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A point in two times. For facts that keep both, such as ties: what held at `validAt`, as far as it was known at
 * `knownAt`.
 */
export type AsOfInput = {
  /** The moment of knowledge. Now, when absent. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day the facts are about. Today, when absent. */
  readonly validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** How much may be asked: a bucket that runs empty and fills again. */
export type AskingLimits = {
  readonly __typename?: 'AskingLimits';
  /** Read units, when it is full. */
  readonly maximum: Scalars['Int']['output'];
  /** Read units a second. */
  readonly restoreRate: Scalars['Int']['output'];
};

export type AskingLimitsInput = {
  /** Read units, when it is full: 1 to 1,000,000. */
  readonly maximum: Scalars['Int']['input'];
  /** Read units a second: 1 to 10,000. */
  readonly restoreRate: Scalars['Int']['input'];
};

export type AssessDisclosureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** In the line INVESTOR, or in none. */
  readonly interactionId: Scalars['ID']['input'];
  readonly judgement: DisclosureJudgementInput;
};

/**
 * Somebody's invitation to an event, and whether they came: one for each party and event. It is seen with the organization that
 * they come for, or with the party itself; by those who hold the event, where they know both. 参会记录
 */
export type Attendance = Node & RecordNode & {
  readonly __typename?: 'Attendance';
  /** False when they were taken off the list. */
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly event?: Maybe<Event>;
  /** The organization they come for. Null when they come for none. */
  readonly forParty?: Maybe<Party>;
  readonly id: Scalars['ID']['output'];
  readonly party?: Maybe<Party>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<AttendanceState>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  readonly edges: ReadonlyArray<AttendanceEdge>;
  readonly nodes: ReadonlyArray<Attendance>;
  readonly pageInfo: PageInfo;
};

export type AttendanceEdge = {
  readonly __typename?: 'AttendanceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Attendance;
};

/** What became of an invitation. 参会状态 */
export type AttendanceState =
  /** Was not there. 未出席 */
  | 'ABSENT'
  /** Will come. 已接受 */
  | 'ACCEPTED'
  /** Was there. 已出席 */
  | 'ATTENDED'
  /** Will not come. 已婉拒 */
  | 'DECLINED'
  /** Was invited, and has not answered. 已邀请 */
  | 'INVITED'
  /** May come. 待定 */
  | 'TENTATIVE';

/** What became of somebody's invitation. */
export type AttendeeInput = {
  /**
   * The organization they come for. When absent, the one that is on the list; or, of somebody who is not on it, the one that the
   * party spoke for on the day of the event, where you know of exactly one.
   */
  readonly forPartyId?: InputMaybe<Scalars['ID']['input']>;
  readonly partyId: Scalars['ID']['input'];
  /** ATTENDED and ABSENT only once the event has begun. */
  readonly state: AttendanceState;
};

/**
 * Something that happened, as the audit log keeps it for good: who did what, when, whom it concerns. It names records, fields
 * and categories, never what they say. 审计记录
 */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The mutation, or the fields of `Query` that were asked; `import` and `undoImport` for those. */
  readonly action: Scalars['String']['output'];
  /** Who did it: `employee:emp_…`, `partner:acme`, `operator:…`. */
  readonly actor: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** What has left to the partner app, or would have. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Each chain is continued by one writer at a time. */
  readonly chain: Scalars['String']['output'];
  /** Why it was refused. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The institution's day whose root commits to it. */
  readonly day: Scalars['Date']['output'];
  /** SHA-256 over all of the entry, the hash of the entry before included. */
  readonly hash: Scalars['String']['output'];
  readonly kind: AuditKind;
  /** Whom it concerns. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The hash of the entry before. */
  readonly previousHash: Scalars['String']['output'];
  /** What the partner app asked for it for. */
  readonly purpose?: Maybe<Purpose>;
  /** What it was about, and in which version it was written. */
  readonly records: ReadonlyArray<AuditedRecord>;
  /** As the answer had it in `x-request-id`. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** 1 for the first entry of its chain. */
  readonly sequence: Scalars['Int']['output'];
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** What kind of thing happened. 审计类别 */
export type AuditKind =
  /** Personal data was given to a partner app. 对外提供 */
  | 'DISCLOSURE'
  /** Somebody was told where to download the files of an export. 下载 */
  | 'DOWNLOAD'
  /** Somebody saw through a wall, by an approved exception. 例外 */
  | 'EXCEPTION'
  /** Somebody read the audit log. 查阅审计 */
  | 'INSPECTION'
  /** Somebody was refused. 拒绝 */
  | 'REFUSAL'
  /** Something was written. 写入 */
  | 'WRITE';

/** Whose trail: of one thing. */
export type AuditQuestionInput =
  /** All that somebody did: `employee:emp_…`, `partner:acme`, `operator:…`. */
  { readonly actor: Scalars['String']['input']; readonly day?: never; readonly partyId?: never; }
  |  /** All that happened on a day. */
  { readonly actor?: never; readonly day: Scalars['Date']['input']; readonly partyId?: never; }
  |  /** All that concerns a party. */
  { readonly actor?: never; readonly day?: never; readonly partyId: Scalars['ID']['input']; };

/** A record that an entry is about. */
export type AuditedRecord = {
  readonly __typename?: 'AuditedRecord';
  readonly id: Scalars['ID']['output'];
  /** The version that was written. Null when none was. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type AwaitCustomerInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Whose book: exactly one of the two. 名下关系 */
export type BookInput =
  /** The relationships this employee leads. */
  { readonly employeeId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** The relationships this unit keeps, without those of the units below it. */
  { readonly employeeId?: never; readonly unitId: Scalars['ID']['input']; };

/** The order of a book. */
export type BookOrder =
  /** By the day of the last contact by a person, longest ago first; never contacted before all. 按最近联系 */
  | 'LAST_CONTACT'
  /** By the party's name, A first; Chinese characters by their sound. 按名称（汉字按拼音） */
  | 'NAME'
  /** By the day of the next review, earliest first; only those with one. 按下次评审日 */
  | 'NEXT_REVIEW'
  /** By tier, then by name of the relationship's id; no tier last. 按层级 */
  | 'TIER';

/** A number that lies between these, both included. */
export type Bounds = {
  readonly __typename?: 'Bounds';
  readonly atLeast: Scalars['Float']['output'];
  readonly atMost: Scalars['Float']['output'];
};

/**
 * A unit's day, told to its people: what was counted in its book, with all units below it, and what its own people did. It is
 * drafted when the day is over. What is published is never changed: a correction is another bulletin. 日通报
 */
export type Bulletin = Node & RecordNode & {
  readonly __typename?: 'Bulletin';
  readonly active: Scalars['Boolean']['output'];
  /** Whatever was recorded by then is in it. 数据截至 */
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** The bulletin that it corrects. */
  readonly corrects?: Maybe<Bulletin>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The people with a post in the unit, as far as you may know of all that they do. */
  readonly employees?: Maybe<ReadonlyArray<BulletinEmployee>>;
  readonly id: Scalars['ID']['output'];
  /** One for each line of business in which anything was, and that you may know of. */
  readonly lines?: Maybe<ReadonlyArray<BulletinLine>>;
  /** What the publisher says to it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 1 for the first of a day, one more for each correction. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly published?: Maybe<Scalars['Boolean']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedBy?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly unit?: Maybe<OrgUnit>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type BulletinConnection = {
  readonly __typename?: 'BulletinConnection';
  readonly edges: ReadonlyArray<BulletinEdge>;
  readonly nodes: ReadonlyArray<Bulletin>;
  readonly pageInfo: PageInfo;
};

export type BulletinEdge = {
  readonly __typename?: 'BulletinEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Bulletin;
};

/** What somebody did on a day. 员工通报 */
export type BulletinEmployee = {
  readonly __typename?: 'BulletinEmployee';
  /** Whether all of their work log is countersigned. False when there is none. */
  readonly countersigned: Scalars['Boolean']['output'];
  readonly employee?: Maybe<Employee>;
  /** Contacts by people with the relationships that they lead. */
  readonly humanContacts: Scalars['Int']['output'];
  readonly lateEntries: Scalars['Int']['output'];
  /** Of their work log. */
  readonly loggedMinutes: Scalars['Int']['output'];
};

/** What was counted in a line of business on a day. 条线通报 */
export type BulletinLine = {
  readonly __typename?: 'BulletinLine';
  readonly alertsRaised: Scalars['Int']['output'];
  /** By machines, on all channels. */
  readonly automatedContacts: Scalars['Int']['output'];
  /** By people, on all channels. */
  readonly humanContacts: Scalars['Int']['output'];
  readonly line: LineOfBusiness;
  readonly lost: Scalars['Int']['output'];
  readonly obligationsDue: Scalars['Int']['output'];
  /** Of those due on the day, kept by now, in time or late. */
  readonly obligationsKept: Scalars['Int']['output'];
  readonly obligationsMissed: Scalars['Int']['output'];
  /** Relationships that were opened. */
  readonly opened: Scalars['Int']['output'];
  /** Service requests that came. */
  readonly requestsOpened: Scalars['Int']['output'];
  readonly requestsResolved: Scalars['Int']['output'];
  /** Targets of service standards that were passed. */
  readonly targetsPassed: Scalars['Int']['output'];
  readonly wonBack: Scalars['Int']['output'];
};

export type BulletinPayload = {
  readonly __typename?: 'BulletinPayload';
  readonly bulletin?: Maybe<Bulletin>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A calendar year; with `quarter` or `month`, that part of it. */
export type CalendarPeriodInput = {
  /** 1 to 12. */
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 4. */
  readonly quarter?: InputMaybe<Scalars['Int']['input']>;
  /** 1900 to 2999. */
  readonly year: Scalars['Int']['input'];
};

export type CancelDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type CancelEventInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type CancelExportInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type CancelInvestorVisitInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** A day on which a customer is thought of. 关怀日 */
export type CareDay =
  /** The day of birth in the Chinese calendar: in the leap month where the year has it, on the last day of a month that is too short. 农历生日 */
  | 'BIRTHDAY_LUNAR'
  /** The day of birth; 28 February for who was born on the 29th, in years without. 公历生日 */
  | 'BIRTHDAY_SOLAR'
  /** 9th of the ninth lunar month. 重阳节 */
  | 'DOUBLE_NINTH_FESTIVAL'
  /** 5th of the fifth lunar month. 端午节 */
  | 'DRAGON_BOAT_FESTIVAL'
  /** The day a firm was founded. 成立纪念日 */
  | 'FOUNDING_DAY'
  /** 15th of the first lunar month. 元宵节 */
  | 'LANTERN_FESTIVAL'
  /** 15th of the eighth lunar month. 中秋节 */
  | 'MID_AUTUMN_FESTIVAL'
  /** 1 October. 国庆节 */
  | 'NATIONAL_DAY'
  /** 1 January. 元旦 */
  | 'NEW_YEAR'
  /** First day of the first lunar month. 春节 */
  | 'SPRING_FESTIVAL';

/** Before a day on which the party is thought of. 关怀日 */
export type CareDaySchedule = {
  readonly __typename?: 'CareDaySchedule';
  readonly day: CareDay;
  /** It is opened, and can be kept, from so many days before. */
  readonly leadDays: Scalars['Int']['output'];
};

export type CareDayScheduleInput = {
  readonly day: CareDay;
  /** 0 to 60. */
  readonly leadDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What must be done in one kind of case. 事项清单 */
export type CaseChecklist = {
  readonly __typename?: 'CaseChecklist';
  readonly kind: RelationshipCaseKind;
  readonly steps: ReadonlyArray<ChecklistStep>;
};

/** A step of a case. 事项步骤 */
export type CaseStep = {
  readonly __typename?: 'CaseStep';
  readonly done: Scalars['Boolean']['output'];
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly doneBy?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly key: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** The same in Chinese. 同一说明的中文 */
  readonly textZh: Scalars['String']['output'];
  readonly way: CaseStepWay;
};

/** How a step is done. 完成方式 */
export type CaseStepWay =
  /** The system does it when the relationship is ended. 终止时由系统执行 */
  | 'AT_END'
  /** What is recorded shows it at the sign-off: nobody can say it. 系统核验 */
  | 'BY_FACTS'
  /** Somebody says so, before the sign-off. 人工确认 */
  | 'BY_HAND'
  /** A condition of the cure: somebody says so, after the sign-off. 治愈条件 */
  | 'CURE';

export type ChangeEmployeeInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  readonly names?: InputMaybe<ReadonlyArray<PersonNameInput>>;
  readonly posts?: InputMaybe<ReadonlyArray<PostInput>>;
  readonly source?: InputMaybe<SourceInput>;
};

/** Absent fields stay as they are; a `place` that is null goes. */
export type ChangeEventInput = {
  readonly content?: InputMaybe<ReadonlyArray<ContentReferenceInput>>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hostIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind?: InputMaybe<EventKind>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  /** Of an event that was held, not in the future. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ChangeObligationRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  /** As it was, when absent. */
  readonly state?: InputMaybe<ObligationRuleState>;
  /** All of them, in place of those before. As they were, when absent. */
  readonly terms?: InputMaybe<ObligationTermsInput>;
};

export type ChangeOrganizationInput = {
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly foundedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  readonly names?: InputMaybe<ReadonlyArray<OrganizationNameInput>>;
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  readonly source?: InputMaybe<SourceInput>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePartnerAppInput = {
  readonly categories?: InputMaybe<ReadonlyArray<DataCategory>>;
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Null takes its own limits away. */
  readonly limits?: InputMaybe<AskingLimitsInput>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly purposes?: InputMaybe<ReadonlyArray<Purpose>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type ChangePersonInput = {
  readonly birthDate?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The version you have read. VERSION_CONFLICT when it is no longer the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly names?: InputMaybe<ReadonlyArray<PersonNameInput>>;
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  readonly sex?: InputMaybe<Sex>;
  readonly source?: InputMaybe<SourceInput>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeWarningRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly terms: WarningTermsInput;
};

export type ChangeWorkPlanInput = {
  readonly actions: ReadonlyArray<DayActionInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly goals: ReadonlyArray<MonthGoalInput>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly weeks: ReadonlyArray<WeekGoalInput>;
};

/** How the two sides met. 渠道 */
export type Channel =
  /** In our app. 手机银行 */
  | 'APP'
  /** Face to face at our place. 网点面谈 */
  | 'BRANCH'
  /** By e-mail. 电子邮件 */
  | 'EMAIL'
  /** At an event: a roadshow, a salon. 活动 */
  | 'EVENT'
  /** By fax. 传真 */
  | 'FAX'
  /** By letter. 信函 */
  | 'LETTER'
  /** Face to face elsewhere, or not said where. 会面 */
  | 'MEETING'
  /** On another way. 其他 */
  | 'OTHER'
  /** By telephone. 电话 */
  | 'PHONE'
  /** By text message. 短信 */
  | 'SMS'
  /** By video. 视频会议 */
  | 'VIDEO'
  /** Face to face at theirs. 上门拜访 */
  | 'VISIT'
  /** On our web site. 网上银行 */
  | 'WEB'
  /** By WeChat. 微信 */
  | 'WECHAT';

/** Contacts on one channel. */
export type ChannelContacts = {
  readonly __typename?: 'ChannelContacts';
  /** By machines. */
  readonly automated: Scalars['Int']['output'];
  readonly channel: Channel;
  /** By people. */
  readonly human: Scalars['Int']['output'];
};

export type CheckDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 1,000 characters. Needed when it is rejected. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** CHECKED or REJECTED. */
  readonly outcome: DisclosureAssessmentState;
};

export type CheckVisitSheetInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a checklist. 清单步骤 */
export type ChecklistStep = {
  readonly __typename?: 'ChecklistStep';
  readonly key: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** The same in Chinese. 同一说明的中文 */
  readonly textZh: Scalars['String']['output'];
  readonly way: CaseStepWay;
};

/** A type that the rules propose. A person confirms it with `transitionRelationship`. 分类建议 */
export type Classification = {
  readonly __typename?: 'Classification';
  /** What the rules looked at. */
  readonly inputs?: Maybe<ReadonlyArray<SeenFact>>;
  readonly proposed?: Maybe<RelationshipState>;
  /** The rule that fired. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly ruleSetVersion?: Maybe<Scalars['Int']['output']>;
  /** Where it stands now. */
  readonly state?: Maybe<RelationshipState>;
  /** What the rule says. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. 同一说明的中文 */
  readonly textZh?: Maybe<Scalars['String']['output']>;
};

/** A proposal that is confirmed: it must still be what the rules propose. */
export type ClassificationRefInput = {
  readonly rule: Scalars['String']['input'];
  readonly ruleSetVersion: Scalars['Int']['input'];
};

/** A rule that proposes a type. The first that fires is taken. 分类规则 */
export type ClassificationRule = {
  readonly __typename?: 'ClassificationRule';
  readonly proposes: RelationshipState;
  readonly rule: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** The same in Chinese. 同一说明的中文 */
  readonly textZh: Scalars['String']['output'];
};

export type ClassifyLoanInput = {
  readonly class: LoanClassInput;
  readonly expectedVersion: Scalars['Int']['input'];
  /** A holding of kind LOAN. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Today, when absent. Not still to come. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

export type CloseAlertInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** What came of it: 1 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
  readonly outcome: AlertOutcome;
};

export type CloseCommitmentInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** KEPT, BROKEN or CANCELLED. */
  readonly state: CommitmentState;
};

export type CloseInsiderListInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type CloseRelationshipCaseInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
  readonly outcome: RelationshipCaseOutcome;
};

/** Something that somebody promised in an interaction. 承诺 */
export type Commitment = Node & RecordNode & {
  readonly __typename?: 'Commitment';
  readonly active: Scalars['Boolean']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closingNote?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** To be done by this day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** In which it was promised. */
  readonly interaction?: Maybe<Interaction>;
  /** Who promised: exactly one of `ownerEmployee` and `ownerParty` is there. */
  readonly ownerEmployee?: Maybe<Employee>;
  readonly ownerParty?: Maybe<Party>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<CommitmentState>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type CommitmentInput = {
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who promised: exactly one of the two. */
  readonly ownerEmployeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerPartyId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** Not to ask for what is not public, not to pass it on, not to trade on it. 承诺书 */
export type CommitmentLetter = {
  readonly __typename?: 'CommitmentLetter';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** SHA-256 in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly signedOn: Scalars['Date']['output'];
  readonly uri: Scalars['String']['output'];
};

export type CommitmentPayload = {
  readonly __typename?: 'CommitmentPayload';
  readonly commitment?: Maybe<Commitment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of a commitment. 承诺状态 */
export type CommitmentState =
  /** Not done, and will not be. 未履行 */
  | 'BROKEN'
  /** No longer wanted. 已取消 */
  | 'CANCELLED'
  /** Done. 已完成 */
  | 'KEPT'
  /** To be done. 未完成 */
  | 'OPEN';

export type CommitmentsBlock = ViewBlock & {
  readonly __typename?: 'CommitmentsBlock';
  /** All that are open, earliest due first, those without a day last. */
  readonly open: ReadonlyArray<Commitment>;
  readonly provenance: Provenance;
};

/**
 * How far exposure in one currency is with few. Counted in buckets by size, 24 to a factor of ten: what is said at their edges
 * is exact, what lies between has bounds. 集中度
 */
export type Concentration = {
  readonly __typename?: 'Concentration';
  readonly currency: Scalars['String']['output'];
  /** What they add up to. */
  readonly exposure: Money;
  /**
   * The Gini coefficient, 0 where all are alike (Gini 1912). The least and the most it can be, by what is known of each bucket
   * (Gastwirth 1972).
   */
  readonly gini: Bounds;
  /** The Lorenz curve (Lorenz 1905) at the edges of the buckets, from (0, 0): exact. */
  readonly lorenz: ReadonlyArray<LorenzPoint>;
  /** How many relationships have an exposure above 0. */
  readonly relationships: Scalars['Int']['output'];
  /** The share of the largest 1, 5, 10 and 20 percent. */
  readonly topShares: ReadonlyArray<TopShare>;
};

/** Who may know of an interaction. 保密级别 */
export type Confidentiality =
  /** Told in confidence: the members of its insider list. 保密 */
  | 'CONFIDENTIAL'
  /** Inside information in the sense of securities law: the members of its insider list. 内幕信息 */
  | 'INSIDE_INFORMATION'
  /** All who see its parties. 普通 */
  | 'NORMAL';

export type ConfirmSignalInput = {
  /** Who says so: 1 to 200 characters. */
  readonly evidenceSource: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A party's permission to let one partner app have some categories of its data for one purpose, until a day: with what shows
 * that it was given. Withdrawing it ends it at once; the record and its history stay. 授权
 */
export type Consent = Node & RecordNode & {
  readonly __typename?: 'Consent';
  readonly active: Scalars['Boolean']['output'];
  /** Which data. */
  readonly categories?: Maybe<ReadonlyArray<DataCategory>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly evidence?: Maybe<ReadonlyArray<ConsentEvidence>>;
  /** Who said yes. */
  readonly givenBy?: Maybe<ConsentGiver>;
  readonly id: Scalars['ID']['output'];
  readonly lawfulBasis?: Maybe<LawfulBasis>;
  /** Who may have the data. */
  readonly partnerApp?: Maybe<PartnerApp>;
  readonly party?: Maybe<Party>;
  /** What for: nothing else. */
  readonly purpose?: Maybe<Purpose>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The person who said yes in the party's stead. */
  readonly representative?: Maybe<Party>;
  /**
   * Of these, those that the party was asked about separately, and agreed to. Without, nothing that is sensitive in a category
   * goes to the app (PIPL art. 29, GDPR art. 9). 单独同意
   */
  readonly separateCategories?: Maybe<ReadonlyArray<DataCategory>>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<ConsentState>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** From then on it is over. */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnBy?: Maybe<ConsentMeans>;
};

export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  readonly edges: ReadonlyArray<ConsentEdge>;
  readonly nodes: ReadonlyArray<Consent>;
  readonly pageInfo: PageInfo;
};

export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Consent;
};

/** What shows that the party consented. 同意凭证 */
export type ConsentEvidence = {
  readonly __typename?: 'ConsentEvidence';
  readonly givenAt: Scalars['DateTime']['output'];
  /** In which language the party was told, BCP 47: `zh-CN`. */
  readonly language: Scalars['String']['output'];
  readonly means: ConsentMeans;
  /**
   * Which notice the party was shown. It says who the recipient is and how to reach it, what the data is for, how it is
   * handled, and which categories it is (PIPL art. 17, 23). 告知书版本
   */
  readonly noticeVersion: Scalars['String']['output'];
  /** The categories that the party was asked about separately here, and agreed to. */
  readonly separateFor: ReadonlyArray<DataCategory>;
  /** SHA-256 of what is kept there, in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** What the party said, in so many words. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Where the form, the recording or the log is kept. */
  readonly uri?: Maybe<Scalars['String']['output']>;
};

export type ConsentEvidenceInput = {
  /** Not in the future. */
  readonly givenAt: Scalars['DateTime']['input'];
  readonly language: Scalars['String']['input'];
  readonly means: ConsentMeans;
  readonly noticeVersion: Scalars['String']['input'];
  /** Each of these must be one of the consent's categories, and needs something to show for it: `uri`, `sha256` or `statement`. */
  readonly separateFor?: InputMaybe<ReadonlyArray<DataCategory>>;
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Begins with `https://`, `s3://` or `urn:`. */
  readonly uri?: InputMaybe<Scalars['String']['input']>;
};

/** Who said yes. 同意人 */
export type ConsentGiver =
  /** The guardian: a must for a child under 14 (PIPL art. 31). 监护人 */
  | 'GUARDIAN'
  /** Somebody with a power of attorney. 代理人 */
  | 'REPRESENTATIVE'
  /** The party itself. 本人 */
  | 'SELF';

/** By what means a party said yes, or took it back. 方式 */
export type ConsentMeans =
  /** In a branch. 网点当面 */
  | 'BRANCH_VISIT'
  /** In a contract, a law or an order: for other bases than consent. 合同或法律文件 */
  | 'DOCUMENT'
  /** By e-mail or another message. 邮件或消息 */
  | 'MESSAGE'
  /** In an app or on a website. 线上 */
  | 'ONLINE'
  /** In a call that was recorded. 录音电话 */
  | 'RECORDED_CALL'
  /** On a form that it signed. 签字文件 */
  | 'SIGNED_FORM';

export type ConsentPayload = {
  readonly __typename?: 'ConsentPayload';
  /** Of several that were withdrawn together, the newest. */
  readonly consent?: Maybe<Consent>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a consent was taken back. That its time is over is told by `validTo`. 授权状态 */
export type ConsentState =
  /** Given, and not taken back. 已授权 */
  | 'GRANTED'
  /** Taken back: it holds no more. 已撤回 */
  | 'WITHDRAWN';

/** What happened to one contact. 一项变更 */
export type ContactChange = {
  readonly __typename?: 'ContactChange';
  /** When it was told: moments after it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What the timeline shows of it. Of one that was withdrawn, what it showed. */
  readonly entry: TimelineEntry;
  readonly kind: ContactChangeKind;
};

/**
 * What happened to the contacts on a party's timeline since a moment, in the order in which it happened: for whoever keeps a
 * copy, and for who wants to see what is new. Kept for 400 days. 联系记录变更
 */
export type ContactChangeConnection = {
  readonly __typename?: 'ContactChangeConnection';
  /** Everything that was written by this moment is told of. Null while that cannot be said. */
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  readonly edges: ReadonlyArray<ContactChangeEdge>;
  /** Where to go on, now or in a year: give it as `after`. There also when nothing has changed. */
  readonly nextCursor: Scalars['String']['output'];
  readonly nodes: ReadonlyArray<ContactChange>;
  readonly pageInfo: PageInfo;
};

export type ContactChangeEdge = {
  readonly __typename?: 'ContactChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ContactChange;
};

/** What can happen to a contact on a timeline. 变更类型 */
export type ContactChangeKind =
  /** It came: recorded, or the party was found to be concerned. 新增 */
  | 'ADDED'
  /** It says something else than before. 更正 */
  | 'CORRECTED'
  /** It is there no more: retracted, or not this party's. 撤回 */
  | 'WITHDRAWN';

export type ContactHistoryConnection = {
  readonly __typename?: 'ContactHistoryConnection';
  readonly edges: ReadonlyArray<ContactHistoryEdge>;
  readonly nodes: ReadonlyArray<ContactHistoryEntry>;
  readonly pageInfo: PageInfo;
};

export type ContactHistoryEdge = {
  readonly __typename?: 'ContactHistoryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ContactHistoryEntry;
};

/** A contact in a history, with the way it came there. 联系历史条目 */
export type ContactHistoryEntry = {
  readonly __typename?: 'ContactHistoryEntry';
  /** The one whose history it is took part. True of histories that are nobody's: a topic's, an event's, a material's. */
  readonly direct: Scalars['Boolean']['output'];
  /** Whether what was told was told fairly, as it was judged. Null when nobody has judged. */
  readonly disclosure?: Maybe<DisclosureAssessment>;
  readonly interaction: Interaction;
  /** Through whom it came, when it is a firm's history: those who took part and belonged to the firm, or to a fund of its, that day. */
  readonly via: ReadonlyArray<TimelinePath>;
};

/**
 * What a contact history is narrowed to: one thing at a time, as each is served by an index. Any history is narrowed by channel,
 * initiation or disclosure class; by topic, those of investors, persons and employees. 联系历史的筛选条件
 */
export type ContactHistoryFilterInput =
  { readonly channel: Channel; readonly disclosureClass?: never; readonly initiation?: never; readonly topic?: never; }
  |  /** Of what was assessed, and not rejected: what the assessment comes to. For those who may know of it. */
  { readonly channel?: never; readonly disclosureClass: DisclosureClass; readonly initiation?: never; readonly topic?: never; }
  |  { readonly channel?: never; readonly disclosureClass?: never; readonly initiation: Initiation; readonly topic?: never; }
  |  /** One of the interaction's topics, in its normal form: lower case, single spaces. */
  { readonly channel?: never; readonly disclosureClass?: never; readonly initiation?: never; readonly topic: Scalars['String']['input']; };

/**
 * Whose or what contacts are asked for, exactly one of these. An investor's history has those of its people and of the funds
 * it manages too. 联系历史的对象
 */
export type ContactHistoryOf =
  /** One of our own people. 本机构员工 */
  { readonly employeeId: Scalars['ID']['input']; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly topic?: never; }
  |  /** Across all who came. 活动 */
  { readonly employeeId?: never; readonly eventId: Scalars['ID']['input']; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly topic?: never; }
  |  /** An institution, a fund, an adviser or an individual: any party. 投资者 */
  { readonly employeeId?: never; readonly eventId?: never; readonly investorId: Scalars['ID']['input']; readonly materialSha256?: never; readonly personId?: never; readonly topic?: never; }
  |  /** SHA-256 of what was shared, in hexadecimal: with whom, and when. 材料 */
  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256: Scalars['String']['input']; readonly personId?: never; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId: Scalars['ID']['input']; readonly topic?: never; }
  |  /** Across the institution. In its normal form: lower case, single spaces. 主题 */
  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly topic: Scalars['String']['input']; };

/** What a contact history comes to: how often, since when, whom they met, what is still open. 联系概况 */
export type ContactHistorySummary = {
  readonly __typename?: 'ContactHistorySummary';
  /** Whatever was recorded by then is counted in `quarters` and `met`. Null while that cannot be said. 数据截至 */
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** The first contact that the caller may know of. Null when there is none. */
  readonly firstContactAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who of us met them, those who did most often first: at most 50. A contact for two firms counts for each. 接触过的我方人员 */
  readonly met?: Maybe<ReadonlyArray<EmployeeMet>>;
  /** What was promised and is not closed, earliest due first: at most 100. 未了承诺 */
  readonly openCommitments?: Maybe<ReadonlyArray<Commitment>>;
  /**
   * By calendar quarter, the newest first; quarters without contact are left out. Exact, as of `completeUpTo`. Operators are told
   * of every contact. For employees, those are counted that are decided by who looks after the party: not what is confidential, not
   * what others said of it, and what a person said for a firm is told in a row for that firm, to who sees the firm. Null of a
   * party that no relationship is kept with. 按季度统计
   */
  readonly quarters?: Maybe<ReadonlyArray<ContactQuarter>>;
  /** How long nobody has spoken with them, in each line of business, against what the tier asks for. 沉默天数 */
  readonly silences?: Maybe<ReadonlyArray<ContactSilence>>;
};

/** One way to reach a party. 联系方式 */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  readonly kind: ContactPointKind;
  /** What it is for: `office`, `assistant`, `home`. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The party asked not to be contacted here. 已退订 */
  readonly optedOut: Scalars['Boolean']['output'];
  /** The one to try first of its kind. */
  readonly preferred: Scalars['Boolean']['output'];
  /** The address or number, as people write it. Need not be unique: a switchboard serves many. */
  readonly value: Scalars['String']['output'];
};

export type ContactPointInput = {
  readonly kind: ContactPointKind;
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly optedOut?: InputMaybe<Scalars['Boolean']['input']>;
  readonly preferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly value: Scalars['String']['input'];
};

/** How a party can be reached. 联系渠道 */
export type ContactPointKind =
  /** E-mail. 电子邮件 */
  | 'EMAIL'
  /** Fax. 传真 */
  | 'FAX'
  /** Mobile telephone. 手机 */
  | 'MOBILE'
  /** Telephone, fixed line. 固定电话 */
  | 'PHONE'
  /** A postal address. 邮寄地址 */
  | 'POSTAL'
  /** A web page. 网页 */
  | 'WEB'
  /** WeChat. 微信 */
  | 'WECHAT';

/** The contacts of one quarter, on one channel. 季度联系次数 */
export type ContactQuarter = {
  readonly __typename?: 'ContactQuarter';
  /** By machines. */
  readonly automated: Scalars['Int']['output'];
  readonly channel: Channel;
  /** By persons. */
  readonly human: Scalars['Int']['output'];
  /** `2026-Q4`, in the institution's zone. */
  readonly quarter: Scalars['String']['output'];
  /** The firm that the person spoke for. Null for what is the party's own. */
  readonly speakingFor?: Maybe<Party>;
};

/** How long nobody has spoken with somebody. 沉默 */
export type ContactSilence = {
  readonly __typename?: 'ContactSilence';
  /** A contact is expected every so many days: by tier, A 30, B 60, C 90, D 180; otherwise 90. */
  readonly cadenceDays: Scalars['Int']['output'];
  /** By a person. Null when there was none. */
  readonly lastHumanContactAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lineOfBusiness: LineOfBusiness;
  /** For longer than the tier asks for. 是否超期 */
  readonly overdue: Scalars['Boolean']['output'];
  /** Since then; without any, since the relationship was opened. */
  readonly silentDays: Scalars['Int']['output'];
  readonly tier?: Maybe<Scalars['String']['output']>;
};

/** Where content is kept. The content itself is never kept here. 内容引用 */
export type ContentReference = {
  readonly __typename?: 'ContentReference';
  /** A label, such as `slides`. */
  readonly label: Scalars['String']['output'];
  /** SHA-256 in hexadecimal, to prove that it is unchanged. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** An address in the system that keeps it. */
  readonly uri: Scalars['String']['output'];
};

export type ContentReferenceInput = {
  readonly label: Scalars['String']['input'];
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  readonly uri: Scalars['String']['input'];
};

export type CorrectBulletinInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of the bulletin that was wrong: the newest of its day. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was wrong: 1 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

export type CorrectTieInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly share?: InputMaybe<Scalars['Decimal']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  readonly statedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type CountersignWorkLogInput = {
  /** The version with all that you have read. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** That a supervisor stands by what was written until then. 复核签字 */
export type Countersignature = {
  readonly __typename?: 'Countersignature';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** How many entries there were. */
  readonly entries: Scalars['Int']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An employee in the team that looks after a relationship. 服务团队成员 */
export type CoverageMember = {
  readonly __typename?: 'CoverageMember';
  readonly employee?: Maybe<Employee>;
  readonly part: CoveragePart;
  /** The first day. */
  readonly since: Scalars['Date']['output'];
};

export type CoverageMemberInput = {
  readonly employeeId: Scalars['ID']['input'];
  readonly part: CoveragePart;
  /** Today, when absent. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
};

/** What a member of the coverage team does. 服务角色 */
export type CoveragePart =
  /** Helps the lead. 协办客户经理 */
  | 'ASSOCIATE'
  /** Grants credit. 授信 */
  | 'CREDIT'
  /** Opens doors at the top. 高管发起人 */
  | 'EXECUTIVE_SPONSOR'
  /** Answers for the relationship. 主办客户经理 */
  | 'LEAD'
  /** Knows a product. 产品专家 */
  | 'PRODUCT'
  /** Watches risk. 风险 */
  | 'RISK'
  /** Serves day to day. 客户服务 */
  | 'SERVICE';

/**
 * The unified view of a party: everything of it at a glance, in one read of the store, however long its history is.
 * Every block says where it comes from and how fresh it is. 统一客户视图
 */
export type CustomerView = {
  readonly __typename?: 'CustomerView';
  readonly alerts?: Maybe<AlertsBlock>;
  readonly commitments?: Maybe<CommitmentsBlock>;
  readonly health?: Maybe<HealthBlock>;
  readonly holdings?: Maybe<HoldingsBlock>;
  readonly interactions?: Maybe<InteractionsBlock>;
  readonly obligations?: Maybe<ObligationsBlock>;
  readonly profile?: Maybe<ProfileBlock>;
  readonly relationships?: Maybe<RelationshipsBlock>;
  readonly roles?: Maybe<RolesBlock>;
  readonly ties?: Maybe<TiesBlock>;
  readonly transactions?: Maybe<TransactionsBlock>;
};

/** What kind of fact a field tells. Consents and policies speak of these. 数据类别 */
export type DataCategory =
  /** Who may ask for what. 访问权限 */
  | 'ACCESS'
  /** What was done by whom. 审计 */
  | 'AUDIT'
  /** What was promised. 承诺事项 */
  | 'COMMITMENT'
  /** What was consented to. 授权同意 */
  | 'CONSENT'
  /** How to reach them. 联系方式 */
  | 'CONTACT'
  /** Who looks after them. 服务团队 */
  | 'COVERAGE'
  /** Date of birth, sex, country, language. 人口统计信息 */
  | 'DEMOGRAPHIC'
  /** How the relationship does. 关系健康度 */
  | 'HEALTH'
  /** What they hold. 持有产品 */
  | 'HOLDING'
  /** Numbers that only one may have. 标识号码 */
  | 'IDENTIFIER'
  /** Who it is: names, kind of party. 身份 */
  | 'IDENTITY'
  /** Contacts with them. 互动 */
  | 'INTERACTION'
  /** Where a fact came from, and when. 来源 */
  | 'PROVENANCE'
  /** The relationship kept with them. 客户关系 */
  | 'RELATIONSHIP'
  /** What may go wrong: ratings, signals, alerts, loan classes. 风险 */
  | 'RISK'
  /** What they are to the institution. 角色 */
  | 'ROLE'
  /** The institution's own people and units. 员工与机构 */
  | 'STAFF'
  /** With whom else they are tied. 关联 */
  | 'TIE'
  /** What was booked. 交易 */
  | 'TRANSACTION'
  /** What is to be done, and was: plans, obligations, service. 工作管理 */
  | 'WORK';

/** A date with the precision it is known to. */
export type DatePoint = {
  readonly __typename?: 'DatePoint';
  /** The first day it can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** The last day it can mean. */
  readonly latest: Scalars['Date']['output'];
  readonly precision: DatePrecision;
  /** As it was stated. */
  readonly value: Scalars['PartialDate']['output'];
};

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. 精确到日 */
  | 'DAY'
  /** To the month. 精确到月 */
  | 'MONTH'
  /** To the year. 精确到年 */
  | 'YEAR';

/** A stretch of days, both included. */
export type DateRangeInput = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What is to be done on a day for the goal of its week. 日行动 */
export type DayAction = {
  readonly __typename?: 'DayAction';
  readonly done: Scalars['Boolean']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedBy?: Maybe<Scalars['String']['output']>;
  /** What was said of a task that is finished. */
  readonly finishedNote?: Maybe<Scalars['String']['output']>;
  /** The contacts that completed it, as far as you see them. */
  readonly interactions: ReadonlyArray<Interaction>;
  readonly key: Scalars['String']['output'];
  readonly kind: WorkActionKind;
  readonly on: Scalars['Date']['output'];
  /** Whom it is about. Null for a task about nobody, and withheld from who does not see them. */
  readonly party?: Maybe<Party>;
  readonly text: Scalars['String']['output'];
  /** Of the week's goal that it is for. */
  readonly weekKey: Scalars['String']['output'];
};

export type DayActionInput = {
  /** As for goals. An action that keeps its key, kind and party stays done. */
  readonly key: Scalars['String']['input'];
  readonly kind: WorkActionKind;
  /** A day of that week, in the month. */
  readonly on: Scalars['Date']['input'];
  /** Whom to visit or call. A TASK may do without. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
  /** The goal of the week that it is for. */
  readonly weekKey: Scalars['String']['input'];
};

/** What is done of one day. 每日进度 */
export type DayProgress = {
  readonly __typename?: 'DayProgress';
  readonly done: Scalars['Int']['output'];
  readonly on: Scalars['Date']['output'];
  readonly planned: Scalars['Int']['output'];
};

export type DelegateBookInput = {
  /** Yourself, when absent. */
  readonly fromEmployeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Somebody who keeps relationships in all lines of business that the absent one does. */
  readonly toEmployeeId: Scalars['ID']['input'];
  /** At most 92 days after `validFrom`: a longer absence is a hand-over. */
  readonly until: Scalars['DateTime']['input'];
  /** Now, when absent. At most 366 days ahead. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Lets an employee work another's book for a time, during leave or illness: what the other keeps, and nothing that the
 * other only has by delegation. 代岗授权
 */
export type Delegation = Node & RecordNode & {
  readonly __typename?: 'Delegation';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** When it was ended before its time. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose book is worked. */
  readonly fromEmployee?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  /** What it is now. */
  readonly state?: Maybe<DelegationState>;
  /** Who works it. */
  readonly toEmployee?: Maybe<Employee>;
  /** From then on it is over. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type DelegationConnection = {
  readonly __typename?: 'DelegationConnection';
  readonly edges: ReadonlyArray<DelegationEdge>;
  readonly nodes: ReadonlyArray<Delegation>;
  readonly pageInfo: PageInfo;
};

export type DelegationEdge = {
  readonly __typename?: 'DelegationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Delegation;
};

export type DelegationPayload = {
  readonly __typename?: 'DelegationPayload';
  readonly delegation?: Maybe<Delegation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a delegation holds. 授权状态 */
export type DelegationState =
  /** It is over, or was ended. 已结束 */
  | 'ENDED'
  /** It holds. 生效中 */
  | 'IN_FORCE'
  /** Still to come. 未开始 */
  | 'PLANNED';

/** Who turned to whom. 方向 */
export type Direction =
  /** Among others, without us. 他方之间 */
  | 'EXTERNAL'
  /** They to us. 对方联系我方 */
  | 'INBOUND'
  /** Among ourselves, about them. 内部 */
  | 'INTERNAL'
  /** We to them. 我方联系对方 */
  | 'OUTBOUND';

/** Something the institution tells the public, planned and published: truly, accurately, in time and completely. 信息披露 */
export type Disclosure = Node & RecordNode & {
  readonly __typename?: 'Disclosure';
  readonly active: Scalars['Boolean']['output'];
  readonly audiences?: Maybe<ReadonlyArray<DisclosureAudience>>;
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly cancelledBy?: Maybe<Scalars['String']['output']>;
  readonly category?: Maybe<DisclosureCategory>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Planned for a day that is over; or published after the first day that was planned. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  readonly level?: Maybe<DisclosureLevel>;
  /** The last day of the time that it reports on. */
  readonly periodEnd?: Maybe<Scalars['Date']['output']>;
  /** Every day it was planned for, in the order they were said. */
  readonly plannedDays?: Maybe<ReadonlyArray<PlannedDisclosureDay>>;
  /** The day it is planned for now. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  readonly publication?: Maybe<DisclosurePublication>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<DisclosureState>;
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Of all four qualities, as somebody found who had not written it. Null until it is verified, and when it was changed since. */
  readonly verification?: Maybe<DisclosureVerification>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/**
 * Whether what was told in an interaction was told fairly: who spoke, who heard, whether it was material, public, intended. One
 * judges, another checks. It is there for those who may know of the interaction and look after investors. 公平披露评估
 */
export type DisclosureAssessment = Node & RecordNode & {
  readonly __typename?: 'DisclosureAssessment';
  /** False when the interaction was retracted. */
  readonly active: Scalars['Boolean']['output'];
  /** When it was noted, by the clock, that the time had run out. Null when it had not. */
  readonly alarmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly checkNote?: Maybe<Scalars['String']['output']>;
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly checkedBy?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** What it comes to by the rule. */
  readonly disclosureClass?: Maybe<DisclosureClass>;
  /** By then it is to be public: of what was intended, when it was told. Null when nothing need be made public. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was made public in time. Null when nothing need be made public. */
  readonly duty?: Maybe<DisclosureDuty>;
  readonly id: Scalars['ID']['output'];
  /** Who spoke knew, or was reckless in not knowing, that it was material and not public. Null unless it was both. */
  readonly intentional?: Maybe<Scalars['Boolean']['output']>;
  readonly interaction?: Maybe<Interaction>;
  /** The version of the interaction that was judged. */
  readonly interactionVersion?: Maybe<Scalars['Int']['output']>;
  readonly judgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `employee:emp_…`. */
  readonly judgedBy?: Maybe<Scalars['String']['output']>;
  /** When a senior official learned that it had been told. Null unless it is SELECTIVE_UNINTENTIONAL. */
  readonly learnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A reasonable investor would have thought it important. */
  readonly material?: Maybe<Scalars['Boolean']['output']>;
  /** True when the interaction has been amended since: it is to be judged again. */
  readonly outdated?: Maybe<Scalars['Boolean']['output']>;
  /** It was public when it was told. */
  readonly public?: Maybe<Scalars['Boolean']['output']>;
  readonly publicDisclosure?: Maybe<PublicDisclosure>;
  readonly reasons?: Maybe<Scalars['String']['output']>;
  /** The classes of all who were told, each once. */
  readonly recipientClasses?: Maybe<ReadonlyArray<RecipientClass>>;
  /** Each party that took part. */
  readonly recipients?: Maybe<ReadonlyArray<DisclosureRecipient>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Null where it was the rule that comes with the gateway. */
  readonly rule?: Maybe<DisclosureRule>;
  /** By what it was judged. */
  readonly ruleCitation?: Maybe<Scalars['String']['output']>;
  readonly ruleSourceVersion?: Maybe<Scalars['String']['output']>;
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  readonly source?: Maybe<Source>;
  /** Who of us spoke. Null where it was not said. */
  readonly speaker?: Maybe<Employee>;
  readonly speakerClass?: Maybe<SpeakerClass>;
  readonly state?: Maybe<DisclosureAssessmentState>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type DisclosureAssessmentConnection = {
  readonly __typename?: 'DisclosureAssessmentConnection';
  readonly edges: ReadonlyArray<DisclosureAssessmentEdge>;
  readonly nodes: ReadonlyArray<DisclosureAssessment>;
  readonly pageInfo: PageInfo;
};

export type DisclosureAssessmentEdge = {
  readonly __typename?: 'DisclosureAssessmentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: DisclosureAssessment;
};

export type DisclosureAssessmentPayload = {
  readonly __typename?: 'DisclosureAssessmentPayload';
  readonly disclosureAssessment?: Maybe<DisclosureAssessment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far an assessment has come. 评估状态 */
export type DisclosureAssessmentState =
  /** Checked, and found to be so. 已复核 */
  | 'CHECKED'
  /** Checked, and found not to be so: to be judged again. 已退回 */
  | 'REJECTED'
  /** Judged: somebody else has to check it. 待复核 */
  | 'TO_CHECK';

/** For whom it is. 披露对象 */
export type DisclosureAudience =
  /** Who has money with us. 存款人 */
  | 'DEPOSITORS'
  /** Who holds our shares or bonds, or may. 投资者 */
  | 'INVESTORS'
  /** Everybody else concerned. 相关利益人 */
  | 'STAKEHOLDERS';

/** What is disclosed. 披露类别 */
export type DisclosureCategory =
  /** The report on a year. 年度报告 */
  | 'ANNUAL_REPORT'
  /** How the bank is governed. 公司治理 */
  | 'CORPORATE_GOVERNANCE'
  /** A forecast of earnings. 业绩预告 */
  | 'EARNINGS_FORECAST'
  /** The report on half a year. 半年度报告 */
  | 'HALF_YEAR_REPORT'
  /** A major event. 重大事项 */
  | 'MAJOR_EVENT'
  /** Something else. 其他 */
  | 'OTHER'
  /** Capital, exposures and how risks are assessed, as the third pillar of Basel asks. 第三支柱信息披露 */
  | 'PILLAR_3'
  /** First figures, before the report. 业绩快报 */
  | 'PRELIMINARY_RESULTS'
  /** The report on a quarter. 季度报告 */
  | 'QUARTERLY_REPORT'
  /** How risks are managed. 各类风险管理状况 */
  | 'RISK_MANAGEMENT';

/** What an assessment comes to. 评估结论 */
export type DisclosureClass =
  /** Told only to those who must keep it, or whom the rule leaves out. 接收人属除外情形 */
  | 'EXCLUDED_RECIPIENT'
  /** Nothing that matters to a reasonable investor. 无重大信息 */
  | 'NOTHING_MATERIAL'
  /** The rule reaches nobody who spoke, or nobody who heard. It may be a breach of other duties. 不适用本规则 */
  | 'NOT_COVERED'
  /** All of it was public. 信息已公开 */
  | 'PUBLIC_INFORMATION'
  /** Told to some, and intended: to be public at the same time. 故意的选择性披露 */
  | 'SELECTIVE_INTENTIONAL'
  /** Told to some, and not intended: to be public promptly. 非故意的选择性披露 */
  | 'SELECTIVE_UNINTENTIONAL';

export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  readonly edges: ReadonlyArray<DisclosureEdge>;
  readonly nodes: ReadonlyArray<Disclosure>;
  readonly pageInfo: PageInfo;
};

/** Whether what was told to some was told to all. 公开披露义务 */
export type DisclosureDuty =
  /** In time. 已按时披露 */
  | 'MET'
  /** Too late. 逾期披露 */
  | 'MET_LATE'
  /** There is time. 未到期 */
  | 'OPEN'
  /** The time has run out. 已逾期 */
  | 'OVERDUE';

export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Disclosure;
};

/** What a calendar of disclosures is narrowed by: one thing at a time. */
export type DisclosureFilterInput =
  { readonly category: DisclosureCategory; readonly state?: never; }
  |  { readonly category?: never; readonly state: DisclosureState; };

/** Whether a disclosure has one of the four qualities. 复核结论 */
export type DisclosureFinding = {
  readonly __typename?: 'DisclosureFinding';
  readonly met: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly quality: DisclosureQuality;
};

export type DisclosureFindingInput = {
  readonly met: Scalars['Boolean']['input'];
  /** Why not, where it is not met. Up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly quality: DisclosureQuality;
};

/** How it is judged, whole. */
export type DisclosureJudgementInput = {
  /** Exactly when it was material and not public. */
  readonly intentional?: InputMaybe<Scalars['Boolean']['input']>;
  /** When a senior official learned of it: not before the interaction. Only where it was not intended; now, when absent. */
  readonly learnedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly material: Scalars['Boolean']['input'];
  readonly public: Scalars['Boolean']['input'];
  /** Why: 1 to 2,000 characters. */
  readonly reasons: Scalars['String']['input'];
  /** Every party that took part, once; one entry without `partyId` says it of all that are not named. At most 41. */
  readonly recipients: ReadonlyArray<DisclosureRecipientInput>;
  readonly speakerClass: SpeakerClass;
  /** Of those of us who took part. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
};

/** How much it matters to those who assess the bank: Basel's core and supplementary disclosures. 披露层级 */
export type DisclosureLevel =
  /** Of use to everybody, and always due. 核心披露 */
  | 'CORE'
  /** Of use to some, as the bank's business makes it. 补充披露 */
  | 'SUPPLEMENTARY';

/** Which part of the log. 筛选 */
export type DisclosureLogFilter =
  /** All, the interaction of last first. 全部 */
  | 'ALL'
  /** Checked. 已复核 */
  | 'CHECKED'
  /** Something is to be made public, the first due first. 待公开披露 */
  | 'DUE'
  /** Something is to be made public, and the time has run out. 逾期未披露 */
  | 'OVERDUE'
  /** To be judged again. 已退回 */
  | 'REJECTED'
  /** To be checked. 待复核 */
  | 'TO_CHECK';

export type DisclosurePayload = {
  readonly __typename?: 'DisclosurePayload';
  readonly disclosure?: Maybe<Disclosure>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That it was made public. 披露发布 */
export type DisclosurePublication = {
  readonly __typename?: 'DisclosurePublication';
  /** When it was public. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  /** SHA-256 of what was published, in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly uri: Scalars['String']['output'];
};

/** What every disclosure is to be. 披露质量 */
export type DisclosureQuality =
  /** It is said precisely. 准确 */
  | 'ACCURATE'
  /** Nothing that matters is left out. 完整 */
  | 'COMPLETE'
  /** It comes in time. 及时 */
  | 'TIMELY'
  /** It is so. 真实 */
  | 'TRUE';

/** Somebody who was told. 接收人 */
export type DisclosureRecipient = {
  readonly __typename?: 'DisclosureRecipient';
  /** Null when none holds. */
  readonly exclusion?: Maybe<RecipientExclusion>;
  readonly party?: Maybe<Party>;
  readonly recipientClass: RecipientClass;
};

export type DisclosureRecipientInput = {
  readonly exclusion?: InputMaybe<RecipientExclusion>;
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipientClass: RecipientClass;
};

/**
 * What the institution holds itself to: what must be told to all when it was told to some, or how investors are received. There is one of
 * each; stated again, it is another version. Until one is stated, or when it is retired, what comes with the gateway holds: of
 * disclosure, US Regulation FD. 披露规则
 */
export type DisclosureRule = Node & RecordNode & {
  readonly __typename?: 'DisclosureRule';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether assessments follow it from now on. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  /** What must be told to all when it was told to some. Null of a rule that is about something else. */
  readonly terms?: Maybe<DisclosureTerms>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** How investors are received. Null of a rule that is about something else. */
  readonly visitTerms?: Maybe<VisitTerms>;
};

export type DisclosureRulePayload = {
  readonly __typename?: 'DisclosureRulePayload';
  readonly disclosureRule?: Maybe<DisclosureRule>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a disclosure stands. 披露状态 */
export type DisclosureState =
  /** Given up. 已取消 */
  | 'CANCELLED'
  /** Still to be published. 计划中 */
  | 'PLANNED'
  /** Public. 已披露 */
  | 'PUBLISHED';

/** What a rule of selective disclosure says. 规则内容 */
export type DisclosureTerms = {
  readonly __typename?: 'DisclosureTerms';
  /** Where it is written: `17 CFR 243.100-243.103`. */
  readonly citation: Scalars['String']['output'];
  /** Days on which the exchange stays closed beside those that are known. */
  readonly closures: ReadonlyArray<Scalars['Date']['output']>;
  /** Or when this exchange opens on the next day it trades, when that is later. Null: the hours alone count. */
  readonly exchange?: Maybe<Exchange>;
  /** Unless one of these holds for them. */
  readonly exclusions: ReadonlyArray<RecipientExclusion>;
  /** What was not intended is to be public so many hours after a senior official learned of it, at the latest. What was intended: at once. */
  readonly promptHours: Scalars['Int']['output'];
  /** What these are told, all must be. */
  readonly recipientClasses: ReadonlyArray<RecipientClass>;
  /** The record that states it. Null where it is the one that comes with the gateway. */
  readonly rule?: Maybe<DisclosureRule>;
  /** In which version it was read there. */
  readonly sourceVersion: Scalars['String']['output'];
  /** What these say, the issuer says. */
  readonly speakerClasses: ReadonlyArray<SpeakerClass>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What somebody found who had not written it. 披露复核 */
export type DisclosureVerification = {
  readonly __typename?: 'DisclosureVerification';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** One for each quality. */
  readonly findings: ReadonlyArray<DisclosureFinding>;
};

export type DraftVisitSheetInput = {
  /** Questions and answers: 1 to 20,000 characters. */
  readonly content: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The contact that it was: with one of the visitors, and under no insider list. */
  readonly interactionId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20. */
  readonly materials?: InputMaybe<ReadonlyArray<ContentReferenceInput>>;
};

export type DraftWorkPlanInput = {
  /** Up to 200. */
  readonly actions: ReadonlyArray<DayActionInput>;
  /** Yourself, when absent. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 20. */
  readonly goals: ReadonlyArray<MonthGoalInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Any day of the month. */
  readonly month: Scalars['Date']['input'];
  /** Up to 100. */
  readonly weeks: ReadonlyArray<WeekGoalInput>;
};

/** Where a due day goes that is no working day. 遇非工作日 */
export type DueMove =
  /** To the first working day after it. 顺延 */
  | 'NEXT'
  /** Nowhere. 不调整 */
  | 'NONE'
  /** To the last working day before it. 提前 */
  | 'PREVIOUS';

/** What has left: of one party, or to one partner app. */
export type EgressQuestionInput =
  { readonly partnerAppId: Scalars['ID']['input']; readonly partyId?: never; }
  |  { readonly partnerAppId?: never; readonly partyId: Scalars['ID']['input']; };

/** Someone who works for the institution. 员工 */
export type Employee = Node & RecordNode & {
  readonly __typename?: 'Employee';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** To whom the employee reports. */
  readonly manager?: Maybe<Employee>;
  readonly names?: Maybe<ReadonlyArray<PersonName>>;
  /** What the employee does where, each post with its dates, the main one first. 岗位 */
  readonly posts?: Maybe<ReadonlyArray<Post>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** Someone who works for the institution. 员工 */
export type EmployeedisplayNameArgs = {
  locale?: InputMaybe<Locale>;
};

export type EmployeeConnection = {
  readonly __typename?: 'EmployeeConnection';
  readonly edges: ReadonlyArray<EmployeeEdge>;
  readonly nodes: ReadonlyArray<Employee>;
  readonly pageInfo: PageInfo;
};

export type EmployeeEdge = {
  readonly __typename?: 'EmployeeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Employee;
};

/** One of us who met them. 我方人员 */
export type EmployeeMet = {
  readonly __typename?: 'EmployeeMet';
  /** How many contacts in the quarters that were asked for. */
  readonly contacts: Scalars['Int']['output'];
  readonly employee?: Maybe<Employee>;
  /** Held an executive's post in that quarter. 是否高管 */
  readonly executive: Scalars['Boolean']['output'];
  /** The last quarter in which they met: `2026-Q4`. */
  readonly lastQuarter: Scalars['String']['output'];
};

export type EmployeePayload = {
  readonly __typename?: 'EmployeePayload';
  readonly employee?: Maybe<Employee>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EndDelegationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type EndFrameworkAgreementInput = {
  /** The last day: from its first day to its last. Today, when absent. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type EndInsiderInput = {
  readonly employeeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  /** When they were no longer told. Now, when absent. They see nothing more from now on in any case. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type EndServicePlanInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type EndShareInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly with: ShareWithInput;
};

export type EndTieInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  readonly statedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last day it held, as exactly as it is known. */
  readonly validTo: Scalars['PartialDate']['input'];
};

/**
 * Something to which several are invited at once: a results call, a roadshow, a salon. When it was held, it is one contact with
 * each firm that came, and with each person who came for none: these follow from who attended, and change with it. 活动
 */
export type Event = Node & RecordNode & {
  readonly __typename?: 'Event';
  readonly active: Scalars['Boolean']['output'];
  /** What is shown there: slides, the recording. */
  readonly content?: Maybe<ReadonlyArray<ContentReference>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** Not before it starts. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who of us holds it. */
  readonly hosts?: Maybe<ReadonlyArray<Employee>>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<EventKind>;
  /** On whose side of the wall it is: who sees this line of business sees the event, and its contacts are in this line. */
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whether it can be attended from afar. */
  readonly online?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is; null when it is only online, or not known. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<EventState>;
  /** IANA name of the zone in which its times were agreed, such as `Asia/Hong_Kong`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly topics?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type EventConnection = {
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** What kind of event it is. 活动类型 */
export type EventKind =
  /** The general meeting of shareholders. 股东大会 */
  | 'AGM'
  /** Of many issuers, held by somebody else. 投资者大会 */
  | 'CONFERENCE'
  /** With one firm alone. 一对一会议 */
  | 'ONE_TO_ONE'
  /** Another. 其他 */
  | 'OTHER'
  /** Results are told, by telephone or video. 业绩说明会 */
  | 'RESULTS_CALL'
  /** One investor or client after the other is met. 路演 */
  | 'ROADSHOW'
  /** Of an industry, with clients. 行业沙龙 */
  | 'SALON'
  /** They visit us. 现场调研 */
  | 'SITE_VISIT';

export type EventPayload = {
  readonly __typename?: 'EventPayload';
  readonly event?: Maybe<Event>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far an event is. 活动状态 */
export type EventState =
  /** It is not held, or was not. 已取消 */
  | 'CANCELLED'
  /** It was held: those who attended were in contact with us. 已举办 */
  | 'HELD'
  /** It is to be held. 计划中 */
  | 'PLANNED';

/** Something that a change of type, or a step of a case, stands on: a record or a text. 依据 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Null for a text, and when you may not see it. */
  readonly record?: Maybe<Node>;
  /** In words. Null for a record. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Something that a change of type stands on: exactly one of the two. */
export type EvidenceInput =
  /** An interaction, a case, an agreement, a rating, a signal or an alert: of this relationship, and one that you see. */
  { readonly recordId: Scalars['ID']['input']; readonly text?: never; }
  |  /** 1 to 500 characters. */
  { readonly recordId?: never; readonly text: Scalars['String']['input']; };

/** Somebody's time on an insider list of a contact. 知情人 */
export type EvidenceInsider = {
  readonly __typename?: 'EvidenceInsider';
  /** Whether they were on it when the contact was. */
  readonly atTheTime: Scalars['Boolean']['output'];
  readonly employee?: Maybe<Employee>;
  readonly list?: Maybe<InsiderList>;
  /** Whether they are on it now. */
  readonly now: Scalars['Boolean']['output'];
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** What a change of type stands on. 依据类别 */
export type EvidenceKind =
  /** A framework agreement. 框架协议 */
  | 'AGREEMENT'
  /** An alert. 预警 */
  | 'ALERT'
  /** A case. 事项 */
  | 'CASE'
  /** A contact. 互动 */
  | 'INTERACTION'
  /** A rating. 评级 */
  | 'RATING'
  /** A signal. 信号 */
  | 'SIGNAL'
  /** Words about what is no record here. 文字说明 */
  | 'TEXT';

/**
 * What shows how a contact was handled, in one answer: who knew of it from when on, what was shared, who was on the insider list, who
 * judged and checked whether it was told fairly, whether it fell into a quiet period. 证据包
 */
export type EvidencePack = {
  readonly __typename?: 'EvidencePack';
  /** What was judged of it, each version, the newest first. For those who work with investors. */
  readonly assessments?: Maybe<ReadonlyArray<DisclosureAssessment>>;
  /** False when there are more versions than these: see `history`. */
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
  /** All who ever were on the insider lists that it is or was under: for those on them, and compliance. */
  readonly insiders?: Maybe<ReadonlyArray<EvidenceInsider>>;
  /** As it is now. */
  readonly interaction?: Maybe<Interaction>;
  /** Who knew of it, by when they came to know. */
  readonly knowers?: Maybe<ReadonlyArray<Knower>>;
  /** When it was put together. */
  readonly madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that it ever named as shared, by when that was recorded. */
  readonly materials?: Maybe<ReadonlyArray<SharedMaterial>>;
  /** The quiet periods it fell into, as the calendar is known now. */
  readonly quietPeriods?: Maybe<ReadonlyArray<QuietPeriod>>;
  /** The same, as the calendar was known when it was. */
  readonly quietPeriodsKnownThen?: Maybe<ReadonlyArray<QuietPeriod>>;
  /** Who wrote what when: the newest first, 20 at most. */
  readonly versions?: Maybe<ReadonlyArray<EvidenceVersion>>;
  /** The visit that it was, if it was one. */
  readonly visits?: Maybe<ReadonlyArray<InvestorVisit>>;
};

/** How sure one is. 证据状态 */
export type EvidenceStatus =
  /** Known to be so. 已证实 */
  | 'CONFIRMED'
  /** Known not to be so. 已否认（不实） */
  | 'REFUTED'
  /** Heard, not proved. 传闻 */
  | 'RUMOUR';

/** A version of a contact, and its proof. */
export type EvidenceVersion = {
  readonly __typename?: 'EvidenceVersion';
  /** The entry of the audit log by which it was written. For compliance; that it was read is an entry too. Null, too, when it is not found. */
  readonly audit?: Maybe<AuditEntry>;
  /** The contact as it was. */
  readonly interaction: Interaction;
  /** Why, where the change said so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** From when on it was the newest. */
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Whose opening counts. 证券交易所 */
export type Exchange =
  /** New York Stock Exchange: 09:30 in New York on its trading days. 纽约证券交易所 */
  | 'NYSE';

/**
 * A file of contacts that somebody asked for: made in the background, page by page, of what they may see, as it was known at the moment
 * of asking. Seen by who asked; by compliance without the files. 导出
 */
export type Export = Node & RecordNode & {
  readonly __typename?: 'Export';
  readonly active: Scalars['Boolean']['output'];
  /** Whether a CSV file begins with a byte order mark. */
  readonly bom?: Maybe<Scalars['Boolean']['output']>;
  /** The moment of asking: the file says what was known then. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** Seconds until it is done, by the same estimate. */
  readonly etaSeconds?: Maybe<Scalars['Int']['output']>;
  /** From then on the files are gone. Null while it is not done. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was given up. */
  readonly failure?: Maybe<ExportFailure>;
  /** The file and its manifest, once it is done. */
  readonly files?: Maybe<ReadonlyArray<ExportFile>>;
  /** Null when it is of all contacts in that time. */
  readonly filter?: Maybe<ExportFilter>;
  readonly format?: Maybe<ExportFormat>;
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly language?: Maybe<Locale>;
  /** Whose or what contacts. */
  readonly of?: Maybe<ExportSubject>;
  readonly order?: Maybe<HistoryOrder>;
  /**
   * How far it is, 0 to 100: how much of the stretch of time between its first and last contact has been walked through. An estimate, as
   * contacts do not come evenly. Null while that is not known.
   */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The contacts written so far; of one that is done, all. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<ExportState>;
  readonly to?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ExportConnection = {
  readonly __typename?: 'ExportConnection';
  readonly edges: ReadonlyArray<ExportEdge>;
  readonly nodes: ReadonlyArray<Export>;
  readonly pageInfo: PageInfo;
};

export type ExportEdge = {
  readonly __typename?: 'ExportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Export;
};

/** Why an export was given up. 失败原因 */
export type ExportFailure =
  /** Who asked may see other things than when they asked: ask again. 权限已变更 */
  | 'ACCESS_CHANGED'
  /** A fault of ours, which has been reported. 内部错误 */
  | 'INTERNAL'
  /** It took longer than a day, and what was known at its moment is not kept for longer. 快照已失效 */
  | 'SNAPSHOT_EXPIRED'
  /** More than a million contacts: ask for a shorter range. 行数超限 */
  | 'TOO_MANY';

/** A file of an export. 导出文件 */
export type ExportFile = {
  readonly __typename?: 'ExportFile';
  /** Its size. As a float, as it may be larger than an Int. */
  readonly bytes: Scalars['Float']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** SHA-256 in hexadecimal. `manifest.json` says the same of the others. */
  readonly sha256: Scalars['String']['output'];
  /**
   * Where to download it, for the next 5 minutes: whoever has the address has the file. Given only to who asked for the export, while they may
   * see what it is of, and their posts, insider lists and exceptions are as they were when it was made; each time is in the audit log. Null otherwise.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** To what an export is narrowed: one of these is there. 导出筛选条件 */
export type ExportFilter = {
  readonly __typename?: 'ExportFilter';
  readonly channel?: Maybe<Channel>;
  readonly disclosureClass?: Maybe<DisclosureClass>;
  readonly initiation?: Maybe<Initiation>;
  readonly topic?: Maybe<Scalars['String']['output']>;
};

/** In what form contacts are exported. 导出格式 */
export type ExportFormat =
  /** Comma-separated values, RFC 4180. 逗号分隔 */
  | 'CSV'
  /** A calendar of the contacts, RFC 5545. 日历 */
  | 'ICALENDAR'
  /** One JSON object in each line. JSON 行 */
  | 'JSON_LINES'
  /** A report to read and print: a cover, figures, a chart and all contacts, as one HTML file. 可打印报告 */
  | 'REPORT'
  /** Cards of the people who took part, vCard 4.0, RFC 6350. 名片 */
  | 'VCARD';

/** Whose or what contacts to export: exactly one of these. All but the first are as in `contactHistory`. 导出对象 */
export type ExportOfInput =
  { readonly employeeId: Scalars['ID']['input']; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly timelineOf?: never; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId: Scalars['ID']['input']; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly timelineOf?: never; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId?: never; readonly investorId: Scalars['ID']['input']; readonly materialSha256?: never; readonly personId?: never; readonly timelineOf?: never; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256: Scalars['String']['input']; readonly personId?: never; readonly timelineOf?: never; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId: Scalars['ID']['input']; readonly timelineOf?: never; readonly topic?: never; }
  |  /** The timeline of a party. */
  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly timelineOf: Scalars['ID']['input']; readonly topic?: never; }
  |  { readonly employeeId?: never; readonly eventId?: never; readonly investorId?: never; readonly materialSha256?: never; readonly personId?: never; readonly timelineOf?: never; readonly topic: Scalars['String']['input']; };

export type ExportPayload = {
  readonly __typename?: 'ExportPayload';
  readonly export?: Maybe<Export>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of an export. 导出状态 */
export type ExportState =
  /** Who asked called it off. 已取消 */
  | 'CANCELLED'
  /** Its files are there. 已完成 */
  | 'DONE'
  /** It was done, and its files are gone. 已过期 */
  | 'EXPIRED'
  /** It was given up: `failure` says why. 失败 */
  | 'FAILED'
  /** It is being made. 进行中 */
  | 'RUNNING';

/** Whose or what contacts are exported. 导出对象 */
export type ExportSubject = {
  readonly __typename?: 'ExportSubject';
  readonly kind: ExportSubjectKind;
  /** An id; of a topic, its normal form; of material, its SHA-256. */
  readonly value: Scalars['String']['output'];
};

/** Along what an export goes. 导出对象类别 */
export type ExportSubjectKind =
  /** Of one of our own people. 员工 */
  | 'EMPLOYEE'
  /** Of an event. 活动 */
  | 'EVENT'
  /** The contact history of an investor. 投资者 */
  | 'INVESTOR'
  /** Of material that was shared. 材料 */
  | 'MATERIAL'
  /** Of a person. 个人 */
  | 'PERSON'
  /** The timeline of a party. 时间线 */
  | 'TIMELINE'
  /** Of a topic. 主题 */
  | 'TOPIC';

/** A client that uses a part of the schema. 字段使用方 */
export type FieldUse = {
  readonly __typename?: 'FieldUse';
  /** `partner:acme`, `employee:emp_…`, `operator:…`. */
  readonly client: Scalars['String']['output'];
  /** In about how many requests of that day. */
  readonly count: Scalars['Int']['output'];
  /** The last day it did so. */
  readonly lastUsedOn: Scalars['Date']['output'];
};

export type FieldUseConnection = {
  readonly __typename?: 'FieldUseConnection';
  readonly edges: ReadonlyArray<FieldUseEdge>;
  readonly nodes: ReadonlyArray<FieldUse>;
  readonly pageInfo: PageInfo;
};

export type FieldUseEdge = {
  readonly __typename?: 'FieldUseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FieldUse;
};

/** Whose figures: exactly one of these. 统计范围 */
export type FiguresOfInput =
  /** The book of this employee: your own, or one that you stand in for. */
  { readonly employeeId: Scalars['ID']['input']; readonly institution?: never; readonly unitId?: never; }
  |  /** All there is; for who supervises it from the top, the unit at the top with all below it. `true`, where it is given. */
  { readonly employeeId?: never; readonly institution: Scalars['Boolean']['input']; readonly unitId?: never; }
  |  /** What this unit keeps, and all units below it: for who supervises it. */
  { readonly employeeId?: never; readonly institution?: never; readonly unitId: Scalars['ID']['input']; };

export type FinishServiceActionInput = {
  readonly actionKey: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  readonly outcome: Scalars['String']['input'];
};

export type FinishWorkActionInput = {
  readonly actionKey: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of the plan. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** What came of it: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

/**
 * A long-term agreement under which a strategic relationship is kept. When the last one is over, a review is due: the type
 * stays until somebody changes it. 合作框架协议
 */
export type FrameworkAgreement = Node & RecordNode & {
  readonly __typename?: 'FrameworkAgreement';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The last day, when it was ended before. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is in force today. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  /** The contract's number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  /** The day on which a review became due, as none was in force any more. */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** What is agreed. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type FrameworkAgreementConnection = {
  readonly __typename?: 'FrameworkAgreementConnection';
  readonly edges: ReadonlyArray<FrameworkAgreementEdge>;
  readonly nodes: ReadonlyArray<FrameworkAgreement>;
  readonly pageInfo: PageInfo;
};

export type FrameworkAgreementEdge = {
  readonly __typename?: 'FrameworkAgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FrameworkAgreement;
};

export type FrameworkAgreementPayload = {
  readonly __typename?: 'FrameworkAgreementPayload';
  readonly frameworkAgreement?: Maybe<FrameworkAgreement>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type GrantConsentInput = {
  /** Those that a party can consent to, and that the app is registered for. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** 1 to 10 pieces. */
  readonly evidence: ReadonlyArray<ConsentEvidenceInput>;
  /** For a child under 14, `GUARDIAN`, with a separate consent to each category. */
  readonly givenBy?: InputMaybe<ConsentGiver>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lawfulBasis?: InputMaybe<LawfulBasis>;
  /** An app that is active, or waits for approval. */
  readonly partnerAppId: Scalars['ID']['input'];
  readonly partyId: Scalars['ID']['input'];
  /** One that the app is registered for. */
  readonly purpose: Purpose;
  /** Who said yes, unless it was the party itself. */
  readonly representativeId?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  /** Now, when absent; never before the party first said yes. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most five years after the party last said yes. */
  readonly validTo: Scalars['DateTime']['input'];
};

/** Whether a guard is met, and by what it knows. 条件核验 */
export type GuardFinding = {
  readonly __typename?: 'GuardFinding';
  /** What it asks for. */
  readonly asks: Scalars['String']['output'];
  /** The same in Chinese. 同一说明的中文 */
  readonly asksZh: Scalars['String']['output'];
  readonly guard: TransitionGuard;
  readonly met: Scalars['Boolean']['output'];
  readonly seen: ReadonlyArray<SeenFact>;
};

/** The basics of health. A machine's contact is never a person's. A partner sees of it what it may see of what it is made of. */
export type HealthBlock = ViewBlock & {
  readonly __typename?: 'HealthBlock';
  /** The last contact by a machine, over all relationships. */
  readonly lastAutomatedContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last contact by a person, over all relationships. */
  readonly lastHumanContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** The earliest of the next reviews and the open commitments' days. */
  readonly nextDueOn?: Maybe<Scalars['Date']['output']>;
  readonly provenance: Provenance;
};

/** The four pillars of a relationship. 健康度维度 */
export type HealthDimension =
  /** Who speaks, how much. 沟通 */
  | 'COMMUNICATION'
  /** That it goes on. 持续互动 */
  | 'CONTINUITY'
  /** Promises, signals. 信任 */
  | 'TRUST'
  /** What both have of it. 价值创造 */
  | 'VALUE';

/** A part of a health: what was looked at, the most it can give, and what it gives. 得分项 */
export type HealthTerm = {
  readonly __typename?: 'HealthTerm';
  readonly code: HealthTermCode;
  readonly dimension: HealthDimension;
  /** What was looked at: `kept 3, broken 1`. */
  readonly input: Scalars['String']['output'];
  readonly points: Scalars['Decimal']['output'];
  /** The most points. */
  readonly weight: Scalars['Decimal']['output'];
};

/** What a health is made of. 得分项代码 */
export type HealthTermCode =
  /** Kinds of holdings. 产品覆盖 */
  | 'BREADTH'
  /** Promises kept, of those kept and broken. 承诺履行 */
  | 'COMMITMENTS'
  /** How many have answered for it, one after the other. 主办更替 */
  | 'LEADS'
  /** Confirmed signs of trouble, decaying. 已证实的风险信号 */
  | 'SIGNALS'
  /** Days without a person's contact, against what the tier asks for. 沉默天数 */
  | 'SILENCE'
  /** Somebody at the top is in the team. 高管发起人 */
  | 'SPONSOR'
  /** Contact by persons against what the tier asks for. 人际互动强度 */
  | 'STRENGTH'
  /** Since when. 合作年限 */
  | 'TENURE'
  /** Transactions, decaying. 交易 */
  | 'TRADE'
  /** Whether both sides speak. 双向互动 */
  | 'TWO_WAY';

/** In which direction a history is read. 排序 */
export type HistoryOrder =
  /** The latest contact first. 由近及远 */
  | 'NEWEST_FIRST'
  /** The earliest contact first. Contacts that arrive meanwhile are not in the walk. 由远及近 */
  | 'OLDEST_FIRST';

export type HoldEventInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A product, account, exposure or share position that a party holds. 持有 */
export type Holding = Node & RecordNode & {
  readonly __typename?: 'Holding';
  readonly active: Scalars['Boolean']['output'];
  /** The balance, the exposure, the position's value. */
  readonly amount?: Maybe<Money>;
  /** The day the amount is of. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<HoldingKind>;
  /** Of a loan, the class in force today. Null when it was never classified. */
  readonly loanClass?: Maybe<LoanClassState>;
  /** Of a loan, every class it was ever said to be in, in the order it was stated. */
  readonly loanClasses?: Maybe<ReadonlyArray<LoanClassState>>;
  /** Whether its class is one of the last three: SUBSTANDARD, DOUBTFUL, LOSS. 是否不良 */
  readonly nonPerforming?: Maybe<Scalars['Boolean']['output']>;
  /** The account's or contract's number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly party?: Maybe<Party>;
  /** What is held: `Current account`, `600036.SH`. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** Pieces, for a position. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  /** How it stands, in the words of its source: `finished, paid`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  readonly edges: ReadonlyArray<HoldingEdge>;
  readonly nodes: ReadonlyArray<Holding>;
  readonly pageInfo: PageInfo;
};

export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Holding;
};

/** What kind of thing is held. 持有类别 */
export type HoldingKind =
  /** A card. 银行卡 */
  | 'CARD'
  /** A promise to lend. 授信额度 */
  | 'CREDIT_LINE'
  /** Money kept with us. 存款 */
  | 'DEPOSIT'
  /** A guarantee or letter of credit that we gave. 担保与信用证 */
  | 'GUARANTEE'
  /** Insurance. 保险 */
  | 'INSURANCE'
  /** A fund, a bond, a wealth product. 投资理财 */
  | 'INVESTMENT'
  /** Money lent by us. 贷款 */
  | 'LOAN'
  /** Shares or bonds of ours. 本行证券 */
  | 'OWN_SECURITY'
  /** Custody, cash management and other services. 服务 */
  | 'SERVICE';

export type HoldingPayload = {
  readonly __typename?: 'HoldingPayload';
  readonly holding?: Maybe<Holding>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type HoldingsBlock = ViewBlock & {
  readonly __typename?: 'HoldingsBlock';
  /** The 10 last recorded, newest first. */
  readonly holdings: ReadonlyArray<Holding>;
  readonly provenance: Provenance;
};

/** Which days are working days. 工作日历 */
export type HolidayCalendar =
  /** The PRC's holidays and the weekends worked for them, in announced years; Monday to Friday in others. 中国法定节假日及调休 */
  | 'PRC'
  /** Monday to Friday. 仅周末休息 */
  | 'WEEKENDS_ONLY';

/** What a party can be found by: unique in the institution for its scheme and system. 标识 */
export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly scheme: IdentifierScheme;
  /** Only for SOURCE: the system's name. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** In the scheme's normal form. */
  readonly value: Scalars['String']['output'];
};

export type IdentifierInput = {
  /** ISO 3166-1 alpha-2: whose national form a telephone number is in. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly scheme: IdentifierScheme;
  /** Required for SOURCE, not allowed otherwise. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** Brought into the scheme's normal form. A telephone number may be in national form when `country` is given. */
  readonly value: Scalars['String']['input'];
};

/** What kind of identifier. 标识类型 */
export type IdentifierScheme =
  /** Central Index Key, by which the SEC knows whoever files with it; 10 digits. 美国证监会编号 */
  | 'CIK'
  /** An e-mail address, in lower case. 电子邮件 */
  | 'EMAIL'
  /** Legal Entity Identifier, ISO 17442; the check digits are verified. 法人机构识别编码 */
  | 'LEI'
  /** A telephone number, E.164. 电话 */
  | 'PHONE'
  /** The id in another system; `system` names it. 来源系统编号 */
  | 'SOURCE'
  /** PRC unified social credit code, GB 32100; the check characters are verified. 统一社会信用代码 */
  | 'UNIFIED_SOCIAL_CREDIT_CODE';

/** Whether a person or a machine made the contact. Machine contact never counts as human contact. 人工或自动 */
export type Initiation =
  /** A machine: statements, reminders, chatbots. 自动 */
  | 'AUTOMATED'
  /** A person. 人工 */
  | 'HUMAN';

/** Somebody's time on an insider list. 内幕信息知情人 */
export type Insider = {
  readonly __typename?: 'Insider';
  readonly employee?: Maybe<Employee>;
  /** Why they were told. */
  readonly reason: Scalars['String']['output'];
  /** When they were told. */
  readonly since: Scalars['DateTime']['output'];
  /** When they were no longer told. Null while they are. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Who knows something that others must not know: inside information, or a confidence. Nobody else knows that there is such
 * a list. Nothing of it is ever deleted. 内幕信息知情人名单
 */
export type InsiderList = Node & RecordNode & {
  readonly __typename?: 'InsiderList';
  /** Whom it is about; null when it is about the institution, or somebody whom you may not see. */
  readonly aboutParty?: Maybe<Party>;
  readonly active: Scalars['Boolean']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who opened it. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Who was told, in the order they were; who is no longer told stays, with `until`. */
  readonly members?: Maybe<ReadonlyArray<Insider>>;
  /** A code name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is known, and why it is not public. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<InsiderListState>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type InsiderListConnection = {
  readonly __typename?: 'InsiderListConnection';
  readonly edges: ReadonlyArray<InsiderListEdge>;
  readonly nodes: ReadonlyArray<InsiderList>;
  readonly pageInfo: PageInfo;
};

export type InsiderListEdge = {
  readonly __typename?: 'InsiderListEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: InsiderList;
};

export type InsiderListPayload = {
  readonly __typename?: 'InsiderListPayload';
  readonly insiderList?: Maybe<InsiderList>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a list goes on. 名单状态 */
export type InsiderListState =
  /** The matter is public, or over: nobody is added, nothing new is recorded under it. Its members still see what was. 已关闭 */
  | 'CLOSED'
  /** It goes on. 进行中 */
  | 'OPEN';

/** The bank whose data this is. 机构 */
export type Institution = {
  readonly __typename?: 'Institution';
  /** Every key begins with it. */
  readonly tenant: Scalars['String']['output'];
  /** IANA name, such as `Asia/Shanghai`: the zone of every `Date`. */
  readonly timeZone: Scalars['String']['output'];
};

/** One contact: when, on which channel, who took part on both sides, what about, with what outcome. 互动 */
export type Interaction = Node & RecordNode & {
  readonly __typename?: 'Interaction';
  /** False when it was retracted: it never happened, or not so. */
  readonly active: Scalars['Boolean']['output'];
  readonly channel?: Maybe<Channel>;
  readonly commitments?: Maybe<ReadonlyArray<Commitment>>;
  /** Who may know of it. What is not NORMAL counts as nobody's last contact, as that would tell of it. */
  readonly confidentiality?: Maybe<Confidentiality>;
  /** Where the content is kept: the recording, the mail, the slides. */
  readonly content?: Maybe<ReadonlyArray<ContentReference>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly direction?: Maybe<Direction>;
  readonly durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Of which event it is the contact; null when of none, or of one that you may not see. */
  readonly event?: Maybe<Event>;
  readonly id: Scalars['ID']['output'];
  /** By a person or by a machine. */
  readonly initiation?: Maybe<Initiation>;
  /** Whose members may know of it; null when it is NORMAL. */
  readonly insiderList?: Maybe<InsiderList>;
  /** In which line of business; null when in none or several. */
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** When it began, in the world. `recordedAt` says when we wrote it down. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly sentiment?: Maybe<Sentiment>;
  readonly source?: Maybe<Source>;
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly topics?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type InteractionConnection = {
  readonly __typename?: 'InteractionConnection';
  readonly edges: ReadonlyArray<InteractionEdge>;
  readonly nodes: ReadonlyArray<Interaction>;
  readonly pageInfo: PageInfo;
};

export type InteractionEdge = {
  readonly __typename?: 'InteractionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Interaction;
};

export type InteractionPayload = {
  readonly __typename?: 'InteractionPayload';
  readonly interaction?: Maybe<Interaction>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type InteractionsBlock = ViewBlock & {
  readonly __typename?: 'InteractionsBlock';
  /** The newest 20. */
  readonly interactions: ReadonlyArray<TimelineEntry>;
  readonly provenance: Provenance;
};

/** Who decides about the securities, as in Form 13F. 投资决策权 */
export type InvestmentDiscretion =
  /** Others. 其他 */
  | 'OTHER'
  /** The holder with those it controls or is controlled by, or with others as defined in the form. 共同 */
  | 'SHARED'
  /** The holder alone. 单独 */
  | 'SOLE';

/** What we would like an investor to hold of a security by a day, and why. 目标持仓 */
export type InvestorTarget = {
  readonly __typename?: 'InvestorTarget';
  readonly by: Scalars['Date']['output'];
  readonly code: Scalars['String']['output'];
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly scheme: SecurityScheme;
  readonly value?: Maybe<Money>;
};

export type InvestorTargetInput = {
  readonly by: Scalars['Date']['input'];
  /** Above 0. At least one of this and `value`. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly security: SecurityCodeInput;
  /** Above 0. */
  readonly value?: InputMaybe<MoneyInput>;
};

/** What kind of investor. 投资者类型 */
export type InvestorType =
  /** Advises others on what to hold: a broker's analyst, a consultant. 投资顾问 */
  | 'ADVISER'
  /** A pool of money with a manager of its own. 基金 */
  | 'FUND'
  /** A natural person. 个人投资者 */
  | 'INDIVIDUAL'
  /** Invests for others, or in its own right: a manager, an insurer, a pension fund's trustee. 机构投资者 */
  | 'INSTITUTION';

/**
 * Investors, analysts or journalists who are received: who came, what they signed, what was said, and that it was published as the
 * exchange asks. Kept at least until `keepUntil`. 投资者调研
 */
export type InvestorVisit = Node & RecordNode & {
  readonly __typename?: 'InvestorVisit';
  readonly active: Scalars['Boolean']['output'];
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is in a quiet period all the same. Null when it is not. */
  readonly exceptionReason?: Maybe<Scalars['String']['output']>;
  readonly hosts?: Maybe<ReadonlyArray<Employee>>;
  readonly id: Scalars['ID']['output'];
  /** The contact that it was. */
  readonly interaction?: Maybe<Interaction>;
  /** It is kept until this day at least. */
  readonly keepUntil?: Maybe<Scalars['Date']['output']>;
  /** Not published by then, or later. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** What the visitors have signed. Null until it is there. */
  readonly letter?: Maybe<CommitmentLetter>;
  /** What is still to be done before it can be published. */
  readonly missing?: Maybe<ReadonlyArray<VisitSheetNeed>>;
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Before then the record sheet is to be published: as trading opens. */
  readonly publishBy?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it falls into a quiet period, as that was known when its time was set. */
  readonly quiet?: Maybe<Scalars['Boolean']['output']>;
  /** The disclosures that were near. */
  readonly quietBefore?: Maybe<ReadonlyArray<Disclosure>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Where the rule is written by which its time was set. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Its version, where the institution states it. Null where it is the one that comes with the gateway. */
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  /** What was said, as it is to be published. Null until it is written. */
  readonly sheet?: Maybe<VisitRecordSheet>;
  /**
   * The record sheet line by line, in the order of the form that is published: with the names of those whom you may see. The
   * exchange's own template decides, and asks for its code and number beside.
   */
  readonly sheetForm?: Maybe<ReadonlyArray<VisitSheetRow>>;
  readonly source?: Maybe<Source>;
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state?: Maybe<InvestorVisitState>;
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly visitKind?: Maybe<InvestorVisitKind>;
  /** The firms that come, and their people. */
  readonly visitors?: Maybe<ReadonlyArray<InvestorVisitor>>;
};


/**
 * Investors, analysts or journalists who are received: who came, what they signed, what was said, and that it was published as the
 * exchange asks. Kept at least until `keepUntil`. 投资者调研
 */
export type InvestorVisitsheetFormArgs = {
  locale?: InputMaybe<Locale>;
};

export type InvestorVisitConnection = {
  readonly __typename?: 'InvestorVisitConnection';
  readonly edges: ReadonlyArray<InvestorVisitEdge>;
  readonly nodes: ReadonlyArray<InvestorVisit>;
  readonly pageInfo: PageInfo;
};

export type InvestorVisitEdge = {
  readonly __typename?: 'InvestorVisitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: InvestorVisit;
};

/** What a list of visits is narrowed by: one thing at a time. */
export type InvestorVisitFilterInput =
  { readonly partyId: Scalars['ID']['input']; readonly state?: never; }
  |  { readonly partyId?: never; readonly state: InvestorVisitState; };

/** What kind of activity it is, as the exchanges' record sheet names it. 投资者关系活动类别 */
export type InvestorVisitKind =
  /** Analysts. 分析师会议 */
  | 'ANALYST_MEETING'
  /** Journalists. 媒体采访 */
  | 'MEDIA_INTERVIEW'
  /** Something else. 其他 */
  | 'OTHER'
  /** A press conference. 新闻发布会 */
  | 'PRESS_CONFERENCE'
  /** A briefing on results. 业绩说明会 */
  | 'RESULTS_BRIEFING'
  /** A roadshow. 路演活动 */
  | 'ROADSHOW'
  /** Selected investors. 特定对象调研 */
  | 'SELECTED_INVESTORS'
  /** A tour of our places. 现场参观 */
  | 'SITE_TOUR';

export type InvestorVisitPayload = {
  readonly __typename?: 'InvestorVisitPayload';
  readonly investorVisit?: Maybe<InvestorVisit>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a visit stands. 调研状态 */
export type InvestorVisitState =
  /** Called off. 已取消 */
  | 'CANCELLED'
  /** It was held, and what was said is written down. 已举行 */
  | 'HELD'
  /** Still to come. 计划中 */
  | 'PLANNED'
  /** The record sheet is public. 已刊载 */
  | 'PUBLISHED';

/** Somebody who comes; null when you may not see them. 来访者 */
export type InvestorVisitor = {
  readonly __typename?: 'InvestorVisitor';
  readonly party?: Maybe<Party>;
};

export type InviteToEventInput = {
  /** The event's. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 24, nobody twice. */
  readonly people: ReadonlyArray<InviteeInput>;
};

/** Somebody who is invited. */
export type InviteeInput = {
  /**
   * The organization they come for. When absent, the one that the party spoke for on the day of the event, where you know of
   * exactly one.
   */
  readonly forPartyId?: InputMaybe<Scalars['ID']['input']>;
  readonly partyId: Scalars['ID']['input'];
};

export type KeepObligationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** The human contact with the party that shows it. An automated one is refused. */
  readonly interactionId?: InputMaybe<Scalars['ID']['input']>;
  /** What was done: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

/** How relationships came to be kept in a book, and how they ceased to be. 新增、挽回、转入、流失、转出 */
export type KeptMoves = {
  readonly __typename?: 'KeptMoves';
  /** From another book. 转入 */
  readonly handedIn: Scalars['Int']['output'];
  /** To another book. 转出 */
  readonly handedOut: Scalars['Int']['output'];
  /** Lost or terminated. 流失 */
  readonly lost: Scalars['Int']['output'];
  /** Opened. 新增 */
  readonly new: Scalars['Int']['output'];
  /** Kept again, after being lost or terminated. 挽回 */
  readonly wonBack: Scalars['Int']['output'];
};

/** Somebody who knew of a contact. 知悉人 */
export type Knower = {
  readonly __typename?: 'Knower';
  /** Who gave the command, where it was no employee: `operator:…`. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  readonly employee?: Maybe<Employee>;
  /** Null when it is nobody of them, or somebody whom you may not see. */
  readonly party?: Maybe<Party>;
  readonly since: Scalars['DateTime']['output'];
  /** When they were no longer told: of insiders. Null while they are. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly way: KnowingWay;
};

/** How somebody came to know of a contact. 知悉方式 */
export type KnowingWay =
  /** Checked that judgement. 复核 */
  | 'CHECKED'
  /** Was told, as an insider list says. 列入内幕信息知情人名单 */
  | 'INSIDER'
  /** Judged whether it was told fairly. 评估 */
  | 'JUDGED'
  /** Wrote it down, or changed that. 记录 */
  | 'RECORDED'
  /** Took part. 参与 */
  | 'TOOK_PART';

/** A relationship with the exposure to its party in one currency. 大额敞口 */
export type LargeExposure = {
  readonly __typename?: 'LargeExposure';
  readonly exposure?: Maybe<Money>;
  readonly relationship?: Maybe<Relationship>;
};

export type LargeExposureConnection = {
  readonly __typename?: 'LargeExposureConnection';
  readonly edges: ReadonlyArray<LargeExposureEdge>;
  readonly nodes: ReadonlyArray<LargeExposure>;
  readonly pageInfo: PageInfo;
};

export type LargeExposureEdge = {
  readonly __typename?: 'LargeExposureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LargeExposure;
};

/** Why data may be given at all: GDPR art. 6(1), PIPL art. 13. 合法性基础 */
export type LawfulBasis =
  /** The party agreed. 同意 */
  | 'CONSENT'
  /** A contract with the party needs it. 履行合同 */
  | 'CONTRACT'
  /** The law demands it. 法定义务 */
  | 'LEGAL_OBLIGATION'
  /** Somebody's legitimate interests outweigh the party's. Not in China. 合法利益（中国不适用） */
  | 'LEGITIMATE_INTERESTS'
  /** A task in the public interest needs it. 公共利益 */
  | 'PUBLIC_TASK'
  /** Somebody's life or health needs it. 生命健康 */
  | 'VITAL_INTERESTS';

/** The classes before 2002, by how long a loan was overdue, and what they are read as today. 旧四级分类 */
export type LegacyLoanClass =
  /** Bad: LOSS. 呆账 */
  | 'BAD'
  /** Idle: DOUBTFUL. 呆滞 */
  | 'IDLE'
  /** In order: PASS. 正常 */
  | 'NORMAL'
  /** Past its day: SUBSTANDARD. 逾期 */
  | 'OVERDUE';

/** In one line of business. */
export type LineMovement = {
  readonly __typename?: 'LineMovement';
  readonly line: LineOfBusiness;
  readonly movement: Movement;
};

/** Which business a relationship is about. 业务条线 */
export type LineOfBusiness =
  /** The party buys from us. 客户业务 */
  | 'CUSTOMER'
  /** The party invests in us. 投资者关系 */
  | 'INVESTOR'
  /** The party works with us. 合作伙伴 */
  | 'PARTNER'
  /** The party sells to us. 供应商管理 */
  | 'SUPPLIER';

/**
 * The five classes of loans, best first; the last three are non-performing. As in the Guidelines on Risk-based Loan
 * Classification (贷款风险分类指引) of the China Banking Regulatory Commission, 2007, which the Measures for the Risk Classification
 * of Financial Assets of Commercial Banks (商业银行金融资产风险分类办法) have kept since 1 July 2023. 贷款五级分类
 */
export type LoanClass =
  /** It cannot be paid in full; even with the security there will be a great loss. 可疑：无法足额偿还，执行担保也肯定有较大损失 */
  | 'DOUBTFUL'
  /** Nothing, or very little, will come back whatever is done. 损失：采取一切措施后仍无法收回或只能收回极少部分 */
  | 'LOSS'
  /** The borrower can keep the contract; no reason to doubt payment in full and in time. 正常：能够履行合同，没有足够理由怀疑本息不能按时足额偿还 */
  | 'PASS'
  /** The borrower can pay now, but something may come to bear on it. 关注：目前有能力偿还，但存在可能产生不利影响的因素 */
  | 'SPECIAL_MENTION'
  /** Income alone does not pay it in full; even with the security there may be a loss. 次级：正常收入无法足额偿还，执行担保也可能有损失 */
  | 'SUBSTANDARD';

/** What class a loan is in: exactly one of the two. */
export type LoanClassInput =
  /** As it was called before 2002: it is kept beside what it is read as. */
  { readonly legacyClass: LegacyLoanClass; readonly loanClass?: never; }
  |  { readonly legacyClass?: never; readonly loanClass: LoanClass; };

/** That a loan was in a class from a day on, and why. A later statement corrects it. 贷款分类认定 */
export type LoanClassState = {
  readonly __typename?: 'LoanClassState';
  /** As the source had it, where it came in the classes before 2002. */
  readonly legacyClass?: Maybe<LegacyLoanClass>;
  readonly loanClass: LoanClass;
  readonly reason: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
};

/** The language of names, labels and messages. 语言 */
export type Locale =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** A name in both languages; at least one of the two. */
export type LocalizedNameInput = {
  readonly en?: InputMaybe<Scalars['String']['input']>;
  readonly zh?: InputMaybe<Scalars['String']['input']>;
};

/** So many relationships, the smallest first, have so much together. */
export type LorenzPoint = {
  readonly __typename?: 'LorenzPoint';
  readonly exposure: Money;
  /** Of all exposure, 0 to 1. */
  readonly exposureShare: Scalars['Float']['output'];
  /** Of all relationships, 0 to 1. */
  readonly relationshipShare: Scalars['Float']['output'];
  readonly relationships: Scalars['Int']['output'];
};

export type ManifestOperationInput = {
  /** At most 20,000 characters: one query and its fragments. */
  readonly body: Scalars['String']['input'];
  /** The SHA-256 of `body` in UTF-8, in lower-case hexadecimal. */
  readonly id: Scalars['String']['input'];
  /** The name of the operation in `body`. */
  readonly name: Scalars['String']['input'];
  /** `query`: partners change nothing. */
  readonly type: Scalars['String']['input'];
};

/** How a value is shown in part. 脱敏方式 */
export type Mask =
  /** All but the last four characters are replaced by `*`. 仅显示末四位 */
  | 'LAST_FOUR'
  /** Of a date, the year. 仅显示年份 */
  | 'YEAR';

/** Whom a rule is about. 适用范围 */
export type MeantRelationships = {
  readonly __typename?: 'MeantRelationships';
  /** All, when empty. */
  readonly lines: ReadonlyArray<LineOfBusiness>;
  /** All but LOST, when empty. */
  readonly stages: ReadonlyArray<RelationshipStage>;
  /** All, also those without one, when empty. */
  readonly tiers: ReadonlyArray<Scalars['String']['output']>;
  /** All but TERMINATED, when empty. */
  readonly types: ReadonlyArray<RelationshipType>;
};

export type MeantRelationshipsInput = {
  /** All, when absent or empty. */
  readonly lines?: InputMaybe<ReadonlyArray<LineOfBusiness>>;
  /** All but LOST, when absent or empty. */
  readonly stages?: InputMaybe<ReadonlyArray<RelationshipStage>>;
  /** All, when absent or empty; at most 20. */
  readonly tiers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All but TERMINATED, when absent or empty. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/**
 * How long something took. A percentile is the end of the range of minutes that the value of that rank is in (nearest rank):
 * ranges end at 1, 2, 3, 5, 7, 10, 15, 20, 30, 45 and 60 minutes and so on up to 32 days. Null when there is none, or it is longer. 时长分布
 */
export type MinuteSpread = {
  readonly __typename?: 'MinuteSpread';
  readonly count: Scalars['Int']['output'];
  readonly p50?: Maybe<Scalars['Int']['output']>;
  readonly p90?: Maybe<Scalars['Int']['output']>;
  readonly p95?: Maybe<Scalars['Int']['output']>;
};

/** An amount in one currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** With the currency's minor units at least: `5218.00`. More digits only where the source had them. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217, three letters: `CNY`. */
  readonly currency: Scalars['String']['output'];
};

/** An amount in one currency. */
export type MoneyInput = {
  readonly amount: Scalars['Decimal']['input'];
  /** ISO 4217, three letters: `CNY`. */
  readonly currency: Scalars['String']['input'];
};

/** What a month is to bring. 月度目标 */
export type MonthGoal = {
  readonly __typename?: 'MonthGoal';
  readonly key: Scalars['String']['output'];
  /** Of the actions that are for it, through the goals of the weeks. */
  readonly progress: WorkProgress;
  readonly text: Scalars['String']['output'];
};

export type MonthGoalInput = {
  /** 1 to 40 letters, digits, `.`, `_` or `-`; no other goal of the plan has it. */
  readonly key: Scalars['String']['input'];
  /** 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

export type MoveDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 366 days after the first day that was planned. */
  readonly plannedOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

export type MoveInvestorVisitInput = {
  readonly endsAt: Scalars['DateTime']['input'];
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly startsAt: Scalars['DateTime']['input'];
};

/** How many there were, came, went, and are: `opening + in - out = closing`. 期初、增加、减少、期末 */
export type Movement = {
  readonly __typename?: 'Movement';
  /** At the end of the last day. */
  readonly closing: Scalars['Int']['output'];
  /** In the period. Who leaves and comes back counts twice. */
  readonly in: Scalars['Int']['output'];
  /** At the end of the day before the period. */
  readonly opening: Scalars['Int']['output'];
  readonly out: Scalars['Int']['output'];
};

/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an identifier to a party. IDENTIFIER_TAKEN when another party has it. */
  readonly addIdentifier: PartyPayload;
  /** Adds an employee to an open list, for those on it and compliance. */
  readonly addInsider: InsiderListPayload;
  /** Changes what is disclosed. It has to be verified again. */
  readonly amendDisclosure: DisclosurePayload;
  /** Puts right what was recorded. Only the fields that are given change; the version before is kept. */
  readonly amendInteraction: InteractionPayload;
  /** Says what will be done about an alert, and who does it; again, when the plan changes. */
  readonly answerAlert: AlertPayload;
  /** Lets a pending app ask. Whoever asked for what it may do cannot approve it. */
  readonly approvePartnerApp: PartnerAppPayload;
  /** Lets it be. Nobody approves what they asked for, or what is for themselves: CHECKER_IS_MAKER. */
  readonly approveWallException: WallExceptionPayload;
  /** Stands by a plan. Nobody approves their own, nor what they wrote for another: CHECKER_IS_MAKER. */
  readonly approveWorkPlan: WorkPlanPayload;
  /** Judges what was told in an interaction with investors, for the first time. */
  readonly assessDisclosure: DisclosureAssessmentPayload;
  /** Waits for the customer: the clock of the resolution stands still. */
  readonly awaitCustomer: ServiceRequestPayload;
  /** Gives it up. */
  readonly cancelDisclosure: DisclosurePayload;
  /** Says that an event is not held, or was not after all. Its contacts leave the timelines; who was invited stays. */
  readonly cancelEvent: EventPayload;
  /** Calls an export off that is not done. What there is of its files is deleted. */
  readonly cancelExport: ExportPayload;
  /** Calls it off. */
  readonly cancelInvestorVisit: InvestorVisitPayload;
  /** Changes what is known of an employee, posts included. Only the fields that are given change; a list is replaced whole. */
  readonly changeEmployee: EmployeePayload;
  /** Moves an event, or puts right what is said of it. Only the fields that are given change; its contacts follow. */
  readonly changeEvent: EventPayload;
  /** Gives a rule other terms, from the next day on, or switches it on or off, at once. 变更应办规则 */
  readonly changeObligationRule: ObligationRulePayload;
  /** Changes what is known of an organization. Only the fields that are given change; a list is replaced whole. */
  readonly changeOrganization: OrganizationPayload;
  /**
   * Changes a partner app. Only the fields that are given change; a list is replaced whole. What lets it ask for more waits for
   * somebody else's approval, and until then the app may ask nothing; what lets it ask for less holds at once.
   */
  readonly changePartnerApp: PartnerAppPayload;
  /** Changes what is known of a person. Only the fields that are given change; a list is replaced whole. */
  readonly changePerson: PersonPayload;
  /** Has a rule be as this says from now on, in the state it is in. Alerts stay as they were raised. */
  readonly changeWarningRule: WarningRulePayload;
  /** Gives a plan other goals and actions. Actions that stay what they were stay done. It is then to be approved anew. */
  readonly changeWorkPlan: WorkPlanPayload;
  /**
   * Says whether an assessment is right. For supervisors and compliance; not for who judged, nor for who took part:
   * CHECKER_IS_MAKER.
   */
  readonly checkDisclosure: DisclosureAssessmentPayload;
  /** Says that what is written down may be published: for who supervises or inspects, and has not written it. */
  readonly checkVisitSheet: InvestorVisitPayload;
  /** States the class of a loan from a day on. Earlier statements stay, and no feed takes it away. For those who judge risk. */
  readonly classifyLoan: HoldingPayload;
  /**
   * Closes an alert. ACCEPTED and REFUTED are said by somebody else than who leads the relationship or answered the alert:
   * CHECKER_IS_MAKER.
   */
  readonly closeAlert: AlertPayload;
  /** Closes a commitment: kept, broken or cancelled. */
  readonly closeCommitment: CommitmentPayload;
  /** Closes a list. Those on it stay on it, and see what was recorded under it. */
  readonly closeInsiderList: InsiderListPayload;
  /** Closes a case by hand; one that is signed off serves no change of type any more. A change of type closes those it uses. */
  readonly closeRelationshipCase: RelationshipCasePayload;
  /** States that a signal is known to be so. */
  readonly confirmSignal: SignalPayload;
  /** Publishes another bulletin of the same day, as it is counted now, that says which one it corrects. */
  readonly correctBulletin: BulletinPayload;
  /** Says what was true instead of all that was said before. The earlier statements stay readable by `knownAt`. */
  readonly correctTie: TiePayload;
  /** Stands by all that is in a log. Nobody countersigns their own: CHECKER_IS_MAKER. */
  readonly countersignWorkLog: WorkLogPayload;
  /** Has another work an employee's book for a time. For oneself, or for somebody of a unit that one heads. */
  readonly delegateBook: DelegationPayload;
  /** Writes down what was said, or writes it anew. It has to be checked again. */
  readonly draftVisitSheet: InvestorVisitPayload;
  /** Plans a month, for oneself or for somebody of a unit that one heads. ALREADY_EXISTS when there is a plan for it. */
  readonly draftWorkPlan: WorkPlanPayload;
  /** Ends a delegation before its time. */
  readonly endDelegation: DelegationPayload;
  /** Ends an agreement before its last day. */
  readonly endFrameworkAgreement: FrameworkAgreementPayload;
  /** Says that an employee is no longer told. The entry stays. */
  readonly endInsider: InsiderListPayload;
  /** Ends a plan. */
  readonly endServicePlan: ServicePlanPayload;
  /** Ends a share at once. */
  readonly endShare: RelationshipPayload;
  /** Says that a tie holds no longer after a day. */
  readonly endTie: TiePayload;
  /** Says what came of an action. */
  readonly finishServiceAction: ServicePlanPayload;
  /** Says that a task is done. */
  readonly finishWorkAction: WorkPlanPayload;
  /**
   * Records that a party consents. Several for the same app and purpose hold together, each as long as it lasts. At most 20 for
   * one app and 30 in all may be in force.
   */
  readonly grantConsent: ConsentPayload;
  /** Says that an event was held: it is a contact with all who attended, also with those whose attendance is recorded later. */
  readonly holdEvent: EventPayload;
  /** Invites up to 24 to an event that is planned. Whoever is on its list stays as they are. */
  readonly inviteToEvent: EventPayload;
  /** Says that an open obligation was kept, for those who look after the relationship. A commitment is closed instead. 说明已完成 */
  readonly keepObligation: ObligationPayload;
  /** Moves it to another day. Days that were quiet stay quiet. */
  readonly moveDisclosure: DisclosurePayload;
  /** Moves it to another time. */
  readonly moveInvestorVisit: InvestorVisitPayload;
  /** Opens an insider list. An employee who opens one is on it at once. */
  readonly openInsiderList: InsiderListPayload;
  /** Adds a unit to the tree. */
  readonly openOrgUnit: OrgUnitPayload;
  /**
   * Opens a relationship with a party. ALREADY_EXISTS when there is one in this line of business. Employees open it as
   * TRANSACTIONAL or GROWTH, and before it is lost: what else it becomes goes through the guards.
   */
  readonly openRelationship: RelationshipPayload;
  /** Opens a case of a relationship. ALREADY_EXISTS while one of its kind is not closed. */
  readonly openRelationshipCase: RelationshipCasePayload;
  /** Plans what is done for a customer. ALREADY_EXISTS while there is a plan in force. */
  readonly openServicePlan: ServicePlanPayload;
  /** Takes in what a customer asks for. It is held to the standards in force now. */
  readonly openServiceRequest: ServiceRequestPayload;
  /** Plans a disclosure. */
  readonly planDisclosure: DisclosurePayload;
  /** Plans an event. */
  readonly planEvent: EventPayload;
  /** Plans a visit. In a quiet period, only with `exceptionReason`. */
  readonly planInvestorVisit: InvestorVisitPayload;
  /** Publishes a bulletin, as it is counted now. From then on it stays as it is. */
  readonly publishBulletin: BulletinPayload;
  /** Says that it is public. All four qualities must have been found met. */
  readonly publishDisclosure: DisclosurePayload;
  /** Says where it was published. The letter and the check must be there. */
  readonly publishVisitSheet: InvestorVisitPayload;
  /** Judges it again: after it was rejected, when the interaction was amended, or as more is known. It is to be checked again. */
  readonly reassessDisclosure: DisclosureAssessmentPayload;
  /** Gives a relationship another coverage team, and another unit where one is given. */
  readonly reassignCoverage: RelationshipPayload;
  /** Says that a contact completes an action, where that was on another day of the month. A machine's never does. */
  readonly recordAgainstPlan: WorkPlanPayload;
  /** Says of up to 24 what became of their invitation, also of who came without one. The contacts of an event that was held follow. */
  readonly recordAttendance: EventPayload;
  /** Says that the visitors have signed. */
  readonly recordCommitmentLetter: InvestorVisitPayload;
  /** Records a framework agreement of a relationship. */
  readonly recordFrameworkAgreement: FrameworkAgreementPayload;
  /** Records what a party holds; with `id`, its state on a later day. */
  readonly recordHolding: HoldingPayload;
  /** Records a contact. */
  readonly recordInteraction: InteractionPayload;
  /** Records that what was told to some was made public, when and how; again, to put that right. What was checked is to be checked again, by somebody else. */
  readonly recordPublicDisclosure: DisclosureAssessmentPayload;
  /** Records a rating, for those who judge the risk of the relationship. */
  readonly recordRating: RatingPayload;
  /** Records what the law gave back, in an open case of legal recovery. */
  readonly recordRecovery: RelationshipCasePayload;
  /** Records what a party is stated to hold of a security on a day. For those who keep its relationship as an investor. */
  readonly recordSharePosition: SharePositionPayload;
  /** Records what was seen, or heard, of a relationship. For those who say what may go wrong. */
  readonly recordSignal: SignalPayload;
  /** Records a transaction. */
  readonly recordTransaction: TransactionPayload;
  /** Adds an entry to one's own log of a day. When the day is over, it is marked as late. */
  readonly recordWork: WorkLogPayload;
  /** States that a signal is known not to be so: it leaves every score and warning, and stays in history. */
  readonly refuteSignal: SignalPayload;
  /** Takes an employee into the books. */
  readonly registerEmployee: EmployeePayload;
  /**
   * Registers the operations of a manifest, beside those that are there: all of them, or none. Each must be a query that is valid
   * today and not too large, with the SHA-256 of its text as its id.
   */
  readonly registerOperations: PartnerAppPayload;
  /** Takes an organization into the books. */
  readonly registerOrganization: OrganizationPayload;
  /** Registers a partner app. It waits for somebody else's approval. */
  readonly registerPartnerApp: PartnerAppPayload;
  /** Takes a person into the books. */
  readonly registerPerson: PersonPayload;
  /** Does not let it be. */
  readonly rejectWallException: WallExceptionPayload;
  /** Opens a resolved request again: the clock of the resolution goes on where it stopped. */
  readonly reopenServiceRequest: ServiceRequestPayload;
  /** Asks to see across a wall. For oneself, or for somebody of a unit that one heads. Taken whether there is such a party or not. */
  readonly requestWallException: WallExceptionPayload;
  /** Says that it is resolved: its clocks stop. */
  readonly resolveServiceRequest: ServiceRequestPayload;
  /** Says that the customer was answered. */
  readonly respondToServiceRequest: ServiceRequestPayload;
  /** Lets a suspended app ask again. Whoever suspended it cannot resume it. */
  readonly resumePartnerApp: PartnerAppPayload;
  /** Goes on, as the customer has answered. */
  readonly resumeServiceRequest: ServiceRequestPayload;
  /** Has assessments follow the rule that comes with the gateway again. */
  readonly retireDisclosureRule: DisclosureRulePayload;
  /** Takes back operations of an app: nobody can run them any more. */
  readonly retireOperations: PartnerAppPayload;
  /** Ends a standard for requests that are opened from now on. */
  readonly retireServiceStandard: ServiceStandardPayload;
  /** Says that a contact never happened. It leaves every timeline; its history stays. */
  readonly retractInteraction: InteractionPayload;
  /** Says that a tie never held. */
  readonly retractTie: TiePayload;
  /** Says what the plan is from now on. Actions that keep their key stay finished. */
  readonly reviseServicePlan: ServicePlanPayload;
  /** Takes an approval back, at once. */
  readonly revokeWallException: WallExceptionPayload;
  /** Plans the next review; without `nextReviewOn`, takes the plan away. */
  readonly scheduleReview: RelationshipPayload;
  /** Says what we would like an investor to hold; without `target`, takes it away. INVALID_STATE in other lines of business. */
  readonly setInvestorTarget: RelationshipPayload;
  /** Moves a relationship to another stage of its life, as `transitionTable` has it; operators, to any. INVALID_STATE otherwise. */
  readonly setRelationshipStage: RelationshipPayload;
  /** Grades a relationship; without `tier`, takes the grade away. */
  readonly setRelationshipTier: RelationshipPayload;
  /**
   * States the type of a relationship as another system or a correction has it, past all guards: for operators and imports.
   * Employees use `transitionRelationship`. Earlier statements stay.
   */
  readonly setRelationshipType: RelationshipPayload;
  /** Lets somebody else into a relationship until a day; who is let in already is from now on as this says. Never across a wall: WALLED. */
  readonly shareRelationship: RelationshipPayload;
  /**
   * Signs off a case whose steps are done: for who supervises the relationship, and has not worked on the case. What the
   * system can see is checked by it.
   */
  readonly signOffCase: RelationshipCasePayload;
  /** Asks for a file of contacts. It is made in the background: ask `export` how far it is. At most 3 at once. */
  readonly startExport: ExportPayload;
  /** States the rule that assessments follow from now on, instead of the one before. For compliance and operators. */
  readonly stateDisclosureRule: DisclosureRulePayload;
  /** States a rule. One that is ON opens what it asks at once, for the period that is running. 制定应办规则 */
  readonly stateObligationRule: ObligationRulePayload;
  /** States a standard; one that was stated for the same line, tier, kind and indicator before is from now on as this says. */
  readonly stateServiceStandard: ServiceStandardPayload;
  /** States a tie between two parties, or a further period of one: `id` names it. */
  readonly stateTie: TiePayload;
  /** States the rule by which investors are received from now on, instead of the one before. For compliance and operators. */
  readonly stateVisitRule: DisclosureRulePayload;
  /** Makes a rule, as a draft. For compliance and operators. */
  readonly stateWarningRule: WarningRulePayload;
  /** Stops an app at once: its next request is refused. */
  readonly suspendPartnerApp: PartnerAppPayload;
  /** Has a rule raise none any more. Its alerts stay. */
  readonly switchOffWarningRule: WarningRulePayload;
  /** Has a rule raise alerts. LIMIT_REACHED when 50 do. */
  readonly switchOnWarningRule: WarningRulePayload;
  /** Says that a step of a case is done, or is not. */
  readonly tickCaseStep: RelationshipCasePayload;
  /** Brings a relationship to another state, if the table allows it and all guards are met. INVALID_STATE otherwise. */
  readonly transitionRelationship: RelationshipPayload;
  /** Says of all four qualities whether they are met: for who supervises or inspects, and has not written it. */
  readonly verifyDisclosure: DisclosurePayload;
  /** Waives an obligation that is open or missed, for a supervisor who is not its owner. 豁免 */
  readonly waiveObligation: ObligationPayload;
  /** Takes up to 24 off an event's list, where they should never have been on it. */
  readonly withdrawAttendance: EventPayload;
  /**
   * Takes back one consent, or all that a party gave an app: with the very next request the app sees nothing by them. Needs no
   * version, and says the same when it was withdrawn before.
   */
  readonly withdrawConsent: ConsentPayload;
  /** Takes an identifier from a party; another party may then have it. The history keeps who had it when. */
  readonly withdrawIdentifier: PartyPayload;
  /** Withdraws a statement that should never have been there; its history stays. */
  readonly withdrawSharePosition: SharePositionPayload;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationaddIdentifierArgs = {
  input: AddIdentifierInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationaddInsiderArgs = {
  input: AddInsiderInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationamendDisclosureArgs = {
  input: AmendDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationamendInteractionArgs = {
  input: AmendInteractionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationanswerAlertArgs = {
  input: AnswerAlertInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationapprovePartnerAppArgs = {
  input: ApprovePartnerAppInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationapproveWallExceptionArgs = {
  input: ApproveWallExceptionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationapproveWorkPlanArgs = {
  input: ApproveWorkPlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationassessDisclosureArgs = {
  input: AssessDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationawaitCustomerArgs = {
  input: AwaitCustomerInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcancelDisclosureArgs = {
  input: CancelDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcancelEventArgs = {
  input: CancelEventInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcancelExportArgs = {
  input: CancelExportInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcancelInvestorVisitArgs = {
  input: CancelInvestorVisitInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeEmployeeArgs = {
  input: ChangeEmployeeInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeEventArgs = {
  input: ChangeEventInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeObligationRuleArgs = {
  input: ChangeObligationRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeOrganizationArgs = {
  input: ChangeOrganizationInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangePartnerAppArgs = {
  input: ChangePartnerAppInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangePersonArgs = {
  input: ChangePersonInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeWarningRuleArgs = {
  input: ChangeWarningRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationchangeWorkPlanArgs = {
  input: ChangeWorkPlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcheckDisclosureArgs = {
  input: CheckDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcheckVisitSheetArgs = {
  input: CheckVisitSheetInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationclassifyLoanArgs = {
  input: ClassifyLoanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcloseAlertArgs = {
  input: CloseAlertInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcloseCommitmentArgs = {
  input: CloseCommitmentInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcloseInsiderListArgs = {
  input: CloseInsiderListInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcloseRelationshipCaseArgs = {
  input: CloseRelationshipCaseInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationconfirmSignalArgs = {
  input: ConfirmSignalInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcorrectBulletinArgs = {
  input: CorrectBulletinInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcorrectTieArgs = {
  input: CorrectTieInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationcountersignWorkLogArgs = {
  input: CountersignWorkLogInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationdelegateBookArgs = {
  input: DelegateBookInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationdraftVisitSheetArgs = {
  input: DraftVisitSheetInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationdraftWorkPlanArgs = {
  input: DraftWorkPlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendDelegationArgs = {
  input: EndDelegationInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendFrameworkAgreementArgs = {
  input: EndFrameworkAgreementInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendInsiderArgs = {
  input: EndInsiderInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendServicePlanArgs = {
  input: EndServicePlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendShareArgs = {
  input: EndShareInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationendTieArgs = {
  input: EndTieInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationfinishServiceActionArgs = {
  input: FinishServiceActionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationfinishWorkActionArgs = {
  input: FinishWorkActionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationgrantConsentArgs = {
  input: GrantConsentInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationholdEventArgs = {
  input: HoldEventInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationinviteToEventArgs = {
  input: InviteToEventInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationkeepObligationArgs = {
  input: KeepObligationInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationmoveDisclosureArgs = {
  input: MoveDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationmoveInvestorVisitArgs = {
  input: MoveInvestorVisitInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenInsiderListArgs = {
  input: OpenInsiderListInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenOrgUnitArgs = {
  input: OpenOrgUnitInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenRelationshipArgs = {
  input: OpenRelationshipInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenRelationshipCaseArgs = {
  input: OpenRelationshipCaseInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenServicePlanArgs = {
  input: OpenServicePlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationopenServiceRequestArgs = {
  input: OpenServiceRequestInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationplanDisclosureArgs = {
  input: PlanDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationplanEventArgs = {
  input: PlanEventInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationplanInvestorVisitArgs = {
  input: PlanInvestorVisitInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationpublishBulletinArgs = {
  input: PublishBulletinInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationpublishDisclosureArgs = {
  input: PublishDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationpublishVisitSheetArgs = {
  input: PublishVisitSheetInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationreassessDisclosureArgs = {
  input: ReassessDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationreassignCoverageArgs = {
  input: ReassignCoverageInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordAgainstPlanArgs = {
  input: RecordAgainstPlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordCommitmentLetterArgs = {
  input: RecordCommitmentLetterInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordFrameworkAgreementArgs = {
  input: RecordFrameworkAgreementInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordHoldingArgs = {
  input: RecordHoldingInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordInteractionArgs = {
  input: RecordInteractionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordPublicDisclosureArgs = {
  input: RecordPublicDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordRatingArgs = {
  input: RecordRatingInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordRecoveryArgs = {
  input: RecordRecoveryInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordSharePositionArgs = {
  input: RecordSharePositionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordSignalArgs = {
  input: RecordSignalInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordTransactionArgs = {
  input: RecordTransactionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrecordWorkArgs = {
  input: RecordWorkInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrefuteSignalArgs = {
  input: RefuteSignalInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationregisterEmployeeArgs = {
  input: RegisterEmployeeInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationregisterOperationsArgs = {
  input: RegisterOperationsInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationregisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationregisterPartnerAppArgs = {
  input: RegisterPartnerAppInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationregisterPersonArgs = {
  input: RegisterPersonInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrejectWallExceptionArgs = {
  input: RejectWallExceptionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationreopenServiceRequestArgs = {
  input: ReopenServiceRequestInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrequestWallExceptionArgs = {
  input: RequestWallExceptionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationresolveServiceRequestArgs = {
  input: ResolveServiceRequestInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrespondToServiceRequestArgs = {
  input: RespondToServiceRequestInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationresumePartnerAppArgs = {
  input: ResumePartnerAppInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationresumeServiceRequestArgs = {
  input: ResumeServiceRequestInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationretireDisclosureRuleArgs = {
  input: RetireDisclosureRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationretireOperationsArgs = {
  input: RetireOperationsInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationretireServiceStandardArgs = {
  input: RetireServiceStandardInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationretractInteractionArgs = {
  input: RetractInteractionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationretractTieArgs = {
  input: RetractTieInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationreviseServicePlanArgs = {
  input: ReviseServicePlanInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationrevokeWallExceptionArgs = {
  input: RevokeWallExceptionInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationscheduleReviewArgs = {
  input: ScheduleReviewInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsetInvestorTargetArgs = {
  input: SetInvestorTargetInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsetRelationshipStageArgs = {
  input: SetRelationshipStageInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsetRelationshipTierArgs = {
  input: SetRelationshipTierInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsetRelationshipTypeArgs = {
  input: SetRelationshipTypeInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationshareRelationshipArgs = {
  input: ShareRelationshipInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsignOffCaseArgs = {
  input: SignOffCaseInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstartExportArgs = {
  input: StartExportInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateDisclosureRuleArgs = {
  input: StateDisclosureRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateObligationRuleArgs = {
  input: StateObligationRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateServiceStandardArgs = {
  input: StateServiceStandardInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateTieArgs = {
  input: StateTieInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateVisitRuleArgs = {
  input: StateVisitRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationstateWarningRuleArgs = {
  input: StateWarningRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationsuspendPartnerAppArgs = {
  input: SuspendPartnerAppInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationswitchOffWarningRuleArgs = {
  input: SwitchOffWarningRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationswitchOnWarningRuleArgs = {
  input: SwitchOnWarningRuleInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationtickCaseStepArgs = {
  input: TickCaseStepInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationtransitionRelationshipArgs = {
  input: TransitionRelationshipInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationverifyDisclosureArgs = {
  input: VerifyDisclosureInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationwaiveObligationArgs = {
  input: WaiveObligationInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationwithdrawAttendanceArgs = {
  input: WithdrawAttendanceInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationwithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationwithdrawIdentifierArgs = {
  input: WithdrawIdentifierInput;
};


/** The commands. Each does one thing, once per `idempotencyKey`, and says in `userErrors` why it did not. */
export type MutationwithdrawSharePositionArgs = {
  input: WithdrawSharePositionInput;
};

/** Which part of a person's name is said first. */
export type NameOrder =
  /** Li Ming, Nagy Anna. 姓在前 */
  | 'FAMILY_FIRST'
  /** Maria Anders. 名在前 */
  | 'GIVEN_FIRST';

/** Anything with an id of its own. */
export type Node = {
  /** A type-prefixed ULID, such as `prt_01J…`. Global and opaque. */
  readonly id: Scalars['ID']['output'];
};

/**
 * Something that must happen by a day: as a rule asks, as somebody promised, or as a review is planned. It is opened, settled and
 * handed over by itself; automated contact never satisfies it. 应办事项
 */
export type Obligation = Node & RecordNode & {
  readonly __typename?: 'Obligation';
  readonly active: Scalars['Boolean']['output'];
  /** What was promised. Null for all that was not. */
  readonly commitment?: Maybe<Commitment>;
  /** The human contacts that satisfied it, or count towards it, earliest first. */
  readonly contacts?: Maybe<ReadonlyArray<ObligationContact>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The end of that day in the institution's zone. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** From that day on it can be kept. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When it was kept. After `dueAt`, late. */
  readonly keptAt?: Maybe<Scalars['DateTime']['output']>;
  readonly kind?: Maybe<ObligationKind>;
  /** From then on it is missed. Null when it can be kept at any time. */
  readonly lapsesAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** Which one of the rule's: `2026-11`, `2026-Q4`, `2026-11-22`. */
  readonly occurrence?: Maybe<Scalars['String']['output']>;
  /** It is open, and its day is over. 已逾期 */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
  /** Who is to see to it: the lead of the relationship, or who promised. Of what is settled, who it was then. */
  readonly owner?: Maybe<Employee>;
  readonly party?: Maybe<Party>;
  /** The holidays of that year were not announced when the day was found: it may still move. 节假日尚未公布 */
  readonly provisional?: Maybe<Scalars['Boolean']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  /** The rule that asks for it. Null for a commitment, and for a planned review. */
  readonly rule?: Maybe<ObligationRule>;
  /** The version of the rule it was opened under, and follows. */
  readonly ruleVersion?: Maybe<Scalars['Int']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<ObligationState>;
  /** What somebody said of it. Null when nobody did. */
  readonly statement?: Maybe<ObligationStatement>;
  /** How many contacts it takes. */
  readonly times?: Maybe<Scalars['Int']['output']>;
  /** What is to be done. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. 中文标题 */
  readonly titleZh?: Maybe<Scalars['String']['output']>;
  /** The unit that keeps the relationship. */
  readonly unit?: Maybe<OrgUnit>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  readonly edges: ReadonlyArray<ObligationEdge>;
  readonly nodes: ReadonlyArray<Obligation>;
  readonly pageInfo: PageInfo;
};

/** A human contact that counts towards an obligation. */
export type ObligationContact = {
  readonly __typename?: 'ObligationContact';
  readonly at: Scalars['DateTime']['output'];
  readonly interaction?: Maybe<Interaction>;
};

export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Obligation;
};

/** What was due in a period, and what became of it: `due = kept + keptLate + missed + waived + open`. 应办事项 */
export type ObligationFigures = {
  readonly __typename?: 'ObligationFigures';
  readonly due: Scalars['Int']['output'];
  /** By their time. 按时完成 */
  readonly kept: Scalars['Int']['output'];
  /** After it. 逾期完成 */
  readonly keptLate: Scalars['Int']['output'];
  /** They can no longer be kept. 未完成 */
  readonly missed: Scalars['Int']['output'];
  /** Nothing has become of them yet. 未决 */
  readonly open: Scalars['Int']['output'];
  /** Open now and past their time, whenever they were due. 已逾期 */
  readonly overdue: Scalars['Int']['output'];
  /** 豁免 */
  readonly waived: Scalars['Int']['output'];
};

/** What must happen. 应办事项类别 */
export type ObligationKind =
  /** A greeting. 客户关怀 */
  | 'CARE_DAY'
  /** What one of us promised. 承诺 */
  | 'COMMITMENT'
  /** A contact in each period. 联系频率 */
  | 'CONTACT_CADENCE'
  /** A dialogue with an executive present. 高管对话 */
  | 'EXECUTIVE_DIALOGUE'
  /** Whatever else a rule asks. 其他 */
  | 'OTHER'
  /** A look at somebody who owes us. 贷后检查 */
  | 'POST_LOAN_CHECK'
  /** A review of the relationship. 关系评审 */
  | 'REVIEW';

export type ObligationPayload = {
  readonly __typename?: 'ObligationPayload';
  readonly obligation?: Maybe<Obligation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * What must be done for which relationships, and how often. A rule is data: whoever keeps the rules states it, and what it asks
 * is opened by itself. What it says anew holds for what begins from the next day on; what has been opened stays as it was.
 * 应办规则
 */
export type ObligationRule = Node & RecordNode & {
  readonly __typename?: 'ObligationRule';
  readonly active: Scalars['Boolean']['output'];
  /** What it asked from which day on, earliest first. */
  readonly course?: Maybe<ReadonlyArray<ObligationRuleEntry>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<ObligationRuleState>;
  /** As last stated. */
  readonly terms?: Maybe<ObligationTerms>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ObligationRuleConnection = {
  readonly __typename?: 'ObligationRuleConnection';
  readonly edges: ReadonlyArray<ObligationRuleEdge>;
  readonly nodes: ReadonlyArray<ObligationRule>;
  readonly pageInfo: PageInfo;
};

export type ObligationRuleEdge = {
  readonly __typename?: 'ObligationRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ObligationRule;
};

/** What a rule asked from a day on. 规则沿革 */
export type ObligationRuleEntry = {
  readonly __typename?: 'ObligationRuleEntry';
  /** The first day: what begins on it or later follows this. */
  readonly from: Scalars['Date']['output'];
  /** Null when it asked nothing any more: it was switched off. */
  readonly terms?: Maybe<ObligationTerms>;
  /** The version of the rule that said so. */
  readonly version: Scalars['Int']['output'];
};

export type ObligationRulePayload = {
  readonly __typename?: 'ObligationRulePayload';
  readonly obligationRule?: Maybe<ObligationRule>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a rule asks anything. 规则状态 */
export type ObligationRuleState =
  /** Written, and asked of nobody yet. 草稿 */
  | 'DRAFT'
  /** It opens none any more; those that were open are cancelled. 停用 */
  | 'OFF'
  /** It opens obligations. 启用 */
  | 'ON';

/** When it is due: exactly one of the two. */
export type ObligationScheduleInput =
  { readonly careDay: CareDayScheduleInput; readonly period?: never; }
  |  { readonly careDay?: never; readonly period: PeriodScheduleInput; };

/** What became of an obligation. 应办事项状态 */
export type ObligationState =
  /** Nobody asks for it any more. 已取消 */
  | 'CANCELLED'
  /** Done, perhaps late. 已完成 */
  | 'KEPT'
  /** Not done, and too late for it. 未完成 */
  | 'MISSED'
  /** To be done; past its day, overdue. 待办 */
  | 'OPEN'
  /** Not asked for this time, as a supervisor said. 已豁免 */
  | 'WAIVED';

/** What somebody said of an obligation, and why. 人工说明 */
export type ObligationStatement = {
  readonly __typename?: 'ObligationStatement';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** The contact that shows it. */
  readonly interaction?: Maybe<Interaction>;
  readonly note: Scalars['String']['output'];
  /** KEPT or WAIVED. */
  readonly state: ObligationState;
};

/** What a rule asks. 规则条款 */
export type ObligationTerms = {
  readonly __typename?: 'ObligationTerms';
  readonly appliesTo: MeantRelationships;
  readonly calendar: HolidayCalendar;
  /** Before a day on which the party is thought of; null for calendar periods. */
  readonly careDay?: Maybe<CareDaySchedule>;
  /** So many days after the due day it can still be kept, late; then it is missed. */
  readonly graceDays: Scalars['Int']['output'];
  readonly kind: ObligationKind;
  readonly moveDue: DueMove;
  /** What is to be done. */
  readonly name: Scalars['String']['output'];
  /** The same in Chinese. 中文名称 */
  readonly nameZh: Scalars['String']['output'];
  /** By calendar periods; null for a care day. */
  readonly period?: Maybe<PeriodSchedule>;
  /** Which contacts satisfy it. Never those of machines. Null when only somebody's word that it was done does. */
  readonly satisfiedBy?: Maybe<SatisfyingContact>;
  /** How many contacts it takes in each period. */
  readonly times: Scalars['Int']['output'];
};

export type ObligationTermsInput = {
  readonly appliesTo?: InputMaybe<MeantRelationshipsInput>;
  readonly calendar?: InputMaybe<HolidayCalendar>;
  /** 0 to 366. */
  readonly graceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Any but COMMITMENT. CARE_DAY exactly for a care day; EXECUTIVE_DIALOGUE needs `satisfiedBy.executivePresent`. */
  readonly kind: ObligationKind;
  readonly moveDue?: InputMaybe<DueMove>;
  /** 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** 1 to 100 characters. 中文名称 */
  readonly nameZh: Scalars['String']['input'];
  /** Without it, somebody must say that it was done: `keepObligation`. */
  readonly satisfiedBy?: InputMaybe<SatisfyingContactInput>;
  readonly schedule: ObligationScheduleInput;
  /** 1 to 50. */
  readonly times?: InputMaybe<Scalars['Int']['input']>;
};

/** What is to be done for the party. 应办事项 */
export type ObligationsBlock = ViewBlock & {
  readonly __typename?: 'ObligationsBlock';
  /** All that are open, earliest due first. */
  readonly open: ReadonlyArray<Obligation>;
  readonly provenance: Provenance;
};

/** Whose obligations: exactly one of the three. */
export type ObligationsOfInput =
  { readonly employeeId: Scalars['ID']['input']; readonly relationshipId?: never; readonly unitId?: never; }
  |  { readonly employeeId?: never; readonly relationshipId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** Of the relationships that this unit, and all below it, keep. */
  { readonly employeeId?: never; readonly relationshipId?: never; readonly unitId: Scalars['ID']['input']; };

export type OpenInsiderListInput = {
  /** Whom it is about. The institution itself, when absent. */
  readonly aboutPartyId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** A code name that says nothing of the issuer: 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** What is known, and why it is not public: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type OpenOrgUnitInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: OrgUnitKind;
  readonly name: LocalizedNameInput;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type OpenRelationshipCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: RelationshipCaseKind;
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly relationshipId: Scalars['ID']['input'];
  /** For RESTRUCTURING, and only for it. */
  readonly restructuring?: InputMaybe<RestructuringInput>;
};

export type OpenRelationshipInput = {
  /** 1 to 20 members; exactly one is the LEAD. */
  readonly coverage: ReadonlyArray<CoverageMemberInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly lineOfBusiness: LineOfBusiness;
  readonly nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Today, when absent. */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly partyId: Scalars['ID']['input'];
  readonly source?: InputMaybe<SourceInput>;
  readonly stage?: InputMaybe<RelationshipStage>;
  readonly tier?: InputMaybe<Scalars['String']['input']>;
  readonly type: RelationshipType;
  /** Why this type: 1 to 500 characters. */
  readonly typeReason: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
};

export type OpenServicePlanInput = {
  /** Up to 50. */
  readonly actions: ReadonlyArray<ServiceActionInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly market: Scalars['String']['input'];
  readonly relationshipId: Scalars['ID']['input'];
  readonly reviewOn: Scalars['Date']['input'];
  /** 1 to 2,000 characters, as are the next two. */
  readonly situation: Scalars['String']['input'];
  readonly traits: Scalars['String']['input'];
};

export type OpenServiceRequestInput = {
  /** On which it came. */
  readonly channel: Channel;
  /** Up to 2,000 characters. */
  readonly detail?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly interactionId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: ServiceRequestKind;
  /** When it came, at most 366 days ago. Now, when absent. */
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly relationshipId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  readonly subject: Scalars['String']['input'];
  /** How long the customer waited to be served: 0 to 1440. */
  readonly waitingMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** A manifest as Apollo's tools write it, such as `@apollo/generate-persisted-query-manifest`. */
export type OperationManifestInput = {
  /** `apollo-persisted-query-manifest` */
  readonly format: Scalars['String']['input'];
  /** 1 to 90. */
  readonly operations: ReadonlyArray<ManifestOperationInput>;
  /** 1 */
  readonly version: Scalars['Int']['input'];
};

/** The right that an option gives. 期权类型 */
export type OptionKind =
  /** To buy. 看涨期权 */
  | 'CALL'
  /** To sell. 看跌期权 */
  | 'PUT';

/** A part of the institution: head office, branch, desk. Not a party: a branch has no legal personality. 机构层级 */
export type OrgUnit = Node & RecordNode & {
  readonly __typename?: 'OrgUnit';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<OrgUnitKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Null for the head office. */
  readonly parent?: Maybe<OrgUnit>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A part of the institution: head office, branch, desk. Not a party: a branch has no legal personality. 机构层级 */
export type OrgUnitnameArgs = {
  locale?: InputMaybe<Locale>;
};

export type OrgUnitConnection = {
  readonly __typename?: 'OrgUnitConnection';
  readonly edges: ReadonlyArray<OrgUnitEdge>;
  readonly nodes: ReadonlyArray<OrgUnit>;
  readonly pageInfo: PageInfo;
};

export type OrgUnitEdge = {
  readonly __typename?: 'OrgUnitEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrgUnit;
};

/** The levels of the institution. 机构级别 */
export type OrgUnitKind =
  /** A branch. 分行 */
  | 'BRANCH'
  /** A department, such as investor relations. 部门 */
  | 'DEPARTMENT'
  /** A desk or team. 团队 */
  | 'DESK'
  /** The head office. 总行 */
  | 'HEAD_OFFICE'
  /** A branch of a branch. 支行 */
  | 'SUB_BRANCH';

export type OrgUnitPayload = {
  readonly __typename?: 'OrgUnitPayload';
  readonly orgUnit?: Maybe<OrgUnit>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A legal person, a fund, an authority: whatever can be dealt with and is not a natural person. 组织 */
export type Organization = Node & Party & RecordNode & {
  readonly __typename?: 'Organization';
  readonly active: Scalars['Boolean']['output'];
  readonly contactPoints?: Maybe<ReadonlyArray<ContactPoint>>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** As exactly as it is known. */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers?: Maybe<ReadonlyArray<Identifier>>;
  /** What it does, in the words of its source. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** Every form of the name, the main one first. */
  readonly names?: Maybe<ReadonlyArray<OrganizationName>>;
  readonly preferredLanguage?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly roles?: Maybe<ReadonlyArray<PartyRole>>;
  readonly source?: Maybe<Source>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A legal person, a fund, an authority: whatever can be dealt with and is not a natural person. 组织 */
export type OrganizationdisplayNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** One form of an organization's name. 名称 */
export type OrganizationName = {
  readonly __typename?: 'OrganizationName';
  /** The name in the register. */
  readonly legal: Scalars['String']['output'];
  readonly script: Script;
  /** The name people use. */
  readonly short?: Maybe<Scalars['String']['output']>;
};

export type OrganizationNameInput = {
  readonly legal: Scalars['String']['input'];
  /** Found out from the letters, when absent. */
  readonly script?: InputMaybe<Script>;
  readonly short?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationPayload = {
  readonly __typename?: 'OrganizationPayload';
  /** Null when there are user errors. */
  readonly organization?: Maybe<Organization>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** About a page of a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Give it as `after` for the next page. Good for 24 hours: it pins the moment of the first page, so that a walk over
   * a changing list meets each item once.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are walked forward. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody who took part: exactly one of `party` and `employee` is there. */
export type Participant = {
  readonly __typename?: 'Participant';
  readonly employee?: Maybe<Employee>;
  readonly part: ParticipantPart;
  readonly party?: Maybe<Party>;
};

/** Somebody who took part: exactly one of `partyId` and `employeeId`. */
export type ParticipantInput = {
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly part: ParticipantPart;
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
};

/** What somebody did in an interaction. 参与方式 */
export type ParticipantPart =
  /** Was there. 出席 */
  | 'ATTENDEE'
  /** Was sent a hidden copy. 密送 */
  | 'BLIND_COPIED'
  /** Was sent a copy. 抄送 */
  | 'COPIED'
  /** Led it. 主持 */
  | 'HOST'
  /** Began it, sent it, called. 发起人 */
  | 'INITIATOR'
  /** Was spoken of, and not there. 被提及 */
  | 'MENTIONED'
  /** Was met, called, written to. 接收人 */
  | 'RECIPIENT';

/**
 * A program of somebody outside the institution that asks for data here. It may ask for nothing until somebody else than who
 * registered it has approved it; and then only for what it is registered for, and parties consent to. 合作方应用
 */
export type PartnerApp = Node & RecordNode & {
  readonly __typename?: 'PartnerApp';
  readonly active: Scalars['Boolean']['output'];
  /** Who asked last for what it may ask for: `employee:emp_…`, `operator:…`. Somebody else approves it. */
  readonly askedBy?: Maybe<Scalars['String']['output']>;
  /** What it may ask for at all, whoever consents to more. 数据类别 */
  readonly categories?: Maybe<ReadonlyArray<DataCategory>>;
  /** What its tokens say in `client_id` and `sub`. It never changes. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Whom to write to: about operations that use what will be gone, or a suspension. */
  readonly contactEmail?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its own bounds on how much it may ask. Null when those of all partners apply. */
  readonly limits?: Maybe<AskingLimits>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many operations are registered for it. */
  readonly operationCount?: Maybe<Scalars['Int']['output']>;
  /** The operations it may run in production, by their id. */
  readonly operations?: Maybe<RegisteredOperationConnection>;
  /** Whose program it is. */
  readonly organization?: Maybe<Organization>;
  /** What it may ask for data for. 使用目的 */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<PartnerAppState>;
  /** Who suspended it, while it is suspended. Somebody else resumes it. */
  readonly suspendedBy?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/**
 * A program of somebody outside the institution that asks for data here. It may ask for nothing until somebody else than who
 * registered it has approved it; and then only for what it is registered for, and parties consent to. 合作方应用
 */
export type PartnerAppoperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type PartnerAppConnection = {
  readonly __typename?: 'PartnerAppConnection';
  readonly edges: ReadonlyArray<PartnerAppEdge>;
  readonly nodes: ReadonlyArray<PartnerApp>;
  readonly pageInfo: PageInfo;
};

export type PartnerAppEdge = {
  readonly __typename?: 'PartnerAppEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PartnerApp;
};

export type PartnerAppPayload = {
  readonly __typename?: 'PartnerAppPayload';
  readonly partnerApp?: Maybe<PartnerApp>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether an app may ask. 应用状态 */
export type PartnerAppState =
  /** It may ask. 已启用 */
  | 'ACTIVE'
  /** Waits for somebody else's approval: it may ask nothing. 待批准 */
  | 'PENDING'
  /** It may ask nothing, until it is resumed. 已暂停 */
  | 'SUSPENDED';

/**
 * A person or an organization that the institution deals with. One party for each real person or organization, whatever
 * roles it plays. 当事人
 */
export type Party = {
  readonly active: Scalars['Boolean']['output'];
  /** How the party can be reached. 联系方式 */
  readonly contactPoints?: Maybe<ReadonlyArray<ContactPoint>>;
  /** ISO 3166-1 alpha-2: where the party lives or is seated. */
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The name to show, in the form that fits the locale; the other form when there is only that one. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the party can be found by. No two parties share one. 标识 */
  readonly identifiers?: Maybe<ReadonlyArray<Identifier>>;
  /** BCP 47, such as `zh-CN`: the language to speak to the party in. */
  readonly preferredLanguage?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** What the party is to the institution, each role with its dates. 角色 */
  readonly roles?: Maybe<ReadonlyArray<PartyRole>>;
  readonly source?: Maybe<Source>;
  /** IANA name, such as `Europe/Vienna`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/**
 * A person or an organization that the institution deals with. One party for each real person or organization, whatever
 * roles it plays. 当事人
 */
export type PartydisplayNameArgs = {
  locale?: InputMaybe<Locale>;
};

export type PartyPayload = {
  readonly __typename?: 'PartyPayload';
  /** Null when there are user errors. */
  readonly party?: Maybe<Party>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role of a party, with its dates. */
export type PartyRole = {
  readonly __typename?: 'PartyRole';
  /** Of an INVESTOR, what kind of one. Null where it is not known. */
  readonly investorType?: Maybe<InvestorType>;
  readonly kind: RoleKind;
  /** The first day of the role. Null when it is not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day of the role. Null while it lasts. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartyRoleInput = {
  /** Only for INVESTOR. */
  readonly investorType?: InputMaybe<InvestorType>;
  readonly kind: RoleKind;
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The two kinds of party. 当事人类别 */
export type PartyType =
  /** An organization. 组织 */
  | 'ORGANIZATION'
  /** A natural person. 自然人 */
  | 'PERSON';

/** How long a calendar period is. 周期 */
export type PeriodLength =
  /** January to June, July to December. 每半年 */
  | 'HALF_YEAR'
  /** A calendar month. 每月 */
  | 'MONTH'
  /** A calendar quarter. 每季度 */
  | 'QUARTER'
  /** Monday to Sunday, as in ISO 8601. 每周 */
  | 'WEEK'
  /** A calendar year. 每年 */
  | 'YEAR';

/** Once in each calendar period. 按周期 */
export type PeriodSchedule = {
  readonly __typename?: 'PeriodSchedule';
  /** Due so many days before the period's last. */
  readonly daysBefore: Scalars['Int']['output'];
  readonly every: PeriodLength;
};

export type PeriodScheduleInput = {
  /** Due so many days before the period's last: less than the period has. */
  readonly daysBefore?: InputMaybe<Scalars['Int']['input']>;
  readonly every: PeriodLength;
};

/** A natural person. 自然人 */
export type Person = Node & Party & RecordNode & {
  readonly __typename?: 'Person';
  readonly active: Scalars['Boolean']['output'];
  /** As exactly as it is known. */
  readonly birthDate?: Maybe<Scalars['PartialDate']['output']>;
  readonly contactPoints?: Maybe<ReadonlyArray<ContactPoint>>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers?: Maybe<ReadonlyArray<Identifier>>;
  /** Every form of the name, the main one first: a Chinese person's characters and their Latin spelling, say. */
  readonly names?: Maybe<ReadonlyArray<PersonName>>;
  readonly preferredLanguage?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly roles?: Maybe<ReadonlyArray<PartyRole>>;
  readonly sex?: Maybe<Sex>;
  readonly source?: Maybe<Source>;
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A natural person. 自然人 */
export type PersondisplayNameArgs = {
  locale?: InputMaybe<Locale>;
};

/** One form of a person's name. 姓名 */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** The whole name as it is said. */
  readonly display: Scalars['String']['output'];
  readonly family?: Maybe<Scalars['String']['output']>;
  /** Only when the source gave the name as one string. */
  readonly full?: Maybe<Scalars['String']['output']>;
  readonly given?: Maybe<Scalars['String']['output']>;
  readonly middle?: Maybe<Scalars['String']['output']>;
  readonly order: NameOrder;
  /** Dr., Prof., 博士 */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  readonly script: Script;
  readonly suffix?: Maybe<Scalars['String']['output']>;
};

export type PersonNameInput = {
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** The name as one string, when its parts are not known. */
  readonly full?: InputMaybe<Scalars['String']['input']>;
  readonly given?: InputMaybe<Scalars['String']['input']>;
  readonly middle?: InputMaybe<Scalars['String']['input']>;
  /** FAMILY_FIRST for Chinese characters, GIVEN_FIRST otherwise, when absent. */
  readonly order?: InputMaybe<NameOrder>;
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Found out from the letters, when absent. */
  readonly script?: InputMaybe<Script>;
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
};

export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** Null when there are user errors. */
  readonly person?: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PlanDisclosureInput = {
  /** 1 to 3, each once. */
  readonly audiences: ReadonlyArray<DisclosureAudience>;
  readonly category: DisclosureCategory;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly level: DisclosureLevel;
  readonly periodEnd?: InputMaybe<Scalars['Date']['input']>;
  readonly plannedOn: Scalars['Date']['input'];
  /** 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

export type PlanEventInput = {
  /** At most 20. */
  readonly content?: InputMaybe<ReadonlyArray<ContentReferenceInput>>;
  /** Not before it starts, and at most 60 days later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** 1 to 10 employees, nobody twice. */
  readonly hostIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: EventKind;
  readonly lineOfBusiness: LineOfBusiness;
  /** 1 to 300 characters. It is the subject of the contacts. */
  readonly name: Scalars['String']['input'];
  /** False, when absent. */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 200 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  readonly startsAt: Scalars['DateTime']['input'];
  /** IANA name, such as `Asia/Hong_Kong`. The institution's own zone, when absent. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** At most 5. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type PlanInvestorVisitInput = {
  /** After it, and at most 31 days later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Why it must be in a quiet period: 1 to 500 characters. Kept only when it is in one. */
  readonly exceptionReason?: InputMaybe<Scalars['String']['input']>;
  /** Who receives them: 1 to 10. */
  readonly hostIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** The firms that come, and their people: 1 to 20. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly startsAt: Scalars['DateTime']['input'];
  /** 1 to 300 characters. */
  readonly subject: Scalars['String']['input'];
  readonly visitKind: InvestorVisitKind;
};

/** A day a disclosure was planned for. 计划披露日 */
export type PlannedDisclosureDay = {
  readonly __typename?: 'PlannedDisclosureDay';
  /** When this was said. */
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly day: Scalars['Date']['output'];
  /** Why it was moved to this day. Null for the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/**
 * The figures of a book over a period: how it stood at either end, and what happened in between. Each adds up to the records
 * behind it, over the lines of business that are yours to see. 组合概览
 */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /** One for each severity, LOW first. */
  readonly alerts?: Maybe<ReadonlyArray<AlertFigures>>;
  /** Contacts by machines, on all channels: never added to those by people. 自动互动 */
  readonly automatedContacts?: Maybe<Scalars['Int']['output']>;
  /** Those that are kept, by line of business. */
  readonly byLine?: Maybe<ReadonlyArray<LineMovement>>;
  /** Of the type PROBLEM, by how far it has come. */
  readonly byProblem?: Maybe<ReadonlyArray<ProblemMovement>>;
  /** All, by stage, those lost among them. */
  readonly byStage?: Maybe<ReadonlyArray<StageMovement>>;
  /** Those that are kept, by tier. */
  readonly byTier?: Maybe<ReadonlyArray<TierMovement>>;
  /** All, by the type on the day as known now, those terminated among them. */
  readonly byType?: Maybe<ReadonlyArray<TypeMovement>>;
  /** Whatever was recorded by then is in the figures. Null while that cannot be said. 数据截至 */
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** How far the exposure is with few, now: one for each currency. 集中度 */
  readonly concentration?: Maybe<ReadonlyArray<Concentration>>;
  /** Contacts with us in the period, by channel: one for each relationship that it was a contact with, in the book of that day. */
  readonly contacts?: Maybe<ReadonlyArray<ChannelContacts>>;
  /** Loans, credit lines and guarantees of the parties that are customers, now: a sum for each currency. 敞口 */
  readonly exposure?: Maybe<ReadonlyArray<Money>>;
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Contacts by people, on all channels. 人工互动 */
  readonly humanContacts?: Maybe<Scalars['Int']['output']>;
  /** Relationships that are kept: neither terminated nor lost. Their number by line of business is in `byLine`. */
  readonly kept?: Maybe<Movement>;
  /** Over which lines of business the figures are added up. */
  readonly lines?: Maybe<ReadonlyArray<LineOfBusiness>>;
  /** How relationships came to be kept in the period, and how they ceased to be: they add up to the `in` and the `out` of `kept`. */
  readonly moves?: Maybe<KeptMoves>;
  readonly obligations?: Maybe<ObligationFigures>;
  /** The last day. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What a statement of a position stands on. 依据 */
export type PositionBasis =
  /** The holder's own word. 持有人告知 */
  | 'DECLARED'
  /** A filing that anybody can read, such as Form 13F. 公开披露 */
  | 'FILING'
  /** The register of shareholders. 股东名册 */
  | 'REGISTER';

/** What a position counts. 数量单位 */
export type PositionUnit =
  /** The principal amount of a debt security. 面值 */
  | 'PRINCIPAL'
  /** Shares. 股 */
  | 'SHARES';

/** A post of an employee in a unit. 岗位 */
export type Post = {
  readonly __typename?: 'Post';
  readonly kind: PostKind;
  /** In which lines of business it works: lines are walled from each other. As its kind has them, where nothing is said. */
  readonly lines: ReadonlyArray<LineOfBusiness>;
  /** The title on the card. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly unit: OrgUnit;
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type PostInput = {
  readonly kind: PostKind;
  /** Only these lines of business. By kind, when absent: investor relations works with INVESTOR alone, executives and compliance with all, others with all but INVESTOR. */
  readonly lines?: InputMaybe<ReadonlyArray<LineOfBusiness>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly unitId: Scalars['ID']['input'];
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What a post is for. 岗位类别 */
export type PostKind =
  /** Watches conduct. 合规 */
  | 'COMPLIANCE'
  /** A member of the management board. 高管 */
  | 'EXECUTIVE'
  /** Heads the unit. 负责人 */
  | 'HEAD'
  /** Speaks with investors. 投资者关系 */
  | 'INVESTOR_RELATIONS'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Knows a product. 产品专家 */
  | 'PRODUCT_SPECIALIST'
  /** Looks after relationships. 客户经理 */
  | 'RELATIONSHIP_MANAGER'
  /** Watches risk. 风险管理 */
  | 'RISK'
  /** Serves customers. 客户服务 */
  | 'SERVICE';

export type PrepaymentFlightTestInput = {
  /** 1 to 100. */
  readonly balanceFallPercent?: Scalars['Int']['input'];
  /** RUMOUR or CONFIRMED. */
  readonly minimumEvidence?: EvidenceStatus;
  /** 2 to 20. */
  readonly steps?: Scalars['Int']['input'];
  /** 1 to 730. */
  readonly windowDays: Scalars['Int']['input'];
  readonly withNewLender?: Scalars['Boolean']['input'];
};

/** How bad a problem is. 问题程度 */
export type ProblemDegree =
  /** It is there. 处置 */
  | 'ACTIVE'
  /** It may come. 观察 */
  | 'WATCH';

/** Of the problems, those that have come so far. */
export type ProblemMovement = {
  readonly __typename?: 'ProblemMovement';
  readonly degree: ProblemDegree;
  readonly movement: Movement;
};

/** Why a relationship is a problem. 问题原因 */
export type ProblemReason =
  /** What it lives by has changed. 外部环境 */
  | 'EXTERNAL_ENVIRONMENT'
  /** It cannot pay. 财务困境 */
  | 'FINANCIAL_DISTRESS'
  /** It does what it must not. 不良行为 */
  | 'MISCONDUCT'
  /** It is badly led. 管理不善 */
  | 'POOR_MANAGEMENT';

export type ProfileBlock = ViewBlock & {
  readonly __typename?: 'ProfileBlock';
  readonly party: Party;
  readonly provenance: Provenance;
};

/** The one thing that a transactional relationship is there for. 项目 */
export type Project = {
  readonly __typename?: 'Project';
  /** Its last day: a review is due then. */
  readonly endsOn: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
};

export type ProjectInput = {
  readonly endsOn: Scalars['Date']['input'];
  /** 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** Where a block comes from and how fresh it is. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** False when there is, or may be, more than the block shows: the query named in `more` has it all. */
  readonly complete: Scalars['Boolean']['output'];
  /** When the newest of its facts was recorded. Null when it has none. */
  readonly freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** The query that has it all: `ties`, `timeline`. Null when the block does. */
  readonly more?: Maybe<Scalars['String']['output']>;
  /** The systems its facts come from, in alphabetical order. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** That something was made public. 公开披露 */
export type PublicDisclosure = {
  readonly __typename?: 'PublicDisclosure';
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  readonly method: PublicDisclosureMethod;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Where it is to be found. */
  readonly reference: Scalars['String']['output'];
  /** SHA-256 of what was published, in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

/** How something is made public. 公开方式 */
export type PublicDisclosureMethod =
  /** An announcement through the exchange, or the place it names. 交易所公告 */
  | 'EXCHANGE_ANNOUNCEMENT'
  /** A Form 8-K, furnished or filed: 17 CFR 243.101(e)(1). 8-K 表 */
  | 'FORM_8K'
  /** A call or webcast open to all, with notice. 公开电话会或网络直播 */
  | 'OPEN_CALL'
  /** Another way that reaches all. 其他方式 */
  | 'OTHER'
  /** A press release that is widely carried. 新闻稿 */
  | 'PRESS_RELEASE'
  /** Our web site, where it is known to be the place. 公司网站 */
  | 'WEB_SITE';

export type PublishBulletinInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type PublishDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was public. Now, when absent. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where it is: an address. */
  readonly uri: Scalars['String']['input'];
};

export type PublishVisitSheetInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly platform: SheetPlatform;
  /** Now, when absent. Not before the visit. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly uri: Scalars['String']['input'];
};

/** What the view is for. Kept with the request; decides what a partner may see. 使用目的 */
export type Purpose =
  /** To check conduct, to report. 合规 */
  | 'COMPLIANCE'
  /** To speak with investors. 投资者关系 */
  | 'INVESTOR_RELATIONS'
  /** To offer something to the party. 营销 */
  | 'MARKETING'
  /** To run the bank. 运营 */
  | 'OPERATIONS'
  /** To judge risk. 风险管理 */
  | 'RISK_MANAGEMENT'
  /** To serve the party. 客户服务 */
  | 'SERVICING';

/** What can be asked, by those who may see it. */
export type Query = {
  readonly __typename?: 'Query';
  /** What a partner app could see of a party, for a purpose, and why not the rest. For those who keep the party, and compliance. */
  readonly accessPreview?: Maybe<AccessPreview>;
  /** Alerts, raised last first. */
  readonly alerts?: Maybe<AlertConnection>;
  /** What a relationship may become now, and what is missing for the rest. Null when there is none. */
  readonly allowedTransitions?: Maybe<AllowedTransitions>;
  /** What happened, newest first. For compliance; that it was read is an entry too. */
  readonly auditTrail: AuditEntryConnection;
  /** An employee's or a unit's book of relationships. */
  readonly book: RelationshipConnection;
  /**
   * A unit's bulletin of a day, the newest one when it was corrected. Published ones are for everybody with a post in the unit, drafts
   * for who supervises it.
   */
  readonly bulletin?: Maybe<Bulletin>;
  /** A unit's bulletins, the newest first. */
  readonly bulletins: BulletinConnection;
  /** The type that the rules propose for a relationship. Null when there is none. */
  readonly classifyRelationship?: Maybe<Classification>;
  /** All consents of a party, newest first: also those that are withdrawn or over. */
  readonly consents?: Maybe<ConsentConnection>;
  /**
   * What was added, corrected or withdrawn on a party's timeline since a moment, or since the last answer. What the caller may not see, or
   * no longer, is not told of: whose posts have changed reads `contactHistory` anew. Only the newest state is told: of a contact
   * corrected twice in one moment, once.
   */
  readonly contactChanges?: Maybe<ContactChangeConnection>;
  /**
   * Who met whom, when, on which channel, what about: all contacts of an investor, a person, one of our own people, a topic, an event
   * or a material, each once. A walk over its pages sees the history as it was at the first page, for 24 hours. 联系历史
   */
  readonly contactHistory?: Maybe<ContactHistoryConnection>;
  /**
   * What a party's contact history comes to. Not for partners. `quarters`: how many calendar quarters back, this one
   * included, 1 to 400. 联系概况
   */
  readonly contactHistorySummary?: Maybe<ContactHistorySummary>;
  /** The unified view of a party for a purpose. Null when there is no such party. */
  readonly customerView?: Maybe<CustomerView>;
  /** The delegations you have given or been given, newest first; an employee's, for compliance and operators. */
  readonly delegations: DelegationConnection;
  /** The assessment of an interaction. Null when there is none. */
  readonly disclosureAssessment?: Maybe<DisclosureAssessment>;
  /** What is disclosed when, by the day it is planned for, the first day first. For those who work with investors, and compliance. */
  readonly disclosureCalendar: DisclosureConnection;
  /**
   * The assessments of the institution's interactions with investors. `range` is about when the interaction was; of DUE and
   * OVERDUE, about when it is due.
   */
  readonly disclosureLog?: Maybe<DisclosureAssessmentConnection>;
  /** What assessments of disclosure follow from now on. Null beyond the wall. */
  readonly disclosureTerms?: Maybe<DisclosureTerms>;
  /** The egress ledger: which categories of whose data were given to which partner app, when and what for, newest first. */
  readonly egress: AuditEntryConnection;
  /** An employee by id. Null when there is none. */
  readonly employee?: Maybe<Employee>;
  /** An employee's interactions, newest first. */
  readonly employeeInteractions: InteractionConnection;
  /** The employees with a post in a unit, by name; all employees when `unitId` is absent. */
  readonly employees: EmployeeConnection;
  /** An event by its id. Null when there is none. */
  readonly event?: Maybe<Event>;
  /** Who is on an event's list, or in a state on it: those who come for one organization beside each other. */
  readonly eventAttendance: AttendanceConnection;
  /** Events that start within the range, the earliest first. */
  readonly events: EventConnection;
  /** The evidence of how a contact was handled. Null when it is not there for you. */
  readonly evidencePack?: Maybe<EvidencePack>;
  /** An export by its id. Null when there is none for you. */
  readonly export?: Maybe<Export>;
  /** The exports you have asked for, newest first; everybody's, for compliance and operators. */
  readonly exports: ExportConnection;
  /**
   * Who uses a part of the schema, by client: before it is taken away. `coordinate` is a schema coordinate: `Person.sex`,
   * `Query.party(id:)`, `Channel.PHONE`. Those who used it on `since` or later.
   */
  readonly fieldUsage: FieldUseConnection;
  /** A relationship's framework agreements, by their first day, latest first. */
  readonly frameworkAgreements: FrameworkAgreementConnection;
  /** The versions of a record, newest first; with `knownAt`, from the one that was known then on back. Null for who sees too little of it. */
  readonly history?: Maybe<RecordVersionConnection>;
  /** A party's holdings, newest first: by when each was first recorded. */
  readonly holdings?: Maybe<HoldingConnection>;
  /** The insider lists you are on, by id; all lists, newest first, for compliance and operators. */
  readonly insiderLists: InsiderListConnection;
  /** The institution whose data this is. */
  readonly institution: Institution;
  /** An interaction by its id. Null when there is none. */
  readonly interaction?: Maybe<Interaction>;
  /**
   * The contacts with investors, by a person, that have yet to be assessed, or whose assessment was rejected: the oldest first, as they
   * are now. Those in the line INVESTOR.
   */
  readonly interactionsToAssess?: Maybe<InteractionConnection>;
  /** Visits of investors by when they begin, the last first. */
  readonly investorVisits: InvestorVisitConnection;
  /**
   * The relationships of a book by the exposure to their party in one currency, the largest first, as they are now. Null as
   * `portfolio` is.
   */
  readonly largestExposures?: Maybe<LargeExposureConnection>;
  /** Any record by its id. Null when there is none. */
  readonly node?: Maybe<Node>;
  /** Up to 100 records by id, in the order asked; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The rules of what must be done, newest first. 应办规则 */
  readonly obligationRules: ObligationRuleConnection;
  /** What is to be done, or was, by whom, in a unit, or for a relationship: in one state, earliest due first. 应办事项清单 */
  readonly obligations: ObligationConnection;
  /** A unit by its id. Null when there is none. */
  readonly orgUnit?: Maybe<OrgUnit>;
  /** The units right below a unit, by name; the top of the tree when `parentId` is absent. */
  readonly orgUnits: OrgUnitConnection;
  /** A partner app by its id. Null when there is none. */
  readonly partnerApp?: Maybe<PartnerApp>;
  /** The partner apps of the institution, by name. */
  readonly partnerApps: PartnerAppConnection;
  /** A party by its id. Null when there is none. */
  readonly party?: Maybe<Party>;
  /** The one party that has this identifier. Null when there is none. */
  readonly partyByIdentifier?: Maybe<Party>;
  /**
   * The figures of a book from a day to a day, of the institution's zone: 400 at most. Two reads, however large the book is.
   * Null when there is no such book, or it is not yours to see.
   */
  readonly portfolio?: Maybe<Portfolio>;
  /** The quiet periods at a moment, those first that began first; none for who may not see the calendar. */
  readonly quietPeriodsAt: ReadonlyArray<QuietPeriod>;
  /** A relationship's ratings, by their day, latest first. */
  readonly ratings: RatingConnection;
  /** A relationship by its id. Null when there is none. */
  readonly relationship?: Maybe<Relationship>;
  /** A relationship's cases, newest first. */
  readonly relationshipCases: RelationshipCaseConnection;
  /** The relationships of a party: at most one in each line of business. */
  readonly relationships?: Maybe<ReadonlyArray<Relationship>>;
  /** The service plan of a relationship, the one that was ended last when none is in force. Null when there is none. */
  readonly servicePlan?: Maybe<ServicePlan>;
  /** How a book was served from a day to a day: 400 at most. Null when there is no such book, or it is not yours to see. */
  readonly serviceReport?: Maybe<ServiceReport>;
  /** The service requests of a relationship, or of an employee's or unit's book. */
  readonly serviceRequests: ServiceRequestConnection;
  /** All service standards, by line of business, indicator and tier. */
  readonly serviceStandards: ServiceStandardConnection;
  /** What a party was stated to hold, by the day it is of, newest first; of one security where it is given. */
  readonly sharePositions?: Maybe<SharePositionConnection>;
  /**
   * Who was stated to hold a security, without options on it: the newest day first, and of one day the largest first. With `asOf`,
   * of that day alone: filings are of the last day of a quarter. With `system`, as that source states it: `sec13f`.
   */
  readonly shareholders?: Maybe<SharePositionConnection>;
  /** The signals of a relationship, observed last first; those of one status where it is given. */
  readonly signals?: Maybe<SignalConnection>;
  /** How a book's tiers changed over a calendar month, quarter or year. Null as `portfolio` is. */
  readonly structureReport?: Maybe<StructureReport>;
  /** A tie by its id. Null when there is none. */
  readonly tie?: Maybe<Tie>;
  /** The catalogue: which kinds of tie there are, and what they link. */
  readonly tieKinds: ReadonlyArray<TieKindRule>;
  /**
   * The ties of a party that are in force at `asOf`, in both directions, newest first. With `includeEnded`, those that
   * are no longer, or not yet, in force too.
   */
  readonly ties?: Maybe<TieConnection>;
  /**
   * A party's interactions, newest first. On a firm's timeline are its people's contacts too, and those of the funds it manages,
   * as they were that day: each once, with the path it came by.
   */
  readonly timeline?: Maybe<TimelineConnection>;
  /** A party's transactions, newest first. */
  readonly transactions?: Maybe<TransactionConnection>;
  /** By what rules relationships change. */
  readonly transitionTable: TransitionTable;
  /**
   * What a rule would have warned of on each day of the past, by what was known on that day: for those who keep the rules. A row
   * for each relationship, also where there is nothing. At most 366 days, and 25 rows a page.
   */
  readonly tryWarningRule?: Maybe<WarningTrialConnection>;
  /** By which rule investors are received from now on. Null beyond the wall. */
  readonly visitTerms?: Maybe<VisitTerms>;
  /** The exceptions you have asked for, or that are for you, newest first; all of them, for compliance and operators. */
  readonly wallExceptions: WallExceptionConnection;
  /** The institution's warning rules, the first made first; those in one state where it is given. */
  readonly warningRules: WarningRuleConnection;
  /** An employee's log of a day: one's own, that of somebody one supervises, or, for compliance, anybody's. */
  readonly workLog?: Maybe<WorkLog>;
  /** The logs of a day of a unit's people, and of all units below it. */
  readonly workLogs: WorkLogConnection;
  /** An employee's plan of the month that a day is in: one's own, that of somebody one supervises, or, for compliance, anybody's. */
  readonly workPlan?: Maybe<WorkPlan>;
  /** The plans of a month of a unit's people, and of all units below it. */
  readonly workPlans: WorkPlanConnection;
};


/** What can be asked, by those who may see it. */
export type QueryaccessPreviewArgs = {
  partnerAppId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  purpose: Purpose;
};


/** What can be asked, by those who may see it. */
export type QueryalertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: AlertsOfInput;
  severity?: InputMaybe<AlertSeverity>;
  state?: InputMaybe<AlertState>;
};


/** What can be asked, by those who may see it. */
export type QueryallowedTransitionsArgs = {
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryauditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: AuditQuestionInput;
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QuerybookArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: BookInput;
  order?: InputMaybe<BookOrder>;
};


/** What can be asked, by those who may see it. */
export type QuerybulletinArgs = {
  date: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerybulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryclassifyRelationshipArgs = {
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryconsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerycontactChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked, by those who may see it. */
export type QuerycontactHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactHistoryFilterInput>;
  first: Scalars['Int']['input'];
  of: ContactHistoryOf;
  order?: InputMaybe<HistoryOrder>;
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QuerycontactHistorySummaryArgs = {
  partyId: Scalars['ID']['input'];
  quarters?: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerycustomerViewArgs = {
  id: Scalars['ID']['input'];
  purpose: Purpose;
};


/** What can be asked, by those who may see it. */
export type QuerydelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerydisclosureAssessmentArgs = {
  interactionId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerydisclosureCalendarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisclosureFilterInput>;
  first: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked, by those who may see it. */
export type QuerydisclosureLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range?: InputMaybe<TimeRangeInput>;
  which?: DisclosureLogFilter;
};


/** What can be asked, by those who may see it. */
export type QueryegressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: EgressQuestionInput;
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QueryemployeeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryemployeeInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QueryemployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked, by those who may see it. */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryeventAttendanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  state?: InputMaybe<AttendanceState>;
};


/** What can be asked, by those who may see it. */
export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lineOfBusiness?: InputMaybe<LineOfBusiness>;
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QueryevidencePackArgs = {
  interactionId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryexportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryexportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  everybodys?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryfieldUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coordinate: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  since: Scalars['Date']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryframeworkAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked, by those who may see it. */
export type QueryholdingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryinsiderListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryinteractionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryinteractionsToAssessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QueryinvestorVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvestorVisitFilterInput>;
  first: Scalars['Int']['input'];
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QuerylargestExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  currency: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  of: FiguresOfInput;
};


/** What can be asked, by those who may see it. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked, by those who may see it. */
export type QueryobligationRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryobligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  of: ObligationsOfInput;
  state?: InputMaybe<ObligationState>;
};


/** What can be asked, by those who may see it. */
export type QueryorgUnitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryorgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked, by those who may see it. */
export type QuerypartnerAppArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerypartnerAppsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerypartyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerypartyByIdentifierArgs = {
  scheme: IdentifierScheme;
  system?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryportfolioArgs = {
  from: Scalars['Date']['input'];
  of: FiguresOfInput;
  to: Scalars['Date']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryquietPeriodsAtArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked, by those who may see it. */
export type QueryratingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryrelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryrelationshipCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryrelationshipsArgs = {
  partyId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryservicePlanArgs = {
  relationshipId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryserviceReportArgs = {
  from: Scalars['Date']['input'];
  of: FiguresOfInput;
  to: Scalars['Date']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryserviceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: ServiceRequestsOfInput;
  which?: ServiceRequestFilter;
};


/** What can be asked, by those who may see it. */
export type QueryserviceStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerysharePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  range?: InputMaybe<DateRangeInput>;
  security?: InputMaybe<SecurityCodeInput>;
};


/** What can be asked, by those who may see it. */
export type QueryshareholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  security: SecurityCodeInput;
  system?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked, by those who may see it. */
export type QuerysignalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  relationshipId: Scalars['ID']['input'];
  status?: InputMaybe<EvidenceStatus>;
};


/** What can be asked, by those who may see it. */
export type QuerystructureReportArgs = {
  of: FiguresOfInput;
  period: CalendarPeriodInput;
};


/** What can be asked, by those who may see it. */
export type QuerytieArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerytiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOfInput>;
  direction?: InputMaybe<TieDirection>;
  first: Scalars['Int']['input'];
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<TieKind>;
  partyId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerytimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilterInput>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  range?: InputMaybe<TimeRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QuerytransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  range?: InputMaybe<DateRangeInput>;
};


/** What can be asked, by those who may see it. */
export type QuerytryWarningRuleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  of: TrialOfInput;
  ruleId: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


/** What can be asked, by those who may see it. */
export type QuerywallExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<WallExceptionState>;
};


/** What can be asked, by those who may see it. */
export type QuerywarningRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<WarningRuleState>;
};


/** What can be asked, by those who may see it. */
export type QueryworkLogArgs = {
  date: Scalars['Date']['input'];
  employeeId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryworkLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  date: Scalars['Date']['input'];
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryworkPlanArgs = {
  employeeId: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
};


/** What can be asked, by those who may see it. */
export type QueryworkPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  month: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
};

/**
 * A time in which investors are not received, as a report with new figures is near. It follows from the calendar by rule: it begins
 * so many days before the first day that was planned, and ends with the publication. 静默期
 */
export type QuietPeriod = {
  readonly __typename?: 'QuietPeriod';
  /** How many days before, as the rule says. */
  readonly daysBefore?: Maybe<Scalars['Int']['output']>;
  readonly disclosure?: Maybe<Disclosure>;
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Where the rule is written. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** When the report was public, or given up. Null while it is neither: the period goes on. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Days before a disclosure in which nobody is received. 静默期规则 */
export type QuietRule = {
  readonly __typename?: 'QuietRule';
  readonly categories: ReadonlyArray<DisclosureCategory>;
  /** Calendar days before the day it is first planned for. */
  readonly daysBefore: Scalars['Int']['output'];
};

export type QuietRuleInput = {
  /** Of annual, half-year and quarterly reports, forecasts and preliminary results: 1 to 5, each once. */
  readonly categories: ReadonlyArray<DisclosureCategory>;
  /** 1 to 120. */
  readonly daysBefore: Scalars['Int']['input'];
};

/** What somebody who judges credit says a relationship's party is worth, on a day. A later one follows; none is changed. 评级 */
export type Rating = Node & RecordNode & {
  readonly __typename?: 'Rating';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** One of `transitionTable.ratingScale`. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Of the model. */
  readonly modelVersion?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly origin?: Maybe<RatingOrigin>;
  readonly ratedOn?: Maybe<Scalars['Date']['output']>;
  /** The agency, or the model. */
  readonly rater?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  readonly source?: Maybe<Source>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type RatingConnection = {
  readonly __typename?: 'RatingConnection';
  readonly edges: ReadonlyArray<RatingEdge>;
  readonly nodes: ReadonlyArray<Rating>;
  readonly pageInfo: PageInfo;
};

export type RatingEdge = {
  readonly __typename?: 'RatingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Rating;
};

/** Who rates. 评级来源 */
export type RatingOrigin =
  /** A rating agency. 评级机构 */
  | 'AGENCY'
  /** A model of ours. 内部模型 */
  | 'INTERNAL';

export type RatingPayload = {
  readonly __typename?: 'RatingPayload';
  readonly rating?: Maybe<Rating>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReassessDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly judgement: DisclosureJudgementInput;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type ReassignCoverageInput = {
  readonly coverage: ReadonlyArray<CoverageMemberInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who was told, in the sense of 17 CFR 243.100(b)(1), persons associated or affiliated with them included. 接收人类别 */
export type RecipientClass =
  /** A broker or dealer. 证券经纪商或交易商 */
  | 'BROKER_DEALER'
  /** An institutional investment manager that filed a Form 13F for the last quarter. 申报 13F 的机构投资经理 */
  | 'INSTITUTIONAL_MANAGER'
  /** An investment adviser. 投资顾问 */
  | 'INVESTMENT_ADVISER'
  /** An investment company, or what would be one but for its few or qualified holders: funds, hedge funds. 投资公司（含私募基金） */
  | 'INVESTMENT_COMPANY'
  /** None of these. 其他 */
  | 'OTHER'
  /** A holder of our securities who can reasonably be foreseen to trade on it. 可合理预见将据此交易的本公司证券持有人 */
  | 'SECURITY_HOLDER';

/** Why somebody may be told what others are not, in the sense of 17 CFR 243.100(b)(2). 除外情形 */
export type RecipientExclusion =
  /** They owe us trust or confidence: our lawyers, bankers, accountants. 负有信托或保密义务 */
  | 'DUTY_OF_TRUST'
  /** They expressly agreed to keep it confidential. 已明示同意保密 */
  | 'EXPRESS_CONFIDENCE'
  /** In an offering of securities registered under the Securities Act. 注册发行中的沟通 */
  | 'REGISTERED_OFFERING';

/**
 * What the institution keeps of anything it knows. Nothing is overwritten: each change makes a new version and keeps
 * the one before (see `history`).
 */
export type RecordNode = {
  /** False when the record was withdrawn, because it should never have been there. Its history stays. */
  readonly active: Scalars['Boolean']['output'];
  /** When the first version was recorded. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded the first version: `employee:emp_…`, `operator:…`. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When this version was recorded: from then on it was known. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Where this version came from. */
  readonly source?: Maybe<Source>;
  /** 1 for the first version. Send it back as `expectedVersion` to change this record. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type RecordAgainstPlanInput = {
  readonly actionKey: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Of the plan. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly interactionId: Scalars['ID']['input'];
};

export type RecordAttendanceInput = {
  /** The event's. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 24, nobody twice. */
  readonly people: ReadonlyArray<AttendeeInput>;
};

export type RecordCommitmentLetterInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  readonly signedOn: Scalars['Date']['input'];
  /** Where it is kept. */
  readonly uri: Scalars['String']['input'];
};

export type RecordFrameworkAgreementInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly relationshipId: Scalars['ID']['input'];
  /** What is agreed: 1 to 2,000 characters. */
  readonly scope: Scalars['String']['input'];
  readonly validFrom: Scalars['Date']['input'];
  /** The last day: not before the first, and at most 20 years later. */
  readonly validTo: Scalars['Date']['input'];
};

export type RecordHoldingInput = {
  readonly amount?: InputMaybe<MoneyInput>;
  readonly asOf: Scalars['Date']['input'];
  readonly closedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Required with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** An existing holding, whose state changes. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: HoldingKind;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly openedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly partyId: Scalars['ID']['input'];
  readonly product: Scalars['String']['input'];
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

export type RecordInteractionInput = {
  readonly channel: Channel;
  /** At most 5. */
  readonly commitments?: InputMaybe<ReadonlyArray<CommitmentInput>>;
  /** NORMAL, when absent. */
  readonly confidentiality?: InputMaybe<Confidentiality>;
  /** At most 20. */
  readonly content?: InputMaybe<ReadonlyArray<ContentReferenceInput>>;
  readonly direction: Direction;
  /** 0 to 100,000. */
  readonly durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly initiation: Initiation;
  /** Exactly when it is not NORMAL: an open insider list that you are on. */
  readonly insiderListId?: InputMaybe<Scalars['ID']['input']>;
  /** In which line of business. It counts as contact for the participants' relationships in this line; in all lines, when absent. */
  readonly lineOfBusiness?: InputMaybe<LineOfBusiness>;
  readonly occurredAt: Scalars['DateTime']['input'];
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 40, nobody twice with the same part, at least one party. */
  readonly participants: ReadonlyArray<ParticipantInput>;
  readonly sentiment?: InputMaybe<SentimentInput>;
  readonly source?: InputMaybe<SourceInput>;
  /** 1 to 300 characters. */
  readonly subject: Scalars['String']['input'];
  /** At most 10,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 5. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RecordPublicDisclosureInput = {
  /** When it was public. Not before it was told: what was public then is to be judged so. Not still to come. */
  readonly at: Scalars['DateTime']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly method: PublicDisclosureMethod;
  /** Where it is to be found: 1 to 500 characters. */
  readonly reference: Scalars['String']['input'];
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

export type RecordRatingInput = {
  /** One of `transitionTable.ratingScale`. */
  readonly grade: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Required for a model of ours. */
  readonly modelVersion?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly origin: RatingOrigin;
  /** Not after today. */
  readonly ratedOn: Scalars['Date']['input'];
  /** 1 to 100 characters. */
  readonly rater: Scalars['String']['input'];
  readonly relationshipId: Scalars['ID']['input'];
};

export type RecordRecoveryInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly interestRecovered: ReadonlyArray<MoneyInput>;
  /** Each currency once; at most 10. */
  readonly principalRecovered: ReadonlyArray<MoneyInput>;
  readonly shortfall: ReadonlyArray<MoneyInput>;
};

export type RecordSharePositionInput = {
  /** Not still to come. */
  readonly asOf: Scalars['Date']['input'];
  readonly basis: PositionBasis;
  readonly discretion?: InputMaybe<InvestmentDiscretion>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly option?: InputMaybe<OptionKind>;
  /** At most 50. */
  readonly otherManagers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly partyId: Scalars['ID']['input'];
  /** 0 or more. */
  readonly quantity: Scalars['Decimal']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly security: SecurityInput;
  readonly source?: InputMaybe<SourceInput>;
  readonly statedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly unit?: InputMaybe<PositionUnit>;
  /** 0 or more. */
  readonly value?: InputMaybe<MoneyInput>;
  readonly votes?: InputMaybe<VotingAuthorityInput>;
};

export type RecordSignalInput = {
  readonly category: SignalCategory;
  /** Upper-case letters, digits and `_`, 2 to 40: see `Signal.code`. */
  readonly code: Scalars['String']['input'];
  /** Who says so: 1 to 200 characters. */
  readonly evidenceSource: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Not still to come. */
  readonly observedOn: Scalars['Date']['input'];
  readonly relationshipId: Scalars['ID']['input'];
  readonly riskType?: InputMaybe<RiskType>;
  readonly source?: InputMaybe<SourceInput>;
  /** RUMOUR or CONFIRMED. */
  readonly status: EvidenceStatus;
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type RecordTransactionInput = {
  /** May be absent when all lines have an amount, or quantity and price: it is then their sum, rounded to the currency's minor unit, half to even. */
  readonly amount?: InputMaybe<MoneyInput>;
  readonly counterpartyId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the lines, when `amount` is absent. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: TransactionKind;
  /** At most 200. */
  readonly lines?: InputMaybe<ReadonlyArray<TransactionLineInput>>;
  readonly occurredOn: Scalars['Date']['input'];
  readonly partyId: Scalars['ID']['input'];
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  readonly takenByEmployeeId?: InputMaybe<Scalars['ID']['input']>;
};

/** One version of a record. */
export type RecordVersion = {
  readonly __typename?: 'RecordVersion';
  /** Why, where the change said so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record as it was. */
  readonly record: RecordNode;
  /** From when on it was the newest. */
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type RecordVersionConnection = {
  readonly __typename?: 'RecordVersionConnection';
  readonly edges: ReadonlyArray<RecordVersionEdge>;
  readonly nodes: ReadonlyArray<RecordVersion>;
  readonly pageInfo: PageInfo;
};

export type RecordVersionEdge = {
  readonly __typename?: 'RecordVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RecordVersion;
};

export type RecordWorkInput = {
  /** Today, when absent; up to 366 days ago. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Yourself. Operators name whose it is. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly interactionId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1440. */
  readonly minutes: Scalars['Int']['input'];
  readonly relationshipId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What the law gave back, by currency. 追偿结果 */
export type Recovery = {
  readonly __typename?: 'Recovery';
  readonly interestRecovered: ReadonlyArray<Money>;
  readonly principalRecovered: ReadonlyArray<Money>;
  /** What is not to be had. */
  readonly shortfall: ReadonlyArray<Money>;
};

export type RefuteSignalInput = {
  /** Who says so: 1 to 200 characters. */
  readonly evidenceSource: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterEmployeeInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
  readonly names: ReadonlyArray<PersonNameInput>;
  readonly posts: ReadonlyArray<PostInput>;
  readonly source?: InputMaybe<SourceInput>;
};

export type RegisterOperationsInput = {
  readonly appId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly manifest: OperationManifestInput;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type RegisterOrganizationInput = {
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly foundedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 8 forms of the name, the main one first. */
  readonly names: ReadonlyArray<OrganizationNameInput>;
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  readonly source?: InputMaybe<SourceInput>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPartnerAppInput = {
  /** Those that a party can consent to. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** 1 to 64 letters, digits, `.`, `_` or `-`: what its tokens will say. */
  readonly clientId: Scalars['String']['input'];
  readonly contactEmail: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** When absent, those of all partners. */
  readonly limits?: InputMaybe<AskingLimitsInput>;
  readonly name: Scalars['String']['input'];
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly source?: InputMaybe<SourceInput>;
};

export type RegisterPersonInput = {
  readonly birthDate?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly contactPoints?: InputMaybe<ReadonlyArray<ContactPointInput>>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Any string of yours, at most 128 characters, kept for 7 days: the same key with the same input gives the first result again. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** 1 to 8 forms of the name, the main one first. */
  readonly names: ReadonlyArray<PersonNameInput>;
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<PartyRoleInput>>;
  readonly sex?: InputMaybe<Sex>;
  readonly source?: InputMaybe<SourceInput>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** An operation that an app may run by its id, and whose text nobody needs to send. */
export type RegisteredOperation = {
  readonly __typename?: 'RegisteredOperation';
  /** The text: one query and its fragments. */
  readonly body: Scalars['String']['output'];
  /** The SHA-256 of the text, in hexadecimal. Send it as `extensions.persistedQuery.sha256Hash`. */
  readonly id: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly registeredBy: Scalars['String']['output'];
};

export type RegisteredOperationConnection = {
  readonly __typename?: 'RegisteredOperationConnection';
  readonly edges: ReadonlyArray<RegisteredOperationEdge>;
  readonly nodes: ReadonlyArray<RegisteredOperation>;
  readonly pageInfo: PageInfo;
};

export type RegisteredOperationEdge = {
  readonly __typename?: 'RegisteredOperationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RegisteredOperation;
};

export type RejectWallExceptionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

/**
 * What the institution keeps with one party in one line of business. A party has at most one relationship in each line;
 * a lost one that is won back is the same relationship. 关系
 */
export type Relationship = Node & RecordNode & {
  readonly __typename?: 'Relationship';
  readonly active: Scalars['Boolean']['output'];
  /** Who looks after the relationship, the lead first. 服务团队 */
  readonly coverage?: Maybe<ReadonlyArray<CoverageMember>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** How well it is now; or at a later moment, if nothing happens until then. */
  readonly health?: Maybe<RelationshipHealth>;
  readonly id: Scalars['ID']['output'];
  /** What we would like the investor to hold. Null without one, and in other lines of business. 目标持仓 */
  readonly investorTarget?: Maybe<InvestorTarget>;
  /** The last contact by a machine: statements, reminders, chatbots. */
  readonly lastAutomatedContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last contact by a person, on either side. Machine contact never counts here. */
  readonly lastHumanContactAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** The day of the next review. Null when none is planned. */
  readonly nextReviewOn?: Maybe<Scalars['Date']['output']>;
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  readonly party?: Maybe<Party>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Who else is let in, and until when; those that are over may still be here. */
  readonly shares?: Maybe<ReadonlyArray<Share>>;
  readonly source?: Maybe<Source>;
  readonly stage?: Maybe<RelationshipStage>;
  /** The institution's own grading, such as `A` or `钻石`. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /** The type in force, or the one that was at `asOf`; null before the first. */
  readonly type?: Maybe<RelationshipTypeState>;
  /** Every type the relationship was ever said to have, newest first. */
  readonly types?: Maybe<ReadonlyArray<RelationshipTypeState>>;
  /** The unit that keeps the relationship. */
  readonly unit?: Maybe<OrgUnit>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/**
 * What the institution keeps with one party in one line of business. A party has at most one relationship in each line;
 * a lost one that is won back is the same relationship. 关系
 */
export type RelationshiphealthArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * What the institution keeps with one party in one line of business. A party has at most one relationship in each line;
 * a lost one that is won back is the same relationship. 关系
 */
export type RelationshiptypeArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

/**
 * Something that must be done, step by step, before a relationship may become what it is to become. Of each kind one at a time
 * may be under way. 关系事项
 */
export type RelationshipCase = Node & RecordNode & {
  readonly __typename?: 'RelationshipCase';
  readonly active: Scalars['Boolean']['output'];
  /** Of the checklists, when it was opened. */
  readonly checklistsVersion?: Maybe<Scalars['Int']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<Scalars['String']['output']>;
  readonly closingNote?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who opened it: they may not sign it off. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** What was lent or promised when it was opened, by currency; of a customer. */
  readonly exposureAtOpening?: Maybe<ReadonlyArray<Money>>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<RelationshipCaseKind>;
  readonly outcome?: Maybe<RelationshipCaseOutcome>;
  /** Why it was opened. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Of a legal recovery, once it is recorded. */
  readonly recovery?: Maybe<Recovery>;
  readonly relationship?: Maybe<Relationship>;
  /** Of a restructuring. */
  readonly restructuring?: Maybe<Restructuring>;
  /** Of an exit that is done: the first day on which the records need not be kept any more. 保存期届满日 */
  readonly retainUntil?: Maybe<Scalars['Date']['output']>;
  readonly signOffNote?: Maybe<Scalars['String']['output']>;
  readonly signedOffAt?: Maybe<Scalars['DateTime']['output']>;
  readonly signedOffBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<RelationshipCaseState>;
  readonly steps?: Maybe<ReadonlyArray<CaseStep>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type RelationshipCaseConnection = {
  readonly __typename?: 'RelationshipCaseConnection';
  readonly edges: ReadonlyArray<RelationshipCaseEdge>;
  readonly nodes: ReadonlyArray<RelationshipCase>;
  readonly pageInfo: PageInfo;
};

export type RelationshipCaseEdge = {
  readonly __typename?: 'RelationshipCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RelationshipCase;
};

/** What a case is about. 事项类别 */
export type RelationshipCaseKind =
  /** To end. 退出 */
  | 'EXIT'
  /** To get back by law what is owed. 法律追偿 */
  | 'LEGAL_RECOVERY'
  /** To become strategic. 战略客户准入 */
  | 'QUALIFICATION'
  /** To owe otherwise. 债务重组 */
  | 'RESTRUCTURING'
  /** To begin again. 客户挽回 */
  | 'WIN_BACK';

/** What became of a case. 结案结果 */
export type RelationshipCaseOutcome =
  /** It was given up. 放弃 */
  | 'ABANDONED'
  /** It served its end. 完成 */
  | 'COMPLETED';

export type RelationshipCasePayload = {
  readonly __typename?: 'RelationshipCasePayload';
  readonly relationshipCase?: Maybe<RelationshipCase>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a case is. 事项状态 */
export type RelationshipCaseState =
  /** It was done, or given up. 已结案 */
  | 'CLOSED'
  /** Its steps are being done. 进行中 */
  | 'OPEN'
  /** Somebody else has checked it: what it is for may be done. 已审批 */
  | 'SIGNED_OFF';

export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  readonly edges: ReadonlyArray<RelationshipEdge>;
  readonly nodes: ReadonlyArray<Relationship>;
  readonly pageInfo: PageInfo;
};

export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Relationship;
};

/**
 * How well a relationship is, from 0 to 100: trust, communication, value and continuity. Of one in trouble or ended, value gives
 * nothing: safety comes before profit. What machines send is no contact. 关系健康度
 */
export type RelationshipHealth = {
  readonly __typename?: 'RelationshipHealth';
  /** The moment it is of. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The same of what machines sent: no part of the score. 自动触达强度 */
  readonly automatedStrength?: Maybe<Scalars['Decimal']['output']>;
  /** Contact by persons against what the tier asks for, and whether both sides speak. At most 30. 沟通 */
  readonly communication?: Maybe<Scalars['Decimal']['output']>;
  /** How long, how lately, and who answered for it. At most 20. 持续互动 */
  readonly continuity?: Maybe<Scalars['Decimal']['output']>;
  /** What it is made of: the points add up to the score exactly. */
  readonly explain?: Maybe<ReadonlyArray<HealthTerm>>;
  /** Of both strengths together, that of persons: 0 to 1. Null when there is neither. Near 0, only machines keep it alive. */
  readonly humanShare?: Maybe<Scalars['Decimal']['output']>;
  /** The decaying strength of contacts by persons. 人际互动强度 */
  readonly humanStrength?: Maybe<Scalars['Decimal']['output']>;
  /** 0 to 100, two decimals: the sum of the points of `explain`. */
  readonly score?: Maybe<Scalars['Decimal']['output']>;
  /** Promises, confirmed signals, a sponsor at the top. At most 30. 信任 */
  readonly trust?: Maybe<Scalars['Decimal']['output']>;
  /** Transactions and the breadth of what is held. At most 20. 价值创造 */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** Which weights it was reckoned with: scores with different ones do not compare. */
  readonly weightsVersion?: Maybe<Scalars['Int']['output']>;
};

export type RelationshipPayload = {
  readonly __typename?: 'RelationshipPayload';
  readonly relationship?: Maybe<Relationship>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a relationship has come. 生命周期阶段 */
export type RelationshipStage =
  /** Looked at. 判断 */
  | 'ASSESSED'
  /** Being won. 争取 */
  | 'COURTED'
  /** Being built. 发展 */
  | 'DEVELOPED'
  /** Lost. 流失 */
  | 'LOST'
  /** Being kept. 保持 */
  | 'RETAINED'
  /** Chosen. 选择 */
  | 'SELECTED'
  /** Back again. 挽回 */
  | 'WON_BACK';

/** The types as states: a problem that only threatens is another state than one that is there. 关系状态 */
export type RelationshipState =
  /** Small yet, with potential. 成长型 */
  | 'GROWTH'
  /** In trouble, or making it. 问题型（处置） */
  | 'PROBLEM_ACTIVE'
  /** Trouble may be coming. 问题型（观察） */
  | 'PROBLEM_WATCH'
  /** Deep, long-term, under a framework. 战略型 */
  | 'STRATEGIC'
  /** Ended. 终止型 */
  | 'TERMINATED'
  /** For one project or a short time. 交易型 */
  | 'TRANSACTIONAL';

/** The five types of relationship. 关系类型 */
export type RelationshipType =
  /** Small yet, with potential. 成长型 */
  | 'GROWTH'
  /** In trouble, or making it. 问题型 */
  | 'PROBLEM'
  /** Deep, long-term, under a framework. 战略型 */
  | 'STRATEGIC'
  /** Ended. 终止型 */
  | 'TERMINATED'
  /** For one project or a short time. 交易型 */
  | 'TRANSACTIONAL';

/** A type of a relationship, from a day on, for a reason. */
export type RelationshipTypeState = {
  readonly __typename?: 'RelationshipTypeState';
  readonly evidence?: Maybe<ReadonlyArray<Evidence>>;
  /** The same when this was decided, read together with the decision. */
  readonly exposureAfter?: Maybe<ReadonlyArray<Money>>;
  /** What was lent or promised when the state before it began, by currency; null where nobody looked then. */
  readonly exposureBefore?: Maybe<ReadonlyArray<Money>>;
  /** Why it is a problem. Null when it is none, or nobody said. */
  readonly problemReason?: Maybe<ProblemReason>;
  /** What a transactional relationship is there for. */
  readonly project?: Maybe<Project>;
  /** The rule of `classifyRelationship` that proposed it, where a proposal was confirmed. */
  readonly proposedByRule?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  /** From when on we knew. */
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
  /** The type, as the table of transitions has it. A problem of which it was not said how bad it is counts as active. */
  readonly state: RelationshipState;
  /** The version of `transitionTable` by which it was allowed. Null for what another system said, or an operator. */
  readonly tableVersion?: Maybe<Scalars['Int']['output']>;
  /** Why it was ended. Null when it was not, or nobody said. */
  readonly terminationReason?: Maybe<TerminationReason>;
  readonly type: RelationshipType;
  readonly validFrom: Scalars['Date']['output'];
};

export type RelationshipsBlock = ViewBlock & {
  readonly __typename?: 'RelationshipsBlock';
  readonly provenance: Provenance;
  readonly relationships: ReadonlyArray<Relationship>;
};

export type ReopenServiceRequestInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RequestWallExceptionInput = {
  /** Yourself, when absent. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly line: LineOfBusiness;
  readonly partyId: Scalars['ID']['input'];
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** At most 30 days from now. */
  readonly until: Scalars['DateTime']['input'];
};

export type ResolveServiceRequestInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RespondToServiceRequestInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What a debtor owes otherwise from now on. 重组条款 */
export type Restructuring = {
  readonly __typename?: 'Restructuring';
  readonly newTerms: Scalars['String']['output'];
  /** The first day on which it is watched whether the new terms are kept. */
  readonly observedFrom: Scalars['Date']['output'];
  /** The last. */
  readonly observedUntil: Scalars['Date']['output'];
  readonly oldTerms: Scalars['String']['output'];
};

export type RestructuringInput = {
  /** What must be met for a cure: 1 to 20, of 1 to 300 characters each. */
  readonly conditions: ReadonlyArray<Scalars['String']['input']>;
  /** 1 to 2,000 characters. */
  readonly newTerms: Scalars['String']['input'];
  readonly observedFrom: Scalars['Date']['input'];
  /** At least `transitionTable.leastObservationDays` after the first day. */
  readonly observedUntil: Scalars['Date']['input'];
  /** 1 to 2,000 characters. */
  readonly oldTerms: Scalars['String']['input'];
};

export type ResumePartnerAppInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type ResumeServiceRequestInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RetireDisclosureRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type RetireOperationsInput = {
  readonly appId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 90 ids of registered operations. */
  readonly operationIds: ReadonlyArray<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type RetireServiceStandardInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type RetractInteractionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RetractTieInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note: Scalars['String']['input'];
  readonly source?: InputMaybe<SourceInput>;
  readonly statedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ReviseServicePlanInput = {
  readonly actions: ReadonlyArray<ServiceActionInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly market: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly reviewOn: Scalars['Date']['input'];
  readonly situation: Scalars['String']['input'];
  readonly traits: Scalars['String']['input'];
};

export type RevokeWallExceptionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

/** Which risk of ours it bears on. 风险类型 */
export type RiskType =
  /** Not to be paid. 信用风险 */
  | 'CREDIT'
  /** Rates move. 利率风险 */
  | 'INTEREST_RATE'
  /** Not to have the money in time. 流动性风险 */
  | 'LIQUIDITY'
  /** Prices move. 市场风险 */
  | 'MARKET'
  /** Processes, people, systems fail. 操作风险 */
  | 'OPERATIONAL';

/** What a party is to the institution. 角色 */
export type RoleKind =
  /** Buys from us. 客户 */
  | 'CUSTOMER'
  /** Holds, or may hold, our shares or bonds. 投资者 */
  | 'INVESTOR'
  /** Anything else, such as a contact person. 其他 */
  | 'OTHER'
  /** Sells or builds with us. 合作伙伴 */
  | 'PARTNER'
  /** Supervises us. 监管机构 */
  | 'REGULATOR'
  /** Sells to us. 供应商 */
  | 'SUPPLIER';

export type RolesBlock = ViewBlock & {
  readonly __typename?: 'RolesBlock';
  readonly provenance: Provenance;
  readonly roles: ReadonlyArray<PartyRole>;
};

/** Which contacts satisfy an obligation. 达成条件 */
export type SatisfyingContact = {
  readonly __typename?: 'SatisfyingContact';
  /** Any, when empty. */
  readonly channels: ReadonlyArray<Channel>;
  /** Either, when empty. */
  readonly directions: ReadonlyArray<Direction>;
  /** Somebody must have taken part who held a post as executive that day, or is the relationship's executive sponsor. 须有高管参与 */
  readonly executivePresent: Scalars['Boolean']['output'];
  /** It must have taken so long. Null when it need not. */
  readonly minMinutes?: Maybe<Scalars['Int']['output']>;
};

export type SatisfyingContactInput = {
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  readonly directions?: InputMaybe<ReadonlyArray<Direction>>;
  readonly executivePresent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 1440. */
  readonly minMinutes?: InputMaybe<Scalars['Int']['input']>;
};

export type ScheduleReviewInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The script a name is written in. */
export type Script =
  /** Chinese characters. 汉字 */
  | 'HAN'
  /** Latin letters. 拉丁字母 */
  | 'LATIN'
  /** Another script. 其他文字 */
  | 'OTHER';

/** A security, as the source of a statement about it names it. 证券 */
export type Security = {
  readonly __typename?: 'Security';
  /** Which of the issuer's securities: `COM`, `CL A`. Null where it is not said. */
  readonly className?: Maybe<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  /** The issuer. */
  readonly name: Scalars['String']['output'];
  readonly scheme: SecurityScheme;
};

/** Which security. */
export type SecurityCodeInput = {
  /** Checked with its check digit, where the scheme has one. */
  readonly code: Scalars['String']['input'];
  readonly scheme: SecurityScheme;
};

export type SecurityInput = {
  readonly className?: InputMaybe<Scalars['String']['input']>;
  readonly code: Scalars['String']['input'];
  /** The issuer: 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  readonly scheme: SecurityScheme;
};

/** What a security is named by. 证券代码类型 */
export type SecurityScheme =
  /** Nine characters, the last a check digit: the United States and Canada. 美加证券代码 */
  | 'CUSIP'
  /** Twelve characters of ISO 6166, the last a check digit. 国际证券识别码 */
  | 'ISIN'
  /** What an exchange calls it, with the exchange: `600036.SH`. 交易所代码 */
  | 'TICKER';

/** Something that was looked at, as it was. 所见事实 */
export type SeenFact = {
  readonly __typename?: 'SeenFact';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** How much harm a fact does in the wrong hands. 敏感程度 */
export type Sensitivity =
  /** The institution's own judgement and organization: never for partners. 内部信息 */
  | 'INTERNAL'
  /** About somebody. 个人信息 */
  | 'PERSONAL'
  /** Anybody may know. 公开 */
  | 'PUBLIC'
  /** Sensitive personal information, financial accounts above all: a partner needs a separate consent. 敏感个人信息 */
  | 'SENSITIVE';

/** How an interaction went, and who judged it so. 情绪判断 */
export type Sentiment = {
  readonly __typename?: 'Sentiment';
  /** True when a machine judged. */
  readonly automated: Scalars['Boolean']['output'];
  /** Who judged: an employee's id, or the name and version of a model. */
  readonly judgedBy: Scalars['String']['output'];
  readonly score: SentimentScore;
};

export type SentimentInput = {
  readonly automated: Scalars['Boolean']['input'];
  readonly judgedBy: Scalars['String']['input'];
  readonly score: SentimentScore;
};

/** How it went, as somebody or something judged. 情绪 */
export type SentimentScore =
  /** Bad. 负面 */
  | 'NEGATIVE'
  /** Neither. 中性 */
  | 'NEUTRAL'
  /** Good. 正面 */
  | 'POSITIVE';

/** Something to be done for the customer. 服务行动 */
export type ServiceAction = {
  readonly __typename?: 'ServiceAction';
  readonly dueOn: Scalars['Date']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly finishedBy?: Maybe<Scalars['String']['output']>;
  readonly key: Scalars['String']['output'];
  readonly kind: ServiceActionKind;
  /** What came of it; of advice, what the customer gained by it. Null until it is finished. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

export type ServiceActionInput = {
  readonly dueOn: Scalars['Date']['input'];
  /** 1 to 40 letters, digits, `.`, `_` or `-`; no other action of the plan has it. */
  readonly key: Scalars['String']['input'];
  readonly kind: ServiceActionKind;
  /** 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** What is done for a customer. 行动种类 */
export type ServiceActionKind =
  /** Knowledge passed on, advice that helps them earn. 经营指导 */
  | 'ADVICE'
  /** A product made for them. 产品 */
  | 'PRODUCT'
  /** A service of ours. 服务 */
  | 'SERVICE';

/** How many targets of an indicator were passed. 超时数量 */
export type ServiceBreachCount = {
  readonly __typename?: 'ServiceBreachCount';
  readonly count: Scalars['Int']['output'];
  readonly indicator: ServiceIndicator;
};

/** How a request stands against one standard. 服务计时 */
export type ServiceClock = {
  readonly __typename?: 'ServiceClock';
  readonly breached: Scalars['Boolean']['output'];
  readonly hours: ServiceHours;
  readonly indicator: ServiceIndicator;
  /** By how much; 0 when it is not breached. */
  readonly overMinutes: Scalars['Int']['output'];
  /** When it passes its target, or did. Null when it stopped before. */
  readonly passesAt?: Maybe<Scalars['DateTime']['output']>;
  readonly running: Scalars['Boolean']['output'];
  /** Minutes that count so far. */
  readonly spentMinutes: Scalars['Int']['output'];
  /** The standard, as it is now; the clock keeps the version from when the request was opened. */
  readonly standard?: Maybe<ServiceStandard>;
  readonly standardVersion: Scalars['Int']['output'];
  readonly targetMinutes: Scalars['Int']['output'];
};

/** A step of a request. 处理记录 */
export type ServiceEvent = {
  readonly __typename?: 'ServiceEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly step: ServiceStep;
};

/** Which minutes count. 计时方式 */
export type ServiceHours =
  /** All of them. 自然时间 */
  | 'ELAPSED'
  /** Those from 09:00 to 17:00 on working days of the institution. 工作时间 */
  | 'WORKING';

/** What is measured. 服务指标 */
export type ServiceIndicator =
  /** Until we answer. 首次响应 */
  | 'FIRST_RESPONSE'
  /** Until it is resolved, without the time in which we wait for the customer. 解决 */
  | 'RESOLUTION'
  /** Until the customer was served. 等候 */
  | 'WAITING_TIME';

/** What is done for one customer in particular: at most one for a relationship. What it said before is in its history. 服务方案 */
export type ServicePlan = Node & RecordNode & {
  readonly __typename?: 'ServicePlan';
  readonly actions?: Maybe<ReadonlyArray<ServiceAction>>;
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** False once it was ended. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** The market they are in. 市场情况 */
  readonly market?: Maybe<Scalars['String']['output']>;
  readonly party?: Maybe<Party>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  /** By then it is to be looked at again. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** How the customer's business goes. 经营情况 */
  readonly situation?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  /** How they work. 经营特点 */
  readonly traits?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ServicePlanPayload = {
  readonly __typename?: 'ServicePlanPayload';
  readonly servicePlan?: Maybe<ServicePlan>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a book was served over a period: each number adds up to the service requests behind it. 服务报告 */
export type ServiceReport = {
  readonly __typename?: 'ServiceReport';
  /** Targets that were passed, one for each indicator. */
  readonly breached?: Maybe<ReadonlyArray<ServiceBreachCount>>;
  /** Whatever was recorded by then is in the figures. Null while that cannot be said. 数据截至 */
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Requests that came, one for each kind. */
  readonly opened?: Maybe<ReadonlyArray<ServiceRequestCount>>;
  /** Until we answered, by the clock on the wall. 反应时间 */
  readonly reaction?: Maybe<MinuteSpread>;
  /** Requests that were resolved, and not opened again since. */
  readonly resolved?: Maybe<Scalars['Int']['output']>;
  /** The last day. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Until customers were served. 等候时间 */
  readonly waiting?: Maybe<MinuteSpread>;
};

/**
 * A complaint, an enquiry, a suggestion or something to be done for a customer, with the clocks of the standards that were in force
 * when it was opened. 服务请求
 */
export type ServiceRequest = Node & RecordNode & {
  readonly __typename?: 'ServiceRequest';
  readonly active: Scalars['Boolean']['output'];
  /** Whether one of its clocks has passed its target. */
  readonly breached?: Maybe<Scalars['Boolean']['output']>;
  readonly channel?: Maybe<Channel>;
  /** One for each standard that it is held to, as they stand now. */
  readonly clocks?: Maybe<ReadonlyArray<ServiceClock>>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** When the next of its clocks passes its target, or did. Null when none runs. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, in the order of time. */
  readonly events?: Maybe<ReadonlyArray<ServiceEvent>>;
  readonly id: Scalars['ID']['output'];
  /** In which it came. Null when it came in none, or in one that you do not see. */
  readonly interaction?: Maybe<Interaction>;
  readonly kind?: Maybe<ServiceRequestKind>;
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  /** The lead of the relationship. */
  readonly owner?: Maybe<Employee>;
  readonly party?: Maybe<Party>;
  /** How many minutes went by until we answered, by the clock on the wall. Null until we have. 反应时间 */
  readonly reactionMinutes?: Maybe<Scalars['Int']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<ServiceRequestState>;
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** How long the customer waited to be served. */
  readonly waitingMinutes?: Maybe<Scalars['Int']['output']>;
};

export type ServiceRequestConnection = {
  readonly __typename?: 'ServiceRequestConnection';
  readonly edges: ReadonlyArray<ServiceRequestEdge>;
  readonly nodes: ReadonlyArray<ServiceRequest>;
  readonly pageInfo: PageInfo;
};

/** How many requests of a kind. 请求数量 */
export type ServiceRequestCount = {
  readonly __typename?: 'ServiceRequestCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: ServiceRequestKind;
};

export type ServiceRequestEdge = {
  readonly __typename?: 'ServiceRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceRequest;
};

/** Which requests. 筛选 */
export type ServiceRequestFilter =
  /** All, the newest first. 全部 */
  | 'ALL'
  /** Those that are not resolved, by when they are due. 未解决 */
  | 'OPEN'
  /** Those of them that are past it. 已超时 */
  | 'OVERDUE';

/** What is asked for. 请求种类 */
export type ServiceRequestKind =
  /** Something went wrong. 投诉 */
  | 'COMPLAINT'
  /** Something is to be explained. 咨询 */
  | 'ENQUIRY'
  /** Something is to be done. 服务 */
  | 'SERVICE'
  /** Something could be better. 建议 */
  | 'SUGGESTION';

export type ServiceRequestPayload = {
  readonly __typename?: 'ServiceRequestPayload';
  readonly serviceRequest?: Maybe<ServiceRequest>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a request has come. 请求状态 */
export type ServiceRequestState =
  /** Nobody has answered. 待响应 */
  | 'OPEN'
  /** Done. 已解决 */
  | 'RESOLVED'
  /** We work on it. 处理中 */
  | 'RESPONDED'
  /** We wait for the customer. 等待客户 */
  | 'WAITING';

/** Whose requests: exactly one of the three. 范围 */
export type ServiceRequestsOfInput =
  /** Of the relationships that this employee leads. */
  { readonly employeeId: Scalars['ID']['input']; readonly relationshipId?: never; readonly unitId?: never; }
  |  { readonly employeeId?: never; readonly relationshipId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** Of the relationships that this unit keeps, or a unit below it. */
  { readonly employeeId?: never; readonly relationshipId?: never; readonly unitId: Scalars['ID']['input']; };

/** How soon whom is to be served. What is stated again for the same is another version of it. 服务标准 */
export type ServiceStandard = Node & RecordNode & {
  readonly __typename?: 'ServiceStandard';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly hours?: Maybe<ServiceHours>;
  readonly id: Scalars['ID']['output'];
  /** Whether it holds for requests that are opened from now on. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  readonly indicator?: Maybe<ServiceIndicator>;
  /** For requests of this kind. Null: for all that have no standard of their own kind. */
  readonly kind?: Maybe<ServiceRequestKind>;
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly targetMinutes?: Maybe<Scalars['Int']['output']>;
  /** For relationships of this tier. Null: for all that have no standard of their own tier. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type ServiceStandardConnection = {
  readonly __typename?: 'ServiceStandardConnection';
  readonly edges: ReadonlyArray<ServiceStandardEdge>;
  readonly nodes: ReadonlyArray<ServiceStandard>;
  readonly pageInfo: PageInfo;
};

export type ServiceStandardEdge = {
  readonly __typename?: 'ServiceStandardEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceStandard;
};

export type ServiceStandardPayload = {
  readonly __typename?: 'ServiceStandardPayload';
  readonly serviceStandard?: Maybe<ServiceStandard>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What happens to a request. 处理步骤 */
export type ServiceStep =
  /** It came. 受理 */
  | 'OPENED'
  /** It was not. 重新打开 */
  | 'REOPENED'
  /** It is done. 解决 */
  | 'RESOLVED'
  /** We answered. 响应 */
  | 'RESPONDED'
  /** The customer has answered. 恢复处理 */
  | 'RESUMED'
  /** We wait for the customer. 等待客户 */
  | 'WAITING';

export type SetInvestorTargetInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** A relationship in the line INVESTOR. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly target?: InputMaybe<InvestorTargetInput>;
};

export type SetRelationshipStageInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly stage: RelationshipStage;
};

export type SetRelationshipTierInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly tier?: InputMaybe<Scalars['String']['input']>;
};

export type SetRelationshipTypeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** How bad a problem is: ACTIVE, when it is not said. */
  readonly problem?: InputMaybe<ProblemDegree>;
  readonly problemReason?: InputMaybe<ProblemReason>;
  readonly reason: Scalars['String']['input'];
  readonly terminationReason?: InputMaybe<TerminationReason>;
  readonly type: RelationshipType;
  /** Today, when absent. May lie in the past: then it says what has been true, known only now. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** As registered. 性别 */
export type Sex =
  /** Female. 女 */
  | 'FEMALE'
  /** Male. 男 */
  | 'MALE';

/**
 * Lets somebody into a relationship who is not of its team: an employee, or whoever has a post in a unit or below it, on the
 * same side of the wall. 关系共享
 */
export type Share = {
  readonly __typename?: 'Share';
  /** Exactly one of `employee` and `unit` is there. */
  readonly employee?: Maybe<Employee>;
  readonly scope: ShareScope;
  readonly unit?: Maybe<OrgUnit>;
  /** From then on it lets nobody in. */
  readonly until: Scalars['DateTime']['output'];
};

/**
 * That a party held so much of a security on a day, as one source states it: a filing, a register of shareholders, the holder.
 * Each source states its own; none takes another's place. 持股
 */
export type SharePosition = Node & RecordNode & {
  readonly __typename?: 'SharePosition';
  readonly active: Scalars['Boolean']['output'];
  /** The day at whose end it was held. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly basis?: Maybe<PositionBasis>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** Who decides about it, where the source says so. */
  readonly discretion?: Maybe<InvestmentDiscretion>;
  readonly id: Scalars['ID']['output'];
  /** Whether it is a security of ours. Then only those who work with investors see the position. */
  readonly isOwnSecurity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the security itself. Of an option, `quantity` counts what it is on. */
  readonly option?: Maybe<OptionKind>;
  /** Managers who report it together with the holder. */
  readonly otherManagers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who holds it. */
  readonly party?: Maybe<Party>;
  /** How many, in `unit`. 0 where the source says that nothing is held any more. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The document that says so: a filing's accession number. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly security?: Maybe<Security>;
  /** The system that states it. Positions of different sources are never added up. */
  readonly source?: Maybe<Source>;
  /** The day it was stated: of a filing, the day it was filed. */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  readonly unit?: Maybe<PositionUnit>;
  /** What it was worth on that day, as the source has it. */
  readonly value?: Maybe<Money>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly votes?: Maybe<VotingAuthority>;
};

export type SharePositionConnection = {
  readonly __typename?: 'SharePositionConnection';
  readonly edges: ReadonlyArray<SharePositionEdge>;
  readonly nodes: ReadonlyArray<SharePosition>;
  readonly pageInfo: PageInfo;
};

export type SharePositionEdge = {
  readonly __typename?: 'SharePositionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SharePosition;
};

export type SharePositionPayload = {
  readonly __typename?: 'SharePositionPayload';
  readonly sharePosition?: Maybe<SharePosition>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ShareRelationshipInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  readonly scope: ShareScope;
  /** At most 366 days from now. */
  readonly until: Scalars['DateTime']['input'];
  readonly with: ShareWithInput;
};

/** Whether a kind of tie has a share. */
export type ShareRule =
  /** It has none. 无 */
  | 'NONE'
  /** It may be given. 可填 */
  | 'OPTIONAL'
  /** It must be given. 必填 */
  | 'REQUIRED';

/** What a share lets do. 共享范围 */
export type ShareScope =
  /** Read, and record contacts. 读取并记录互动 */
  | 'CONTACT'
  /** Read. 只读 */
  | 'READ';

/** Who is let in: exactly one of the two. */
export type ShareWithInput =
  { readonly employeeId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** Whoever has a post in this unit or below it, in the relationship's line of business. */
  { readonly employeeId?: never; readonly unitId: Scalars['ID']['input']; };

/** Something that was shared, and since when it is known. 已提供的材料 */
export type SharedMaterial = {
  readonly __typename?: 'SharedMaterial';
  readonly label: Scalars['String']['output'];
  /** SHA-256 in hexadecimal, to prove that it is unchanged. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Since when the contact is recorded to be about it. */
  readonly since: Scalars['DateTime']['output'];
  /** Since when it no longer is: it was a mistake. Null while it is. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly uri: Scalars['String']['output'];
};

/** Where record sheets are published. 刊载平台 */
export type SheetPlatform =
  /** Another. 其他 */
  | 'OTHER'
  /** Of the Shanghai Stock Exchange. 上证e互动 */
  | 'SSE_E_INTERACTION'
  /** Of the Shenzhen Stock Exchange. 深交所互动易 */
  | 'SZSE_IRM';

export type SignOffCaseInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something seen of a relationship that may mean trouble: from the books, or heard. What it stands on is kept with its
 * history: what was refuted leaves every score and every warning, and stays here. 风险信号
 */
export type Signal = Node & RecordNode & {
  readonly __typename?: 'Signal';
  readonly active: Scalars['Boolean']['output'];
  readonly category?: Maybe<SignalCategory>;
  /**
   * Which sign it is. Known ones are `RECEIVABLES_SLOW` (value: days), `INVENTORY_BUILDUP` (percent), `OVERDUE` (days),
   * `PREPAYMENT` (the amount repaid), `BALANCE_FALL` (the balance left), `NEW_LENDER` (the amount borrowed) and `COMPLAINT`.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** All that was ever known of it, in the order it became known. */
  readonly evidence?: Maybe<ReadonlyArray<SignalEvidence>>;
  readonly id: Scalars['ID']['output'];
  readonly lineOfBusiness?: Maybe<LineOfBusiness>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day of what was seen. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relationship?: Maybe<Relationship>;
  readonly riskType?: Maybe<RiskType>;
  readonly source?: Maybe<Source>;
  /** How sure we are: the last of `evidence`. */
  readonly status?: Maybe<EvidenceStatus>;
  /** What was measured, in the code's own unit. Null where there is nothing to measure. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** What a signal is about. 信号类别 */
export type SignalCategory =
  /** What they do with us: prepay, withdraw, borrow elsewhere. 客户行为 */
  | 'BEHAVIOUR'
  /** Receivables, inventory, profit, cash. 财务状况 */
  | 'FINANCIAL'
  /** The trade, the market, the owners, the law. 经营环境 */
  | 'OPERATING_ENVIRONMENT'
  /** Anything else. 其他 */
  | 'OTHER'
  /** What bears on repaying. 还款能力 */
  | 'REPAYMENT_CAPACITY'
  /** What went wrong in our service. 服务 */
  | 'SERVICE'
  /** That nothing is heard of them. 失联与沉默 */
  | 'SILENCE';

export type SignalConnection = {
  readonly __typename?: 'SignalConnection';
  readonly edges: ReadonlyArray<SignalEdge>;
  readonly nodes: ReadonlyArray<Signal>;
  readonly pageInfo: PageInfo;
};

export type SignalEdge = {
  readonly __typename?: 'SignalEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Signal;
};

/** What was known of a signal from a moment on, and from whom. 证据 */
export type SignalEvidence = {
  readonly __typename?: 'SignalEvidence';
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who says so: a report, a register, another bank. */
  readonly source: Scalars['String']['output'];
  readonly status: EvidenceStatus;
};

export type SignalPayload = {
  readonly __typename?: 'SignalPayload';
  readonly signal?: Maybe<Signal>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SignalsTestInput = {
  readonly aggregate?: WarningAggregate;
  /** At most 10 categories and 20 codes, one at least of both together. */
  readonly categories?: InputMaybe<ReadonlyArray<SignalCategory>>;
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** RUMOUR or CONFIRMED. */
  readonly minimumEvidence?: EvidenceStatus;
  /** Above 0. */
  readonly threshold: Scalars['Decimal']['input'];
  /** 1 to 730. */
  readonly windowDays: Scalars['Int']['input'];
};

export type SilenceTestInput = {
  /** 1 to 1,830. */
  readonly days: Scalars['Int']['input'];
  /** At most 20 tiers, each once. */
  readonly tierDays?: InputMaybe<ReadonlyArray<TierDaysInput>>;
};

/** Where a fact came from. */
export type Source = {
  readonly __typename?: 'Source';
  /** Its id in that system. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** The import that brought it, `bat_…`. */
  readonly importBatch?: Maybe<Scalars['ID']['output']>;
  /** The system that stated it: `guanxi` for what was entered here. */
  readonly system: Scalars['String']['output'];
};

/** Where a fact came from, when it was not entered here. Only who feeds from other systems makes records of theirs. */
export type SourceInput = {
  /** Its id in that system, at most 128 characters. The same system and id never make a second record. */
  readonly externalId: Scalars['String']['input'];
  /** The system's name: lower-case letters, digits, `_`, `.` and `-`, at most 40. */
  readonly system: Scalars['String']['input'];
};

/** Who spoke, in the sense of 17 CFR 243.101(c) and (f). 发言人类别 */
export type SpeakerClass =
  /** Somebody who broke a duty of trust or confidence to the issuer by telling it. 违反信托或保密义务的披露人 */
  | 'IN_BREACH_OF_DUTY'
  /** Any other employee: what they say, the issuer does not. 其他员工 */
  | 'OTHER_EMPLOYEE'
  /** Another who regularly speaks with market professionals or holders of our securities. 经常与市场人士或持有人沟通的其他人员 */
  | 'REGULAR_COMMUNICATOR'
  /** A director, executive officer, or investor or public relations officer. 董事、高级管理人员、投资者关系或公共关系负责人 */
  | 'SENIOR_OFFICIAL';

/** At one stage. */
export type StageMovement = {
  readonly __typename?: 'StageMovement';
  readonly movement: Movement;
  readonly stage: RelationshipStage;
};

/** From one stage to another. 阶段转换规则 */
export type StageRule = {
  readonly __typename?: 'StageRule';
  readonly allowed: Scalars['Boolean']['output'];
  readonly from: RelationshipStage;
  /** Only with a win-back case that is signed off, and is closed by it. */
  readonly needsWinBack: Scalars['Boolean']['output'];
  readonly to: RelationshipStage;
};

export type StartExportInput = {
  /** Begins a CSV file with a byte order mark, which Excel needs to read Chinese. True, when absent. */
  readonly bom?: InputMaybe<Scalars['Boolean']['input']>;
  readonly filter?: InputMaybe<ContactHistoryFilterInput>;
  readonly format: ExportFormat;
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of headings and names. EN, when absent. */
  readonly language?: InputMaybe<Locale>;
  readonly of: ExportOfInput;
  /** NEWEST_FIRST, when absent. */
  readonly order?: InputMaybe<HistoryOrder>;
  readonly range?: InputMaybe<TimeRangeInput>;
};

export type StateDisclosureRuleInput = {
  /** 1 to 200 characters. */
  readonly citation: Scalars['String']['input'];
  /** At most 100. */
  readonly closures?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly exchange?: InputMaybe<Exchange>;
  readonly exclusions: ReadonlyArray<RecipientExclusion>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 720. */
  readonly promptHours: Scalars['Int']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  /** At least one, without OTHER. */
  readonly recipientClasses: ReadonlyArray<RecipientClass>;
  /** 1 to 200 characters. */
  readonly sourceVersion: Scalars['String']['input'];
  /** At least one. */
  readonly speakerClasses: ReadonlyArray<SpeakerClass>;
  /** At most 500 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type StateObligationRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** DRAFT or ON. */
  readonly state?: InputMaybe<ObligationRuleState>;
  readonly terms: ObligationTermsInput;
};

export type StateServiceStandardInput = {
  readonly hours?: InputMaybe<ServiceHours>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicator: ServiceIndicator;
  readonly kind?: InputMaybe<ServiceRequestKind>;
  readonly lineOfBusiness: LineOfBusiness;
  /** Why: kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 or more, up to a year. */
  readonly targetMinutes: Scalars['Int']['input'];
  readonly tier?: InputMaybe<Scalars['String']['input']>;
};

export type StateTieInput = {
  /** Required with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly fromPartyId: Scalars['ID']['input'];
  /** An existing tie of the same kind between the same two, for a further period or another share. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: TieKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** In percent, 0 to 100. */
  readonly share?: InputMaybe<Scalars['Decimal']['input']>;
  readonly source?: InputMaybe<SourceInput>;
  /** When its source said it. Now, when absent. */
  readonly statedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly toPartyId: Scalars['ID']['input'];
  /** The first day it held, as exactly as it is known. Since always, when absent. */
  readonly validFrom?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day it held. It lasts, when absent. */
  readonly validTo?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type StateVisitRuleInput = {
  /** 1 to 200 characters. */
  readonly citation: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100. */
  readonly keptYears: Scalars['Int']['input'];
  /** 1 to 20. */
  readonly publishOnTradingDay: Scalars['Int']['input'];
  /** At most 10. */
  readonly quiet: ReadonlyArray<QuietRuleInput>;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
  /** 1 to 200 characters. */
  readonly sourceVersion: Scalars['String']['input'];
  /** `HH:mm`. */
  readonly tradingOpens: Scalars['String']['input'];
  /** At most 500 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type StateWarningRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly terms: WarningTermsInput;
};

/**
 * How the tiers of a book were filled before a period and at its end, and how many relationships moved between them. Only those
 * that are kept are in a tier. 客户结构通报
 */
export type StructureReport = {
  readonly __typename?: 'StructureReport';
  readonly completeUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** The first day of the period. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly lines?: Maybe<ReadonlyArray<LineOfBusiness>>;
  /** From one tier to another over the period as a whole, coming and going among them. Who stayed is in `tiers`. 层级迁徙矩阵 */
  readonly moves?: Maybe<ReadonlyArray<TierMove>>;
  /** By name; none first. */
  readonly tiers?: Maybe<ReadonlyArray<TierStructure>>;
  /** The last. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type SuspendPartnerAppInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<SourceInput>;
};

export type SwitchOffWarningRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

export type SwitchOnWarningRuleInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

/** Why a relationship was ended. 终止原因 */
export type TerminationReason =
  /** It did not pay. 违约 */
  | 'DEFAULT'
  /** Something from outside. 外部因素 */
  | 'EXTERNAL'
  /** It needs other things now. 需求变化 */
  | 'NEED_CHANGED'
  /** We fell out. 关系破裂 */
  | 'RELATIONSHIP_BROKEN';

export type TickCaseStepInput = {
  /** False takes back what was said. */
  readonly done?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 20. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A dated, sourced statement that links two parties. It is read in both directions, and keeps two times: when it held,
 * and when we knew. 关联
 */
export type Tie = Node & RecordNode & {
  readonly __typename?: 'Tie';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The end that the label is said of: the employee of an employment, the owner of an ownership. */
  readonly from?: Maybe<Party>;
  readonly id: Scalars['ID']['output'];
  /** Whether it holds at `asOf`. */
  readonly inForce?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<TieKind>;
  /** When it held, as far as was known at `knownAt` (now, when absent): newest first. */
  readonly periods?: Maybe<ReadonlyArray<TiePeriod>>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The share at `asOf` in percent, where the kind has one. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  readonly source?: Maybe<Source>;
  /** Every statement ever made about it, newest first. None is ever rewritten. */
  readonly statements?: Maybe<ReadonlyArray<TieStatement>>;
  /** The other end. */
  readonly to?: Maybe<Party>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/**
 * A dated, sourced statement that links two parties. It is read in both directions, and keeps two times: when it held,
 * and when we knew. 关联
 */
export type TieinForceArgs = {
  asOf?: InputMaybe<AsOfInput>;
};


/**
 * A dated, sourced statement that links two parties. It is read in both directions, and keeps two times: when it held,
 * and when we knew. 关联
 */
export type TieperiodsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A dated, sourced statement that links two parties. It is read in both directions, and keeps two times: when it held,
 * and when we knew. 关联
 */
export type TieshareArgs = {
  asOf?: InputMaybe<AsOfInput>;
};

export type TieConnection = {
  readonly __typename?: 'TieConnection';
  readonly edges: ReadonlyArray<TieEdge>;
  readonly nodes: ReadonlyArray<TieView>;
  readonly pageInfo: PageInfo;
};

/** From which end a tie is seen. 方向 */
export type TieDirection =
  /** The party is the `to` end. 指向此方 */
  | 'INCOMING'
  /** The party is the `from` end. 由此出发 */
  | 'OUTGOING';

export type TieEdge = {
  readonly __typename?: 'TieEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TieView;
};

/** The kinds of tie: what the one end is to the other, and the other to the one. 关联类型 */
export type TieKind =
  /** may operate the accounts of / lets its accounts be operated by. 有权操作其账户： / 的账户授权操作人是 */
  | 'ACCOUNT_AUTHORITY'
  /** knows. 的熟人是 */
  | 'ACQUAINTANCE'
  /** acts in concert with. 的一致行动人是 */
  | 'ACTING_IN_CONCERT'
  /** advises / is advised by. 担任顾问于 / 的顾问是 */
  | 'ADVISER'
  /** covers as analyst / is covered by the analyst. 研究覆盖 / 的覆盖分析师是 */
  | 'ANALYST_COVERAGE'
  /** audits / is audited by. 审计 / 的审计师是 */
  | 'AUDITOR'
  /** is a beneficial owner of / has as beneficial owner. 受益拥有 / 的受益所有人是 */
  | 'BENEFICIAL_OWNERSHIP'
  /** is the broker of / has as broker. 代理证券业务，客户是 / 的经纪商是 */
  | 'BROKERAGE'
  /** provides collateral for / has collateral provided by. 提供抵质押担保给 / 的抵质押人是 */
  | 'COLLATERAL'
  /** competes with. 的竞争对手是 */
  | 'COMPETITION'
  /** is a contact person at / has as contact person. 担任联系人于 / 的联系人是 */
  | 'CONTACT_PERSON'
  /** controls / is controlled by. 控制 / 的控制人是 */
  | 'CONTROL'
  /** borrows jointly with. 的共同借款人是 */
  | 'CO_BORROWER'
  /** is a director of / has as director. 担任董事于 / 的董事是 */
  | 'DIRECTORSHIP'
  /** distributes the goods of / has its goods distributed by. 经销其产品： / 的经销商是 */
  | 'DISTRIBUTION'
  /** works for / employs. 任职于 / 聘用 */
  | 'EMPLOYMENT'
  /** is the custodian of / is in the custody of. 托管 / 的托管人是 */
  | 'FUND_CUSTODIAN'
  /** is an investor in the fund / is a fund with the investor. 投资于基金 / 的基金投资者是 */
  | 'FUND_INVESTMENT'
  /** manages the fund / is a fund managed by. 管理基金 / 的基金管理人是 */
  | 'FUND_MANAGER'
  /** belongs to the group of / heads the group that includes. 隶属于集团 / 的集团成员是 */
  | 'GROUP_MEMBERSHIP'
  /** guarantees / is guaranteed by. 担保 / 的担保人是 */
  | 'GUARANTEE'
  /** is the guardian of / is under the guardianship of. 的被监护人是 / 的监护人是 */
  | 'GUARDIAN'
  /** is in a mutual guarantee group with. 的联保成员是 */
  | 'JOINT_GUARANTEE'
  /** is legal counsel to / has as legal counsel. 担任法律顾问于 / 的法律顾问是 */
  | 'LEGAL_COUNSEL'
  /** is the legal representative of / is legally represented by. 担任法定代表人于 / 的法定代表人是 */
  | 'LEGAL_REPRESENTATIVE'
  /** lends to / borrows from. 出借给 / 的债权人是 */
  | 'LENDING'
  /** holds shares as nominee for / has its shares held by the nominee. 代持股份，委托人是 / 的股份代持人是 */
  | 'NOMINEE_HOLDING'
  /** is linked to. 的其他关联方是 */
  | 'OTHER'
  /** owns a share of / is owned in part by. 持股 / 的股东是 */
  | 'OWNERSHIP'
  /** is a parent of / is a child of. 的子女是 / 的父母是 */
  | 'PARENT_CHILD'
  /** is a partner of. 的合作伙伴是 */
  | 'PARTNERSHIP'
  /** holds a power of attorney for / has given a power of attorney to. 受托代理 / 的受托代理人是 */
  | 'POWER_OF_ATTORNEY'
  /** referred / was referred by. 介绍了 / 的介绍人是 */
  | 'REFERRAL'
  /** regulates / is regulated by. 监管 / 的监管机构是 */
  | 'REGULATION'
  /** is a relative of. 的亲属是 */
  | 'RELATIVE'
  /** is a senior manager of / has as senior manager. 担任高级管理人员于 / 的高级管理人员是 */
  | 'SENIOR_MANAGEMENT'
  /** provides services to / is served by. 提供服务给 / 的服务商是 */
  | 'SERVICE_PROVISION'
  /** is the settlor of the trust / is a trust settled by. 设立信托 / 的信托委托人是 */
  | 'SETTLOR'
  /** is a sibling of. 的兄弟姐妹是 */
  | 'SIBLING'
  /** is married to. 的配偶是 */
  | 'SPOUSE'
  /** succeeded / was succeeded by. 承继 / 的承继者是 */
  | 'SUCCESSION'
  /** is a supervisor of / has as supervisor. 担任监事于 / 的监事是 */
  | 'SUPERVISORSHIP'
  /** supplies / is supplied by. 供货给 / 的供应商是 */
  | 'SUPPLY'
  /** is a trustee of the trust / is a trust with the trustee. 受托管理信托 / 的受托人是 */
  | 'TRUSTEE'
  /** is a beneficiary of the trust / is a trust for the beneficiary. 受益于信托 / 的信托受益人是 */
  | 'TRUST_BENEFICIARY';

/** A kind of tie, from the catalogue. */
export type TieKindRule = {
  readonly __typename?: 'TieKindRule';
  /** The person speaks for the organization: the contacts of the one are on the timeline of the other. */
  readonly affiliation: Scalars['Boolean']['output'];
  /** What may stand at the `from` end: `PERSON`, `ORGANIZATION`. */
  readonly from: ReadonlyArray<PartyType>;
  /** Said of the `to` end: `employs`. */
  readonly inverseLabel: Scalars['String']['output'];
  readonly kind: TieKind;
  /** Said of the `from` end: `works for`. */
  readonly label: Scalars['String']['output'];
  readonly share: ShareRule;
  /** The two ends are alike, as spouses are. */
  readonly symmetric: Scalars['Boolean']['output'];
  readonly to: ReadonlyArray<PartyType>;
};


/** A kind of tie, from the catalogue. */
export type TieKindRuleinverseLabelArgs = {
  locale?: InputMaybe<Locale>;
};


/** A kind of tie, from the catalogue. */
export type TieKindRulelabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type TiePayload = {
  readonly __typename?: 'TiePayload';
  readonly tie?: Maybe<Tie>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stretch of time in which a tie held. */
export type TiePeriod = {
  readonly __typename?: 'TiePeriod';
  /** In percent. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  /** The first day. Null when it is not known. */
  readonly validFrom?: Maybe<DatePoint>;
  /** The last day. Null while it lasts. */
  readonly validTo?: Maybe<DatePoint>;
};

/** One statement about a tie. */
export type TieStatement = {
  readonly __typename?: 'TieStatement';
  readonly id: Scalars['ID']['output'];
  readonly kind: TieStatementKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it reached us. */
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Scalars['String']['output'];
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  readonly source: Source;
  /** When its source said it. The latest word on a day counts, whenever it reached us. */
  readonly statedAt: Scalars['DateTime']['output'];
  readonly validFrom?: Maybe<DatePoint>;
  readonly validTo?: Maybe<DatePoint>;
};

/** What a statement says of a tie. */
export type TieStatementKind =
  /** It held in this period and in no other, whatever was said before. 更正 */
  | 'CORRECT'
  /** It does not hold after this day. 终止 */
  | 'END'
  /** It never held. 撤回 */
  | 'RETRACT'
  /** It held in this period. 陈述 */
  | 'STATE';

/** A tie seen from one of its two parties. */
export type TieView = {
  readonly __typename?: 'TieView';
  readonly direction: TieDirection;
  readonly inForce: Scalars['Boolean']['output'];
  /** What stands between this party and the other one: `employs`, `is owned in part by`, `持股`. */
  readonly label: Scalars['String']['output'];
  /** The party at the other end. */
  readonly party?: Maybe<Party>;
  /** In percent. */
  readonly share?: Maybe<Scalars['Decimal']['output']>;
  readonly tie: Tie;
  readonly validFrom?: Maybe<DatePoint>;
  readonly validTo?: Maybe<DatePoint>;
};


/** A tie seen from one of its two parties. */
export type TieViewlabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** A number of days for a tier. */
export type TierDays = {
  readonly __typename?: 'TierDays';
  readonly days: Scalars['Int']['output'];
  readonly tier: Scalars['String']['output'];
};

export type TierDaysInput = {
  readonly days: Scalars['Int']['input'];
  readonly tier: Scalars['String']['input'];
};

/** How many moved between two tiers. 层级迁徙 */
export type TierMove = {
  readonly __typename?: 'TierMove';
  /** They were not kept in this book before: opened, won back, or another's. */
  readonly entered: Scalars['Boolean']['output'];
  /** Null for those without one, and for those that `entered`. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** They are not kept in this book at the end: lost, terminated, or another's. */
  readonly left: Scalars['Boolean']['output'];
  readonly relationships: Scalars['Int']['output'];
  /** Null for those without one, and for those that `left`. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** In one tier. */
export type TierMovement = {
  readonly __typename?: 'TierMovement';
  readonly movement: Movement;
  /** Null for those without one. */
  readonly tier?: Maybe<Scalars['String']['output']>;
};

/** One tier: `opening` less those who left it is `stayed`; with those who came it is `closing`. 层级结构 */
export type TierStructure = {
  readonly __typename?: 'TierStructure';
  /** At the end of its last day. */
  readonly closing: Scalars['Int']['output'];
  /** At the end of the day before the period. */
  readonly opening: Scalars['Int']['output'];
  /** In the tier at both. */
  readonly stayed: Scalars['Int']['output'];
  /** Null for those without one. */
  readonly tier?: Maybe<Scalars['String']['output']>;
};

export type TiesBlock = ViewBlock & {
  readonly __typename?: 'TiesBlock';
  readonly provenance: Provenance;
  /** The 10 that were last stated or changed, newest first, in force or not. */
  readonly ties: ReadonlyArray<TieView>;
};

/** A stretch of time: from `from`, included, to `to`, excluded. */
export type TimeRangeInput = {
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly nodes: ReadonlyArray<TimelineEntry>;
  readonly pageInfo: PageInfo;
};

export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

/** An interaction on a party's timeline, with the way it came there. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The party took part itself. */
  readonly direct: Scalars['Boolean']['output'];
  readonly interaction: Interaction;
  /** Through whom it came, when it is a firm's timeline: those who took part and belonged to the firm, or to a fund of its, that day. */
  readonly via: ReadonlyArray<TimelinePath>;
};

/** What a timeline is narrowed to: one thing at a time, as each is served by an index. */
export type TimelineFilterInput =
  { readonly channel: Channel; readonly initiation?: never; readonly topic?: never; }
  |  { readonly channel?: never; readonly initiation: Initiation; readonly topic?: never; }
  |  /** One of the interaction's topics, in its normal form: lower case, single spaces. */
  { readonly channel?: never; readonly initiation?: never; readonly topic: Scalars['String']['input']; };

/** Who took part, and the tie by which they spoke for the firm; or by which the firm managed the fund that they spoke for. */
export type TimelinePath = {
  readonly __typename?: 'TimelinePath';
  /** The fund, managed by the firm that day, for which the person spoke or that took part itself. Null when it came without one. 基金 */
  readonly fund?: Maybe<Party>;
  readonly kind: TieKind;
  /** Null when the fund itself took part. */
  readonly person?: Maybe<Party>;
  readonly tieId: Scalars['ID']['output'];
};

/** The share of all exposure that the largest have. */
export type TopShare = {
  readonly __typename?: 'TopShare';
  /** Of the relationships with an exposure. */
  readonly percent: Scalars['Int']['output'];
  /** So many they are, rounded up. */
  readonly relationships: Scalars['Int']['output'];
  /** 0 to 1. */
  readonly share: Bounds;
};

/** A dated amount between a party and the institution, or between parties: an order, a trade, a fee, a repayment. 交易 */
export type Transaction = Node & RecordNode & {
  readonly __typename?: 'Transaction';
  readonly active: Scalars['Boolean']['output'];
  /** Positive: in the institution's favour. Negative: in the party's. */
  readonly amount?: Maybe<Money>;
  /** The other party, where it is not the institution. */
  readonly counterparty?: Maybe<Party>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<TransactionKind>;
  /** What it is made of. The lines add up to the amount where they all have one. */
  readonly lines?: Maybe<ReadonlyArray<TransactionLine>>;
  readonly occurredOn?: Maybe<Scalars['Date']['output']>;
  readonly party?: Maybe<Party>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** The order's or contract's number. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  /** Who took it. */
  readonly takenBy?: Maybe<Employee>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type TransactionConnection = {
  readonly __typename?: 'TransactionConnection';
  readonly edges: ReadonlyArray<TransactionEdge>;
  readonly nodes: ReadonlyArray<Transaction>;
  readonly pageInfo: PageInfo;
};

export type TransactionEdge = {
  readonly __typename?: 'TransactionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Transaction;
};

/** What kind of transaction. 交易类别 */
export type TransactionKind =
  /** Money paid in. 存入 */
  | 'DEPOSIT'
  /** A loan paid out. 放款 */
  | 'DRAWDOWN'
  /** A fee. 手续费 */
  | 'FEE'
  /** Interest. 利息 */
  | 'INTEREST'
  /** An order for goods or services. 订单 */
  | 'ORDER'
  /** Anything else. 其他 */
  | 'OTHER'
  /** A payment to somebody else. 付款 */
  | 'PAYMENT'
  /** A loan paid back. 还款 */
  | 'REPAYMENT'
  /** A trade in a security or currency. 买卖 */
  | 'TRADE'
  /** Money paid out. 支取 */
  | 'WITHDRAWAL';

/** One of the things that a transaction is made of. 交易明细 */
export type TransactionLine = {
  readonly __typename?: 'TransactionLine';
  /** Quantity × unit price × (1 − discount), unrounded; or as stated. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  readonly description: Scalars['String']['output'];
  /** 0 to 1: the part that is let off. */
  readonly discount?: Maybe<Scalars['Decimal']['output']>;
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  readonly unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

export type TransactionLineInput = {
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly description: Scalars['String']['input'];
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type TransactionPayload = {
  readonly __typename?: 'TransactionPayload';
  readonly transaction?: Maybe<Transaction>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The sum of a party's transactions of one kind in one currency: exact, and kept up to date with each of them. */
export type TransactionTotal = {
  readonly __typename?: 'TransactionTotal';
  readonly count: Scalars['Int']['output'];
  readonly kind: TransactionKind;
  readonly sum: Money;
};

export type TransactionsBlock = ViewBlock & {
  readonly __typename?: 'TransactionsBlock';
  /** The one with the latest day. */
  readonly last?: Maybe<Transaction>;
  readonly provenance: Provenance;
  /** Over all transactions, however many. */
  readonly totals: ReadonlyArray<TransactionTotal>;
};

/** Whose a change of type is to make. 所需职责 */
export type TransitionDuty =
  /** Of those who judge its risk, too. 风险判断 */
  | 'JUDGE'
  /** Of those who keep the relationship. 维护关系 */
  | 'KEEP';

/** What must be so before a relationship changes its type. 转换条件 */
export type TransitionGuard =
  /** A framework agreement is in force. 框架协议有效 */
  | 'AGREEMENT_IN_FORCE'
  /** The conditions of the cure are met. 治愈条件已满足 */
  | 'CONDITIONS_MET'
  /** An exit case is signed off. 退出已审批 */
  | 'EXIT_SIGNED_OFF'
  /** The same, but for what legal recovery has left short. 敞口已清偿或核销 */
  | 'EXPOSURE_SETTLED'
  /** Nothing is lent or promised. 敞口为零 */
  | 'EXPOSURE_ZERO'
  /** No restructuring or legal recovery is under way. 无未完成的重组或追偿 */
  | 'NO_REMEDY_UNFINISHED'
  /** The new terms were watched to the end. 重组观察期届满 */
  | 'OBSERVATION_OVER'
  /** Its project is over. 项目已结束 */
  | 'PROJECT_OVER'
  /** A qualification case is signed off. 战略准入已审批 */
  | 'QUALIFICATION_SIGNED_OFF'
  /** The newest rating is good enough, and not old. 评级达标 */
  | 'RATING_GOOD'
  /** A restructuring case is signed off. 债务重组已审批 */
  | 'RESTRUCTURING_SIGNED_OFF'
  /** It was watched for long enough. 观察期已满 */
  | 'WATCHED_LONG_ENOUGH'
  /** A win-back case is signed off. 挽回已审批 */
  | 'WIN_BACK_SIGNED_OFF';

/** A state that a relationship could go to, and what stands between. 可选转换 */
export type TransitionOption = {
  readonly __typename?: 'TransitionOption';
  readonly findings: ReadonlyArray<GuardFinding>;
  /** The table allows it, and all guards are met: what is asked for beside them is evidence, a reason, and the duty. */
  readonly open: Scalars['Boolean']['output'];
  readonly rule: TransitionRule;
  readonly to: RelationshipState;
};

export type TransitionRelationshipInput = {
  /** At most 20. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** For PROBLEM_WATCH and PROBLEM_ACTIVE, and only for them. */
  readonly problemReason?: InputMaybe<ProblemReason>;
  /** For TRANSACTIONAL: the next review is then due at its end. */
  readonly project?: InputMaybe<ProjectInput>;
  /** The proposal that this confirms. */
  readonly proposal?: InputMaybe<ClassificationRefInput>;
  /** Why: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** For TERMINATED, and only for it. */
  readonly terminationReason?: InputMaybe<TerminationReason>;
  readonly to: RelationshipState;
};

/** From one state to another, as the institution's policy has it. 转换规则 */
export type TransitionRule = {
  readonly __typename?: 'TransitionRule';
  readonly allowed: Scalars['Boolean']['output'];
  /** The cases that are used up, and closed, by it. */
  readonly closes: ReadonlyArray<RelationshipCaseKind>;
  /** Null when it is not allowed. */
  readonly duty?: Maybe<TransitionDuty>;
  /** Evidence of one of these kinds must be named; none, when empty. */
  readonly evidence: ReadonlyArray<EvidenceKind>;
  readonly from: RelationshipState;
  /** All must be met. Empty when it is not allowed. */
  readonly guards: ReadonlyArray<TransitionGuard>;
  /** Why it is not allowed. Null when it is. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. 同一说明的中文 */
  readonly reasonZh?: Maybe<Scalars['String']['output']>;
  readonly to: RelationshipState;
};

/** By what rules relationships change: published data, each part in a version. 转换规则表 */
export type TransitionTable = {
  readonly __typename?: 'TransitionTable';
  readonly checklists: ReadonlyArray<CaseChecklist>;
  readonly checklistsVersion: Scalars['Int']['output'];
  /** In the order in which they are asked. */
  readonly classification: ReadonlyArray<ClassificationRule>;
  readonly classificationVersion: Scalars['Int']['output'];
  /** How long new terms are watched at least. */
  readonly leastObservationDays: Scalars['Int']['output'];
  /** The worst newest rating of a strategic relationship. */
  readonly leastRating: Scalars['String']['output'];
  /** How old it may be. */
  readonly ratingDays: Scalars['Int']['output'];
  /** The grades of ratings, best first. */
  readonly ratingScale: ReadonlyArray<Scalars['String']['output']>;
  /** For how many years records are kept after a relationship has ended. */
  readonly retentionYears: Scalars['Int']['output'];
  /** Every pair of states. */
  readonly rules: ReadonlyArray<TransitionRule>;
  /** Every pair of stages. */
  readonly stages: ReadonlyArray<StageRule>;
  readonly stagesVersion: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  /** How long a relationship is watched before it counts as cured. */
  readonly watchDays: Scalars['Int']['output'];
};

/** On what a rule is tried: exactly one of the two. */
export type TrialOfInput =
  { readonly relationshipId: Scalars['ID']['input']; readonly unitId?: never; }
  |  /** The relationships this unit keeps, without those of the units below it. */
  { readonly relationshipId?: never; readonly unitId: Scalars['ID']['input']; };

/** A warning that would have been raised. 回测预警 */
export type TriedWarning = {
  readonly __typename?: 'TriedWarning';
  readonly facts: ReadonlyArray<AlertFact>;
  /** The last day on which it would have held without a break. */
  readonly heldTo: Scalars['Date']['output'];
  readonly raisedOn: Scalars['Date']['output'];
  /** On its first day, in the order they were observed. */
  readonly signalIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Of one type. */
export type TypeMovement = {
  readonly __typename?: 'TypeMovement';
  readonly movement: Movement;
  readonly type: RelationshipType;
};

/** One reason why nothing was changed, written for the person who must act. */
export type UserError = {
  readonly __typename?: 'UserError';
  readonly code: UserErrorCode;
  /** Where in the input: `["input", "identifiers", "0", "value"]`. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was expected and what came, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. 同一说明的中文 */
  readonly messageZh: Scalars['String']['output'];
};

/** Why a command was refused, or what it warns of. A closed list; codes are added, never renamed. */
export type UserErrorCode =
  /** There is such a record already. 记录已存在 */
  | 'ALREADY_EXISTS'
  /** Somebody else must do this than who asked for it. 须由他人复核 */
  | 'CHECKER_IS_MAKER'
  /** The same key came with another input. 幂等键与先前的输入不符 */
  | 'IDEMPOTENCY_MISMATCH'
  /** The identifier belongs to another party. 标识已被占用 */
  | 'IDENTIFIER_TAKEN'
  /** A value is not what its field takes. 取值无效 */
  | 'INVALID'
  /** The record is in a state that does not allow this. 当前状态不允许 */
  | 'INVALID_STATE'
  /** More than one record may hold. 超出上限 */
  | 'LIMIT_REACHED'
  /** You may see it, and not do this with it. 可查看但无权操作 */
  | 'NOT_ALLOWED'
  /** Nothing here has this id. 未找到 */
  | 'NOT_FOUND'
  /** This kind of tie does not link these two. 该关联类型不允许这样的两端 */
  | 'TIE_ENDS_NOT_ALLOWED'
  /** A tie links two different parties. 关联的两端不能是同一当事人 */
  | 'TIE_TO_SELF'
  /** The record has changed since the version you expected. 版本已变化 */
  | 'VERSION_CONFLICT'
  /** A wall between lines of business is in the way. 业务条线隔离 */
  | 'WALLED';

export type VerifyDisclosureInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  /** One for each of the four qualities. */
  readonly findings: ReadonlyArray<DisclosureFindingInput>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ViewBlock = {
  readonly provenance: Provenance;
};

/** What was said at a visit. 投资者关系活动记录表 */
export type VisitRecordSheet = {
  readonly __typename?: 'VisitRecordSheet';
  readonly checkNote?: Maybe<Scalars['String']['output']>;
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly checkedBy?: Maybe<Scalars['String']['output']>;
  /** Questions and answers. */
  readonly content: Scalars['String']['output'];
  /** Who wrote it. */
  readonly makers: ReadonlyArray<Scalars['String']['output']>;
  readonly materials: ReadonlyArray<ContentReference>;
  readonly platform?: Maybe<SheetPlatform>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedBy?: Maybe<Scalars['String']['output']>;
  readonly publishedUri?: Maybe<Scalars['String']['output']>;
};

/** What a record sheet needs before it is published. 待办事项 */
export type VisitSheetNeed =
  /** That somebody checks it who has not written it. 复核 */
  | 'CHECK'
  /** What the visitors sign. 承诺书 */
  | 'COMMITMENT_LETTER'
  /** What was said. 活动记录表 */
  | 'SHEET';

/** A line of the record sheet. 活动记录表栏目 */
export type VisitSheetRow = {
  readonly __typename?: 'VisitSheetRow';
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** How investors are received. 投资者调研规则 */
export type VisitTerms = {
  readonly __typename?: 'VisitTerms';
  /** Where it is written. */
  readonly citation: Scalars['String']['output'];
  /** Whole years for which a visit is kept, at least. */
  readonly keptYears: Scalars['Int']['output'];
  /** The record sheet is published before trading opens on this trading day after the visit: 1 is the next. */
  readonly publishOnTradingDay: Scalars['Int']['output'];
  /** Before which disclosures nobody is received, and for how long. */
  readonly quiet: ReadonlyArray<QuietRule>;
  /** The record that states it. Null where it is the one that comes with the gateway. */
  readonly rule?: Maybe<DisclosureRule>;
  /** In which version it was read there. */
  readonly sourceVersion: Scalars['String']['output'];
  /** `HH:mm` in the zone of the institution. */
  readonly tradingOpens: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How many of the shares are voted by whom. 表决权 */
export type VotingAuthority = {
  readonly __typename?: 'VotingAuthority';
  /** Not by the holder. 无 */
  readonly none: Scalars['Decimal']['output'];
  /** Together with others. 共同 */
  readonly shared: Scalars['Decimal']['output'];
  /** By the holder alone. 单独 */
  readonly sole: Scalars['Decimal']['output'];
};

export type VotingAuthorityInput = {
  readonly none: Scalars['Decimal']['input'];
  readonly shared: Scalars['Decimal']['input'];
  readonly sole: Scalars['Decimal']['input'];
};

export type WaiveObligationInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

/**
 * Lets an employee see one party's relationship in a line of business that is walled from theirs, for a time, when somebody
 * else has approved it. Each use is recorded. 跨墙审批
 */
export type WallException = Node & RecordNode & {
  readonly __typename?: 'WallException';
  readonly active: Scalars['Boolean']['output'];
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked for it. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or rejected it. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Who is to see across the wall. */
  readonly employee?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly line?: Maybe<LineOfBusiness>;
  /** What they said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Null when there is none that you may see. */
  readonly party?: Maybe<Party>;
  /** As it was asked for: there need not be such a party. */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<WallExceptionState>;
  /** From then on it lets nobody through, whatever its state. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type WallExceptionConnection = {
  readonly __typename?: 'WallExceptionConnection';
  readonly edges: ReadonlyArray<WallExceptionEdge>;
  readonly nodes: ReadonlyArray<WallException>;
  readonly pageInfo: PageInfo;
};

export type WallExceptionEdge = {
  readonly __typename?: 'WallExceptionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WallException;
};

export type WallExceptionPayload = {
  readonly __typename?: 'WallExceptionPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly wallException?: Maybe<WallException>;
};

/** What became of a request to see across a wall. 审批状态 */
export type WallExceptionState =
  /** Granted, until its end. 已批准 */
  | 'APPROVED'
  /** Not granted. 已拒绝 */
  | 'REJECTED'
  /** Waits for a decision. 待审批 */
  | 'REQUESTED'
  /** Granted and taken back. 已撤销 */
  | 'REVOKED';

/** How signals become the number that is held against the threshold. 汇总方式 */
export type WarningAggregate =
  /** How many there are. 次数 */
  | 'COUNT'
  /** The largest. 最大值 */
  | 'MAX'
  /** What they add up to. 合计 */
  | 'SUM'
  /** How many in a row, up to the last, are each larger than the one before. 连续上升次数 */
  | 'TREND';

/** What makes a warning, as data: which signs, in which time, how many or how much. 预警规则 */
export type WarningRule = Node & RecordNode & {
  readonly __typename?: 'WarningRule';
  readonly active: Scalars['Boolean']['output'];
  /** By so many hours after an alert is raised, it is closed. */
  readonly closeHours?: Maybe<Scalars['Int']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Only relationships in these lines; all, where there is none. */
  readonly lines?: Maybe<ReadonlyArray<LineOfBusiness>>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** By so many hours after an alert is raised, there is a plan. */
  readonly respondHours?: Maybe<Scalars['Int']['output']>;
  readonly severity?: Maybe<AlertSeverity>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<WarningRuleState>;
  /** What is looked at. */
  readonly test?: Maybe<WarningTest>;
  /** Only relationships of these tiers; all, where there is none. */
  readonly tiers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Only relationships of these types; all, where there is none. */
  readonly types?: Maybe<ReadonlyArray<RelationshipType>>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** What makes a warning, as data: which signs, in which time, how many or how much. 预警规则 */
export type WarningRulenameArgs = {
  locale?: InputMaybe<Locale>;
};

export type WarningRuleConnection = {
  readonly __typename?: 'WarningRuleConnection';
  readonly edges: ReadonlyArray<WarningRuleEdge>;
  readonly nodes: ReadonlyArray<WarningRule>;
  readonly pageInfo: PageInfo;
};

export type WarningRuleEdge = {
  readonly __typename?: 'WarningRuleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WarningRule;
};

export type WarningRulePayload = {
  readonly __typename?: 'WarningRulePayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly warningRule?: Maybe<WarningRule>;
};

/** Whether a rule warns. 规则状态 */
export type WarningRuleState =
  /** It can be tried on the past. 草稿 */
  | 'DRAFT'
  /** It raises none any more. 停用 */
  | 'OFF'
  /** It raises alerts. 启用 */
  | 'ON';

/** What a rule says, whole. */
export type WarningTermsInput = {
  /** `respondHours` to 8,760. As usual for the severity, when absent: CRITICAL 72, HIGH 168, MEDIUM 720, LOW 2160. */
  readonly closeHours?: InputMaybe<Scalars['Int']['input']>;
  /** All, when empty. */
  readonly lines?: InputMaybe<ReadonlyArray<LineOfBusiness>>;
  /** Both languages: alerts are shown in either. */
  readonly name: LocalizedNameInput;
  /** 1 to 8,760. As usual for the severity, when absent: CRITICAL 4, HIGH 24, MEDIUM 72, LOW 168. */
  readonly respondHours?: InputMaybe<Scalars['Int']['input']>;
  readonly severity: AlertSeverity;
  readonly test: WarningTestInput;
  readonly tiers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** What a rule looks at: which fields are there depends on its kind. */
export type WarningTest = {
  readonly __typename?: 'WarningTest';
  readonly aggregate?: Maybe<WarningAggregate>;
  /** PREPAYMENT_FLIGHT: by so much of the highest the last balance is below it, in percent. */
  readonly balanceFallPercent?: Maybe<Scalars['Float']['output']>;
  /** SIGNALS: those of these categories, or with these codes. */
  readonly categories?: Maybe<ReadonlyArray<SignalCategory>>;
  /** SIGNALS: see `categories`. */
  readonly codes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** SILENCE: days without a contact by a person. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  readonly kind: WarningTestKind;
  /** RUMOUR or CONFIRMED: how sure one must be of a signal. */
  readonly minimumEvidence?: Maybe<EvidenceStatus>;
  /** PREPAYMENT_FLIGHT: so many prepayments at least. */
  readonly steps?: Maybe<Scalars['Int']['output']>;
  /** SIGNALS: the rule warns when this is reached. */
  readonly threshold?: Maybe<Scalars['Decimal']['output']>;
  /** SILENCE: other numbers of days for some tiers. */
  readonly tierDays?: Maybe<ReadonlyArray<TierDays>>;
  /** SIGNALS, PREPAYMENT_FLIGHT: days back, today among them. */
  readonly windowDays?: Maybe<Scalars['Int']['output']>;
  /** PREPAYMENT_FLIGHT: only when somebody else is seen to lend. */
  readonly withNewLender?: Maybe<Scalars['Boolean']['output']>;
};

/** What a rule looks at: exactly one of these. */
export type WarningTestInput =
  { readonly prepaymentFlight: PrepaymentFlightTestInput; readonly signals?: never; readonly silence?: never; }
  |  { readonly prepaymentFlight?: never; readonly signals: SignalsTestInput; readonly silence?: never; }
  |  { readonly prepaymentFlight?: never; readonly signals?: never; readonly silence: SilenceTestInput; };

/** What kind of warning a rule gives. 规则种类 */
export type WarningTestKind =
  /** Repaid early, step by step, balances falling, another lender: on the way to another bank. 逐步提前还款、余额下降（流失征兆） */
  | 'PREPAYMENT_FLIGHT'
  /** Signals add up. 信号累计 */
  | 'SIGNALS'
  /** No person has been in contact for long. Machines do not count. 长期无人联系 */
  | 'SILENCE';

/** What a rule would have warned of in one relationship. 规则回测 */
export type WarningTrial = {
  readonly __typename?: 'WarningTrial';
  readonly relationship?: Maybe<Relationship>;
  /** In the order of their days. */
  readonly warnings?: Maybe<ReadonlyArray<TriedWarning>>;
};

export type WarningTrialConnection = {
  readonly __typename?: 'WarningTrialConnection';
  readonly edges: ReadonlyArray<WarningTrialEdge>;
  readonly nodes: ReadonlyArray<WarningTrial>;
  readonly pageInfo: PageInfo;
};

export type WarningTrialEdge = {
  readonly __typename?: 'WarningTrialEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WarningTrial;
};

/** What a week is to bring for a goal of the month. 周目标 */
export type WeekGoal = {
  readonly __typename?: 'WeekGoal';
  /** Of the month's goal that it is for. */
  readonly goalKey: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
  readonly progress: WorkProgress;
  readonly text: Scalars['String']['output'];
  /** The Monday. */
  readonly weekOf: Scalars['Date']['output'];
};

export type WeekGoalInput = {
  /** The goal of the month that it is for. */
  readonly goalKey: Scalars['String']['input'];
  /** As for goals. */
  readonly key: Scalars['String']['input'];
  /** 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
  /** Any day of the week. */
  readonly weekOf: Scalars['Date']['input'];
};

export type WithdrawAttendanceInput = {
  /** The event's. */
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 24, nobody twice. */
  readonly partyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why: kept in the history. */
  readonly reason: Scalars['String']['input'];
};

/** Either `id`, or `partyId` and `partnerAppId`. */
export type WithdrawConsentInput = {
  /** One consent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** By what means the party took it back. */
  readonly means?: InputMaybe<ConsentMeans>;
  /** … for this app. */
  readonly partnerAppId?: InputMaybe<Scalars['ID']['input']>;
  /** All consents of this party … */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those for this purpose; all, when absent. */
  readonly purpose?: InputMaybe<Purpose>;
  /** At most 500 characters: kept in the history. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawIdentifierInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly identifier: IdentifierInput;
  readonly partyId: Scalars['ID']['input'];
};

export type WithdrawSharePositionInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters, kept in the history. */
  readonly reason: Scalars['String']['input'];
};

/** Why something is withheld, or shown in part: in `extensions.withheld` of every answer. Codes are added, never renamed. 未提供原因 */
export type WithheldCode =
  /** The app is not approved, or suspended. 应用未启用 */
  | 'APP_NOT_ACTIVE'
  /** The app is not registered for the category. 应用未登记该类数据 */
  | 'CATEGORY_NOT_REGISTERED'
  /** The caller may know who it is, and no more. 仅可查看身份 */
  | 'IDENTITY_ONLY'
  /** For the members of an insider list. 仅限内幕信息知情人 */
  | 'INSIDERS_ONLY'
  /** The institution's own: never for partners. 本机构内部信息 */
  | 'INTERNAL'
  /** On the other side of a wall between lines of business. 业务条线隔离 */
  | 'LINE_WALL'
  /** The caller's post shows it in part. 岗位仅可查看部分内容 */
  | 'MASKED_FOR_POST'
  /** About somebody whom the caller does not look after. 不在服务范围内 */
  | 'NOT_YOURS'
  /** No consent in force for this partner app, purpose and category. 无有效授权 */
  | 'NO_CONSENT'
  /** Others took part, who did not consent. 涉及其他当事人 */
  | 'OTHERS_TOOK_PART'
  /** The app is not registered for the purpose. 应用未登记该目的 */
  | 'PURPOSE_NOT_REGISTERED'
  /** Sensitive, and not consented to separately. 缺少单独同意 */
  | 'SEPARATE_CONSENT_MISSING';

/** What an action asks for. 行动种类 */
export type WorkActionKind =
  /** A call by telephone, video or WeChat. 通话 */
  | 'CALL'
  /** A contact on any channel. 联系 */
  | 'CONTACT'
  /** A meeting, wherever it is. 会面 */
  | 'MEETING'
  /** Something that is no contact: it is finished by word. 事务 */
  | 'TASK'
  /** A visit to the party. 拜访 */
  | 'VISIT';

/**
 * What an employee did on a day, in their own words. Entries are added, and never changed or taken away. A supervisor
 * countersigns what is there; what comes after is to be countersigned anew. 工作日志
 */
export type WorkLog = Node & RecordNode & {
  readonly __typename?: 'WorkLog';
  readonly active: Scalars['Boolean']['output'];
  readonly countersignatures?: Maybe<ReadonlyArray<Countersignature>>;
  /** Whether a supervisor has countersigned all there is. */
  readonly countersigned?: Maybe<Scalars['Boolean']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly employee?: Maybe<Employee>;
  /** In the order they were written. */
  readonly entries?: Maybe<ReadonlyArray<WorkLogEntry>>;
  readonly id: Scalars['ID']['output'];
  /** Of all entries. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly version?: Maybe<Scalars['Int']['output']>;
};

export type WorkLogConnection = {
  readonly __typename?: 'WorkLogConnection';
  readonly edges: ReadonlyArray<WorkLogEdge>;
  readonly nodes: ReadonlyArray<WorkLog>;
  readonly pageInfo: PageInfo;
};

export type WorkLogEdge = {
  readonly __typename?: 'WorkLogEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkLog;
};

/** Something that was done. 日志条目 */
export type WorkLogEntry = {
  readonly __typename?: 'WorkLogEntry';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  /** The same. */
  readonly interaction?: Maybe<Interaction>;
  /** Written when the day was over in the institution. */
  readonly late: Scalars['Boolean']['output'];
  readonly minutes: Scalars['Int']['output'];
  /** Null when it was about none, or about one that you do not see. */
  readonly relationship?: Maybe<Relationship>;
  readonly text: Scalars['String']['output'];
};

export type WorkLogPayload = {
  readonly __typename?: 'WorkLogPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly workLog?: Maybe<WorkLog>;
};

/**
 * An employee's month: its goals, what each week is to bring for them, and what is to be done on which day. At most one for an
 * employee and month. Contacts complete its actions by themselves; a machine's never do. 工作计划
 */
export type WorkPlan = Node & RecordNode & {
  readonly __typename?: 'WorkPlan';
  readonly actions?: Maybe<ReadonlyArray<DayAction>>;
  readonly active: Scalars['Boolean']['output'];
  /** What they said. */
  readonly approvalNote?: Maybe<Scalars['String']['output']>;
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is a draft. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** Each day on which something is to be done, the earliest first. */
  readonly days?: Maybe<ReadonlyArray<DayProgress>>;
  readonly employee?: Maybe<Employee>;
  readonly goals?: Maybe<ReadonlyArray<MonthGoal>>;
  readonly id: Scalars['ID']['output'];
  /** The first day of the month. */
  readonly month?: Maybe<Scalars['Date']['output']>;
  /** Of all actions of the month. */
  readonly progress?: Maybe<WorkProgress>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly state?: Maybe<WorkPlanState>;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly weeks?: Maybe<ReadonlyArray<WeekGoal>>;
  /** Who wrote what it says now. Somebody else approves it. */
  readonly writtenBy?: Maybe<Scalars['String']['output']>;
};

export type WorkPlanConnection = {
  readonly __typename?: 'WorkPlanConnection';
  readonly edges: ReadonlyArray<WorkPlanEdge>;
  readonly nodes: ReadonlyArray<WorkPlan>;
  readonly pageInfo: PageInfo;
};

export type WorkPlanEdge = {
  readonly __typename?: 'WorkPlanEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkPlan;
};

export type WorkPlanPayload = {
  readonly __typename?: 'WorkPlanPayload';
  readonly userErrors: ReadonlyArray<UserError>;
  readonly workPlan?: Maybe<WorkPlan>;
};

/** How far a plan has come. 计划状态 */
export type WorkPlanState =
  /** A supervisor stands by it. 已批准 */
  | 'APPROVED'
  /** Written, or written anew, and not approved. 草稿 */
  | 'DRAFT';

/** How many actions there are, and how many are done. 进度 */
export type WorkProgress = {
  readonly __typename?: 'WorkProgress';
  readonly done: Scalars['Int']['output'];
  readonly planned: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessDecision: ResolverTypeWrapper<AccessDecision>;
  AccessPreview: ResolverTypeWrapper<AccessPreviewModel>;
  AddIdentifierInput: AddIdentifierInput;
  AddInsiderInput: AddInsiderInput;
  Alert: ResolverTypeWrapper<AlertModel>;
  AlertClock: AlertClock;
  AlertClosure: ResolverTypeWrapper<AlertClosure>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversTypes['Alert']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertFact: ResolverTypeWrapper<AlertFact>;
  AlertFigures: ResolverTypeWrapper<AlertFiguresModel>;
  AlertOutcome: AlertOutcome;
  AlertPayload: ResolverTypeWrapper<Omit<AlertPayload, 'alert'> & { alert?: Maybe<ResolversTypes['Alert']> }>;
  AlertResponse: ResolverTypeWrapper<AlertResponseModel>;
  AlertSeverity: AlertSeverity;
  AlertState: AlertState;
  AlertsBlock: ResolverTypeWrapper<CustomerViewModel>;
  AlertsOfInput: AlertsOfInput;
  AllowedTransitions: ResolverTypeWrapper<AllowedTransitionsModel>;
  AmendDisclosureInput: AmendDisclosureInput;
  AmendInteractionInput: AmendInteractionInput;
  AnswerAlertInput: AnswerAlertInput;
  ApprovePartnerAppInput: ApprovePartnerAppInput;
  ApproveWallExceptionInput: ApproveWallExceptionInput;
  ApproveWorkPlanInput: ApproveWorkPlanInput;
  AsOfInput: AsOfInput;
  AskingLimits: ResolverTypeWrapper<AskingLimits>;
  AskingLimitsInput: AskingLimitsInput;
  AssessDisclosureInput: AssessDisclosureInput;
  Attendance: ResolverTypeWrapper<AttendanceModel>;
  AttendanceConnection: ResolverTypeWrapper<Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttendanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AttendanceState: AttendanceState;
  AttendeeInput: AttendeeInput;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditKind: AuditKind;
  AuditQuestionInput: AuditQuestionInput;
  AuditedRecord: ResolverTypeWrapper<AuditedRecordModel>;
  AwaitCustomerInput: AwaitCustomerInput;
  BookInput: BookInput;
  BookOrder: BookOrder;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bounds: ResolverTypeWrapper<Bounds>;
  Bulletin: ResolverTypeWrapper<BulletinModel>;
  BulletinConnection: ResolverTypeWrapper<Omit<BulletinConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BulletinEdge']>, nodes: ReadonlyArray<ResolversTypes['Bulletin']> }>;
  BulletinEdge: ResolverTypeWrapper<Omit<BulletinEdge, 'node'> & { node: ResolversTypes['Bulletin'] }>;
  BulletinEmployee: ResolverTypeWrapper<BulletinEmployeeModel>;
  BulletinLine: ResolverTypeWrapper<BulletinLine>;
  BulletinPayload: ResolverTypeWrapper<Omit<BulletinPayload, 'bulletin'> & { bulletin?: Maybe<ResolversTypes['Bulletin']> }>;
  CalendarPeriodInput: CalendarPeriodInput;
  CancelDisclosureInput: CancelDisclosureInput;
  CancelEventInput: CancelEventInput;
  CancelExportInput: CancelExportInput;
  CancelInvestorVisitInput: CancelInvestorVisitInput;
  CareDay: CareDay;
  CareDaySchedule: ResolverTypeWrapper<CareDaySchedule>;
  CareDayScheduleInput: CareDayScheduleInput;
  CaseChecklist: ResolverTypeWrapper<Omit<CaseChecklist, 'steps'> & { steps: ReadonlyArray<ResolversTypes['ChecklistStep']> }>;
  CaseStep: ResolverTypeWrapper<CaseStepModel>;
  CaseStepWay: CaseStepWay;
  ChangeEmployeeInput: ChangeEmployeeInput;
  ChangeEventInput: ChangeEventInput;
  ChangeObligationRuleInput: ChangeObligationRuleInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  ChangePartnerAppInput: ChangePartnerAppInput;
  ChangePersonInput: ChangePersonInput;
  ChangeWarningRuleInput: ChangeWarningRuleInput;
  ChangeWorkPlanInput: ChangeWorkPlanInput;
  Channel: Channel;
  ChannelContacts: ResolverTypeWrapper<ChannelContacts>;
  CheckDisclosureInput: CheckDisclosureInput;
  CheckVisitSheetInput: CheckVisitSheetInput;
  ChecklistStep: ResolverTypeWrapper<ChecklistStepModel>;
  Classification: ResolverTypeWrapper<ClassificationModel>;
  ClassificationRefInput: ClassificationRefInput;
  ClassificationRule: ResolverTypeWrapper<ClassificationRuleModel>;
  ClassifyLoanInput: ClassifyLoanInput;
  CloseAlertInput: CloseAlertInput;
  CloseCommitmentInput: CloseCommitmentInput;
  CloseInsiderListInput: CloseInsiderListInput;
  CloseRelationshipCaseInput: CloseRelationshipCaseInput;
  Commitment: ResolverTypeWrapper<CommitmentModel>;
  CommitmentInput: CommitmentInput;
  CommitmentLetter: ResolverTypeWrapper<CommitmentLetterModel>;
  CommitmentPayload: ResolverTypeWrapper<Omit<CommitmentPayload, 'commitment'> & { commitment?: Maybe<ResolversTypes['Commitment']> }>;
  CommitmentState: CommitmentState;
  CommitmentsBlock: ResolverTypeWrapper<CustomerViewModel>;
  Concentration: ResolverTypeWrapper<ConcentrationModel>;
  Confidentiality: Confidentiality;
  ConfirmSignalInput: ConfirmSignalInput;
  Consent: ResolverTypeWrapper<ConsentModel>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversTypes['Consent']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentEvidence: ResolverTypeWrapper<ConsentEvidenceModel>;
  ConsentEvidenceInput: ConsentEvidenceInput;
  ConsentGiver: ConsentGiver;
  ConsentMeans: ConsentMeans;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ConsentState: ConsentState;
  ContactChange: ResolverTypeWrapper<ContactChangeModel>;
  ContactChangeConnection: ResolverTypeWrapper<Omit<ContactChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactChange']> }>;
  ContactChangeEdge: ResolverTypeWrapper<Omit<ContactChangeEdge, 'node'> & { node: ResolversTypes['ContactChange'] }>;
  ContactChangeKind: ContactChangeKind;
  ContactHistoryConnection: ResolverTypeWrapper<Omit<ContactHistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactHistoryEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactHistoryEntry']> }>;
  ContactHistoryEdge: ResolverTypeWrapper<Omit<ContactHistoryEdge, 'node'> & { node: ResolversTypes['ContactHistoryEntry'] }>;
  ContactHistoryEntry: ResolverTypeWrapper<TimelineModel>;
  ContactHistoryFilterInput: ContactHistoryFilterInput;
  ContactHistoryOf: ContactHistoryOf;
  ContactHistorySummary: ResolverTypeWrapper<HistorySummaryModel>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  ContactPointInput: ContactPointInput;
  ContactPointKind: ContactPointKind;
  ContactQuarter: ResolverTypeWrapper<ContactQuarterModel>;
  ContactSilence: ResolverTypeWrapper<ContactSilence>;
  ContentReference: ResolverTypeWrapper<ContentReference>;
  ContentReferenceInput: ContentReferenceInput;
  CorrectBulletinInput: CorrectBulletinInput;
  CorrectTieInput: CorrectTieInput;
  CountersignWorkLogInput: CountersignWorkLogInput;
  Countersignature: ResolverTypeWrapper<CountersignatureModel>;
  CoverageMember: ResolverTypeWrapper<CoverageMemberModel>;
  CoverageMemberInput: CoverageMemberInput;
  CoveragePart: CoveragePart;
  CustomerView: ResolverTypeWrapper<CustomerViewModel>;
  DataCategory: DataCategory;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePoint: ResolverTypeWrapper<DatePoint>;
  DatePrecision: DatePrecision;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayAction: ResolverTypeWrapper<DayActionModel>;
  DayActionInput: DayActionInput;
  DayProgress: ResolverTypeWrapper<DayProgress>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DelegateBookInput: DelegateBookInput;
  Delegation: ResolverTypeWrapper<DelegationModel>;
  DelegationConnection: ResolverTypeWrapper<Omit<DelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DelegationEdge']>, nodes: ReadonlyArray<ResolversTypes['Delegation']> }>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  DelegationPayload: ResolverTypeWrapper<Omit<DelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['Delegation']> }>;
  DelegationState: DelegationState;
  Direction: Direction;
  Disclosure: ResolverTypeWrapper<DisclosureModel>;
  DisclosureAssessment: ResolverTypeWrapper<DisclosureAssessmentModel>;
  DisclosureAssessmentConnection: ResolverTypeWrapper<Omit<DisclosureAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisclosureAssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['DisclosureAssessment']> }>;
  DisclosureAssessmentEdge: ResolverTypeWrapper<Omit<DisclosureAssessmentEdge, 'node'> & { node: ResolversTypes['DisclosureAssessment'] }>;
  DisclosureAssessmentPayload: ResolverTypeWrapper<Omit<DisclosureAssessmentPayload, 'disclosureAssessment'> & { disclosureAssessment?: Maybe<ResolversTypes['DisclosureAssessment']> }>;
  DisclosureAssessmentState: DisclosureAssessmentState;
  DisclosureAudience: DisclosureAudience;
  DisclosureCategory: DisclosureCategory;
  DisclosureClass: DisclosureClass;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisclosureEdge']>, nodes: ReadonlyArray<ResolversTypes['Disclosure']> }>;
  DisclosureDuty: DisclosureDuty;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node: ResolversTypes['Disclosure'] }>;
  DisclosureFilterInput: DisclosureFilterInput;
  DisclosureFinding: ResolverTypeWrapper<DisclosureFindingModel>;
  DisclosureFindingInput: DisclosureFindingInput;
  DisclosureJudgementInput: DisclosureJudgementInput;
  DisclosureLevel: DisclosureLevel;
  DisclosureLogFilter: DisclosureLogFilter;
  DisclosurePayload: ResolverTypeWrapper<Omit<DisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversTypes['Disclosure']> }>;
  DisclosurePublication: ResolverTypeWrapper<DisclosurePublicationModel>;
  DisclosureQuality: DisclosureQuality;
  DisclosureRecipient: ResolverTypeWrapper<DisclosureRecipientModel>;
  DisclosureRecipientInput: DisclosureRecipientInput;
  DisclosureRule: ResolverTypeWrapper<DisclosureRuleModel>;
  DisclosureRulePayload: ResolverTypeWrapper<Omit<DisclosureRulePayload, 'disclosureRule'> & { disclosureRule?: Maybe<ResolversTypes['DisclosureRule']> }>;
  DisclosureState: DisclosureState;
  DisclosureTerms: ResolverTypeWrapper<DisclosureTermsModel>;
  DisclosureVerification: ResolverTypeWrapper<DisclosureVerificationModel>;
  DraftVisitSheetInput: DraftVisitSheetInput;
  DraftWorkPlanInput: DraftWorkPlanInput;
  DueMove: DueMove;
  EgressQuestionInput: EgressQuestionInput;
  Employee: ResolverTypeWrapper<EmployeeModel>;
  EmployeeConnection: ResolverTypeWrapper<Omit<EmployeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmployeeEdge']>, nodes: ReadonlyArray<ResolversTypes['Employee']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  EmployeeMet: ResolverTypeWrapper<EmployeeMetModel>;
  EmployeePayload: ResolverTypeWrapper<Omit<EmployeePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EndDelegationInput: EndDelegationInput;
  EndFrameworkAgreementInput: EndFrameworkAgreementInput;
  EndInsiderInput: EndInsiderInput;
  EndServicePlanInput: EndServicePlanInput;
  EndShareInput: EndShareInput;
  EndTieInput: EndTieInput;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  EventPayload: ResolverTypeWrapper<Omit<EventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  EventState: EventState;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceInput: EvidenceInput;
  EvidenceInsider: ResolverTypeWrapper<EvidenceInsiderModel>;
  EvidenceKind: EvidenceKind;
  EvidencePack: ResolverTypeWrapper<EvidencePackModel>;
  EvidenceStatus: EvidenceStatus;
  EvidenceVersion: ResolverTypeWrapper<EvidenceVersionModel>;
  Exchange: Exchange;
  Export: ResolverTypeWrapper<ExportModel>;
  ExportConnection: ResolverTypeWrapper<Omit<ExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExportEdge']>, nodes: ReadonlyArray<ResolversTypes['Export']> }>;
  ExportEdge: ResolverTypeWrapper<Omit<ExportEdge, 'node'> & { node: ResolversTypes['Export'] }>;
  ExportFailure: ExportFailure;
  ExportFile: ResolverTypeWrapper<ExportFileModel>;
  ExportFilter: ResolverTypeWrapper<ExportFilter>;
  ExportFormat: ExportFormat;
  ExportOfInput: ExportOfInput;
  ExportPayload: ResolverTypeWrapper<Omit<ExportPayload, 'export'> & { export?: Maybe<ResolversTypes['Export']> }>;
  ExportState: ExportState;
  ExportSubject: ResolverTypeWrapper<ExportSubjectModel>;
  ExportSubjectKind: ExportSubjectKind;
  FieldUse: ResolverTypeWrapper<FieldUseModel>;
  FieldUseConnection: ResolverTypeWrapper<Omit<FieldUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FieldUseEdge']>, nodes: ReadonlyArray<ResolversTypes['FieldUse']> }>;
  FieldUseEdge: ResolverTypeWrapper<Omit<FieldUseEdge, 'node'> & { node: ResolversTypes['FieldUse'] }>;
  FiguresOfInput: FiguresOfInput;
  FinishServiceActionInput: FinishServiceActionInput;
  FinishWorkActionInput: FinishWorkActionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FrameworkAgreement: ResolverTypeWrapper<FrameworkAgreementModel>;
  FrameworkAgreementConnection: ResolverTypeWrapper<Omit<FrameworkAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FrameworkAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['FrameworkAgreement']> }>;
  FrameworkAgreementEdge: ResolverTypeWrapper<Omit<FrameworkAgreementEdge, 'node'> & { node: ResolversTypes['FrameworkAgreement'] }>;
  FrameworkAgreementPayload: ResolverTypeWrapper<Omit<FrameworkAgreementPayload, 'frameworkAgreement'> & { frameworkAgreement?: Maybe<ResolversTypes['FrameworkAgreement']> }>;
  GrantConsentInput: GrantConsentInput;
  GuardFinding: ResolverTypeWrapper<GuardFindingModel>;
  HealthBlock: ResolverTypeWrapper<CustomerViewModel>;
  HealthDimension: HealthDimension;
  HealthTerm: ResolverTypeWrapper<HealthTermModel>;
  HealthTermCode: HealthTermCode;
  HistoryOrder: HistoryOrder;
  HoldEventInput: HoldEventInput;
  Holding: ResolverTypeWrapper<HoldingModel>;
  HoldingConnection: ResolverTypeWrapper<Omit<HoldingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HoldingEdge']>, nodes: ReadonlyArray<ResolversTypes['Holding']> }>;
  HoldingEdge: ResolverTypeWrapper<Omit<HoldingEdge, 'node'> & { node: ResolversTypes['Holding'] }>;
  HoldingKind: HoldingKind;
  HoldingPayload: ResolverTypeWrapper<Omit<HoldingPayload, 'holding'> & { holding?: Maybe<ResolversTypes['Holding']> }>;
  HoldingsBlock: ResolverTypeWrapper<CustomerViewModel>;
  HolidayCalendar: HolidayCalendar;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  Initiation: Initiation;
  Insider: ResolverTypeWrapper<InsiderModel>;
  InsiderList: ResolverTypeWrapper<InsiderListModel>;
  InsiderListConnection: ResolverTypeWrapper<Omit<InsiderListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InsiderListEdge']>, nodes: ReadonlyArray<ResolversTypes['InsiderList']> }>;
  InsiderListEdge: ResolverTypeWrapper<Omit<InsiderListEdge, 'node'> & { node: ResolversTypes['InsiderList'] }>;
  InsiderListPayload: ResolverTypeWrapper<Omit<InsiderListPayload, 'insiderList'> & { insiderList?: Maybe<ResolversTypes['InsiderList']> }>;
  InsiderListState: InsiderListState;
  Institution: ResolverTypeWrapper<Viewer>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interaction: ResolverTypeWrapper<InteractionModel>;
  InteractionConnection: ResolverTypeWrapper<Omit<InteractionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InteractionEdge']>, nodes: ReadonlyArray<ResolversTypes['Interaction']> }>;
  InteractionEdge: ResolverTypeWrapper<Omit<InteractionEdge, 'node'> & { node: ResolversTypes['Interaction'] }>;
  InteractionPayload: ResolverTypeWrapper<Omit<InteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversTypes['Interaction']> }>;
  InteractionsBlock: ResolverTypeWrapper<CustomerViewModel>;
  InvestmentDiscretion: InvestmentDiscretion;
  InvestorTarget: ResolverTypeWrapper<InvestorTargetModel>;
  InvestorTargetInput: InvestorTargetInput;
  InvestorType: InvestorType;
  InvestorVisit: ResolverTypeWrapper<InvestorVisitModel>;
  InvestorVisitConnection: ResolverTypeWrapper<Omit<InvestorVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvestorVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['InvestorVisit']> }>;
  InvestorVisitEdge: ResolverTypeWrapper<Omit<InvestorVisitEdge, 'node'> & { node: ResolversTypes['InvestorVisit'] }>;
  InvestorVisitFilterInput: InvestorVisitFilterInput;
  InvestorVisitKind: InvestorVisitKind;
  InvestorVisitPayload: ResolverTypeWrapper<Omit<InvestorVisitPayload, 'investorVisit'> & { investorVisit?: Maybe<ResolversTypes['InvestorVisit']> }>;
  InvestorVisitState: InvestorVisitState;
  InvestorVisitor: ResolverTypeWrapper<InvestorVisitorModel>;
  InviteToEventInput: InviteToEventInput;
  InviteeInput: InviteeInput;
  KeepObligationInput: KeepObligationInput;
  KeptMoves: ResolverTypeWrapper<KeptMoves>;
  Knower: ResolverTypeWrapper<KnowerModel>;
  KnowingWay: KnowingWay;
  LargeExposure: ResolverTypeWrapper<LargeExposureModel>;
  LargeExposureConnection: ResolverTypeWrapper<Omit<LargeExposureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LargeExposureEdge']>, nodes: ReadonlyArray<ResolversTypes['LargeExposure']> }>;
  LargeExposureEdge: ResolverTypeWrapper<Omit<LargeExposureEdge, 'node'> & { node: ResolversTypes['LargeExposure'] }>;
  LawfulBasis: LawfulBasis;
  LegacyLoanClass: LegacyLoanClass;
  LineMovement: ResolverTypeWrapper<LineMovement>;
  LineOfBusiness: LineOfBusiness;
  LoanClass: LoanClass;
  LoanClassInput: LoanClassInput;
  LoanClassState: ResolverTypeWrapper<LoanClassStateModel>;
  Locale: Locale;
  LocalizedNameInput: LocalizedNameInput;
  LorenzPoint: ResolverTypeWrapper<LorenzPoint>;
  ManifestOperationInput: ManifestOperationInput;
  Mask: Mask;
  MeantRelationships: ResolverTypeWrapper<MeantRelationships>;
  MeantRelationshipsInput: MeantRelationshipsInput;
  MinuteSpread: ResolverTypeWrapper<MinuteSpreadModel>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MonthGoal: ResolverTypeWrapper<MonthGoal>;
  MonthGoalInput: MonthGoalInput;
  MoveDisclosureInput: MoveDisclosureInput;
  MoveInvestorVisitInput: MoveInvestorVisitInput;
  Movement: ResolverTypeWrapper<Movement>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameOrder: NameOrder;
  Node: ResolverTypeWrapper<NodeModel>;
  Obligation: ResolverTypeWrapper<ObligationModel>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationEdge']>, nodes: ReadonlyArray<ResolversTypes['Obligation']> }>;
  ObligationContact: ResolverTypeWrapper<CountedContactModel>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationFigures: ResolverTypeWrapper<ObligationFigures>;
  ObligationKind: ObligationKind;
  ObligationPayload: ResolverTypeWrapper<Omit<ObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversTypes['Obligation']> }>;
  ObligationRule: ResolverTypeWrapper<ObligationRuleModel>;
  ObligationRuleConnection: ResolverTypeWrapper<Omit<ObligationRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObligationRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['ObligationRule']> }>;
  ObligationRuleEdge: ResolverTypeWrapper<Omit<ObligationRuleEdge, 'node'> & { node: ResolversTypes['ObligationRule'] }>;
  ObligationRuleEntry: ResolverTypeWrapper<RuleEntryModel>;
  ObligationRulePayload: ResolverTypeWrapper<Omit<ObligationRulePayload, 'obligationRule'> & { obligationRule?: Maybe<ResolversTypes['ObligationRule']> }>;
  ObligationRuleState: ObligationRuleState;
  ObligationScheduleInput: ObligationScheduleInput;
  ObligationState: ObligationState;
  ObligationStatement: ResolverTypeWrapper<ObligationStatementModel>;
  ObligationTerms: ResolverTypeWrapper<ObligationTermsModel>;
  ObligationTermsInput: ObligationTermsInput;
  ObligationsBlock: ResolverTypeWrapper<CustomerViewModel>;
  ObligationsOfInput: ObligationsOfInput;
  OpenInsiderListInput: OpenInsiderListInput;
  OpenOrgUnitInput: OpenOrgUnitInput;
  OpenRelationshipCaseInput: OpenRelationshipCaseInput;
  OpenRelationshipInput: OpenRelationshipInput;
  OpenServicePlanInput: OpenServicePlanInput;
  OpenServiceRequestInput: OpenServiceRequestInput;
  OperationManifestInput: OperationManifestInput;
  OptionKind: OptionKind;
  OrgUnit: ResolverTypeWrapper<OrgUnitModel>;
  OrgUnitConnection: ResolverTypeWrapper<Omit<OrgUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrgUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['OrgUnit']> }>;
  OrgUnitEdge: ResolverTypeWrapper<Omit<OrgUnitEdge, 'node'> & { node: ResolversTypes['OrgUnit'] }>;
  OrgUnitKind: OrgUnitKind;
  OrgUnitPayload: ResolverTypeWrapper<Omit<OrgUnitPayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationName: ResolverTypeWrapper<OrganizationName>;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationPayload: ResolverTypeWrapper<Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  ParticipantInput: ParticipantInput;
  ParticipantPart: ParticipantPart;
  PartnerApp: ResolverTypeWrapper<PartnerAppModel>;
  PartnerAppConnection: ResolverTypeWrapper<Omit<PartnerAppConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnerAppEdge']>, nodes: ReadonlyArray<ResolversTypes['PartnerApp']> }>;
  PartnerAppEdge: ResolverTypeWrapper<Omit<PartnerAppEdge, 'node'> & { node: ResolversTypes['PartnerApp'] }>;
  PartnerAppPayload: ResolverTypeWrapper<Omit<PartnerAppPayload, 'partnerApp'> & { partnerApp?: Maybe<ResolversTypes['PartnerApp']> }>;
  PartnerAppState: PartnerAppState;
  Party: ResolverTypeWrapper<PartyModel>;
  PartyPayload: ResolverTypeWrapper<Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  PartyRole: ResolverTypeWrapper<PartyRole>;
  PartyRoleInput: PartyRoleInput;
  PartyType: PartyType;
  PeriodLength: PeriodLength;
  PeriodSchedule: ResolverTypeWrapper<PeriodSchedule>;
  PeriodScheduleInput: PeriodScheduleInput;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonName: ResolverTypeWrapper<PersonNameModel>;
  PersonNameInput: PersonNameInput;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PlanDisclosureInput: PlanDisclosureInput;
  PlanEventInput: PlanEventInput;
  PlanInvestorVisitInput: PlanInvestorVisitInput;
  PlannedDisclosureDay: ResolverTypeWrapper<PlannedDayModel>;
  Portfolio: ResolverTypeWrapper<PortfolioModel>;
  PositionBasis: PositionBasis;
  PositionUnit: PositionUnit;
  Post: ResolverTypeWrapper<PostModel>;
  PostInput: PostInput;
  PostKind: PostKind;
  PrepaymentFlightTestInput: PrepaymentFlightTestInput;
  ProblemDegree: ProblemDegree;
  ProblemMovement: ResolverTypeWrapper<ProblemMovement>;
  ProblemReason: ProblemReason;
  ProfileBlock: ResolverTypeWrapper<CustomerViewModel>;
  Project: ResolverTypeWrapper<Project>;
  ProjectInput: ProjectInput;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublicDisclosure: ResolverTypeWrapper<PublicDisclosure>;
  PublicDisclosureMethod: PublicDisclosureMethod;
  PublishBulletinInput: PublishBulletinInput;
  PublishDisclosureInput: PublishDisclosureInput;
  PublishVisitSheetInput: PublishVisitSheetInput;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietPeriod: ResolverTypeWrapper<QuietPeriodModel>;
  QuietRule: ResolverTypeWrapper<QuietRuleModel>;
  QuietRuleInput: QuietRuleInput;
  Rating: ResolverTypeWrapper<RatingModel>;
  RatingConnection: ResolverTypeWrapper<Omit<RatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RatingEdge']>, nodes: ReadonlyArray<ResolversTypes['Rating']> }>;
  RatingEdge: ResolverTypeWrapper<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>;
  RatingOrigin: RatingOrigin;
  RatingPayload: ResolverTypeWrapper<Omit<RatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['Rating']> }>;
  ReassessDisclosureInput: ReassessDisclosureInput;
  ReassignCoverageInput: ReassignCoverageInput;
  RecipientClass: RecipientClass;
  RecipientExclusion: RecipientExclusion;
  Record: ResolverTypeWrapper<NodeModel>;
  RecordAgainstPlanInput: RecordAgainstPlanInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCommitmentLetterInput: RecordCommitmentLetterInput;
  RecordFrameworkAgreementInput: RecordFrameworkAgreementInput;
  RecordHoldingInput: RecordHoldingInput;
  RecordInteractionInput: RecordInteractionInput;
  RecordPublicDisclosureInput: RecordPublicDisclosureInput;
  RecordRatingInput: RecordRatingInput;
  RecordRecoveryInput: RecordRecoveryInput;
  RecordSharePositionInput: RecordSharePositionInput;
  RecordSignalInput: RecordSignalInput;
  RecordTransactionInput: RecordTransactionInput;
  RecordVersion: ResolverTypeWrapper<RecordVersionModel>;
  RecordVersionConnection: ResolverTypeWrapper<Omit<RecordVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecordVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['RecordVersion']> }>;
  RecordVersionEdge: ResolverTypeWrapper<Omit<RecordVersionEdge, 'node'> & { node: ResolversTypes['RecordVersion'] }>;
  RecordWorkInput: RecordWorkInput;
  Recovery: ResolverTypeWrapper<Recovery>;
  RefuteSignalInput: RefuteSignalInput;
  RegisterEmployeeInput: RegisterEmployeeInput;
  RegisterOperationsInput: RegisterOperationsInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPartnerAppInput: RegisterPartnerAppInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperationModel>;
  RegisteredOperationConnection: ResolverTypeWrapper<Omit<RegisteredOperationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegisteredOperationEdge']>, nodes: ReadonlyArray<ResolversTypes['RegisteredOperation']> }>;
  RegisteredOperationEdge: ResolverTypeWrapper<Omit<RegisteredOperationEdge, 'node'> & { node: ResolversTypes['RegisteredOperation'] }>;
  RejectWallExceptionInput: RejectWallExceptionInput;
  Relationship: ResolverTypeWrapper<RelationshipModel>;
  RelationshipCase: ResolverTypeWrapper<RelationshipCaseModel>;
  RelationshipCaseConnection: ResolverTypeWrapper<Omit<RelationshipCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationshipCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['RelationshipCase']> }>;
  RelationshipCaseEdge: ResolverTypeWrapper<Omit<RelationshipCaseEdge, 'node'> & { node: ResolversTypes['RelationshipCase'] }>;
  RelationshipCaseKind: RelationshipCaseKind;
  RelationshipCaseOutcome: RelationshipCaseOutcome;
  RelationshipCasePayload: ResolverTypeWrapper<Omit<RelationshipCasePayload, 'relationshipCase'> & { relationshipCase?: Maybe<ResolversTypes['RelationshipCase']> }>;
  RelationshipCaseState: RelationshipCaseState;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipHealth: ResolverTypeWrapper<HealthModel>;
  RelationshipPayload: ResolverTypeWrapper<Omit<RelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['Relationship']> }>;
  RelationshipStage: RelationshipStage;
  RelationshipState: RelationshipState;
  RelationshipType: RelationshipType;
  RelationshipTypeState: ResolverTypeWrapper<TypeState>;
  RelationshipsBlock: ResolverTypeWrapper<CustomerViewModel>;
  ReopenServiceRequestInput: ReopenServiceRequestInput;
  RequestWallExceptionInput: RequestWallExceptionInput;
  ResolveServiceRequestInput: ResolveServiceRequestInput;
  RespondToServiceRequestInput: RespondToServiceRequestInput;
  Restructuring: ResolverTypeWrapper<Restructuring>;
  RestructuringInput: RestructuringInput;
  ResumePartnerAppInput: ResumePartnerAppInput;
  ResumeServiceRequestInput: ResumeServiceRequestInput;
  RetireDisclosureRuleInput: RetireDisclosureRuleInput;
  RetireOperationsInput: RetireOperationsInput;
  RetireServiceStandardInput: RetireServiceStandardInput;
  RetractInteractionInput: RetractInteractionInput;
  RetractTieInput: RetractTieInput;
  ReviseServicePlanInput: ReviseServicePlanInput;
  RevokeWallExceptionInput: RevokeWallExceptionInput;
  RiskType: RiskType;
  RoleKind: RoleKind;
  RolesBlock: ResolverTypeWrapper<CustomerViewModel>;
  SatisfyingContact: ResolverTypeWrapper<SatisfyingContact>;
  SatisfyingContactInput: SatisfyingContactInput;
  ScheduleReviewInput: ScheduleReviewInput;
  Script: Script;
  Security: ResolverTypeWrapper<Security>;
  SecurityCodeInput: SecurityCodeInput;
  SecurityInput: SecurityInput;
  SecurityScheme: SecurityScheme;
  SeenFact: ResolverTypeWrapper<SeenFact>;
  Sensitivity: Sensitivity;
  Sentiment: ResolverTypeWrapper<Sentiment>;
  SentimentInput: SentimentInput;
  SentimentScore: SentimentScore;
  ServiceAction: ResolverTypeWrapper<ServiceActionModel>;
  ServiceActionInput: ServiceActionInput;
  ServiceActionKind: ServiceActionKind;
  ServiceBreachCount: ResolverTypeWrapper<ServiceBreachCount>;
  ServiceClock: ResolverTypeWrapper<ServiceClockModel>;
  ServiceEvent: ResolverTypeWrapper<ServiceEventModel>;
  ServiceHours: ServiceHours;
  ServiceIndicator: ServiceIndicator;
  ServicePlan: ResolverTypeWrapper<ServicePlanModel>;
  ServicePlanPayload: ResolverTypeWrapper<Omit<ServicePlanPayload, 'servicePlan'> & { servicePlan?: Maybe<ResolversTypes['ServicePlan']> }>;
  ServiceReport: ResolverTypeWrapper<ServiceReportModel>;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestModel>;
  ServiceRequestConnection: ResolverTypeWrapper<Omit<ServiceRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceRequest']> }>;
  ServiceRequestCount: ResolverTypeWrapper<ServiceRequestCount>;
  ServiceRequestEdge: ResolverTypeWrapper<Omit<ServiceRequestEdge, 'node'> & { node: ResolversTypes['ServiceRequest'] }>;
  ServiceRequestFilter: ServiceRequestFilter;
  ServiceRequestKind: ServiceRequestKind;
  ServiceRequestPayload: ResolverTypeWrapper<Omit<ServiceRequestPayload, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversTypes['ServiceRequest']> }>;
  ServiceRequestState: ServiceRequestState;
  ServiceRequestsOfInput: ServiceRequestsOfInput;
  ServiceStandard: ResolverTypeWrapper<ServiceStandardModel>;
  ServiceStandardConnection: ResolverTypeWrapper<Omit<ServiceStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceStandardEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceStandard']> }>;
  ServiceStandardEdge: ResolverTypeWrapper<Omit<ServiceStandardEdge, 'node'> & { node: ResolversTypes['ServiceStandard'] }>;
  ServiceStandardPayload: ResolverTypeWrapper<Omit<ServiceStandardPayload, 'serviceStandard'> & { serviceStandard?: Maybe<ResolversTypes['ServiceStandard']> }>;
  ServiceStep: ServiceStep;
  SetInvestorTargetInput: SetInvestorTargetInput;
  SetRelationshipStageInput: SetRelationshipStageInput;
  SetRelationshipTierInput: SetRelationshipTierInput;
  SetRelationshipTypeInput: SetRelationshipTypeInput;
  Sex: Sex;
  Share: ResolverTypeWrapper<ShareModel>;
  SharePosition: ResolverTypeWrapper<SharePositionModel>;
  SharePositionConnection: ResolverTypeWrapper<Omit<SharePositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharePositionEdge']>, nodes: ReadonlyArray<ResolversTypes['SharePosition']> }>;
  SharePositionEdge: ResolverTypeWrapper<Omit<SharePositionEdge, 'node'> & { node: ResolversTypes['SharePosition'] }>;
  SharePositionPayload: ResolverTypeWrapper<Omit<SharePositionPayload, 'sharePosition'> & { sharePosition?: Maybe<ResolversTypes['SharePosition']> }>;
  ShareRelationshipInput: ShareRelationshipInput;
  ShareRule: ShareRule;
  ShareScope: ShareScope;
  ShareWithInput: ShareWithInput;
  SharedMaterial: ResolverTypeWrapper<SharedMaterialModel>;
  SheetPlatform: SheetPlatform;
  SignOffCaseInput: SignOffCaseInput;
  Signal: ResolverTypeWrapper<SignalModel>;
  SignalCategory: SignalCategory;
  SignalConnection: ResolverTypeWrapper<Omit<SignalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignalEdge']>, nodes: ReadonlyArray<ResolversTypes['Signal']> }>;
  SignalEdge: ResolverTypeWrapper<Omit<SignalEdge, 'node'> & { node: ResolversTypes['Signal'] }>;
  SignalEvidence: ResolverTypeWrapper<SignalEvidence>;
  SignalPayload: ResolverTypeWrapper<Omit<SignalPayload, 'signal'> & { signal?: Maybe<ResolversTypes['Signal']> }>;
  SignalsTestInput: SignalsTestInput;
  SilenceTestInput: SilenceTestInput;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  SpeakerClass: SpeakerClass;
  StageMovement: ResolverTypeWrapper<StageMovement>;
  StageRule: ResolverTypeWrapper<StageRule>;
  StartExportInput: StartExportInput;
  StateDisclosureRuleInput: StateDisclosureRuleInput;
  StateObligationRuleInput: StateObligationRuleInput;
  StateServiceStandardInput: StateServiceStandardInput;
  StateTieInput: StateTieInput;
  StateVisitRuleInput: StateVisitRuleInput;
  StateWarningRuleInput: StateWarningRuleInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StructureReport: ResolverTypeWrapper<StructureModel>;
  SuspendPartnerAppInput: SuspendPartnerAppInput;
  SwitchOffWarningRuleInput: SwitchOffWarningRuleInput;
  SwitchOnWarningRuleInput: SwitchOnWarningRuleInput;
  TerminationReason: TerminationReason;
  TickCaseStepInput: TickCaseStepInput;
  Tie: ResolverTypeWrapper<TieModel>;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TieEdge']>, nodes: ReadonlyArray<ResolversTypes['TieView']> }>;
  TieDirection: TieDirection;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['TieView'] }>;
  TieKind: TieKind;
  TieKindRule: ResolverTypeWrapper<TieRule>;
  TiePayload: ResolverTypeWrapper<Omit<TiePayload, 'tie'> & { tie?: Maybe<ResolversTypes['Tie']> }>;
  TiePeriod: ResolverTypeWrapper<TiePeriodModel>;
  TieStatement: ResolverTypeWrapper<TieStatementModel>;
  TieStatementKind: TieStatementKind;
  TieView: ResolverTypeWrapper<TieViewModel>;
  TierDays: ResolverTypeWrapper<TierDays>;
  TierDaysInput: TierDaysInput;
  TierMove: ResolverTypeWrapper<TierMove>;
  TierMovement: ResolverTypeWrapper<TierMovement>;
  TierStructure: ResolverTypeWrapper<TierStructure>;
  TiesBlock: ResolverTypeWrapper<CustomerViewModel>;
  TimeRangeInput: TimeRangeInput;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineModel>;
  TimelineFilterInput: TimelineFilterInput;
  TimelinePath: ResolverTypeWrapper<TimelinePathModel>;
  TopShare: ResolverTypeWrapper<TopShare>;
  Transaction: ResolverTypeWrapper<ListedTransaction>;
  TransactionConnection: ResolverTypeWrapper<Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['Transaction']> }>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  TransactionKind: TransactionKind;
  TransactionLine: ResolverTypeWrapper<TransactionLine>;
  TransactionLineInput: TransactionLineInput;
  TransactionPayload: ResolverTypeWrapper<Omit<TransactionPayload, 'transaction'> & { transaction?: Maybe<ResolversTypes['Transaction']> }>;
  TransactionTotal: ResolverTypeWrapper<TransactionTotalModel>;
  TransactionsBlock: ResolverTypeWrapper<CustomerViewModel>;
  TransitionDuty: TransitionDuty;
  TransitionGuard: TransitionGuard;
  TransitionOption: ResolverTypeWrapper<TransitionOptionModel>;
  TransitionRelationshipInput: TransitionRelationshipInput;
  TransitionRule: ResolverTypeWrapper<TransitionRuleModel>;
  TransitionTable: ResolverTypeWrapper<TransitionTableModel>;
  TrialOfInput: TrialOfInput;
  TriedWarning: ResolverTypeWrapper<TriedWarningModel>;
  TypeMovement: ResolverTypeWrapper<TypeMovement>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VerifyDisclosureInput: VerifyDisclosureInput;
  ViewBlock: ResolverTypeWrapper<CustomerViewModel>;
  VisitRecordSheet: ResolverTypeWrapper<RecordSheet>;
  VisitSheetNeed: VisitSheetNeed;
  VisitSheetRow: ResolverTypeWrapper<VisitSheetRow>;
  VisitTerms: ResolverTypeWrapper<VisitTermsModel>;
  VotingAuthority: ResolverTypeWrapper<VotingAuthority>;
  VotingAuthorityInput: VotingAuthorityInput;
  WaiveObligationInput: WaiveObligationInput;
  WallException: ResolverTypeWrapper<WallExceptionModel>;
  WallExceptionConnection: ResolverTypeWrapper<Omit<WallExceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WallExceptionEdge']>, nodes: ReadonlyArray<ResolversTypes['WallException']> }>;
  WallExceptionEdge: ResolverTypeWrapper<Omit<WallExceptionEdge, 'node'> & { node: ResolversTypes['WallException'] }>;
  WallExceptionPayload: ResolverTypeWrapper<Omit<WallExceptionPayload, 'wallException'> & { wallException?: Maybe<ResolversTypes['WallException']> }>;
  WallExceptionState: WallExceptionState;
  WarningAggregate: WarningAggregate;
  WarningRule: ResolverTypeWrapper<WarningRuleModel>;
  WarningRuleConnection: ResolverTypeWrapper<Omit<WarningRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WarningRuleEdge']>, nodes: ReadonlyArray<ResolversTypes['WarningRule']> }>;
  WarningRuleEdge: ResolverTypeWrapper<Omit<WarningRuleEdge, 'node'> & { node: ResolversTypes['WarningRule'] }>;
  WarningRulePayload: ResolverTypeWrapper<Omit<WarningRulePayload, 'warningRule'> & { warningRule?: Maybe<ResolversTypes['WarningRule']> }>;
  WarningRuleState: WarningRuleState;
  WarningTermsInput: WarningTermsInput;
  WarningTest: ResolverTypeWrapper<RuleTestModel>;
  WarningTestInput: WarningTestInput;
  WarningTestKind: WarningTestKind;
  WarningTrial: ResolverTypeWrapper<TrialModel>;
  WarningTrialConnection: ResolverTypeWrapper<Omit<WarningTrialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WarningTrialEdge']>, nodes: ReadonlyArray<ResolversTypes['WarningTrial']> }>;
  WarningTrialEdge: ResolverTypeWrapper<Omit<WarningTrialEdge, 'node'> & { node: ResolversTypes['WarningTrial'] }>;
  WeekGoal: ResolverTypeWrapper<WeekGoal>;
  WeekGoalInput: WeekGoalInput;
  WithdrawAttendanceInput: WithdrawAttendanceInput;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawIdentifierInput: WithdrawIdentifierInput;
  WithdrawSharePositionInput: WithdrawSharePositionInput;
  WithheldCode: WithheldCode;
  WorkActionKind: WorkActionKind;
  WorkLog: ResolverTypeWrapper<WorkLogModel>;
  WorkLogConnection: ResolverTypeWrapper<Omit<WorkLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkLogEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkLog']> }>;
  WorkLogEdge: ResolverTypeWrapper<Omit<WorkLogEdge, 'node'> & { node: ResolversTypes['WorkLog'] }>;
  WorkLogEntry: ResolverTypeWrapper<WorkLogEntryModel>;
  WorkLogPayload: ResolverTypeWrapper<Omit<WorkLogPayload, 'workLog'> & { workLog?: Maybe<ResolversTypes['WorkLog']> }>;
  WorkPlan: ResolverTypeWrapper<WorkPlanModel>;
  WorkPlanConnection: ResolverTypeWrapper<Omit<WorkPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkPlan']> }>;
  WorkPlanEdge: ResolverTypeWrapper<Omit<WorkPlanEdge, 'node'> & { node: ResolversTypes['WorkPlan'] }>;
  WorkPlanPayload: ResolverTypeWrapper<Omit<WorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']> }>;
  WorkPlanState: WorkPlanState;
  WorkProgress: ResolverTypeWrapper<WorkProgress>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessDecision: AccessDecision;
  AccessPreview: AccessPreviewModel;
  AddIdentifierInput: AddIdentifierInput;
  AddInsiderInput: AddInsiderInput;
  Alert: AlertModel;
  AlertClosure: AlertClosure;
  AlertConnection: Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alert']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertFact: AlertFact;
  AlertFigures: AlertFiguresModel;
  AlertPayload: Omit<AlertPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['Alert']> };
  AlertResponse: AlertResponseModel;
  AlertsBlock: CustomerViewModel;
  AlertsOfInput: AlertsOfInput;
  AllowedTransitions: AllowedTransitionsModel;
  AmendDisclosureInput: AmendDisclosureInput;
  AmendInteractionInput: AmendInteractionInput;
  AnswerAlertInput: AnswerAlertInput;
  ApprovePartnerAppInput: ApprovePartnerAppInput;
  ApproveWallExceptionInput: ApproveWallExceptionInput;
  ApproveWorkPlanInput: ApproveWorkPlanInput;
  AsOfInput: AsOfInput;
  AskingLimits: AskingLimits;
  AskingLimitsInput: AskingLimitsInput;
  AssessDisclosureInput: AssessDisclosureInput;
  Attendance: AttendanceModel;
  AttendanceConnection: Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttendanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AttendeeInput: AttendeeInput;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditQuestionInput: AuditQuestionInput;
  AuditedRecord: AuditedRecordModel;
  AwaitCustomerInput: AwaitCustomerInput;
  BookInput: BookInput;
  Boolean: Scalars['Boolean']['output'];
  Bounds: Bounds;
  Bulletin: BulletinModel;
  BulletinConnection: Omit<BulletinConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BulletinEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bulletin']> };
  BulletinEdge: Omit<BulletinEdge, 'node'> & { node: ResolversParentTypes['Bulletin'] };
  BulletinEmployee: BulletinEmployeeModel;
  BulletinLine: BulletinLine;
  BulletinPayload: Omit<BulletinPayload, 'bulletin'> & { bulletin?: Maybe<ResolversParentTypes['Bulletin']> };
  CalendarPeriodInput: CalendarPeriodInput;
  CancelDisclosureInput: CancelDisclosureInput;
  CancelEventInput: CancelEventInput;
  CancelExportInput: CancelExportInput;
  CancelInvestorVisitInput: CancelInvestorVisitInput;
  CareDaySchedule: CareDaySchedule;
  CareDayScheduleInput: CareDayScheduleInput;
  CaseChecklist: Omit<CaseChecklist, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['ChecklistStep']> };
  CaseStep: CaseStepModel;
  ChangeEmployeeInput: ChangeEmployeeInput;
  ChangeEventInput: ChangeEventInput;
  ChangeObligationRuleInput: ChangeObligationRuleInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  ChangePartnerAppInput: ChangePartnerAppInput;
  ChangePersonInput: ChangePersonInput;
  ChangeWarningRuleInput: ChangeWarningRuleInput;
  ChangeWorkPlanInput: ChangeWorkPlanInput;
  ChannelContacts: ChannelContacts;
  CheckDisclosureInput: CheckDisclosureInput;
  CheckVisitSheetInput: CheckVisitSheetInput;
  ChecklistStep: ChecklistStepModel;
  Classification: ClassificationModel;
  ClassificationRefInput: ClassificationRefInput;
  ClassificationRule: ClassificationRuleModel;
  ClassifyLoanInput: ClassifyLoanInput;
  CloseAlertInput: CloseAlertInput;
  CloseCommitmentInput: CloseCommitmentInput;
  CloseInsiderListInput: CloseInsiderListInput;
  CloseRelationshipCaseInput: CloseRelationshipCaseInput;
  Commitment: CommitmentModel;
  CommitmentInput: CommitmentInput;
  CommitmentLetter: CommitmentLetterModel;
  CommitmentPayload: Omit<CommitmentPayload, 'commitment'> & { commitment?: Maybe<ResolversParentTypes['Commitment']> };
  CommitmentsBlock: CustomerViewModel;
  Concentration: ConcentrationModel;
  ConfirmSignalInput: ConfirmSignalInput;
  Consent: ConsentModel;
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consent']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentEvidence: ConsentEvidenceModel;
  ConsentEvidenceInput: ConsentEvidenceInput;
  ConsentPayload: Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ContactChange: ContactChangeModel;
  ContactChangeConnection: Omit<ContactChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactChange']> };
  ContactChangeEdge: Omit<ContactChangeEdge, 'node'> & { node: ResolversParentTypes['ContactChange'] };
  ContactHistoryConnection: Omit<ContactHistoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactHistoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactHistoryEntry']> };
  ContactHistoryEdge: Omit<ContactHistoryEdge, 'node'> & { node: ResolversParentTypes['ContactHistoryEntry'] };
  ContactHistoryEntry: TimelineModel;
  ContactHistoryFilterInput: ContactHistoryFilterInput;
  ContactHistoryOf: ContactHistoryOf;
  ContactHistorySummary: HistorySummaryModel;
  ContactPoint: ContactPoint;
  ContactPointInput: ContactPointInput;
  ContactQuarter: ContactQuarterModel;
  ContactSilence: ContactSilence;
  ContentReference: ContentReference;
  ContentReferenceInput: ContentReferenceInput;
  CorrectBulletinInput: CorrectBulletinInput;
  CorrectTieInput: CorrectTieInput;
  CountersignWorkLogInput: CountersignWorkLogInput;
  Countersignature: CountersignatureModel;
  CoverageMember: CoverageMemberModel;
  CoverageMemberInput: CoverageMemberInput;
  CustomerView: CustomerViewModel;
  Date: Scalars['Date']['output'];
  DatePoint: DatePoint;
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DayAction: DayActionModel;
  DayActionInput: DayActionInput;
  DayProgress: DayProgress;
  Decimal: Scalars['Decimal']['output'];
  DelegateBookInput: DelegateBookInput;
  Delegation: DelegationModel;
  DelegationConnection: Omit<DelegationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DelegationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delegation']> };
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  DelegationPayload: Omit<DelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['Delegation']> };
  Disclosure: DisclosureModel;
  DisclosureAssessment: DisclosureAssessmentModel;
  DisclosureAssessmentConnection: Omit<DisclosureAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisclosureAssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DisclosureAssessment']> };
  DisclosureAssessmentEdge: Omit<DisclosureAssessmentEdge, 'node'> & { node: ResolversParentTypes['DisclosureAssessment'] };
  DisclosureAssessmentPayload: Omit<DisclosureAssessmentPayload, 'disclosureAssessment'> & { disclosureAssessment?: Maybe<ResolversParentTypes['DisclosureAssessment']> };
  DisclosureConnection: Omit<DisclosureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisclosureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Disclosure']> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node: ResolversParentTypes['Disclosure'] };
  DisclosureFilterInput: DisclosureFilterInput;
  DisclosureFinding: DisclosureFindingModel;
  DisclosureFindingInput: DisclosureFindingInput;
  DisclosureJudgementInput: DisclosureJudgementInput;
  DisclosurePayload: Omit<DisclosurePayload, 'disclosure'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']> };
  DisclosurePublication: DisclosurePublicationModel;
  DisclosureRecipient: DisclosureRecipientModel;
  DisclosureRecipientInput: DisclosureRecipientInput;
  DisclosureRule: DisclosureRuleModel;
  DisclosureRulePayload: Omit<DisclosureRulePayload, 'disclosureRule'> & { disclosureRule?: Maybe<ResolversParentTypes['DisclosureRule']> };
  DisclosureTerms: DisclosureTermsModel;
  DisclosureVerification: DisclosureVerificationModel;
  DraftVisitSheetInput: DraftVisitSheetInput;
  DraftWorkPlanInput: DraftWorkPlanInput;
  EgressQuestionInput: EgressQuestionInput;
  Employee: EmployeeModel;
  EmployeeConnection: Omit<EmployeeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmployeeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Employee']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  EmployeeMet: EmployeeMetModel;
  EmployeePayload: Omit<EmployeePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EndDelegationInput: EndDelegationInput;
  EndFrameworkAgreementInput: EndFrameworkAgreementInput;
  EndInsiderInput: EndInsiderInput;
  EndServicePlanInput: EndServicePlanInput;
  EndShareInput: EndShareInput;
  EndTieInput: EndTieInput;
  Event: EventModel;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventPayload: Omit<EventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  Evidence: EvidenceModel;
  EvidenceInput: EvidenceInput;
  EvidenceInsider: EvidenceInsiderModel;
  EvidencePack: EvidencePackModel;
  EvidenceVersion: EvidenceVersionModel;
  Export: ExportModel;
  ExportConnection: Omit<ExportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Export']> };
  ExportEdge: Omit<ExportEdge, 'node'> & { node: ResolversParentTypes['Export'] };
  ExportFile: ExportFileModel;
  ExportFilter: ExportFilter;
  ExportOfInput: ExportOfInput;
  ExportPayload: Omit<ExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['Export']> };
  ExportSubject: ExportSubjectModel;
  FieldUse: FieldUseModel;
  FieldUseConnection: Omit<FieldUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FieldUseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FieldUse']> };
  FieldUseEdge: Omit<FieldUseEdge, 'node'> & { node: ResolversParentTypes['FieldUse'] };
  FiguresOfInput: FiguresOfInput;
  FinishServiceActionInput: FinishServiceActionInput;
  FinishWorkActionInput: FinishWorkActionInput;
  Float: Scalars['Float']['output'];
  FrameworkAgreement: FrameworkAgreementModel;
  FrameworkAgreementConnection: Omit<FrameworkAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FrameworkAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FrameworkAgreement']> };
  FrameworkAgreementEdge: Omit<FrameworkAgreementEdge, 'node'> & { node: ResolversParentTypes['FrameworkAgreement'] };
  FrameworkAgreementPayload: Omit<FrameworkAgreementPayload, 'frameworkAgreement'> & { frameworkAgreement?: Maybe<ResolversParentTypes['FrameworkAgreement']> };
  GrantConsentInput: GrantConsentInput;
  GuardFinding: GuardFindingModel;
  HealthBlock: CustomerViewModel;
  HealthTerm: HealthTermModel;
  HoldEventInput: HoldEventInput;
  Holding: HoldingModel;
  HoldingConnection: Omit<HoldingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HoldingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Holding']> };
  HoldingEdge: Omit<HoldingEdge, 'node'> & { node: ResolversParentTypes['Holding'] };
  HoldingPayload: Omit<HoldingPayload, 'holding'> & { holding?: Maybe<ResolversParentTypes['Holding']> };
  HoldingsBlock: CustomerViewModel;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  Insider: InsiderModel;
  InsiderList: InsiderListModel;
  InsiderListConnection: Omit<InsiderListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InsiderListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InsiderList']> };
  InsiderListEdge: Omit<InsiderListEdge, 'node'> & { node: ResolversParentTypes['InsiderList'] };
  InsiderListPayload: Omit<InsiderListPayload, 'insiderList'> & { insiderList?: Maybe<ResolversParentTypes['InsiderList']> };
  Institution: Viewer;
  Int: Scalars['Int']['output'];
  Interaction: InteractionModel;
  InteractionConnection: Omit<InteractionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InteractionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Interaction']> };
  InteractionEdge: Omit<InteractionEdge, 'node'> & { node: ResolversParentTypes['Interaction'] };
  InteractionPayload: Omit<InteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversParentTypes['Interaction']> };
  InteractionsBlock: CustomerViewModel;
  InvestorTarget: InvestorTargetModel;
  InvestorTargetInput: InvestorTargetInput;
  InvestorVisit: InvestorVisitModel;
  InvestorVisitConnection: Omit<InvestorVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvestorVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvestorVisit']> };
  InvestorVisitEdge: Omit<InvestorVisitEdge, 'node'> & { node: ResolversParentTypes['InvestorVisit'] };
  InvestorVisitFilterInput: InvestorVisitFilterInput;
  InvestorVisitPayload: Omit<InvestorVisitPayload, 'investorVisit'> & { investorVisit?: Maybe<ResolversParentTypes['InvestorVisit']> };
  InvestorVisitor: InvestorVisitorModel;
  InviteToEventInput: InviteToEventInput;
  InviteeInput: InviteeInput;
  KeepObligationInput: KeepObligationInput;
  KeptMoves: KeptMoves;
  Knower: KnowerModel;
  LargeExposure: LargeExposureModel;
  LargeExposureConnection: Omit<LargeExposureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LargeExposureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LargeExposure']> };
  LargeExposureEdge: Omit<LargeExposureEdge, 'node'> & { node: ResolversParentTypes['LargeExposure'] };
  LineMovement: LineMovement;
  LoanClassInput: LoanClassInput;
  LoanClassState: LoanClassStateModel;
  LocalizedNameInput: LocalizedNameInput;
  LorenzPoint: LorenzPoint;
  ManifestOperationInput: ManifestOperationInput;
  MeantRelationships: MeantRelationships;
  MeantRelationshipsInput: MeantRelationshipsInput;
  MinuteSpread: MinuteSpreadModel;
  Money: Money;
  MoneyInput: MoneyInput;
  MonthGoal: MonthGoal;
  MonthGoalInput: MonthGoalInput;
  MoveDisclosureInput: MoveDisclosureInput;
  MoveInvestorVisitInput: MoveInvestorVisitInput;
  Movement: Movement;
  Mutation: Record<PropertyKey, never>;
  Node: NodeModel;
  Obligation: ObligationModel;
  ObligationConnection: Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Obligation']> };
  ObligationContact: CountedContactModel;
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ObligationFigures: ObligationFigures;
  ObligationPayload: Omit<ObligationPayload, 'obligation'> & { obligation?: Maybe<ResolversParentTypes['Obligation']> };
  ObligationRule: ObligationRuleModel;
  ObligationRuleConnection: Omit<ObligationRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ObligationRule']> };
  ObligationRuleEdge: Omit<ObligationRuleEdge, 'node'> & { node: ResolversParentTypes['ObligationRule'] };
  ObligationRuleEntry: RuleEntryModel;
  ObligationRulePayload: Omit<ObligationRulePayload, 'obligationRule'> & { obligationRule?: Maybe<ResolversParentTypes['ObligationRule']> };
  ObligationScheduleInput: ObligationScheduleInput;
  ObligationStatement: ObligationStatementModel;
  ObligationTerms: ObligationTermsModel;
  ObligationTermsInput: ObligationTermsInput;
  ObligationsBlock: CustomerViewModel;
  ObligationsOfInput: ObligationsOfInput;
  OpenInsiderListInput: OpenInsiderListInput;
  OpenOrgUnitInput: OpenOrgUnitInput;
  OpenRelationshipCaseInput: OpenRelationshipCaseInput;
  OpenRelationshipInput: OpenRelationshipInput;
  OpenServicePlanInput: OpenServicePlanInput;
  OpenServiceRequestInput: OpenServiceRequestInput;
  OperationManifestInput: OperationManifestInput;
  OrgUnit: OrgUnitModel;
  OrgUnitConnection: Omit<OrgUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrgUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrgUnit']> };
  OrgUnitEdge: Omit<OrgUnitEdge, 'node'> & { node: ResolversParentTypes['OrgUnit'] };
  OrgUnitPayload: Omit<OrgUnitPayload, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  Organization: OrganizationModel;
  OrganizationName: OrganizationName;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationPayload: Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Participant: ParticipantModel;
  ParticipantInput: ParticipantInput;
  PartnerApp: PartnerAppModel;
  PartnerAppConnection: Omit<PartnerAppConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerAppEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartnerApp']> };
  PartnerAppEdge: Omit<PartnerAppEdge, 'node'> & { node: ResolversParentTypes['PartnerApp'] };
  PartnerAppPayload: Omit<PartnerAppPayload, 'partnerApp'> & { partnerApp?: Maybe<ResolversParentTypes['PartnerApp']> };
  Party: PartyModel;
  PartyPayload: Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  PartyRole: PartyRole;
  PartyRoleInput: PartyRoleInput;
  PeriodSchedule: PeriodSchedule;
  PeriodScheduleInput: PeriodScheduleInput;
  Person: PersonModel;
  PersonName: PersonNameModel;
  PersonNameInput: PersonNameInput;
  PersonPayload: Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PlanDisclosureInput: PlanDisclosureInput;
  PlanEventInput: PlanEventInput;
  PlanInvestorVisitInput: PlanInvestorVisitInput;
  PlannedDisclosureDay: PlannedDayModel;
  Portfolio: PortfolioModel;
  Post: PostModel;
  PostInput: PostInput;
  PrepaymentFlightTestInput: PrepaymentFlightTestInput;
  ProblemMovement: ProblemMovement;
  ProfileBlock: CustomerViewModel;
  Project: Project;
  ProjectInput: ProjectInput;
  Provenance: Provenance;
  PublicDisclosure: PublicDisclosure;
  PublishBulletinInput: PublishBulletinInput;
  PublishDisclosureInput: PublishDisclosureInput;
  PublishVisitSheetInput: PublishVisitSheetInput;
  Query: Record<PropertyKey, never>;
  QuietPeriod: QuietPeriodModel;
  QuietRule: QuietRuleModel;
  QuietRuleInput: QuietRuleInput;
  Rating: RatingModel;
  RatingConnection: Omit<RatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RatingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rating']> };
  RatingEdge: Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] };
  RatingPayload: Omit<RatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['Rating']> };
  ReassessDisclosureInput: ReassessDisclosureInput;
  ReassignCoverageInput: ReassignCoverageInput;
  Record: NodeModel;
  RecordAgainstPlanInput: RecordAgainstPlanInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordCommitmentLetterInput: RecordCommitmentLetterInput;
  RecordFrameworkAgreementInput: RecordFrameworkAgreementInput;
  RecordHoldingInput: RecordHoldingInput;
  RecordInteractionInput: RecordInteractionInput;
  RecordPublicDisclosureInput: RecordPublicDisclosureInput;
  RecordRatingInput: RecordRatingInput;
  RecordRecoveryInput: RecordRecoveryInput;
  RecordSharePositionInput: RecordSharePositionInput;
  RecordSignalInput: RecordSignalInput;
  RecordTransactionInput: RecordTransactionInput;
  RecordVersion: RecordVersionModel;
  RecordVersionConnection: Omit<RecordVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecordVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RecordVersion']> };
  RecordVersionEdge: Omit<RecordVersionEdge, 'node'> & { node: ResolversParentTypes['RecordVersion'] };
  RecordWorkInput: RecordWorkInput;
  Recovery: Recovery;
  RefuteSignalInput: RefuteSignalInput;
  RegisterEmployeeInput: RegisterEmployeeInput;
  RegisterOperationsInput: RegisterOperationsInput;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterPartnerAppInput: RegisterPartnerAppInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisteredOperation: RegisteredOperationModel;
  RegisteredOperationConnection: Omit<RegisteredOperationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegisteredOperationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RegisteredOperation']> };
  RegisteredOperationEdge: Omit<RegisteredOperationEdge, 'node'> & { node: ResolversParentTypes['RegisteredOperation'] };
  RejectWallExceptionInput: RejectWallExceptionInput;
  Relationship: RelationshipModel;
  RelationshipCase: RelationshipCaseModel;
  RelationshipCaseConnection: Omit<RelationshipCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RelationshipCase']> };
  RelationshipCaseEdge: Omit<RelationshipCaseEdge, 'node'> & { node: ResolversParentTypes['RelationshipCase'] };
  RelationshipCasePayload: Omit<RelationshipCasePayload, 'relationshipCase'> & { relationshipCase?: Maybe<ResolversParentTypes['RelationshipCase']> };
  RelationshipConnection: Omit<RelationshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipHealth: HealthModel;
  RelationshipPayload: Omit<RelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['Relationship']> };
  RelationshipTypeState: TypeState;
  RelationshipsBlock: CustomerViewModel;
  ReopenServiceRequestInput: ReopenServiceRequestInput;
  RequestWallExceptionInput: RequestWallExceptionInput;
  ResolveServiceRequestInput: ResolveServiceRequestInput;
  RespondToServiceRequestInput: RespondToServiceRequestInput;
  Restructuring: Restructuring;
  RestructuringInput: RestructuringInput;
  ResumePartnerAppInput: ResumePartnerAppInput;
  ResumeServiceRequestInput: ResumeServiceRequestInput;
  RetireDisclosureRuleInput: RetireDisclosureRuleInput;
  RetireOperationsInput: RetireOperationsInput;
  RetireServiceStandardInput: RetireServiceStandardInput;
  RetractInteractionInput: RetractInteractionInput;
  RetractTieInput: RetractTieInput;
  ReviseServicePlanInput: ReviseServicePlanInput;
  RevokeWallExceptionInput: RevokeWallExceptionInput;
  RolesBlock: CustomerViewModel;
  SatisfyingContact: SatisfyingContact;
  SatisfyingContactInput: SatisfyingContactInput;
  ScheduleReviewInput: ScheduleReviewInput;
  Security: Security;
  SecurityCodeInput: SecurityCodeInput;
  SecurityInput: SecurityInput;
  SeenFact: SeenFact;
  Sentiment: Sentiment;
  SentimentInput: SentimentInput;
  ServiceAction: ServiceActionModel;
  ServiceActionInput: ServiceActionInput;
  ServiceBreachCount: ServiceBreachCount;
  ServiceClock: ServiceClockModel;
  ServiceEvent: ServiceEventModel;
  ServicePlan: ServicePlanModel;
  ServicePlanPayload: Omit<ServicePlanPayload, 'servicePlan'> & { servicePlan?: Maybe<ResolversParentTypes['ServicePlan']> };
  ServiceReport: ServiceReportModel;
  ServiceRequest: ServiceRequestModel;
  ServiceRequestConnection: Omit<ServiceRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceRequest']> };
  ServiceRequestCount: ServiceRequestCount;
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node: ResolversParentTypes['ServiceRequest'] };
  ServiceRequestPayload: Omit<ServiceRequestPayload, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']> };
  ServiceRequestsOfInput: ServiceRequestsOfInput;
  ServiceStandard: ServiceStandardModel;
  ServiceStandardConnection: Omit<ServiceStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceStandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceStandard']> };
  ServiceStandardEdge: Omit<ServiceStandardEdge, 'node'> & { node: ResolversParentTypes['ServiceStandard'] };
  ServiceStandardPayload: Omit<ServiceStandardPayload, 'serviceStandard'> & { serviceStandard?: Maybe<ResolversParentTypes['ServiceStandard']> };
  SetInvestorTargetInput: SetInvestorTargetInput;
  SetRelationshipStageInput: SetRelationshipStageInput;
  SetRelationshipTierInput: SetRelationshipTierInput;
  SetRelationshipTypeInput: SetRelationshipTypeInput;
  Share: ShareModel;
  SharePosition: SharePositionModel;
  SharePositionConnection: Omit<SharePositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharePositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SharePosition']> };
  SharePositionEdge: Omit<SharePositionEdge, 'node'> & { node: ResolversParentTypes['SharePosition'] };
  SharePositionPayload: Omit<SharePositionPayload, 'sharePosition'> & { sharePosition?: Maybe<ResolversParentTypes['SharePosition']> };
  ShareRelationshipInput: ShareRelationshipInput;
  ShareWithInput: ShareWithInput;
  SharedMaterial: SharedMaterialModel;
  SignOffCaseInput: SignOffCaseInput;
  Signal: SignalModel;
  SignalConnection: Omit<SignalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Signal']> };
  SignalEdge: Omit<SignalEdge, 'node'> & { node: ResolversParentTypes['Signal'] };
  SignalEvidence: SignalEvidence;
  SignalPayload: Omit<SignalPayload, 'signal'> & { signal?: Maybe<ResolversParentTypes['Signal']> };
  SignalsTestInput: SignalsTestInput;
  SilenceTestInput: SilenceTestInput;
  Source: Source;
  SourceInput: SourceInput;
  StageMovement: StageMovement;
  StageRule: StageRule;
  StartExportInput: StartExportInput;
  StateDisclosureRuleInput: StateDisclosureRuleInput;
  StateObligationRuleInput: StateObligationRuleInput;
  StateServiceStandardInput: StateServiceStandardInput;
  StateTieInput: StateTieInput;
  StateVisitRuleInput: StateVisitRuleInput;
  StateWarningRuleInput: StateWarningRuleInput;
  String: Scalars['String']['output'];
  StructureReport: StructureModel;
  SuspendPartnerAppInput: SuspendPartnerAppInput;
  SwitchOffWarningRuleInput: SwitchOffWarningRuleInput;
  SwitchOnWarningRuleInput: SwitchOnWarningRuleInput;
  TickCaseStepInput: TickCaseStepInput;
  Tie: TieModel;
  TieConnection: Omit<TieConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TieEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TieView']> };
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['TieView'] };
  TieKindRule: TieRule;
  TiePayload: Omit<TiePayload, 'tie'> & { tie?: Maybe<ResolversParentTypes['Tie']> };
  TiePeriod: TiePeriodModel;
  TieStatement: TieStatementModel;
  TieView: TieViewModel;
  TierDays: TierDays;
  TierDaysInput: TierDaysInput;
  TierMove: TierMove;
  TierMovement: TierMovement;
  TierStructure: TierStructure;
  TiesBlock: CustomerViewModel;
  TimeRangeInput: TimeRangeInput;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineModel;
  TimelineFilterInput: TimelineFilterInput;
  TimelinePath: TimelinePathModel;
  TopShare: TopShare;
  Transaction: ListedTransaction;
  TransactionConnection: Omit<TransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Transaction']> };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  TransactionLine: TransactionLine;
  TransactionLineInput: TransactionLineInput;
  TransactionPayload: Omit<TransactionPayload, 'transaction'> & { transaction?: Maybe<ResolversParentTypes['Transaction']> };
  TransactionTotal: TransactionTotalModel;
  TransactionsBlock: CustomerViewModel;
  TransitionOption: TransitionOptionModel;
  TransitionRelationshipInput: TransitionRelationshipInput;
  TransitionRule: TransitionRuleModel;
  TransitionTable: TransitionTableModel;
  TrialOfInput: TrialOfInput;
  TriedWarning: TriedWarningModel;
  TypeMovement: TypeMovement;
  UserError: UserError;
  VerifyDisclosureInput: VerifyDisclosureInput;
  ViewBlock: CustomerViewModel;
  VisitRecordSheet: RecordSheet;
  VisitSheetRow: VisitSheetRow;
  VisitTerms: VisitTermsModel;
  VotingAuthority: VotingAuthority;
  VotingAuthorityInput: VotingAuthorityInput;
  WaiveObligationInput: WaiveObligationInput;
  WallException: WallExceptionModel;
  WallExceptionConnection: Omit<WallExceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WallExceptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WallException']> };
  WallExceptionEdge: Omit<WallExceptionEdge, 'node'> & { node: ResolversParentTypes['WallException'] };
  WallExceptionPayload: Omit<WallExceptionPayload, 'wallException'> & { wallException?: Maybe<ResolversParentTypes['WallException']> };
  WarningRule: WarningRuleModel;
  WarningRuleConnection: Omit<WarningRuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WarningRuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WarningRule']> };
  WarningRuleEdge: Omit<WarningRuleEdge, 'node'> & { node: ResolversParentTypes['WarningRule'] };
  WarningRulePayload: Omit<WarningRulePayload, 'warningRule'> & { warningRule?: Maybe<ResolversParentTypes['WarningRule']> };
  WarningTermsInput: WarningTermsInput;
  WarningTest: RuleTestModel;
  WarningTestInput: WarningTestInput;
  WarningTrial: TrialModel;
  WarningTrialConnection: Omit<WarningTrialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WarningTrialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WarningTrial']> };
  WarningTrialEdge: Omit<WarningTrialEdge, 'node'> & { node: ResolversParentTypes['WarningTrial'] };
  WeekGoal: WeekGoal;
  WeekGoalInput: WeekGoalInput;
  WithdrawAttendanceInput: WithdrawAttendanceInput;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawIdentifierInput: WithdrawIdentifierInput;
  WithdrawSharePositionInput: WithdrawSharePositionInput;
  WorkLog: WorkLogModel;
  WorkLogConnection: Omit<WorkLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkLogEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkLog']> };
  WorkLogEdge: Omit<WorkLogEdge, 'node'> & { node: ResolversParentTypes['WorkLog'] };
  WorkLogEntry: WorkLogEntryModel;
  WorkLogPayload: Omit<WorkLogPayload, 'workLog'> & { workLog?: Maybe<ResolversParentTypes['WorkLog']> };
  WorkPlan: WorkPlanModel;
  WorkPlanConnection: Omit<WorkPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkPlan']> };
  WorkPlanEdge: Omit<WorkPlanEdge, 'node'> & { node: ResolversParentTypes['WorkPlan'] };
  WorkPlanPayload: Omit<WorkPlanPayload, 'workPlan'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']> };
  WorkProgress: WorkProgress;
};

export type dataDirectiveArgs = {
  category: DataCategory;
  mask?: Maybe<Mask>;
  rows?: Maybe<Scalars['Boolean']['input']>;
  sensitivity: Sensitivity;
};

export type dataDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = dataDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type openDirectiveArgs = { };

export type openDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = openDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type partDirectiveArgs = { };

export type partDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = partDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessDecision'] = ResolversParentTypes['AccessDecision']> = {
  category?: Resolver<ResolversTypes['DataCategory'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['WithheldCode']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessPreview'] = ResolversParentTypes['AccessPreview']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['AccessDecision']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['AlertClosure']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlertFact']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['AlertClock']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  raisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['AlertResponse']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['WarningRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['AlertSeverity']>, ParentType, ContextType>;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signal']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AlertState']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlerttitleArgs, 'locale'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertClosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertClosure'] = ResolversParentTypes['AlertClosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AlertOutcome'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertFact'] = ResolversParentTypes['AlertFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertFigures'] = ResolversParentTypes['AlertFigures']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openLastMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openLonger?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openThisMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openTwoMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AlertResponseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertResponse'] = ResolversParentTypes['AlertResponse']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertsBlock'] = ResolversParentTypes['AlertsBlock']> = {
  open?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowedTransitionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllowedTransitions'] = ResolversParentTypes['AllowedTransitions']> = {
  exposures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RelationshipState']>, ParentType, ContextType>;
  tableVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransitionOption']>>, ParentType, ContextType>;
};

export type AskingLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskingLimits'] = ResolversParentTypes['AskingLimits']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restoreRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  forParty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AttendanceState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['DataCategory']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  partyIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['AuditedRecord']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditedRecord'] = ResolversParentTypes['AuditedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  atLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BulletinEmployee']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BulletinLine']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
};

export type BulletinEmployeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinEmployee'] = ResolversParentTypes['BulletinEmployee']> = {
  countersigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  humanContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loggedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinLine'] = ResolversParentTypes['BulletinLine']> = {
  alertsRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  automatedContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  humanContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['LineOfBusiness'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligationsDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligationsKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligationsMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsResolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsPassed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulletinPayload'] = ResolversParentTypes['BulletinPayload']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CareDayScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareDaySchedule'] = ResolversParentTypes['CareDaySchedule']> = {
  day?: Resolver<ResolversTypes['CareDay'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseChecklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseChecklist'] = ResolversParentTypes['CaseChecklist']> = {
  kind?: Resolver<ResolversTypes['RelationshipCaseKind'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChecklistStep']>, ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['CaseStepWay'], ParentType, ContextType>;
};

export type ChannelContactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChannelContacts'] = ResolversParentTypes['ChannelContacts']> = {
  automated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  human?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChecklistStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChecklistStep'] = ResolversParentTypes['ChecklistStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['CaseStepWay'], ParentType, ContextType>;
};

export type ClassificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Classification'] = ResolversParentTypes['Classification']> = {
  inputs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeenFact']>>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['RelationshipState']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleSetVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RelationshipState']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassificationRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassificationRule'] = ResolversParentTypes['ClassificationRule']> = {
  proposes?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  ownerEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  ownerParty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CommitmentState']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentLetter'] = ResolversParentTypes['CommitmentLetter']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentPayload'] = ResolversParentTypes['CommitmentPayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitmentsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentsBlock'] = ResolversParentTypes['CommitmentsBlock']> = {
  open?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gini?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  lorenz?: Resolver<ReadonlyArray<ResolversTypes['LorenzPoint']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topShares?: Resolver<ReadonlyArray<ResolversTypes['TopShare']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentEvidence']>>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['ConsentGiver']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lawfulBasis?: Resolver<Maybe<ResolversTypes['LawfulBasis']>, ParentType, ContextType>;
  partnerApp?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  separateCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['ConsentMeans']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentEvidence'] = ResolversParentTypes['ConsentEvidence']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ConsentMeans'], ParentType, ContextType>;
  noticeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  separateFor?: Resolver<ReadonlyArray<ResolversTypes['DataCategory']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactChange'] = ResolversParentTypes['ContactChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactChangeKind'], ParentType, ContextType>;
};

export type ContactChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactChangeConnection'] = ResolversParentTypes['ContactChangeConnection']> = {
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactChangeEdge']>, ParentType, ContextType>;
  nextCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactChangeEdge'] = ResolversParentTypes['ContactChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactChange'], ParentType, ContextType>;
};

export type ContactHistoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactHistoryConnection'] = ResolversParentTypes['ContactHistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactHistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactHistoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactHistoryEdge'] = ResolversParentTypes['ContactHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactHistoryEntry'], ParentType, ContextType>;
};

export type ContactHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactHistoryEntry'] = ResolversParentTypes['ContactHistoryEntry']> = {
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['DisclosureAssessment']>, ParentType, ContextType>;
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['TimelinePath']>, ParentType, ContextType>;
};

export type ContactHistorySummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactHistorySummary'] = ResolversParentTypes['ContactHistorySummary']> = {
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmployeeMet']>>, ParentType, ContextType>;
  openCommitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  quarters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactQuarter']>>, ParentType, ContextType>;
  silences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactSilence']>>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  kind?: Resolver<ResolversTypes['ContactPointKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactQuarterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactQuarter'] = ResolversParentTypes['ContactQuarter']> = {
  automated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  human?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakingFor?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type ContactSilenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactSilence'] = ResolversParentTypes['ContactSilence']> = {
  cadenceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastHumanContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<ResolversTypes['LineOfBusiness'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  silentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContentReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContentReference'] = ResolversParentTypes['ContentReference']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountersignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Countersignature'] = ResolversParentTypes['Countersignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageMember'] = ResolversParentTypes['CoverageMember']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['CoveragePart'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CustomerViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerView'] = ResolversParentTypes['CustomerView']> = {
  alerts?: Resolver<Maybe<ResolversTypes['AlertsBlock']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentsBlock']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['HealthBlock']>, ParentType, ContextType>;
  holdings?: Resolver<Maybe<ResolversTypes['HoldingsBlock']>, ParentType, ContextType>;
  interactions?: Resolver<Maybe<ResolversTypes['InteractionsBlock']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationsBlock']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['ProfileBlock']>, ParentType, ContextType>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipsBlock']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ResolversTypes['RolesBlock']>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['TiesBlock']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionsBlock']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatePoint'] = ResolversParentTypes['DatePoint']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayAction'] = ResolversParentTypes['DayAction']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interactions?: Resolver<ReadonlyArray<ResolversTypes['Interaction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkActionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DayProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayProgress'] = ResolversParentTypes['DayProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DelegationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DelegationState']>, ParentType, ContextType>;
  toEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type DelegationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelegationPayload'] = ResolversParentTypes['DelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  audiences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureAudience']>>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['DisclosureCategory']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['DisclosureLevel']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlannedDisclosureDay']>>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['DisclosurePublication']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisclosureState']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['DisclosureVerification']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureAssessment'] = ResolversParentTypes['DisclosureAssessment']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alarmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosureClass?: Resolver<Maybe<ResolversTypes['DisclosureClass']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['DisclosureDuty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intentional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  interactionVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outdated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publicDisclosure?: Resolver<Maybe<ResolversTypes['PublicDisclosure']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecipientClass']>>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureRecipient']>>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DisclosureRule']>, ParentType, ContextType>;
  ruleCitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleSourceVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  speakerClass?: Resolver<Maybe<ResolversTypes['SpeakerClass']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisclosureAssessmentState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureAssessmentConnection'] = ResolversParentTypes['DisclosureAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisclosureAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisclosureAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureAssessmentEdge'] = ResolversParentTypes['DisclosureAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureAssessment'], ParentType, ContextType>;
};

export type DisclosureAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureAssessmentPayload'] = ResolversParentTypes['DisclosureAssessmentPayload']> = {
  disclosureAssessment?: Resolver<Maybe<ResolversTypes['DisclosureAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
};

export type DisclosureFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureFinding'] = ResolversParentTypes['DisclosureFinding']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['DisclosureQuality'], ParentType, ContextType>;
};

export type DisclosurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosurePayload'] = ResolversParentTypes['DisclosurePayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisclosurePublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosurePublication'] = ResolversParentTypes['DisclosurePublication']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisclosureRecipientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRecipient'] = ResolversParentTypes['DisclosureRecipient']> = {
  exclusion?: Resolver<Maybe<ResolversTypes['RecipientExclusion']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recipientClass?: Resolver<ResolversTypes['RecipientClass'], ParentType, ContextType>;
};

export type DisclosureRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRule'] = ResolversParentTypes['DisclosureRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['DisclosureTerms']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitTerms?: Resolver<Maybe<ResolversTypes['VisitTerms']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRulePayload'] = ResolversParentTypes['DisclosureRulePayload']> = {
  disclosureRule?: Resolver<Maybe<ResolversTypes['DisclosureRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisclosureTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureTerms'] = ResolversParentTypes['DisclosureTerms']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closures?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['RecipientExclusion']>, ParentType, ContextType>;
  promptHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipientClasses?: Resolver<ReadonlyArray<ResolversTypes['RecipientClass']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DisclosureRule']>, ParentType, ContextType>;
  sourceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakerClasses?: Resolver<ReadonlyArray<ResolversTypes['SpeakerClass']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosureVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureVerification'] = ResolversParentTypes['DisclosureVerification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DisclosureFinding']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EmployeedisplayNameArgs, 'locale'>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonName']>>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Post']>>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type EmployeeMetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeMet'] = ResolversParentTypes['EmployeeMet']> = {
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  executive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastQuarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployeePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContentReference']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employee']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EventState']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceInsiderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceInsider'] = ResolversParentTypes['EvidenceInsider']> = {
  atTheTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['InsiderList']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EvidencePackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidencePack'] = ResolversParentTypes['EvidencePack']> = {
  assessments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureAssessment']>>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  insiders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceInsider']>>, ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  knowers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Knower']>>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedMaterial']>>, ParentType, ContextType>;
  quietPeriods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuietPeriod']>>, ParentType, ContextType>;
  quietPeriodsKnownThen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuietPeriod']>>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceVersion']>>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvestorVisit']>>, ParentType, ContextType>;
};

export type EvidenceVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceVersion'] = ResolversParentTypes['EvidenceVersion']> = {
  audit?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  etaSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ExportFailure']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExportFile']>>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['ExportFilter']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['ExportFormat']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['ExportSubject']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['HistoryOrder']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ExportState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportConnection'] = ResolversParentTypes['ExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Export']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportEdge'] = ResolversParentTypes['ExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Export'], ParentType, ContextType>;
};

export type ExportFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportFile'] = ResolversParentTypes['ExportFile']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportFilterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportFilter'] = ResolversParentTypes['ExportFilter']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  disclosureClass?: Resolver<Maybe<ResolversTypes['DisclosureClass']>, ParentType, ContextType>;
  initiation?: Resolver<Maybe<ResolversTypes['Initiation']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportPayload'] = ResolversParentTypes['ExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportSubject'] = ResolversParentTypes['ExportSubject']> = {
  kind?: Resolver<ResolversTypes['ExportSubjectKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldUse'] = ResolversParentTypes['FieldUse']> = {
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastUsedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FieldUseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldUseConnection'] = ResolversParentTypes['FieldUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FieldUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FieldUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FieldUseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldUseEdge'] = ResolversParentTypes['FieldUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldUse'], ParentType, ContextType>;
};

export type FrameworkAgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkAgreement'] = ResolversParentTypes['FrameworkAgreement']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkAgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkAgreementConnection'] = ResolversParentTypes['FrameworkAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FrameworkAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FrameworkAgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkAgreementEdge'] = ResolversParentTypes['FrameworkAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrameworkAgreement'], ParentType, ContextType>;
};

export type FrameworkAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkAgreementPayload'] = ResolversParentTypes['FrameworkAgreementPayload']> = {
  frameworkAgreement?: Resolver<Maybe<ResolversTypes['FrameworkAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuardFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuardFinding'] = ResolversParentTypes['GuardFinding']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asksZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guard?: Resolver<ResolversTypes['TransitionGuard'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seen?: Resolver<ReadonlyArray<ResolversTypes['SeenFact']>, ParentType, ContextType>;
};

export type HealthBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthBlock'] = ResolversParentTypes['HealthBlock']> = {
  lastAutomatedContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastHumanContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthTerm'] = ResolversParentTypes['HealthTerm']> = {
  code?: Resolver<ResolversTypes['HealthTermCode'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['HealthDimension'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HoldingKind']>, ParentType, ContextType>;
  loanClass?: Resolver<Maybe<ResolversTypes['LoanClassState']>, ParentType, ContextType>;
  loanClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LoanClassState']>>, ParentType, ContextType>;
  nonPerforming?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HoldingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type HoldingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingPayload'] = ResolversParentTypes['HoldingPayload']> = {
  holding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldingsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldingsBlock'] = ResolversParentTypes['HoldingsBlock']> = {
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InsiderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Insider'] = ResolversParentTypes['Insider']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InsiderListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsiderList'] = ResolversParentTypes['InsiderList']> = {
  aboutParty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Insider']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsiderListState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsiderListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsiderListConnection'] = ResolversParentTypes['InsiderListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InsiderListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InsiderList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InsiderListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsiderListEdge'] = ResolversParentTypes['InsiderListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsiderList'], ParentType, ContextType>;
};

export type InsiderListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsiderListPayload'] = ResolversParentTypes['InsiderListPayload']> = {
  insiderList?: Resolver<Maybe<ResolversTypes['InsiderList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InteractionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['Confidentiality']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContentReference']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiation?: Resolver<Maybe<ResolversTypes['Initiation']>, ParentType, ContextType>;
  insiderList?: Resolver<Maybe<ResolversTypes['InsiderList']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Participant']>>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['Sentiment']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InteractionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InteractionConnection'] = ResolversParentTypes['InteractionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InteractionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Interaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InteractionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InteractionEdge'] = ResolversParentTypes['InteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
};

export type InteractionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InteractionPayload'] = ResolversParentTypes['InteractionPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InteractionsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InteractionsBlock'] = ResolversParentTypes['InteractionsBlock']> = {
  interactions?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorTarget'] = ResolversParentTypes['InvestorTarget']> = {
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SecurityScheme'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type InvestorVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorVisit'] = ResolversParentTypes['InvestorVisit']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exceptionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employee']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['CommitmentLetter']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitSheetNeed']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quiet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quietBefore?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disclosure']>>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['VisitRecordSheet']>, ParentType, ContextType>;
  sheetForm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VisitSheetRow']>>, ParentType, ContextType, RequireFields<InvestorVisitsheetFormArgs, 'locale'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InvestorVisitState']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitKind?: Resolver<Maybe<ResolversTypes['InvestorVisitKind']>, ParentType, ContextType>;
  visitors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvestorVisitor']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestorVisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorVisitConnection'] = ResolversParentTypes['InvestorVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestorVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvestorVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvestorVisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorVisitEdge'] = ResolversParentTypes['InvestorVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestorVisit'], ParentType, ContextType>;
};

export type InvestorVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorVisitPayload'] = ResolversParentTypes['InvestorVisitPayload']> = {
  investorVisit?: Resolver<Maybe<ResolversTypes['InvestorVisit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvestorVisitorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestorVisitor'] = ResolversParentTypes['InvestorVisitor']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type KeptMovesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptMoves'] = ResolversParentTypes['KeptMoves']> = {
  handedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnowerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Knower'] = ResolversParentTypes['Knower']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['KnowingWay'], ParentType, ContextType>;
};

export type LargeExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LargeExposure'] = ResolversParentTypes['LargeExposure']> = {
  exposure?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type LargeExposureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LargeExposureConnection'] = ResolversParentTypes['LargeExposureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LargeExposureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LargeExposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LargeExposureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LargeExposureEdge'] = ResolversParentTypes['LargeExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LargeExposure'], ParentType, ContextType>;
};

export type LineMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineMovement'] = ResolversParentTypes['LineMovement']> = {
  line?: Resolver<ResolversTypes['LineOfBusiness'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type LoanClassStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanClassState'] = ResolversParentTypes['LoanClassState']> = {
  legacyClass?: Resolver<Maybe<ResolversTypes['LegacyLoanClass']>, ParentType, ContextType>;
  loanClass?: Resolver<ResolversTypes['LoanClass'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LorenzPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LorenzPoint'] = ResolversParentTypes['LorenzPoint']> = {
  exposure?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  exposureShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationshipShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeantRelationshipsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeantRelationships'] = ResolversParentTypes['MeantRelationships']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['RelationshipStage']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
};

export type MinuteSpreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinuteSpread'] = ResolversParentTypes['MinuteSpread']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthGoal'] = ResolversParentTypes['MonthGoal']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkProgress'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  closing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addIdentifier?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationaddIdentifierArgs, 'input'>>;
  addInsider?: Resolver<ResolversTypes['InsiderListPayload'], ParentType, ContextType, RequireFields<MutationaddInsiderArgs, 'input'>>;
  amendDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationamendDisclosureArgs, 'input'>>;
  amendInteraction?: Resolver<ResolversTypes['InteractionPayload'], ParentType, ContextType, RequireFields<MutationamendInteractionArgs, 'input'>>;
  answerAlert?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationanswerAlertArgs, 'input'>>;
  approvePartnerApp?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationapprovePartnerAppArgs, 'input'>>;
  approveWallException?: Resolver<ResolversTypes['WallExceptionPayload'], ParentType, ContextType, RequireFields<MutationapproveWallExceptionArgs, 'input'>>;
  approveWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationapproveWorkPlanArgs, 'input'>>;
  assessDisclosure?: Resolver<ResolversTypes['DisclosureAssessmentPayload'], ParentType, ContextType, RequireFields<MutationassessDisclosureArgs, 'input'>>;
  awaitCustomer?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationawaitCustomerArgs, 'input'>>;
  cancelDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationcancelDisclosureArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationcancelEventArgs, 'input'>>;
  cancelExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationcancelExportArgs, 'input'>>;
  cancelInvestorVisit?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationcancelInvestorVisitArgs, 'input'>>;
  changeEmployee?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationchangeEmployeeArgs, 'input'>>;
  changeEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationchangeEventArgs, 'input'>>;
  changeObligationRule?: Resolver<ResolversTypes['ObligationRulePayload'], ParentType, ContextType, RequireFields<MutationchangeObligationRuleArgs, 'input'>>;
  changeOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationchangeOrganizationArgs, 'input'>>;
  changePartnerApp?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationchangePartnerAppArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationchangePersonArgs, 'input'>>;
  changeWarningRule?: Resolver<ResolversTypes['WarningRulePayload'], ParentType, ContextType, RequireFields<MutationchangeWarningRuleArgs, 'input'>>;
  changeWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationchangeWorkPlanArgs, 'input'>>;
  checkDisclosure?: Resolver<ResolversTypes['DisclosureAssessmentPayload'], ParentType, ContextType, RequireFields<MutationcheckDisclosureArgs, 'input'>>;
  checkVisitSheet?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationcheckVisitSheetArgs, 'input'>>;
  classifyLoan?: Resolver<ResolversTypes['HoldingPayload'], ParentType, ContextType, RequireFields<MutationclassifyLoanArgs, 'input'>>;
  closeAlert?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationcloseAlertArgs, 'input'>>;
  closeCommitment?: Resolver<ResolversTypes['CommitmentPayload'], ParentType, ContextType, RequireFields<MutationcloseCommitmentArgs, 'input'>>;
  closeInsiderList?: Resolver<ResolversTypes['InsiderListPayload'], ParentType, ContextType, RequireFields<MutationcloseInsiderListArgs, 'input'>>;
  closeRelationshipCase?: Resolver<ResolversTypes['RelationshipCasePayload'], ParentType, ContextType, RequireFields<MutationcloseRelationshipCaseArgs, 'input'>>;
  confirmSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationconfirmSignalArgs, 'input'>>;
  correctBulletin?: Resolver<ResolversTypes['BulletinPayload'], ParentType, ContextType, RequireFields<MutationcorrectBulletinArgs, 'input'>>;
  correctTie?: Resolver<ResolversTypes['TiePayload'], ParentType, ContextType, RequireFields<MutationcorrectTieArgs, 'input'>>;
  countersignWorkLog?: Resolver<ResolversTypes['WorkLogPayload'], ParentType, ContextType, RequireFields<MutationcountersignWorkLogArgs, 'input'>>;
  delegateBook?: Resolver<ResolversTypes['DelegationPayload'], ParentType, ContextType, RequireFields<MutationdelegateBookArgs, 'input'>>;
  draftVisitSheet?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationdraftVisitSheetArgs, 'input'>>;
  draftWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationdraftWorkPlanArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['DelegationPayload'], ParentType, ContextType, RequireFields<MutationendDelegationArgs, 'input'>>;
  endFrameworkAgreement?: Resolver<ResolversTypes['FrameworkAgreementPayload'], ParentType, ContextType, RequireFields<MutationendFrameworkAgreementArgs, 'input'>>;
  endInsider?: Resolver<ResolversTypes['InsiderListPayload'], ParentType, ContextType, RequireFields<MutationendInsiderArgs, 'input'>>;
  endServicePlan?: Resolver<ResolversTypes['ServicePlanPayload'], ParentType, ContextType, RequireFields<MutationendServicePlanArgs, 'input'>>;
  endShare?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationendShareArgs, 'input'>>;
  endTie?: Resolver<ResolversTypes['TiePayload'], ParentType, ContextType, RequireFields<MutationendTieArgs, 'input'>>;
  finishServiceAction?: Resolver<ResolversTypes['ServicePlanPayload'], ParentType, ContextType, RequireFields<MutationfinishServiceActionArgs, 'input'>>;
  finishWorkAction?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationfinishWorkActionArgs, 'input'>>;
  grantConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationgrantConsentArgs, 'input'>>;
  holdEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationholdEventArgs, 'input'>>;
  inviteToEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationinviteToEventArgs, 'input'>>;
  keepObligation?: Resolver<ResolversTypes['ObligationPayload'], ParentType, ContextType, RequireFields<MutationkeepObligationArgs, 'input'>>;
  moveDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationmoveDisclosureArgs, 'input'>>;
  moveInvestorVisit?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationmoveInvestorVisitArgs, 'input'>>;
  openInsiderList?: Resolver<ResolversTypes['InsiderListPayload'], ParentType, ContextType, RequireFields<MutationopenInsiderListArgs, 'input'>>;
  openOrgUnit?: Resolver<ResolversTypes['OrgUnitPayload'], ParentType, ContextType, RequireFields<MutationopenOrgUnitArgs, 'input'>>;
  openRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationopenRelationshipArgs, 'input'>>;
  openRelationshipCase?: Resolver<ResolversTypes['RelationshipCasePayload'], ParentType, ContextType, RequireFields<MutationopenRelationshipCaseArgs, 'input'>>;
  openServicePlan?: Resolver<ResolversTypes['ServicePlanPayload'], ParentType, ContextType, RequireFields<MutationopenServicePlanArgs, 'input'>>;
  openServiceRequest?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationopenServiceRequestArgs, 'input'>>;
  planDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationplanDisclosureArgs, 'input'>>;
  planEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationplanEventArgs, 'input'>>;
  planInvestorVisit?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationplanInvestorVisitArgs, 'input'>>;
  publishBulletin?: Resolver<ResolversTypes['BulletinPayload'], ParentType, ContextType, RequireFields<MutationpublishBulletinArgs, 'input'>>;
  publishDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationpublishDisclosureArgs, 'input'>>;
  publishVisitSheet?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationpublishVisitSheetArgs, 'input'>>;
  reassessDisclosure?: Resolver<ResolversTypes['DisclosureAssessmentPayload'], ParentType, ContextType, RequireFields<MutationreassessDisclosureArgs, 'input'>>;
  reassignCoverage?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationreassignCoverageArgs, 'input'>>;
  recordAgainstPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationrecordAgainstPlanArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationrecordAttendanceArgs, 'input'>>;
  recordCommitmentLetter?: Resolver<ResolversTypes['InvestorVisitPayload'], ParentType, ContextType, RequireFields<MutationrecordCommitmentLetterArgs, 'input'>>;
  recordFrameworkAgreement?: Resolver<ResolversTypes['FrameworkAgreementPayload'], ParentType, ContextType, RequireFields<MutationrecordFrameworkAgreementArgs, 'input'>>;
  recordHolding?: Resolver<ResolversTypes['HoldingPayload'], ParentType, ContextType, RequireFields<MutationrecordHoldingArgs, 'input'>>;
  recordInteraction?: Resolver<ResolversTypes['InteractionPayload'], ParentType, ContextType, RequireFields<MutationrecordInteractionArgs, 'input'>>;
  recordPublicDisclosure?: Resolver<ResolversTypes['DisclosureAssessmentPayload'], ParentType, ContextType, RequireFields<MutationrecordPublicDisclosureArgs, 'input'>>;
  recordRating?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationrecordRatingArgs, 'input'>>;
  recordRecovery?: Resolver<ResolversTypes['RelationshipCasePayload'], ParentType, ContextType, RequireFields<MutationrecordRecoveryArgs, 'input'>>;
  recordSharePosition?: Resolver<ResolversTypes['SharePositionPayload'], ParentType, ContextType, RequireFields<MutationrecordSharePositionArgs, 'input'>>;
  recordSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationrecordSignalArgs, 'input'>>;
  recordTransaction?: Resolver<ResolversTypes['TransactionPayload'], ParentType, ContextType, RequireFields<MutationrecordTransactionArgs, 'input'>>;
  recordWork?: Resolver<ResolversTypes['WorkLogPayload'], ParentType, ContextType, RequireFields<MutationrecordWorkArgs, 'input'>>;
  refuteSignal?: Resolver<ResolversTypes['SignalPayload'], ParentType, ContextType, RequireFields<MutationrefuteSignalArgs, 'input'>>;
  registerEmployee?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationregisterEmployeeArgs, 'input'>>;
  registerOperations?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationregisterOperationsArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationregisterOrganizationArgs, 'input'>>;
  registerPartnerApp?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationregisterPartnerAppArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationregisterPersonArgs, 'input'>>;
  rejectWallException?: Resolver<ResolversTypes['WallExceptionPayload'], ParentType, ContextType, RequireFields<MutationrejectWallExceptionArgs, 'input'>>;
  reopenServiceRequest?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationreopenServiceRequestArgs, 'input'>>;
  requestWallException?: Resolver<ResolversTypes['WallExceptionPayload'], ParentType, ContextType, RequireFields<MutationrequestWallExceptionArgs, 'input'>>;
  resolveServiceRequest?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationresolveServiceRequestArgs, 'input'>>;
  respondToServiceRequest?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationrespondToServiceRequestArgs, 'input'>>;
  resumePartnerApp?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationresumePartnerAppArgs, 'input'>>;
  resumeServiceRequest?: Resolver<ResolversTypes['ServiceRequestPayload'], ParentType, ContextType, RequireFields<MutationresumeServiceRequestArgs, 'input'>>;
  retireDisclosureRule?: Resolver<ResolversTypes['DisclosureRulePayload'], ParentType, ContextType, RequireFields<MutationretireDisclosureRuleArgs, 'input'>>;
  retireOperations?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationretireOperationsArgs, 'input'>>;
  retireServiceStandard?: Resolver<ResolversTypes['ServiceStandardPayload'], ParentType, ContextType, RequireFields<MutationretireServiceStandardArgs, 'input'>>;
  retractInteraction?: Resolver<ResolversTypes['InteractionPayload'], ParentType, ContextType, RequireFields<MutationretractInteractionArgs, 'input'>>;
  retractTie?: Resolver<ResolversTypes['TiePayload'], ParentType, ContextType, RequireFields<MutationretractTieArgs, 'input'>>;
  reviseServicePlan?: Resolver<ResolversTypes['ServicePlanPayload'], ParentType, ContextType, RequireFields<MutationreviseServicePlanArgs, 'input'>>;
  revokeWallException?: Resolver<ResolversTypes['WallExceptionPayload'], ParentType, ContextType, RequireFields<MutationrevokeWallExceptionArgs, 'input'>>;
  scheduleReview?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationscheduleReviewArgs, 'input'>>;
  setInvestorTarget?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationsetInvestorTargetArgs, 'input'>>;
  setRelationshipStage?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationsetRelationshipStageArgs, 'input'>>;
  setRelationshipTier?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationsetRelationshipTierArgs, 'input'>>;
  setRelationshipType?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationsetRelationshipTypeArgs, 'input'>>;
  shareRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationshareRelationshipArgs, 'input'>>;
  signOffCase?: Resolver<ResolversTypes['RelationshipCasePayload'], ParentType, ContextType, RequireFields<MutationsignOffCaseArgs, 'input'>>;
  startExport?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationstartExportArgs, 'input'>>;
  stateDisclosureRule?: Resolver<ResolversTypes['DisclosureRulePayload'], ParentType, ContextType, RequireFields<MutationstateDisclosureRuleArgs, 'input'>>;
  stateObligationRule?: Resolver<ResolversTypes['ObligationRulePayload'], ParentType, ContextType, RequireFields<MutationstateObligationRuleArgs, 'input'>>;
  stateServiceStandard?: Resolver<ResolversTypes['ServiceStandardPayload'], ParentType, ContextType, RequireFields<MutationstateServiceStandardArgs, 'input'>>;
  stateTie?: Resolver<ResolversTypes['TiePayload'], ParentType, ContextType, RequireFields<MutationstateTieArgs, 'input'>>;
  stateVisitRule?: Resolver<ResolversTypes['DisclosureRulePayload'], ParentType, ContextType, RequireFields<MutationstateVisitRuleArgs, 'input'>>;
  stateWarningRule?: Resolver<ResolversTypes['WarningRulePayload'], ParentType, ContextType, RequireFields<MutationstateWarningRuleArgs, 'input'>>;
  suspendPartnerApp?: Resolver<ResolversTypes['PartnerAppPayload'], ParentType, ContextType, RequireFields<MutationsuspendPartnerAppArgs, 'input'>>;
  switchOffWarningRule?: Resolver<ResolversTypes['WarningRulePayload'], ParentType, ContextType, RequireFields<MutationswitchOffWarningRuleArgs, 'input'>>;
  switchOnWarningRule?: Resolver<ResolversTypes['WarningRulePayload'], ParentType, ContextType, RequireFields<MutationswitchOnWarningRuleArgs, 'input'>>;
  tickCaseStep?: Resolver<ResolversTypes['RelationshipCasePayload'], ParentType, ContextType, RequireFields<MutationtickCaseStepArgs, 'input'>>;
  transitionRelationship?: Resolver<ResolversTypes['RelationshipPayload'], ParentType, ContextType, RequireFields<MutationtransitionRelationshipArgs, 'input'>>;
  verifyDisclosure?: Resolver<ResolversTypes['DisclosurePayload'], ParentType, ContextType, RequireFields<MutationverifyDisclosureArgs, 'input'>>;
  waiveObligation?: Resolver<ResolversTypes['ObligationPayload'], ParentType, ContextType, RequireFields<MutationwaiveObligationArgs, 'input'>>;
  withdrawAttendance?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationwithdrawAttendanceArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationwithdrawConsentArgs, 'input'>>;
  withdrawIdentifier?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationwithdrawIdentifierArgs, 'input'>>;
  withdrawSharePosition?: Resolver<ResolversTypes['SharePositionPayload'], ParentType, ContextType, RequireFields<MutationwithdrawSharePositionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alert' | 'Attendance' | 'Bulletin' | 'Commitment' | 'Consent' | 'Delegation' | 'Disclosure' | 'DisclosureAssessment' | 'DisclosureRule' | 'Employee' | 'Event' | 'Export' | 'FrameworkAgreement' | 'Holding' | 'InsiderList' | 'Interaction' | 'InvestorVisit' | 'Obligation' | 'ObligationRule' | 'OrgUnit' | 'Organization' | 'PartnerApp' | 'Person' | 'Rating' | 'Relationship' | 'RelationshipCase' | 'ServicePlan' | 'ServiceRequest' | 'ServiceStandard' | 'SharePosition' | 'Signal' | 'Tie' | 'Transaction' | 'WallException' | 'WarningRule' | 'WorkLog' | 'WorkPlan', ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObligationContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ObligationKind']>, ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ObligationRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObligationState']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['ObligationStatement']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObligationContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationContact'] = ResolversParentTypes['ObligationContact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationFigures'] = ResolversParentTypes['ObligationFigures']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationPayload'] = ResolversParentTypes['ObligationPayload']> = {
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObligationRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationRule'] = ResolversParentTypes['ObligationRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  course?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ObligationRuleEntry']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObligationRuleState']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['ObligationTerms']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationRuleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationRuleConnection'] = ResolversParentTypes['ObligationRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ObligationRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObligationRuleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationRuleEdge'] = ResolversParentTypes['ObligationRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObligationRule'], ParentType, ContextType>;
};

export type ObligationRuleEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationRuleEntry'] = ResolversParentTypes['ObligationRuleEntry']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['ObligationTerms']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationRulePayload'] = ResolversParentTypes['ObligationRulePayload']> = {
  obligationRule?: Resolver<Maybe<ResolversTypes['ObligationRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObligationStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationStatement'] = ResolversParentTypes['ObligationStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
};

export type ObligationTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationTerms'] = ResolversParentTypes['ObligationTerms']> = {
  appliesTo?: Resolver<ResolversTypes['MeantRelationships'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['HolidayCalendar'], ParentType, ContextType>;
  careDay?: Resolver<Maybe<ResolversTypes['CareDaySchedule']>, ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  moveDue?: Resolver<ResolversTypes['DueMove'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PeriodSchedule']>, ParentType, ContextType>;
  satisfiedBy?: Resolver<Maybe<ResolversTypes['SatisfyingContact']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObligationsBlock'] = ResolversParentTypes['ObligationsBlock']> = {
  open?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrgUnitKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrgUnitnameArgs, 'locale'>>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type OrgUnitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnitPayload'] = ResolversParentTypes['OrgUnitPayload']> = {
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationdisplayNameArgs, 'locale'>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationName']>>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartyRole']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationName'] = ResolversParentTypes['OrganizationName']> = {
  legal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ParticipantPart'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type PartnerAppResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerApp'] = ResolversParentTypes['PartnerApp']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['AskingLimits']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['RegisteredOperationConnection']>, ParentType, ContextType, RequireFields<PartnerAppoperationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PartnerAppState']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerAppConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerAppConnection'] = ResolversParentTypes['PartnerAppConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerAppEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerAppEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerAppEdge'] = ResolversParentTypes['PartnerAppEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerApp'], ParentType, ContextType>;
};

export type PartnerAppPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerAppPayload'] = ResolversParentTypes['PartnerAppPayload']> = {
  partnerApp?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyRole'] = ResolversParentTypes['PartyRole']> = {
  investorType?: Resolver<Maybe<ResolversTypes['InvestorType']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoleKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PeriodScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodSchedule'] = ResolversParentTypes['PeriodSchedule']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['PeriodLength'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersondisplayNameArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonName']>>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartyRole']>>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['NameOrder'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlannedDisclosureDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedDisclosureDay'] = ResolversParentTypes['PlannedDisclosureDay']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  alerts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AlertFigures']>>, ParentType, ContextType>;
  automatedContacts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineMovement']>>, ParentType, ContextType>;
  byProblem?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProblemMovement']>>, ParentType, ContextType>;
  byStage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageMovement']>>, ParentType, ContextType>;
  byTier?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TierMovement']>>, ParentType, ContextType>;
  byType?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TypeMovement']>>, ParentType, ContextType>;
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concentration?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concentration']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChannelContacts']>>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  humanContacts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineOfBusiness']>>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ResolversTypes['KeptMoves']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationFigures']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProblemMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProblemMovement'] = ResolversParentTypes['ProblemMovement']> = {
  degree?: Resolver<ResolversTypes['ProblemDegree'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type ProfileBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfileBlock'] = ResolversParentTypes['ProfileBlock']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PublicDisclosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicDisclosure'] = ResolversParentTypes['PublicDisclosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PublicDisclosureMethod'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessPreview?: Resolver<Maybe<ResolversTypes['AccessPreview']>, ParentType, ContextType, RequireFields<QueryaccessPreviewArgs, 'partnerAppId' | 'partyId' | 'purpose'>>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<QueryalertsArgs, 'first' | 'of'>>;
  allowedTransitions?: Resolver<Maybe<ResolversTypes['AllowedTransitions']>, ParentType, ContextType, RequireFields<QueryallowedTransitionsArgs, 'relationshipId'>>;
  auditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryauditTrailArgs, 'first' | 'of'>>;
  book?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QuerybookArgs, 'first' | 'of' | 'order'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType, RequireFields<QuerybulletinArgs, 'date' | 'unitId'>>;
  bulletins?: Resolver<ResolversTypes['BulletinConnection'], ParentType, ContextType, RequireFields<QuerybulletinsArgs, 'first' | 'unitId'>>;
  classifyRelationship?: Resolver<Maybe<ResolversTypes['Classification']>, ParentType, ContextType, RequireFields<QueryclassifyRelationshipArgs, 'relationshipId'>>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<QueryconsentsArgs, 'first' | 'partyId'>>;
  contactChanges?: Resolver<Maybe<ResolversTypes['ContactChangeConnection']>, ParentType, ContextType, RequireFields<QuerycontactChangesArgs, 'first' | 'partyId'>>;
  contactHistory?: Resolver<Maybe<ResolversTypes['ContactHistoryConnection']>, ParentType, ContextType, RequireFields<QuerycontactHistoryArgs, 'first' | 'of' | 'order'>>;
  contactHistorySummary?: Resolver<Maybe<ResolversTypes['ContactHistorySummary']>, ParentType, ContextType, RequireFields<QuerycontactHistorySummaryArgs, 'partyId' | 'quarters'>>;
  customerView?: Resolver<Maybe<ResolversTypes['CustomerView']>, ParentType, ContextType, RequireFields<QuerycustomerViewArgs, 'id' | 'purpose'>>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<QuerydelegationsArgs, 'first'>>;
  disclosureAssessment?: Resolver<Maybe<ResolversTypes['DisclosureAssessment']>, ParentType, ContextType, RequireFields<QuerydisclosureAssessmentArgs, 'interactionId'>>;
  disclosureCalendar?: Resolver<ResolversTypes['DisclosureConnection'], ParentType, ContextType, RequireFields<QuerydisclosureCalendarArgs, 'first'>>;
  disclosureLog?: Resolver<Maybe<ResolversTypes['DisclosureAssessmentConnection']>, ParentType, ContextType, RequireFields<QuerydisclosureLogArgs, 'first' | 'which'>>;
  disclosureTerms?: Resolver<Maybe<ResolversTypes['DisclosureTerms']>, ParentType, ContextType>;
  egress?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryegressArgs, 'first' | 'of'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryemployeeArgs, 'id'>>;
  employeeInteractions?: Resolver<ResolversTypes['InteractionConnection'], ParentType, ContextType, RequireFields<QueryemployeeInteractionsArgs, 'employeeId' | 'first'>>;
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, RequireFields<QueryemployeesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  eventAttendance?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryeventAttendanceArgs, 'eventId' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first'>>;
  evidencePack?: Resolver<Maybe<ResolversTypes['EvidencePack']>, ParentType, ContextType, RequireFields<QueryevidencePackArgs, 'interactionId'>>;
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType, RequireFields<QueryexportArgs, 'id'>>;
  exports?: Resolver<ResolversTypes['ExportConnection'], ParentType, ContextType, RequireFields<QueryexportsArgs, 'everybodys' | 'first'>>;
  fieldUsage?: Resolver<ResolversTypes['FieldUseConnection'], ParentType, ContextType, RequireFields<QueryfieldUsageArgs, 'coordinate' | 'first' | 'since'>>;
  frameworkAgreements?: Resolver<ResolversTypes['FrameworkAgreementConnection'], ParentType, ContextType, RequireFields<QueryframeworkAgreementsArgs, 'first' | 'relationshipId'>>;
  history?: Resolver<Maybe<ResolversTypes['RecordVersionConnection']>, ParentType, ContextType, RequireFields<QueryhistoryArgs, 'first' | 'id'>>;
  holdings?: Resolver<Maybe<ResolversTypes['HoldingConnection']>, ParentType, ContextType, RequireFields<QueryholdingsArgs, 'first' | 'partyId'>>;
  insiderLists?: Resolver<ResolversTypes['InsiderListConnection'], ParentType, ContextType, RequireFields<QueryinsiderListsArgs, 'first'>>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType, RequireFields<QueryinteractionArgs, 'id'>>;
  interactionsToAssess?: Resolver<Maybe<ResolversTypes['InteractionConnection']>, ParentType, ContextType, RequireFields<QueryinteractionsToAssessArgs, 'first'>>;
  investorVisits?: Resolver<ResolversTypes['InvestorVisitConnection'], ParentType, ContextType, RequireFields<QueryinvestorVisitsArgs, 'first'>>;
  largestExposures?: Resolver<Maybe<ResolversTypes['LargeExposureConnection']>, ParentType, ContextType, RequireFields<QuerylargestExposuresArgs, 'currency' | 'first' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  obligationRules?: Resolver<ResolversTypes['ObligationRuleConnection'], ParentType, ContextType, RequireFields<QueryobligationRulesArgs, 'first'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryobligationsArgs, 'first' | 'of' | 'state'>>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryorgUnitArgs, 'id'>>;
  orgUnits?: Resolver<ResolversTypes['OrgUnitConnection'], ParentType, ContextType, RequireFields<QueryorgUnitsArgs, 'first'>>;
  partnerApp?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType, RequireFields<QuerypartnerAppArgs, 'id'>>;
  partnerApps?: Resolver<ResolversTypes['PartnerAppConnection'], ParentType, ContextType, RequireFields<QuerypartnerAppsArgs, 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QuerypartyArgs, 'id'>>;
  partyByIdentifier?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QuerypartyByIdentifierArgs, 'scheme' | 'value'>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryportfolioArgs, 'from' | 'of' | 'to'>>;
  quietPeriodsAt?: Resolver<ReadonlyArray<ResolversTypes['QuietPeriod']>, ParentType, ContextType, Partial<QueryquietPeriodsAtArgs>>;
  ratings?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, RequireFields<QueryratingsArgs, 'first' | 'relationshipId'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryrelationshipArgs, 'id'>>;
  relationshipCases?: Resolver<ResolversTypes['RelationshipCaseConnection'], ParentType, ContextType, RequireFields<QueryrelationshipCasesArgs, 'first' | 'relationshipId'>>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Relationship']>>, ParentType, ContextType, RequireFields<QueryrelationshipsArgs, 'partyId'>>;
  servicePlan?: Resolver<Maybe<ResolversTypes['ServicePlan']>, ParentType, ContextType, RequireFields<QueryservicePlanArgs, 'relationshipId'>>;
  serviceReport?: Resolver<Maybe<ResolversTypes['ServiceReport']>, ParentType, ContextType, RequireFields<QueryserviceReportArgs, 'from' | 'of' | 'to'>>;
  serviceRequests?: Resolver<ResolversTypes['ServiceRequestConnection'], ParentType, ContextType, RequireFields<QueryserviceRequestsArgs, 'first' | 'of' | 'which'>>;
  serviceStandards?: Resolver<ResolversTypes['ServiceStandardConnection'], ParentType, ContextType, RequireFields<QueryserviceStandardsArgs, 'first'>>;
  sharePositions?: Resolver<Maybe<ResolversTypes['SharePositionConnection']>, ParentType, ContextType, RequireFields<QuerysharePositionsArgs, 'first' | 'partyId'>>;
  shareholders?: Resolver<Maybe<ResolversTypes['SharePositionConnection']>, ParentType, ContextType, RequireFields<QueryshareholdersArgs, 'first' | 'security'>>;
  signals?: Resolver<Maybe<ResolversTypes['SignalConnection']>, ParentType, ContextType, RequireFields<QuerysignalsArgs, 'first' | 'relationshipId'>>;
  structureReport?: Resolver<Maybe<ResolversTypes['StructureReport']>, ParentType, ContextType, RequireFields<QuerystructureReportArgs, 'of' | 'period'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QuerytieArgs, 'id'>>;
  tieKinds?: Resolver<ReadonlyArray<ResolversTypes['TieKindRule']>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['TieConnection']>, ParentType, ContextType, RequireFields<QuerytiesArgs, 'first' | 'includeEnded' | 'partyId'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QuerytimelineArgs, 'first' | 'partyId'>>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, RequireFields<QuerytransactionsArgs, 'first' | 'partyId'>>;
  transitionTable?: Resolver<ResolversTypes['TransitionTable'], ParentType, ContextType>;
  tryWarningRule?: Resolver<Maybe<ResolversTypes['WarningTrialConnection']>, ParentType, ContextType, RequireFields<QuerytryWarningRuleArgs, 'first' | 'from' | 'of' | 'ruleId' | 'to'>>;
  visitTerms?: Resolver<Maybe<ResolversTypes['VisitTerms']>, ParentType, ContextType>;
  wallExceptions?: Resolver<ResolversTypes['WallExceptionConnection'], ParentType, ContextType, RequireFields<QuerywallExceptionsArgs, 'first'>>;
  warningRules?: Resolver<ResolversTypes['WarningRuleConnection'], ParentType, ContextType, RequireFields<QuerywarningRulesArgs, 'first'>>;
  workLog?: Resolver<Maybe<ResolversTypes['WorkLog']>, ParentType, ContextType, RequireFields<QueryworkLogArgs, 'date' | 'employeeId'>>;
  workLogs?: Resolver<ResolversTypes['WorkLogConnection'], ParentType, ContextType, RequireFields<QueryworkLogsArgs, 'date' | 'first' | 'unitId'>>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<QueryworkPlanArgs, 'employeeId' | 'month'>>;
  workPlans?: Resolver<ResolversTypes['WorkPlanConnection'], ParentType, ContextType, RequireFields<QueryworkPlansArgs, 'first' | 'month' | 'unitId'>>;
};

export type QuietPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietPeriod'] = ResolversParentTypes['QuietPeriod']> = {
  daysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QuietRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietRule'] = ResolversParentTypes['QuietRule']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['DisclosureCategory']>, ParentType, ContextType>;
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['RatingOrigin']>, ParentType, ContextType>;
  ratedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rater?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type RatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingPayload'] = ResolversParentTypes['RatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Alert' | 'Attendance' | 'Bulletin' | 'Commitment' | 'Consent' | 'Delegation' | 'Disclosure' | 'DisclosureAssessment' | 'DisclosureRule' | 'Employee' | 'Event' | 'Export' | 'FrameworkAgreement' | 'Holding' | 'InsiderList' | 'Interaction' | 'InvestorVisit' | 'Obligation' | 'ObligationRule' | 'OrgUnit' | 'Organization' | 'PartnerApp' | 'Person' | 'Rating' | 'Relationship' | 'RelationshipCase' | 'ServicePlan' | 'ServiceRequest' | 'ServiceStandard' | 'SharePosition' | 'Signal' | 'Tie' | 'Transaction' | 'WallException' | 'WarningRule' | 'WorkLog' | 'WorkPlan', ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordVersionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVersionConnection'] = ResolversParentTypes['RecordVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordVersionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVersionEdge'] = ResolversParentTypes['RecordVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordVersion'], ParentType, ContextType>;
};

export type RecoveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recovery'] = ResolversParentTypes['Recovery']> = {
  interestRecovered?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  principalRecovered?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  shortfall?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisteredOperationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredOperationConnection'] = ResolversParentTypes['RegisteredOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisteredOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisteredOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisteredOperationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredOperationEdge'] = ResolversParentTypes['RegisteredOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoverageMember']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['RelationshipHealth']>, ParentType, ContextType, Partial<RelationshiphealthArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investorTarget?: Resolver<Maybe<ResolversTypes['InvestorTarget']>, ParentType, ContextType>;
  lastAutomatedContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastHumanContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Share']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['RelationshipStage']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationshipTypeState']>, ParentType, ContextType, Partial<RelationshiptypeArgs>>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipTypeState']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCase'] = ResolversParentTypes['RelationshipCase']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checklistsVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureAtOpening?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelationshipCaseKind']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RelationshipCaseOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['Recovery']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  restructuring?: Resolver<Maybe<ResolversTypes['Restructuring']>, ParentType, ContextType>;
  retainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signOffNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedOffBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RelationshipCaseState']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseStep']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCaseConnection'] = ResolversParentTypes['RelationshipCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RelationshipCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCaseEdge'] = ResolversParentTypes['RelationshipCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipCase'], ParentType, ContextType>;
};

export type RelationshipCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCasePayload'] = ResolversParentTypes['RelationshipCasePayload']> = {
  relationshipCase?: Resolver<Maybe<ResolversTypes['RelationshipCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipHealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipHealth'] = ResolversParentTypes['RelationshipHealth']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  automatedStrength?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  communication?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  continuity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HealthTerm']>>, ParentType, ContextType>;
  humanShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  humanStrength?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weightsVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelationshipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipPayload'] = ResolversParentTypes['RelationshipPayload']> = {
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationshipTypeStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipTypeState'] = ResolversParentTypes['RelationshipTypeState']> = {
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  exposureAfter?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  exposureBefore?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  problemReason?: Resolver<Maybe<ResolversTypes['ProblemReason']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  proposedByRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  tableVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RelationshipsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipsBlock'] = ResolversParentTypes['RelationshipsBlock']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestructuringResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Restructuring'] = ResolversParentTypes['Restructuring']> = {
  newTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  observedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  oldTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RolesBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RolesBlock'] = ResolversParentTypes['RolesBlock']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SatisfyingContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SatisfyingContact'] = ResolversParentTypes['SatisfyingContact']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  directions?: Resolver<ReadonlyArray<ResolversTypes['Direction']>, ParentType, ContextType>;
  executivePresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SecurityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Security'] = ResolversParentTypes['Security']> = {
  className?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SecurityScheme'], ParentType, ContextType>;
};

export type SeenFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeenFact'] = ResolversParentTypes['SeenFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentimentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sentiment'] = ResolversParentTypes['Sentiment']> = {
  automated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['SentimentScore'], ParentType, ContextType>;
};

export type ServiceActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceAction'] = ResolversParentTypes['ServiceAction']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceActionKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceBreachCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceBreachCount'] = ResolversParentTypes['ServiceBreachCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ServiceIndicator'], ParentType, ContextType>;
};

export type ServiceClockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceClock'] = ResolversParentTypes['ServiceClock']> = {
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['ServiceHours'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ServiceIndicator'], ParentType, ContextType>;
  overMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spentMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['ServiceStandard']>, ParentType, ContextType>;
  standardVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceEvent'] = ResolversParentTypes['ServiceEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ServiceStep'], ParentType, ContextType>;
};

export type ServicePlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePlan'] = ResolversParentTypes['ServicePlan']> = {
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceAction']>>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  traits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePlanPayload'] = ResolversParentTypes['ServicePlanPayload']> = {
  servicePlan?: Resolver<Maybe<ResolversTypes['ServicePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceReport'] = ResolversParentTypes['ServiceReport']> = {
  breached?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceBreachCount']>>, ParentType, ContextType>;
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRequestCount']>>, ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['MinuteSpread']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['MinuteSpread']>, ParentType, ContextType>;
};

export type ServiceRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  clocks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceClock']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceRequestKind']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  reactionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ServiceRequestState']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceRequestCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceRequestCount'] = ResolversParentTypes['ServiceRequestCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceRequestKind'], ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type ServiceRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceRequestPayload'] = ResolversParentTypes['ServiceRequestPayload']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceStandard'] = ResolversParentTypes['ServiceStandard']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['ServiceHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['ServiceIndicator']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServiceRequestKind']>, ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  targetMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceStandardConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceStandardConnection'] = ResolversParentTypes['ServiceStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceStandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceStandardEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceStandardEdge'] = ResolversParentTypes['ServiceStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceStandard'], ParentType, ContextType>;
};

export type ServiceStandardPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceStandardPayload'] = ResolversParentTypes['ServiceStandardPayload']> = {
  serviceStandard?: Resolver<Maybe<ResolversTypes['ServiceStandard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ShareScope'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharePositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharePosition'] = ResolversParentTypes['SharePosition']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['PositionBasis']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discretion?: Resolver<Maybe<ResolversTypes['InvestmentDiscretion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwnSecurity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['OptionKind']>, ParentType, ContextType>;
  otherManagers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PositionUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['VotingAuthority']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharePositionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharePositionConnection'] = ResolversParentTypes['SharePositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharePositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharePosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharePositionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharePositionEdge'] = ResolversParentTypes['SharePositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharePosition'], ParentType, ContextType>;
};

export type SharePositionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharePositionPayload'] = ResolversParentTypes['SharePositionPayload']> = {
  sharePosition?: Resolver<Maybe<ResolversTypes['SharePosition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedMaterialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedMaterial'] = ResolversParentTypes['SharedMaterial']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['SignalCategory']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignalEvidence']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineOfBusiness?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  riskType?: Resolver<Maybe<ResolversTypes['RiskType']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EvidenceStatus']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SignalEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalEvidence'] = ResolversParentTypes['SignalEvidence']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
};

export type SignalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignalPayload'] = ResolversParentTypes['SignalPayload']> = {
  signal?: Resolver<Maybe<ResolversTypes['Signal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importBatch?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageMovement'] = ResolversParentTypes['StageMovement']> = {
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RelationshipStage'], ParentType, ContextType>;
};

export type StageRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageRule'] = ResolversParentTypes['StageRule']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RelationshipStage'], ParentType, ContextType>;
  needsWinBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationshipStage'], ParentType, ContextType>;
};

export type StructureReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StructureReport'] = ResolversParentTypes['StructureReport']> = {
  completeUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineOfBusiness']>>, ParentType, ContextType>;
  moves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TierMove']>>, ParentType, ContextType>;
  tiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TierStructure']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<TieinForceArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['TieKind']>, ParentType, ContextType>;
  periods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TiePeriod']>>, ParentType, ContextType, Partial<TieperiodsArgs>>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType, Partial<TieshareArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TieStatement']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TieView']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TieView'], ParentType, ContextType>;
};

export type TieKindRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieKindRule'] = ResolversParentTypes['TieKindRule']> = {
  affiliation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['PartyType']>, ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieKindRuleinverseLabelArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieKindRulelabelArgs, 'locale'>>;
  share?: Resolver<ResolversTypes['ShareRule'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['PartyType']>, ParentType, ContextType>;
};

export type TiePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TiePayload'] = ResolversParentTypes['TiePayload']> = {
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TiePeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TiePeriod'] = ResolversParentTypes['TiePeriod']> = {
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
};

export type TieStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieStatement'] = ResolversParentTypes['TieStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieStatementKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
};

export type TieViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieView'] = ResolversParentTypes['TieView']> = {
  direction?: Resolver<ResolversTypes['TieDirection'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TieViewlabelArgs, 'locale'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DatePoint']>, ParentType, ContextType>;
};

export type TierDaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierDays'] = ResolversParentTypes['TierDays']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierMove'] = ResolversParentTypes['TierMove']> = {
  entered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierMovement'] = ResolversParentTypes['TierMovement']> = {
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierStructureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierStructure'] = ResolversParentTypes['TierStructure']> = {
  closing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TiesBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TiesBlock'] = ResolversParentTypes['TiesBlock']> = {
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['TieView']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['TimelinePath']>, ParentType, ContextType>;
};

export type TimelinePathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelinePath'] = ResolversParentTypes['TimelinePath']> = {
  fund?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  tieId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopShare'] = ResolversParentTypes['TopShare']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransactionKind']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransactionLine']>>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransactionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type TransactionLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionLine'] = ResolversParentTypes['TransactionLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TransactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionPayload'] = ResolversParentTypes['TransactionPayload']> = {
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransactionTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionTotal'] = ResolversParentTypes['TransactionTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransactionKind'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TransactionsBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransactionsBlock'] = ResolversParentTypes['TransactionsBlock']> = {
  last?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['TransactionTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionOption'] = ResolversParentTypes['TransitionOption']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['GuardFinding']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TransitionRule'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
};

export type TransitionRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionRule'] = ResolversParentTypes['TransitionRule']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCaseKind']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['TransitionDuty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
  guards?: Resolver<ReadonlyArray<ResolversTypes['TransitionGuard']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
};

export type TransitionTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionTable'] = ResolversParentTypes['TransitionTable']> = {
  checklists?: Resolver<ReadonlyArray<ResolversTypes['CaseChecklist']>, ParentType, ContextType>;
  checklistsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classification?: Resolver<ReadonlyArray<ResolversTypes['ClassificationRule']>, ParentType, ContextType>;
  classificationVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastObservationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastRating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratingScale?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retentionYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['TransitionRule']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageRule']>, ParentType, ContextType>;
  stagesVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watchDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriedWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriedWarning'] = ResolversParentTypes['TriedWarning']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['AlertFact']>, ParentType, ContextType>;
  heldTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signalIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TypeMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypeMovement'] = ResolversParentTypes['TypeMovement']> = {
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViewBlock'] = ResolversParentTypes['ViewBlock']> = {
  __resolveType: TypeResolveFn<'AlertsBlock' | 'CommitmentsBlock' | 'HealthBlock' | 'HoldingsBlock' | 'InteractionsBlock' | 'ObligationsBlock' | 'ProfileBlock' | 'RelationshipsBlock' | 'RolesBlock' | 'TiesBlock' | 'TransactionsBlock', ParentType, ContextType>;
};

export type VisitRecordSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitRecordSheet'] = ResolversParentTypes['VisitRecordSheet']> = {
  checkNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ContentReference']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['SheetPlatform']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitSheetRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSheetRow'] = ResolversParentTypes['VisitSheetRow']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTerms'] = ResolversParentTypes['VisitTerms']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishOnTradingDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quiet?: Resolver<ReadonlyArray<ResolversTypes['QuietRule']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['DisclosureRule']>, ParentType, ContextType>;
  sourceVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tradingOpens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VotingAuthorityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VotingAuthority'] = ResolversParentTypes['VotingAuthority']> = {
  none?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sole?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type WallExceptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WallException'] = ResolversParentTypes['WallException']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LineOfBusiness']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WallExceptionState']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WallExceptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WallExceptionConnection'] = ResolversParentTypes['WallExceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WallExceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WallException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WallExceptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WallExceptionEdge'] = ResolversParentTypes['WallExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WallException'], ParentType, ContextType>;
};

export type WallExceptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WallExceptionPayload'] = ResolversParentTypes['WallExceptionPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wallException?: Resolver<Maybe<ResolversTypes['WallException']>, ParentType, ContextType>;
};

export type WarningRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningRule'] = ResolversParentTypes['WarningRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineOfBusiness']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WarningRulenameArgs, 'locale'>>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['AlertSeverity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WarningRuleState']>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['WarningTest']>, ParentType, ContextType>;
  tiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationshipType']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarningRuleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningRuleConnection'] = ResolversParentTypes['WarningRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WarningRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WarningRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WarningRuleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningRuleEdge'] = ResolversParentTypes['WarningRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WarningRule'], ParentType, ContextType>;
};

export type WarningRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningRulePayload'] = ResolversParentTypes['WarningRulePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warningRule?: Resolver<Maybe<ResolversTypes['WarningRule']>, ParentType, ContextType>;
};

export type WarningTestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningTest'] = ResolversParentTypes['WarningTest']> = {
  aggregate?: Resolver<Maybe<ResolversTypes['WarningAggregate']>, ParentType, ContextType>;
  balanceFallPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignalCategory']>>, ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WarningTestKind'], ParentType, ContextType>;
  minimumEvidence?: Resolver<Maybe<ResolversTypes['EvidenceStatus']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tierDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TierDays']>>, ParentType, ContextType>;
  windowDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withNewLender?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WarningTrialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningTrial'] = ResolversParentTypes['WarningTrial']> = {
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TriedWarning']>>, ParentType, ContextType>;
};

export type WarningTrialConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningTrialConnection'] = ResolversParentTypes['WarningTrialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WarningTrialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WarningTrial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WarningTrialEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningTrialEdge'] = ResolversParentTypes['WarningTrialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WarningTrial'], ParentType, ContextType>;
};

export type WeekGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeekGoal'] = ResolversParentTypes['WeekGoal']> = {
  goalKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['WorkProgress'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WorkLogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLog'] = ResolversParentTypes['WorkLog']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countersignatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Countersignature']>>, ParentType, ContextType>;
  countersigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkLogEntry']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkLogConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLogConnection'] = ResolversParentTypes['WorkLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkLogEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLogEdge'] = ResolversParentTypes['WorkLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkLog'], ParentType, ContextType>;
};

export type WorkLogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLogEntry'] = ResolversParentTypes['WorkLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['Interaction']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkLogPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLogPayload'] = ResolversParentTypes['WorkLogPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workLog?: Resolver<Maybe<ResolversTypes['WorkLog']>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan']> = {
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayAction']>>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayProgress']>>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthGoal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['WorkProgress']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WorkPlanState']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WeekGoal']>>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanConnection'] = ResolversParentTypes['WorkPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanEdge'] = ResolversParentTypes['WorkPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkPlan'], ParentType, ContextType>;
};

export type WorkPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanPayload'] = ResolversParentTypes['WorkPlanPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
};

export type WorkProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkProgress'] = ResolversParentTypes['WorkProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AccessDecision?: AccessDecisionResolvers<ContextType>;
  AccessPreview?: AccessPreviewResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertClosure?: AlertClosureResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertFact?: AlertFactResolvers<ContextType>;
  AlertFigures?: AlertFiguresResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  AlertResponse?: AlertResponseResolvers<ContextType>;
  AlertsBlock?: AlertsBlockResolvers<ContextType>;
  AllowedTransitions?: AllowedTransitionsResolvers<ContextType>;
  AskingLimits?: AskingLimitsResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditedRecord?: AuditedRecordResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  BulletinEmployee?: BulletinEmployeeResolvers<ContextType>;
  BulletinLine?: BulletinLineResolvers<ContextType>;
  BulletinPayload?: BulletinPayloadResolvers<ContextType>;
  CareDaySchedule?: CareDayScheduleResolvers<ContextType>;
  CaseChecklist?: CaseChecklistResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  ChannelContacts?: ChannelContactsResolvers<ContextType>;
  ChecklistStep?: ChecklistStepResolvers<ContextType>;
  Classification?: ClassificationResolvers<ContextType>;
  ClassificationRule?: ClassificationRuleResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentLetter?: CommitmentLetterResolvers<ContextType>;
  CommitmentPayload?: CommitmentPayloadResolvers<ContextType>;
  CommitmentsBlock?: CommitmentsBlockResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentEvidence?: ConsentEvidenceResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  ContactChange?: ContactChangeResolvers<ContextType>;
  ContactChangeConnection?: ContactChangeConnectionResolvers<ContextType>;
  ContactChangeEdge?: ContactChangeEdgeResolvers<ContextType>;
  ContactHistoryConnection?: ContactHistoryConnectionResolvers<ContextType>;
  ContactHistoryEdge?: ContactHistoryEdgeResolvers<ContextType>;
  ContactHistoryEntry?: ContactHistoryEntryResolvers<ContextType>;
  ContactHistorySummary?: ContactHistorySummaryResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactQuarter?: ContactQuarterResolvers<ContextType>;
  ContactSilence?: ContactSilenceResolvers<ContextType>;
  ContentReference?: ContentReferenceResolvers<ContextType>;
  Countersignature?: CountersignatureResolvers<ContextType>;
  CoverageMember?: CoverageMemberResolvers<ContextType>;
  CustomerView?: CustomerViewResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePoint?: DatePointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayAction?: DayActionResolvers<ContextType>;
  DayProgress?: DayProgressResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  DelegationPayload?: DelegationPayloadResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureAssessment?: DisclosureAssessmentResolvers<ContextType>;
  DisclosureAssessmentConnection?: DisclosureAssessmentConnectionResolvers<ContextType>;
  DisclosureAssessmentEdge?: DisclosureAssessmentEdgeResolvers<ContextType>;
  DisclosureAssessmentPayload?: DisclosureAssessmentPayloadResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  DisclosureFinding?: DisclosureFindingResolvers<ContextType>;
  DisclosurePayload?: DisclosurePayloadResolvers<ContextType>;
  DisclosurePublication?: DisclosurePublicationResolvers<ContextType>;
  DisclosureRecipient?: DisclosureRecipientResolvers<ContextType>;
  DisclosureRule?: DisclosureRuleResolvers<ContextType>;
  DisclosureRulePayload?: DisclosureRulePayloadResolvers<ContextType>;
  DisclosureTerms?: DisclosureTermsResolvers<ContextType>;
  DisclosureVerification?: DisclosureVerificationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeMet?: EmployeeMetResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventPayload?: EventPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceInsider?: EvidenceInsiderResolvers<ContextType>;
  EvidencePack?: EvidencePackResolvers<ContextType>;
  EvidenceVersion?: EvidenceVersionResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportConnection?: ExportConnectionResolvers<ContextType>;
  ExportEdge?: ExportEdgeResolvers<ContextType>;
  ExportFile?: ExportFileResolvers<ContextType>;
  ExportFilter?: ExportFilterResolvers<ContextType>;
  ExportPayload?: ExportPayloadResolvers<ContextType>;
  ExportSubject?: ExportSubjectResolvers<ContextType>;
  FieldUse?: FieldUseResolvers<ContextType>;
  FieldUseConnection?: FieldUseConnectionResolvers<ContextType>;
  FieldUseEdge?: FieldUseEdgeResolvers<ContextType>;
  FrameworkAgreement?: FrameworkAgreementResolvers<ContextType>;
  FrameworkAgreementConnection?: FrameworkAgreementConnectionResolvers<ContextType>;
  FrameworkAgreementEdge?: FrameworkAgreementEdgeResolvers<ContextType>;
  FrameworkAgreementPayload?: FrameworkAgreementPayloadResolvers<ContextType>;
  GuardFinding?: GuardFindingResolvers<ContextType>;
  HealthBlock?: HealthBlockResolvers<ContextType>;
  HealthTerm?: HealthTermResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  HoldingPayload?: HoldingPayloadResolvers<ContextType>;
  HoldingsBlock?: HoldingsBlockResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Insider?: InsiderResolvers<ContextType>;
  InsiderList?: InsiderListResolvers<ContextType>;
  InsiderListConnection?: InsiderListConnectionResolvers<ContextType>;
  InsiderListEdge?: InsiderListEdgeResolvers<ContextType>;
  InsiderListPayload?: InsiderListPayloadResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  InteractionPayload?: InteractionPayloadResolvers<ContextType>;
  InteractionsBlock?: InteractionsBlockResolvers<ContextType>;
  InvestorTarget?: InvestorTargetResolvers<ContextType>;
  InvestorVisit?: InvestorVisitResolvers<ContextType>;
  InvestorVisitConnection?: InvestorVisitConnectionResolvers<ContextType>;
  InvestorVisitEdge?: InvestorVisitEdgeResolvers<ContextType>;
  InvestorVisitPayload?: InvestorVisitPayloadResolvers<ContextType>;
  InvestorVisitor?: InvestorVisitorResolvers<ContextType>;
  KeptMoves?: KeptMovesResolvers<ContextType>;
  Knower?: KnowerResolvers<ContextType>;
  LargeExposure?: LargeExposureResolvers<ContextType>;
  LargeExposureConnection?: LargeExposureConnectionResolvers<ContextType>;
  LargeExposureEdge?: LargeExposureEdgeResolvers<ContextType>;
  LineMovement?: LineMovementResolvers<ContextType>;
  LoanClassState?: LoanClassStateResolvers<ContextType>;
  LorenzPoint?: LorenzPointResolvers<ContextType>;
  MeantRelationships?: MeantRelationshipsResolvers<ContextType>;
  MinuteSpread?: MinuteSpreadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthGoal?: MonthGoalResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationContact?: ObligationContactResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationFigures?: ObligationFiguresResolvers<ContextType>;
  ObligationPayload?: ObligationPayloadResolvers<ContextType>;
  ObligationRule?: ObligationRuleResolvers<ContextType>;
  ObligationRuleConnection?: ObligationRuleConnectionResolvers<ContextType>;
  ObligationRuleEdge?: ObligationRuleEdgeResolvers<ContextType>;
  ObligationRuleEntry?: ObligationRuleEntryResolvers<ContextType>;
  ObligationRulePayload?: ObligationRulePayloadResolvers<ContextType>;
  ObligationStatement?: ObligationStatementResolvers<ContextType>;
  ObligationTerms?: ObligationTermsResolvers<ContextType>;
  ObligationsBlock?: ObligationsBlockResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  OrgUnitPayload?: OrgUnitPayloadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participant?: ParticipantResolvers<ContextType>;
  PartnerApp?: PartnerAppResolvers<ContextType>;
  PartnerAppConnection?: PartnerAppConnectionResolvers<ContextType>;
  PartnerAppEdge?: PartnerAppEdgeResolvers<ContextType>;
  PartnerAppPayload?: PartnerAppPayloadResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  PartyRole?: PartyRoleResolvers<ContextType>;
  PeriodSchedule?: PeriodScheduleResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PlannedDisclosureDay?: PlannedDisclosureDayResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  ProblemMovement?: ProblemMovementResolvers<ContextType>;
  ProfileBlock?: ProfileBlockResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicDisclosure?: PublicDisclosureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietPeriod?: QuietPeriodResolvers<ContextType>;
  QuietRule?: QuietRuleResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  RatingPayload?: RatingPayloadResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordVersionConnection?: RecordVersionConnectionResolvers<ContextType>;
  RecordVersionEdge?: RecordVersionEdgeResolvers<ContextType>;
  Recovery?: RecoveryResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RegisteredOperationConnection?: RegisteredOperationConnectionResolvers<ContextType>;
  RegisteredOperationEdge?: RegisteredOperationEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipCase?: RelationshipCaseResolvers<ContextType>;
  RelationshipCaseConnection?: RelationshipCaseConnectionResolvers<ContextType>;
  RelationshipCaseEdge?: RelationshipCaseEdgeResolvers<ContextType>;
  RelationshipCasePayload?: RelationshipCasePayloadResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipHealth?: RelationshipHealthResolvers<ContextType>;
  RelationshipPayload?: RelationshipPayloadResolvers<ContextType>;
  RelationshipTypeState?: RelationshipTypeStateResolvers<ContextType>;
  RelationshipsBlock?: RelationshipsBlockResolvers<ContextType>;
  Restructuring?: RestructuringResolvers<ContextType>;
  RolesBlock?: RolesBlockResolvers<ContextType>;
  SatisfyingContact?: SatisfyingContactResolvers<ContextType>;
  Security?: SecurityResolvers<ContextType>;
  SeenFact?: SeenFactResolvers<ContextType>;
  Sentiment?: SentimentResolvers<ContextType>;
  ServiceAction?: ServiceActionResolvers<ContextType>;
  ServiceBreachCount?: ServiceBreachCountResolvers<ContextType>;
  ServiceClock?: ServiceClockResolvers<ContextType>;
  ServiceEvent?: ServiceEventResolvers<ContextType>;
  ServicePlan?: ServicePlanResolvers<ContextType>;
  ServicePlanPayload?: ServicePlanPayloadResolvers<ContextType>;
  ServiceReport?: ServiceReportResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestCount?: ServiceRequestCountResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  ServiceRequestPayload?: ServiceRequestPayloadResolvers<ContextType>;
  ServiceStandard?: ServiceStandardResolvers<ContextType>;
  ServiceStandardConnection?: ServiceStandardConnectionResolvers<ContextType>;
  ServiceStandardEdge?: ServiceStandardEdgeResolvers<ContextType>;
  ServiceStandardPayload?: ServiceStandardPayloadResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  SharePosition?: SharePositionResolvers<ContextType>;
  SharePositionConnection?: SharePositionConnectionResolvers<ContextType>;
  SharePositionEdge?: SharePositionEdgeResolvers<ContextType>;
  SharePositionPayload?: SharePositionPayloadResolvers<ContextType>;
  SharedMaterial?: SharedMaterialResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SignalEvidence?: SignalEvidenceResolvers<ContextType>;
  SignalPayload?: SignalPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StageMovement?: StageMovementResolvers<ContextType>;
  StageRule?: StageRuleResolvers<ContextType>;
  StructureReport?: StructureReportResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TieKindRule?: TieKindRuleResolvers<ContextType>;
  TiePayload?: TiePayloadResolvers<ContextType>;
  TiePeriod?: TiePeriodResolvers<ContextType>;
  TieStatement?: TieStatementResolvers<ContextType>;
  TieView?: TieViewResolvers<ContextType>;
  TierDays?: TierDaysResolvers<ContextType>;
  TierMove?: TierMoveResolvers<ContextType>;
  TierMovement?: TierMovementResolvers<ContextType>;
  TierStructure?: TierStructureResolvers<ContextType>;
  TiesBlock?: TiesBlockResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelinePath?: TimelinePathResolvers<ContextType>;
  TopShare?: TopShareResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  TransactionLine?: TransactionLineResolvers<ContextType>;
  TransactionPayload?: TransactionPayloadResolvers<ContextType>;
  TransactionTotal?: TransactionTotalResolvers<ContextType>;
  TransactionsBlock?: TransactionsBlockResolvers<ContextType>;
  TransitionOption?: TransitionOptionResolvers<ContextType>;
  TransitionRule?: TransitionRuleResolvers<ContextType>;
  TransitionTable?: TransitionTableResolvers<ContextType>;
  TriedWarning?: TriedWarningResolvers<ContextType>;
  TypeMovement?: TypeMovementResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewBlock?: ViewBlockResolvers<ContextType>;
  VisitRecordSheet?: VisitRecordSheetResolvers<ContextType>;
  VisitSheetRow?: VisitSheetRowResolvers<ContextType>;
  VisitTerms?: VisitTermsResolvers<ContextType>;
  VotingAuthority?: VotingAuthorityResolvers<ContextType>;
  WallException?: WallExceptionResolvers<ContextType>;
  WallExceptionConnection?: WallExceptionConnectionResolvers<ContextType>;
  WallExceptionEdge?: WallExceptionEdgeResolvers<ContextType>;
  WallExceptionPayload?: WallExceptionPayloadResolvers<ContextType>;
  WarningRule?: WarningRuleResolvers<ContextType>;
  WarningRuleConnection?: WarningRuleConnectionResolvers<ContextType>;
  WarningRuleEdge?: WarningRuleEdgeResolvers<ContextType>;
  WarningRulePayload?: WarningRulePayloadResolvers<ContextType>;
  WarningTest?: WarningTestResolvers<ContextType>;
  WarningTrial?: WarningTrialResolvers<ContextType>;
  WarningTrialConnection?: WarningTrialConnectionResolvers<ContextType>;
  WarningTrialEdge?: WarningTrialEdgeResolvers<ContextType>;
  WeekGoal?: WeekGoalResolvers<ContextType>;
  WorkLog?: WorkLogResolvers<ContextType>;
  WorkLogConnection?: WorkLogConnectionResolvers<ContextType>;
  WorkLogEdge?: WorkLogEdgeResolvers<ContextType>;
  WorkLogEntry?: WorkLogEntryResolvers<ContextType>;
  WorkLogPayload?: WorkLogPayloadResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkPlanConnection?: WorkPlanConnectionResolvers<ContextType>;
  WorkPlanEdge?: WorkPlanEdgeResolvers<ContextType>;
  WorkPlanPayload?: WorkPlanPayloadResolvers<ContextType>;
  WorkProgress?: WorkProgressResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  data?: dataDirectiveResolver<any, any, ContextType>;
  open?: openDirectiveResolver<any, any, ContextType>;
  part?: partDirectiveResolver<any, any, ContextType>;
};
