import { type Field, invalid } from './refused.ts'

/** Of content that is kept elsewhere; absent where it was not given. */
export function checkedSha256(text: string | null | undefined, field: Field): string | undefined {
  if (!text) return undefined
  if (/^[0-9a-f]{64}$/.test(text)) return text
  throw invalid(field, '64 hexadecimal digits in lower case', '64 位小写十六进制数字', text)
}
