/** The whole SDL. */
export const typeDefs = `
"""
A warning that a rule raised, with the evidence it stands on. A rule has one open alert for a relationship at most: what is
seen next is added to it. 预警
"""
type Alert implements Node & Record @data(category: RISK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  party: Party
  lineOfBusiness: LineOfBusiness
  "The rule that raised it, as it is now."
  rule: WarningRule
  "The version of the rule that raised it."
  ruleVersion: Int
  title(locale: Locale = EN): String
  severity: AlertSeverity
  raisedAt: DateTime
  "What it stands on, in the order it was observed."
  signals: [Signal!]
  "The numbers that the rule was reached by."
  facts: [AlertFact!]
  "False when so much of the evidence was refuted, or has passed, that the rule would not raise it now."
  stands: Boolean
  state: AlertState
  "Who leads the relationship."
  owner: Employee
  "By then there is to be a plan."
  respondBy: DateTime
  "By then it is to be closed."
  closeBy: DateTime
  "Which of the two has passed without that. Null when none has."
  overdue: AlertClock
  "Null until somebody has answered."
  response: AlertResponse
  "Null until it is closed."
  closure: AlertClosure
}

"How grave. 预警级别"
enum AlertSeverity {
  "To be seen to. 低"
  LOW
  "To be seen to soon. 中"
  MEDIUM
  "Urgent. 高"
  HIGH
  "At once. 紧急"
  CRITICAL
}

"How far an alert has come. 预警状态"
enum AlertState {
  "Nobody has answered. 待响应"
  OPEN
  "There is a plan. 处置中"
  RESPONDING
  "With an outcome. 已关闭"
  CLOSED
}

"How an alert ended. 处置结果"
enum AlertOutcome {
  "What it warned of is over. 已化解"
  RESOLVED
  "It is so, and we live with it. Said by another than who should act. 接受风险（须他人确认）"
  ACCEPTED
  "It is not so. Said by another than who should act. 证据不实（须他人确认）"
  REFUTED
  "Others have taken it over. 已上报"
  ESCALATED
}

"The clocks of an alert. 时限"
enum AlertClock {
  "For a plan. 响应时限"
  RESPOND
  "For its end. 关闭时限"
  CLOSE
}

"A number that a rule was reached by."
type AlertFact @part {
  "\`COUNT\`, \`SUM\`, \`MAX\`, \`TREND\`, \`SILENT_DAYS\`, \`PREPAYMENTS\`, \`BALANCE\`, \`NEW_LENDER\`."
  name: String!
  value: String!
  threshold: String!
}

"What will be done about an alert. 应对方案"
type AlertResponse @part {
  plan: String!
  "Who does it."
  owner: Employee
  by: String!
  at: DateTime!
}

"How an alert ended. 关闭"
type AlertClosure @part {
  outcome: AlertOutcome!
  note: String!
  by: String!
  at: DateTime!
}

"Whose alerts: exactly one of these."
input AlertsOfInput @oneOf {
  "Those of the relationships this employee leads."
  employeeId: ID
  "Those of the relationships this unit keeps, and all units below it."
  unitId: ID
  relationshipId: ID
}

type AlertConnection {
  edges: [AlertEdge!]!
  nodes: [Alert!]!
  pageInfo: PageInfo!
}

type AlertEdge {
  cursor: String!
  node: Alert!
}

extend type Query {
  "Alerts, raised last first."
  alerts(
    of: AlertsOfInput!
    state: AlertState
    severity: AlertSeverity
    first: Int!
    after: String
  ): AlertConnection @data(category: RISK, sensitivity: INTERNAL, rows: true)
}

extend type Mutation {
  "Says what will be done about an alert, and who does it; again, when the plan changes."
  answerAlert(input: AnswerAlertInput!): AlertPayload!
  """
  Closes an alert. ACCEPTED and REFUTED are said by somebody else than who leads the relationship or answered the alert:
  CHECKER_IS_MAKER.
  """
  closeAlert(input: CloseAlertInput!): AlertPayload!
}

input AnswerAlertInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "1 to 2,000 characters."
  plan: String!
  "Who does it: yourself, when absent."
  ownerId: ID
}

input CloseAlertInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  outcome: AlertOutcome!
  "What came of it: 1 to 2,000 characters."
  note: String!
}

type AlertPayload {
  alert: Alert
  userErrors: [UserError!]!
}

"""
Somebody's invitation to an event, and whether they came: one for each party and event. It is seen with the organization that
they come for, or with the party itself; by those who hold the event, where they know both. 参会记录
"""
type Attendance implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  "False when they were taken off the list."
  active: Boolean!
  event: Event
  party: Party
  "The organization they come for. Null when they come for none."
  forParty: Party
  state: AttendanceState
}

"What became of an invitation. 参会状态"
enum AttendanceState {
  "Was invited, and has not answered. 已邀请"
  INVITED
  "Will come. 已接受"
  ACCEPTED
  "May come. 待定"
  TENTATIVE
  "Will not come. 已婉拒"
  DECLINED
  "Was there. 已出席"
  ATTENDED
  "Was not there. 未出席"
  ABSENT
}

type AttendanceConnection {
  edges: [AttendanceEdge!]!
  nodes: [Attendance!]!
  pageInfo: PageInfo!
}

type AttendanceEdge {
  cursor: String!
  node: Attendance!
}

extend type Query {
  "Who is on an event's list, or in a state on it: those who come for one organization beside each other."
  eventAttendance(eventId: ID!, state: AttendanceState, first: Int!, after: String): AttendanceConnection!
}

extend type Mutation {
  "Invites up to 24 to an event that is planned. Whoever is on its list stays as they are."
  inviteToEvent(input: InviteToEventInput!): EventPayload!
  "Says of up to 24 what became of their invitation, also of who came without one. The contacts of an event that was held follow."
  recordAttendance(input: RecordAttendanceInput!): EventPayload!
  "Takes up to 24 off an event's list, where they should never have been on it."
  withdrawAttendance(input: WithdrawAttendanceInput!): EventPayload!
}

input InviteToEventInput {
  idempotencyKey: String!
  "The event's."
  id: ID!
  "1 to 24, nobody twice."
  people: [InviteeInput!]!
}

"Somebody who is invited."
input InviteeInput {
  partyId: ID!
  """
  The organization they come for. When absent, the one that the party spoke for on the day of the event, where you know of
  exactly one.
  """
  forPartyId: ID
}

input RecordAttendanceInput {
  idempotencyKey: String!
  "The event's."
  id: ID!
  "1 to 24, nobody twice."
  people: [AttendeeInput!]!
}

"What became of somebody's invitation."
input AttendeeInput {
  partyId: ID!
  """
  The organization they come for. When absent, the one that is on the list; or, of somebody who is not on it, the one that the
  party spoke for on the day of the event, where you know of exactly one.
  """
  forPartyId: ID
  "ATTENDED and ABSENT only once the event has begun."
  state: AttendanceState!
}

input WithdrawAttendanceInput {
  idempotencyKey: String!
  "The event's."
  id: ID!
  "1 to 24, nobody twice."
  partyIds: [ID!]!
  "Why: kept in the history."
  reason: String!
}

"""
Something that happened, as the audit log keeps it for good: who did what, when, whom it concerns. It names records, fields
and categories, never what they say. 审计记录
"""
type AuditEntry @part {
  at: DateTime!
  kind: AuditKind!
  "Who did it: \`employee:emp_…\`, \`partner:acme\`, \`operator:…\`."
  actor: String!
  "The mutation, or the fields of \`Query\` that were asked; \`import\` and \`undoImport\` for those."
  action: String!
  "As the answer had it in \`x-request-id\`."
  requestId: String
  "What it was about, and in which version it was written."
  records: [AuditedRecord!]!
  "Whom it concerns."
  partyIds: [ID!]!
  "What the partner app asked for it for."
  purpose: Purpose
  "What has left to the partner app, or would have."
  categories: [DataCategory!]!
  "Why it was refused."
  code: String
  "The institution's day whose root commits to it."
  day: Date!
  "Each chain is continued by one writer at a time."
  chain: String!
  "1 for the first entry of its chain."
  sequence: Int!
  "The hash of the entry before."
  previousHash: String!
  "SHA-256 over all of the entry, the hash of the entry before included."
  hash: String!
}

"What kind of thing happened. 审计类别"
enum AuditKind {
  "Something was written. 写入"
  WRITE
  "Personal data was given to a partner app. 对外提供"
  DISCLOSURE
  "Somebody was refused. 拒绝"
  REFUSAL
  "Somebody saw through a wall, by an approved exception. 例外"
  EXCEPTION
  "Somebody read the audit log. 查阅审计"
  INSPECTION
  "Somebody was told where to download the files of an export. 下载"
  DOWNLOAD
}

"A record that an entry is about."
type AuditedRecord @part {
  id: ID!
  "The version that was written. Null when none was."
  version: Int
}

"Whose trail: of one thing."
input AuditQuestionInput @oneOf {
  "All that concerns a party."
  partyId: ID
  "All that somebody did: \`employee:emp_…\`, \`partner:acme\`, \`operator:…\`."
  actor: String
  "All that happened on a day."
  day: Date
}

"What has left: of one party, or to one partner app."
input EgressQuestionInput @oneOf {
  partyId: ID
  partnerAppId: ID
}

type AuditEntryConnection {
  edges: [AuditEntryEdge!]!
  nodes: [AuditEntry!]!
  pageInfo: PageInfo!
}

type AuditEntryEdge {
  cursor: String!
  node: AuditEntry!
}

extend type Query {
  "What happened, newest first. For compliance; that it was read is an entry too."
  auditTrail(
    of: AuditQuestionInput!
    range: TimeRangeInput
    first: Int!
    after: String
  ): AuditEntryConnection!
  "The egress ledger: which categories of whose data were given to which partner app, when and what for, newest first."
  egress(of: EgressQuestionInput!, range: TimeRangeInput, first: Int!, after: String): AuditEntryConnection!
}

"""
A unit's day, told to its people: what was counted in its book, with all units below it, and what its own people did. It is
drafted when the day is over. What is published is never changed: a correction is another bulletin. 日通报
"""
type Bulletin implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  unit: OrgUnit
  date: Date
  "1 for the first of a day, one more for each correction."
  number: Int
  published: Boolean
  "One for each line of business in which anything was, and that you may know of."
  lines: [BulletinLine!]
  "The people with a post in the unit, as far as you may know of all that they do."
  employees: [BulletinEmployee!]
  "Whatever was recorded by then is in it. 数据截至"
  completeUpTo: DateTime
  publishedBy: String
  publishedAt: DateTime
  "What the publisher says to it."
  note: String
  "The bulletin that it corrects."
  corrects: Bulletin
}

"What was counted in a line of business on a day. 条线通报"
type BulletinLine @part {
  line: LineOfBusiness!
  "By people, on all channels."
  humanContacts: Int!
  "By machines, on all channels."
  automatedContacts: Int!
  obligationsDue: Int!
  "Of those due on the day, kept by now, in time or late."
  obligationsKept: Int!
  obligationsMissed: Int!
  "Relationships that were opened."
  opened: Int!
  lost: Int!
  wonBack: Int!
  alertsRaised: Int!
  "Service requests that came."
  requestsOpened: Int!
  requestsResolved: Int!
  "Targets of service standards that were passed."
  targetsPassed: Int!
}

"What somebody did on a day. 员工通报"
type BulletinEmployee @part {
  employee: Employee
  "Contacts by people with the relationships that they lead."
  humanContacts: Int!
  "Of their work log."
  loggedMinutes: Int!
  lateEntries: Int!
  "Whether all of their work log is countersigned. False when there is none."
  countersigned: Boolean!
}

type BulletinConnection {
  edges: [BulletinEdge!]!
  nodes: [Bulletin!]!
  pageInfo: PageInfo!
}

type BulletinEdge {
  cursor: String!
  node: Bulletin!
}

extend type Query {
  """
  A unit's bulletin of a day, the newest one when it was corrected. Published ones are for everybody with a post in the unit, drafts
  for who supervises it.
  """
  bulletin(unitId: ID!, date: Date!): Bulletin
  "A unit's bulletins, the newest first."
  bulletins(unitId: ID!, first: Int!, after: String): BulletinConnection!
}

extend type Mutation {
  "Publishes a bulletin, as it is counted now. From then on it stays as it is."
  publishBulletin(input: PublishBulletinInput!): BulletinPayload!
  "Publishes another bulletin of the same day, as it is counted now, that says which one it corrects."
  correctBulletin(input: CorrectBulletinInput!): BulletinPayload!
}

input PublishBulletinInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 2,000 characters."
  note: String
}

input CorrectBulletinInput {
  idempotencyKey: String!
  "Of the bulletin that was wrong: the newest of its day."
  id: ID!
  expectedVersion: Int!
  "What was wrong: 1 to 2,000 characters."
  note: String!
}

type BulletinPayload {
  bulletin: Bulletin
  userErrors: [UserError!]!
}

"Something that somebody promised in an interaction. 承诺"
type Commitment implements Node & Record @data(category: COMMITMENT, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  text: String
  "Who promised: exactly one of \`ownerEmployee\` and \`ownerParty\` is there."
  ownerEmployee: Employee
  ownerParty: Party
  "To be done by this day."
  dueOn: Date
  state: CommitmentState
  closedAt: DateTime
  closingNote: String @data(category: COMMITMENT, sensitivity: INTERNAL)
  "In which it was promised."
  interaction: Interaction
}

"What became of a commitment. 承诺状态"
enum CommitmentState {
  "To be done. 未完成"
  OPEN
  "Done. 已完成"
  KEPT
  "Not done, and will not be. 未履行"
  BROKEN
  "No longer wanted. 已取消"
  CANCELLED
}

input CommitmentInput {
  "1 to 500 characters."
  text: String!
  "Who promised: exactly one of the two."
  ownerEmployeeId: ID
  ownerPartyId: ID
  dueOn: Date
}

input CloseCommitmentInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "KEPT, BROKEN or CANCELLED."
  state: CommitmentState!
  note: String
}

type CommitmentPayload {
  commitment: Commitment
  userErrors: [UserError!]!
}

extend type Mutation {
  "Closes a commitment: kept, broken or cancelled."
  closeCommitment(input: CloseCommitmentInput!): CommitmentPayload!
}

"""
A party's permission to let one partner app have some categories of its data for one purpose, until a day: with what shows
that it was given. Withdrawing it ends it at once; the record and its history stay. 授权
"""
type Consent implements Node & Record @data(category: CONSENT, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  party: Party
  "Who may have the data."
  partnerApp: PartnerApp
  "What for: nothing else."
  purpose: Purpose
  "Which data."
  categories: [DataCategory!]
  """
  Of these, those that the party was asked about separately, and agreed to. Without, nothing that is sensitive in a category
  goes to the app (PIPL art. 29, GDPR art. 9). 单独同意
  """
  separateCategories: [DataCategory!]
  lawfulBasis: LawfulBasis
  validFrom: DateTime
  "From then on it is over."
  validTo: DateTime
  evidence: [ConsentEvidence!]
  "Who said yes."
  givenBy: ConsentGiver
  "The person who said yes in the party's stead."
  representative: Party
  state: ConsentState
  withdrawnAt: DateTime
  withdrawnBy: ConsentMeans
}

"Whether a consent was taken back. That its time is over is told by \`validTo\`. 授权状态"
enum ConsentState {
  "Given, and not taken back. 已授权"
  GRANTED
  "Taken back: it holds no more. 已撤回"
  WITHDRAWN
}

"Why data may be given at all: GDPR art. 6(1), PIPL art. 13. 合法性基础"
enum LawfulBasis {
  "The party agreed. 同意"
  CONSENT
  "A contract with the party needs it. 履行合同"
  CONTRACT
  "The law demands it. 法定义务"
  LEGAL_OBLIGATION
  "Somebody's life or health needs it. 生命健康"
  VITAL_INTERESTS
  "A task in the public interest needs it. 公共利益"
  PUBLIC_TASK
  "Somebody's legitimate interests outweigh the party's. Not in China. 合法利益（中国不适用）"
  LEGITIMATE_INTERESTS
}

"By what means a party said yes, or took it back. 方式"
enum ConsentMeans {
  "On a form that it signed. 签字文件"
  SIGNED_FORM
  "In a call that was recorded. 录音电话"
  RECORDED_CALL
  "In an app or on a website. 线上"
  ONLINE
  "In a branch. 网点当面"
  BRANCH_VISIT
  "By e-mail or another message. 邮件或消息"
  MESSAGE
  "In a contract, a law or an order: for other bases than consent. 合同或法律文件"
  DOCUMENT
}

"Who said yes. 同意人"
enum ConsentGiver {
  "The party itself. 本人"
  SELF
  "The guardian: a must for a child under 14 (PIPL art. 31). 监护人"
  GUARDIAN
  "Somebody with a power of attorney. 代理人"
  REPRESENTATIVE
}

"What shows that the party consented. 同意凭证"
type ConsentEvidence @part {
  means: ConsentMeans!
  "Where the form, the recording or the log is kept."
  uri: String
  "SHA-256 of what is kept there, in hexadecimal."
  sha256: String
  "What the party said, in so many words."
  statement: String
  givenAt: DateTime!
  "In which language the party was told, BCP 47: \`zh-CN\`."
  language: String!
  """
  Which notice the party was shown. It says who the recipient is and how to reach it, what the data is for, how it is
  handled, and which categories it is (PIPL art. 17, 23). 告知书版本
  """
  noticeVersion: String!
  "The categories that the party was asked about separately here, and agreed to."
  separateFor: [DataCategory!]!
}

type ConsentConnection {
  edges: [ConsentEdge!]!
  nodes: [Consent!]!
  pageInfo: PageInfo!
}

type ConsentEdge {
  cursor: String!
  node: Consent!
}

extend type Query {
  "All consents of a party, newest first: also those that are withdrawn or over."
  consents(partyId: ID!, first: Int!, after: String): ConsentConnection
    @data(category: CONSENT, sensitivity: PERSONAL)
}

extend type Mutation {
  """
  Records that a party consents. Several for the same app and purpose hold together, each as long as it lasts. At most 20 for
  one app and 30 in all may be in force.
  """
  grantConsent(input: GrantConsentInput!): ConsentPayload!
  """
  Takes back one consent, or all that a party gave an app: with the very next request the app sees nothing by them. Needs no
  version, and says the same when it was withdrawn before.
  """
  withdrawConsent(input: WithdrawConsentInput!): ConsentPayload!
}

input ConsentEvidenceInput {
  means: ConsentMeans!
  "Begins with \`https://\`, \`s3://\` or \`urn:\`."
  uri: String
  sha256: String
  "At most 1,000 characters."
  statement: String
  "Not in the future."
  givenAt: DateTime!
  language: String!
  noticeVersion: String!
  """
  Each of these must be one of the consent's categories, and needs something to show for it: \`uri\`, \`sha256\` or \`statement\`.
  """
  separateFor: [DataCategory!]
}

input GrantConsentInput {
  idempotencyKey: String!
  partyId: ID!
  "An app that is active, or waits for approval."
  partnerAppId: ID!
  "One that the app is registered for."
  purpose: Purpose!
  "Those that a party can consent to, and that the app is registered for."
  categories: [DataCategory!]!
  lawfulBasis: LawfulBasis = CONSENT
  "Now, when absent; never before the party first said yes."
  validFrom: DateTime
  "At most five years after the party last said yes."
  validTo: DateTime!
  "1 to 10 pieces."
  evidence: [ConsentEvidenceInput!]!
  "For a child under 14, \`GUARDIAN\`, with a separate consent to each category."
  givenBy: ConsentGiver = SELF
  "Who said yes, unless it was the party itself."
  representativeId: ID
  source: SourceInput
}

"Either \`id\`, or \`partyId\` and \`partnerAppId\`."
input WithdrawConsentInput {
  idempotencyKey: String!
  "One consent."
  id: ID
  "All consents of this party …"
  partyId: ID
  "… for this app."
  partnerAppId: ID
  "Only those for this purpose; all, when absent."
  purpose: Purpose
  "By what means the party took it back."
  means: ConsentMeans
  "At most 500 characters: kept in the history."
  reason: String
}

type ConsentPayload {
  "Of several that were withdrawn together, the newest."
  consent: Consent
  userErrors: [UserError!]!
}

"""
What happened to the contacts on a party's timeline since a moment, in the order in which it happened: for whoever keeps a
copy, and for who wants to see what is new. Kept for 400 days. 联系记录变更
"""
type ContactChangeConnection {
  edges: [ContactChangeEdge!]!
  nodes: [ContactChange!]!
  pageInfo: PageInfo!
  "Where to go on, now or in a year: give it as \`after\`. There also when nothing has changed."
  nextCursor: String!
  "Everything that was written by this moment is told of. Null while that cannot be said."
  completeUpTo: DateTime
}

type ContactChangeEdge {
  cursor: String!
  node: ContactChange!
}

"What happened to one contact. 一项变更"
type ContactChange @part {
  kind: ContactChangeKind!
  "When it was told: moments after it was written."
  at: DateTime!
  "What the timeline shows of it. Of one that was withdrawn, what it showed."
  entry: TimelineEntry!
}

"What can happen to a contact on a timeline. 变更类型"
enum ContactChangeKind {
  "It came: recorded, or the party was found to be concerned. 新增"
  ADDED
  "It says something else than before. 更正"
  CORRECTED
  "It is there no more: retracted, or not this party's. 撤回"
  WITHDRAWN
}

extend type Query {
  """
  What was added, corrected or withdrawn on a party's timeline since a moment, or since the last answer. What the caller may not see, or
  no longer, is not told of: whose posts have changed reads \`contactHistory\` anew. Only the newest state is told: of a contact
  corrected twice in one moment, once.
  """
  contactChanges(
    partyId: ID!
    "Not before this moment; 400 days ago, when absent. Not with \`after\`."
    since: DateTime
    first: Int!
    after: String
  ): ContactChangeConnection @data(category: INTERACTION, sensitivity: PERSONAL, rows: true)
}

"""
Whose or what contacts are asked for, exactly one of these. An investor's history has those of its people and of the funds
it manages too. 联系历史的对象
"""
input ContactHistoryOf @oneOf {
  "An institution, a fund, an adviser or an individual: any party. 投资者"
  investorId: ID
  personId: ID
  "One of our own people. 本机构员工"
  employeeId: ID
  "Across the institution. In its normal form: lower case, single spaces. 主题"
  topic: String
  "Across all who came. 活动"
  eventId: ID
  "SHA-256 of what was shared, in hexadecimal: with whom, and when. 材料"
  materialSha256: String
}

"""
What a contact history is narrowed to: one thing at a time, as each is served by an index. Any history is narrowed by channel,
initiation or disclosure class; by topic, those of investors, persons and employees. 联系历史的筛选条件
"""
input ContactHistoryFilterInput @oneOf {
  channel: Channel
  "One of the interaction's topics, in its normal form: lower case, single spaces."
  topic: String
  initiation: Initiation
  "Of what was assessed, and not rejected: what the assessment comes to. For those who may know of it."
  disclosureClass: DisclosureClass
}

"In which direction a history is read. 排序"
enum HistoryOrder {
  "The latest contact first. 由近及远"
  NEWEST_FIRST
  "The earliest contact first. Contacts that arrive meanwhile are not in the walk. 由远及近"
  OLDEST_FIRST
}

"A contact in a history, with the way it came there. 联系历史条目"
type ContactHistoryEntry @part {
  interaction: Interaction!
  "The one whose history it is took part. True of histories that are nobody's: a topic's, an event's, a material's."
  direct: Boolean!
  "Through whom it came, when it is a firm's history: those who took part and belonged to the firm, or to a fund of its, that day."
  via: [TimelinePath!]!
  "Whether what was told was told fairly, as it was judged. Null when nobody has judged."
  disclosure: DisclosureAssessment
}

type ContactHistoryConnection {
  edges: [ContactHistoryEdge!]!
  nodes: [ContactHistoryEntry!]!
  pageInfo: PageInfo!
}

type ContactHistoryEdge {
  cursor: String!
  node: ContactHistoryEntry!
}

extend type Query {
  """
  Who met whom, when, on which channel, what about: all contacts of an investor, a person, one of our own people, a topic, an event
  or a material, each once. A walk over its pages sees the history as it was at the first page, for 24 hours. 联系历史
  """
  contactHistory(
    of: ContactHistoryOf!
    range: TimeRangeInput
    filter: ContactHistoryFilterInput
    "NEWEST_FIRST, when absent."
    order: HistoryOrder = NEWEST_FIRST
    first: Int!
    after: String
  ): ContactHistoryConnection @data(category: INTERACTION, sensitivity: PERSONAL, rows: true)
}

"What a contact history comes to: how often, since when, whom they met, what is still open. 联系概况"
type ContactHistorySummary @data(category: INTERACTION, sensitivity: PERSONAL) {
  "The first contact that the caller may know of. Null when there is none."
  firstContactAt: DateTime
  lastContactAt: DateTime
  """
  By calendar quarter, the newest first; quarters without contact are left out. Exact, as of \`completeUpTo\`. Operators are told
  of every contact. For employees, those are counted that are decided by who looks after the party: not what is confidential, not
  what others said of it, and what a person said for a firm is told in a row for that firm, to who sees the firm. Null of a
  party that no relationship is kept with. 按季度统计
  """
  quarters: [ContactQuarter!]
  "Who of us met them, those who did most often first: at most 50. A contact for two firms counts for each. 接触过的我方人员"
  met: [EmployeeMet!]
  "How long nobody has spoken with them, in each line of business, against what the tier asks for. 沉默天数"
  silences: [ContactSilence!]
  "What was promised and is not closed, earliest due first: at most 100. 未了承诺"
  openCommitments: [Commitment!] @data(category: COMMITMENT, sensitivity: PERSONAL)
  "Whatever was recorded by then is counted in \`quarters\` and \`met\`. Null while that cannot be said. 数据截至"
  completeUpTo: DateTime
}

"The contacts of one quarter, on one channel. 季度联系次数"
type ContactQuarter @part {
  "\`2026-Q4\`, in the institution's zone."
  quarter: String!
  "The firm that the person spoke for. Null for what is the party's own."
  speakingFor: Party
  channel: Channel!
  "By persons."
  human: Int!
  "By machines."
  automated: Int!
}

"One of us who met them. 我方人员"
type EmployeeMet @part {
  employee: Employee
  "How many contacts in the quarters that were asked for."
  contacts: Int!
  "The last quarter in which they met: \`2026-Q4\`."
  lastQuarter: String!
  "Held an executive's post in that quarter. 是否高管"
  executive: Boolean!
}

"How long nobody has spoken with somebody. 沉默"
type ContactSilence @part {
  lineOfBusiness: LineOfBusiness!
  tier: String
  "A contact is expected every so many days: by tier, A 30, B 60, C 90, D 180; otherwise 90."
  cadenceDays: Int!
  "By a person. Null when there was none."
  lastHumanContactAt: DateTime
  "Since then; without any, since the relationship was opened."
  silentDays: Int!
  "For longer than the tier asks for. 是否超期"
  overdue: Boolean!
}

extend type Query {
  """
  What a party's contact history comes to. Not for partners. \`quarters\`: how many calendar quarters back, this one
  included, 1 to 400. 联系概况
  """
  contactHistorySummary(partyId: ID!, quarters: Int! = 8): ContactHistorySummary
}

"How a party can be reached. 联系渠道"
enum ContactPointKind {
  "E-mail. 电子邮件"
  EMAIL
  "Telephone, fixed line. 固定电话"
  PHONE
  "Mobile telephone. 手机"
  MOBILE
  "Fax. 传真"
  FAX
  "A postal address. 邮寄地址"
  POSTAL
  "WeChat. 微信"
  WECHAT
  "A web page. 网页"
  WEB
}

"One way to reach a party. 联系方式"
type ContactPoint @part {
  kind: ContactPointKind!
  "The address or number, as people write it. Need not be unique: a switchboard serves many."
  value: String!
  "What it is for: \`office\`, \`assistant\`, \`home\`."
  label: String
  "The one to try first of its kind."
  preferred: Boolean!
  "The party asked not to be contacted here. 已退订"
  optedOut: Boolean!
}

input ContactPointInput {
  kind: ContactPointKind!
  value: String!
  label: String
  preferred: Boolean = false
  optedOut: Boolean = false
}

"""
The unified view of a party: everything of it at a glance, in one read of the store, however long its history is.
Every block says where it comes from and how fresh it is. 统一客户视图
"""
type CustomerView {
  profile: ProfileBlock @data(category: IDENTITY, sensitivity: PERSONAL)
  roles: RolesBlock @data(category: ROLE, sensitivity: PERSONAL, rows: true)
  relationships: RelationshipsBlock @data(category: RELATIONSHIP, sensitivity: PERSONAL, rows: true)
  ties: TiesBlock @data(category: TIE, sensitivity: PERSONAL)
  holdings: HoldingsBlock @data(category: HOLDING, sensitivity: SENSITIVE, rows: true)
  transactions: TransactionsBlock @data(category: TRANSACTION, sensitivity: SENSITIVE)
  interactions: InteractionsBlock @data(category: INTERACTION, sensitivity: PERSONAL, rows: true)
  commitments: CommitmentsBlock @data(category: COMMITMENT, sensitivity: PERSONAL, rows: true)
  obligations: ObligationsBlock @data(category: WORK, sensitivity: INTERNAL, rows: true)
  alerts: AlertsBlock @data(category: RISK, sensitivity: INTERNAL, rows: true)
  health: HealthBlock @data(category: HEALTH, sensitivity: PERSONAL, rows: true)
}

"What the view is for. Kept with the request; decides what a partner may see. 使用目的"
enum Purpose {
  "To serve the party. 客户服务"
  SERVICING
  "To offer something to the party. 营销"
  MARKETING
  "To judge risk. 风险管理"
  RISK_MANAGEMENT
  "To check conduct, to report. 合规"
  COMPLIANCE
  "To speak with investors. 投资者关系"
  INVESTOR_RELATIONS
  "To run the bank. 运营"
  OPERATIONS
}

"Where a block comes from and how fresh it is."
type Provenance @part {
  "The systems its facts come from, in alphabetical order."
  sources: [String!] @data(category: PROVENANCE, sensitivity: INTERNAL)
  "When the newest of its facts was recorded. Null when it has none."
  freshAt: DateTime @data(category: PROVENANCE, sensitivity: INTERNAL)
  "False when there is, or may be, more than the block shows: the query named in \`more\` has it all."
  complete: Boolean!
  "The query that has it all: \`ties\`, \`timeline\`. Null when the block does."
  more: String
}

interface ViewBlock {
  provenance: Provenance!
}

type ProfileBlock implements ViewBlock @part {
  provenance: Provenance!
  party: Party!
}

type RolesBlock implements ViewBlock @part {
  provenance: Provenance!
  roles: [PartyRole!]!
}

type RelationshipsBlock implements ViewBlock @part {
  provenance: Provenance!
  relationships: [Relationship!]!
}

type TiesBlock implements ViewBlock @part {
  provenance: Provenance!
  "The 10 that were last stated or changed, newest first, in force or not."
  ties: [TieView!]!
}

type HoldingsBlock implements ViewBlock @part {
  provenance: Provenance!
  "The 10 last recorded, newest first."
  holdings: [Holding!]!
}

type TransactionsBlock implements ViewBlock @part {
  provenance: Provenance!
  "Over all transactions, however many."
  totals: [TransactionTotal!]!
  "The one with the latest day."
  last: Transaction
}

type InteractionsBlock implements ViewBlock @part {
  provenance: Provenance!
  "The newest 20."
  interactions: [TimelineEntry!]!
}

type CommitmentsBlock implements ViewBlock @part {
  provenance: Provenance!
  "All that are open, earliest due first, those without a day last."
  open: [Commitment!]!
}

type AlertsBlock implements ViewBlock @part {
  provenance: Provenance!
  "All that are not closed, the gravest first."
  open: [Alert!]!
}

"The basics of health. A machine's contact is never a person's. A partner sees of it what it may see of what it is made of."
type HealthBlock implements ViewBlock @part {
  provenance: Provenance!
  "The last contact by a person, over all relationships."
  lastHumanContactAt: DateTime @data(category: INTERACTION, sensitivity: PERSONAL)
  "The last contact by a machine, over all relationships."
  lastAutomatedContactAt: DateTime @data(category: INTERACTION, sensitivity: PERSONAL)
  "The earliest of the next reviews and the open commitments' days."
  nextDueOn: Date @data(category: COMMITMENT, sensitivity: PERSONAL)
}

extend type Query {
  "The unified view of a party for a purpose. Null when there is no such party."
  customerView(id: ID!, purpose: Purpose!): CustomerView
}

"What kind of fact a field tells. Consents and policies speak of these. 数据类别"
enum DataCategory {
  "Who it is: names, kind of party. 身份"
  IDENTITY
  "How to reach them. 联系方式"
  CONTACT
  "Numbers that only one may have. 标识号码"
  IDENTIFIER
  "Date of birth, sex, country, language. 人口统计信息"
  DEMOGRAPHIC
  "What they are to the institution. 角色"
  ROLE
  "The relationship kept with them. 客户关系"
  RELATIONSHIP
  "Who looks after them. 服务团队"
  COVERAGE
  "With whom else they are tied. 关联"
  TIE
  "Contacts with them. 互动"
  INTERACTION
  "What was promised. 承诺事项"
  COMMITMENT
  "What they hold. 持有产品"
  HOLDING
  "What was booked. 交易"
  TRANSACTION
  "How the relationship does. 关系健康度"
  HEALTH
  "Where a fact came from, and when. 来源"
  PROVENANCE
  "The institution's own people and units. 员工与机构"
  STAFF
  "What was consented to. 授权同意"
  CONSENT
  "Who may ask for what. 访问权限"
  ACCESS
  "What was done by whom. 审计"
  AUDIT
  "What is to be done, and was: plans, obligations, service. 工作管理"
  WORK
  "What may go wrong: ratings, signals, alerts, loan classes. 风险"
  RISK
}

"""
Lets an employee work another's book for a time, during leave or illness: what the other keeps, and nothing that the
other only has by delegation. 代岗授权
"""
type Delegation implements Node & Record @data(category: ACCESS, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "Whose book is worked."
  fromEmployee: Employee
  "Who works it."
  toEmployee: Employee
  validFrom: DateTime
  "From then on it is over."
  until: DateTime
  reason: String
  "When it was ended before its time."
  endedAt: DateTime
  "What it is now."
  state: DelegationState
}

"Whether a delegation holds. 授权状态"
enum DelegationState {
  "Still to come. 未开始"
  PLANNED
  "It holds. 生效中"
  IN_FORCE
  "It is over, or was ended. 已结束"
  ENDED
}

type DelegationConnection {
  edges: [DelegationEdge!]!
  nodes: [Delegation!]!
  pageInfo: PageInfo!
}

type DelegationEdge {
  cursor: String!
  node: Delegation!
}

extend type Query {
  "The delegations you have given or been given, newest first; an employee's, for compliance and operators."
  delegations(employeeId: ID, first: Int!, after: String): DelegationConnection!
}

extend type Mutation {
  "Has another work an employee's book for a time. For oneself, or for somebody of a unit that one heads."
  delegateBook(input: DelegateBookInput!): DelegationPayload!
  "Ends a delegation before its time."
  endDelegation(input: EndDelegationInput!): DelegationPayload!
}

input DelegateBookInput {
  idempotencyKey: String!
  "Yourself, when absent."
  fromEmployeeId: ID
  "Somebody who keeps relationships in all lines of business that the absent one does."
  toEmployeeId: ID!
  "Now, when absent. At most 366 days ahead."
  validFrom: DateTime
  "At most 92 days after \`validFrom\`: a longer absence is a hand-over."
  until: DateTime!
  "Why: 1 to 500 characters."
  reason: String!
}

input EndDelegationInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type DelegationPayload {
  delegation: Delegation
  userErrors: [UserError!]!
}

"""
Something the institution tells the public, planned and published: truly, accurately, in time and completely. 信息披露
"""
type Disclosure implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  title: String
  category: DisclosureCategory
  level: DisclosureLevel
  audiences: [DisclosureAudience!]
  "The last day of the time that it reports on."
  periodEnd: Date
  "The day it is planned for now."
  plannedOn: Date
  "Every day it was planned for, in the order they were said."
  plannedDays: [PlannedDisclosureDay!]
  state: DisclosureState
  "Planned for a day that is over; or published after the first day that was planned."
  late: Boolean
  "Of all four qualities, as somebody found who had not written it. Null until it is verified, and when it was changed since."
  verification: DisclosureVerification
  publication: DisclosurePublication
  cancelledBy: String
  cancelledAt: DateTime
  cancelReason: String
}

"What is disclosed. 披露类别"
enum DisclosureCategory {
  "The report on a year. 年度报告"
  ANNUAL_REPORT
  "The report on half a year. 半年度报告"
  HALF_YEAR_REPORT
  "The report on a quarter. 季度报告"
  QUARTERLY_REPORT
  "A forecast of earnings. 业绩预告"
  EARNINGS_FORECAST
  "First figures, before the report. 业绩快报"
  PRELIMINARY_RESULTS
  "How risks are managed. 各类风险管理状况"
  RISK_MANAGEMENT
  "Capital, exposures and how risks are assessed, as the third pillar of Basel asks. 第三支柱信息披露"
  PILLAR_3
  "How the bank is governed. 公司治理"
  CORPORATE_GOVERNANCE
  "A major event. 重大事项"
  MAJOR_EVENT
  "Something else. 其他"
  OTHER
}

"How much it matters to those who assess the bank: Basel's core and supplementary disclosures. 披露层级"
enum DisclosureLevel {
  "Of use to everybody, and always due. 核心披露"
  CORE
  "Of use to some, as the bank's business makes it. 补充披露"
  SUPPLEMENTARY
}

"For whom it is. 披露对象"
enum DisclosureAudience {
  "Who holds our shares or bonds, or may. 投资者"
  INVESTORS
  "Who has money with us. 存款人"
  DEPOSITORS
  "Everybody else concerned. 相关利益人"
  STAKEHOLDERS
}

"Where a disclosure stands. 披露状态"
enum DisclosureState {
  "Still to be published. 计划中"
  PLANNED
  "Public. 已披露"
  PUBLISHED
  "Given up. 已取消"
  CANCELLED
}

"What every disclosure is to be. 披露质量"
enum DisclosureQuality {
  "It is so. 真实"
  TRUE
  "It is said precisely. 准确"
  ACCURATE
  "It comes in time. 及时"
  TIMELY
  "Nothing that matters is left out. 完整"
  COMPLETE
}

"A day a disclosure was planned for. 计划披露日"
type PlannedDisclosureDay @part {
  day: Date!
  "When this was said."
  at: DateTime!
  by: String!
  "Why it was moved to this day. Null for the first."
  reason: String
}

"What somebody found who had not written it. 披露复核"
type DisclosureVerification @part {
  by: String!
  at: DateTime!
  "One for each quality."
  findings: [DisclosureFinding!]!
}

"Whether a disclosure has one of the four qualities. 复核结论"
type DisclosureFinding @part {
  quality: DisclosureQuality!
  met: Boolean!
  note: String
}

"That it was made public. 披露发布"
type DisclosurePublication @part {
  "Who recorded it."
  by: String!
  "When it was public."
  at: DateTime!
  uri: String!
  "SHA-256 of what was published, in hexadecimal."
  sha256: String
}

"""
A time in which investors are not received, as a report with new figures is near. It follows from the calendar by rule: it begins
so many days before the first day that was planned, and ends with the publication. 静默期
"""
type QuietPeriod @data(category: INTERACTION, sensitivity: INTERNAL) {
  disclosure: Disclosure
  from: DateTime
  "When the report was public, or given up. Null while it is neither: the period goes on."
  until: DateTime
  "How many days before, as the rule says."
  daysBefore: Int
  "Where the rule is written."
  rule: String
}

"What a calendar of disclosures is narrowed by: one thing at a time."
input DisclosureFilterInput @oneOf {
  state: DisclosureState
  category: DisclosureCategory
}

type DisclosureConnection {
  edges: [DisclosureEdge!]!
  nodes: [Disclosure!]!
  pageInfo: PageInfo!
}

type DisclosureEdge {
  cursor: String!
  node: Disclosure!
}

extend type Query {
  "What is disclosed when, by the day it is planned for, the first day first. For those who work with investors, and compliance."
  disclosureCalendar(
    "The first day. The first there is, when absent."
    from: Date
    "The last day. The last there is, when absent."
    to: Date
    filter: DisclosureFilterInput
    first: Int!
    after: String
  ): DisclosureConnection!
  """
  The quiet periods at a moment, those first that began first; none for who may not see the calendar.
  """
  quietPeriodsAt(
    "Now, when absent."
    at: DateTime
    "As the calendar was known then: now, when absent."
    knownAt: DateTime
  ): [QuietPeriod!]!
}

extend type Mutation {
  "Plans a disclosure."
  planDisclosure(input: PlanDisclosureInput!): DisclosurePayload!
  "Moves it to another day. Days that were quiet stay quiet."
  moveDisclosure(input: MoveDisclosureInput!): DisclosurePayload!
  "Changes what is disclosed. It has to be verified again."
  amendDisclosure(input: AmendDisclosureInput!): DisclosurePayload!
  "Says of all four qualities whether they are met: for who supervises or inspects, and has not written it."
  verifyDisclosure(input: VerifyDisclosureInput!): DisclosurePayload!
  "Says that it is public. All four qualities must have been found met."
  publishDisclosure(input: PublishDisclosureInput!): DisclosurePayload!
  "Gives it up."
  cancelDisclosure(input: CancelDisclosureInput!): DisclosurePayload!
}

input PlanDisclosureInput {
  idempotencyKey: String!
  "1 to 200 characters."
  title: String!
  category: DisclosureCategory!
  level: DisclosureLevel!
  "1 to 3, each once."
  audiences: [DisclosureAudience!]!
  periodEnd: Date
  plannedOn: Date!
}

input MoveDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "At most 366 days after the first day that was planned."
  plannedOn: Date!
  reason: String!
}

input AmendDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  title: String
  level: DisclosureLevel
  audiences: [DisclosureAudience!]
  periodEnd: Date
  "Why: kept in the history."
  reason: String!
}

input DisclosureFindingInput {
  quality: DisclosureQuality!
  met: Boolean!
  "Why not, where it is not met. Up to 500 characters."
  note: String
}

input VerifyDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "One for each of the four qualities."
  findings: [DisclosureFindingInput!]!
}

input PublishDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "When it was public. Now, when absent."
  publishedAt: DateTime
  "Where it is: an address."
  uri: String!
  sha256: String
}

input CancelDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  reason: String!
}

type DisclosurePayload {
  disclosure: Disclosure
  userErrors: [UserError!]!
}

"""
Whether what was told in an interaction was told fairly: who spoke, who heard, whether it was material, public, intended. One
judges, another checks. It is there for those who may know of the interaction and look after investors. 公平披露评估
"""
type DisclosureAssessment implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  "False when the interaction was retracted."
  active: Boolean!
  interaction: Interaction
  "The version of the interaction that was judged."
  interactionVersion: Int
  "True when the interaction has been amended since: it is to be judged again."
  outdated: Boolean
  speakerClass: SpeakerClass
  "Who of us spoke. Null where it was not said."
  speaker: Employee
  "Each party that took part."
  recipients: [DisclosureRecipient!]
  "The classes of all who were told, each once."
  recipientClasses: [RecipientClass!]
  "A reasonable investor would have thought it important."
  material: Boolean
  "It was public when it was told."
  public: Boolean
  "Who spoke knew, or was reckless in not knowing, that it was material and not public. Null unless it was both."
  intentional: Boolean
  reasons: String
  "What it comes to by the rule."
  disclosureClass: DisclosureClass
  "By what it was judged."
  ruleCitation: String
  ruleSourceVersion: String
  "Null where it was the rule that comes with the gateway."
  rule: DisclosureRule
  ruleVersion: Int
  "When a senior official learned that it had been told. Null unless it is SELECTIVE_UNINTENTIONAL."
  learnedAt: DateTime
  "By then it is to be public: of what was intended, when it was told. Null when nothing need be made public."
  dueAt: DateTime
  "\`employee:emp_…\`."
  judgedBy: String
  judgedAt: DateTime
  state: DisclosureAssessmentState
  checkedBy: String
  checkedAt: DateTime
  checkNote: String
  publicDisclosure: PublicDisclosure
  "Whether it was made public in time. Null when nothing need be made public."
  duty: DisclosureDuty
  "When it was noted, by the clock, that the time had run out. Null when it had not."
  alarmedAt: DateTime
}

"Somebody who was told. 接收人"
type DisclosureRecipient @part {
  party: Party
  recipientClass: RecipientClass!
  "Null when none holds."
  exclusion: RecipientExclusion
}

"That something was made public. 公开披露"
type PublicDisclosure @part {
  at: DateTime!
  method: PublicDisclosureMethod!
  "Where it is to be found."
  reference: String!
  "SHA-256 of what was published, in hexadecimal."
  sha256: String
  "Who recorded it."
  by: String!
  recordedAt: DateTime!
}

"What an assessment comes to. 评估结论"
enum DisclosureClass {
  "Nothing that matters to a reasonable investor. 无重大信息"
  NOTHING_MATERIAL
  "All of it was public. 信息已公开"
  PUBLIC_INFORMATION
  "Told to some, and intended: to be public at the same time. 故意的选择性披露"
  SELECTIVE_INTENTIONAL
  "Told to some, and not intended: to be public promptly. 非故意的选择性披露"
  SELECTIVE_UNINTENTIONAL
  "Told only to those who must keep it, or whom the rule leaves out. 接收人属除外情形"
  EXCLUDED_RECIPIENT
  "The rule reaches nobody who spoke, or nobody who heard. It may be a breach of other duties. 不适用本规则"
  NOT_COVERED
}

"How far an assessment has come. 评估状态"
enum DisclosureAssessmentState {
  "Judged: somebody else has to check it. 待复核"
  TO_CHECK
  "Checked, and found to be so. 已复核"
  CHECKED
  "Checked, and found not to be so: to be judged again. 已退回"
  REJECTED
}

"Whether what was told to some was told to all. 公开披露义务"
enum DisclosureDuty {
  "There is time. 未到期"
  OPEN
  "The time has run out. 已逾期"
  OVERDUE
  "In time. 已按时披露"
  MET
  "Too late. 逾期披露"
  MET_LATE
}

"How something is made public. 公开方式"
enum PublicDisclosureMethod {
  "A Form 8-K, furnished or filed: 17 CFR 243.101(e)(1). 8-K 表"
  FORM_8K
  "An announcement through the exchange, or the place it names. 交易所公告"
  EXCHANGE_ANNOUNCEMENT
  "A press release that is widely carried. 新闻稿"
  PRESS_RELEASE
  "A call or webcast open to all, with notice. 公开电话会或网络直播"
  OPEN_CALL
  "Our web site, where it is known to be the place. 公司网站"
  WEB_SITE
  "Another way that reaches all. 其他方式"
  OTHER
}

"Which part of the log. 筛选"
enum DisclosureLogFilter {
  "All, the interaction of last first. 全部"
  ALL
  "To be checked. 待复核"
  TO_CHECK
  "Checked. 已复核"
  CHECKED
  "To be judged again. 已退回"
  REJECTED
  "Something is to be made public, the first due first. 待公开披露"
  DUE
  "Something is to be made public, and the time has run out. 逾期未披露"
  OVERDUE
}

type DisclosureAssessmentConnection {
  edges: [DisclosureAssessmentEdge!]!
  nodes: [DisclosureAssessment!]!
  pageInfo: PageInfo!
}

type DisclosureAssessmentEdge {
  cursor: String!
  node: DisclosureAssessment!
}

extend type Query {
  """
  The assessments of the institution's interactions with investors. \`range\` is about when the interaction was; of DUE and
  OVERDUE, about when it is due.
  """
  disclosureLog(
    range: TimeRangeInput
    which: DisclosureLogFilter! = ALL
    first: Int!
    after: String
  ): DisclosureAssessmentConnection @data(category: INTERACTION, sensitivity: INTERNAL, rows: true)
  """
  The contacts with investors, by a person, that have yet to be assessed, or whose assessment was rejected: the oldest first, as they
  are now. Those in the line INVESTOR.
  """
  interactionsToAssess(range: TimeRangeInput, first: Int!, after: String): InteractionConnection
    @data(category: INTERACTION, sensitivity: INTERNAL, rows: true)
  "The assessment of an interaction. Null when there is none."
  disclosureAssessment(interactionId: ID!): DisclosureAssessment
}

extend type Mutation {
  "Judges what was told in an interaction with investors, for the first time."
  assessDisclosure(input: AssessDisclosureInput!): DisclosureAssessmentPayload!
  "Judges it again: after it was rejected, when the interaction was amended, or as more is known. It is to be checked again."
  reassessDisclosure(input: ReassessDisclosureInput!): DisclosureAssessmentPayload!
  """
  Says whether an assessment is right. For supervisors and compliance; not for who judged, nor for who took part:
  CHECKER_IS_MAKER.
  """
  checkDisclosure(input: CheckDisclosureInput!): DisclosureAssessmentPayload!
  "Records that what was told to some was made public, when and how; again, to put that right. What was checked is to be checked again, by somebody else."
  recordPublicDisclosure(input: RecordPublicDisclosureInput!): DisclosureAssessmentPayload!
}

input AssessDisclosureInput {
  idempotencyKey: String!
  "In the line INVESTOR, or in none."
  interactionId: ID!
  judgement: DisclosureJudgementInput!
}

input ReassessDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  judgement: DisclosureJudgementInput!
  "Why: kept in the history."
  reason: String!
}

"How it is judged, whole."
input DisclosureJudgementInput {
  speakerClass: SpeakerClass!
  "Of those of us who took part."
  speakerId: ID
  "Every party that took part, once; one entry without \`partyId\` says it of all that are not named. At most 41."
  recipients: [DisclosureRecipientInput!]!
  material: Boolean!
  public: Boolean!
  "Exactly when it was material and not public."
  intentional: Boolean
  """
  When a senior official learned of it: not before the interaction. Only where it was not intended; now, when absent.
  """
  learnedAt: DateTime
  "Why: 1 to 2,000 characters."
  reasons: String!
}

input DisclosureRecipientInput {
  partyId: ID
  recipientClass: RecipientClass!
  exclusion: RecipientExclusion
}

input CheckDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "CHECKED or REJECTED."
  outcome: DisclosureAssessmentState!
  "At most 1,000 characters. Needed when it is rejected."
  note: String
}

input RecordPublicDisclosureInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "When it was public. Not before it was told: what was public then is to be judged so. Not still to come."
  at: DateTime!
  method: PublicDisclosureMethod!
  "Where it is to be found: 1 to 500 characters."
  reference: String!
  sha256: String
}

type DisclosureAssessmentPayload {
  disclosureAssessment: DisclosureAssessment
  userErrors: [UserError!]!
}

"""
What the institution holds itself to: what must be told to all when it was told to some, or how investors are received. There is one of
each; stated again, it is another version. Until one is stated, or when it is retired, what comes with the gateway holds: of
disclosure, US Regulation FD. 披露规则
"""
type DisclosureRule implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "Whether assessments follow it from now on."
  inForce: Boolean
  "What must be told to all when it was told to some. Null of a rule that is about something else."
  terms: DisclosureTerms
  "How investors are received. Null of a rule that is about something else."
  visitTerms: VisitTerms
}

"What a rule of selective disclosure says. 规则内容"
type DisclosureTerms @part {
  "Where it is written: \`17 CFR 243.100-243.103\`."
  citation: String!
  "In which version it was read there."
  sourceVersion: String!
  url: String
  "What these say, the issuer says."
  speakerClasses: [SpeakerClass!]!
  "What these are told, all must be."
  recipientClasses: [RecipientClass!]!
  "Unless one of these holds for them."
  exclusions: [RecipientExclusion!]!
  "What was not intended is to be public so many hours after a senior official learned of it, at the latest. What was intended: at once."
  promptHours: Int!
  "Or when this exchange opens on the next day it trades, when that is later. Null: the hours alone count."
  exchange: Exchange
  "Days on which the exchange stays closed beside those that are known."
  closures: [Date!]!
  "The record that states it. Null where it is the one that comes with the gateway."
  rule: DisclosureRule
}

"Who spoke, in the sense of 17 CFR 243.101(c) and (f). 发言人类别"
enum SpeakerClass {
  "A director, executive officer, or investor or public relations officer. 董事、高级管理人员、投资者关系或公共关系负责人"
  SENIOR_OFFICIAL
  "Another who regularly speaks with market professionals or holders of our securities. 经常与市场人士或持有人沟通的其他人员"
  REGULAR_COMMUNICATOR
  "Any other employee: what they say, the issuer does not. 其他员工"
  OTHER_EMPLOYEE
  "Somebody who broke a duty of trust or confidence to the issuer by telling it. 违反信托或保密义务的披露人"
  IN_BREACH_OF_DUTY
}

"Who was told, in the sense of 17 CFR 243.100(b)(1), persons associated or affiliated with them included. 接收人类别"
enum RecipientClass {
  "A broker or dealer. 证券经纪商或交易商"
  BROKER_DEALER
  "An investment adviser. 投资顾问"
  INVESTMENT_ADVISER
  "An institutional investment manager that filed a Form 13F for the last quarter. 申报 13F 的机构投资经理"
  INSTITUTIONAL_MANAGER
  "An investment company, or what would be one but for its few or qualified holders: funds, hedge funds. 投资公司（含私募基金）"
  INVESTMENT_COMPANY
  "A holder of our securities who can reasonably be foreseen to trade on it. 可合理预见将据此交易的本公司证券持有人"
  SECURITY_HOLDER
  "None of these. 其他"
  OTHER
}

"Why somebody may be told what others are not, in the sense of 17 CFR 243.100(b)(2). 除外情形"
enum RecipientExclusion {
  "They owe us trust or confidence: our lawyers, bankers, accountants. 负有信托或保密义务"
  DUTY_OF_TRUST
  "They expressly agreed to keep it confidential. 已明示同意保密"
  EXPRESS_CONFIDENCE
  "In an offering of securities registered under the Securities Act. 注册发行中的沟通"
  REGISTERED_OFFERING
}

"Whose opening counts. 证券交易所"
enum Exchange {
  "New York Stock Exchange: 09:30 in New York on its trading days. 纽约证券交易所"
  NYSE
}

extend type Query {
  "What assessments of disclosure follow from now on. Null beyond the wall."
  disclosureTerms: DisclosureTerms @data(category: INTERACTION, sensitivity: INTERNAL)
}

extend type Mutation {
  "States the rule that assessments follow from now on, instead of the one before. For compliance and operators."
  stateDisclosureRule(input: StateDisclosureRuleInput!): DisclosureRulePayload!
  "Has assessments follow the rule that comes with the gateway again."
  retireDisclosureRule(input: RetireDisclosureRuleInput!): DisclosureRulePayload!
}

input StateDisclosureRuleInput {
  idempotencyKey: String!
  "1 to 200 characters."
  citation: String!
  "1 to 200 characters."
  sourceVersion: String!
  "At most 500 characters."
  url: String
  "At least one."
  speakerClasses: [SpeakerClass!]!
  "At least one, without OTHER."
  recipientClasses: [RecipientClass!]!
  exclusions: [RecipientExclusion!]!
  "1 to 720."
  promptHours: Int!
  exchange: Exchange
  "At most 100."
  closures: [Date!] = []
  "Why: kept in the history."
  reason: String!
}

input RetireDisclosureRuleInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type DisclosureRulePayload {
  disclosureRule: DisclosureRule
  userErrors: [UserError!]!
}

"A part of the institution: head office, branch, desk. Not a party: a branch has no legal personality. 机构层级"
type OrgUnit implements Node & Record @data(category: STAFF, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  name(locale: Locale = EN): String
  kind: OrgUnitKind
  "Null for the head office."
  parent: OrgUnit
}

"The levels of the institution. 机构级别"
enum OrgUnitKind {
  "The head office. 总行"
  HEAD_OFFICE
  "A branch. 分行"
  BRANCH
  "A branch of a branch. 支行"
  SUB_BRANCH
  "A department, such as investor relations. 部门"
  DEPARTMENT
  "A desk or team. 团队"
  DESK
}

"Someone who works for the institution. 员工"
type Employee implements Node & Record @data(category: STAFF, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  displayName(locale: Locale = EN): String
  names: [PersonName!]
  email: String
  "What the employee does where, each post with its dates, the main one first. 岗位"
  posts: [Post!]
  "To whom the employee reports."
  manager: Employee
}

"A post of an employee in a unit. 岗位"
type Post @part {
  unit: OrgUnit!
  kind: PostKind!
  "The title on the card."
  title: String
  "In which lines of business it works: lines are walled from each other. As its kind has them, where nothing is said."
  lines: [LineOfBusiness!]!
  validFrom: PartialDate
  validTo: PartialDate
}

"What a post is for. 岗位类别"
enum PostKind {
  "Looks after relationships. 客户经理"
  RELATIONSHIP_MANAGER
  "Heads the unit. 负责人"
  HEAD
  "Speaks with investors. 投资者关系"
  INVESTOR_RELATIONS
  "Watches risk. 风险管理"
  RISK
  "Watches conduct. 合规"
  COMPLIANCE
  "Knows a product. 产品专家"
  PRODUCT_SPECIALIST
  "Serves customers. 客户服务"
  SERVICE
  "A member of the management board. 高管"
  EXECUTIVE
  "Anything else. 其他"
  OTHER
}

extend type Query {
  "A unit by its id. Null when there is none."
  orgUnit(id: ID!): OrgUnit
  "The units right below a unit, by name; the top of the tree when \`parentId\` is absent."
  orgUnits(parentId: ID, first: Int!, after: String): OrgUnitConnection!
  "An employee by id. Null when there is none."
  employee(id: ID!): Employee
  "The employees with a post in a unit, by name; all employees when \`unitId\` is absent."
  employees(unitId: ID, first: Int!, after: String): EmployeeConnection!
}

type OrgUnitConnection {
  edges: [OrgUnitEdge!]!
  nodes: [OrgUnit!]!
  pageInfo: PageInfo!
}

type OrgUnitEdge {
  cursor: String!
  node: OrgUnit!
}

type EmployeeConnection {
  edges: [EmployeeEdge!]!
  nodes: [Employee!]!
  pageInfo: PageInfo!
}

type EmployeeEdge {
  cursor: String!
  node: Employee!
}

extend type Mutation {
  "Adds a unit to the tree."
  openOrgUnit(input: OpenOrgUnitInput!): OrgUnitPayload!
  "Takes an employee into the books."
  registerEmployee(input: RegisterEmployeeInput!): EmployeePayload!
  "Changes what is known of an employee, posts included. Only the fields that are given change; a list is replaced whole."
  changeEmployee(input: ChangeEmployeeInput!): EmployeePayload!
}

"A name in both languages; at least one of the two."
input LocalizedNameInput {
  en: String
  zh: String
}

input OpenOrgUnitInput {
  idempotencyKey: String!
  name: LocalizedNameInput!
  kind: OrgUnitKind!
  parentId: ID
  source: SourceInput
}

input PostInput {
  unitId: ID!
  kind: PostKind!
  title: String
  "Only these lines of business. By kind, when absent: investor relations works with INVESTOR alone, executives and compliance with all, others with all but INVESTOR."
  lines: [LineOfBusiness!]
  validFrom: PartialDate
  validTo: PartialDate
}

input RegisterEmployeeInput {
  idempotencyKey: String!
  names: [PersonNameInput!]!
  email: String
  posts: [PostInput!]!
  managerId: ID
  source: SourceInput
}

input ChangeEmployeeInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  names: [PersonNameInput!]
  email: String
  posts: [PostInput!]
  managerId: ID
  source: SourceInput
}

type OrgUnitPayload {
  orgUnit: OrgUnit
  userErrors: [UserError!]!
}

type EmployeePayload {
  employee: Employee
  userErrors: [UserError!]!
}

"""
Something to which several are invited at once: a results call, a roadshow, a salon. When it was held, it is one contact with
each firm that came, and with each person who came for none: these follow from who attended, and change with it. 活动
"""
type Event implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  kind: EventKind
  name: String
  startsAt: DateTime
  "Not before it starts."
  endsAt: DateTime
  "IANA name of the zone in which its times were agreed, such as \`Asia/Hong_Kong\`."
  timeZone: String
  "Where it is; null when it is only online, or not known."
  place: String
  "Whether it can be attended from afar."
  online: Boolean
  "Who of us holds it."
  hosts: [Employee!]
  topics: [String!]
  "What is shown there: slides, the recording."
  content: [ContentReference!]
  state: EventState
  "On whose side of the wall it is: who sees this line of business sees the event, and its contacts are in this line."
  lineOfBusiness: LineOfBusiness
}

"What kind of event it is. 活动类型"
enum EventKind {
  "Results are told, by telephone or video. 业绩说明会"
  RESULTS_CALL
  "One investor or client after the other is met. 路演"
  ROADSHOW
  "Of many issuers, held by somebody else. 投资者大会"
  CONFERENCE
  "They visit us. 现场调研"
  SITE_VISIT
  "With one firm alone. 一对一会议"
  ONE_TO_ONE
  "The general meeting of shareholders. 股东大会"
  AGM
  "Of an industry, with clients. 行业沙龙"
  SALON
  "Another. 其他"
  OTHER
}

"How far an event is. 活动状态"
enum EventState {
  "It is to be held. 计划中"
  PLANNED
  "It was held: those who attended were in contact with us. 已举办"
  HELD
  "It is not held, or was not. 已取消"
  CANCELLED
}

type EventConnection {
  edges: [EventEdge!]!
  nodes: [Event!]!
  pageInfo: PageInfo!
}

type EventEdge {
  cursor: String!
  node: Event!
}

extend type Interaction {
  "Of which event it is the contact; null when of none, or of one that you may not see."
  event: Event @data(category: INTERACTION, sensitivity: INTERNAL)
}

extend type Query {
  "An event by its id. Null when there is none."
  event(id: ID!): Event
  "Events that start within the range, the earliest first."
  events(range: TimeRangeInput, lineOfBusiness: LineOfBusiness, first: Int!, after: String): EventConnection!
}

extend type Mutation {
  "Plans an event."
  planEvent(input: PlanEventInput!): EventPayload!
  "Moves an event, or puts right what is said of it. Only the fields that are given change; its contacts follow."
  changeEvent(input: ChangeEventInput!): EventPayload!
  "Says that an event was held: it is a contact with all who attended, also with those whose attendance is recorded later."
  holdEvent(input: HoldEventInput!): EventPayload!
  "Says that an event is not held, or was not after all. Its contacts leave the timelines; who was invited stays."
  cancelEvent(input: CancelEventInput!): EventPayload!
}

input PlanEventInput {
  idempotencyKey: String!
  kind: EventKind!
  "1 to 300 characters. It is the subject of the contacts."
  name: String!
  startsAt: DateTime!
  "Not before it starts, and at most 60 days later."
  endsAt: DateTime!
  "IANA name, such as \`Asia/Hong_Kong\`. The institution's own zone, when absent."
  timeZone: String
  "At most 200 characters."
  place: String
  "False, when absent."
  online: Boolean
  "1 to 10 employees, nobody twice."
  hostIds: [ID!]!
  "At most 5."
  topics: [String!]
  "At most 20."
  content: [ContentReferenceInput!]
  lineOfBusiness: LineOfBusiness!
  source: SourceInput
}

"Absent fields stay as they are; a \`place\` that is null goes."
input ChangeEventInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  kind: EventKind
  name: String
  "Of an event that was held, not in the future."
  startsAt: DateTime
  endsAt: DateTime
  timeZone: String
  place: String
  online: Boolean
  hostIds: [ID!]
  topics: [String!]
  content: [ContentReferenceInput!]
  "Why: kept in the history."
  reason: String!
}

input HoldEventInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
}

input CancelEventInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type EventPayload {
  event: Event
  userErrors: [UserError!]!
}

"""
What shows how a contact was handled, in one answer: who knew of it from when on, what was shared, who was on the insider list, who
judged and checked whether it was told fairly, whether it fell into a quiet period. 证据包
"""
type EvidencePack @data(category: INTERACTION, sensitivity: INTERNAL) {
  "When it was put together."
  madeAt: DateTime
  "As it is now."
  interaction: Interaction
  "Who wrote what when: the newest first, 20 at most."
  versions: [EvidenceVersion!]
  "False when there are more versions than these: see \`history\`."
  complete: Boolean
  "Who knew of it, by when they came to know."
  knowers: [Knower!]
  "All that it ever named as shared, by when that was recorded."
  materials: [SharedMaterial!]
  "All who ever were on the insider lists that it is or was under: for those on them, and compliance."
  insiders: [EvidenceInsider!]
  "What was judged of it, each version, the newest first. For those who work with investors."
  assessments: [DisclosureAssessment!]
  "The quiet periods it fell into, as the calendar is known now."
  quietPeriods: [QuietPeriod!]
  "The same, as the calendar was known when it was."
  quietPeriodsKnownThen: [QuietPeriod!]
  "The visit that it was, if it was one."
  visits: [InvestorVisit!]
}

"A version of a contact, and its proof."
type EvidenceVersion @part {
  version: Int!
  "From when on it was the newest."
  recordedAt: DateTime!
  recordedBy: String!
  "Why, where the change said so."
  reason: String
  "The contact as it was."
  interaction: Interaction!
  "The entry of the audit log by which it was written. For compliance; that it was read is an entry too. Null, too, when it is not found."
  audit: AuditEntry
}

"How somebody came to know of a contact. 知悉方式"
enum KnowingWay {
  "Took part. 参与"
  TOOK_PART
  "Wrote it down, or changed that. 记录"
  RECORDED
  "Was told, as an insider list says. 列入内幕信息知情人名单"
  INSIDER
  "Judged whether it was told fairly. 评估"
  JUDGED
  "Checked that judgement. 复核"
  CHECKED
}

"Somebody who knew of a contact. 知悉人"
type Knower @part {
  "Null when it is nobody of them, or somebody whom you may not see."
  party: Party
  employee: Employee
  "Who gave the command, where it was no employee: \`operator:…\`."
  actor: String
  way: KnowingWay!
  since: DateTime!
  "When they were no longer told: of insiders. Null while they are."
  until: DateTime
}

"Something that was shared, and since when it is known. 已提供的材料"
type SharedMaterial @part {
  label: String!
  uri: String!
  "SHA-256 in hexadecimal, to prove that it is unchanged."
  sha256: String
  "Since when the contact is recorded to be about it."
  since: DateTime!
  "Since when it no longer is: it was a mistake. Null while it is."
  until: DateTime
}

"Somebody's time on an insider list of a contact. 知情人"
type EvidenceInsider @part {
  list: InsiderList
  employee: Employee
  since: DateTime!
  until: DateTime
  reason: String!
  "Whether they were on it when the contact was."
  atTheTime: Boolean!
  "Whether they are on it now."
  now: Boolean!
}

extend type Query {
  "The evidence of how a contact was handled. Null when it is not there for you."
  evidencePack(interactionId: ID!): EvidencePack
}

"""
A file of contacts that somebody asked for: made in the background, page by page, of what they may see, as it was known at the moment
of asking. Seen by who asked; by compliance without the files. 导出
"""
type Export implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  "The moment of asking: the file says what was known then."
  createdAt: DateTime
  "Who asked."
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "Whose or what contacts."
  of: ExportSubject
  from: DateTime
  to: DateTime
  "Null when it is of all contacts in that time."
  filter: ExportFilter
  order: HistoryOrder
  format: ExportFormat
  language: Locale
  "Whether a CSV file begins with a byte order mark."
  bom: Boolean
  state: ExportState
  "Why it was given up."
  failure: ExportFailure
  "The contacts written so far; of one that is done, all."
  rows: Int
  """
  How far it is, 0 to 100: how much of the stretch of time between its first and last contact has been walked through. An estimate, as
  contacts do not come evenly. Null while that is not known.
  """
  percent: Int
  "Seconds until it is done, by the same estimate."
  etaSeconds: Int
  "The file and its manifest, once it is done."
  files: [ExportFile!]
  "From then on the files are gone. Null while it is not done."
  expiresAt: DateTime
}

"Whose or what contacts are exported. 导出对象"
type ExportSubject @part {
  kind: ExportSubjectKind!
  "An id; of a topic, its normal form; of material, its SHA-256."
  value: String!
}

"To what an export is narrowed: one of these is there. 导出筛选条件"
type ExportFilter @part {
  channel: Channel
  topic: String
  initiation: Initiation
  disclosureClass: DisclosureClass
}

"Along what an export goes. 导出对象类别"
enum ExportSubjectKind {
  "The timeline of a party. 时间线"
  TIMELINE
  "The contact history of an investor. 投资者"
  INVESTOR
  "Of a person. 个人"
  PERSON
  "Of one of our own people. 员工"
  EMPLOYEE
  "Of a topic. 主题"
  TOPIC
  "Of an event. 活动"
  EVENT
  "Of material that was shared. 材料"
  MATERIAL
}

"A file of an export. 导出文件"
type ExportFile @part {
  name: String!
  mediaType: String!
  "Its size. As a float, as it may be larger than an Int."
  bytes: Float!
  "SHA-256 in hexadecimal. \`manifest.json\` says the same of the others."
  sha256: String!
  """
  Where to download it, for the next 5 minutes: whoever has the address has the file. Given only to who asked for the export, while they may
  see what it is of, and their posts, insider lists and exceptions are as they were when it was made; each time is in the audit log. Null otherwise.
  """
  url: String
}

"In what form contacts are exported. 导出格式"
enum ExportFormat {
  "Comma-separated values, RFC 4180. 逗号分隔"
  CSV
  "One JSON object in each line. JSON 行"
  JSON_LINES
  "A calendar of the contacts, RFC 5545. 日历"
  ICALENDAR
  "Cards of the people who took part, vCard 4.0, RFC 6350. 名片"
  VCARD
  "A report to read and print: a cover, figures, a chart and all contacts, as one HTML file. 可打印报告"
  REPORT
}

"What became of an export. 导出状态"
enum ExportState {
  "It is being made. 进行中"
  RUNNING
  "Its files are there. 已完成"
  DONE
  "It was given up: \`failure\` says why. 失败"
  FAILED
  "Who asked called it off. 已取消"
  CANCELLED
  "It was done, and its files are gone. 已过期"
  EXPIRED
}

"Why an export was given up. 失败原因"
enum ExportFailure {
  "Who asked may see other things than when they asked: ask again. 权限已变更"
  ACCESS_CHANGED
  "It took longer than a day, and what was known at its moment is not kept for longer. 快照已失效"
  SNAPSHOT_EXPIRED
  "More than a million contacts: ask for a shorter range. 行数超限"
  TOO_MANY
  "A fault of ours, which has been reported. 内部错误"
  INTERNAL
}

type ExportConnection {
  edges: [ExportEdge!]!
  nodes: [Export!]!
  pageInfo: PageInfo!
}

type ExportEdge {
  cursor: String!
  node: Export!
}

extend type Query {
  "An export by its id. Null when there is none for you."
  export(id: ID!): Export
  "The exports you have asked for, newest first; everybody's, for compliance and operators."
  exports(
    "Everybody's instead of your own."
    everybodys: Boolean = false
    first: Int!
    after: String
  ): ExportConnection!
}

extend type Mutation {
  "Asks for a file of contacts. It is made in the background: ask \`export\` how far it is. At most 3 at once."
  startExport(input: StartExportInput!): ExportPayload!
  "Calls an export off that is not done. What there is of its files is deleted."
  cancelExport(input: CancelExportInput!): ExportPayload!
}

"Whose or what contacts to export: exactly one of these. All but the first are as in \`contactHistory\`. 导出对象"
input ExportOfInput @oneOf {
  "The timeline of a party."
  timelineOf: ID
  investorId: ID
  personId: ID
  employeeId: ID
  topic: String
  eventId: ID
  materialSha256: String
}

input StartExportInput {
  idempotencyKey: String!
  of: ExportOfInput!
  range: TimeRangeInput
  filter: ContactHistoryFilterInput
  "NEWEST_FIRST, when absent."
  order: HistoryOrder
  format: ExportFormat!
  "Of headings and names. EN, when absent."
  language: Locale
  "Begins a CSV file with a byte order mark, which Excel needs to read Chinese. True, when absent."
  bom: Boolean
}

input CancelExportInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
}

type ExportPayload {
  export: Export
  userErrors: [UserError!]!
}

"A client that uses a part of the schema. 字段使用方"
type FieldUse @part {
  "\`partner:acme\`, \`employee:emp_…\`, \`operator:…\`."
  client: String!
  "The last day it did so."
  lastUsedOn: Date!
  "In about how many requests of that day."
  count: Int!
}

type FieldUseConnection {
  edges: [FieldUseEdge!]!
  nodes: [FieldUse!]!
  pageInfo: PageInfo!
}

type FieldUseEdge {
  cursor: String!
  node: FieldUse!
}

extend type Query {
  """
  Who uses a part of the schema, by client: before it is taken away. \`coordinate\` is a schema coordinate: \`Person.sex\`,
  \`Query.party(id:)\`, \`Channel.PHONE\`. Those who used it on \`since\` or later.
  """
  fieldUsage(coordinate: String!, since: Date!, first: Int!, after: String): FieldUseConnection!
}

"""
A long-term agreement under which a strategic relationship is kept. When the last one is over, a review is due: the type
stays until somebody changes it. 合作框架协议
"""
type FrameworkAgreement implements Node & Record @data(category: RELATIONSHIP, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  "The contract's number."
  number: String
  "What is agreed."
  scope: String
  validFrom: Date
  "The last day."
  validTo: Date
  "The last day, when it was ended before."
  endedOn: Date
  endReason: String
  "Whether it is in force today."
  inForce: Boolean
  "The day on which a review became due, as none was in force any more."
  reviewDueOn: Date
}

type FrameworkAgreementConnection {
  edges: [FrameworkAgreementEdge!]!
  nodes: [FrameworkAgreement!]!
  pageInfo: PageInfo!
}

type FrameworkAgreementEdge {
  cursor: String!
  node: FrameworkAgreement!
}

extend type Query {
  "A relationship's framework agreements, by their first day, latest first."
  frameworkAgreements(relationshipId: ID!, first: Int!, after: String): FrameworkAgreementConnection!
}

extend type Mutation {
  "Records a framework agreement of a relationship."
  recordFrameworkAgreement(input: RecordFrameworkAgreementInput!): FrameworkAgreementPayload!
  "Ends an agreement before its last day."
  endFrameworkAgreement(input: EndFrameworkAgreementInput!): FrameworkAgreementPayload!
}

input RecordFrameworkAgreementInput {
  idempotencyKey: String!
  relationshipId: ID!
  "1 to 100 characters."
  number: String
  "What is agreed: 1 to 2,000 characters."
  scope: String!
  validFrom: Date!
  "The last day: not before the first, and at most 20 years later."
  validTo: Date!
}

input EndFrameworkAgreementInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "The last day: from its first day to its last. Today, when absent."
  endedOn: Date
  "Why: 1 to 500 characters."
  reason: String!
}

type FrameworkAgreementPayload {
  frameworkAgreement: FrameworkAgreement
  userErrors: [UserError!]!
}

"""
How well a relationship is, from 0 to 100: trust, communication, value and continuity. Of one in trouble or ended, value gives
nothing: safety comes before profit. What machines send is no contact. 关系健康度
"""
type RelationshipHealth @data(category: HEALTH, sensitivity: INTERNAL) {
  "0 to 100, two decimals: the sum of the points of \`explain\`."
  score: Decimal
  "The moment it is of."
  at: DateTime
  "Which weights it was reckoned with: scores with different ones do not compare."
  weightsVersion: Int
  "Promises, confirmed signals, a sponsor at the top. At most 30. 信任"
  trust: Decimal
  "Contact by persons against what the tier asks for, and whether both sides speak. At most 30. 沟通"
  communication: Decimal
  "Transactions and the breadth of what is held. At most 20. 价值创造"
  value: Decimal
  "How long, how lately, and who answered for it. At most 20. 持续互动"
  continuity: Decimal
  "The decaying strength of contacts by persons. 人际互动强度"
  humanStrength: Decimal
  "The same of what machines sent: no part of the score. 自动触达强度"
  automatedStrength: Decimal
  "Of both strengths together, that of persons: 0 to 1. Null when there is neither. Near 0, only machines keep it alive."
  humanShare: Decimal
  "What it is made of: the points add up to the score exactly."
  explain: [HealthTerm!]
}

"A part of a health: what was looked at, the most it can give, and what it gives. 得分项"
type HealthTerm @part {
  dimension: HealthDimension!
  code: HealthTermCode!
  "What was looked at: \`kept 3, broken 1\`."
  input: String!
  "The most points."
  weight: Decimal!
  points: Decimal!
}

"The four pillars of a relationship. 健康度维度"
enum HealthDimension {
  "Promises, signals. 信任"
  TRUST
  "Who speaks, how much. 沟通"
  COMMUNICATION
  "What both have of it. 价值创造"
  VALUE
  "That it goes on. 持续互动"
  CONTINUITY
}

"What a health is made of. 得分项代码"
enum HealthTermCode {
  "Promises kept, of those kept and broken. 承诺履行"
  COMMITMENTS
  "Confirmed signs of trouble, decaying. 已证实的风险信号"
  SIGNALS
  "Somebody at the top is in the team. 高管发起人"
  SPONSOR
  "Contact by persons against what the tier asks for. 人际互动强度"
  STRENGTH
  "Whether both sides speak. 双向互动"
  TWO_WAY
  "Transactions, decaying. 交易"
  TRADE
  "Kinds of holdings. 产品覆盖"
  BREADTH
  "Since when. 合作年限"
  TENURE
  "Days without a person's contact, against what the tier asks for. 沉默天数"
  SILENCE
  "How many have answered for it, one after the other. 主办更替"
  LEADS
}

"One version of a record."
type RecordVersion @part {
  version: Int!
  "From when on it was the newest."
  recordedAt: DateTime!
  recordedBy: String!
  "Why, where the change said so."
  reason: String
  "The record as it was."
  record: Record!
}

type RecordVersionConnection {
  edges: [RecordVersionEdge!]!
  nodes: [RecordVersion!]!
  pageInfo: PageInfo!
}

type RecordVersionEdge {
  cursor: String!
  node: RecordVersion!
}

extend type Query {
  "The versions of a record, newest first; with \`knownAt\`, from the one that was known then on back. Null for who sees too little of it."
  history(id: ID!, knownAt: DateTime, first: Int!, after: String): RecordVersionConnection
    @data(category: PROVENANCE, sensitivity: INTERNAL)
}

"A product, account, exposure or share position that a party holds. 持有"
type Holding implements Node & Record @data(category: HOLDING, sensitivity: SENSITIVE) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  party: Party
  kind: HoldingKind
  "What is held: \`Current account\`, \`600036.SH\`."
  product: String
  "The account's or contract's number."
  number: String @data(category: HOLDING, sensitivity: SENSITIVE, mask: LAST_FOUR)
  "The balance, the exposure, the position's value."
  amount: Money
  "Pieces, for a position."
  quantity: Decimal
  "The day the amount is of."
  asOf: Date
  openedOn: PartialDate
  closedOn: PartialDate
  "How it stands, in the words of its source: \`finished, paid\`."
  status: String
  "Of a loan, the class in force today. Null when it was never classified."
  loanClass: LoanClassState @data(category: RISK, sensitivity: INTERNAL)
  "Of a loan, every class it was ever said to be in, in the order it was stated."
  loanClasses: [LoanClassState!] @data(category: RISK, sensitivity: INTERNAL)
  "Whether its class is one of the last three: SUBSTANDARD, DOUBTFUL, LOSS. 是否不良"
  nonPerforming: Boolean @data(category: RISK, sensitivity: INTERNAL)
}

"That a loan was in a class from a day on, and why. A later statement corrects it. 贷款分类认定"
type LoanClassState @part {
  loanClass: LoanClass!
  "As the source had it, where it came in the classes before 2002."
  legacyClass: LegacyLoanClass
  reason: String!
  validFrom: Date!
  recordedAt: DateTime!
  recordedBy: String!
}

"""
The five classes of loans, best first; the last three are non-performing. As in the Guidelines on Risk-based Loan
Classification (贷款风险分类指引) of the China Banking Regulatory Commission, 2007, which the Measures for the Risk Classification
of Financial Assets of Commercial Banks (商业银行金融资产风险分类办法) have kept since 1 July 2023. 贷款五级分类
"""
enum LoanClass {
  "The borrower can keep the contract; no reason to doubt payment in full and in time. 正常：能够履行合同，没有足够理由怀疑本息不能按时足额偿还"
  PASS
  "The borrower can pay now, but something may come to bear on it. 关注：目前有能力偿还，但存在可能产生不利影响的因素"
  SPECIAL_MENTION
  "Income alone does not pay it in full; even with the security there may be a loss. 次级：正常收入无法足额偿还，执行担保也可能有损失"
  SUBSTANDARD
  "It cannot be paid in full; even with the security there will be a great loss. 可疑：无法足额偿还，执行担保也肯定有较大损失"
  DOUBTFUL
  "Nothing, or very little, will come back whatever is done. 损失：采取一切措施后仍无法收回或只能收回极少部分"
  LOSS
}

"The classes before 2002, by how long a loan was overdue, and what they are read as today. 旧四级分类"
enum LegacyLoanClass {
  "In order: PASS. 正常"
  NORMAL
  "Past its day: SUBSTANDARD. 逾期"
  OVERDUE
  "Idle: DOUBTFUL. 呆滞"
  IDLE
  "Bad: LOSS. 呆账"
  BAD
}

"What kind of thing is held. 持有类别"
enum HoldingKind {
  "Money kept with us. 存款"
  DEPOSIT
  "Money lent by us. 贷款"
  LOAN
  "A promise to lend. 授信额度"
  CREDIT_LINE
  "A guarantee or letter of credit that we gave. 担保与信用证"
  GUARANTEE
  "A card. 银行卡"
  CARD
  "A fund, a bond, a wealth product. 投资理财"
  INVESTMENT
  "Shares or bonds of ours. 本行证券"
  OWN_SECURITY
  "Insurance. 保险"
  INSURANCE
  "Custody, cash management and other services. 服务"
  SERVICE
}

type HoldingConnection {
  edges: [HoldingEdge!]!
  nodes: [Holding!]!
  pageInfo: PageInfo!
}

type HoldingEdge {
  cursor: String!
  node: Holding!
}

extend type Query {
  "A party's holdings, newest first: by when each was first recorded."
  holdings(partyId: ID!, first: Int!, after: String): HoldingConnection
    @data(category: HOLDING, sensitivity: SENSITIVE, rows: true)
}

extend type Mutation {
  "Records what a party holds; with \`id\`, its state on a later day."
  recordHolding(input: RecordHoldingInput!): HoldingPayload!
  "States the class of a loan from a day on. Earlier statements stay, and no feed takes it away. For those who judge risk."
  classifyLoan(input: ClassifyLoanInput!): HoldingPayload!
}

"What class a loan is in: exactly one of the two."
input LoanClassInput @oneOf {
  loanClass: LoanClass
  "As it was called before 2002: it is kept beside what it is read as."
  legacyClass: LegacyLoanClass
}

input ClassifyLoanInput {
  idempotencyKey: String!
  "A holding of kind LOAN."
  id: ID!
  expectedVersion: Int!
  class: LoanClassInput!
  "Why: 1 to 500 characters."
  reason: String!
  "Today, when absent. Not still to come."
  validFrom: Date
}

input RecordHoldingInput {
  idempotencyKey: String!
  "An existing holding, whose state changes."
  id: ID
  "Required with \`id\`."
  expectedVersion: Int
  partyId: ID!
  kind: HoldingKind!
  product: String!
  number: String
  amount: MoneyInput
  quantity: Decimal
  asOf: Date!
  openedOn: PartialDate
  closedOn: PartialDate
  status: String
  source: SourceInput
}

type HoldingPayload {
  holding: Holding
  userErrors: [UserError!]!
}

"What kind of identifier. 标识类型"
enum IdentifierScheme {
  "Legal Entity Identifier, ISO 17442; the check digits are verified. 法人机构识别编码"
  LEI
  "PRC unified social credit code, GB 32100; the check characters are verified. 统一社会信用代码"
  UNIFIED_SOCIAL_CREDIT_CODE
  "Central Index Key, by which the SEC knows whoever files with it; 10 digits. 美国证监会编号"
  CIK
  "An e-mail address, in lower case. 电子邮件"
  EMAIL
  "A telephone number, E.164. 电话"
  PHONE
  "The id in another system; \`system\` names it. 来源系统编号"
  SOURCE
}

"What a party can be found by: unique in the institution for its scheme and system. 标识"
type Identifier @part {
  scheme: IdentifierScheme!
  "Only for SOURCE: the system's name."
  system: String
  "In the scheme's normal form."
  value: String!
}

input IdentifierInput {
  scheme: IdentifierScheme!
  "Required for SOURCE, not allowed otherwise."
  system: String
  "Brought into the scheme's normal form. A telephone number may be in national form when \`country\` is given."
  value: String!
  "ISO 3166-1 alpha-2: whose national form a telephone number is in."
  country: String
}

input AddIdentifierInput {
  idempotencyKey: String!
  partyId: ID!
  expectedVersion: Int!
  identifier: IdentifierInput!
}

input WithdrawIdentifierInput {
  idempotencyKey: String!
  partyId: ID!
  expectedVersion: Int!
  identifier: IdentifierInput!
}

type PartyPayload {
  "Null when there are user errors."
  party: Party
  userErrors: [UserError!]!
}

extend type Query {
  "The one party that has this identifier. Null when there is none."
  partyByIdentifier(scheme: IdentifierScheme!, system: String, value: String!): Party
}

extend type Mutation {
  "Adds an identifier to a party. IDENTIFIER_TAKEN when another party has it."
  addIdentifier(input: AddIdentifierInput!): PartyPayload!
  "Takes an identifier from a party; another party may then have it. The history keeps who had it when."
  withdrawIdentifier(input: WithdrawIdentifierInput!): PartyPayload!
}

"""
Who knows something that others must not know: inside information, or a confidence. Nobody else knows that there is such
a list. Nothing of it is ever deleted. 内幕信息知情人名单
"""
type InsiderList implements Node & Record @data(category: ACCESS, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  "Who opened it."
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "A code name."
  name: String
  "Whom it is about; null when it is about the institution, or somebody whom you may not see."
  aboutParty: Party
  "What is known, and why it is not public."
  reason: String
  "Who was told, in the order they were; who is no longer told stays, with \`until\`."
  members: [Insider!]
  state: InsiderListState
  closedAt: DateTime
}

"Somebody's time on an insider list. 内幕信息知情人"
type Insider @part {
  employee: Employee
  "When they were told."
  since: DateTime!
  "When they were no longer told. Null while they are."
  until: DateTime
  "Why they were told."
  reason: String!
}

"Whether a list goes on. 名单状态"
enum InsiderListState {
  "It goes on. 进行中"
  OPEN
  "The matter is public, or over: nobody is added, nothing new is recorded under it. Its members still see what was. 已关闭"
  CLOSED
}

type InsiderListConnection {
  edges: [InsiderListEdge!]!
  nodes: [InsiderList!]!
  pageInfo: PageInfo!
}

type InsiderListEdge {
  cursor: String!
  node: InsiderList!
}

extend type Query {
  "The insider lists you are on, by id; all lists, newest first, for compliance and operators."
  insiderLists(first: Int!, after: String): InsiderListConnection!
}

extend type Mutation {
  "Opens an insider list. An employee who opens one is on it at once."
  openInsiderList(input: OpenInsiderListInput!): InsiderListPayload!
  "Adds an employee to an open list, for those on it and compliance."
  addInsider(input: AddInsiderInput!): InsiderListPayload!
  "Says that an employee is no longer told. The entry stays."
  endInsider(input: EndInsiderInput!): InsiderListPayload!
  "Closes a list. Those on it stay on it, and see what was recorded under it."
  closeInsiderList(input: CloseInsiderListInput!): InsiderListPayload!
}

input OpenInsiderListInput {
  idempotencyKey: String!
  "A code name that says nothing of the issuer: 1 to 100 characters."
  name: String!
  "Whom it is about. The institution itself, when absent."
  aboutPartyId: ID
  "What is known, and why it is not public: 1 to 500 characters."
  reason: String!
}

input AddInsiderInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  employeeId: ID!
  "When they were told. Now, when absent."
  since: DateTime
  "Why they were told: 1 to 500 characters."
  reason: String!
}

input EndInsiderInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  employeeId: ID!
  "When they were no longer told. Now, when absent. They see nothing more from now on in any case."
  until: DateTime
  "Why: kept in the history."
  reason: String!
}

input CloseInsiderListInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type InsiderListPayload {
  insiderList: InsiderList
  userErrors: [UserError!]!
}

"One contact: when, on which channel, who took part on both sides, what about, with what outcome. 互动"
type Interaction implements Node & Record @data(category: INTERACTION, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  "False when it was retracted: it never happened, or not so."
  active: Boolean!
  channel: Channel
  direction: Direction
  "By a person or by a machine."
  initiation: Initiation
  "When it began, in the world. \`recordedAt\` says when we wrote it down."
  occurredAt: DateTime
  durationMinutes: Int
  "In which line of business; null when in none or several."
  lineOfBusiness: LineOfBusiness
  "Who may know of it. What is not NORMAL counts as nobody's last contact, as that would tell of it."
  confidentiality: Confidentiality
  "Whose members may know of it; null when it is NORMAL."
  insiderList: InsiderList
  participants: [Participant!]
  subject: String
  summary: String @data(category: INTERACTION, sensitivity: INTERNAL)
  topics: [String!]
  outcome: String @data(category: INTERACTION, sensitivity: INTERNAL)
  sentiment: Sentiment @data(category: INTERACTION, sensitivity: INTERNAL)
  commitments: [Commitment!] @data(category: COMMITMENT, sensitivity: PERSONAL)
  "Where the content is kept: the recording, the mail, the slides."
  content: [ContentReference!] @data(category: INTERACTION, sensitivity: INTERNAL)
}

"Who may know of an interaction. 保密级别"
enum Confidentiality {
  "All who see its parties. 普通"
  NORMAL
  "Told in confidence: the members of its insider list. 保密"
  CONFIDENTIAL
  "Inside information in the sense of securities law: the members of its insider list. 内幕信息"
  INSIDE_INFORMATION
}

"How the two sides met. 渠道"
enum Channel {
  "Face to face at our place. 网点面谈"
  BRANCH
  "Face to face at theirs. 上门拜访"
  VISIT
  "Face to face elsewhere, or not said where. 会面"
  MEETING
  "By video. 视频会议"
  VIDEO
  "By telephone. 电话"
  PHONE
  "By e-mail. 电子邮件"
  EMAIL
  "By text message. 短信"
  SMS
  "By WeChat. 微信"
  WECHAT
  "In our app. 手机银行"
  APP
  "On our web site. 网上银行"
  WEB
  "By letter. 信函"
  LETTER
  "By fax. 传真"
  FAX
  "At an event: a roadshow, a salon. 活动"
  EVENT
  "On another way. 其他"
  OTHER
}

"Who turned to whom. 方向"
enum Direction {
  "They to us. 对方联系我方"
  INBOUND
  "We to them. 我方联系对方"
  OUTBOUND
  "Among ourselves, about them. 内部"
  INTERNAL
  "Among others, without us. 他方之间"
  EXTERNAL
}

"Whether a person or a machine made the contact. Machine contact never counts as human contact. 人工或自动"
enum Initiation {
  "A person. 人工"
  HUMAN
  "A machine: statements, reminders, chatbots. 自动"
  AUTOMATED
}

"What somebody did in an interaction. 参与方式"
enum ParticipantPart {
  "Began it, sent it, called. 发起人"
  INITIATOR
  "Was met, called, written to. 接收人"
  RECIPIENT
  "Was sent a copy. 抄送"
  COPIED
  "Was sent a hidden copy. 密送"
  BLIND_COPIED
  "Was there. 出席"
  ATTENDEE
  "Led it. 主持"
  HOST
  "Was spoken of, and not there. 被提及"
  MENTIONED
}

"Somebody who took part: exactly one of \`party\` and \`employee\` is there."
type Participant @part {
  party: Party
  employee: Employee
  part: ParticipantPart!
}

"How it went, as somebody or something judged. 情绪"
enum SentimentScore {
  "Good. 正面"
  POSITIVE
  "Neither. 中性"
  NEUTRAL
  "Bad. 负面"
  NEGATIVE
}

"How an interaction went, and who judged it so. 情绪判断"
type Sentiment @part {
  score: SentimentScore!
  "Who judged: an employee's id, or the name and version of a model."
  judgedBy: String!
  "True when a machine judged."
  automated: Boolean!
}

"Where content is kept. The content itself is never kept here. 内容引用"
type ContentReference @part {
  "A label, such as \`slides\`."
  label: String!
  "An address in the system that keeps it."
  uri: String!
  "SHA-256 in hexadecimal, to prove that it is unchanged."
  sha256: String
}

extend type Query {
  "An interaction by its id. Null when there is none."
  interaction(id: ID!): Interaction
}

extend type Mutation {
  "Records a contact."
  recordInteraction(input: RecordInteractionInput!): InteractionPayload!
  "Puts right what was recorded. Only the fields that are given change; the version before is kept."
  amendInteraction(input: AmendInteractionInput!): InteractionPayload!
  "Says that a contact never happened. It leaves every timeline; its history stays."
  retractInteraction(input: RetractInteractionInput!): InteractionPayload!
}

"Somebody who took part: exactly one of \`partyId\` and \`employeeId\`."
input ParticipantInput {
  partyId: ID
  employeeId: ID
  part: ParticipantPart!
}

input SentimentInput {
  score: SentimentScore!
  judgedBy: String!
  automated: Boolean!
}

input ContentReferenceInput {
  label: String!
  uri: String!
  sha256: String
}

input RecordInteractionInput {
  idempotencyKey: String!
  channel: Channel!
  direction: Direction!
  initiation: Initiation!
  occurredAt: DateTime!
  "0 to 100,000."
  durationMinutes: Int
  "In which line of business. It counts as contact for the participants' relationships in this line; in all lines, when absent."
  lineOfBusiness: LineOfBusiness
  "NORMAL, when absent."
  confidentiality: Confidentiality
  "Exactly when it is not NORMAL: an open insider list that you are on."
  insiderListId: ID
  "1 to 40, nobody twice with the same part, at least one party."
  participants: [ParticipantInput!]!
  "1 to 300 characters."
  subject: String!
  "At most 10,000 characters."
  summary: String
  "At most 5."
  topics: [String!]
  outcome: String
  sentiment: SentimentInput
  "At most 5."
  commitments: [CommitmentInput!]
  "At most 20."
  content: [ContentReferenceInput!]
  source: SourceInput
}

input AmendInteractionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  channel: Channel
  direction: Direction
  initiation: Initiation
  occurredAt: DateTime
  durationMinutes: Int
  lineOfBusiness: LineOfBusiness
  "Making it NORMAL takes its insider list away. Only those on the list may."
  confidentiality: Confidentiality
  insiderListId: ID
  participants: [ParticipantInput!]
  subject: String
  summary: String
  topics: [String!]
  outcome: String
  sentiment: SentimentInput
  content: [ContentReferenceInput!]
  "Why: kept in the history."
  reason: String!
}

input RetractInteractionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  reason: String!
}

type InteractionPayload {
  interaction: Interaction
  userErrors: [UserError!]!
}

"What we would like an investor to hold of a security by a day, and why. 目标持仓"
type InvestorTarget @part {
  scheme: SecurityScheme!
  code: String!
  quantity: Decimal
  value: Money
  by: Date!
  reason: String!
}

extend type Mutation {
  "Says what we would like an investor to hold; without \`target\`, takes it away. INVALID_STATE in other lines of business."
  setInvestorTarget(input: SetInvestorTargetInput!): RelationshipPayload!
}

input InvestorTargetInput {
  security: SecurityCodeInput!
  "Above 0. At least one of this and \`value\`."
  quantity: Decimal
  "Above 0."
  value: MoneyInput
  by: Date!
  "Why: 1 to 500 characters."
  reason: String!
}

input SetInvestorTargetInput {
  idempotencyKey: String!
  "A relationship in the line INVESTOR."
  id: ID!
  expectedVersion: Int!
  target: InvestorTargetInput
}

"""
Investors, analysts or journalists who are received: who came, what they signed, what was said, and that it was published as the
exchange asks. Kept at least until \`keepUntil\`. 投资者调研
"""
type InvestorVisit implements Node & Record @data(category: INTERACTION, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  visitKind: InvestorVisitKind
  "The firms that come, and their people."
  visitors: [InvestorVisitor!]
  hosts: [Employee!]
  startsAt: DateTime
  endsAt: DateTime
  place: String
  subject: String
  state: InvestorVisitState
  "Whether it falls into a quiet period, as that was known when its time was set."
  quiet: Boolean
  "The disclosures that were near."
  quietBefore: [Disclosure!]
  "Why it is in a quiet period all the same. Null when it is not."
  exceptionReason: String
  "What the visitors have signed. Null until it is there."
  letter: CommitmentLetter
  "What was said, as it is to be published. Null until it is written."
  sheet: VisitRecordSheet
  """
  The record sheet line by line, in the order of the form that is published: with the names of those whom you may see. The
  exchange's own template decides, and asks for its code and number beside.
  """
  sheetForm(locale: Locale = ZH): [VisitSheetRow!]
  "What is still to be done before it can be published."
  missing: [VisitSheetNeed!]
  "Before then the record sheet is to be published: as trading opens."
  publishBy: DateTime
  "Not published by then, or later."
  late: Boolean
  "It is kept until this day at least."
  keepUntil: Date
  "Where the rule is written by which its time was set."
  rule: String
  "Its version, where the institution states it. Null where it is the one that comes with the gateway."
  ruleVersion: Int
  "The contact that it was."
  interaction: Interaction
  cancelReason: String
}

"Somebody who comes; null when you may not see them. 来访者"
type InvestorVisitor @part {
  party: Party
}

"What kind of activity it is, as the exchanges' record sheet names it. 投资者关系活动类别"
enum InvestorVisitKind {
  "Selected investors. 特定对象调研"
  SELECTED_INVESTORS
  "Analysts. 分析师会议"
  ANALYST_MEETING
  "Journalists. 媒体采访"
  MEDIA_INTERVIEW
  "A briefing on results. 业绩说明会"
  RESULTS_BRIEFING
  "A press conference. 新闻发布会"
  PRESS_CONFERENCE
  "A roadshow. 路演活动"
  ROADSHOW
  "A tour of our places. 现场参观"
  SITE_TOUR
  "Something else. 其他"
  OTHER
}

"Where a visit stands. 调研状态"
enum InvestorVisitState {
  "Still to come. 计划中"
  PLANNED
  "It was held, and what was said is written down. 已举行"
  HELD
  "The record sheet is public. 已刊载"
  PUBLISHED
  "Called off. 已取消"
  CANCELLED
}

"What a record sheet needs before it is published. 待办事项"
enum VisitSheetNeed {
  "What the visitors sign. 承诺书"
  COMMITMENT_LETTER
  "What was said. 活动记录表"
  SHEET
  "That somebody checks it who has not written it. 复核"
  CHECK
}

"Where record sheets are published. 刊载平台"
enum SheetPlatform {
  "Of the Shenzhen Stock Exchange. 深交所互动易"
  SZSE_IRM
  "Of the Shanghai Stock Exchange. 上证e互动"
  SSE_E_INTERACTION
  "Another. 其他"
  OTHER
}

"Not to ask for what is not public, not to pass it on, not to trade on it. 承诺书"
type CommitmentLetter @part {
  signedOn: Date!
  uri: String!
  "SHA-256 in hexadecimal."
  sha256: String
  by: String!
  at: DateTime!
}

"What was said at a visit. 投资者关系活动记录表"
type VisitRecordSheet @part {
  "Questions and answers."
  content: String!
  materials: [ContentReference!]!
  "Who wrote it."
  makers: [String!]!
  checkedBy: String
  checkedAt: DateTime
  checkNote: String
  platform: SheetPlatform
  publishedUri: String
  publishedAt: DateTime
  publishedBy: String
}

"A line of the record sheet. 活动记录表栏目"
type VisitSheetRow @part {
  label: String!
  value: String!
}

"What a list of visits is narrowed by: one thing at a time."
input InvestorVisitFilterInput @oneOf {
  partyId: ID
  state: InvestorVisitState
}

type InvestorVisitConnection {
  edges: [InvestorVisitEdge!]!
  nodes: [InvestorVisit!]!
  pageInfo: PageInfo!
}

type InvestorVisitEdge {
  cursor: String!
  node: InvestorVisit!
}

extend type Query {
  "Visits of investors by when they begin, the last first."
  investorVisits(
    range: TimeRangeInput
    filter: InvestorVisitFilterInput
    first: Int!
    after: String
  ): InvestorVisitConnection!
}

extend type Mutation {
  "Plans a visit. In a quiet period, only with \`exceptionReason\`."
  planInvestorVisit(input: PlanInvestorVisitInput!): InvestorVisitPayload!
  "Moves it to another time."
  moveInvestorVisit(input: MoveInvestorVisitInput!): InvestorVisitPayload!
  "Says that the visitors have signed."
  recordCommitmentLetter(input: RecordCommitmentLetterInput!): InvestorVisitPayload!
  "Writes down what was said, or writes it anew. It has to be checked again."
  draftVisitSheet(input: DraftVisitSheetInput!): InvestorVisitPayload!
  "Says that what is written down may be published: for who supervises or inspects, and has not written it."
  checkVisitSheet(input: CheckVisitSheetInput!): InvestorVisitPayload!
  "Says where it was published. The letter and the check must be there."
  publishVisitSheet(input: PublishVisitSheetInput!): InvestorVisitPayload!
  "Calls it off."
  cancelInvestorVisit(input: CancelInvestorVisitInput!): InvestorVisitPayload!
}

input PlanInvestorVisitInput {
  idempotencyKey: String!
  visitKind: InvestorVisitKind!
  "The firms that come, and their people: 1 to 20."
  partyIds: [ID!]!
  "Who receives them: 1 to 10."
  hostIds: [ID!]!
  startsAt: DateTime!
  "After it, and at most 31 days later."
  endsAt: DateTime!
  place: String
  "1 to 300 characters."
  subject: String!
  "Why it must be in a quiet period: 1 to 500 characters. Kept only when it is in one."
  exceptionReason: String
}

input MoveInvestorVisitInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  startsAt: DateTime!
  endsAt: DateTime!
  exceptionReason: String
}

input RecordCommitmentLetterInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  signedOn: Date!
  "Where it is kept."
  uri: String!
  sha256: String
}

input DraftVisitSheetInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Questions and answers: 1 to 20,000 characters."
  content: String!
  "At most 20."
  materials: [ContentReferenceInput!]
  "The contact that it was: with one of the visitors, and under no insider list."
  interactionId: ID
}

input CheckVisitSheetInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 500 characters."
  note: String
}

input PublishVisitSheetInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  platform: SheetPlatform!
  uri: String!
  "Now, when absent. Not before the visit."
  publishedAt: DateTime
}

input CancelInvestorVisitInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  reason: String!
}

type InvestorVisitPayload {
  investorVisit: InvestorVisit
  userErrors: [UserError!]!
}

"The script a name is written in."
enum Script {
  "Chinese characters. 汉字"
  HAN
  "Latin letters. 拉丁字母"
  LATIN
  "Another script. 其他文字"
  OTHER
}

"Which part of a person's name is said first."
enum NameOrder {
  "Li Ming, Nagy Anna. 姓在前"
  FAMILY_FIRST
  "Maria Anders. 名在前"
  GIVEN_FIRST
}

"One form of a person's name. 姓名"
type PersonName @part {
  "The whole name as it is said."
  display: String!
  family: String
  given: String
  middle: String
  "Dr., Prof., 博士"
  prefix: String
  suffix: String
  "Only when the source gave the name as one string."
  full: String
  script: Script!
  order: NameOrder!
}

"One form of an organization's name. 名称"
type OrganizationName @part {
  "The name in the register."
  legal: String!
  "The name people use."
  short: String
  script: Script!
}

input PersonNameInput {
  family: String
  given: String
  middle: String
  prefix: String
  suffix: String
  "The name as one string, when its parts are not known."
  full: String
  "Found out from the letters, when absent."
  script: Script
  "FAMILY_FIRST for Chinese characters, GIVEN_FIRST otherwise, when absent."
  order: NameOrder
}

input OrganizationNameInput {
  legal: String!
  short: String
  "Found out from the letters, when absent."
  script: Script
}

"""
Something that must happen by a day: as a rule asks, as somebody promised, or as a review is planned. It is opened, settled and
handed over by itself; automated contact never satisfies it. 应办事项
"""
type Obligation implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  party: Party
  lineOfBusiness: LineOfBusiness
  kind: ObligationKind
  "What is to be done."
  title: String
  "The same in Chinese. 中文标题"
  titleZh: String
  "The rule that asks for it. Null for a commitment, and for a planned review."
  rule: ObligationRule
  "The version of the rule it was opened under, and follows."
  ruleVersion: Int
  "What was promised. Null for all that was not."
  commitment: Commitment
  "Which one of the rule's: \`2026-11\`, \`2026-Q4\`, \`2026-11-22\`."
  occurrence: String
  "From that day on it can be kept."
  from: Date
  dueOn: Date
  "The end of that day in the institution's zone."
  dueAt: DateTime
  "The holidays of that year were not announced when the day was found: it may still move. 节假日尚未公布"
  provisional: Boolean
  "It is open, and its day is over. 已逾期"
  overdue: Boolean
  "From then on it is missed. Null when it can be kept at any time."
  lapsesAt: DateTime
  "How many contacts it takes."
  times: Int
  "The human contacts that satisfied it, or count towards it, earliest first."
  contacts: [ObligationContact!]
  "Who is to see to it: the lead of the relationship, or who promised. Of what is settled, who it was then."
  owner: Employee
  "The unit that keeps the relationship."
  unit: OrgUnit
  state: ObligationState
  "When it was kept. After \`dueAt\`, late."
  keptAt: DateTime
  "What somebody said of it. Null when nobody did."
  statement: ObligationStatement
}

"A human contact that counts towards an obligation."
type ObligationContact @part {
  at: DateTime!
  interaction: Interaction
}

"What somebody said of an obligation, and why. 人工说明"
type ObligationStatement @part {
  "KEPT or WAIVED."
  state: ObligationState!
  note: String!
  "The contact that shows it."
  interaction: Interaction
  by: String!
  at: DateTime!
}

"What must happen. 应办事项类别"
enum ObligationKind {
  "A contact in each period. 联系频率"
  CONTACT_CADENCE
  "A dialogue with an executive present. 高管对话"
  EXECUTIVE_DIALOGUE
  "A review of the relationship. 关系评审"
  REVIEW
  "A look at somebody who owes us. 贷后检查"
  POST_LOAN_CHECK
  "A greeting. 客户关怀"
  CARE_DAY
  "What one of us promised. 承诺"
  COMMITMENT
  "Whatever else a rule asks. 其他"
  OTHER
}

"What became of an obligation. 应办事项状态"
enum ObligationState {
  "To be done; past its day, overdue. 待办"
  OPEN
  "Done, perhaps late. 已完成"
  KEPT
  "Not done, and too late for it. 未完成"
  MISSED
  "Not asked for this time, as a supervisor said. 已豁免"
  WAIVED
  "Nobody asks for it any more. 已取消"
  CANCELLED
}

"Whose obligations: exactly one of the three."
input ObligationsOfInput @oneOf {
  employeeId: ID
  "Of the relationships that this unit, and all below it, keep."
  unitId: ID
  relationshipId: ID
}

type ObligationConnection {
  edges: [ObligationEdge!]!
  nodes: [Obligation!]!
  pageInfo: PageInfo!
}

type ObligationEdge {
  cursor: String!
  node: Obligation!
}

"What is to be done for the party. 应办事项"
type ObligationsBlock implements ViewBlock @part {
  provenance: Provenance!
  "All that are open, earliest due first."
  open: [Obligation!]!
}

extend type Query {
  "What is to be done, or was, by whom, in a unit, or for a relationship: in one state, earliest due first. 应办事项清单"
  obligations(
    of: ObligationsOfInput!
    state: ObligationState = OPEN
    "Due by this day. All, when absent."
    dueTo: Date
    first: Int!
    after: String
  ): ObligationConnection! @data(category: WORK, sensitivity: INTERNAL, rows: true)
}

extend type Mutation {
  "Says that an open obligation was kept, for those who look after the relationship. A commitment is closed instead. 说明已完成"
  keepObligation(input: KeepObligationInput!): ObligationPayload!
  "Waives an obligation that is open or missed, for a supervisor who is not its owner. 豁免"
  waiveObligation(input: WaiveObligationInput!): ObligationPayload!
}

input KeepObligationInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "What was done: 1 to 500 characters."
  note: String!
  "The human contact with the party that shows it. An automated one is refused."
  interactionId: ID
}

input WaiveObligationInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: 1 to 500 characters."
  note: String!
}

type ObligationPayload {
  obligation: Obligation
  userErrors: [UserError!]!
}

"""
What must be done for which relationships, and how often. A rule is data: whoever keeps the rules states it, and what it asks
is opened by itself. What it says anew holds for what begins from the next day on; what has been opened stays as it was.
应办规则
"""
type ObligationRule implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  state: ObligationRuleState
  "As last stated."
  terms: ObligationTerms
  "What it asked from which day on, earliest first."
  course: [ObligationRuleEntry!]
}

"What a rule asked from a day on. 规则沿革"
type ObligationRuleEntry @part {
  "The first day: what begins on it or later follows this."
  from: Date!
  "The version of the rule that said so."
  version: Int!
  "Null when it asked nothing any more: it was switched off."
  terms: ObligationTerms
}

"What a rule asks. 规则条款"
type ObligationTerms @part {
  "What is to be done."
  name: String!
  "The same in Chinese. 中文名称"
  nameZh: String!
  kind: ObligationKind!
  appliesTo: MeantRelationships!
  "By calendar periods; null for a care day."
  period: PeriodSchedule
  "Before a day on which the party is thought of; null for calendar periods."
  careDay: CareDaySchedule
  "How many contacts it takes in each period."
  times: Int!
  "Which contacts satisfy it. Never those of machines. Null when only somebody's word that it was done does."
  satisfiedBy: SatisfyingContact
  calendar: HolidayCalendar!
  moveDue: DueMove!
  "So many days after the due day it can still be kept, late; then it is missed."
  graceDays: Int!
}

"Whom a rule is about. 适用范围"
type MeantRelationships @part {
  "All, when empty."
  lines: [LineOfBusiness!]!
  "All but TERMINATED, when empty."
  types: [RelationshipType!]!
  "All, also those without one, when empty."
  tiers: [String!]!
  "All but LOST, when empty."
  stages: [RelationshipStage!]!
}

"Once in each calendar period. 按周期"
type PeriodSchedule @part {
  every: PeriodLength!
  "Due so many days before the period's last."
  daysBefore: Int!
}

"Before a day on which the party is thought of. 关怀日"
type CareDaySchedule @part {
  day: CareDay!
  "It is opened, and can be kept, from so many days before."
  leadDays: Int!
}

"Which contacts satisfy an obligation. 达成条件"
type SatisfyingContact @part {
  "Any, when empty."
  channels: [Channel!]!
  "Either, when empty."
  directions: [Direction!]!
  "Somebody must have taken part who held a post as executive that day, or is the relationship's executive sponsor. 须有高管参与"
  executivePresent: Boolean!
  "It must have taken so long. Null when it need not."
  minMinutes: Int
}

"Whether a rule asks anything. 规则状态"
enum ObligationRuleState {
  "Written, and asked of nobody yet. 草稿"
  DRAFT
  "It opens obligations. 启用"
  ON
  "It opens none any more; those that were open are cancelled. 停用"
  OFF
}

"How long a calendar period is. 周期"
enum PeriodLength {
  "Monday to Sunday, as in ISO 8601. 每周"
  WEEK
  "A calendar month. 每月"
  MONTH
  "A calendar quarter. 每季度"
  QUARTER
  "January to June, July to December. 每半年"
  HALF_YEAR
  "A calendar year. 每年"
  YEAR
}

"A day on which a customer is thought of. 关怀日"
enum CareDay {
  "The day of birth; 28 February for who was born on the 29th, in years without. 公历生日"
  BIRTHDAY_SOLAR
  "The day of birth in the Chinese calendar: in the leap month where the year has it, on the last day of a month that is too short. 农历生日"
  BIRTHDAY_LUNAR
  "The day a firm was founded. 成立纪念日"
  FOUNDING_DAY
  "1 January. 元旦"
  NEW_YEAR
  "First day of the first lunar month. 春节"
  SPRING_FESTIVAL
  "15th of the first lunar month. 元宵节"
  LANTERN_FESTIVAL
  "5th of the fifth lunar month. 端午节"
  DRAGON_BOAT_FESTIVAL
  "15th of the eighth lunar month. 中秋节"
  MID_AUTUMN_FESTIVAL
  "9th of the ninth lunar month. 重阳节"
  DOUBLE_NINTH_FESTIVAL
  "1 October. 国庆节"
  NATIONAL_DAY
}

"Which days are working days. 工作日历"
enum HolidayCalendar {
  "The PRC's holidays and the weekends worked for them, in announced years; Monday to Friday in others. 中国法定节假日及调休"
  PRC
  "Monday to Friday. 仅周末休息"
  WEEKENDS_ONLY
}

"Where a due day goes that is no working day. 遇非工作日"
enum DueMove {
  "To the last working day before it. 提前"
  PREVIOUS
  "To the first working day after it. 顺延"
  NEXT
  "Nowhere. 不调整"
  NONE
}

type ObligationRuleConnection {
  edges: [ObligationRuleEdge!]!
  nodes: [ObligationRule!]!
  pageInfo: PageInfo!
}

type ObligationRuleEdge {
  cursor: String!
  node: ObligationRule!
}

extend type Query {
  "The rules of what must be done, newest first. 应办规则"
  obligationRules(first: Int!, after: String): ObligationRuleConnection!
}

extend type Mutation {
  "States a rule. One that is ON opens what it asks at once, for the period that is running. 制定应办规则"
  stateObligationRule(input: StateObligationRuleInput!): ObligationRulePayload!
  "Gives a rule other terms, from the next day on, or switches it on or off, at once. 变更应办规则"
  changeObligationRule(input: ChangeObligationRuleInput!): ObligationRulePayload!
}

input ObligationTermsInput {
  "1 to 100 characters."
  name: String!
  "1 to 100 characters. 中文名称"
  nameZh: String!
  "Any but COMMITMENT. CARE_DAY exactly for a care day; EXECUTIVE_DIALOGUE needs \`satisfiedBy.executivePresent\`."
  kind: ObligationKind!
  appliesTo: MeantRelationshipsInput
  schedule: ObligationScheduleInput!
  "1 to 50."
  times: Int = 1
  "Without it, somebody must say that it was done: \`keepObligation\`."
  satisfiedBy: SatisfyingContactInput
  calendar: HolidayCalendar = PRC
  moveDue: DueMove = PREVIOUS
  "0 to 366."
  graceDays: Int = 0
}

input MeantRelationshipsInput {
  "All, when absent or empty."
  lines: [LineOfBusiness!]
  "All but TERMINATED, when absent or empty."
  types: [RelationshipType!]
  "All, when absent or empty; at most 20."
  tiers: [String!]
  "All but LOST, when absent or empty."
  stages: [RelationshipStage!]
}

"When it is due: exactly one of the two."
input ObligationScheduleInput @oneOf {
  period: PeriodScheduleInput
  careDay: CareDayScheduleInput
}

input PeriodScheduleInput {
  every: PeriodLength!
  "Due so many days before the period's last: less than the period has."
  daysBefore: Int = 0
}

input CareDayScheduleInput {
  day: CareDay!
  "0 to 60."
  leadDays: Int = 7
}

input SatisfyingContactInput {
  channels: [Channel!]
  directions: [Direction!]
  executivePresent: Boolean = false
  "1 to 1440."
  minMinutes: Int
}

input StateObligationRuleInput {
  idempotencyKey: String!
  terms: ObligationTermsInput!
  "DRAFT or ON."
  state: ObligationRuleState = DRAFT
}

input ChangeObligationRuleInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "All of them, in place of those before. As they were, when absent."
  terms: ObligationTermsInput
  "As it was, when absent."
  state: ObligationRuleState
  "Why: kept in the history."
  reason: String!
}

type ObligationRulePayload {
  obligationRule: ObligationRule
  userErrors: [UserError!]!
}

"""
A program of somebody outside the institution that asks for data here. It may ask for nothing until somebody else than who
registered it has approved it; and then only for what it is registered for, and parties consent to. 合作方应用
"""
type PartnerApp implements Node & Record @data(category: ACCESS, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  name: String
  "What its tokens say in \`client_id\` and \`sub\`. It never changes."
  clientId: String
  "Whose program it is."
  organization: Organization
  "Whom to write to: about operations that use what will be gone, or a suspension."
  contactEmail: String
  "What it may ask for data for. 使用目的"
  purposes: [Purpose!]
  "What it may ask for at all, whoever consents to more. 数据类别"
  categories: [DataCategory!]
  "Its own bounds on how much it may ask. Null when those of all partners apply."
  limits: AskingLimits
  state: PartnerAppState
  "Who asked last for what it may ask for: \`employee:emp_…\`, \`operator:…\`. Somebody else approves it."
  askedBy: String
  "Who suspended it, while it is suspended. Somebody else resumes it."
  suspendedBy: String
  "How many operations are registered for it."
  operationCount: Int
  "The operations it may run in production, by their id."
  operations(first: Int!, after: String): RegisteredOperationConnection
}

"Whether an app may ask. 应用状态"
enum PartnerAppState {
  "Waits for somebody else's approval: it may ask nothing. 待批准"
  PENDING
  "It may ask. 已启用"
  ACTIVE
  "It may ask nothing, until it is resumed. 已暂停"
  SUSPENDED
}

"How much may be asked: a bucket that runs empty and fills again."
type AskingLimits @part {
  "Read units, when it is full."
  maximum: Int!
  "Read units a second."
  restoreRate: Int!
}

"An operation that an app may run by its id, and whose text nobody needs to send."
type RegisteredOperation @part {
  "The SHA-256 of the text, in hexadecimal. Send it as \`extensions.persistedQuery.sha256Hash\`."
  id: String!
  name: String!
  "The text: one query and its fragments."
  body: String!
  registeredAt: DateTime!
  registeredBy: String!
}

type RegisteredOperationConnection {
  edges: [RegisteredOperationEdge!]!
  nodes: [RegisteredOperation!]!
  pageInfo: PageInfo!
}

type RegisteredOperationEdge {
  cursor: String!
  node: RegisteredOperation!
}

type PartnerAppConnection {
  edges: [PartnerAppEdge!]!
  nodes: [PartnerApp!]!
  pageInfo: PageInfo!
}

type PartnerAppEdge {
  cursor: String!
  node: PartnerApp!
}

extend type Query {
  "A partner app by its id. Null when there is none."
  partnerApp(id: ID!): PartnerApp
  "The partner apps of the institution, by name."
  partnerApps(first: Int!, after: String): PartnerAppConnection!
}

extend type Mutation {
  "Registers a partner app. It waits for somebody else's approval."
  registerPartnerApp(input: RegisterPartnerAppInput!): PartnerAppPayload!
  """
  Changes a partner app. Only the fields that are given change; a list is replaced whole. What lets it ask for more waits for
  somebody else's approval, and until then the app may ask nothing; what lets it ask for less holds at once.
  """
  changePartnerApp(input: ChangePartnerAppInput!): PartnerAppPayload!
  "Lets a pending app ask. Whoever asked for what it may do cannot approve it."
  approvePartnerApp(input: ApprovePartnerAppInput!): PartnerAppPayload!
  "Stops an app at once: its next request is refused."
  suspendPartnerApp(input: SuspendPartnerAppInput!): PartnerAppPayload!
  "Lets a suspended app ask again. Whoever suspended it cannot resume it."
  resumePartnerApp(input: ResumePartnerAppInput!): PartnerAppPayload!
  """
  Registers the operations of a manifest, beside those that are there: all of them, or none. Each must be a query that is valid
  today and not too large, with the SHA-256 of its text as its id.
  """
  registerOperations(input: RegisterOperationsInput!): PartnerAppPayload!
  "Takes back operations of an app: nobody can run them any more."
  retireOperations(input: RetireOperationsInput!): PartnerAppPayload!
}

input AskingLimitsInput {
  "Read units, when it is full: 1 to 1,000,000."
  maximum: Int!
  "Read units a second: 1 to 10,000."
  restoreRate: Int!
}

input RegisterPartnerAppInput {
  idempotencyKey: String!
  name: String!
  "1 to 64 letters, digits, \`.\`, \`_\` or \`-\`: what its tokens will say."
  clientId: String!
  organizationId: ID
  contactEmail: String!
  purposes: [Purpose!]!
  "Those that a party can consent to."
  categories: [DataCategory!]!
  "When absent, those of all partners."
  limits: AskingLimitsInput
  source: SourceInput
}

input ChangePartnerAppInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  name: String
  organizationId: ID
  contactEmail: String
  purposes: [Purpose!]
  categories: [DataCategory!]
  "Null takes its own limits away."
  limits: AskingLimitsInput
  reason: String
  source: SourceInput
}

input ApprovePartnerAppInput {
  idempotencyKey: String!
  id: ID!
  "The version that was looked at: nobody approves what they have not read."
  expectedVersion: Int!
  reason: String
  source: SourceInput
}

input SuspendPartnerAppInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  reason: String
  source: SourceInput
}

input ResumePartnerAppInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  reason: String
  source: SourceInput
}

input RegisterOperationsInput {
  idempotencyKey: String!
  appId: ID!
  manifest: OperationManifestInput!
  reason: String
  source: SourceInput
}

"A manifest as Apollo's tools write it, such as \`@apollo/generate-persisted-query-manifest\`."
input OperationManifestInput {
  "\`apollo-persisted-query-manifest\`"
  format: String!
  "1"
  version: Int!
  "1 to 90."
  operations: [ManifestOperationInput!]!
}

input ManifestOperationInput {
  "The SHA-256 of \`body\` in UTF-8, in lower-case hexadecimal."
  id: String!
  "The name of the operation in \`body\`."
  name: String!
  "\`query\`: partners change nothing."
  type: String!
  "At most 20,000 characters: one query and its fragments."
  body: String!
}

input RetireOperationsInput {
  idempotencyKey: String!
  appId: ID!
  "1 to 90 ids of registered operations."
  operationIds: [String!]!
  reason: String
  source: SourceInput
}

type PartnerAppPayload {
  partnerApp: PartnerApp
  userErrors: [UserError!]!
}

"""
A person or an organization that the institution deals with. One party for each real person or organization, whatever
roles it plays. 当事人
"""
interface Party implements Node & Record {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "The name to show, in the form that fits the locale; the other form when there is only that one."
  displayName(locale: Locale = EN): String @data(category: IDENTITY, sensitivity: PERSONAL)
  "What the party is to the institution, each role with its dates. 角色"
  roles: [PartyRole!] @data(category: ROLE, sensitivity: PERSONAL, rows: true)
  "What the party can be found by. No two parties share one. 标识"
  identifiers: [Identifier!] @data(category: IDENTIFIER, sensitivity: SENSITIVE, mask: LAST_FOUR)
  "How the party can be reached. 联系方式"
  contactPoints: [ContactPoint!] @data(category: CONTACT, sensitivity: PERSONAL)
  "BCP 47, such as \`zh-CN\`: the language to speak to the party in."
  preferredLanguage: String @data(category: DEMOGRAPHIC, sensitivity: PERSONAL)
  "IANA name, such as \`Europe/Vienna\`."
  timeZone: String @data(category: DEMOGRAPHIC, sensitivity: PERSONAL)
  "ISO 3166-1 alpha-2: where the party lives or is seated."
  country: String @data(category: DEMOGRAPHIC, sensitivity: PERSONAL)
}

"A natural person. 自然人"
type Person implements Node & Record & Party @data(category: IDENTITY, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  displayName(locale: Locale = EN): String
  "Every form of the name, the main one first: a Chinese person's characters and their Latin spelling, say."
  names: [PersonName!]
  roles: [PartyRole!]
  identifiers: [Identifier!]
  contactPoints: [ContactPoint!]
  preferredLanguage: String
  timeZone: String
  country: String
  "As exactly as it is known."
  birthDate: PartialDate @data(category: DEMOGRAPHIC, sensitivity: SENSITIVE, mask: YEAR)
  sex: Sex @data(category: DEMOGRAPHIC, sensitivity: PERSONAL)
}

"A legal person, a fund, an authority: whatever can be dealt with and is not a natural person. 组织"
type Organization implements Node & Record & Party @data(category: IDENTITY, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  displayName(locale: Locale = EN): String
  "Every form of the name, the main one first."
  names: [OrganizationName!]
  roles: [PartyRole!]
  identifiers: [Identifier!]
  contactPoints: [ContactPoint!]
  preferredLanguage: String
  timeZone: String
  country: String
  "As exactly as it is known."
  foundedOn: PartialDate
  "What it does, in the words of its source."
  industry: String
}

"As registered. 性别"
enum Sex {
  "Female. 女"
  FEMALE
  "Male. 男"
  MALE
}

"What a party is to the institution. 角色"
enum RoleKind {
  "Buys from us. 客户"
  CUSTOMER
  "Holds, or may hold, our shares or bonds. 投资者"
  INVESTOR
  "Sells to us. 供应商"
  SUPPLIER
  "Sells or builds with us. 合作伙伴"
  PARTNER
  "Supervises us. 监管机构"
  REGULATOR
  "Anything else, such as a contact person. 其他"
  OTHER
}

"What kind of investor. 投资者类型"
enum InvestorType {
  "Invests for others, or in its own right: a manager, an insurer, a pension fund's trustee. 机构投资者"
  INSTITUTION
  "A pool of money with a manager of its own. 基金"
  FUND
  "Advises others on what to hold: a broker's analyst, a consultant. 投资顾问"
  ADVISER
  "A natural person. 个人投资者"
  INDIVIDUAL
}

"A role of a party, with its dates."
type PartyRole @part {
  kind: RoleKind!
  "Of an INVESTOR, what kind of one. Null where it is not known."
  investorType: InvestorType
  "The first day of the role. Null when it is not known."
  validFrom: PartialDate
  "The last day of the role. Null while it lasts."
  validTo: PartialDate
}

extend type Query {
  "A party by its id. Null when there is none."
  party(id: ID!): Party
}

"The commands. Each does one thing, once per \`idempotencyKey\`, and says in \`userErrors\` why it did not."
type Mutation {
  "Takes a person into the books."
  registerPerson(input: RegisterPersonInput!): PersonPayload!
  "Changes what is known of a person. Only the fields that are given change; a list is replaced whole."
  changePerson(input: ChangePersonInput!): PersonPayload!
  "Takes an organization into the books."
  registerOrganization(input: RegisterOrganizationInput!): OrganizationPayload!
  "Changes what is known of an organization. Only the fields that are given change; a list is replaced whole."
  changeOrganization(input: ChangeOrganizationInput!): OrganizationPayload!
}

input PartyRoleInput {
  kind: RoleKind!
  "Only for INVESTOR."
  investorType: InvestorType
  validFrom: PartialDate
  validTo: PartialDate
}

input RegisterPersonInput {
  "Any string of yours, at most 128 characters, kept for 7 days: the same key with the same input gives the first result again."
  idempotencyKey: String!
  "1 to 8 forms of the name, the main one first."
  names: [PersonNameInput!]!
  roles: [PartyRoleInput!]
  identifiers: [IdentifierInput!]
  contactPoints: [ContactPointInput!]
  preferredLanguage: String
  timeZone: String
  country: String
  birthDate: PartialDate
  sex: Sex
  source: SourceInput
}

input ChangePersonInput {
  idempotencyKey: String!
  id: ID!
  "The version you have read. VERSION_CONFLICT when it is no longer the newest."
  expectedVersion: Int!
  names: [PersonNameInput!]
  roles: [PartyRoleInput!]
  contactPoints: [ContactPointInput!]
  preferredLanguage: String
  timeZone: String
  country: String
  birthDate: PartialDate
  sex: Sex
  source: SourceInput
}

input RegisterOrganizationInput {
  idempotencyKey: String!
  "1 to 8 forms of the name, the main one first."
  names: [OrganizationNameInput!]!
  roles: [PartyRoleInput!]
  identifiers: [IdentifierInput!]
  contactPoints: [ContactPointInput!]
  preferredLanguage: String
  timeZone: String
  country: String
  foundedOn: PartialDate
  industry: String
  source: SourceInput
}

input ChangeOrganizationInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  names: [OrganizationNameInput!]
  roles: [PartyRoleInput!]
  contactPoints: [ContactPointInput!]
  preferredLanguage: String
  timeZone: String
  country: String
  foundedOn: PartialDate
  industry: String
  source: SourceInput
}

type PersonPayload {
  "Null when there are user errors."
  person: Person
  userErrors: [UserError!]!
}

type OrganizationPayload {
  "Null when there are user errors."
  organization: Organization
  userErrors: [UserError!]!
}

"""
What a field tells of whom. The access policy decides by it, for every caller, whether the field is shown, masked or
withheld. On a type, for all of its fields that say nothing themselves. 数据分类
"""
directive @data(
  category: DataCategory!
  sensitivity: Sensitivity!
  mask: Mask
  "Of what it lists, only what is there for the caller is shown: which kinds are left out is said with each answer."
  rows: Boolean = false
) on FIELD_DEFINITION | OBJECT

"Told to whoever sees the record at all."
directive @open on FIELD_DEFINITION

"A part of what leads to it: whether it is shown was decided there. 组成部分"
directive @part on OBJECT

"How much harm a fact does in the wrong hands. 敏感程度"
enum Sensitivity {
  "Anybody may know. 公开"
  PUBLIC
  "About somebody. 个人信息"
  PERSONAL
  "Sensitive personal information, financial accounts above all: a partner needs a separate consent. 敏感个人信息"
  SENSITIVE
  "The institution's own judgement and organization: never for partners. 内部信息"
  INTERNAL
}

"How a value is shown in part. 脱敏方式"
enum Mask {
  "All but the last four characters are replaced by \`*\`. 仅显示末四位"
  LAST_FOUR
  "Of a date, the year. 仅显示年份"
  YEAR
}

"Why something is withheld, or shown in part: in \`extensions.withheld\` of every answer. Codes are added, never renamed. 未提供原因"
enum WithheldCode {
  "No consent in force for this partner app, purpose and category. 无有效授权"
  NO_CONSENT
  "Sensitive, and not consented to separately. 缺少单独同意"
  SEPARATE_CONSENT_MISSING
  "The app is not registered for the category. 应用未登记该类数据"
  CATEGORY_NOT_REGISTERED
  "The app is not registered for the purpose. 应用未登记该目的"
  PURPOSE_NOT_REGISTERED
  "The app is not approved, or suspended. 应用未启用"
  APP_NOT_ACTIVE
  "The institution's own: never for partners. 本机构内部信息"
  INTERNAL
  "About somebody whom the caller does not look after. 不在服务范围内"
  NOT_YOURS
  "The caller may know who it is, and no more. 仅可查看身份"
  IDENTITY_ONLY
  "On the other side of a wall between lines of business. 业务条线隔离"
  LINE_WALL
  "The caller's post shows it in part. 岗位仅可查看部分内容"
  MASKED_FOR_POST
  "For the members of an insider list. 仅限内幕信息知情人"
  INSIDERS_ONLY
  "Others took part, who did not consent. 涉及其他当事人"
  OTHERS_TOOK_PART
}

"What a partner app could see of a party, for a purpose, now. 访问预览"
type AccessPreview @part {
  purpose: Purpose!
  "One for each kind of fact and sensitivity, in the order of the categories."
  decisions: [AccessDecision!]!
}

"Whether the app could see one kind of fact. 访问决定"
type AccessDecision @part {
  category: DataCategory!
  sensitivity: Sensitivity!
  visible: Boolean!
  "Why not. Null when it is visible."
  code: WithheldCode
  reason: String
  "The same in Chinese. 同一说明的中文"
  reasonZh: String
  "The rule it stands on."
  ground: String
  "The fields of the schema that tell such facts: \`Person.birthDate\`."
  fields: [String!]!
}

extend type Query {
  "What a partner app could see of a party, for a purpose, and why not the rest. For those who keep the party, and compliance."
  accessPreview(partnerAppId: ID!, partyId: ID!, purpose: Purpose!): AccessPreview
    @data(category: CONSENT, sensitivity: PERSONAL)
}

"""
The figures of a book over a period: how it stood at either end, and what happened in between. Each adds up to the records
behind it, over the lines of business that are yours to see. 组合概览
"""
type Portfolio @data(category: WORK, sensitivity: INTERNAL) {
  "The first day."
  from: Date
  "The last day."
  to: Date
  "Over which lines of business the figures are added up."
  lines: [LineOfBusiness!]
  "Whatever was recorded by then is in the figures. Null while that cannot be said. 数据截至"
  completeUpTo: DateTime
  "Relationships that are kept: neither terminated nor lost. Their number by line of business is in \`byLine\`."
  kept: Movement
  "How relationships came to be kept in the period, and how they ceased to be: they add up to the \`in\` and the \`out\` of \`kept\`."
  moves: KeptMoves
  "Those that are kept, by line of business."
  byLine: [LineMovement!]
  "All, by the type on the day as known now, those terminated among them."
  byType: [TypeMovement!]
  "Of the type PROBLEM, by how far it has come."
  byProblem: [ProblemMovement!]
  "All, by stage, those lost among them."
  byStage: [StageMovement!]
  "Those that are kept, by tier."
  byTier: [TierMovement!]
  "Contacts with us in the period, by channel: one for each relationship that it was a contact with, in the book of that day."
  contacts: [ChannelContacts!]
  "Contacts by people, on all channels. 人工互动"
  humanContacts: Int
  "Contacts by machines, on all channels: never added to those by people. 自动互动"
  automatedContacts: Int
  obligations: ObligationFigures
  "One for each severity, LOW first."
  alerts: [AlertFigures!]
  "Loans, credit lines and guarantees of the parties that are customers, now: a sum for each currency. 敞口"
  exposure: [Money!] @data(category: RISK, sensitivity: INTERNAL)
  "How far the exposure is with few, now: one for each currency. 集中度"
  concentration: [Concentration!] @data(category: RISK, sensitivity: INTERNAL)
}

"How many there were, came, went, and are: \`opening + in - out = closing\`. 期初、增加、减少、期末"
type Movement @part {
  "At the end of the day before the period."
  opening: Int!
  "In the period. Who leaves and comes back counts twice."
  in: Int!
  out: Int!
  "At the end of the last day."
  closing: Int!
}

"How relationships came to be kept in a book, and how they ceased to be. 新增、挽回、转入、流失、转出"
type KeptMoves @part {
  "Opened. 新增"
  new: Int!
  "Kept again, after being lost or terminated. 挽回"
  wonBack: Int!
  "From another book. 转入"
  handedIn: Int!
  "Lost or terminated. 流失"
  lost: Int!
  "To another book. 转出"
  handedOut: Int!
}

"In one line of business."
type LineMovement @part {
  line: LineOfBusiness!
  movement: Movement!
}

"Of one type."
type TypeMovement @part {
  type: RelationshipType!
  movement: Movement!
}

"Of the problems, those that have come so far."
type ProblemMovement @part {
  degree: ProblemDegree!
  movement: Movement!
}

"At one stage."
type StageMovement @part {
  stage: RelationshipStage!
  movement: Movement!
}

"In one tier."
type TierMovement @part {
  "Null for those without one."
  tier: String
  movement: Movement!
}

"Contacts on one channel."
type ChannelContacts @part {
  channel: Channel!
  "By people."
  human: Int!
  "By machines."
  automated: Int!
}

"What was due in a period, and what became of it: \`due = kept + keptLate + missed + waived + open\`. 应办事项"
type ObligationFigures @part {
  due: Int!
  "By their time. 按时完成"
  kept: Int!
  "After it. 逾期完成"
  keptLate: Int!
  "They can no longer be kept. 未完成"
  missed: Int!
  "豁免"
  waived: Int!
  "Nothing has become of them yet. 未决"
  open: Int!
  "Open now and past their time, whenever they were due. 已逾期"
  overdue: Int!
}

"Alerts of one severity. 预警"
type AlertFigures @part {
  severity: AlertSeverity!
  "In the period."
  raised: Int!
  "Now, whenever they were raised."
  open: Int!
  "Of those open, raised in this calendar month."
  openThisMonth: Int!
  "Raised in the month before."
  openLastMonth: Int!
  "Raised two months ago."
  openTwoMonths: Int!
  "Raised three months ago or earlier."
  openLonger: Int!
}

"""
How far exposure in one currency is with few. Counted in buckets by size, 24 to a factor of ten: what is said at their edges
is exact, what lies between has bounds. 集中度
"""
type Concentration @part {
  currency: String!
  "How many relationships have an exposure above 0."
  relationships: Int!
  "What they add up to."
  exposure: Money!
  """
  The Gini coefficient, 0 where all are alike (Gini 1912). The least and the most it can be, by what is known of each bucket
  (Gastwirth 1972).
  """
  gini: Bounds!
  "The share of the largest 1, 5, 10 and 20 percent."
  topShares: [TopShare!]!
  "The Lorenz curve (Lorenz 1905) at the edges of the buckets, from (0, 0): exact."
  lorenz: [LorenzPoint!]!
}

"A number that lies between these, both included."
type Bounds @part {
  atLeast: Float!
  atMost: Float!
}

"The share of all exposure that the largest have."
type TopShare @part {
  "Of the relationships with an exposure."
  percent: Int!
  "So many they are, rounded up."
  relationships: Int!
  "0 to 1."
  share: Bounds!
}

"So many relationships, the smallest first, have so much together."
type LorenzPoint @part {
  relationships: Int!
  exposure: Money!
  "Of all relationships, 0 to 1."
  relationshipShare: Float!
  "Of all exposure, 0 to 1."
  exposureShare: Float!
}

"""
How the tiers of a book were filled before a period and at its end, and how many relationships moved between them. Only those
that are kept are in a tier. 客户结构通报
"""
type StructureReport @data(category: WORK, sensitivity: INTERNAL) {
  "The first day of the period."
  from: Date
  "The last."
  to: Date
  lines: [LineOfBusiness!]
  completeUpTo: DateTime
  "By name; none first."
  tiers: [TierStructure!]
  "From one tier to another over the period as a whole, coming and going among them. Who stayed is in \`tiers\`. 层级迁徙矩阵"
  moves: [TierMove!]
}

"One tier: \`opening\` less those who left it is \`stayed\`; with those who came it is \`closing\`. 层级结构"
type TierStructure @part {
  "Null for those without one."
  tier: String
  "At the end of the day before the period."
  opening: Int!
  "At the end of its last day."
  closing: Int!
  "In the tier at both."
  stayed: Int!
}

"How many moved between two tiers. 层级迁徙"
type TierMove @part {
  "Null for those without one, and for those that \`entered\`."
  from: String
  "Null for those without one, and for those that \`left\`."
  to: String
  "They were not kept in this book before: opened, won back, or another's."
  entered: Boolean!
  "They are not kept in this book at the end: lost, terminated, or another's."
  left: Boolean!
  relationships: Int!
}

"A relationship with the exposure to its party in one currency. 大额敞口"
type LargeExposure @data(category: RISK, sensitivity: INTERNAL) {
  relationship: Relationship
  exposure: Money
}

type LargeExposureConnection {
  edges: [LargeExposureEdge!]!
  nodes: [LargeExposure!]!
  pageInfo: PageInfo!
}

type LargeExposureEdge {
  cursor: String!
  node: LargeExposure!
}

"Whose figures: exactly one of these. 统计范围"
input FiguresOfInput @oneOf {
  "The book of this employee: your own, or one that you stand in for."
  employeeId: ID
  "What this unit keeps, and all units below it: for who supervises it."
  unitId: ID
  "All there is; for who supervises it from the top, the unit at the top with all below it. \`true\`, where it is given."
  institution: Boolean
}

"A calendar year; with \`quarter\` or \`month\`, that part of it."
input CalendarPeriodInput {
  "1900 to 2999."
  year: Int!
  "1 to 4."
  quarter: Int
  "1 to 12."
  month: Int
}

extend type Query {
  """
  The figures of a book from a day to a day, of the institution's zone: 400 at most. Two reads, however large the book is.
  Null when there is no such book, or it is not yours to see.
  """
  portfolio(of: FiguresOfInput!, from: Date!, to: Date!): Portfolio
    @data(category: WORK, sensitivity: INTERNAL)
  "How a book's tiers changed over a calendar month, quarter or year. Null as \`portfolio\` is."
  structureReport(of: FiguresOfInput!, period: CalendarPeriodInput!): StructureReport
    @data(category: WORK, sensitivity: INTERNAL)
  """
  The relationships of a book by the exposure to their party in one currency, the largest first, as they are now. Null as
  \`portfolio\` is.
  """
  largestExposures(
    of: FiguresOfInput!
    currency: String!
    first: Int!
    after: String
  ): LargeExposureConnection @data(category: RISK, sensitivity: INTERNAL)
}

"What can be asked, by those who may see it."
type Query {
  "The institution whose data this is."
  institution: Institution!
  "Any record by its id. Null when there is none."
  node(id: ID!): Node
  "Up to 100 records by id, in the order asked; null where there is none."
  nodes(ids: [ID!]!): [Node]!
}

"The bank whose data this is. 机构"
type Institution @part {
  "Every key begins with it."
  tenant: String!
  "IANA name, such as \`Asia/Shanghai\`: the zone of every \`Date\`."
  timeZone: String!
}

"What somebody who judges credit says a relationship's party is worth, on a day. A later one follows; none is changed. 评级"
type Rating implements Node & Record @data(category: RISK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  origin: RatingOrigin
  "The agency, or the model."
  rater: String
  "Of the model."
  modelVersion: String
  "One of \`transitionTable.ratingScale\`."
  grade: String
  ratedOn: Date
  note: String
}

"Who rates. 评级来源"
enum RatingOrigin {
  "A model of ours. 内部模型"
  INTERNAL
  "A rating agency. 评级机构"
  AGENCY
}

type RatingConnection {
  edges: [RatingEdge!]!
  nodes: [Rating!]!
  pageInfo: PageInfo!
}

type RatingEdge {
  cursor: String!
  node: Rating!
}

extend type Query {
  "A relationship's ratings, by their day, latest first."
  ratings(relationshipId: ID!, first: Int!, after: String): RatingConnection!
}

extend type Mutation {
  "Records a rating, for those who judge the risk of the relationship."
  recordRating(input: RecordRatingInput!): RatingPayload!
}

input RecordRatingInput {
  idempotencyKey: String!
  relationshipId: ID!
  origin: RatingOrigin!
  "1 to 100 characters."
  rater: String!
  "Required for a model of ours."
  modelVersion: String
  "One of \`transitionTable.ratingScale\`."
  grade: String!
  "Not after today."
  ratedOn: Date!
  note: String
}

type RatingPayload {
  rating: Rating
  userErrors: [UserError!]!
}

"Anything with an id of its own."
interface Node {
  "A type-prefixed ULID, such as \`prt_01J…\`. Global and opaque."
  id: ID! @open
}

"""
What the institution keeps of anything it knows. Nothing is overwritten: each change makes a new version and keeps
the one before (see \`history\`).
"""
interface Record implements Node {
  id: ID!
  "1 for the first version. Send it back as \`expectedVersion\` to change this record."
  version: Int @data(category: PROVENANCE, sensitivity: INTERNAL)
  "When the first version was recorded."
  createdAt: DateTime @data(category: PROVENANCE, sensitivity: INTERNAL)
  "Who recorded the first version: \`employee:emp_…\`, \`operator:…\`."
  createdBy: String @data(category: PROVENANCE, sensitivity: INTERNAL)
  "When this version was recorded: from then on it was known."
  recordedAt: DateTime @data(category: PROVENANCE, sensitivity: INTERNAL)
  recordedBy: String @data(category: PROVENANCE, sensitivity: INTERNAL)
  "Where this version came from."
  source: Source @data(category: PROVENANCE, sensitivity: INTERNAL)
  "False when the record was withdrawn, because it should never have been there. Its history stays."
  active: Boolean! @open
}

"Where a fact came from."
type Source @part {
  "The system that stated it: \`guanxi\` for what was entered here."
  system: String!
  "Its id in that system."
  externalId: String
  "The import that brought it, \`bat_…\`."
  importBatch: ID
}

"Where a fact came from, when it was not entered here. Only who feeds from other systems makes records of theirs."
input SourceInput {
  "The system's name: lower-case letters, digits, \`_\`, \`.\` and \`-\`, at most 40."
  system: String!
  "Its id in that system, at most 128 characters. The same system and id never make a second record."
  externalId: String!
}

"""
A point in two times. For facts that keep both, such as ties: what held at \`validAt\`, as far as it was known at
\`knownAt\`.
"""
input AsOfInput {
  "The day the facts are about. Today, when absent."
  validAt: Date
  "The moment of knowledge. Now, when absent."
  knownAt: DateTime
}

"About a page of a list."
type PageInfo {
  hasNextPage: Boolean!
  "Always false: lists are walked forward."
  hasPreviousPage: Boolean!
  startCursor: String
  """
  Give it as \`after\` for the next page. Good for 24 hours: it pins the moment of the first page, so that a walk over
  a changing list meets each item once.
  """
  endCursor: String
}

"Why a command was refused, or what it warns of. A closed list; codes are added, never renamed."
enum UserErrorCode {
  "A value is not what its field takes. 取值无效"
  INVALID
  "Nothing here has this id. 未找到"
  NOT_FOUND
  "The identifier belongs to another party. 标识已被占用"
  IDENTIFIER_TAKEN
  "The record has changed since the version you expected. 版本已变化"
  VERSION_CONFLICT
  "The same key came with another input. 幂等键与先前的输入不符"
  IDEMPOTENCY_MISMATCH
  "There is such a record already. 记录已存在"
  ALREADY_EXISTS
  "This kind of tie does not link these two. 该关联类型不允许这样的两端"
  TIE_ENDS_NOT_ALLOWED
  "A tie links two different parties. 关联的两端不能是同一当事人"
  TIE_TO_SELF
  "The record is in a state that does not allow this. 当前状态不允许"
  INVALID_STATE
  "More than one record may hold. 超出上限"
  LIMIT_REACHED
  "A wall between lines of business is in the way. 业务条线隔离"
  WALLED
  "You may see it, and not do this with it. 可查看但无权操作"
  NOT_ALLOWED
  "Somebody else must do this than who asked for it. 须由他人复核"
  CHECKER_IS_MAKER
}

"One reason why nothing was changed, written for the person who must act."
type UserError {
  code: UserErrorCode!
  "Where in the input: \`[\\"input\\", \\"identifiers\\", \\"0\\", \\"value\\"]\`."
  field: [String!]
  "What was expected and what came, in English."
  message: String!
  "The same in Chinese. 同一说明的中文"
  messageZh: String!
}

"""
What the institution keeps with one party in one line of business. A party has at most one relationship in each line;
a lost one that is won back is the same relationship. 关系
"""
type Relationship implements Node & Record @data(category: RELATIONSHIP, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  party: Party @data(category: RELATIONSHIP, sensitivity: PERSONAL)
  lineOfBusiness: LineOfBusiness @data(category: RELATIONSHIP, sensitivity: PERSONAL)
  "The type in force, or the one that was at \`asOf\`; null before the first."
  type(asOf: AsOfInput): RelationshipTypeState
  "Every type the relationship was ever said to have, newest first."
  types: [RelationshipTypeState!]
  stage: RelationshipStage
  "The institution's own grading, such as \`A\` or \`钻石\`."
  tier: String
  "Who looks after the relationship, the lead first. 服务团队"
  coverage: [CoverageMember!] @data(category: COVERAGE, sensitivity: INTERNAL)
  "Who else is let in, and until when; those that are over may still be here."
  shares: [Share!] @data(category: COVERAGE, sensitivity: INTERNAL)
  "The unit that keeps the relationship."
  unit: OrgUnit
  "The day of the next review. Null when none is planned."
  nextReviewOn: Date
  "What we would like the investor to hold. Null without one, and in other lines of business. 目标持仓"
  investorTarget: InvestorTarget
  openedOn: Date @data(category: RELATIONSHIP, sensitivity: PERSONAL)
  "The last contact by a person, on either side. Machine contact never counts here."
  lastHumanContactAt: DateTime
  "The last contact by a machine: statements, reminders, chatbots."
  lastAutomatedContactAt: DateTime
  "How well it is now; or at a later moment, if nothing happens until then."
  health(at: DateTime): RelationshipHealth @data(category: HEALTH, sensitivity: INTERNAL)
}

"Which business a relationship is about. 业务条线"
enum LineOfBusiness {
  "The party buys from us. 客户业务"
  CUSTOMER
  "The party invests in us. 投资者关系"
  INVESTOR
  "The party sells to us. 供应商管理"
  SUPPLIER
  "The party works with us. 合作伙伴"
  PARTNER
}

"The five types of relationship. 关系类型"
enum RelationshipType {
  "Deep, long-term, under a framework. 战略型"
  STRATEGIC
  "For one project or a short time. 交易型"
  TRANSACTIONAL
  "Small yet, with potential. 成长型"
  GROWTH
  "In trouble, or making it. 问题型"
  PROBLEM
  "Ended. 终止型"
  TERMINATED
}

"How far a relationship has come. 生命周期阶段"
enum RelationshipStage {
  "Looked at. 判断"
  ASSESSED
  "Chosen. 选择"
  SELECTED
  "Being won. 争取"
  COURTED
  "Being built. 发展"
  DEVELOPED
  "Being kept. 保持"
  RETAINED
  "Lost. 流失"
  LOST
  "Back again. 挽回"
  WON_BACK
}

"A type of a relationship, from a day on, for a reason."
type RelationshipTypeState @part {
  type: RelationshipType!
  "The type, as the table of transitions has it. A problem of which it was not said how bad it is counts as active."
  state: RelationshipState!
  "Why it is a problem. Null when it is none, or nobody said."
  problemReason: ProblemReason
  "Why it was ended. Null when it was not, or nobody said."
  terminationReason: TerminationReason
  "What a transactional relationship is there for."
  project: Project
  reason: String!
  validFrom: Date!
  "From when on we knew."
  recordedAt: DateTime!
  recordedBy: String!
  "The version of \`transitionTable\` by which it was allowed. Null for what another system said, or an operator."
  tableVersion: Int
  "What was lent or promised when the state before it began, by currency; null where nobody looked then."
  exposureBefore: [Money!]
  "The same when this was decided, read together with the decision."
  exposureAfter: [Money!]
  evidence: [Evidence!]
  "The rule of \`classifyRelationship\` that proposed it, where a proposal was confirmed."
  proposedByRule: String
}

"What a member of the coverage team does. 服务角色"
enum CoveragePart {
  "Answers for the relationship. 主办客户经理"
  LEAD
  "Helps the lead. 协办客户经理"
  ASSOCIATE
  "Knows a product. 产品专家"
  PRODUCT
  "Serves day to day. 客户服务"
  SERVICE
  "Grants credit. 授信"
  CREDIT
  "Watches risk. 风险"
  RISK
  "Opens doors at the top. 高管发起人"
  EXECUTIVE_SPONSOR
}

"An employee in the team that looks after a relationship. 服务团队成员"
type CoverageMember @part {
  employee: Employee
  part: CoveragePart!
  "The first day."
  since: Date!
}

"The order of a book."
enum BookOrder {
  "By the party's name, A first; Chinese characters by their sound. 按名称（汉字按拼音）"
  NAME
  "By tier, then by name of the relationship's id; no tier last. 按层级"
  TIER
  "By the day of the next review, earliest first; only those with one. 按下次评审日"
  NEXT_REVIEW
  "By the day of the last contact by a person, longest ago first; never contacted before all. 按最近联系"
  LAST_CONTACT
}

"Whose book: exactly one of the two. 名下关系"
input BookInput @oneOf {
  "The relationships this employee leads."
  employeeId: ID
  "The relationships this unit keeps, without those of the units below it."
  unitId: ID
}

type RelationshipConnection {
  edges: [RelationshipEdge!]!
  nodes: [Relationship!]!
  pageInfo: PageInfo!
}

type RelationshipEdge {
  cursor: String!
  node: Relationship!
}

extend type Query {
  "A relationship by its id. Null when there is none."
  relationship(id: ID!): Relationship
  "The relationships of a party: at most one in each line of business."
  relationships(partyId: ID!): [Relationship!]
    @data(category: RELATIONSHIP, sensitivity: PERSONAL, rows: true)
  "An employee's or a unit's book of relationships."
  book(of: BookInput!, order: BookOrder = NAME, first: Int!, after: String): RelationshipConnection!
    @data(category: RELATIONSHIP, sensitivity: PERSONAL, rows: true)
}

extend type Mutation {
  """
  Opens a relationship with a party. ALREADY_EXISTS when there is one in this line of business. Employees open it as
  TRANSACTIONAL or GROWTH, and before it is lost: what else it becomes goes through the guards.
  """
  openRelationship(input: OpenRelationshipInput!): RelationshipPayload!
  "Gives a relationship another coverage team, and another unit where one is given."
  reassignCoverage(input: ReassignCoverageInput!): RelationshipPayload!
  """
  States the type of a relationship as another system or a correction has it, past all guards: for operators and imports.
  Employees use \`transitionRelationship\`. Earlier statements stay.
  """
  setRelationshipType(input: SetRelationshipTypeInput!): RelationshipPayload!
  "Moves a relationship to another stage of its life, as \`transitionTable\` has it; operators, to any. INVALID_STATE otherwise."
  setRelationshipStage(input: SetRelationshipStageInput!): RelationshipPayload!
  "Grades a relationship; without \`tier\`, takes the grade away."
  setRelationshipTier(input: SetRelationshipTierInput!): RelationshipPayload!
  "Plans the next review; without \`nextReviewOn\`, takes the plan away."
  scheduleReview(input: ScheduleReviewInput!): RelationshipPayload!
}

input CoverageMemberInput {
  employeeId: ID!
  part: CoveragePart!
  "Today, when absent."
  since: Date
}

input OpenRelationshipInput {
  idempotencyKey: String!
  partyId: ID!
  lineOfBusiness: LineOfBusiness!
  type: RelationshipType!
  "Why this type: 1 to 500 characters."
  typeReason: String!
  stage: RelationshipStage = SELECTED
  tier: String
  unitId: ID!
  "1 to 20 members; exactly one is the LEAD."
  coverage: [CoverageMemberInput!]!
  nextReviewOn: Date
  "Today, when absent."
  openedOn: Date
  source: SourceInput
}

input ReassignCoverageInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  coverage: [CoverageMemberInput!]!
  unitId: ID
  "Why: kept in the history."
  reason: String!
}

input SetRelationshipTypeInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  type: RelationshipType!
  "How bad a problem is: ACTIVE, when it is not said."
  problem: ProblemDegree
  problemReason: ProblemReason
  terminationReason: TerminationReason
  reason: String!
  "Today, when absent. May lie in the past: then it says what has been true, known only now."
  validFrom: Date
}

input SetRelationshipStageInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  stage: RelationshipStage!
}

input SetRelationshipTierInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  tier: String
}

input ScheduleReviewInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  nextReviewOn: Date
}

type RelationshipPayload {
  relationship: Relationship
  userErrors: [UserError!]!
}

"""
Something that must be done, step by step, before a relationship may become what it is to become. Of each kind one at a time
may be under way. 关系事项
"""
type RelationshipCase implements Node & Record @data(category: RELATIONSHIP, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  "Who opened it: they may not sign it off."
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  kind: RelationshipCaseKind
  "Why it was opened."
  reason: String
  state: RelationshipCaseState
  "Of the checklists, when it was opened."
  checklistsVersion: Int
  steps: [CaseStep!]
  "Of a restructuring."
  restructuring: Restructuring
  "Of a legal recovery, once it is recorded."
  recovery: Recovery
  "What was lent or promised when it was opened, by currency; of a customer."
  exposureAtOpening: [Money!]
  signedOffBy: String
  signedOffAt: DateTime
  signOffNote: String
  outcome: RelationshipCaseOutcome
  closedBy: String
  closedAt: DateTime
  closingNote: String
  "Of an exit that is done: the first day on which the records need not be kept any more. 保存期届满日"
  retainUntil: Date
}

"What a case is about. 事项类别"
enum RelationshipCaseKind {
  "To become strategic. 战略客户准入"
  QUALIFICATION
  "To owe otherwise. 债务重组"
  RESTRUCTURING
  "To end. 退出"
  EXIT
  "To get back by law what is owed. 法律追偿"
  LEGAL_RECOVERY
  "To begin again. 客户挽回"
  WIN_BACK
}

"How far a case is. 事项状态"
enum RelationshipCaseState {
  "Its steps are being done. 进行中"
  OPEN
  "Somebody else has checked it: what it is for may be done. 已审批"
  SIGNED_OFF
  "It was done, or given up. 已结案"
  CLOSED
}

"What became of a case. 结案结果"
enum RelationshipCaseOutcome {
  "It served its end. 完成"
  COMPLETED
  "It was given up. 放弃"
  ABANDONED
}

"How a step is done. 完成方式"
enum CaseStepWay {
  "Somebody says so, before the sign-off. 人工确认"
  BY_HAND
  "What is recorded shows it at the sign-off: nobody can say it. 系统核验"
  BY_FACTS
  "The system does it when the relationship is ended. 终止时由系统执行"
  AT_END
  "A condition of the cure: somebody says so, after the sign-off. 治愈条件"
  CURE
}

"A step of a case. 事项步骤"
type CaseStep @part {
  key: String!
  text: String!
  "The same in Chinese. 同一说明的中文"
  textZh: String!
  way: CaseStepWay!
  done: Boolean!
  doneBy: String
  doneAt: DateTime
  note: String
  evidence: [Evidence!]!
}

"What a debtor owes otherwise from now on. 重组条款"
type Restructuring @part {
  oldTerms: String!
  newTerms: String!
  "The first day on which it is watched whether the new terms are kept."
  observedFrom: Date!
  "The last."
  observedUntil: Date!
}

"What the law gave back, by currency. 追偿结果"
type Recovery @part {
  principalRecovered: [Money!]!
  interestRecovered: [Money!]!
  "What is not to be had."
  shortfall: [Money!]!
}

type RelationshipCaseConnection {
  edges: [RelationshipCaseEdge!]!
  nodes: [RelationshipCase!]!
  pageInfo: PageInfo!
}

type RelationshipCaseEdge {
  cursor: String!
  node: RelationshipCase!
}

extend type Query {
  "A relationship's cases, newest first."
  relationshipCases(relationshipId: ID!, first: Int!, after: String): RelationshipCaseConnection!
}

extend type Mutation {
  "Opens a case of a relationship. ALREADY_EXISTS while one of its kind is not closed."
  openRelationshipCase(input: OpenRelationshipCaseInput!): RelationshipCasePayload!
  "Says that a step of a case is done, or is not."
  tickCaseStep(input: TickCaseStepInput!): RelationshipCasePayload!
  "Records what the law gave back, in an open case of legal recovery."
  recordRecovery(input: RecordRecoveryInput!): RelationshipCasePayload!
  """
  Signs off a case whose steps are done: for who supervises the relationship, and has not worked on the case. What the
  system can see is checked by it.
  """
  signOffCase(input: SignOffCaseInput!): RelationshipCasePayload!
  "Closes a case by hand; one that is signed off serves no change of type any more. A change of type closes those it uses."
  closeRelationshipCase(input: CloseRelationshipCaseInput!): RelationshipCasePayload!
}

input RestructuringInput {
  "1 to 2,000 characters."
  oldTerms: String!
  "1 to 2,000 characters."
  newTerms: String!
  observedFrom: Date!
  "At least \`transitionTable.leastObservationDays\` after the first day."
  observedUntil: Date!
  "What must be met for a cure: 1 to 20, of 1 to 300 characters each."
  conditions: [String!]!
}

input OpenRelationshipCaseInput {
  idempotencyKey: String!
  relationshipId: ID!
  kind: RelationshipCaseKind!
  "Why: 1 to 500 characters."
  reason: String!
  "For RESTRUCTURING, and only for it."
  restructuring: RestructuringInput
}

input TickCaseStepInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  key: String!
  "False takes back what was said."
  done: Boolean = true
  note: String
  "At most 20."
  evidence: [EvidenceInput!] = []
}

input RecordRecoveryInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Each currency once; at most 10."
  principalRecovered: [MoneyInput!]!
  interestRecovered: [MoneyInput!]!
  shortfall: [MoneyInput!]!
}

input SignOffCaseInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  note: String
}

input CloseRelationshipCaseInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  outcome: RelationshipCaseOutcome!
  "Why: 1 to 500 characters."
  note: String!
}

type RelationshipCasePayload {
  relationshipCase: RelationshipCase
  userErrors: [UserError!]!
}

"The types as states: a problem that only threatens is another state than one that is there. 关系状态"
enum RelationshipState {
  "Deep, long-term, under a framework. 战略型"
  STRATEGIC
  "For one project or a short time. 交易型"
  TRANSACTIONAL
  "Small yet, with potential. 成长型"
  GROWTH
  "Trouble may be coming. 问题型（观察）"
  PROBLEM_WATCH
  "In trouble, or making it. 问题型（处置）"
  PROBLEM_ACTIVE
  "Ended. 终止型"
  TERMINATED
}

"How bad a problem is. 问题程度"
enum ProblemDegree {
  "It may come. 观察"
  WATCH
  "It is there. 处置"
  ACTIVE
}

"Why a relationship is a problem. 问题原因"
enum ProblemReason {
  "It cannot pay. 财务困境"
  FINANCIAL_DISTRESS
  "It is badly led. 管理不善"
  POOR_MANAGEMENT
  "What it lives by has changed. 外部环境"
  EXTERNAL_ENVIRONMENT
  "It does what it must not. 不良行为"
  MISCONDUCT
}

"Why a relationship was ended. 终止原因"
enum TerminationReason {
  "It needs other things now. 需求变化"
  NEED_CHANGED
  "We fell out. 关系破裂"
  RELATIONSHIP_BROKEN
  "Something from outside. 外部因素"
  EXTERNAL
  "It did not pay. 违约"
  DEFAULT
}

"What must be so before a relationship changes its type. 转换条件"
enum TransitionGuard {
  "A framework agreement is in force. 框架协议有效"
  AGREEMENT_IN_FORCE
  "The newest rating is good enough, and not old. 评级达标"
  RATING_GOOD
  "A qualification case is signed off. 战略准入已审批"
  QUALIFICATION_SIGNED_OFF
  "Its project is over. 项目已结束"
  PROJECT_OVER
  "It was watched for long enough. 观察期已满"
  WATCHED_LONG_ENOUGH
  "No restructuring or legal recovery is under way. 无未完成的重组或追偿"
  NO_REMEDY_UNFINISHED
  "A restructuring case is signed off. 债务重组已审批"
  RESTRUCTURING_SIGNED_OFF
  "The conditions of the cure are met. 治愈条件已满足"
  CONDITIONS_MET
  "The new terms were watched to the end. 重组观察期届满"
  OBSERVATION_OVER
  "Nothing is lent or promised. 敞口为零"
  EXPOSURE_ZERO
  "The same, but for what legal recovery has left short. 敞口已清偿或核销"
  EXPOSURE_SETTLED
  "An exit case is signed off. 退出已审批"
  EXIT_SIGNED_OFF
  "A win-back case is signed off. 挽回已审批"
  WIN_BACK_SIGNED_OFF
}

"What a change of type stands on. 依据类别"
enum EvidenceKind {
  "A contact. 互动"
  INTERACTION
  "A case. 事项"
  CASE
  "A framework agreement. 框架协议"
  AGREEMENT
  "A rating. 评级"
  RATING
  "A signal. 信号"
  SIGNAL
  "An alert. 预警"
  ALERT
  "Words about what is no record here. 文字说明"
  TEXT
}

"Whose a change of type is to make. 所需职责"
enum TransitionDuty {
  "Of those who keep the relationship. 维护关系"
  KEEP
  "Of those who judge its risk, too. 风险判断"
  JUDGE
}

"Something that a change of type, or a step of a case, stands on: a record or a text. 依据"
type Evidence @part {
  "Null for a text, and when you may not see it."
  record: Node
  "In words. Null for a record."
  text: String
}

"The one thing that a transactional relationship is there for. 项目"
type Project @part {
  name: String!
  "Its last day: a review is due then."
  endsOn: Date!
}

"Something that was looked at, as it was. 所见事实"
type SeenFact @part {
  name: String!
  value: String!
}

"Whether a guard is met, and by what it knows. 条件核验"
type GuardFinding @part {
  guard: TransitionGuard!
  met: Boolean!
  "What it asks for."
  asks: String!
  "The same in Chinese. 同一说明的中文"
  asksZh: String!
  seen: [SeenFact!]!
}

"A state that a relationship could go to, and what stands between. 可选转换"
type TransitionOption @part {
  to: RelationshipState!
  rule: TransitionRule!
  findings: [GuardFinding!]!
  "The table allows it, and all guards are met: what is asked for beside them is evidence, a reason, and the duty."
  open: Boolean!
}

"What a relationship may become now. 当前可选转换"
type AllowedTransitions @data(category: RELATIONSHIP, sensitivity: INTERNAL) {
  tableVersion: Int
  "Where it stands."
  state: RelationshipState
  "Since which day."
  since: Date
  "What was lent or promised, by currency; of a customer."
  exposures: [Money!]
  "Every other state."
  transitions: [TransitionOption!]
}

"A type that the rules propose. A person confirms it with \`transitionRelationship\`. 分类建议"
type Classification @data(category: RELATIONSHIP, sensitivity: INTERNAL) {
  ruleSetVersion: Int
  "The rule that fired."
  rule: String
  proposed: RelationshipState
  "Where it stands now."
  state: RelationshipState
  "What the rule says."
  text: String
  "The same in Chinese. 同一说明的中文"
  textZh: String
  "What the rules looked at."
  inputs: [SeenFact!]
}

extend type Query {
  "By what rules relationships change."
  transitionTable: TransitionTable!
  "What a relationship may become now, and what is missing for the rest. Null when there is none."
  allowedTransitions(relationshipId: ID!): AllowedTransitions
  "The type that the rules propose for a relationship. Null when there is none."
  classifyRelationship(relationshipId: ID!): Classification
}

extend type Mutation {
  "Brings a relationship to another state, if the table allows it and all guards are met. INVALID_STATE otherwise."
  transitionRelationship(input: TransitionRelationshipInput!): RelationshipPayload!
}

"Something that a change of type stands on: exactly one of the two."
input EvidenceInput @oneOf {
  "An interaction, a case, an agreement, a rating, a signal or an alert: of this relationship, and one that you see."
  recordId: ID
  "1 to 500 characters."
  text: String
}

input ProjectInput {
  "1 to 200 characters."
  name: String!
  endsOn: Date!
}

"A proposal that is confirmed: it must still be what the rules propose."
input ClassificationRefInput {
  ruleSetVersion: Int!
  rule: String!
}

input TransitionRelationshipInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  to: RelationshipState!
  "Why: 1 to 500 characters."
  reason: String!
  "At most 20."
  evidence: [EvidenceInput!] = []
  "For PROBLEM_WATCH and PROBLEM_ACTIVE, and only for them."
  problemReason: ProblemReason
  "For TERMINATED, and only for it."
  terminationReason: TerminationReason
  "For TRANSACTIONAL: the next review is then due at its end."
  project: ProjectInput
  "The proposal that this confirms."
  proposal: ClassificationRefInput
}

"A moment in UTC, RFC 3339 with milliseconds: \`2026-03-09T08:30:00.000Z\`. Any offset is taken in and turned into UTC."
scalar DateTime

"A day in the institution's time zone: \`2026-03-09\`. The zone is \`Query.institution.timeZone\`."
scalar Date

"A day, a month or a year, as exactly as it is known: \`2026-03-09\`, \`2026-03\` or \`2026\` (ISO 8601, reduced precision)."
scalar PartialDate

"An exact decimal number in a string: \`1265793.04\`. At most 20 digits before the point and 10 after it."
scalar Decimal

"How exactly a date is known."
enum DatePrecision {
  "To the day. 精确到日"
  DAY
  "To the month. 精确到月"
  MONTH
  "To the year. 精确到年"
  YEAR
}

"A date with the precision it is known to."
type DatePoint @part {
  "As it was stated."
  value: PartialDate!
  precision: DatePrecision!
  "The first day it can mean."
  earliest: Date!
  "The last day it can mean."
  latest: Date!
}

"An amount in one currency."
type Money @part {
  "With the currency's minor units at least: \`5218.00\`. More digits only where the source had them."
  amount: Decimal!
  "ISO 4217, three letters: \`CNY\`."
  currency: String!
}

"An amount in one currency."
input MoneyInput {
  amount: Decimal!
  "ISO 4217, three letters: \`CNY\`."
  currency: String!
}

"The language of names, labels and messages. 语言"
enum Locale {
  "Chinese. 中文"
  ZH
  "English. 英文"
  EN
}

"""
What is done for one customer in particular: at most one for a relationship. What it said before is in its history. 服务方案
"""
type ServicePlan implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  party: Party
  lineOfBusiness: LineOfBusiness
  "How the customer's business goes. 经营情况"
  situation: String
  "How they work. 经营特点"
  traits: String
  "The market they are in. 市场情况"
  market: String
  actions: [ServiceAction!]
  "By then it is to be looked at again."
  reviewOn: Date
  "False once it was ended."
  inForce: Boolean
}

"Something to be done for the customer. 服务行动"
type ServiceAction @part {
  key: String!
  kind: ServiceActionKind!
  text: String!
  dueOn: Date!
  "What came of it; of advice, what the customer gained by it. Null until it is finished."
  outcome: String
  finishedBy: String
  finishedAt: DateTime
}

"What is done for a customer. 行动种类"
enum ServiceActionKind {
  "A service of ours. 服务"
  SERVICE
  "Knowledge passed on, advice that helps them earn. 经营指导"
  ADVICE
  "A product made for them. 产品"
  PRODUCT
}

extend type Query {
  "The service plan of a relationship, the one that was ended last when none is in force. Null when there is none."
  servicePlan(relationshipId: ID!): ServicePlan
}

extend type Mutation {
  "Plans what is done for a customer. ALREADY_EXISTS while there is a plan in force."
  openServicePlan(input: OpenServicePlanInput!): ServicePlanPayload!
  "Says what the plan is from now on. Actions that keep their key stay finished."
  reviseServicePlan(input: ReviseServicePlanInput!): ServicePlanPayload!
  "Says what came of an action."
  finishServiceAction(input: FinishServiceActionInput!): ServicePlanPayload!
  "Ends a plan."
  endServicePlan(input: EndServicePlanInput!): ServicePlanPayload!
}

input ServiceActionInput {
  "1 to 40 letters, digits, \`.\`, \`_\` or \`-\`; no other action of the plan has it."
  key: String!
  kind: ServiceActionKind!
  "1 to 500 characters."
  text: String!
  dueOn: Date!
}

input OpenServicePlanInput {
  idempotencyKey: String!
  relationshipId: ID!
  "1 to 2,000 characters, as are the next two."
  situation: String!
  traits: String!
  market: String!
  "Up to 50."
  actions: [ServiceActionInput!]!
  reviewOn: Date!
}

input ReviseServicePlanInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  situation: String!
  traits: String!
  market: String!
  actions: [ServiceActionInput!]!
  reviewOn: Date!
  "Why: kept in the history."
  reason: String
}

input FinishServiceActionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  actionKey: String!
  "1 to 1,000 characters."
  outcome: String!
}

input EndServicePlanInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type ServicePlanPayload {
  servicePlan: ServicePlan
  userErrors: [UserError!]!
}

"How a book was served over a period: each number adds up to the service requests behind it. 服务报告"
type ServiceReport @data(category: WORK, sensitivity: INTERNAL) {
  "The first day."
  from: Date
  "The last day."
  to: Date
  "Whatever was recorded by then is in the figures. Null while that cannot be said. 数据截至"
  completeUpTo: DateTime
  "Requests that came, one for each kind."
  opened: [ServiceRequestCount!]
  "Requests that were resolved, and not opened again since."
  resolved: Int
  "Targets that were passed, one for each indicator."
  breached: [ServiceBreachCount!]
  "Until we answered, by the clock on the wall. 反应时间"
  reaction: MinuteSpread
  "Until customers were served. 等候时间"
  waiting: MinuteSpread
}

"How many requests of a kind. 请求数量"
type ServiceRequestCount @part {
  kind: ServiceRequestKind!
  count: Int!
}

"How many targets of an indicator were passed. 超时数量"
type ServiceBreachCount @part {
  indicator: ServiceIndicator!
  count: Int!
}

"""
How long something took. A percentile is the end of the range of minutes that the value of that rank is in (nearest rank):
ranges end at 1, 2, 3, 5, 7, 10, 15, 20, 30, 45 and 60 minutes and so on up to 32 days. Null when there is none, or it is longer. 时长分布
"""
type MinuteSpread @part {
  count: Int!
  p50: Int
  p90: Int
  p95: Int
}

extend type Query {
  "How a book was served from a day to a day: 400 at most. Null when there is no such book, or it is not yours to see."
  serviceReport(of: FiguresOfInput!, from: Date!, to: Date!): ServiceReport
}

"""
A complaint, an enquiry, a suggestion or something to be done for a customer, with the clocks of the standards that were in force
when it was opened. 服务请求
"""
type ServiceRequest implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  party: Party
  lineOfBusiness: LineOfBusiness
  kind: ServiceRequestKind
  channel: Channel
  subject: String
  detail: String
  "In which it came. Null when it came in none, or in one that you do not see."
  interaction: Interaction
  "How long the customer waited to be served."
  waitingMinutes: Int
  state: ServiceRequestState
  "What happened to it, in the order of time."
  events: [ServiceEvent!]
  "One for each standard that it is held to, as they stand now."
  clocks: [ServiceClock!]
  "When the next of its clocks passes its target, or did. Null when none runs."
  dueAt: DateTime
  "Whether one of its clocks has passed its target."
  breached: Boolean
  "How many minutes went by until we answered, by the clock on the wall. Null until we have. 反应时间"
  reactionMinutes: Int
  "The lead of the relationship."
  owner: Employee
}

"What is asked for. 请求种类"
enum ServiceRequestKind {
  "Something went wrong. 投诉"
  COMPLAINT
  "Something is to be explained. 咨询"
  ENQUIRY
  "Something is to be done. 服务"
  SERVICE
  "Something could be better. 建议"
  SUGGESTION
}

"How far a request has come. 请求状态"
enum ServiceRequestState {
  "Nobody has answered. 待响应"
  OPEN
  "We work on it. 处理中"
  RESPONDED
  "We wait for the customer. 等待客户"
  WAITING
  "Done. 已解决"
  RESOLVED
}

"What happens to a request. 处理步骤"
enum ServiceStep {
  "It came. 受理"
  OPENED
  "We answered. 响应"
  RESPONDED
  "We wait for the customer. 等待客户"
  WAITING
  "The customer has answered. 恢复处理"
  RESUMED
  "It is done. 解决"
  RESOLVED
  "It was not. 重新打开"
  REOPENED
}

"Which requests. 筛选"
enum ServiceRequestFilter {
  "All, the newest first. 全部"
  ALL
  "Those that are not resolved, by when they are due. 未解决"
  OPEN
  "Those of them that are past it. 已超时"
  OVERDUE
}

"A step of a request. 处理记录"
type ServiceEvent @part {
  step: ServiceStep!
  at: DateTime!
  by: String!
  note: String
}

"How a request stands against one standard. 服务计时"
type ServiceClock @part {
  indicator: ServiceIndicator!
  "The standard, as it is now; the clock keeps the version from when the request was opened."
  standard: ServiceStandard
  standardVersion: Int!
  targetMinutes: Int!
  hours: ServiceHours!
  "Minutes that count so far."
  spentMinutes: Int!
  running: Boolean!
  "When it passes its target, or did. Null when it stopped before."
  passesAt: DateTime
  breached: Boolean!
  "By how much; 0 when it is not breached."
  overMinutes: Int!
}

"Whose requests: exactly one of the three. 范围"
input ServiceRequestsOfInput @oneOf {
  relationshipId: ID
  "Of the relationships that this employee leads."
  employeeId: ID
  "Of the relationships that this unit keeps, or a unit below it."
  unitId: ID
}

type ServiceRequestConnection {
  edges: [ServiceRequestEdge!]!
  nodes: [ServiceRequest!]!
  pageInfo: PageInfo!
}

type ServiceRequestEdge {
  cursor: String!
  node: ServiceRequest!
}

extend type Query {
  "The service requests of a relationship, or of an employee's or unit's book."
  serviceRequests(
    of: ServiceRequestsOfInput!
    which: ServiceRequestFilter! = OPEN
    first: Int!
    after: String
  ): ServiceRequestConnection! @data(category: WORK, sensitivity: INTERNAL, rows: true)
}

extend type Mutation {
  "Takes in what a customer asks for. It is held to the standards in force now."
  openServiceRequest(input: OpenServiceRequestInput!): ServiceRequestPayload!
  "Says that the customer was answered."
  respondToServiceRequest(input: RespondToServiceRequestInput!): ServiceRequestPayload!
  "Waits for the customer: the clock of the resolution stands still."
  awaitCustomer(input: AwaitCustomerInput!): ServiceRequestPayload!
  "Goes on, as the customer has answered."
  resumeServiceRequest(input: ResumeServiceRequestInput!): ServiceRequestPayload!
  "Says that it is resolved: its clocks stop."
  resolveServiceRequest(input: ResolveServiceRequestInput!): ServiceRequestPayload!
  "Opens a resolved request again: the clock of the resolution goes on where it stopped."
  reopenServiceRequest(input: ReopenServiceRequestInput!): ServiceRequestPayload!
}

input OpenServiceRequestInput {
  idempotencyKey: String!
  relationshipId: ID!
  kind: ServiceRequestKind!
  "On which it came."
  channel: Channel!
  "1 to 200 characters."
  subject: String!
  "Up to 2,000 characters."
  detail: String
  interactionId: ID
  "How long the customer waited to be served: 0 to 1440."
  waitingMinutes: Int
  "When it came, at most 366 days ago. Now, when absent."
  openedAt: DateTime
}

input RespondToServiceRequestInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 1,000 characters."
  note: String
}

input AwaitCustomerInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 1,000 characters."
  note: String
}

input ResumeServiceRequestInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 1,000 characters."
  note: String
}

input ResolveServiceRequestInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 1,000 characters."
  note: String
}

input ReopenServiceRequestInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Up to 1,000 characters."
  note: String
}

type ServiceRequestPayload {
  serviceRequest: ServiceRequest
  userErrors: [UserError!]!
}

"How soon whom is to be served. What is stated again for the same is another version of it. 服务标准"
type ServiceStandard implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  lineOfBusiness: LineOfBusiness
  "For relationships of this tier. Null: for all that have no standard of their own tier."
  tier: String
  "For requests of this kind. Null: for all that have no standard of their own kind."
  kind: ServiceRequestKind
  indicator: ServiceIndicator
  targetMinutes: Int
  hours: ServiceHours
  "Whether it holds for requests that are opened from now on."
  inForce: Boolean
}

"What is measured. 服务指标"
enum ServiceIndicator {
  "Until we answer. 首次响应"
  FIRST_RESPONSE
  "Until it is resolved, without the time in which we wait for the customer. 解决"
  RESOLUTION
  "Until the customer was served. 等候"
  WAITING_TIME
}

"Which minutes count. 计时方式"
enum ServiceHours {
  "All of them. 自然时间"
  ELAPSED
  "Those from 09:00 to 17:00 on working days of the institution. 工作时间"
  WORKING
}

type ServiceStandardConnection {
  edges: [ServiceStandardEdge!]!
  nodes: [ServiceStandard!]!
  pageInfo: PageInfo!
}

type ServiceStandardEdge {
  cursor: String!
  node: ServiceStandard!
}

extend type Query {
  "All service standards, by line of business, indicator and tier."
  serviceStandards(first: Int!, after: String): ServiceStandardConnection!
}

extend type Mutation {
  "States a standard; one that was stated for the same line, tier, kind and indicator before is from now on as this says."
  stateServiceStandard(input: StateServiceStandardInput!): ServiceStandardPayload!
  "Ends a standard for requests that are opened from now on."
  retireServiceStandard(input: RetireServiceStandardInput!): ServiceStandardPayload!
}

input StateServiceStandardInput {
  idempotencyKey: String!
  lineOfBusiness: LineOfBusiness!
  tier: String
  kind: ServiceRequestKind
  indicator: ServiceIndicator!
  "1 or more, up to a year."
  targetMinutes: Int!
  hours: ServiceHours = ELAPSED
  "Why: kept in the history."
  reason: String
}

input RetireServiceStandardInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type ServiceStandardPayload {
  serviceStandard: ServiceStandard
  userErrors: [UserError!]!
}

"""
Lets somebody into a relationship who is not of its team: an employee, or whoever has a post in a unit or below it, on the
same side of the wall. 关系共享
"""
type Share @part {
  "Exactly one of \`employee\` and \`unit\` is there."
  employee: Employee
  unit: OrgUnit
  scope: ShareScope!
  "From then on it lets nobody in."
  until: DateTime!
}

"What a share lets do. 共享范围"
enum ShareScope {
  "Read. 只读"
  READ
  "Read, and record contacts. 读取并记录互动"
  CONTACT
}

"Who is let in: exactly one of the two."
input ShareWithInput @oneOf {
  employeeId: ID
  "Whoever has a post in this unit or below it, in the relationship's line of business."
  unitId: ID
}

input ShareRelationshipInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  with: ShareWithInput!
  scope: ShareScope!
  "At most 366 days from now."
  until: DateTime!
  "Why: kept in the history."
  reason: String!
}

input EndShareInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  with: ShareWithInput!
  "Why: kept in the history."
  reason: String!
}

extend type Mutation {
  "Lets somebody else into a relationship until a day; who is let in already is from now on as this says. Never across a wall: WALLED."
  shareRelationship(input: ShareRelationshipInput!): RelationshipPayload!
  "Ends a share at once."
  endShare(input: EndShareInput!): RelationshipPayload!
}

"""
That a party held so much of a security on a day, as one source states it: a filing, a register of shareholders, the holder.
Each source states its own; none takes another's place. 持股
"""
type SharePosition implements Node & Record @data(category: HOLDING, sensitivity: SENSITIVE) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  "The system that states it. Positions of different sources are never added up."
  source: Source
  active: Boolean!
  "Who holds it."
  party: Party
  security: Security
  "Whether it is a security of ours. Then only those who work with investors see the position."
  isOwnSecurity: Boolean
  "The day at whose end it was held."
  asOf: Date
  "How many, in \`unit\`. 0 where the source says that nothing is held any more."
  quantity: Decimal
  unit: PositionUnit
  "What it was worth on that day, as the source has it."
  value: Money
  basis: PositionBasis
  "Null for the security itself. Of an option, \`quantity\` counts what it is on."
  option: OptionKind
  "Who decides about it, where the source says so."
  discretion: InvestmentDiscretion
  "Managers who report it together with the holder."
  otherManagers: [String!]
  votes: VotingAuthority
  "The day it was stated: of a filing, the day it was filed."
  statedOn: Date
  "The document that says so: a filing's accession number."
  reference: String
}

"A security, as the source of a statement about it names it. 证券"
type Security @part {
  scheme: SecurityScheme!
  code: String!
  "The issuer."
  name: String!
  "Which of the issuer's securities: \`COM\`, \`CL A\`. Null where it is not said."
  className: String
}

"How many of the shares are voted by whom. 表决权"
type VotingAuthority @part {
  "By the holder alone. 单独"
  sole: Decimal!
  "Together with others. 共同"
  shared: Decimal!
  "Not by the holder. 无"
  none: Decimal!
}

"What a security is named by. 证券代码类型"
enum SecurityScheme {
  "Nine characters, the last a check digit: the United States and Canada. 美加证券代码"
  CUSIP
  "Twelve characters of ISO 6166, the last a check digit. 国际证券识别码"
  ISIN
  "What an exchange calls it, with the exchange: \`600036.SH\`. 交易所代码"
  TICKER
}

"What a position counts. 数量单位"
enum PositionUnit {
  "Shares. 股"
  SHARES
  "The principal amount of a debt security. 面值"
  PRINCIPAL
}

"What a statement of a position stands on. 依据"
enum PositionBasis {
  "A filing that anybody can read, such as Form 13F. 公开披露"
  FILING
  "The register of shareholders. 股东名册"
  REGISTER
  "The holder's own word. 持有人告知"
  DECLARED
}

"The right that an option gives. 期权类型"
enum OptionKind {
  "To sell. 看跌期权"
  PUT
  "To buy. 看涨期权"
  CALL
}

"Who decides about the securities, as in Form 13F. 投资决策权"
enum InvestmentDiscretion {
  "The holder alone. 单独"
  SOLE
  "The holder with those it controls or is controlled by, or with others as defined in the form. 共同"
  SHARED
  "Others. 其他"
  OTHER
}

type SharePositionConnection {
  edges: [SharePositionEdge!]!
  nodes: [SharePosition!]!
  pageInfo: PageInfo!
}

type SharePositionEdge {
  cursor: String!
  node: SharePosition!
}

"Which security."
input SecurityCodeInput {
  scheme: SecurityScheme!
  "Checked with its check digit, where the scheme has one."
  code: String!
}

extend type Query {
  "What a party was stated to hold, by the day it is of, newest first; of one security where it is given."
  sharePositions(
    partyId: ID!
    security: SecurityCodeInput
    range: DateRangeInput
    first: Int!
    after: String
  ): SharePositionConnection @data(category: HOLDING, sensitivity: SENSITIVE, rows: true)
  """
  Who was stated to hold a security, without options on it: the newest day first, and of one day the largest first. With \`asOf\`,
  of that day alone: filings are of the last day of a quarter. With \`system\`, as that source states it: \`sec13f\`.
  """
  shareholders(
    security: SecurityCodeInput!
    system: String
    asOf: Date
    first: Int!
    after: String
  ): SharePositionConnection @data(category: HOLDING, sensitivity: SENSITIVE, rows: true)
}

extend type Mutation {
  "Records what a party is stated to hold of a security on a day. For those who keep its relationship as an investor."
  recordSharePosition(input: RecordSharePositionInput!): SharePositionPayload!
  "Withdraws a statement that should never have been there; its history stays."
  withdrawSharePosition(input: WithdrawSharePositionInput!): SharePositionPayload!
}

input SecurityInput {
  scheme: SecurityScheme!
  code: String!
  "The issuer: 1 to 200 characters."
  name: String!
  className: String
}

input VotingAuthorityInput {
  sole: Decimal!
  shared: Decimal!
  none: Decimal!
}

input RecordSharePositionInput {
  idempotencyKey: String!
  partyId: ID!
  security: SecurityInput!
  "Not still to come."
  asOf: Date!
  "0 or more."
  quantity: Decimal!
  unit: PositionUnit = SHARES
  "0 or more."
  value: MoneyInput
  basis: PositionBasis!
  option: OptionKind
  discretion: InvestmentDiscretion
  "At most 50."
  otherManagers: [String!]
  votes: VotingAuthorityInput
  statedOn: Date
  reference: String
  source: SourceInput
}

input WithdrawSharePositionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: 1 to 500 characters, kept in the history."
  reason: String!
}

type SharePositionPayload {
  sharePosition: SharePosition
  userErrors: [UserError!]!
}

"""
Something seen of a relationship that may mean trouble: from the books, or heard. What it stands on is kept with its
history: what was refuted leaves every score and every warning, and stays here. 风险信号
"""
type Signal implements Node & Record @data(category: RISK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  relationship: Relationship
  lineOfBusiness: LineOfBusiness
  category: SignalCategory
  """
  Which sign it is. Known ones are \`RECEIVABLES_SLOW\` (value: days), \`INVENTORY_BUILDUP\` (percent), \`OVERDUE\` (days),
  \`PREPAYMENT\` (the amount repaid), \`BALANCE_FALL\` (the balance left), \`NEW_LENDER\` (the amount borrowed) and \`COMPLAINT\`.
  """
  code: String
  riskType: RiskType
  "What was measured, in the code's own unit. Null where there is nothing to measure."
  value: Decimal
  "The day of what was seen."
  observedOn: Date
  note: String
  "How sure we are: the last of \`evidence\`."
  status: EvidenceStatus
  "All that was ever known of it, in the order it became known."
  evidence: [SignalEvidence!]
}

"What a signal is about. 信号类别"
enum SignalCategory {
  "Receivables, inventory, profit, cash. 财务状况"
  FINANCIAL
  "The trade, the market, the owners, the law. 经营环境"
  OPERATING_ENVIRONMENT
  "What bears on repaying. 还款能力"
  REPAYMENT_CAPACITY
  "What they do with us: prepay, withdraw, borrow elsewhere. 客户行为"
  BEHAVIOUR
  "What went wrong in our service. 服务"
  SERVICE
  "That nothing is heard of them. 失联与沉默"
  SILENCE
  "Anything else. 其他"
  OTHER
}

"Which risk of ours it bears on. 风险类型"
enum RiskType {
  "Not to be paid. 信用风险"
  CREDIT
  "Prices move. 市场风险"
  MARKET
  "Processes, people, systems fail. 操作风险"
  OPERATIONAL
  "Not to have the money in time. 流动性风险"
  LIQUIDITY
  "Rates move. 利率风险"
  INTEREST_RATE
}

"How sure one is. 证据状态"
enum EvidenceStatus {
  "Heard, not proved. 传闻"
  RUMOUR
  "Known to be so. 已证实"
  CONFIRMED
  "Known not to be so. 已否认（不实）"
  REFUTED
}

"What was known of a signal from a moment on, and from whom. 证据"
type SignalEvidence @part {
  status: EvidenceStatus!
  "Who says so: a report, a register, another bank."
  source: String!
  note: String
  at: DateTime!
  "Who recorded it."
  by: String!
}

type SignalConnection {
  edges: [SignalEdge!]!
  nodes: [Signal!]!
  pageInfo: PageInfo!
}

type SignalEdge {
  cursor: String!
  node: Signal!
}

extend type Query {
  "The signals of a relationship, observed last first; those of one status where it is given."
  signals(relationshipId: ID!, status: EvidenceStatus, first: Int!, after: String): SignalConnection
    @data(category: RISK, sensitivity: INTERNAL, rows: true)
}

extend type Mutation {
  "Records what was seen, or heard, of a relationship. For those who say what may go wrong."
  recordSignal(input: RecordSignalInput!): SignalPayload!
  "States that a signal is known to be so."
  confirmSignal(input: ConfirmSignalInput!): SignalPayload!
  "States that a signal is known not to be so: it leaves every score and warning, and stays in history."
  refuteSignal(input: RefuteSignalInput!): SignalPayload!
}

input RecordSignalInput {
  idempotencyKey: String!
  relationshipId: ID!
  category: SignalCategory!
  "Upper-case letters, digits and \`_\`, 2 to 40: see \`Signal.code\`."
  code: String!
  riskType: RiskType = CREDIT
  value: Decimal
  "Not still to come."
  observedOn: Date!
  note: String
  "RUMOUR or CONFIRMED."
  status: EvidenceStatus!
  "Who says so: 1 to 200 characters."
  evidenceSource: String!
  source: SourceInput
}

input ConfirmSignalInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Who says so: 1 to 200 characters."
  evidenceSource: String!
  note: String
}

input RefuteSignalInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Who says so: 1 to 200 characters."
  evidenceSource: String!
  note: String
}

type SignalPayload {
  signal: Signal
  userErrors: [UserError!]!
}

"""
A dated, sourced statement that links two parties. It is read in both directions, and keeps two times: when it held,
and when we knew. 关联
"""
type Tie implements Node & Record @data(category: TIE, sensitivity: PERSONAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  kind: TieKind
  "The end that the label is said of: the employee of an employment, the owner of an ownership."
  from: Party
  "The other end."
  to: Party
  "Whether it holds at \`asOf\`."
  inForce(asOf: AsOfInput): Boolean
  "The share at \`asOf\` in percent, where the kind has one."
  share(asOf: AsOfInput): Decimal
  "When it held, as far as was known at \`knownAt\` (now, when absent): newest first."
  periods(knownAt: DateTime): [TiePeriod!]
  "Every statement ever made about it, newest first. None is ever rewritten."
  statements: [TieStatement!] @data(category: TIE, sensitivity: INTERNAL)
}

"A stretch of time in which a tie held."
type TiePeriod @part {
  "The first day. Null when it is not known."
  validFrom: DatePoint
  "The last day. Null while it lasts."
  validTo: DatePoint
  "In percent."
  share: Decimal
}

"What a statement says of a tie."
enum TieStatementKind {
  "It held in this period. 陈述"
  STATE
  "It held in this period and in no other, whatever was said before. 更正"
  CORRECT
  "It does not hold after this day. 终止"
  END
  "It never held. 撤回"
  RETRACT
}

"One statement about a tie."
type TieStatement @part {
  id: ID!
  kind: TieStatementKind!
  validFrom: DatePoint
  validTo: DatePoint
  share: Decimal
  note: String
  "When its source said it. The latest word on a day counts, whenever it reached us."
  statedAt: DateTime!
  "When it reached us."
  recordedAt: DateTime!
  recordedBy: String!
  source: Source!
}

"A tie seen from one of its two parties."
type TieView @part {
  tie: Tie!
  direction: TieDirection!
  "The party at the other end."
  party: Party
  "What stands between this party and the other one: \`employs\`, \`is owned in part by\`, \`持股\`."
  label(locale: Locale = EN): String!
  inForce: Boolean!
  "In percent."
  share: Decimal
  validFrom: DatePoint
  validTo: DatePoint
}

"From which end a tie is seen. 方向"
enum TieDirection {
  "The party is the \`from\` end. 由此出发"
  OUTGOING
  "The party is the \`to\` end. 指向此方"
  INCOMING
}

"A kind of tie, from the catalogue."
type TieKindRule @part {
  kind: TieKind!
  "Said of the \`from\` end: \`works for\`."
  label(locale: Locale = EN): String!
  "Said of the \`to\` end: \`employs\`."
  inverseLabel(locale: Locale = EN): String!
  "The two ends are alike, as spouses are."
  symmetric: Boolean!
  "What may stand at the \`from\` end: \`PERSON\`, \`ORGANIZATION\`."
  from: [PartyType!]!
  to: [PartyType!]!
  share: ShareRule!
  "The person speaks for the organization: the contacts of the one are on the timeline of the other."
  affiliation: Boolean!
}

"The two kinds of party. 当事人类别"
enum PartyType {
  "A natural person. 自然人"
  PERSON
  "An organization. 组织"
  ORGANIZATION
}

"Whether a kind of tie has a share."
enum ShareRule {
  "It must be given. 必填"
  REQUIRED
  "It may be given. 可填"
  OPTIONAL
  "It has none. 无"
  NONE
}

type TieConnection {
  edges: [TieEdge!]!
  nodes: [TieView!]!
  pageInfo: PageInfo!
}

type TieEdge {
  cursor: String!
  node: TieView!
}

extend type Query {
  "A tie by its id. Null when there is none."
  tie(id: ID!): Tie
  """
  The ties of a party that are in force at \`asOf\`, in both directions, newest first. With \`includeEnded\`, those that
  are no longer, or not yet, in force too.
  """
  ties(
    partyId: ID!
    kind: TieKind
    direction: TieDirection
    asOf: AsOfInput
    includeEnded: Boolean = false
    first: Int!
    after: String
  ): TieConnection @data(category: TIE, sensitivity: PERSONAL)
  "The catalogue: which kinds of tie there are, and what they link."
  tieKinds: [TieKindRule!]!
}

extend type Mutation {
  "States a tie between two parties, or a further period of one: \`id\` names it."
  stateTie(input: StateTieInput!): TiePayload!
  "Says what was true instead of all that was said before. The earlier statements stay readable by \`knownAt\`."
  correctTie(input: CorrectTieInput!): TiePayload!
  "Says that a tie holds no longer after a day."
  endTie(input: EndTieInput!): TiePayload!
  "Says that a tie never held."
  retractTie(input: RetractTieInput!): TiePayload!
}

input StateTieInput {
  idempotencyKey: String!
  kind: TieKind!
  fromPartyId: ID!
  toPartyId: ID!
  "The first day it held, as exactly as it is known. Since always, when absent."
  validFrom: PartialDate
  "The last day it held. It lasts, when absent."
  validTo: PartialDate
  "In percent, 0 to 100."
  share: Decimal
  note: String
  "When its source said it. Now, when absent."
  statedAt: DateTime
  "An existing tie of the same kind between the same two, for a further period or another share."
  id: ID
  "Required with \`id\`."
  expectedVersion: Int
  source: SourceInput
}

input CorrectTieInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  validFrom: PartialDate
  validTo: PartialDate
  share: Decimal
  note: String
  statedAt: DateTime
  source: SourceInput
}

input EndTieInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "The last day it held, as exactly as it is known."
  validTo: PartialDate!
  note: String
  statedAt: DateTime
  source: SourceInput
}

input RetractTieInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  note: String!
  statedAt: DateTime
  source: SourceInput
}

type TiePayload {
  tie: Tie
  userErrors: [UserError!]!
}

# Made from src/domain/tieRows.ts by \`npm run codegen\`: change it there.
"The kinds of tie: what the one end is to the other, and the other to the one. 关联类型"
enum TieKind {
  "works for / employs. 任职于 / 聘用"
  EMPLOYMENT
  "is a director of / has as director. 担任董事于 / 的董事是"
  DIRECTORSHIP
  "is a supervisor of / has as supervisor. 担任监事于 / 的监事是"
  SUPERVISORSHIP
  "is a senior manager of / has as senior manager. 担任高级管理人员于 / 的高级管理人员是"
  SENIOR_MANAGEMENT
  "is the legal representative of / is legally represented by. 担任法定代表人于 / 的法定代表人是"
  LEGAL_REPRESENTATIVE
  "is a contact person at / has as contact person. 担任联系人于 / 的联系人是"
  CONTACT_PERSON
  "may operate the accounts of / lets its accounts be operated by. 有权操作其账户： / 的账户授权操作人是"
  ACCOUNT_AUTHORITY
  "holds a power of attorney for / has given a power of attorney to. 受托代理 / 的受托代理人是"
  POWER_OF_ATTORNEY
  "owns a share of / is owned in part by. 持股 / 的股东是"
  OWNERSHIP
  "is a beneficial owner of / has as beneficial owner. 受益拥有 / 的受益所有人是"
  BENEFICIAL_OWNERSHIP
  "controls / is controlled by. 控制 / 的控制人是"
  CONTROL
  "holds shares as nominee for / has its shares held by the nominee. 代持股份，委托人是 / 的股份代持人是"
  NOMINEE_HOLDING
  "acts in concert with. 的一致行动人是"
  ACTING_IN_CONCERT
  "belongs to the group of / heads the group that includes. 隶属于集团 / 的集团成员是"
  GROUP_MEMBERSHIP
  "succeeded / was succeeded by. 承继 / 的承继者是"
  SUCCESSION
  "guarantees / is guaranteed by. 担保 / 的担保人是"
  GUARANTEE
  "provides collateral for / has collateral provided by. 提供抵质押担保给 / 的抵质押人是"
  COLLATERAL
  "borrows jointly with. 的共同借款人是"
  CO_BORROWER
  "is in a mutual guarantee group with. 的联保成员是"
  JOINT_GUARANTEE
  "lends to / borrows from. 出借给 / 的债权人是"
  LENDING
  "supplies / is supplied by. 供货给 / 的供应商是"
  SUPPLY
  "distributes the goods of / has its goods distributed by. 经销其产品： / 的经销商是"
  DISTRIBUTION
  "provides services to / is served by. 提供服务给 / 的服务商是"
  SERVICE_PROVISION
  "is a partner of. 的合作伙伴是"
  PARTNERSHIP
  "competes with. 的竞争对手是"
  COMPETITION
  "referred / was referred by. 介绍了 / 的介绍人是"
  REFERRAL
  "regulates / is regulated by. 监管 / 的监管机构是"
  REGULATION
  "manages the fund / is a fund managed by. 管理基金 / 的基金管理人是"
  FUND_MANAGER
  "is the custodian of / is in the custody of. 托管 / 的托管人是"
  FUND_CUSTODIAN
  "is an investor in the fund / is a fund with the investor. 投资于基金 / 的基金投资者是"
  FUND_INVESTMENT
  "covers as analyst / is covered by the analyst. 研究覆盖 / 的覆盖分析师是"
  ANALYST_COVERAGE
  "is the broker of / has as broker. 代理证券业务，客户是 / 的经纪商是"
  BROKERAGE
  "advises / is advised by. 担任顾问于 / 的顾问是"
  ADVISER
  "audits / is audited by. 审计 / 的审计师是"
  AUDITOR
  "is legal counsel to / has as legal counsel. 担任法律顾问于 / 的法律顾问是"
  LEGAL_COUNSEL
  "is the settlor of the trust / is a trust settled by. 设立信托 / 的信托委托人是"
  SETTLOR
  "is a trustee of the trust / is a trust with the trustee. 受托管理信托 / 的受托人是"
  TRUSTEE
  "is a beneficiary of the trust / is a trust for the beneficiary. 受益于信托 / 的信托受益人是"
  TRUST_BENEFICIARY
  "is married to. 的配偶是"
  SPOUSE
  "is a parent of / is a child of. 的子女是 / 的父母是"
  PARENT_CHILD
  "is a sibling of. 的兄弟姐妹是"
  SIBLING
  "is a relative of. 的亲属是"
  RELATIVE
  "is the guardian of / is under the guardianship of. 的被监护人是 / 的监护人是"
  GUARDIAN
  "knows. 的熟人是"
  ACQUAINTANCE
  "is linked to. 的其他关联方是"
  OTHER
}

"An interaction on a party's timeline, with the way it came there."
type TimelineEntry @part {
  interaction: Interaction!
  "The party took part itself."
  direct: Boolean!
  "Through whom it came, when it is a firm's timeline: those who took part and belonged to the firm, or to a fund of its, that day."
  via: [TimelinePath!]!
}

"Who took part, and the tie by which they spoke for the firm; or by which the firm managed the fund that they spoke for."
type TimelinePath @part {
  "Null when the fund itself took part."
  person: Party
  tieId: ID!
  kind: TieKind!
  "The fund, managed by the firm that day, for which the person spoke or that took part itself. Null when it came without one. 基金"
  fund: Party
}

"What a timeline is narrowed to: one thing at a time, as each is served by an index."
input TimelineFilterInput @oneOf {
  channel: Channel
  "One of the interaction's topics, in its normal form: lower case, single spaces."
  topic: String
  initiation: Initiation
}

"A stretch of time: from \`from\`, included, to \`to\`, excluded."
input TimeRangeInput {
  from: DateTime
  to: DateTime
}

type TimelineConnection {
  edges: [TimelineEdge!]!
  nodes: [TimelineEntry!]!
  pageInfo: PageInfo!
}

type TimelineEdge {
  cursor: String!
  node: TimelineEntry!
}

type InteractionConnection {
  edges: [InteractionEdge!]!
  nodes: [Interaction!]!
  pageInfo: PageInfo!
}

type InteractionEdge {
  cursor: String!
  node: Interaction!
}

extend type Query {
  """
  A party's interactions, newest first. On a firm's timeline are its people's contacts too, and those of the funds it manages,
  as they were that day: each once, with the path it came by.
  """
  timeline(
    partyId: ID!
    range: TimeRangeInput
    filter: TimelineFilterInput
    first: Int!
    after: String
  ): TimelineConnection @data(category: INTERACTION, sensitivity: PERSONAL, rows: true)
  "An employee's interactions, newest first."
  employeeInteractions(
    employeeId: ID!
    range: TimeRangeInput
    first: Int!
    after: String
  ): InteractionConnection! @data(category: INTERACTION, sensitivity: PERSONAL, rows: true)
}

"A dated amount between a party and the institution, or between parties: an order, a trade, a fee, a repayment. 交易"
type Transaction implements Node & Record @data(category: TRANSACTION, sensitivity: SENSITIVE) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  party: Party
  "The other party, where it is not the institution."
  counterparty: Party
  kind: TransactionKind
  occurredOn: Date
  "Positive: in the institution's favour. Negative: in the party's."
  amount: Money
  "What it is made of. The lines add up to the amount where they all have one."
  lines: [TransactionLine!]
  "Who took it."
  takenBy: Employee @data(category: STAFF, sensitivity: INTERNAL)
  "The order's or contract's number."
  reference: String
}

"What kind of transaction. 交易类别"
enum TransactionKind {
  "An order for goods or services. 订单"
  ORDER
  "A trade in a security or currency. 买卖"
  TRADE
  "A fee. 手续费"
  FEE
  "Interest. 利息"
  INTEREST
  "Money paid in. 存入"
  DEPOSIT
  "Money paid out. 支取"
  WITHDRAWAL
  "A loan paid out. 放款"
  DRAWDOWN
  "A loan paid back. 还款"
  REPAYMENT
  "A payment to somebody else. 付款"
  PAYMENT
  "Anything else. 其他"
  OTHER
}

"One of the things that a transaction is made of. 交易明细"
type TransactionLine @part {
  description: String!
  quantity: Decimal
  unitPrice: Decimal
  "0 to 1: the part that is let off."
  discount: Decimal
  "Quantity × unit price × (1 − discount), unrounded; or as stated."
  amount: Decimal
}

"The sum of a party's transactions of one kind in one currency: exact, and kept up to date with each of them."
type TransactionTotal @part {
  kind: TransactionKind!
  count: Int!
  sum: Money!
}

type TransactionConnection {
  edges: [TransactionEdge!]!
  nodes: [Transaction!]!
  pageInfo: PageInfo!
}

type TransactionEdge {
  cursor: String!
  node: Transaction!
}

"A stretch of days, both included."
input DateRangeInput {
  from: Date
  to: Date
}

extend type Query {
  "A party's transactions, newest first."
  transactions(partyId: ID!, range: DateRangeInput, first: Int!, after: String): TransactionConnection
    @data(category: TRANSACTION, sensitivity: SENSITIVE)
}

extend type Mutation {
  "Records a transaction."
  recordTransaction(input: RecordTransactionInput!): TransactionPayload!
}

input TransactionLineInput {
  description: String!
  quantity: Decimal
  unitPrice: Decimal
  discount: Decimal
  amount: Decimal
}

input RecordTransactionInput {
  idempotencyKey: String!
  partyId: ID!
  counterpartyId: ID
  kind: TransactionKind!
  occurredOn: Date!
  "May be absent when all lines have an amount, or quantity and price: it is then their sum, rounded to the currency's minor unit, half to even."
  amount: MoneyInput
  "The currency of the lines, when \`amount\` is absent."
  currency: String
  "At most 200."
  lines: [TransactionLineInput!]
  takenByEmployeeId: ID
  reference: String
  source: SourceInput
}

type TransactionPayload {
  transaction: Transaction
  userErrors: [UserError!]!
}

"From one state to another, as the institution's policy has it. 转换规则"
type TransitionRule @part {
  from: RelationshipState!
  to: RelationshipState!
  allowed: Boolean!
  "All must be met. Empty when it is not allowed."
  guards: [TransitionGuard!]!
  "The cases that are used up, and closed, by it."
  closes: [RelationshipCaseKind!]!
  "Evidence of one of these kinds must be named; none, when empty."
  evidence: [EvidenceKind!]!
  "Null when it is not allowed."
  duty: TransitionDuty
  "Why it is not allowed. Null when it is."
  reason: String
  "The same in Chinese. 同一说明的中文"
  reasonZh: String
}

"From one stage to another. 阶段转换规则"
type StageRule @part {
  from: RelationshipStage!
  to: RelationshipStage!
  allowed: Boolean!
  "Only with a win-back case that is signed off, and is closed by it."
  needsWinBack: Boolean!
}

"A step of a checklist. 清单步骤"
type ChecklistStep @part {
  key: String!
  text: String!
  "The same in Chinese. 同一说明的中文"
  textZh: String!
  way: CaseStepWay!
}

"What must be done in one kind of case. 事项清单"
type CaseChecklist @part {
  kind: RelationshipCaseKind!
  steps: [ChecklistStep!]!
}

"A rule that proposes a type. The first that fires is taken. 分类规则"
type ClassificationRule @part {
  rule: String!
  proposes: RelationshipState!
  text: String!
  "The same in Chinese. 同一说明的中文"
  textZh: String!
}

"By what rules relationships change: published data, each part in a version. 转换规则表"
type TransitionTable @part {
  version: Int!
  "Every pair of states."
  rules: [TransitionRule!]!
  stagesVersion: Int!
  "Every pair of stages."
  stages: [StageRule!]!
  checklistsVersion: Int!
  checklists: [CaseChecklist!]!
  classificationVersion: Int!
  "In the order in which they are asked."
  classification: [ClassificationRule!]!
  "The grades of ratings, best first."
  ratingScale: [String!]!
  "The worst newest rating of a strategic relationship."
  leastRating: String!
  "How old it may be."
  ratingDays: Int!
  "How long a relationship is watched before it counts as cured."
  watchDays: Int!
  "How long new terms are watched at least."
  leastObservationDays: Int!
  "For how many years records are kept after a relationship has ended."
  retentionYears: Int!
}

"How investors are received. 投资者调研规则"
type VisitTerms @part {
  "Where it is written."
  citation: String!
  "In which version it was read there."
  sourceVersion: String!
  url: String
  "Before which disclosures nobody is received, and for how long."
  quiet: [QuietRule!]!
  "The record sheet is published before trading opens on this trading day after the visit: 1 is the next."
  publishOnTradingDay: Int!
  "\`HH:mm\` in the zone of the institution."
  tradingOpens: String!
  "Whole years for which a visit is kept, at least."
  keptYears: Int!
  "The record that states it. Null where it is the one that comes with the gateway."
  rule: DisclosureRule
}

"Days before a disclosure in which nobody is received. 静默期规则"
type QuietRule @part {
  categories: [DisclosureCategory!]!
  "Calendar days before the day it is first planned for."
  daysBefore: Int!
}

extend type Query {
  "By which rule investors are received from now on. Null beyond the wall."
  visitTerms: VisitTerms @data(category: INTERACTION, sensitivity: INTERNAL)
}

extend type Mutation {
  "States the rule by which investors are received from now on, instead of the one before. For compliance and operators."
  stateVisitRule(input: StateVisitRuleInput!): DisclosureRulePayload!
}

input QuietRuleInput {
  "Of annual, half-year and quarterly reports, forecasts and preliminary results: 1 to 5, each once."
  categories: [DisclosureCategory!]!
  "1 to 120."
  daysBefore: Int!
}

input StateVisitRuleInput {
  idempotencyKey: String!
  "1 to 200 characters."
  citation: String!
  "1 to 200 characters."
  sourceVersion: String!
  "At most 500 characters."
  url: String
  "At most 10."
  quiet: [QuietRuleInput!]!
  "1 to 20."
  publishOnTradingDay: Int!
  "\`HH:mm\`."
  tradingOpens: String!
  "1 to 100."
  keptYears: Int!
  "Why: kept in the history."
  reason: String!
}

"""
Lets an employee see one party's relationship in a line of business that is walled from theirs, for a time, when somebody
else has approved it. Each use is recorded. 跨墙审批
"""
type WallException implements Node & Record @data(category: ACCESS, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  "Who asked for it."
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  "Who is to see across the wall."
  employee: Employee
  "As it was asked for: there need not be such a party."
  partyId: ID
  "Null when there is none that you may see."
  party: Party
  line: LineOfBusiness
  reason: String
  "From then on it lets nobody through, whatever its state."
  until: DateTime
  state: WallExceptionState
  "Who approved or rejected it."
  decidedBy: String
  decidedAt: DateTime
  "What they said."
  note: String
}

"What became of a request to see across a wall. 审批状态"
enum WallExceptionState {
  "Waits for a decision. 待审批"
  REQUESTED
  "Granted, until its end. 已批准"
  APPROVED
  "Not granted. 已拒绝"
  REJECTED
  "Granted and taken back. 已撤销"
  REVOKED
}

type WallExceptionConnection {
  edges: [WallExceptionEdge!]!
  nodes: [WallException!]!
  pageInfo: PageInfo!
}

type WallExceptionEdge {
  cursor: String!
  node: WallException!
}

extend type Query {
  "The exceptions you have asked for, or that are for you, newest first; all of them, for compliance and operators."
  wallExceptions(state: WallExceptionState, first: Int!, after: String): WallExceptionConnection!
}

extend type Mutation {
  "Asks to see across a wall. For oneself, or for somebody of a unit that one heads. Taken whether there is such a party or not."
  requestWallException(input: RequestWallExceptionInput!): WallExceptionPayload!
  "Lets it be. Nobody approves what they asked for, or what is for themselves: CHECKER_IS_MAKER."
  approveWallException(input: ApproveWallExceptionInput!): WallExceptionPayload!
  "Does not let it be."
  rejectWallException(input: RejectWallExceptionInput!): WallExceptionPayload!
  "Takes an approval back, at once."
  revokeWallException(input: RevokeWallExceptionInput!): WallExceptionPayload!
}

input RequestWallExceptionInput {
  idempotencyKey: String!
  "Yourself, when absent."
  employeeId: ID
  partyId: ID!
  line: LineOfBusiness!
  "Why: 1 to 500 characters."
  reason: String!
  "At most 30 days from now."
  until: DateTime!
}

input ApproveWallExceptionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Instead of what was asked for: at most 30 days from now."
  until: DateTime
  note: String
}

input RejectWallExceptionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: 1 to 500 characters."
  note: String!
}

input RevokeWallExceptionInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type WallExceptionPayload {
  wallException: WallException
  userErrors: [UserError!]!
}

"What makes a warning, as data: which signs, in which time, how many or how much. 预警规则"
type WarningRule implements Node & Record @data(category: RISK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  name(locale: Locale = EN): String
  "What is looked at."
  test: WarningTest
  severity: AlertSeverity
  "By so many hours after an alert is raised, there is a plan."
  respondHours: Int
  "By so many hours after an alert is raised, it is closed."
  closeHours: Int
  "Only relationships in these lines; all, where there is none."
  lines: [LineOfBusiness!]
  "Only relationships of these types; all, where there is none."
  types: [RelationshipType!]
  "Only relationships of these tiers; all, where there is none."
  tiers: [String!]
  state: WarningRuleState
}

"Whether a rule warns. 规则状态"
enum WarningRuleState {
  "It can be tried on the past. 草稿"
  DRAFT
  "It raises alerts. 启用"
  ON
  "It raises none any more. 停用"
  OFF
}

"What a rule looks at: which fields are there depends on its kind."
type WarningTest @part {
  kind: WarningTestKind!
  "SIGNALS: those of these categories, or with these codes."
  categories: [SignalCategory!]
  "SIGNALS: see \`categories\`."
  codes: [String!]
  "SIGNALS, PREPAYMENT_FLIGHT: days back, today among them."
  windowDays: Int
  aggregate: WarningAggregate
  "SIGNALS: the rule warns when this is reached."
  threshold: Decimal
  "RUMOUR or CONFIRMED: how sure one must be of a signal."
  minimumEvidence: EvidenceStatus
  "SILENCE: days without a contact by a person."
  days: Int
  "SILENCE: other numbers of days for some tiers."
  tierDays: [TierDays!]
  "PREPAYMENT_FLIGHT: so many prepayments at least."
  steps: Int
  "PREPAYMENT_FLIGHT: by so much of the highest the last balance is below it, in percent."
  balanceFallPercent: Float
  "PREPAYMENT_FLIGHT: only when somebody else is seen to lend."
  withNewLender: Boolean
}

"A number of days for a tier."
type TierDays @part {
  tier: String!
  days: Int!
}

"What kind of warning a rule gives. 规则种类"
enum WarningTestKind {
  "Signals add up. 信号累计"
  SIGNALS
  "No person has been in contact for long. Machines do not count. 长期无人联系"
  SILENCE
  "Repaid early, step by step, balances falling, another lender: on the way to another bank. 逐步提前还款、余额下降（流失征兆）"
  PREPAYMENT_FLIGHT
}

"How signals become the number that is held against the threshold. 汇总方式"
enum WarningAggregate {
  "How many there are. 次数"
  COUNT
  "What they add up to. 合计"
  SUM
  "The largest. 最大值"
  MAX
  "How many in a row, up to the last, are each larger than the one before. 连续上升次数"
  TREND
}

type WarningRuleConnection {
  edges: [WarningRuleEdge!]!
  nodes: [WarningRule!]!
  pageInfo: PageInfo!
}

type WarningRuleEdge {
  cursor: String!
  node: WarningRule!
}

extend type Query {
  "The institution's warning rules, the first made first; those in one state where it is given."
  warningRules(state: WarningRuleState, first: Int!, after: String): WarningRuleConnection!
  """
  What a rule would have warned of on each day of the past, by what was known on that day: for those who keep the rules. A row
  for each relationship, also where there is nothing. At most 366 days, and 25 rows a page.
  """
  tryWarningRule(
    ruleId: ID!
    of: TrialOfInput!
    from: Date!
    to: Date!
    first: Int!
    after: String
  ): WarningTrialConnection @data(category: RISK, sensitivity: INTERNAL, rows: true)
}

"On what a rule is tried: exactly one of the two."
input TrialOfInput @oneOf {
  "The relationships this unit keeps, without those of the units below it."
  unitId: ID
  relationshipId: ID
}

"What a rule would have warned of in one relationship. 规则回测"
type WarningTrial @data(category: RISK, sensitivity: INTERNAL) {
  relationship: Relationship
  "In the order of their days."
  warnings: [TriedWarning!]
}

"A warning that would have been raised. 回测预警"
type TriedWarning @part {
  raisedOn: Date!
  "The last day on which it would have held without a break."
  heldTo: Date!
  "On its first day, in the order they were observed."
  signalIds: [ID!]!
  facts: [AlertFact!]!
}

type WarningTrialConnection {
  edges: [WarningTrialEdge!]!
  nodes: [WarningTrial!]!
  pageInfo: PageInfo!
}

type WarningTrialEdge {
  cursor: String!
  node: WarningTrial!
}

extend type Mutation {
  "Makes a rule, as a draft. For compliance and operators."
  stateWarningRule(input: StateWarningRuleInput!): WarningRulePayload!
  "Has a rule be as this says from now on, in the state it is in. Alerts stay as they were raised."
  changeWarningRule(input: ChangeWarningRuleInput!): WarningRulePayload!
  "Has a rule raise alerts. LIMIT_REACHED when 50 do."
  switchOnWarningRule(input: SwitchOnWarningRuleInput!): WarningRulePayload!
  "Has a rule raise none any more. Its alerts stay."
  switchOffWarningRule(input: SwitchOffWarningRuleInput!): WarningRulePayload!
}

"What a rule looks at: exactly one of these."
input WarningTestInput @oneOf {
  signals: SignalsTestInput
  silence: SilenceTestInput
  prepaymentFlight: PrepaymentFlightTestInput
}

input SignalsTestInput {
  "At most 10 categories and 20 codes, one at least of both together."
  categories: [SignalCategory!] = []
  codes: [String!] = []
  "1 to 730."
  windowDays: Int!
  aggregate: WarningAggregate! = COUNT
  "Above 0."
  threshold: Decimal!
  "RUMOUR or CONFIRMED."
  minimumEvidence: EvidenceStatus! = CONFIRMED
}

input SilenceTestInput {
  "1 to 1,830."
  days: Int!
  "At most 20 tiers, each once."
  tierDays: [TierDaysInput!] = []
}

input TierDaysInput {
  tier: String!
  days: Int!
}

input PrepaymentFlightTestInput {
  "1 to 730."
  windowDays: Int!
  "2 to 20."
  steps: Int! = 3
  "1 to 100."
  balanceFallPercent: Int! = 30
  withNewLender: Boolean! = false
  "RUMOUR or CONFIRMED."
  minimumEvidence: EvidenceStatus! = CONFIRMED
}

input StateWarningRuleInput {
  idempotencyKey: String!
  terms: WarningTermsInput!
}

input ChangeWarningRuleInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  terms: WarningTermsInput!
  "Why: kept in the history."
  reason: String!
}

"What a rule says, whole."
input WarningTermsInput {
  "Both languages: alerts are shown in either."
  name: LocalizedNameInput!
  test: WarningTestInput!
  severity: AlertSeverity!
  "1 to 8,760. As usual for the severity, when absent: CRITICAL 4, HIGH 24, MEDIUM 72, LOW 168."
  respondHours: Int
  "\`respondHours\` to 8,760. As usual for the severity, when absent: CRITICAL 72, HIGH 168, MEDIUM 720, LOW 2160."
  closeHours: Int
  "All, when empty."
  lines: [LineOfBusiness!] = []
  types: [RelationshipType!] = []
  tiers: [String!] = []
}

input SwitchOnWarningRuleInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

input SwitchOffWarningRuleInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  "Why: kept in the history."
  reason: String!
}

type WarningRulePayload {
  warningRule: WarningRule
  userErrors: [UserError!]!
}

"""
What an employee did on a day, in their own words. Entries are added, and never changed or taken away. A supervisor
countersigns what is there; what comes after is to be countersigned anew. 工作日志
"""
type WorkLog implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  employee: Employee
  date: Date
  "In the order they were written."
  entries: [WorkLogEntry!]
  "Of all entries."
  minutes: Int
  countersignatures: [Countersignature!]
  "Whether a supervisor has countersigned all there is."
  countersigned: Boolean
}

"Something that was done. 日志条目"
type WorkLogEntry @part {
  text: String!
  minutes: Int!
  "Null when it was about none, or about one that you do not see."
  relationship: Relationship
  "The same."
  interaction: Interaction
  by: String!
  at: DateTime!
  "Written when the day was over in the institution."
  late: Boolean!
}

"That a supervisor stands by what was written until then. 复核签字"
type Countersignature @part {
  by: String!
  at: DateTime!
  "How many entries there were."
  entries: Int!
  note: String
}

type WorkLogConnection {
  edges: [WorkLogEdge!]!
  nodes: [WorkLog!]!
  pageInfo: PageInfo!
}

type WorkLogEdge {
  cursor: String!
  node: WorkLog!
}

extend type Query {
  "An employee's log of a day: one's own, that of somebody one supervises, or, for compliance, anybody's."
  workLog(employeeId: ID!, date: Date!): WorkLog
  "The logs of a day of a unit's people, and of all units below it."
  workLogs(unitId: ID!, date: Date!, first: Int!, after: String): WorkLogConnection!
}

extend type Mutation {
  "Adds an entry to one's own log of a day. When the day is over, it is marked as late."
  recordWork(input: RecordWorkInput!): WorkLogPayload!
  "Stands by all that is in a log. Nobody countersigns their own: CHECKER_IS_MAKER."
  countersignWorkLog(input: CountersignWorkLogInput!): WorkLogPayload!
}

input RecordWorkInput {
  idempotencyKey: String!
  "Yourself. Operators name whose it is."
  employeeId: ID
  "Today, when absent; up to 366 days ago."
  date: Date
  "1 to 1,000 characters."
  text: String!
  "1 to 1440."
  minutes: Int!
  relationshipId: ID
  interactionId: ID
}

input CountersignWorkLogInput {
  idempotencyKey: String!
  id: ID!
  "The version with all that you have read."
  expectedVersion: Int!
  note: String
}

type WorkLogPayload {
  workLog: WorkLog
  userErrors: [UserError!]!
}

"""
An employee's month: its goals, what each week is to bring for them, and what is to be done on which day. At most one for an
employee and month. Contacts complete its actions by themselves; a machine's never do. 工作计划
"""
type WorkPlan implements Node & Record @data(category: WORK, sensitivity: INTERNAL) {
  id: ID!
  version: Int
  createdAt: DateTime
  createdBy: String
  recordedAt: DateTime
  recordedBy: String
  source: Source
  active: Boolean!
  employee: Employee
  "The first day of the month."
  month: Date
  state: WorkPlanState
  goals: [MonthGoal!]
  weeks: [WeekGoal!]
  actions: [DayAction!]
  "Each day on which something is to be done, the earliest first."
  days: [DayProgress!]
  "Of all actions of the month."
  progress: WorkProgress
  "Who wrote what it says now. Somebody else approves it."
  writtenBy: String
  "Null while it is a draft."
  approvedBy: String
  approvedAt: DateTime
  "What they said."
  approvalNote: String
}

"How far a plan has come. 计划状态"
enum WorkPlanState {
  "Written, or written anew, and not approved. 草稿"
  DRAFT
  "A supervisor stands by it. 已批准"
  APPROVED
}

"What an action asks for. 行动种类"
enum WorkActionKind {
  "A visit to the party. 拜访"
  VISIT
  "A call by telephone, video or WeChat. 通话"
  CALL
  "A meeting, wherever it is. 会面"
  MEETING
  "A contact on any channel. 联系"
  CONTACT
  "Something that is no contact: it is finished by word. 事务"
  TASK
}

"What a month is to bring. 月度目标"
type MonthGoal @part {
  key: String!
  text: String!
  "Of the actions that are for it, through the goals of the weeks."
  progress: WorkProgress!
}

"What a week is to bring for a goal of the month. 周目标"
type WeekGoal @part {
  key: String!
  "Of the month's goal that it is for."
  goalKey: String!
  "The Monday."
  weekOf: Date!
  text: String!
  progress: WorkProgress!
}

"What is to be done on a day for the goal of its week. 日行动"
type DayAction @part {
  key: String!
  "Of the week's goal that it is for."
  weekKey: String!
  on: Date!
  kind: WorkActionKind!
  text: String!
  "Whom it is about. Null for a task about nobody, and withheld from who does not see them."
  party: Party
  done: Boolean!
  "The contacts that completed it, as far as you see them."
  interactions: [Interaction!]!
  "What was said of a task that is finished."
  finishedNote: String
  finishedBy: String
  finishedAt: DateTime
}

"How many actions there are, and how many are done. 进度"
type WorkProgress @part {
  planned: Int!
  done: Int!
}

"What is done of one day. 每日进度"
type DayProgress @part {
  on: Date!
  planned: Int!
  done: Int!
}

type WorkPlanConnection {
  edges: [WorkPlanEdge!]!
  nodes: [WorkPlan!]!
  pageInfo: PageInfo!
}

type WorkPlanEdge {
  cursor: String!
  node: WorkPlan!
}

extend type Query {
  "An employee's plan of the month that a day is in: one's own, that of somebody one supervises, or, for compliance, anybody's."
  workPlan(employeeId: ID!, month: Date!): WorkPlan
  "The plans of a month of a unit's people, and of all units below it."
  workPlans(unitId: ID!, month: Date!, first: Int!, after: String): WorkPlanConnection!
}

extend type Mutation {
  "Plans a month, for oneself or for somebody of a unit that one heads. ALREADY_EXISTS when there is a plan for it."
  draftWorkPlan(input: DraftWorkPlanInput!): WorkPlanPayload!
  "Gives a plan other goals and actions. Actions that stay what they were stay done. It is then to be approved anew."
  changeWorkPlan(input: ChangeWorkPlanInput!): WorkPlanPayload!
  "Stands by a plan. Nobody approves their own, nor what they wrote for another: CHECKER_IS_MAKER."
  approveWorkPlan(input: ApproveWorkPlanInput!): WorkPlanPayload!
  "Says that a contact completes an action, where that was on another day of the month. A machine's never does."
  recordAgainstPlan(input: RecordAgainstPlanInput!): WorkPlanPayload!
  "Says that a task is done."
  finishWorkAction(input: FinishWorkActionInput!): WorkPlanPayload!
}

input MonthGoalInput {
  "1 to 40 letters, digits, \`.\`, \`_\` or \`-\`; no other goal of the plan has it."
  key: String!
  "1 to 500 characters."
  text: String!
}

input WeekGoalInput {
  "As for goals."
  key: String!
  "The goal of the month that it is for."
  goalKey: String!
  "Any day of the week."
  weekOf: Date!
  "1 to 500 characters."
  text: String!
}

input DayActionInput {
  "As for goals. An action that keeps its key, kind and party stays done."
  key: String!
  "The goal of the week that it is for."
  weekKey: String!
  "A day of that week, in the month."
  on: Date!
  kind: WorkActionKind!
  "1 to 500 characters."
  text: String!
  "Whom to visit or call. A TASK may do without."
  partyId: ID
}

input DraftWorkPlanInput {
  idempotencyKey: String!
  "Yourself, when absent."
  employeeId: ID
  "Any day of the month."
  month: Date!
  "1 to 20."
  goals: [MonthGoalInput!]!
  "Up to 100."
  weeks: [WeekGoalInput!]!
  "Up to 200."
  actions: [DayActionInput!]!
}

input ChangeWorkPlanInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  goals: [MonthGoalInput!]!
  weeks: [WeekGoalInput!]!
  actions: [DayActionInput!]!
  "Why: kept in the history."
  reason: String
}

input ApproveWorkPlanInput {
  idempotencyKey: String!
  id: ID!
  expectedVersion: Int!
  note: String
}

input RecordAgainstPlanInput {
  idempotencyKey: String!
  "Of the plan."
  id: ID!
  expectedVersion: Int!
  actionKey: String!
  interactionId: ID!
}

input FinishWorkActionInput {
  idempotencyKey: String!
  "Of the plan."
  id: ID!
  expectedVersion: Int!
  actionKey: String!
  "What came of it: 1 to 500 characters."
  note: String!
}

type WorkPlanPayload {
  workPlan: WorkPlan
  userErrors: [UserError!]!
}
`
