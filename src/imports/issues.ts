import type { ImportIssue, Place } from './importRecord.ts'

/** The row was left out, though it was meant to come in. */
export function refused(place: Place, code: string, message: string): ImportIssue {
  return { kind: 'issue', severity: 'refused', code, place, message }
}

/** The row was left out on purpose. */
export function skipped(place: Place, code: string, message: string): ImportIssue {
  return { kind: 'issue', severity: 'skipped', code, place, message }
}

/** The row came in, with a doubt. */
export function warning(place: Place, code: string, message: string): ImportIssue {
  return { kind: 'issue', severity: 'warning', code, place, message }
}

/** The row came in, changed. */
export function cleaned(place: Place, code: string, message: string): ImportIssue {
  return { kind: 'issue', severity: 'cleaned', code, place, message }
}
