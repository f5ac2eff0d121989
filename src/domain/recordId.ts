/** Every kind of record that has an id of its own, by the prefix its ids begin with. Part of the public API. */
export const RECORD_PREFIXES = {
  prt: 'party',
  rel: 'relationship',
  tie: 'tie',
  int: 'interaction',
  emp: 'employee',
  unt: 'orgUnit',
  hld: 'holding',
  txn: 'transaction',
  cmt: 'commitment',
  bat: 'importBatch',
  app: 'partnerApp',
  cns: 'consent',
  dlg: 'delegation',
  wex: 'wallException',
  ins: 'insiderList',
  agr: 'frameworkAgreement',
  rtg: 'rating',
  cas: 'relationshipCase',
  orl: 'obligationRule',
  obl: 'obligation',
  wrl: 'warningRule',
  sig: 'signal',
  alt: 'alert',
  wpl: 'workPlan',
  wlg: 'workLog',
  bul: 'bulletin',
  sst: 'serviceStandard',
  svr: 'serviceRequest',
  svp: 'servicePlan',
  evt: 'event',
  att: 'attendance',
  dsc: 'disclosureAssessment',
  drl: 'disclosureRule',
  dcl: 'disclosure',
  ivr: 'investorVisit',
  pos: 'sharePosition',
  exp: 'export',
} as const

export type RecordPrefix = keyof typeof RECORD_PREFIXES

/** A prefix, `_`, and a ULID: 26 characters of Crockford's base 32, upper case. */
export type RecordId<P extends RecordPrefix = RecordPrefix> = `${P}_${string}`

export type PartyId = RecordId<'prt'>
export type RelationshipId = RecordId<'rel'>
export type TieId = RecordId<'tie'>
export type InteractionId = RecordId<'int'>
export type EmployeeId = RecordId<'emp'>
export type OrgUnitId = RecordId<'unt'>
export type HoldingId = RecordId<'hld'>
export type TransactionId = RecordId<'txn'>
export type CommitmentId = RecordId<'cmt'>
export type ImportBatchId = RecordId<'bat'>
export type PartnerAppId = RecordId<'app'>
export type ConsentId = RecordId<'cns'>
export type DelegationId = RecordId<'dlg'>
export type WallExceptionId = RecordId<'wex'>
export type InsiderListId = RecordId<'ins'>
export type FrameworkAgreementId = RecordId<'agr'>
export type RatingId = RecordId<'rtg'>
export type RelationshipCaseId = RecordId<'cas'>
export type ObligationRuleId = RecordId<'orl'>
export type ObligationId = RecordId<'obl'>
export type WarningRuleId = RecordId<'wrl'>
export type SignalId = RecordId<'sig'>
export type AlertId = RecordId<'alt'>
export type WorkPlanId = RecordId<'wpl'>
export type WorkLogId = RecordId<'wlg'>
export type BulletinId = RecordId<'bul'>
export type ServiceStandardId = RecordId<'sst'>
export type ServiceRequestId = RecordId<'svr'>
export type ServicePlanId = RecordId<'svp'>
export type EventId = RecordId<'evt'>
export type AttendanceId = RecordId<'att'>
export type DisclosureAssessmentId = RecordId<'dsc'>
export type DisclosureRuleId = RecordId<'drl'>
export type DisclosureId = RecordId<'dcl'>
export type InvestorVisitId = RecordId<'ivr'>
export type SharePositionId = RecordId<'pos'>
export type ExportId = RecordId<'exp'>

/** Crockford's digits: no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 26 digits hold 130 bits and a ULID has 128, so the first digit is 7 at most. */
const RECORD_ID = /^[a-z]{3}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/

const LATEST_MS = 2 ** 48 - 1

/** Whether this is the id of a record, of the kind that `prefix` stands for when one is given. */
export function isRecordId<P extends RecordPrefix = RecordPrefix>(
  text: string,
  prefix?: P,
): text is RecordId<P> {
  if (!RECORD_ID.test(text)) return false
  return prefix === undefined ? Object.hasOwn(RECORD_PREFIXES, text.slice(0, 3)) : text.startsWith(prefix)
}

/** @throws RangeError when `id` does not begin with a known prefix. */
export function prefixOf(id: RecordId): RecordPrefix {
  const prefix = id.slice(0, id.indexOf('_'))
  if (!Object.hasOwn(RECORD_PREFIXES, prefix)) throw new RangeError(`expected a record id, but got ${id}`)
  return prefix as RecordPrefix
}

/**
 * An id for a new record. Ids of one kind sort by the time they were made, to the millisecond.
 *
 * @param atMs milliseconds since 1970, a whole number, 0 to 2^48 - 1.
 * @param random10Bytes exactly 10 bytes that nobody can guess.
 * @throws RangeError when either is out of range.
 * @see https://github.com/ulid/spec
 */
export function newRecordId<P extends RecordPrefix>(
  prefix: P,
  atMs: number,
  random10Bytes: Uint8Array,
): RecordId<P> {
  if (!Number.isSafeInteger(atMs) || atMs < 0 || atMs > LATEST_MS) {
    throw new RangeError(`atMs must be a whole number from 0 to ${LATEST_MS}, but got ${atMs}`)
  }
  if (random10Bytes.length !== 10) {
    throw new RangeError(`random10Bytes must be 10 bytes, but got ${random10Bytes.length}`)
  }
  return `${prefix}_${ulid((BigInt(atMs) << 80n) | bigEndian(random10Bytes))}`
}

/**
 * The id of a record that another system knows: the same digest gives the same id, so an import that runs
 * twice makes nothing twice. Such ids do not sort by time.
 *
 * @param digest a cryptographic hash of tenant, system and external id; its first 16 bytes are used, all of them.
 * @throws RangeError when `digest` is shorter than 16 bytes.
 */
export function sourceRecordId<P extends RecordPrefix>(prefix: P, digest: Uint8Array): RecordId<P> {
  if (digest.length < 16) throw new RangeError(`digest must be 16 bytes or more, but got ${digest.length}`)
  return `${prefix}_${ulid(bigEndian(digest.subarray(0, 16)))}`
}

function bigEndian(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

function ulid(bits128: bigint): string {
  return Array.from(
    { length: 26 },
    (_, place) => DIGITS[Number((bits128 >> BigInt(125 - 5 * place)) & 31n)],
  ).join('')
}
