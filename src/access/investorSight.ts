import type { Caller } from './caller.ts'
import { ALL, type Sight } from './sight.ts'
import { fullSight } from './staffSight.ts'

/**
 * What somebody sees of the work of investor relations that is about no party: events, the calendar of disclosures, its
 * rules. Undefined beyond the wall, and for partners: to them, it is not there.
 */
export function investorSight(caller: Caller): Sight | undefined {
  if (caller.kind === 'operator') return ALL
  if (caller.kind === 'partner') return undefined
  const sight = fullSight(caller)
  return sight.lines.includes('INVESTOR') ? sight : undefined
}
