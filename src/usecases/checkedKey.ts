import { type Field, invalid } from './refused.ts'

/** What a caller calls a part of what they write, to speak of it again. */
export function checkedKey(key: string, field: Field): string {
  if (/^[A-Za-z0-9._-]{1,40}$/.test(key)) return key
  throw invalid(field, '1 to 40 letters, digits, ., _ or -', '1 至 40 个字母、数字、点、下划线或连字符', key)
}
