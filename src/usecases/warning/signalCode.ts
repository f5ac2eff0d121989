import { type Field, invalid } from '../refused.ts'

/** A code as signals have it and rules name it: `RECEIVABLES_SLOW`. */
export function signalCode(code: string, field: Field): string {
  if (/^[A-Z][A-Z0-9_]{1,39}$/.test(code)) return code
  throw invalid(field, 'a code such as RECEIVABLES_SLOW', '代码，如 RECEIVABLES_SLOW', code)
}
