/** The SDL without descriptions, a definition a line, whatever extends it included. */
export const definitions = `type Alert implements Node&Record@data(category:RISK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship party:Party lineOfBusiness:LineOfBusiness rule:WarningRule ruleVersion:Int title(locale:Locale=EN):String severity:AlertSeverity raisedAt:DateTime signals:[Signal!]facts:[AlertFact!]stands:Boolean state:AlertState owner:Employee respondBy:DateTime closeBy:DateTime overdue:AlertClock response:AlertResponse closure:AlertClosure}
enum AlertSeverity{LOW MEDIUM HIGH CRITICAL}
enum AlertState{OPEN RESPONDING CLOSED}
enum AlertOutcome{RESOLVED ACCEPTED REFUTED ESCALATED}
enum AlertClock{RESPOND CLOSE}
type AlertFact@part{name:String!value:String!threshold:String!}
type AlertResponse@part{plan:String!owner:Employee by:String!at:DateTime!}
type AlertClosure@part{outcome:AlertOutcome!note:String!by:String!at:DateTime!}
input AlertsOfInput@oneOf{employeeId:ID unitId:ID relationshipId:ID}
type AlertConnection{edges:[AlertEdge!]!nodes:[Alert!]!pageInfo:PageInfo!}
type AlertEdge{cursor:String!node:Alert!}
input AnswerAlertInput{idempotencyKey:String!id:ID!expectedVersion:Int!plan:String!ownerId:ID}
input CloseAlertInput{idempotencyKey:String!id:ID!expectedVersion:Int!outcome:AlertOutcome!note:String!}
type AlertPayload{alert:Alert userErrors:[UserError!]!}
type Attendance implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!event:Event party:Party forParty:Party state:AttendanceState}
enum AttendanceState{INVITED ACCEPTED TENTATIVE DECLINED ATTENDED ABSENT}
type AttendanceConnection{edges:[AttendanceEdge!]!nodes:[Attendance!]!pageInfo:PageInfo!}
type AttendanceEdge{cursor:String!node:Attendance!}
input InviteToEventInput{idempotencyKey:String!id:ID!people:[InviteeInput!]!}
input InviteeInput{partyId:ID!forPartyId:ID}
input RecordAttendanceInput{idempotencyKey:String!id:ID!people:[AttendeeInput!]!}
input AttendeeInput{partyId:ID!forPartyId:ID state:AttendanceState!}
input WithdrawAttendanceInput{idempotencyKey:String!id:ID!partyIds:[ID!]!reason:String!}
type AuditEntry@part{at:DateTime!kind:AuditKind!actor:String!action:String!requestId:String records:[AuditedRecord!]!partyIds:[ID!]!purpose:Purpose categories:[DataCategory!]!code:String day:Date!chain:String!sequence:Int!previousHash:String!hash:String!}
enum AuditKind{WRITE DISCLOSURE REFUSAL EXCEPTION INSPECTION DOWNLOAD}
type AuditedRecord@part{id:ID!version:Int}
input AuditQuestionInput@oneOf{partyId:ID actor:String day:Date}
input EgressQuestionInput@oneOf{partyId:ID partnerAppId:ID}
type AuditEntryConnection{edges:[AuditEntryEdge!]!nodes:[AuditEntry!]!pageInfo:PageInfo!}
type AuditEntryEdge{cursor:String!node:AuditEntry!}
type Bulletin implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!unit:OrgUnit date:Date number:Int published:Boolean lines:[BulletinLine!]employees:[BulletinEmployee!]completeUpTo:DateTime publishedBy:String publishedAt:DateTime note:String corrects:Bulletin}
type BulletinLine@part{line:LineOfBusiness!humanContacts:Int!automatedContacts:Int!obligationsDue:Int!obligationsKept:Int!obligationsMissed:Int!opened:Int!lost:Int!wonBack:Int!alertsRaised:Int!requestsOpened:Int!requestsResolved:Int!targetsPassed:Int!}
type BulletinEmployee@part{employee:Employee humanContacts:Int!loggedMinutes:Int!lateEntries:Int!countersigned:Boolean!}
type BulletinConnection{edges:[BulletinEdge!]!nodes:[Bulletin!]!pageInfo:PageInfo!}
type BulletinEdge{cursor:String!node:Bulletin!}
input PublishBulletinInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input CorrectBulletinInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String!}
type BulletinPayload{bulletin:Bulletin userErrors:[UserError!]!}
type Commitment implements Node&Record@data(category:COMMITMENT sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!text:String ownerEmployee:Employee ownerParty:Party dueOn:Date state:CommitmentState closedAt:DateTime closingNote:String@data(category:COMMITMENT sensitivity:INTERNAL)interaction:Interaction}
enum CommitmentState{OPEN KEPT BROKEN CANCELLED}
input CommitmentInput{text:String!ownerEmployeeId:ID ownerPartyId:ID dueOn:Date}
input CloseCommitmentInput{idempotencyKey:String!id:ID!expectedVersion:Int!state:CommitmentState!note:String}
type CommitmentPayload{commitment:Commitment userErrors:[UserError!]!}
type Consent implements Node&Record@data(category:CONSENT sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!party:Party partnerApp:PartnerApp purpose:Purpose categories:[DataCategory!]separateCategories:[DataCategory!]lawfulBasis:LawfulBasis validFrom:DateTime validTo:DateTime evidence:[ConsentEvidence!]givenBy:ConsentGiver representative:Party state:ConsentState withdrawnAt:DateTime withdrawnBy:ConsentMeans}
enum ConsentState{GRANTED WITHDRAWN}
enum LawfulBasis{CONSENT CONTRACT LEGAL_OBLIGATION VITAL_INTERESTS PUBLIC_TASK LEGITIMATE_INTERESTS}
enum ConsentMeans{SIGNED_FORM RECORDED_CALL ONLINE BRANCH_VISIT MESSAGE DOCUMENT}
enum ConsentGiver{SELF GUARDIAN REPRESENTATIVE}
type ConsentEvidence@part{means:ConsentMeans!uri:String sha256:String statement:String givenAt:DateTime!language:String!noticeVersion:String!separateFor:[DataCategory!]!}
type ConsentConnection{edges:[ConsentEdge!]!nodes:[Consent!]!pageInfo:PageInfo!}
type ConsentEdge{cursor:String!node:Consent!}
input ConsentEvidenceInput{means:ConsentMeans!uri:String sha256:String statement:String givenAt:DateTime!language:String!noticeVersion:String!separateFor:[DataCategory!]}
input GrantConsentInput{idempotencyKey:String!partyId:ID!partnerAppId:ID!purpose:Purpose!categories:[DataCategory!]!lawfulBasis:LawfulBasis=CONSENT validFrom:DateTime validTo:DateTime!evidence:[ConsentEvidenceInput!]!givenBy:ConsentGiver=SELF representativeId:ID source:SourceInput}
input WithdrawConsentInput{idempotencyKey:String!id:ID partyId:ID partnerAppId:ID purpose:Purpose means:ConsentMeans reason:String}
type ConsentPayload{consent:Consent userErrors:[UserError!]!}
type ContactChangeConnection{edges:[ContactChangeEdge!]!nodes:[ContactChange!]!pageInfo:PageInfo!nextCursor:String!completeUpTo:DateTime}
type ContactChangeEdge{cursor:String!node:ContactChange!}
type ContactChange@part{kind:ContactChangeKind!at:DateTime!entry:TimelineEntry!}
enum ContactChangeKind{ADDED CORRECTED WITHDRAWN}
input ContactHistoryOf@oneOf{investorId:ID personId:ID employeeId:ID topic:String eventId:ID materialSha256:String}
input ContactHistoryFilterInput@oneOf{channel:Channel topic:String initiation:Initiation disclosureClass:DisclosureClass}
enum HistoryOrder{NEWEST_FIRST OLDEST_FIRST}
type ContactHistoryEntry@part{interaction:Interaction!direct:Boolean!via:[TimelinePath!]!disclosure:DisclosureAssessment}
type ContactHistoryConnection{edges:[ContactHistoryEdge!]!nodes:[ContactHistoryEntry!]!pageInfo:PageInfo!}
type ContactHistoryEdge{cursor:String!node:ContactHistoryEntry!}
type ContactHistorySummary@data(category:INTERACTION sensitivity:PERSONAL){firstContactAt:DateTime lastContactAt:DateTime quarters:[ContactQuarter!]met:[EmployeeMet!]silences:[ContactSilence!]openCommitments:[Commitment!]@data(category:COMMITMENT sensitivity:PERSONAL)completeUpTo:DateTime}
type ContactQuarter@part{quarter:String!speakingFor:Party channel:Channel!human:Int!automated:Int!}
type EmployeeMet@part{employee:Employee contacts:Int!lastQuarter:String!executive:Boolean!}
type ContactSilence@part{lineOfBusiness:LineOfBusiness!tier:String cadenceDays:Int!lastHumanContactAt:DateTime silentDays:Int!overdue:Boolean!}
enum ContactPointKind{EMAIL PHONE MOBILE FAX POSTAL WECHAT WEB}
type ContactPoint@part{kind:ContactPointKind!value:String!label:String preferred:Boolean!optedOut:Boolean!}
input ContactPointInput{kind:ContactPointKind!value:String!label:String preferred:Boolean=false optedOut:Boolean=false}
type CustomerView{profile:ProfileBlock@data(category:IDENTITY sensitivity:PERSONAL)roles:RolesBlock@data(category:ROLE sensitivity:PERSONAL rows:true)relationships:RelationshipsBlock@data(category:RELATIONSHIP sensitivity:PERSONAL rows:true)ties:TiesBlock@data(category:TIE sensitivity:PERSONAL)holdings:HoldingsBlock@data(category:HOLDING sensitivity:SENSITIVE rows:true)transactions:TransactionsBlock@data(category:TRANSACTION sensitivity:SENSITIVE)interactions:InteractionsBlock@data(category:INTERACTION sensitivity:PERSONAL rows:true)commitments:CommitmentsBlock@data(category:COMMITMENT sensitivity:PERSONAL rows:true)obligations:ObligationsBlock@data(category:WORK sensitivity:INTERNAL rows:true)alerts:AlertsBlock@data(category:RISK sensitivity:INTERNAL rows:true)health:HealthBlock@data(category:HEALTH sensitivity:PERSONAL rows:true)}
enum Purpose{SERVICING MARKETING RISK_MANAGEMENT COMPLIANCE INVESTOR_RELATIONS OPERATIONS}
type Provenance@part{sources:[String!]@data(category:PROVENANCE sensitivity:INTERNAL)freshAt:DateTime@data(category:PROVENANCE sensitivity:INTERNAL)complete:Boolean!more:String}
interface ViewBlock{provenance:Provenance!}
type ProfileBlock implements ViewBlock@part{provenance:Provenance!party:Party!}
type RolesBlock implements ViewBlock@part{provenance:Provenance!roles:[PartyRole!]!}
type RelationshipsBlock implements ViewBlock@part{provenance:Provenance!relationships:[Relationship!]!}
type TiesBlock implements ViewBlock@part{provenance:Provenance!ties:[TieView!]!}
type HoldingsBlock implements ViewBlock@part{provenance:Provenance!holdings:[Holding!]!}
type TransactionsBlock implements ViewBlock@part{provenance:Provenance!totals:[TransactionTotal!]!last:Transaction}
type InteractionsBlock implements ViewBlock@part{provenance:Provenance!interactions:[TimelineEntry!]!}
type CommitmentsBlock implements ViewBlock@part{provenance:Provenance!open:[Commitment!]!}
type AlertsBlock implements ViewBlock@part{provenance:Provenance!open:[Alert!]!}
type HealthBlock implements ViewBlock@part{provenance:Provenance!lastHumanContactAt:DateTime@data(category:INTERACTION sensitivity:PERSONAL)lastAutomatedContactAt:DateTime@data(category:INTERACTION sensitivity:PERSONAL)nextDueOn:Date@data(category:COMMITMENT sensitivity:PERSONAL)}
enum DataCategory{IDENTITY CONTACT IDENTIFIER DEMOGRAPHIC ROLE RELATIONSHIP COVERAGE TIE INTERACTION COMMITMENT HOLDING TRANSACTION HEALTH PROVENANCE STAFF CONSENT ACCESS AUDIT WORK RISK}
type Delegation implements Node&Record@data(category:ACCESS sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!fromEmployee:Employee toEmployee:Employee validFrom:DateTime until:DateTime reason:String endedAt:DateTime state:DelegationState}
enum DelegationState{PLANNED IN_FORCE ENDED}
type DelegationConnection{edges:[DelegationEdge!]!nodes:[Delegation!]!pageInfo:PageInfo!}
type DelegationEdge{cursor:String!node:Delegation!}
input DelegateBookInput{idempotencyKey:String!fromEmployeeId:ID toEmployeeId:ID!validFrom:DateTime until:DateTime!reason:String!}
input EndDelegationInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type DelegationPayload{delegation:Delegation userErrors:[UserError!]!}
type Disclosure implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!title:String category:DisclosureCategory level:DisclosureLevel audiences:[DisclosureAudience!]periodEnd:Date plannedOn:Date plannedDays:[PlannedDisclosureDay!]state:DisclosureState late:Boolean verification:DisclosureVerification publication:DisclosurePublication cancelledBy:String cancelledAt:DateTime cancelReason:String}
enum DisclosureCategory{ANNUAL_REPORT HALF_YEAR_REPORT QUARTERLY_REPORT EARNINGS_FORECAST PRELIMINARY_RESULTS RISK_MANAGEMENT PILLAR_3 CORPORATE_GOVERNANCE MAJOR_EVENT OTHER}
enum DisclosureLevel{CORE SUPPLEMENTARY}
enum DisclosureAudience{INVESTORS DEPOSITORS STAKEHOLDERS}
enum DisclosureState{PLANNED PUBLISHED CANCELLED}
enum DisclosureQuality{TRUE ACCURATE TIMELY COMPLETE}
type PlannedDisclosureDay@part{day:Date!at:DateTime!by:String!reason:String}
type DisclosureVerification@part{by:String!at:DateTime!findings:[DisclosureFinding!]!}
type DisclosureFinding@part{quality:DisclosureQuality!met:Boolean!note:String}
type DisclosurePublication@part{by:String!at:DateTime!uri:String!sha256:String}
type QuietPeriod@data(category:INTERACTION sensitivity:INTERNAL){disclosure:Disclosure from:DateTime until:DateTime daysBefore:Int rule:String}
input DisclosureFilterInput@oneOf{state:DisclosureState category:DisclosureCategory}
type DisclosureConnection{edges:[DisclosureEdge!]!nodes:[Disclosure!]!pageInfo:PageInfo!}
type DisclosureEdge{cursor:String!node:Disclosure!}
input PlanDisclosureInput{idempotencyKey:String!title:String!category:DisclosureCategory!level:DisclosureLevel!audiences:[DisclosureAudience!]!periodEnd:Date plannedOn:Date!}
input MoveDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!plannedOn:Date!reason:String!}
input AmendDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!title:String level:DisclosureLevel audiences:[DisclosureAudience!]periodEnd:Date reason:String!}
input DisclosureFindingInput{quality:DisclosureQuality!met:Boolean!note:String}
input VerifyDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!findings:[DisclosureFindingInput!]!}
input PublishDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!publishedAt:DateTime uri:String!sha256:String}
input CancelDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type DisclosurePayload{disclosure:Disclosure userErrors:[UserError!]!}
type DisclosureAssessment implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!interaction:Interaction interactionVersion:Int outdated:Boolean speakerClass:SpeakerClass speaker:Employee recipients:[DisclosureRecipient!]recipientClasses:[RecipientClass!]material:Boolean public:Boolean intentional:Boolean reasons:String disclosureClass:DisclosureClass ruleCitation:String ruleSourceVersion:String rule:DisclosureRule ruleVersion:Int learnedAt:DateTime dueAt:DateTime judgedBy:String judgedAt:DateTime state:DisclosureAssessmentState checkedBy:String checkedAt:DateTime checkNote:String publicDisclosure:PublicDisclosure duty:DisclosureDuty alarmedAt:DateTime}
type DisclosureRecipient@part{party:Party recipientClass:RecipientClass!exclusion:RecipientExclusion}
type PublicDisclosure@part{at:DateTime!method:PublicDisclosureMethod!reference:String!sha256:String by:String!recordedAt:DateTime!}
enum DisclosureClass{NOTHING_MATERIAL PUBLIC_INFORMATION SELECTIVE_INTENTIONAL SELECTIVE_UNINTENTIONAL EXCLUDED_RECIPIENT NOT_COVERED}
enum DisclosureAssessmentState{TO_CHECK CHECKED REJECTED}
enum DisclosureDuty{OPEN OVERDUE MET MET_LATE}
enum PublicDisclosureMethod{FORM_8K EXCHANGE_ANNOUNCEMENT PRESS_RELEASE OPEN_CALL WEB_SITE OTHER}
enum DisclosureLogFilter{ALL TO_CHECK CHECKED REJECTED DUE OVERDUE}
type DisclosureAssessmentConnection{edges:[DisclosureAssessmentEdge!]!nodes:[DisclosureAssessment!]!pageInfo:PageInfo!}
type DisclosureAssessmentEdge{cursor:String!node:DisclosureAssessment!}
input AssessDisclosureInput{idempotencyKey:String!interactionId:ID!judgement:DisclosureJudgementInput!}
input ReassessDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!judgement:DisclosureJudgementInput!reason:String!}
input DisclosureJudgementInput{speakerClass:SpeakerClass!speakerId:ID recipients:[DisclosureRecipientInput!]!material:Boolean!public:Boolean!intentional:Boolean learnedAt:DateTime reasons:String!}
input DisclosureRecipientInput{partyId:ID recipientClass:RecipientClass!exclusion:RecipientExclusion}
input CheckDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!outcome:DisclosureAssessmentState!note:String}
input RecordPublicDisclosureInput{idempotencyKey:String!id:ID!expectedVersion:Int!at:DateTime!method:PublicDisclosureMethod!reference:String!sha256:String}
type DisclosureAssessmentPayload{disclosureAssessment:DisclosureAssessment userErrors:[UserError!]!}
type DisclosureRule implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!inForce:Boolean terms:DisclosureTerms visitTerms:VisitTerms}
type DisclosureTerms@part{citation:String!sourceVersion:String!url:String speakerClasses:[SpeakerClass!]!recipientClasses:[RecipientClass!]!exclusions:[RecipientExclusion!]!promptHours:Int!exchange:Exchange closures:[Date!]!rule:DisclosureRule}
enum SpeakerClass{SENIOR_OFFICIAL REGULAR_COMMUNICATOR OTHER_EMPLOYEE IN_BREACH_OF_DUTY}
enum RecipientClass{BROKER_DEALER INVESTMENT_ADVISER INSTITUTIONAL_MANAGER INVESTMENT_COMPANY SECURITY_HOLDER OTHER}
enum RecipientExclusion{DUTY_OF_TRUST EXPRESS_CONFIDENCE REGISTERED_OFFERING}
enum Exchange{NYSE}
input StateDisclosureRuleInput{idempotencyKey:String!citation:String!sourceVersion:String!url:String speakerClasses:[SpeakerClass!]!recipientClasses:[RecipientClass!]!exclusions:[RecipientExclusion!]!promptHours:Int!exchange:Exchange closures:[Date!]=[]reason:String!}
input RetireDisclosureRuleInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type DisclosureRulePayload{disclosureRule:DisclosureRule userErrors:[UserError!]!}
type OrgUnit implements Node&Record@data(category:STAFF sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!name(locale:Locale=EN):String kind:OrgUnitKind parent:OrgUnit}
enum OrgUnitKind{HEAD_OFFICE BRANCH SUB_BRANCH DEPARTMENT DESK}
type Employee implements Node&Record@data(category:STAFF sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!displayName(locale:Locale=EN):String names:[PersonName!]email:String posts:[Post!]manager:Employee}
type Post@part{unit:OrgUnit!kind:PostKind!title:String lines:[LineOfBusiness!]!validFrom:PartialDate validTo:PartialDate}
enum PostKind{RELATIONSHIP_MANAGER HEAD INVESTOR_RELATIONS RISK COMPLIANCE PRODUCT_SPECIALIST SERVICE EXECUTIVE OTHER}
type OrgUnitConnection{edges:[OrgUnitEdge!]!nodes:[OrgUnit!]!pageInfo:PageInfo!}
type OrgUnitEdge{cursor:String!node:OrgUnit!}
type EmployeeConnection{edges:[EmployeeEdge!]!nodes:[Employee!]!pageInfo:PageInfo!}
type EmployeeEdge{cursor:String!node:Employee!}
input LocalizedNameInput{en:String zh:String}
input OpenOrgUnitInput{idempotencyKey:String!name:LocalizedNameInput!kind:OrgUnitKind!parentId:ID source:SourceInput}
input PostInput{unitId:ID!kind:PostKind!title:String lines:[LineOfBusiness!]validFrom:PartialDate validTo:PartialDate}
input RegisterEmployeeInput{idempotencyKey:String!names:[PersonNameInput!]!email:String posts:[PostInput!]!managerId:ID source:SourceInput}
input ChangeEmployeeInput{idempotencyKey:String!id:ID!expectedVersion:Int!names:[PersonNameInput!]email:String posts:[PostInput!]managerId:ID source:SourceInput}
type OrgUnitPayload{orgUnit:OrgUnit userErrors:[UserError!]!}
type EmployeePayload{employee:Employee userErrors:[UserError!]!}
type Event implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!kind:EventKind name:String startsAt:DateTime endsAt:DateTime timeZone:String place:String online:Boolean hosts:[Employee!]topics:[String!]content:[ContentReference!]state:EventState lineOfBusiness:LineOfBusiness}
enum EventKind{RESULTS_CALL ROADSHOW CONFERENCE SITE_VISIT ONE_TO_ONE AGM SALON OTHER}
enum EventState{PLANNED HELD CANCELLED}
type EventConnection{edges:[EventEdge!]!nodes:[Event!]!pageInfo:PageInfo!}
type EventEdge{cursor:String!node:Event!}
input PlanEventInput{idempotencyKey:String!kind:EventKind!name:String!startsAt:DateTime!endsAt:DateTime!timeZone:String place:String online:Boolean hostIds:[ID!]!topics:[String!]content:[ContentReferenceInput!]lineOfBusiness:LineOfBusiness!source:SourceInput}
input ChangeEventInput{idempotencyKey:String!id:ID!expectedVersion:Int!kind:EventKind name:String startsAt:DateTime endsAt:DateTime timeZone:String place:String online:Boolean hostIds:[ID!]topics:[String!]content:[ContentReferenceInput!]reason:String!}
input HoldEventInput{idempotencyKey:String!id:ID!expectedVersion:Int!}
input CancelEventInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type EventPayload{event:Event userErrors:[UserError!]!}
type EvidencePack@data(category:INTERACTION sensitivity:INTERNAL){madeAt:DateTime interaction:Interaction versions:[EvidenceVersion!]complete:Boolean knowers:[Knower!]materials:[SharedMaterial!]insiders:[EvidenceInsider!]assessments:[DisclosureAssessment!]quietPeriods:[QuietPeriod!]quietPeriodsKnownThen:[QuietPeriod!]visits:[InvestorVisit!]}
type EvidenceVersion@part{version:Int!recordedAt:DateTime!recordedBy:String!reason:String interaction:Interaction!audit:AuditEntry}
enum KnowingWay{TOOK_PART RECORDED INSIDER JUDGED CHECKED}
type Knower@part{party:Party employee:Employee actor:String way:KnowingWay!since:DateTime!until:DateTime}
type SharedMaterial@part{label:String!uri:String!sha256:String since:DateTime!until:DateTime}
type EvidenceInsider@part{list:InsiderList employee:Employee since:DateTime!until:DateTime reason:String!atTheTime:Boolean!now:Boolean!}
type Export implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!of:ExportSubject from:DateTime to:DateTime filter:ExportFilter order:HistoryOrder format:ExportFormat language:Locale bom:Boolean state:ExportState failure:ExportFailure rows:Int percent:Int etaSeconds:Int files:[ExportFile!]expiresAt:DateTime}
type ExportSubject@part{kind:ExportSubjectKind!value:String!}
type ExportFilter@part{channel:Channel topic:String initiation:Initiation disclosureClass:DisclosureClass}
enum ExportSubjectKind{TIMELINE INVESTOR PERSON EMPLOYEE TOPIC EVENT MATERIAL}
type ExportFile@part{name:String!mediaType:String!bytes:Float!sha256:String!url:String}
enum ExportFormat{CSV JSON_LINES ICALENDAR VCARD REPORT}
enum ExportState{RUNNING DONE FAILED CANCELLED EXPIRED}
enum ExportFailure{ACCESS_CHANGED SNAPSHOT_EXPIRED TOO_MANY INTERNAL}
type ExportConnection{edges:[ExportEdge!]!nodes:[Export!]!pageInfo:PageInfo!}
type ExportEdge{cursor:String!node:Export!}
input ExportOfInput@oneOf{timelineOf:ID investorId:ID personId:ID employeeId:ID topic:String eventId:ID materialSha256:String}
input StartExportInput{idempotencyKey:String!of:ExportOfInput!range:TimeRangeInput filter:ContactHistoryFilterInput order:HistoryOrder format:ExportFormat!language:Locale bom:Boolean}
input CancelExportInput{idempotencyKey:String!id:ID!expectedVersion:Int!}
type ExportPayload{export:Export userErrors:[UserError!]!}
type FieldUse@part{client:String!lastUsedOn:Date!count:Int!}
type FieldUseConnection{edges:[FieldUseEdge!]!nodes:[FieldUse!]!pageInfo:PageInfo!}
type FieldUseEdge{cursor:String!node:FieldUse!}
type FrameworkAgreement implements Node&Record@data(category:RELATIONSHIP sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship number:String scope:String validFrom:Date validTo:Date endedOn:Date endReason:String inForce:Boolean reviewDueOn:Date}
type FrameworkAgreementConnection{edges:[FrameworkAgreementEdge!]!nodes:[FrameworkAgreement!]!pageInfo:PageInfo!}
type FrameworkAgreementEdge{cursor:String!node:FrameworkAgreement!}
input RecordFrameworkAgreementInput{idempotencyKey:String!relationshipId:ID!number:String scope:String!validFrom:Date!validTo:Date!}
input EndFrameworkAgreementInput{idempotencyKey:String!id:ID!expectedVersion:Int!endedOn:Date reason:String!}
type FrameworkAgreementPayload{frameworkAgreement:FrameworkAgreement userErrors:[UserError!]!}
type RelationshipHealth@data(category:HEALTH sensitivity:INTERNAL){score:Decimal at:DateTime weightsVersion:Int trust:Decimal communication:Decimal value:Decimal continuity:Decimal humanStrength:Decimal automatedStrength:Decimal humanShare:Decimal explain:[HealthTerm!]}
type HealthTerm@part{dimension:HealthDimension!code:HealthTermCode!input:String!weight:Decimal!points:Decimal!}
enum HealthDimension{TRUST COMMUNICATION VALUE CONTINUITY}
enum HealthTermCode{COMMITMENTS SIGNALS SPONSOR STRENGTH TWO_WAY TRADE BREADTH TENURE SILENCE LEADS}
type RecordVersion@part{version:Int!recordedAt:DateTime!recordedBy:String!reason:String record:Record!}
type RecordVersionConnection{edges:[RecordVersionEdge!]!nodes:[RecordVersion!]!pageInfo:PageInfo!}
type RecordVersionEdge{cursor:String!node:RecordVersion!}
type Holding implements Node&Record@data(category:HOLDING sensitivity:SENSITIVE){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!party:Party kind:HoldingKind product:String number:String@data(category:HOLDING sensitivity:SENSITIVE mask:LAST_FOUR)amount:Money quantity:Decimal asOf:Date openedOn:PartialDate closedOn:PartialDate status:String loanClass:LoanClassState@data(category:RISK sensitivity:INTERNAL)loanClasses:[LoanClassState!]@data(category:RISK sensitivity:INTERNAL)nonPerforming:Boolean@data(category:RISK sensitivity:INTERNAL)}
type LoanClassState@part{loanClass:LoanClass!legacyClass:LegacyLoanClass reason:String!validFrom:Date!recordedAt:DateTime!recordedBy:String!}
enum LoanClass{PASS SPECIAL_MENTION SUBSTANDARD DOUBTFUL LOSS}
enum LegacyLoanClass{NORMAL OVERDUE IDLE BAD}
enum HoldingKind{DEPOSIT LOAN CREDIT_LINE GUARANTEE CARD INVESTMENT OWN_SECURITY INSURANCE SERVICE}
type HoldingConnection{edges:[HoldingEdge!]!nodes:[Holding!]!pageInfo:PageInfo!}
type HoldingEdge{cursor:String!node:Holding!}
input LoanClassInput@oneOf{loanClass:LoanClass legacyClass:LegacyLoanClass}
input ClassifyLoanInput{idempotencyKey:String!id:ID!expectedVersion:Int!class:LoanClassInput!reason:String!validFrom:Date}
input RecordHoldingInput{idempotencyKey:String!id:ID expectedVersion:Int partyId:ID!kind:HoldingKind!product:String!number:String amount:MoneyInput quantity:Decimal asOf:Date!openedOn:PartialDate closedOn:PartialDate status:String source:SourceInput}
type HoldingPayload{holding:Holding userErrors:[UserError!]!}
enum IdentifierScheme{LEI UNIFIED_SOCIAL_CREDIT_CODE CIK EMAIL PHONE SOURCE}
type Identifier@part{scheme:IdentifierScheme!system:String value:String!}
input IdentifierInput{scheme:IdentifierScheme!system:String value:String!country:String}
input AddIdentifierInput{idempotencyKey:String!partyId:ID!expectedVersion:Int!identifier:IdentifierInput!}
input WithdrawIdentifierInput{idempotencyKey:String!partyId:ID!expectedVersion:Int!identifier:IdentifierInput!}
type PartyPayload{party:Party userErrors:[UserError!]!}
type InsiderList implements Node&Record@data(category:ACCESS sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!name:String aboutParty:Party reason:String members:[Insider!]state:InsiderListState closedAt:DateTime}
type Insider@part{employee:Employee since:DateTime!until:DateTime reason:String!}
enum InsiderListState{OPEN CLOSED}
type InsiderListConnection{edges:[InsiderListEdge!]!nodes:[InsiderList!]!pageInfo:PageInfo!}
type InsiderListEdge{cursor:String!node:InsiderList!}
input OpenInsiderListInput{idempotencyKey:String!name:String!aboutPartyId:ID reason:String!}
input AddInsiderInput{idempotencyKey:String!id:ID!expectedVersion:Int!employeeId:ID!since:DateTime reason:String!}
input EndInsiderInput{idempotencyKey:String!id:ID!expectedVersion:Int!employeeId:ID!until:DateTime reason:String!}
input CloseInsiderListInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type InsiderListPayload{insiderList:InsiderList userErrors:[UserError!]!}
type Interaction implements Node&Record@data(category:INTERACTION sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!channel:Channel direction:Direction initiation:Initiation occurredAt:DateTime durationMinutes:Int lineOfBusiness:LineOfBusiness confidentiality:Confidentiality insiderList:InsiderList participants:[Participant!]subject:String summary:String@data(category:INTERACTION sensitivity:INTERNAL)topics:[String!]outcome:String@data(category:INTERACTION sensitivity:INTERNAL)sentiment:Sentiment@data(category:INTERACTION sensitivity:INTERNAL)commitments:[Commitment!]@data(category:COMMITMENT sensitivity:PERSONAL)content:[ContentReference!]@data(category:INTERACTION sensitivity:INTERNAL)event:Event@data(category:INTERACTION sensitivity:INTERNAL)}
enum Confidentiality{NORMAL CONFIDENTIAL INSIDE_INFORMATION}
enum Channel{BRANCH VISIT MEETING VIDEO PHONE EMAIL SMS WECHAT APP WEB LETTER FAX EVENT OTHER}
enum Direction{INBOUND OUTBOUND INTERNAL EXTERNAL}
enum Initiation{HUMAN AUTOMATED}
enum ParticipantPart{INITIATOR RECIPIENT COPIED BLIND_COPIED ATTENDEE HOST MENTIONED}
type Participant@part{party:Party employee:Employee part:ParticipantPart!}
enum SentimentScore{POSITIVE NEUTRAL NEGATIVE}
type Sentiment@part{score:SentimentScore!judgedBy:String!automated:Boolean!}
type ContentReference@part{label:String!uri:String!sha256:String}
input ParticipantInput{partyId:ID employeeId:ID part:ParticipantPart!}
input SentimentInput{score:SentimentScore!judgedBy:String!automated:Boolean!}
input ContentReferenceInput{label:String!uri:String!sha256:String}
input RecordInteractionInput{idempotencyKey:String!channel:Channel!direction:Direction!initiation:Initiation!occurredAt:DateTime!durationMinutes:Int lineOfBusiness:LineOfBusiness confidentiality:Confidentiality insiderListId:ID participants:[ParticipantInput!]!subject:String!summary:String topics:[String!]outcome:String sentiment:SentimentInput commitments:[CommitmentInput!]content:[ContentReferenceInput!]source:SourceInput}
input AmendInteractionInput{idempotencyKey:String!id:ID!expectedVersion:Int!channel:Channel direction:Direction initiation:Initiation occurredAt:DateTime durationMinutes:Int lineOfBusiness:LineOfBusiness confidentiality:Confidentiality insiderListId:ID participants:[ParticipantInput!]subject:String summary:String topics:[String!]outcome:String sentiment:SentimentInput content:[ContentReferenceInput!]reason:String!}
input RetractInteractionInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type InteractionPayload{interaction:Interaction userErrors:[UserError!]!}
type InvestorTarget@part{scheme:SecurityScheme!code:String!quantity:Decimal value:Money by:Date!reason:String!}
input InvestorTargetInput{security:SecurityCodeInput!quantity:Decimal value:MoneyInput by:Date!reason:String!}
input SetInvestorTargetInput{idempotencyKey:String!id:ID!expectedVersion:Int!target:InvestorTargetInput}
type InvestorVisit implements Node&Record@data(category:INTERACTION sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!visitKind:InvestorVisitKind visitors:[InvestorVisitor!]hosts:[Employee!]startsAt:DateTime endsAt:DateTime place:String subject:String state:InvestorVisitState quiet:Boolean quietBefore:[Disclosure!]exceptionReason:String letter:CommitmentLetter sheet:VisitRecordSheet sheetForm(locale:Locale=ZH):[VisitSheetRow!]missing:[VisitSheetNeed!]publishBy:DateTime late:Boolean keepUntil:Date rule:String ruleVersion:Int interaction:Interaction cancelReason:String}
type InvestorVisitor@part{party:Party}
enum InvestorVisitKind{SELECTED_INVESTORS ANALYST_MEETING MEDIA_INTERVIEW RESULTS_BRIEFING PRESS_CONFERENCE ROADSHOW SITE_TOUR OTHER}
enum InvestorVisitState{PLANNED HELD PUBLISHED CANCELLED}
enum VisitSheetNeed{COMMITMENT_LETTER SHEET CHECK}
enum SheetPlatform{SZSE_IRM SSE_E_INTERACTION OTHER}
type CommitmentLetter@part{signedOn:Date!uri:String!sha256:String by:String!at:DateTime!}
type VisitRecordSheet@part{content:String!materials:[ContentReference!]!makers:[String!]!checkedBy:String checkedAt:DateTime checkNote:String platform:SheetPlatform publishedUri:String publishedAt:DateTime publishedBy:String}
type VisitSheetRow@part{label:String!value:String!}
input InvestorVisitFilterInput@oneOf{partyId:ID state:InvestorVisitState}
type InvestorVisitConnection{edges:[InvestorVisitEdge!]!nodes:[InvestorVisit!]!pageInfo:PageInfo!}
type InvestorVisitEdge{cursor:String!node:InvestorVisit!}
input PlanInvestorVisitInput{idempotencyKey:String!visitKind:InvestorVisitKind!partyIds:[ID!]!hostIds:[ID!]!startsAt:DateTime!endsAt:DateTime!place:String subject:String!exceptionReason:String}
input MoveInvestorVisitInput{idempotencyKey:String!id:ID!expectedVersion:Int!startsAt:DateTime!endsAt:DateTime!exceptionReason:String}
input RecordCommitmentLetterInput{idempotencyKey:String!id:ID!expectedVersion:Int!signedOn:Date!uri:String!sha256:String}
input DraftVisitSheetInput{idempotencyKey:String!id:ID!expectedVersion:Int!content:String!materials:[ContentReferenceInput!]interactionId:ID}
input CheckVisitSheetInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input PublishVisitSheetInput{idempotencyKey:String!id:ID!expectedVersion:Int!platform:SheetPlatform!uri:String!publishedAt:DateTime}
input CancelInvestorVisitInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type InvestorVisitPayload{investorVisit:InvestorVisit userErrors:[UserError!]!}
enum Script{HAN LATIN OTHER}
enum NameOrder{FAMILY_FIRST GIVEN_FIRST}
type PersonName@part{display:String!family:String given:String middle:String prefix:String suffix:String full:String script:Script!order:NameOrder!}
type OrganizationName@part{legal:String!short:String script:Script!}
input PersonNameInput{family:String given:String middle:String prefix:String suffix:String full:String script:Script order:NameOrder}
input OrganizationNameInput{legal:String!short:String script:Script}
type Obligation implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship party:Party lineOfBusiness:LineOfBusiness kind:ObligationKind title:String titleZh:String rule:ObligationRule ruleVersion:Int commitment:Commitment occurrence:String from:Date dueOn:Date dueAt:DateTime provisional:Boolean overdue:Boolean lapsesAt:DateTime times:Int contacts:[ObligationContact!]owner:Employee unit:OrgUnit state:ObligationState keptAt:DateTime statement:ObligationStatement}
type ObligationContact@part{at:DateTime!interaction:Interaction}
type ObligationStatement@part{state:ObligationState!note:String!interaction:Interaction by:String!at:DateTime!}
enum ObligationKind{CONTACT_CADENCE EXECUTIVE_DIALOGUE REVIEW POST_LOAN_CHECK CARE_DAY COMMITMENT OTHER}
enum ObligationState{OPEN KEPT MISSED WAIVED CANCELLED}
input ObligationsOfInput@oneOf{employeeId:ID unitId:ID relationshipId:ID}
type ObligationConnection{edges:[ObligationEdge!]!nodes:[Obligation!]!pageInfo:PageInfo!}
type ObligationEdge{cursor:String!node:Obligation!}
type ObligationsBlock implements ViewBlock@part{provenance:Provenance!open:[Obligation!]!}
input KeepObligationInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String!interactionId:ID}
input WaiveObligationInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String!}
type ObligationPayload{obligation:Obligation userErrors:[UserError!]!}
type ObligationRule implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!state:ObligationRuleState terms:ObligationTerms course:[ObligationRuleEntry!]}
type ObligationRuleEntry@part{from:Date!version:Int!terms:ObligationTerms}
type ObligationTerms@part{name:String!nameZh:String!kind:ObligationKind!appliesTo:MeantRelationships!period:PeriodSchedule careDay:CareDaySchedule times:Int!satisfiedBy:SatisfyingContact calendar:HolidayCalendar!moveDue:DueMove!graceDays:Int!}
type MeantRelationships@part{lines:[LineOfBusiness!]!types:[RelationshipType!]!tiers:[String!]!stages:[RelationshipStage!]!}
type PeriodSchedule@part{every:PeriodLength!daysBefore:Int!}
type CareDaySchedule@part{day:CareDay!leadDays:Int!}
type SatisfyingContact@part{channels:[Channel!]!directions:[Direction!]!executivePresent:Boolean!minMinutes:Int}
enum ObligationRuleState{DRAFT ON OFF}
enum PeriodLength{WEEK MONTH QUARTER HALF_YEAR YEAR}
enum CareDay{BIRTHDAY_SOLAR BIRTHDAY_LUNAR FOUNDING_DAY NEW_YEAR SPRING_FESTIVAL LANTERN_FESTIVAL DRAGON_BOAT_FESTIVAL MID_AUTUMN_FESTIVAL DOUBLE_NINTH_FESTIVAL NATIONAL_DAY}
enum HolidayCalendar{PRC WEEKENDS_ONLY}
enum DueMove{PREVIOUS NEXT NONE}
type ObligationRuleConnection{edges:[ObligationRuleEdge!]!nodes:[ObligationRule!]!pageInfo:PageInfo!}
type ObligationRuleEdge{cursor:String!node:ObligationRule!}
input ObligationTermsInput{name:String!nameZh:String!kind:ObligationKind!appliesTo:MeantRelationshipsInput schedule:ObligationScheduleInput!times:Int=1 satisfiedBy:SatisfyingContactInput calendar:HolidayCalendar=PRC moveDue:DueMove=PREVIOUS graceDays:Int=0}
input MeantRelationshipsInput{lines:[LineOfBusiness!]types:[RelationshipType!]tiers:[String!]stages:[RelationshipStage!]}
input ObligationScheduleInput@oneOf{period:PeriodScheduleInput careDay:CareDayScheduleInput}
input PeriodScheduleInput{every:PeriodLength!daysBefore:Int=0}
input CareDayScheduleInput{day:CareDay!leadDays:Int=7}
input SatisfyingContactInput{channels:[Channel!]directions:[Direction!]executivePresent:Boolean=false minMinutes:Int}
input StateObligationRuleInput{idempotencyKey:String!terms:ObligationTermsInput!state:ObligationRuleState=DRAFT}
input ChangeObligationRuleInput{idempotencyKey:String!id:ID!expectedVersion:Int!terms:ObligationTermsInput state:ObligationRuleState reason:String!}
type ObligationRulePayload{obligationRule:ObligationRule userErrors:[UserError!]!}
type PartnerApp implements Node&Record@data(category:ACCESS sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!name:String clientId:String organization:Organization contactEmail:String purposes:[Purpose!]categories:[DataCategory!]limits:AskingLimits state:PartnerAppState askedBy:String suspendedBy:String operationCount:Int operations(first:Int!after:String):RegisteredOperationConnection}
enum PartnerAppState{PENDING ACTIVE SUSPENDED}
type AskingLimits@part{maximum:Int!restoreRate:Int!}
type RegisteredOperation@part{id:String!name:String!body:String!registeredAt:DateTime!registeredBy:String!}
type RegisteredOperationConnection{edges:[RegisteredOperationEdge!]!nodes:[RegisteredOperation!]!pageInfo:PageInfo!}
type RegisteredOperationEdge{cursor:String!node:RegisteredOperation!}
type PartnerAppConnection{edges:[PartnerAppEdge!]!nodes:[PartnerApp!]!pageInfo:PageInfo!}
type PartnerAppEdge{cursor:String!node:PartnerApp!}
input AskingLimitsInput{maximum:Int!restoreRate:Int!}
input RegisterPartnerAppInput{idempotencyKey:String!name:String!clientId:String!organizationId:ID contactEmail:String!purposes:[Purpose!]!categories:[DataCategory!]!limits:AskingLimitsInput source:SourceInput}
input ChangePartnerAppInput{idempotencyKey:String!id:ID!expectedVersion:Int!name:String organizationId:ID contactEmail:String purposes:[Purpose!]categories:[DataCategory!]limits:AskingLimitsInput reason:String source:SourceInput}
input ApprovePartnerAppInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String source:SourceInput}
input SuspendPartnerAppInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String source:SourceInput}
input ResumePartnerAppInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String source:SourceInput}
input RegisterOperationsInput{idempotencyKey:String!appId:ID!manifest:OperationManifestInput!reason:String source:SourceInput}
input OperationManifestInput{format:String!version:Int!operations:[ManifestOperationInput!]!}
input ManifestOperationInput{id:String!name:String!type:String!body:String!}
input RetireOperationsInput{idempotencyKey:String!appId:ID!operationIds:[String!]!reason:String source:SourceInput}
type PartnerAppPayload{partnerApp:PartnerApp userErrors:[UserError!]!}
interface Party implements Node&Record{id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!displayName(locale:Locale=EN):String@data(category:IDENTITY sensitivity:PERSONAL)roles:[PartyRole!]@data(category:ROLE sensitivity:PERSONAL rows:true)identifiers:[Identifier!]@data(category:IDENTIFIER sensitivity:SENSITIVE mask:LAST_FOUR)contactPoints:[ContactPoint!]@data(category:CONTACT sensitivity:PERSONAL)preferredLanguage:String@data(category:DEMOGRAPHIC sensitivity:PERSONAL)timeZone:String@data(category:DEMOGRAPHIC sensitivity:PERSONAL)country:String@data(category:DEMOGRAPHIC sensitivity:PERSONAL)}
type Person implements Node&Record&Party@data(category:IDENTITY sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!displayName(locale:Locale=EN):String names:[PersonName!]roles:[PartyRole!]identifiers:[Identifier!]contactPoints:[ContactPoint!]preferredLanguage:String timeZone:String country:String birthDate:PartialDate@data(category:DEMOGRAPHIC sensitivity:SENSITIVE mask:YEAR)sex:Sex@data(category:DEMOGRAPHIC sensitivity:PERSONAL)}
type Organization implements Node&Record&Party@data(category:IDENTITY sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!displayName(locale:Locale=EN):String names:[OrganizationName!]roles:[PartyRole!]identifiers:[Identifier!]contactPoints:[ContactPoint!]preferredLanguage:String timeZone:String country:String foundedOn:PartialDate industry:String}
enum Sex{FEMALE MALE}
enum RoleKind{CUSTOMER INVESTOR SUPPLIER PARTNER REGULATOR OTHER}
enum InvestorType{INSTITUTION FUND ADVISER INDIVIDUAL}
type PartyRole@part{kind:RoleKind!investorType:InvestorType validFrom:PartialDate validTo:PartialDate}
type Mutation{registerPerson(input:RegisterPersonInput!):PersonPayload!changePerson(input:ChangePersonInput!):PersonPayload!registerOrganization(input:RegisterOrganizationInput!):OrganizationPayload!changeOrganization(input:ChangeOrganizationInput!):OrganizationPayload!answerAlert(input:AnswerAlertInput!):AlertPayload!closeAlert(input:CloseAlertInput!):AlertPayload!inviteToEvent(input:InviteToEventInput!):EventPayload!recordAttendance(input:RecordAttendanceInput!):EventPayload!withdrawAttendance(input:WithdrawAttendanceInput!):EventPayload!publishBulletin(input:PublishBulletinInput!):BulletinPayload!correctBulletin(input:CorrectBulletinInput!):BulletinPayload!closeCommitment(input:CloseCommitmentInput!):CommitmentPayload!grantConsent(input:GrantConsentInput!):ConsentPayload!withdrawConsent(input:WithdrawConsentInput!):ConsentPayload!delegateBook(input:DelegateBookInput!):DelegationPayload!endDelegation(input:EndDelegationInput!):DelegationPayload!planDisclosure(input:PlanDisclosureInput!):DisclosurePayload!moveDisclosure(input:MoveDisclosureInput!):DisclosurePayload!amendDisclosure(input:AmendDisclosureInput!):DisclosurePayload!verifyDisclosure(input:VerifyDisclosureInput!):DisclosurePayload!publishDisclosure(input:PublishDisclosureInput!):DisclosurePayload!cancelDisclosure(input:CancelDisclosureInput!):DisclosurePayload!assessDisclosure(input:AssessDisclosureInput!):DisclosureAssessmentPayload!reassessDisclosure(input:ReassessDisclosureInput!):DisclosureAssessmentPayload!checkDisclosure(input:CheckDisclosureInput!):DisclosureAssessmentPayload!recordPublicDisclosure(input:RecordPublicDisclosureInput!):DisclosureAssessmentPayload!stateDisclosureRule(input:StateDisclosureRuleInput!):DisclosureRulePayload!retireDisclosureRule(input:RetireDisclosureRuleInput!):DisclosureRulePayload!openOrgUnit(input:OpenOrgUnitInput!):OrgUnitPayload!registerEmployee(input:RegisterEmployeeInput!):EmployeePayload!changeEmployee(input:ChangeEmployeeInput!):EmployeePayload!planEvent(input:PlanEventInput!):EventPayload!changeEvent(input:ChangeEventInput!):EventPayload!holdEvent(input:HoldEventInput!):EventPayload!cancelEvent(input:CancelEventInput!):EventPayload!startExport(input:StartExportInput!):ExportPayload!cancelExport(input:CancelExportInput!):ExportPayload!recordFrameworkAgreement(input:RecordFrameworkAgreementInput!):FrameworkAgreementPayload!endFrameworkAgreement(input:EndFrameworkAgreementInput!):FrameworkAgreementPayload!recordHolding(input:RecordHoldingInput!):HoldingPayload!classifyLoan(input:ClassifyLoanInput!):HoldingPayload!addIdentifier(input:AddIdentifierInput!):PartyPayload!withdrawIdentifier(input:WithdrawIdentifierInput!):PartyPayload!openInsiderList(input:OpenInsiderListInput!):InsiderListPayload!addInsider(input:AddInsiderInput!):InsiderListPayload!endInsider(input:EndInsiderInput!):InsiderListPayload!closeInsiderList(input:CloseInsiderListInput!):InsiderListPayload!recordInteraction(input:RecordInteractionInput!):InteractionPayload!amendInteraction(input:AmendInteractionInput!):InteractionPayload!retractInteraction(input:RetractInteractionInput!):InteractionPayload!setInvestorTarget(input:SetInvestorTargetInput!):RelationshipPayload!planInvestorVisit(input:PlanInvestorVisitInput!):InvestorVisitPayload!moveInvestorVisit(input:MoveInvestorVisitInput!):InvestorVisitPayload!recordCommitmentLetter(input:RecordCommitmentLetterInput!):InvestorVisitPayload!draftVisitSheet(input:DraftVisitSheetInput!):InvestorVisitPayload!checkVisitSheet(input:CheckVisitSheetInput!):InvestorVisitPayload!publishVisitSheet(input:PublishVisitSheetInput!):InvestorVisitPayload!cancelInvestorVisit(input:CancelInvestorVisitInput!):InvestorVisitPayload!keepObligation(input:KeepObligationInput!):ObligationPayload!waiveObligation(input:WaiveObligationInput!):ObligationPayload!stateObligationRule(input:StateObligationRuleInput!):ObligationRulePayload!changeObligationRule(input:ChangeObligationRuleInput!):ObligationRulePayload!registerPartnerApp(input:RegisterPartnerAppInput!):PartnerAppPayload!changePartnerApp(input:ChangePartnerAppInput!):PartnerAppPayload!approvePartnerApp(input:ApprovePartnerAppInput!):PartnerAppPayload!suspendPartnerApp(input:SuspendPartnerAppInput!):PartnerAppPayload!resumePartnerApp(input:ResumePartnerAppInput!):PartnerAppPayload!registerOperations(input:RegisterOperationsInput!):PartnerAppPayload!retireOperations(input:RetireOperationsInput!):PartnerAppPayload!recordRating(input:RecordRatingInput!):RatingPayload!openRelationship(input:OpenRelationshipInput!):RelationshipPayload!reassignCoverage(input:ReassignCoverageInput!):RelationshipPayload!setRelationshipType(input:SetRelationshipTypeInput!):RelationshipPayload!setRelationshipStage(input:SetRelationshipStageInput!):RelationshipPayload!setRelationshipTier(input:SetRelationshipTierInput!):RelationshipPayload!scheduleReview(input:ScheduleReviewInput!):RelationshipPayload!openRelationshipCase(input:OpenRelationshipCaseInput!):RelationshipCasePayload!tickCaseStep(input:TickCaseStepInput!):RelationshipCasePayload!recordRecovery(input:RecordRecoveryInput!):RelationshipCasePayload!signOffCase(input:SignOffCaseInput!):RelationshipCasePayload!closeRelationshipCase(input:CloseRelationshipCaseInput!):RelationshipCasePayload!transitionRelationship(input:TransitionRelationshipInput!):RelationshipPayload!openServicePlan(input:OpenServicePlanInput!):ServicePlanPayload!reviseServicePlan(input:ReviseServicePlanInput!):ServicePlanPayload!finishServiceAction(input:FinishServiceActionInput!):ServicePlanPayload!endServicePlan(input:EndServicePlanInput!):ServicePlanPayload!openServiceRequest(input:OpenServiceRequestInput!):ServiceRequestPayload!respondToServiceRequest(input:RespondToServiceRequestInput!):ServiceRequestPayload!awaitCustomer(input:AwaitCustomerInput!):ServiceRequestPayload!resumeServiceRequest(input:ResumeServiceRequestInput!):ServiceRequestPayload!resolveServiceRequest(input:ResolveServiceRequestInput!):ServiceRequestPayload!reopenServiceRequest(input:ReopenServiceRequestInput!):ServiceRequestPayload!stateServiceStandard(input:StateServiceStandardInput!):ServiceStandardPayload!retireServiceStandard(input:RetireServiceStandardInput!):ServiceStandardPayload!shareRelationship(input:ShareRelationshipInput!):RelationshipPayload!endShare(input:EndShareInput!):RelationshipPayload!recordSharePosition(input:RecordSharePositionInput!):SharePositionPayload!withdrawSharePosition(input:WithdrawSharePositionInput!):SharePositionPayload!recordSignal(input:RecordSignalInput!):SignalPayload!confirmSignal(input:ConfirmSignalInput!):SignalPayload!refuteSignal(input:RefuteSignalInput!):SignalPayload!stateTie(input:StateTieInput!):TiePayload!correctTie(input:CorrectTieInput!):TiePayload!endTie(input:EndTieInput!):TiePayload!retractTie(input:RetractTieInput!):TiePayload!recordTransaction(input:RecordTransactionInput!):TransactionPayload!stateVisitRule(input:StateVisitRuleInput!):DisclosureRulePayload!requestWallException(input:RequestWallExceptionInput!):WallExceptionPayload!approveWallException(input:ApproveWallExceptionInput!):WallExceptionPayload!rejectWallException(input:RejectWallExceptionInput!):WallExceptionPayload!revokeWallException(input:RevokeWallExceptionInput!):WallExceptionPayload!stateWarningRule(input:StateWarningRuleInput!):WarningRulePayload!changeWarningRule(input:ChangeWarningRuleInput!):WarningRulePayload!switchOnWarningRule(input:SwitchOnWarningRuleInput!):WarningRulePayload!switchOffWarningRule(input:SwitchOffWarningRuleInput!):WarningRulePayload!recordWork(input:RecordWorkInput!):WorkLogPayload!countersignWorkLog(input:CountersignWorkLogInput!):WorkLogPayload!draftWorkPlan(input:DraftWorkPlanInput!):WorkPlanPayload!changeWorkPlan(input:ChangeWorkPlanInput!):WorkPlanPayload!approveWorkPlan(input:ApproveWorkPlanInput!):WorkPlanPayload!recordAgainstPlan(input:RecordAgainstPlanInput!):WorkPlanPayload!finishWorkAction(input:FinishWorkActionInput!):WorkPlanPayload!}
input PartyRoleInput{kind:RoleKind!investorType:InvestorType validFrom:PartialDate validTo:PartialDate}
input RegisterPersonInput{idempotencyKey:String!names:[PersonNameInput!]!roles:[PartyRoleInput!]identifiers:[IdentifierInput!]contactPoints:[ContactPointInput!]preferredLanguage:String timeZone:String country:String birthDate:PartialDate sex:Sex source:SourceInput}
input ChangePersonInput{idempotencyKey:String!id:ID!expectedVersion:Int!names:[PersonNameInput!]roles:[PartyRoleInput!]contactPoints:[ContactPointInput!]preferredLanguage:String timeZone:String country:String birthDate:PartialDate sex:Sex source:SourceInput}
input RegisterOrganizationInput{idempotencyKey:String!names:[OrganizationNameInput!]!roles:[PartyRoleInput!]identifiers:[IdentifierInput!]contactPoints:[ContactPointInput!]preferredLanguage:String timeZone:String country:String foundedOn:PartialDate industry:String source:SourceInput}
input ChangeOrganizationInput{idempotencyKey:String!id:ID!expectedVersion:Int!names:[OrganizationNameInput!]roles:[PartyRoleInput!]contactPoints:[ContactPointInput!]preferredLanguage:String timeZone:String country:String foundedOn:PartialDate industry:String source:SourceInput}
type PersonPayload{person:Person userErrors:[UserError!]!}
type OrganizationPayload{organization:Organization userErrors:[UserError!]!}
directive@data(category:DataCategory!sensitivity:Sensitivity!mask:Mask rows:Boolean=false)on FIELD_DEFINITION|OBJECT
directive@open on FIELD_DEFINITION
directive@part on OBJECT
enum Sensitivity{PUBLIC PERSONAL SENSITIVE INTERNAL}
enum Mask{LAST_FOUR YEAR}
enum WithheldCode{NO_CONSENT SEPARATE_CONSENT_MISSING CATEGORY_NOT_REGISTERED PURPOSE_NOT_REGISTERED APP_NOT_ACTIVE INTERNAL NOT_YOURS IDENTITY_ONLY LINE_WALL MASKED_FOR_POST INSIDERS_ONLY OTHERS_TOOK_PART}
type AccessPreview@part{purpose:Purpose!decisions:[AccessDecision!]!}
type AccessDecision@part{category:DataCategory!sensitivity:Sensitivity!visible:Boolean!code:WithheldCode reason:String reasonZh:String ground:String fields:[String!]!}
type Portfolio@data(category:WORK sensitivity:INTERNAL){from:Date to:Date lines:[LineOfBusiness!]completeUpTo:DateTime kept:Movement moves:KeptMoves byLine:[LineMovement!]byType:[TypeMovement!]byProblem:[ProblemMovement!]byStage:[StageMovement!]byTier:[TierMovement!]contacts:[ChannelContacts!]humanContacts:Int automatedContacts:Int obligations:ObligationFigures alerts:[AlertFigures!]exposure:[Money!]@data(category:RISK sensitivity:INTERNAL)concentration:[Concentration!]@data(category:RISK sensitivity:INTERNAL)}
type Movement@part{opening:Int!in:Int!out:Int!closing:Int!}
type KeptMoves@part{new:Int!wonBack:Int!handedIn:Int!lost:Int!handedOut:Int!}
type LineMovement@part{line:LineOfBusiness!movement:Movement!}
type TypeMovement@part{type:RelationshipType!movement:Movement!}
type ProblemMovement@part{degree:ProblemDegree!movement:Movement!}
type StageMovement@part{stage:RelationshipStage!movement:Movement!}
type TierMovement@part{tier:String movement:Movement!}
type ChannelContacts@part{channel:Channel!human:Int!automated:Int!}
type ObligationFigures@part{due:Int!kept:Int!keptLate:Int!missed:Int!waived:Int!open:Int!overdue:Int!}
type AlertFigures@part{severity:AlertSeverity!raised:Int!open:Int!openThisMonth:Int!openLastMonth:Int!openTwoMonths:Int!openLonger:Int!}
type Concentration@part{currency:String!relationships:Int!exposure:Money!gini:Bounds!topShares:[TopShare!]!lorenz:[LorenzPoint!]!}
type Bounds@part{atLeast:Float!atMost:Float!}
type TopShare@part{percent:Int!relationships:Int!share:Bounds!}
type LorenzPoint@part{relationships:Int!exposure:Money!relationshipShare:Float!exposureShare:Float!}
type StructureReport@data(category:WORK sensitivity:INTERNAL){from:Date to:Date lines:[LineOfBusiness!]completeUpTo:DateTime tiers:[TierStructure!]moves:[TierMove!]}
type TierStructure@part{tier:String opening:Int!closing:Int!stayed:Int!}
type TierMove@part{from:String to:String entered:Boolean!left:Boolean!relationships:Int!}
type LargeExposure@data(category:RISK sensitivity:INTERNAL){relationship:Relationship exposure:Money}
type LargeExposureConnection{edges:[LargeExposureEdge!]!nodes:[LargeExposure!]!pageInfo:PageInfo!}
type LargeExposureEdge{cursor:String!node:LargeExposure!}
input FiguresOfInput@oneOf{employeeId:ID unitId:ID institution:Boolean}
input CalendarPeriodInput{year:Int!quarter:Int month:Int}
type Query{institution:Institution!node(id:ID!):Node nodes(ids:[ID!]!):[Node]!alerts(of:AlertsOfInput!state:AlertState severity:AlertSeverity first:Int!after:String):AlertConnection@data(category:RISK sensitivity:INTERNAL rows:true)eventAttendance(eventId:ID!state:AttendanceState first:Int!after:String):AttendanceConnection!auditTrail(of:AuditQuestionInput!range:TimeRangeInput first:Int!after:String):AuditEntryConnection!egress(of:EgressQuestionInput!range:TimeRangeInput first:Int!after:String):AuditEntryConnection!bulletin(unitId:ID!date:Date!):Bulletin bulletins(unitId:ID!first:Int!after:String):BulletinConnection!consents(partyId:ID!first:Int!after:String):ConsentConnection@data(category:CONSENT sensitivity:PERSONAL)contactChanges(partyId:ID!since:DateTime first:Int!after:String):ContactChangeConnection@data(category:INTERACTION sensitivity:PERSONAL rows:true)contactHistory(of:ContactHistoryOf!range:TimeRangeInput filter:ContactHistoryFilterInput order:HistoryOrder=NEWEST_FIRST first:Int!after:String):ContactHistoryConnection@data(category:INTERACTION sensitivity:PERSONAL rows:true)contactHistorySummary(partyId:ID!quarters:Int!=8):ContactHistorySummary customerView(id:ID!purpose:Purpose!):CustomerView delegations(employeeId:ID first:Int!after:String):DelegationConnection!disclosureCalendar(from:Date to:Date filter:DisclosureFilterInput first:Int!after:String):DisclosureConnection!quietPeriodsAt(at:DateTime knownAt:DateTime):[QuietPeriod!]!disclosureLog(range:TimeRangeInput which:DisclosureLogFilter!=ALL first:Int!after:String):DisclosureAssessmentConnection@data(category:INTERACTION sensitivity:INTERNAL rows:true)interactionsToAssess(range:TimeRangeInput first:Int!after:String):InteractionConnection@data(category:INTERACTION sensitivity:INTERNAL rows:true)disclosureAssessment(interactionId:ID!):DisclosureAssessment disclosureTerms:DisclosureTerms@data(category:INTERACTION sensitivity:INTERNAL)orgUnit(id:ID!):OrgUnit orgUnits(parentId:ID first:Int!after:String):OrgUnitConnection!employee(id:ID!):Employee employees(unitId:ID first:Int!after:String):EmployeeConnection!event(id:ID!):Event events(range:TimeRangeInput lineOfBusiness:LineOfBusiness first:Int!after:String):EventConnection!evidencePack(interactionId:ID!):EvidencePack export(id:ID!):Export exports(everybodys:Boolean=false first:Int!after:String):ExportConnection!fieldUsage(coordinate:String!since:Date!first:Int!after:String):FieldUseConnection!frameworkAgreements(relationshipId:ID!first:Int!after:String):FrameworkAgreementConnection!history(id:ID!knownAt:DateTime first:Int!after:String):RecordVersionConnection@data(category:PROVENANCE sensitivity:INTERNAL)holdings(partyId:ID!first:Int!after:String):HoldingConnection@data(category:HOLDING sensitivity:SENSITIVE rows:true)partyByIdentifier(scheme:IdentifierScheme!system:String value:String!):Party insiderLists(first:Int!after:String):InsiderListConnection!interaction(id:ID!):Interaction investorVisits(range:TimeRangeInput filter:InvestorVisitFilterInput first:Int!after:String):InvestorVisitConnection!obligations(of:ObligationsOfInput!state:ObligationState=OPEN dueTo:Date first:Int!after:String):ObligationConnection!@data(category:WORK sensitivity:INTERNAL rows:true)obligationRules(first:Int!after:String):ObligationRuleConnection!partnerApp(id:ID!):PartnerApp partnerApps(first:Int!after:String):PartnerAppConnection!party(id:ID!):Party accessPreview(partnerAppId:ID!partyId:ID!purpose:Purpose!):AccessPreview@data(category:CONSENT sensitivity:PERSONAL)portfolio(of:FiguresOfInput!from:Date!to:Date!):Portfolio@data(category:WORK sensitivity:INTERNAL)structureReport(of:FiguresOfInput!period:CalendarPeriodInput!):StructureReport@data(category:WORK sensitivity:INTERNAL)largestExposures(of:FiguresOfInput!currency:String!first:Int!after:String):LargeExposureConnection@data(category:RISK sensitivity:INTERNAL)ratings(relationshipId:ID!first:Int!after:String):RatingConnection!relationship(id:ID!):Relationship relationships(partyId:ID!):[Relationship!]@data(category:RELATIONSHIP sensitivity:PERSONAL rows:true)book(of:BookInput!order:BookOrder=NAME first:Int!after:String):RelationshipConnection!@data(category:RELATIONSHIP sensitivity:PERSONAL rows:true)relationshipCases(relationshipId:ID!first:Int!after:String):RelationshipCaseConnection!transitionTable:TransitionTable!allowedTransitions(relationshipId:ID!):AllowedTransitions classifyRelationship(relationshipId:ID!):Classification servicePlan(relationshipId:ID!):ServicePlan serviceReport(of:FiguresOfInput!from:Date!to:Date!):ServiceReport serviceRequests(of:ServiceRequestsOfInput!which:ServiceRequestFilter!=OPEN first:Int!after:String):ServiceRequestConnection!@data(category:WORK sensitivity:INTERNAL rows:true)serviceStandards(first:Int!after:String):ServiceStandardConnection!sharePositions(partyId:ID!security:SecurityCodeInput range:DateRangeInput first:Int!after:String):SharePositionConnection@data(category:HOLDING sensitivity:SENSITIVE rows:true)shareholders(security:SecurityCodeInput!system:String asOf:Date first:Int!after:String):SharePositionConnection@data(category:HOLDING sensitivity:SENSITIVE rows:true)signals(relationshipId:ID!status:EvidenceStatus first:Int!after:String):SignalConnection@data(category:RISK sensitivity:INTERNAL rows:true)tie(id:ID!):Tie ties(partyId:ID!kind:TieKind direction:TieDirection asOf:AsOfInput includeEnded:Boolean=false first:Int!after:String):TieConnection@data(category:TIE sensitivity:PERSONAL)tieKinds:[TieKindRule!]!timeline(partyId:ID!range:TimeRangeInput filter:TimelineFilterInput first:Int!after:String):TimelineConnection@data(category:INTERACTION sensitivity:PERSONAL rows:true)employeeInteractions(employeeId:ID!range:TimeRangeInput first:Int!after:String):InteractionConnection!@data(category:INTERACTION sensitivity:PERSONAL rows:true)transactions(partyId:ID!range:DateRangeInput first:Int!after:String):TransactionConnection@data(category:TRANSACTION sensitivity:SENSITIVE)visitTerms:VisitTerms@data(category:INTERACTION sensitivity:INTERNAL)wallExceptions(state:WallExceptionState first:Int!after:String):WallExceptionConnection!warningRules(state:WarningRuleState first:Int!after:String):WarningRuleConnection!tryWarningRule(ruleId:ID!of:TrialOfInput!from:Date!to:Date!first:Int!after:String):WarningTrialConnection@data(category:RISK sensitivity:INTERNAL rows:true)workLog(employeeId:ID!date:Date!):WorkLog workLogs(unitId:ID!date:Date!first:Int!after:String):WorkLogConnection!workPlan(employeeId:ID!month:Date!):WorkPlan workPlans(unitId:ID!month:Date!first:Int!after:String):WorkPlanConnection!}
type Institution@part{tenant:String!timeZone:String!}
type Rating implements Node&Record@data(category:RISK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship origin:RatingOrigin rater:String modelVersion:String grade:String ratedOn:Date note:String}
enum RatingOrigin{INTERNAL AGENCY}
type RatingConnection{edges:[RatingEdge!]!nodes:[Rating!]!pageInfo:PageInfo!}
type RatingEdge{cursor:String!node:Rating!}
input RecordRatingInput{idempotencyKey:String!relationshipId:ID!origin:RatingOrigin!rater:String!modelVersion:String grade:String!ratedOn:Date!note:String}
type RatingPayload{rating:Rating userErrors:[UserError!]!}
interface Node{id:ID!@open}
interface Record implements Node{id:ID!version:Int@data(category:PROVENANCE sensitivity:INTERNAL)createdAt:DateTime@data(category:PROVENANCE sensitivity:INTERNAL)createdBy:String@data(category:PROVENANCE sensitivity:INTERNAL)recordedAt:DateTime@data(category:PROVENANCE sensitivity:INTERNAL)recordedBy:String@data(category:PROVENANCE sensitivity:INTERNAL)source:Source@data(category:PROVENANCE sensitivity:INTERNAL)active:Boolean!@open}
type Source@part{system:String!externalId:String importBatch:ID}
input SourceInput{system:String!externalId:String!}
input AsOfInput{validAt:Date knownAt:DateTime}
type PageInfo{hasNextPage:Boolean!hasPreviousPage:Boolean!startCursor:String endCursor:String}
enum UserErrorCode{INVALID NOT_FOUND IDENTIFIER_TAKEN VERSION_CONFLICT IDEMPOTENCY_MISMATCH ALREADY_EXISTS TIE_ENDS_NOT_ALLOWED TIE_TO_SELF INVALID_STATE LIMIT_REACHED WALLED NOT_ALLOWED CHECKER_IS_MAKER}
type UserError{code:UserErrorCode!field:[String!]message:String!messageZh:String!}
type Relationship implements Node&Record@data(category:RELATIONSHIP sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!party:Party@data(category:RELATIONSHIP sensitivity:PERSONAL)lineOfBusiness:LineOfBusiness@data(category:RELATIONSHIP sensitivity:PERSONAL)type(asOf:AsOfInput):RelationshipTypeState types:[RelationshipTypeState!]stage:RelationshipStage tier:String coverage:[CoverageMember!]@data(category:COVERAGE sensitivity:INTERNAL)shares:[Share!]@data(category:COVERAGE sensitivity:INTERNAL)unit:OrgUnit nextReviewOn:Date investorTarget:InvestorTarget openedOn:Date@data(category:RELATIONSHIP sensitivity:PERSONAL)lastHumanContactAt:DateTime lastAutomatedContactAt:DateTime health(at:DateTime):RelationshipHealth@data(category:HEALTH sensitivity:INTERNAL)}
enum LineOfBusiness{CUSTOMER INVESTOR SUPPLIER PARTNER}
enum RelationshipType{STRATEGIC TRANSACTIONAL GROWTH PROBLEM TERMINATED}
enum RelationshipStage{ASSESSED SELECTED COURTED DEVELOPED RETAINED LOST WON_BACK}
type RelationshipTypeState@part{type:RelationshipType!state:RelationshipState!problemReason:ProblemReason terminationReason:TerminationReason project:Project reason:String!validFrom:Date!recordedAt:DateTime!recordedBy:String!tableVersion:Int exposureBefore:[Money!]exposureAfter:[Money!]evidence:[Evidence!]proposedByRule:String}
enum CoveragePart{LEAD ASSOCIATE PRODUCT SERVICE CREDIT RISK EXECUTIVE_SPONSOR}
type CoverageMember@part{employee:Employee part:CoveragePart!since:Date!}
enum BookOrder{NAME TIER NEXT_REVIEW LAST_CONTACT}
input BookInput@oneOf{employeeId:ID unitId:ID}
type RelationshipConnection{edges:[RelationshipEdge!]!nodes:[Relationship!]!pageInfo:PageInfo!}
type RelationshipEdge{cursor:String!node:Relationship!}
input CoverageMemberInput{employeeId:ID!part:CoveragePart!since:Date}
input OpenRelationshipInput{idempotencyKey:String!partyId:ID!lineOfBusiness:LineOfBusiness!type:RelationshipType!typeReason:String!stage:RelationshipStage=SELECTED tier:String unitId:ID!coverage:[CoverageMemberInput!]!nextReviewOn:Date openedOn:Date source:SourceInput}
input ReassignCoverageInput{idempotencyKey:String!id:ID!expectedVersion:Int!coverage:[CoverageMemberInput!]!unitId:ID reason:String!}
input SetRelationshipTypeInput{idempotencyKey:String!id:ID!expectedVersion:Int!type:RelationshipType!problem:ProblemDegree problemReason:ProblemReason terminationReason:TerminationReason reason:String!validFrom:Date}
input SetRelationshipStageInput{idempotencyKey:String!id:ID!expectedVersion:Int!stage:RelationshipStage!}
input SetRelationshipTierInput{idempotencyKey:String!id:ID!expectedVersion:Int!tier:String}
input ScheduleReviewInput{idempotencyKey:String!id:ID!expectedVersion:Int!nextReviewOn:Date}
type RelationshipPayload{relationship:Relationship userErrors:[UserError!]!}
type RelationshipCase implements Node&Record@data(category:RELATIONSHIP sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship kind:RelationshipCaseKind reason:String state:RelationshipCaseState checklistsVersion:Int steps:[CaseStep!]restructuring:Restructuring recovery:Recovery exposureAtOpening:[Money!]signedOffBy:String signedOffAt:DateTime signOffNote:String outcome:RelationshipCaseOutcome closedBy:String closedAt:DateTime closingNote:String retainUntil:Date}
enum RelationshipCaseKind{QUALIFICATION RESTRUCTURING EXIT LEGAL_RECOVERY WIN_BACK}
enum RelationshipCaseState{OPEN SIGNED_OFF CLOSED}
enum RelationshipCaseOutcome{COMPLETED ABANDONED}
enum CaseStepWay{BY_HAND BY_FACTS AT_END CURE}
type CaseStep@part{key:String!text:String!textZh:String!way:CaseStepWay!done:Boolean!doneBy:String doneAt:DateTime note:String evidence:[Evidence!]!}
type Restructuring@part{oldTerms:String!newTerms:String!observedFrom:Date!observedUntil:Date!}
type Recovery@part{principalRecovered:[Money!]!interestRecovered:[Money!]!shortfall:[Money!]!}
type RelationshipCaseConnection{edges:[RelationshipCaseEdge!]!nodes:[RelationshipCase!]!pageInfo:PageInfo!}
type RelationshipCaseEdge{cursor:String!node:RelationshipCase!}
input RestructuringInput{oldTerms:String!newTerms:String!observedFrom:Date!observedUntil:Date!conditions:[String!]!}
input OpenRelationshipCaseInput{idempotencyKey:String!relationshipId:ID!kind:RelationshipCaseKind!reason:String!restructuring:RestructuringInput}
input TickCaseStepInput{idempotencyKey:String!id:ID!expectedVersion:Int!key:String!done:Boolean=true note:String evidence:[EvidenceInput!]=[]}
input RecordRecoveryInput{idempotencyKey:String!id:ID!expectedVersion:Int!principalRecovered:[MoneyInput!]!interestRecovered:[MoneyInput!]!shortfall:[MoneyInput!]!}
input SignOffCaseInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input CloseRelationshipCaseInput{idempotencyKey:String!id:ID!expectedVersion:Int!outcome:RelationshipCaseOutcome!note:String!}
type RelationshipCasePayload{relationshipCase:RelationshipCase userErrors:[UserError!]!}
enum RelationshipState{STRATEGIC TRANSACTIONAL GROWTH PROBLEM_WATCH PROBLEM_ACTIVE TERMINATED}
enum ProblemDegree{WATCH ACTIVE}
enum ProblemReason{FINANCIAL_DISTRESS POOR_MANAGEMENT EXTERNAL_ENVIRONMENT MISCONDUCT}
enum TerminationReason{NEED_CHANGED RELATIONSHIP_BROKEN EXTERNAL DEFAULT}
enum TransitionGuard{AGREEMENT_IN_FORCE RATING_GOOD QUALIFICATION_SIGNED_OFF PROJECT_OVER WATCHED_LONG_ENOUGH NO_REMEDY_UNFINISHED RESTRUCTURING_SIGNED_OFF CONDITIONS_MET OBSERVATION_OVER EXPOSURE_ZERO EXPOSURE_SETTLED EXIT_SIGNED_OFF WIN_BACK_SIGNED_OFF}
enum EvidenceKind{INTERACTION CASE AGREEMENT RATING SIGNAL ALERT TEXT}
enum TransitionDuty{KEEP JUDGE}
type Evidence@part{record:Node text:String}
type Project@part{name:String!endsOn:Date!}
type SeenFact@part{name:String!value:String!}
type GuardFinding@part{guard:TransitionGuard!met:Boolean!asks:String!asksZh:String!seen:[SeenFact!]!}
type TransitionOption@part{to:RelationshipState!rule:TransitionRule!findings:[GuardFinding!]!open:Boolean!}
type AllowedTransitions@data(category:RELATIONSHIP sensitivity:INTERNAL){tableVersion:Int state:RelationshipState since:Date exposures:[Money!]transitions:[TransitionOption!]}
type Classification@data(category:RELATIONSHIP sensitivity:INTERNAL){ruleSetVersion:Int rule:String proposed:RelationshipState state:RelationshipState text:String textZh:String inputs:[SeenFact!]}
input EvidenceInput@oneOf{recordId:ID text:String}
input ProjectInput{name:String!endsOn:Date!}
input ClassificationRefInput{ruleSetVersion:Int!rule:String!}
input TransitionRelationshipInput{idempotencyKey:String!id:ID!expectedVersion:Int!to:RelationshipState!reason:String!evidence:[EvidenceInput!]=[]problemReason:ProblemReason terminationReason:TerminationReason project:ProjectInput proposal:ClassificationRefInput}
scalar DateTime
scalar Date
scalar PartialDate
scalar Decimal
enum DatePrecision{DAY MONTH YEAR}
type DatePoint@part{value:PartialDate!precision:DatePrecision!earliest:Date!latest:Date!}
type Money@part{amount:Decimal!currency:String!}
input MoneyInput{amount:Decimal!currency:String!}
enum Locale{ZH EN}
type ServicePlan implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship party:Party lineOfBusiness:LineOfBusiness situation:String traits:String market:String actions:[ServiceAction!]reviewOn:Date inForce:Boolean}
type ServiceAction@part{key:String!kind:ServiceActionKind!text:String!dueOn:Date!outcome:String finishedBy:String finishedAt:DateTime}
enum ServiceActionKind{SERVICE ADVICE PRODUCT}
input ServiceActionInput{key:String!kind:ServiceActionKind!text:String!dueOn:Date!}
input OpenServicePlanInput{idempotencyKey:String!relationshipId:ID!situation:String!traits:String!market:String!actions:[ServiceActionInput!]!reviewOn:Date!}
input ReviseServicePlanInput{idempotencyKey:String!id:ID!expectedVersion:Int!situation:String!traits:String!market:String!actions:[ServiceActionInput!]!reviewOn:Date!reason:String}
input FinishServiceActionInput{idempotencyKey:String!id:ID!expectedVersion:Int!actionKey:String!outcome:String!}
input EndServicePlanInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type ServicePlanPayload{servicePlan:ServicePlan userErrors:[UserError!]!}
type ServiceReport@data(category:WORK sensitivity:INTERNAL){from:Date to:Date completeUpTo:DateTime opened:[ServiceRequestCount!]resolved:Int breached:[ServiceBreachCount!]reaction:MinuteSpread waiting:MinuteSpread}
type ServiceRequestCount@part{kind:ServiceRequestKind!count:Int!}
type ServiceBreachCount@part{indicator:ServiceIndicator!count:Int!}
type MinuteSpread@part{count:Int!p50:Int p90:Int p95:Int}
type ServiceRequest implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship party:Party lineOfBusiness:LineOfBusiness kind:ServiceRequestKind channel:Channel subject:String detail:String interaction:Interaction waitingMinutes:Int state:ServiceRequestState events:[ServiceEvent!]clocks:[ServiceClock!]dueAt:DateTime breached:Boolean reactionMinutes:Int owner:Employee}
enum ServiceRequestKind{COMPLAINT ENQUIRY SERVICE SUGGESTION}
enum ServiceRequestState{OPEN RESPONDED WAITING RESOLVED}
enum ServiceStep{OPENED RESPONDED WAITING RESUMED RESOLVED REOPENED}
enum ServiceRequestFilter{ALL OPEN OVERDUE}
type ServiceEvent@part{step:ServiceStep!at:DateTime!by:String!note:String}
type ServiceClock@part{indicator:ServiceIndicator!standard:ServiceStandard standardVersion:Int!targetMinutes:Int!hours:ServiceHours!spentMinutes:Int!running:Boolean!passesAt:DateTime breached:Boolean!overMinutes:Int!}
input ServiceRequestsOfInput@oneOf{relationshipId:ID employeeId:ID unitId:ID}
type ServiceRequestConnection{edges:[ServiceRequestEdge!]!nodes:[ServiceRequest!]!pageInfo:PageInfo!}
type ServiceRequestEdge{cursor:String!node:ServiceRequest!}
input OpenServiceRequestInput{idempotencyKey:String!relationshipId:ID!kind:ServiceRequestKind!channel:Channel!subject:String!detail:String interactionId:ID waitingMinutes:Int openedAt:DateTime}
input RespondToServiceRequestInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input AwaitCustomerInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input ResumeServiceRequestInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input ResolveServiceRequestInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input ReopenServiceRequestInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
type ServiceRequestPayload{serviceRequest:ServiceRequest userErrors:[UserError!]!}
type ServiceStandard implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!lineOfBusiness:LineOfBusiness tier:String kind:ServiceRequestKind indicator:ServiceIndicator targetMinutes:Int hours:ServiceHours inForce:Boolean}
enum ServiceIndicator{FIRST_RESPONSE RESOLUTION WAITING_TIME}
enum ServiceHours{ELAPSED WORKING}
type ServiceStandardConnection{edges:[ServiceStandardEdge!]!nodes:[ServiceStandard!]!pageInfo:PageInfo!}
type ServiceStandardEdge{cursor:String!node:ServiceStandard!}
input StateServiceStandardInput{idempotencyKey:String!lineOfBusiness:LineOfBusiness!tier:String kind:ServiceRequestKind indicator:ServiceIndicator!targetMinutes:Int!hours:ServiceHours=ELAPSED reason:String}
input RetireServiceStandardInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type ServiceStandardPayload{serviceStandard:ServiceStandard userErrors:[UserError!]!}
type Share@part{employee:Employee unit:OrgUnit scope:ShareScope!until:DateTime!}
enum ShareScope{READ CONTACT}
input ShareWithInput@oneOf{employeeId:ID unitId:ID}
input ShareRelationshipInput{idempotencyKey:String!id:ID!expectedVersion:Int!with:ShareWithInput!scope:ShareScope!until:DateTime!reason:String!}
input EndShareInput{idempotencyKey:String!id:ID!expectedVersion:Int!with:ShareWithInput!reason:String!}
type SharePosition implements Node&Record@data(category:HOLDING sensitivity:SENSITIVE){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!party:Party security:Security isOwnSecurity:Boolean asOf:Date quantity:Decimal unit:PositionUnit value:Money basis:PositionBasis option:OptionKind discretion:InvestmentDiscretion otherManagers:[String!]votes:VotingAuthority statedOn:Date reference:String}
type Security@part{scheme:SecurityScheme!code:String!name:String!className:String}
type VotingAuthority@part{sole:Decimal!shared:Decimal!none:Decimal!}
enum SecurityScheme{CUSIP ISIN TICKER}
enum PositionUnit{SHARES PRINCIPAL}
enum PositionBasis{FILING REGISTER DECLARED}
enum OptionKind{PUT CALL}
enum InvestmentDiscretion{SOLE SHARED OTHER}
type SharePositionConnection{edges:[SharePositionEdge!]!nodes:[SharePosition!]!pageInfo:PageInfo!}
type SharePositionEdge{cursor:String!node:SharePosition!}
input SecurityCodeInput{scheme:SecurityScheme!code:String!}
input SecurityInput{scheme:SecurityScheme!code:String!name:String!className:String}
input VotingAuthorityInput{sole:Decimal!shared:Decimal!none:Decimal!}
input RecordSharePositionInput{idempotencyKey:String!partyId:ID!security:SecurityInput!asOf:Date!quantity:Decimal!unit:PositionUnit=SHARES value:MoneyInput basis:PositionBasis!option:OptionKind discretion:InvestmentDiscretion otherManagers:[String!]votes:VotingAuthorityInput statedOn:Date reference:String source:SourceInput}
input WithdrawSharePositionInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type SharePositionPayload{sharePosition:SharePosition userErrors:[UserError!]!}
type Signal implements Node&Record@data(category:RISK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!relationship:Relationship lineOfBusiness:LineOfBusiness category:SignalCategory code:String riskType:RiskType value:Decimal observedOn:Date note:String status:EvidenceStatus evidence:[SignalEvidence!]}
enum SignalCategory{FINANCIAL OPERATING_ENVIRONMENT REPAYMENT_CAPACITY BEHAVIOUR SERVICE SILENCE OTHER}
enum RiskType{CREDIT MARKET OPERATIONAL LIQUIDITY INTEREST_RATE}
enum EvidenceStatus{RUMOUR CONFIRMED REFUTED}
type SignalEvidence@part{status:EvidenceStatus!source:String!note:String at:DateTime!by:String!}
type SignalConnection{edges:[SignalEdge!]!nodes:[Signal!]!pageInfo:PageInfo!}
type SignalEdge{cursor:String!node:Signal!}
input RecordSignalInput{idempotencyKey:String!relationshipId:ID!category:SignalCategory!code:String!riskType:RiskType=CREDIT value:Decimal observedOn:Date!note:String status:EvidenceStatus!evidenceSource:String!source:SourceInput}
input ConfirmSignalInput{idempotencyKey:String!id:ID!expectedVersion:Int!evidenceSource:String!note:String}
input RefuteSignalInput{idempotencyKey:String!id:ID!expectedVersion:Int!evidenceSource:String!note:String}
type SignalPayload{signal:Signal userErrors:[UserError!]!}
type Tie implements Node&Record@data(category:TIE sensitivity:PERSONAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!kind:TieKind from:Party to:Party inForce(asOf:AsOfInput):Boolean share(asOf:AsOfInput):Decimal periods(knownAt:DateTime):[TiePeriod!]statements:[TieStatement!]@data(category:TIE sensitivity:INTERNAL)}
type TiePeriod@part{validFrom:DatePoint validTo:DatePoint share:Decimal}
enum TieStatementKind{STATE CORRECT END RETRACT}
type TieStatement@part{id:ID!kind:TieStatementKind!validFrom:DatePoint validTo:DatePoint share:Decimal note:String statedAt:DateTime!recordedAt:DateTime!recordedBy:String!source:Source!}
type TieView@part{tie:Tie!direction:TieDirection!party:Party label(locale:Locale=EN):String!inForce:Boolean!share:Decimal validFrom:DatePoint validTo:DatePoint}
enum TieDirection{OUTGOING INCOMING}
type TieKindRule@part{kind:TieKind!label(locale:Locale=EN):String!inverseLabel(locale:Locale=EN):String!symmetric:Boolean!from:[PartyType!]!to:[PartyType!]!share:ShareRule!affiliation:Boolean!}
enum PartyType{PERSON ORGANIZATION}
enum ShareRule{REQUIRED OPTIONAL NONE}
type TieConnection{edges:[TieEdge!]!nodes:[TieView!]!pageInfo:PageInfo!}
type TieEdge{cursor:String!node:TieView!}
input StateTieInput{idempotencyKey:String!kind:TieKind!fromPartyId:ID!toPartyId:ID!validFrom:PartialDate validTo:PartialDate share:Decimal note:String statedAt:DateTime id:ID expectedVersion:Int source:SourceInput}
input CorrectTieInput{idempotencyKey:String!id:ID!expectedVersion:Int!validFrom:PartialDate validTo:PartialDate share:Decimal note:String statedAt:DateTime source:SourceInput}
input EndTieInput{idempotencyKey:String!id:ID!expectedVersion:Int!validTo:PartialDate!note:String statedAt:DateTime source:SourceInput}
input RetractTieInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String!statedAt:DateTime source:SourceInput}
type TiePayload{tie:Tie userErrors:[UserError!]!}
enum TieKind{EMPLOYMENT DIRECTORSHIP SUPERVISORSHIP SENIOR_MANAGEMENT LEGAL_REPRESENTATIVE CONTACT_PERSON ACCOUNT_AUTHORITY POWER_OF_ATTORNEY OWNERSHIP BENEFICIAL_OWNERSHIP CONTROL NOMINEE_HOLDING ACTING_IN_CONCERT GROUP_MEMBERSHIP SUCCESSION GUARANTEE COLLATERAL CO_BORROWER JOINT_GUARANTEE LENDING SUPPLY DISTRIBUTION SERVICE_PROVISION PARTNERSHIP COMPETITION REFERRAL REGULATION FUND_MANAGER FUND_CUSTODIAN FUND_INVESTMENT ANALYST_COVERAGE BROKERAGE ADVISER AUDITOR LEGAL_COUNSEL SETTLOR TRUSTEE TRUST_BENEFICIARY SPOUSE PARENT_CHILD SIBLING RELATIVE GUARDIAN ACQUAINTANCE OTHER}
type TimelineEntry@part{interaction:Interaction!direct:Boolean!via:[TimelinePath!]!}
type TimelinePath@part{person:Party tieId:ID!kind:TieKind!fund:Party}
input TimelineFilterInput@oneOf{channel:Channel topic:String initiation:Initiation}
input TimeRangeInput{from:DateTime to:DateTime}
type TimelineConnection{edges:[TimelineEdge!]!nodes:[TimelineEntry!]!pageInfo:PageInfo!}
type TimelineEdge{cursor:String!node:TimelineEntry!}
type InteractionConnection{edges:[InteractionEdge!]!nodes:[Interaction!]!pageInfo:PageInfo!}
type InteractionEdge{cursor:String!node:Interaction!}
type Transaction implements Node&Record@data(category:TRANSACTION sensitivity:SENSITIVE){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!party:Party counterparty:Party kind:TransactionKind occurredOn:Date amount:Money lines:[TransactionLine!]takenBy:Employee@data(category:STAFF sensitivity:INTERNAL)reference:String}
enum TransactionKind{ORDER TRADE FEE INTEREST DEPOSIT WITHDRAWAL DRAWDOWN REPAYMENT PAYMENT OTHER}
type TransactionLine@part{description:String!quantity:Decimal unitPrice:Decimal discount:Decimal amount:Decimal}
type TransactionTotal@part{kind:TransactionKind!count:Int!sum:Money!}
type TransactionConnection{edges:[TransactionEdge!]!nodes:[Transaction!]!pageInfo:PageInfo!}
type TransactionEdge{cursor:String!node:Transaction!}
input DateRangeInput{from:Date to:Date}
input TransactionLineInput{description:String!quantity:Decimal unitPrice:Decimal discount:Decimal amount:Decimal}
input RecordTransactionInput{idempotencyKey:String!partyId:ID!counterpartyId:ID kind:TransactionKind!occurredOn:Date!amount:MoneyInput currency:String lines:[TransactionLineInput!]takenByEmployeeId:ID reference:String source:SourceInput}
type TransactionPayload{transaction:Transaction userErrors:[UserError!]!}
type TransitionRule@part{from:RelationshipState!to:RelationshipState!allowed:Boolean!guards:[TransitionGuard!]!closes:[RelationshipCaseKind!]!evidence:[EvidenceKind!]!duty:TransitionDuty reason:String reasonZh:String}
type StageRule@part{from:RelationshipStage!to:RelationshipStage!allowed:Boolean!needsWinBack:Boolean!}
type ChecklistStep@part{key:String!text:String!textZh:String!way:CaseStepWay!}
type CaseChecklist@part{kind:RelationshipCaseKind!steps:[ChecklistStep!]!}
type ClassificationRule@part{rule:String!proposes:RelationshipState!text:String!textZh:String!}
type TransitionTable@part{version:Int!rules:[TransitionRule!]!stagesVersion:Int!stages:[StageRule!]!checklistsVersion:Int!checklists:[CaseChecklist!]!classificationVersion:Int!classification:[ClassificationRule!]!ratingScale:[String!]!leastRating:String!ratingDays:Int!watchDays:Int!leastObservationDays:Int!retentionYears:Int!}
type VisitTerms@part{citation:String!sourceVersion:String!url:String quiet:[QuietRule!]!publishOnTradingDay:Int!tradingOpens:String!keptYears:Int!rule:DisclosureRule}
type QuietRule@part{categories:[DisclosureCategory!]!daysBefore:Int!}
input QuietRuleInput{categories:[DisclosureCategory!]!daysBefore:Int!}
input StateVisitRuleInput{idempotencyKey:String!citation:String!sourceVersion:String!url:String quiet:[QuietRuleInput!]!publishOnTradingDay:Int!tradingOpens:String!keptYears:Int!reason:String!}
type WallException implements Node&Record@data(category:ACCESS sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!employee:Employee partyId:ID party:Party line:LineOfBusiness reason:String until:DateTime state:WallExceptionState decidedBy:String decidedAt:DateTime note:String}
enum WallExceptionState{REQUESTED APPROVED REJECTED REVOKED}
type WallExceptionConnection{edges:[WallExceptionEdge!]!nodes:[WallException!]!pageInfo:PageInfo!}
type WallExceptionEdge{cursor:String!node:WallException!}
input RequestWallExceptionInput{idempotencyKey:String!employeeId:ID partyId:ID!line:LineOfBusiness!reason:String!until:DateTime!}
input ApproveWallExceptionInput{idempotencyKey:String!id:ID!expectedVersion:Int!until:DateTime note:String}
input RejectWallExceptionInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String!}
input RevokeWallExceptionInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type WallExceptionPayload{wallException:WallException userErrors:[UserError!]!}
type WarningRule implements Node&Record@data(category:RISK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!name(locale:Locale=EN):String test:WarningTest severity:AlertSeverity respondHours:Int closeHours:Int lines:[LineOfBusiness!]types:[RelationshipType!]tiers:[String!]state:WarningRuleState}
enum WarningRuleState{DRAFT ON OFF}
type WarningTest@part{kind:WarningTestKind!categories:[SignalCategory!]codes:[String!]windowDays:Int aggregate:WarningAggregate threshold:Decimal minimumEvidence:EvidenceStatus days:Int tierDays:[TierDays!]steps:Int balanceFallPercent:Float withNewLender:Boolean}
type TierDays@part{tier:String!days:Int!}
enum WarningTestKind{SIGNALS SILENCE PREPAYMENT_FLIGHT}
enum WarningAggregate{COUNT SUM MAX TREND}
type WarningRuleConnection{edges:[WarningRuleEdge!]!nodes:[WarningRule!]!pageInfo:PageInfo!}
type WarningRuleEdge{cursor:String!node:WarningRule!}
input TrialOfInput@oneOf{unitId:ID relationshipId:ID}
type WarningTrial@data(category:RISK sensitivity:INTERNAL){relationship:Relationship warnings:[TriedWarning!]}
type TriedWarning@part{raisedOn:Date!heldTo:Date!signalIds:[ID!]!facts:[AlertFact!]!}
type WarningTrialConnection{edges:[WarningTrialEdge!]!nodes:[WarningTrial!]!pageInfo:PageInfo!}
type WarningTrialEdge{cursor:String!node:WarningTrial!}
input WarningTestInput@oneOf{signals:SignalsTestInput silence:SilenceTestInput prepaymentFlight:PrepaymentFlightTestInput}
input SignalsTestInput{categories:[SignalCategory!]=[]codes:[String!]=[]windowDays:Int!aggregate:WarningAggregate!=COUNT threshold:Decimal!minimumEvidence:EvidenceStatus!=CONFIRMED}
input SilenceTestInput{days:Int!tierDays:[TierDaysInput!]=[]}
input TierDaysInput{tier:String!days:Int!}
input PrepaymentFlightTestInput{windowDays:Int!steps:Int!=3 balanceFallPercent:Int!=30 withNewLender:Boolean!=false minimumEvidence:EvidenceStatus!=CONFIRMED}
input StateWarningRuleInput{idempotencyKey:String!terms:WarningTermsInput!}
input ChangeWarningRuleInput{idempotencyKey:String!id:ID!expectedVersion:Int!terms:WarningTermsInput!reason:String!}
input WarningTermsInput{name:LocalizedNameInput!test:WarningTestInput!severity:AlertSeverity!respondHours:Int closeHours:Int lines:[LineOfBusiness!]=[]types:[RelationshipType!]=[]tiers:[String!]=[]}
input SwitchOnWarningRuleInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
input SwitchOffWarningRuleInput{idempotencyKey:String!id:ID!expectedVersion:Int!reason:String!}
type WarningRulePayload{warningRule:WarningRule userErrors:[UserError!]!}
type WorkLog implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!employee:Employee date:Date entries:[WorkLogEntry!]minutes:Int countersignatures:[Countersignature!]countersigned:Boolean}
type WorkLogEntry@part{text:String!minutes:Int!relationship:Relationship interaction:Interaction by:String!at:DateTime!late:Boolean!}
type Countersignature@part{by:String!at:DateTime!entries:Int!note:String}
type WorkLogConnection{edges:[WorkLogEdge!]!nodes:[WorkLog!]!pageInfo:PageInfo!}
type WorkLogEdge{cursor:String!node:WorkLog!}
input RecordWorkInput{idempotencyKey:String!employeeId:ID date:Date text:String!minutes:Int!relationshipId:ID interactionId:ID}
input CountersignWorkLogInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
type WorkLogPayload{workLog:WorkLog userErrors:[UserError!]!}
type WorkPlan implements Node&Record@data(category:WORK sensitivity:INTERNAL){id:ID!version:Int createdAt:DateTime createdBy:String recordedAt:DateTime recordedBy:String source:Source active:Boolean!employee:Employee month:Date state:WorkPlanState goals:[MonthGoal!]weeks:[WeekGoal!]actions:[DayAction!]days:[DayProgress!]progress:WorkProgress writtenBy:String approvedBy:String approvedAt:DateTime approvalNote:String}
enum WorkPlanState{DRAFT APPROVED}
enum WorkActionKind{VISIT CALL MEETING CONTACT TASK}
type MonthGoal@part{key:String!text:String!progress:WorkProgress!}
type WeekGoal@part{key:String!goalKey:String!weekOf:Date!text:String!progress:WorkProgress!}
type DayAction@part{key:String!weekKey:String!on:Date!kind:WorkActionKind!text:String!party:Party done:Boolean!interactions:[Interaction!]!finishedNote:String finishedBy:String finishedAt:DateTime}
type WorkProgress@part{planned:Int!done:Int!}
type DayProgress@part{on:Date!planned:Int!done:Int!}
type WorkPlanConnection{edges:[WorkPlanEdge!]!nodes:[WorkPlan!]!pageInfo:PageInfo!}
type WorkPlanEdge{cursor:String!node:WorkPlan!}
input MonthGoalInput{key:String!text:String!}
input WeekGoalInput{key:String!goalKey:String!weekOf:Date!text:String!}
input DayActionInput{key:String!weekKey:String!on:Date!kind:WorkActionKind!text:String!partyId:ID}
input DraftWorkPlanInput{idempotencyKey:String!employeeId:ID month:Date!goals:[MonthGoalInput!]!weeks:[WeekGoalInput!]!actions:[DayActionInput!]!}
input ChangeWorkPlanInput{idempotencyKey:String!id:ID!expectedVersion:Int!goals:[MonthGoalInput!]!weeks:[WeekGoalInput!]!actions:[DayActionInput!]!reason:String}
input ApproveWorkPlanInput{idempotencyKey:String!id:ID!expectedVersion:Int!note:String}
input RecordAgainstPlanInput{idempotencyKey:String!id:ID!expectedVersion:Int!actionKey:String!interactionId:ID!}
input FinishWorkActionInput{idempotencyKey:String!id:ID!expectedVersion:Int!actionKey:String!note:String!}
type WorkPlanPayload{workPlan:WorkPlan userErrors:[UserError!]!}`
