import type { CalendarDate } from './calendarDate.ts'
import type { Instant } from './instant.ts'

/**
 * Best first. 正常, 关注, 次级, 可疑, 损失.
 *
 * @see China Banking Regulatory Commission, Guidelines on Risk-based Loan Classification (贷款风险分类指引), 2007; since
 *   1 July 2023 the Measures for the Risk Classification of Financial Assets of Commercial Banks
 *   (商业银行金融资产风险分类办法, Order 1 of 2023) keep the five
 */
export const LOAN_CLASSES = ['PASS', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS'] as const
export type LoanClass = (typeof LOAN_CLASSES)[number]

/** The classes before 2002: in order, past its day, idle, written off as bad. 正常, 逾期, 呆滞, 呆账. */
export const LEGACY_LOAN_CLASSES = ['NORMAL', 'OVERDUE', 'IDLE', 'BAD'] as const
export type LegacyLoanClass = (typeof LEGACY_LOAN_CLASSES)[number]

/**
 * How what was classified by how long it was overdue is read today. The three that were not in order together were the bad
 * loans (不良贷款) then, as the last three classes are now: so this keeps every ratio of bad loans as it was reported.
 */
export const CLASS_OF_LEGACY: Readonly<Record<LegacyLoanClass, LoanClass>> = {
  NORMAL: 'PASS',
  OVERDUE: 'SUBSTANDARD',
  IDLE: 'DOUBTFUL',
  BAD: 'LOSS',
}

/** That a loan was in a class from a day on, and why. Never changed: a later statement corrects it. */
export type LoanClassState = {
  readonly loanClass: LoanClass
  /** As the source had it, where it came in the old classes. */
  readonly legacy?: LegacyLoanClass
  readonly reason: string
  readonly validFrom: CalendarDate
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/** All statements of one loan: they are in one record. */
export const MOST_LOAN_CLASSES = 200

/** The last three are non-performing: 不良贷款. */
export function isNonPerforming(loanClass: LoanClass): boolean {
  return LOAN_CLASSES.indexOf(loanClass) >= LOAN_CLASSES.indexOf('SUBSTANDARD')
}

/**
 * The class of a loan on a day: of the statements valid by then the one that begins last, and of those that begin on the
 * same day the one recorded last.
 *
 * @param states in the order they were recorded.
 */
export function loanClassOn(
  states: readonly LoanClassState[],
  day: CalendarDate,
): LoanClassState | undefined {
  return states
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<LoanClassState | undefined>(
      (winner, state) => (winner && winner.validFrom > state.validFrom ? winner : state),
      undefined,
    )
}
