import type { ViewerKind } from '../viewer.ts'

/**
 * How long a token may be good for, from `iat` to `exp`. People sign in once a working day; a partner's
 * program fetches a new token whenever it likes, and a stolen one is worth little for long.
 */
export const LONGEST_LIFETIME_SECONDS: Readonly<Record<ViewerKind, number>> = {
  operator: 12 * 3600,
  employee: 12 * 3600,
  partner: 3600,
}
