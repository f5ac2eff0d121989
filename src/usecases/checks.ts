import {
  type EmployeeId,
  isRecordId,
  type PartyId,
  type RecordId,
  type RecordPrefix,
} from '../domain/recordId.ts'
import { type Field, invalid, notFound } from './refused.ts'

/** @returns the id. @throws Refused NOT_FOUND when the text is no id of this kind. */
export function checkedId<P extends RecordPrefix>(text: string, prefix: P, field: Field): RecordId<P> {
  if (!isRecordId(text, prefix)) throw notFound(field, text)
  return text
}

type Length = { readonly least?: number; readonly most: number }

/** Letters of any script, digits, signs: something that can be seen, unlike a joiner or a filler. */
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** Control characters but tab and line breaks, and those that turn the order of what follows, to make a text look like another. */
const UNSAFE = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u

/** Text without blanks around it. Control characters but tab and line breaks are not taken. */
export function checkedText(text: string, field: Field, { least = 1, most }: Length): string {
  const trimmed = text.trim()
  const length = VISIBLE.test(trimmed) ? [...trimmed].length : 0
  if (length < least || length > most) {
    throw invalid(field, `${least} to ${most} characters`, `${least} 至 ${most} 个字符`, text)
  }
  if (UNSAFE.test(trimmed) || !trimmed.isWellFormed()) {
    throw invalid(
      field,
      'text without control characters or changes of direction',
      '不含控制字符或方向控制符的文本',
      text,
    )
  }
  return trimmed
}

/** The same for text that may be absent; null and blank say that there is none. */
export function optionalText(
  text: string | null | undefined,
  field: Field,
  most: number,
): string | undefined {
  if (text === undefined || text === null || text.trim() === '') return undefined
  return checkedText(text, field, { most })
}

/** Clocks differ. */
const FUTURE_MS = 5 * 60_000

/** A moment that is not still to come. */
export function checkedPast(instant: string, now: Date, field: Field): string {
  if (Date.parse(instant) <= now.getTime() + FUTURE_MS) return instant
  throw invalid(field, 'in the past', '过去的时间', instant)
}

export function checkedCount<T>(all: readonly T[], field: Field, { least = 0, most }: Length): readonly T[] {
  if (all.length < least || all.length > most) {
    throw invalid(field, `a list of ${least} to ${most}`, `${least} 至 ${most} 项的列表`, all.length)
  }
  return all
}

export function checkedCountry(country: string | null | undefined, field: Field): string | undefined {
  if (!country) return undefined
  if (!/^[A-Z]{2}$/.test(country)) {
    throw invalid(
      field,
      'two capital letters of ISO 3166-1, such as CN',
      'ISO 3166-1 两位大写字母，如 CN',
      country,
    )
  }
  return country
}

export function checkedTimeZone(zone: string | null | undefined, field: Field): string | undefined {
  if (!zone) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw invalid(field, 'an IANA time zone, such as Asia/Shanghai', 'IANA 时区，如 Asia/Shanghai', zone)
  }
}

export function checkedLanguage(tag: string | null | undefined, field: Field): string | undefined {
  if (!tag) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    throw invalid(field, 'a BCP 47 language tag, such as zh-CN', 'BCP 47 语言标签，如 zh-CN', tag)
  }
}

type EitherInput = {
  readonly partyId?: string | null | undefined
  readonly employeeId?: string | null | undefined
}

/**
 * Exactly one of a party and an employee.
 *
 * @param fields what the input calls the two, in the same place.
 */
export function partyOrEmployee(
  { partyId, employeeId }: EitherInput,
  fields: { readonly partyId: Field; readonly employeeId: Field },
): PartyId | EmployeeId {
  if (partyId && !employeeId) return checkedId(partyId, 'prt', fields.partyId)
  if (employeeId && !partyId) return checkedId(employeeId, 'emp', fields.employeeId)
  const place = fields.partyId.slice(0, -1)
  throw invalid(place, 'exactly one of a party and an employee', '当事人与员工中的恰好一个')
}

/** Leaves out the fields that have no value, which in our records are absent, not null. */
export function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Present<T>
}

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>
}
