import type { BucketLimits } from '../domain/leakyBucket.ts'
import type { Caller } from './caller.ts'
import type { ViewerKind } from './viewer.ts'

/** How much each kind of caller may ask, and all callers of an institution together. Read units, and units a second. */
export type ThrottleLimits = Readonly<Record<ViewerKind | 'tenant', BucketLimits>>

/** A partner app's own limits, where its registration says some; those of its kind for everybody else. */
export function limitsOf(limits: ThrottleLimits, caller: Caller): BucketLimits {
  const own = caller.kind === 'partner' ? caller.app?.limits : undefined
  return own ?? limits[caller.kind]
}
