import { optionalText } from './checks.ts'
import { type Field, invalid } from './refused.ts'

/** Only what does nothing when somebody opens it. */
const URI = /^(https:\/\/|s3:\/\/|urn:)[!-~]+$/

/** Where something is kept. Absent and blank say that it is nowhere. */
export function checkedUri(text: string | null | undefined, field: Field): string | undefined {
  const uri = optionalText(text, field, 500)
  if (uri === undefined || URI.test(uri)) return uri
  throw invalid(
    field,
    'a URI that begins with https://, s3:// or urn:',
    '以 https://、s3:// 或 urn: 开头的 URI',
    uri,
  )
}

/** The same, where it must be somewhere. */
export function requiredUri(text: string, field: Field): string {
  const uri = checkedUri(text, field)
  if (uri !== undefined) return uri
  throw invalid(field, 'a URI', 'URI', text)
}

/** SHA-256 of what is kept elsewhere, in lower case. */
export function checkedSha256(text: string | null | undefined, field: Field): string | undefined {
  const digest = optionalText(text, field, 64)?.toLowerCase()
  if (digest === undefined || /^[0-9a-f]{64}$/.test(digest)) return digest
  throw invalid(field, '64 hexadecimal digits', '64 位十六进制数字', text)
}
