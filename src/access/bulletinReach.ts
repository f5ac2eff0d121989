import type { Bulletin } from '../domain/bulletin.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from '../domain/relationship.ts'
import type { Caller } from './caller.ts'
import { figuresLines } from './figuresLines.ts'

/**
 * The lines of business of a unit's bulletin that somebody is told. None: for them it is not there.
 *
 * A draft is for who may have the unit's figures; what is published, for everybody with a post in the unit too.
 */
export function bulletinReach(
  caller: Caller,
  { unitId, unitPath, state }: Pick<Bulletin['data'], 'unitId' | 'unitPath' | 'state'>,
): readonly LineOfBusiness[] {
  const lines = figuresLines(caller, { kind: 'UNIT', unitPath })
  if (caller.kind !== 'employee' || state === 'DRAFT') return lines
  const ours = caller.posts.filter((post) => post.unitPath.includes(unitId)).flatMap((post) => post.lines)
  return LINES_OF_BUSINESS.filter((line) => lines.includes(line) || ours.includes(line))
}
