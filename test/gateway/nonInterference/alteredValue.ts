import { type GraphQLNamedInputType, isEnumType } from 'graphql'
import { leiCheckDigits } from '../../../src/domain/lei.ts'
import { shiftedDate, shiftedInstant, shiftedPartial } from './shiftedDates.ts'

/** One value of an input, and what it is to be altered by. */
export type Leaf = {
  /** `RegisterPersonInput.birthDate`. */
  readonly coordinate: string
  readonly type: GraphQLNamedInputType
  readonly usual: unknown
  /** Drawn for this very value. */
  readonly dice: number
  /** Days, 1 to 20, by which all that is dated in one input goes back: so that what begins still ends later. */
  readonly days: number
  /** What is shown in part: the altered value must be the same in that part. */
  readonly masked: boolean
}

/**
 * What decides who sees a record, or what makes its id: altering it would alter the question. Everything else is altered,
 * so a new field of an input is too.
 */
const STAYS = new Set([
  'OpenRelationshipInput.lineOfBusiness',
  // A hash, as long as hashes are.
  'ExportOfInput.materialSha256',
  // Whose security it is decides the side of the wall.
  'SecurityInput.scheme',
  'SecurityInput.code',
  'SecurityCodeInput.scheme',
  'SecurityCodeInput.code',
  // From where a relationship goes on, by guards: with another of these, there would be no way.
  'SetRelationshipTypeInput.type',
  'TransitionRelationshipInput.to',
  'ClassificationRefInput.ruleSetVersion',
  'ClassificationRefInput.rule',
  'OpenRelationshipCaseInput.kind',
  'TickCaseStepInput.key',
  'TickCaseStepInput.done',
  'RecordInteractionInput.lineOfBusiness',
  'AmendInteractionInput.lineOfBusiness',
  'PostInput.kind',
  'PostInput.lines',
  'RequestWallExceptionInput.line',
  'RegisterPartnerAppInput.clientId',
  'RegisterPartnerAppInput.purposes',
  'RegisterPartnerAppInput.categories',
  'ChangePartnerAppInput.purposes',
  'ChangePartnerAppInput.categories',
  'GrantConsentInput.purpose',
  'GrantConsentInput.categories',
  'GrantConsentInput.givenBy',
  'ConsentEvidenceInput.separateFor',
  'WithdrawConsentInput.purpose',
  // What goes with them is checked against them.
  'IdentifierInput.scheme',
  'AskingLimitsInput.maximum',
  'AskingLimitsInput.restoreRate',
  'OperationManifestInput.format',
  'OperationManifestInput.version',
  'ManifestOperationInput.id',
  'ManifestOperationInput.name',
  'ManifestOperationInput.type',
  'ManifestOperationInput.body',
  'RetireOperationsInput.operationIds',
  // What a rule looks at, of whom, and what it finds, decides which alerts there are.
  'SignalsTestInput.categories',
  'SignalsTestInput.codes',
  'SignalsTestInput.windowDays',
  'SignalsTestInput.aggregate',
  'SignalsTestInput.threshold',
  'SignalsTestInput.minimumEvidence',
  'SilenceTestInput.days',
  'TierDaysInput.tier',
  'TierDaysInput.days',
  'PrepaymentFlightTestInput.windowDays',
  'PrepaymentFlightTestInput.steps',
  'PrepaymentFlightTestInput.balanceFallPercent',
  'PrepaymentFlightTestInput.withNewLender',
  'PrepaymentFlightTestInput.minimumEvidence',
  'WarningTermsInput.lines',
  'WarningTermsInput.types',
  'WarningTermsInput.tiers',
  'WarningTermsInput.respondHours',
  'WarningTermsInput.closeHours',
  'RecordSignalInput.code',
  'RecordSignalInput.status',
  'PlanEventInput.lineOfBusiness',
  // What a judgement comes to decides what can be done next.
  'DisclosureJudgementInput.material',
  'DisclosureJudgementInput.public',
  'DisclosureJudgementInput.intentional',
  'DisclosureJudgementInput.learnedAt',
  'CheckDisclosureInput.outcome',
  'StateDisclosureRuleInput.promptHours',
  // Before which reports days are quiet decides what visits say of them.
  'PlanDisclosureInput.category',
  // What was not found good is not published.
  'DisclosureFindingInput.quality',
  'DisclosureFindingInput.met',
  // A rule has bounds.
  'QuietRuleInput.categories',
  'QuietRuleInput.daysBefore',
  'StateVisitRuleInput.publishOnTradingDay',
  'StateVisitRuleInput.tradingOpens',
  'StateVisitRuleInput.keptYears',
  // Of these, some are said by another than who should act.
  'CloseAlertInput.outcome',
  // Of whose month and day it is, and how its parts are linked.
  'DraftWorkPlanInput.month',
  'MonthGoalInput.key',
  'WeekGoalInput.key',
  'WeekGoalInput.goalKey',
  'WeekGoalInput.weekOf',
  'DayActionInput.key',
  'DayActionInput.weekKey',
  'DayActionInput.on',
  'DayActionInput.kind',
  'RecordAgainstPlanInput.actionKey',
  'FinishWorkActionInput.actionKey',
  'RecordWorkInput.date',
  'ServiceActionInput.key',
  'FinishServiceActionInput.actionKey',
  // What a standard is for makes its id.
  'StateServiceStandardInput.lineOfBusiness',
  'StateServiceStandardInput.tier',
  'StateServiceStandardInput.kind',
  'StateServiceStandardInput.indicator',
  // What a rule asks of whom decides which obligations there are. What it is called does not.
  'StateObligationRuleInput.state',
  'ChangeObligationRuleInput.state',
  'ObligationTermsInput.kind',
  'ObligationTermsInput.times',
  'ObligationTermsInput.calendar',
  'ObligationTermsInput.moveDue',
  'ObligationTermsInput.graceDays',
  'MeantRelationshipsInput.lines',
  'MeantRelationshipsInput.types',
  'MeantRelationshipsInput.tiers',
  'MeantRelationshipsInput.stages',
  'PeriodScheduleInput.every',
  'PeriodScheduleInput.daysBefore',
  'CareDayScheduleInput.day',
  'CareDayScheduleInput.leadDays',
  'SatisfyingContactInput.channels',
  'SatisfyingContactInput.directions',
  'SatisfyingContactInput.executivePresent',
  'SatisfyingContactInput.minMinutes',
])

/** Values that take each other's place without altering who sees what, or breaking another rule. */
const ALIKE: readonly (readonly string[])[] = [
  ['CONFIDENTIAL', 'INSIDE_INFORMATION'],
  ['DEPOSIT', 'LOAN', 'CREDIT_LINE', 'GUARANTEE', 'CARD', 'INVESTMENT'],
  ['SUPPLY', 'DISTRIBUTION', 'LENDING', 'COLLATERAL', 'GUARANTEE'],
  ['ACQUAINTANCE', 'SIBLING', 'SPOUSE', 'RELATIVE'],
  ['ASSOCIATE', 'PRODUCT', 'SERVICE', 'CREDIT'],
  ['KEPT', 'BROKEN', 'CANCELLED'],
  ['CONSENT', 'CONTRACT', 'VITAL_INTERESTS'],
  ['SENIOR_OFFICIAL', 'REGULAR_COMMUNICATOR'],
  // Who is only spoken of can neither be told anything nor have told it: hosts and those who came are there in both worlds.
  ['ATTENDEE', 'HOST', 'RECIPIENT'],
  ['INITIATOR', 'COPIED', 'BLIND_COPIED', 'MENTIONED'],
  ['BROKER_DEALER', 'INVESTMENT_ADVISER', 'INSTITUTIONAL_MANAGER', 'INVESTMENT_COMPANY', 'SECURITY_HOLDER'],
]

/** Of these, only members of the same row stand for each other; other values of the same types stay. */
const ONLY_ALIKE = new Set([
  'Confidentiality',
  'HoldingKind',
  'TieKind',
  'CoveragePart',
  'CommitmentState',
  'LawfulBasis',
  'SpeakerClass',
  'RecipientClass',
  'ParticipantPart',
])

/** Text that has a form of its own, by the last part of its coordinate. */
const FORMS: Readonly<Record<string, (dice: number) => string>> = {
  grade: pick('AAA', 'BBB-', 'CCC+', 'D'),
  country: pick('CN', 'AT', 'DE', 'BR', 'JP', 'KE'),
  currency: pick('CNY', 'USD', 'JPY', 'KWD'),
  preferredLanguage: pick('zh-CN', 'de', 'pt-BR', 'ja'),
  language: pick('zh-CN', 'de', 'pt-BR', 'ja'),
  timeZone: pick('Asia/Shanghai', 'Europe/Vienna', 'America/Sao_Paulo'),
  system: (dice) => `core-${dice % 977}`,
  sha256: (dice) => dice.toString(16).padStart(8, '0').repeat(8),
  uri: (dice) => `s3://kept-elsewhere/${'deep/'.repeat(dice % 5)}${dice}`,
  email: (dice) => `x${dice}@elsewhere.example`,
  contactEmail: (dice) => `x${dice}@elsewhere.example`,
}

/** Another value of the same type: other text of other length and script, other numbers, other days. */
export function alteredValue(leaf: Leaf): unknown {
  const { coordinate, type, usual, dice, days, masked } = leaf
  if (STAYS.has(coordinate) || usual === null || usual === undefined || type.name === 'ID') return usual
  if (isEnumType(type)) return otherEnumValue(type.name, type.getValues(), String(usual), dice)
  switch (type.name) {
    case 'Boolean':
      return !usual
    case 'Int':
      return (Number(usual) + 1 + (dice % 900)) % 9_000
    case 'Decimal':
      return otherDecimal(coordinate, String(usual), dice)
    case 'Date':
      return shiftedDate(String(usual), days)
    case 'DateTime':
      return shiftedInstant(String(usual), days, dice)
    case 'PartialDate':
      return shiftedPartial(String(usual), days)
    default:
      return otherText(coordinate, String(usual), dice, masked)
  }
}

function otherEnumValue(
  name: string,
  values: readonly { readonly name: string }[],
  usual: string,
  dice: number,
): string {
  // Only an investor has a type of investor, which goes with it.
  if (name === 'RoleKind' && usual === 'INVESTOR') return usual
  const all = values.map((value) => value.name)
  const alike = ALIKE.find((row) => row.includes(usual) && row.some((each) => all.includes(each)))
  const others = (ONLY_ALIKE.has(name) ? (alike ?? []) : all).filter((each) => each !== usual)
  // Of two, not always the other: or nothing that was the one would be left.
  if (others.length === 1 && dice % 2 === 0) return usual
  return others[dice % Math.max(1, others.length)] ?? usual
}

/** Shares are percents, discounts parts of one; everything else may be of any size. */
function otherDecimal(coordinate: string, usual: string, dice: number): string {
  if (coordinate.endsWith('.discount')) return `0.${1 + (dice % 89)}`
  if (coordinate.endsWith('.share')) return `${1 + (dice % 97)}.${1 + (dice % 9)}`
  const whole = String(dice).slice(0, 1 + (dice % 9))
  const other = `${Number(whole) + 1}.${dice % 2 ? '50' : '25'}`
  return other === usual ? `${other}5` : other
}

const SCRIPTS = ['Aa', '张伟', 'Ωμέγα', 'Zz', 'Щука', 'ab', '某某', 'ñu']

/** As long or short as it comes, sorting anywhere; of what is masked, the part that is shown stays. */
function otherText(coordinate: string, usual: string, dice: number, masked: boolean): string {
  const field = coordinate.slice(coordinate.indexOf('.') + 1)
  if (masked) return `${'9'.repeat(6 + (dice % 7))}${[...usual].slice(-4).join('')}`
  const form = FORMS[field]
  if (form) return form(dice)
  return `${SCRIPTS[dice % SCRIPTS.length]} ${'lang '.repeat(dice % 4)}${dice.toString(36)}`
}

function pick(...all: readonly string[]): (dice: number) => string {
  return (dice) => all[dice % all.length] ?? ''
}

export type IdentifierValue = { readonly scheme: string; readonly value: string }

/** Another identifier of the same scheme, with check digits that are right; of one that is masked, with the same end. */
export function otherIdentifier({ scheme, value }: IdentifierValue, dice: number, masked: boolean): string {
  const digits = String(dice).padStart(10, '0').slice(-8)
  switch (scheme) {
    case 'EMAIL':
      return `x${dice}@${'far.'.repeat(dice % 3)}${value.slice(value.indexOf('@') + 1)}`
    case 'PHONE':
      return masked ? `+86138${digits.slice(0, 4)}${value.slice(-4)}` : `+86138${digits}`
    case 'SOURCE':
      return `${'K'.repeat(1 + (dice % 9))}${digits}${masked ? value.slice(-4) : ''}`
    case 'LEI': {
      if (masked) return value
      const first18 = `5299${String(dice).padStart(14, '0')}`
      return `${first18}${leiCheckDigits(first18)}`
    }
    default:
      return value
  }
}
