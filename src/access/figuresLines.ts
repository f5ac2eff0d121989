import type { EmployeeId, OrgUnitId } from '../domain/recordId.ts'
import { LINES_OF_BUSINESS, type LineOfBusiness } from '../domain/relationship.ts'
import type { ActivePost, Caller, EmployeeCaller } from './caller.ts'
import { POST_DUTIES } from './postDuties.ts'

/** Whose figures are asked for. */
export type FiguresOwner =
  | { readonly kind: 'EMPLOYEE'; readonly employeeId: EmployeeId }
  /** Of a unit and all units above it, nearest first. */
  | { readonly kind: 'UNIT'; readonly unitPath: readonly OrgUnitId[] }
  | { readonly kind: 'INSTITUTION' }

/**
 * The lines of business over which somebody may have figures added up. None when the figures are not for them.
 *
 * A sum tells of what is summed. So it is for those who may see each relationship behind it: who keeps the book, who stands
 * in for them, who supervises the unit, who inspects the institution; and only over the lines in which they do. Neither a
 * share nor an exception from a wall reaches a sum.
 */
export function figuresLines(caller: Caller, owner: FiguresOwner): readonly LineOfBusiness[] {
  switch (caller.kind) {
    case 'operator':
      return LINES_OF_BUSINESS
    case 'partner':
      return []
    case 'employee': {
      const lines = caller.posts.filter((post) => opens(caller, post, owner)).flatMap((post) => post.lines)
      return LINES_OF_BUSINESS.filter((line) => lines.includes(line))
    }
  }
}

function opens({ employeeId, standsInFor }: EmployeeCaller, post: ActivePost, owner: FiguresOwner): boolean {
  const { see, keep, inspects } = POST_DUTIES[post.kind]
  if (inspects && see === 'LINE') return true
  switch (owner.kind) {
    case 'EMPLOYEE':
      if (owner.employeeId === employeeId) return see !== 'NONE'
      return standsInFor.includes(owner.employeeId) && keep !== 'NONE'
    case 'UNIT': {
      const unit = supervisedUnit(post)
      return unit !== undefined && owner.unitPath.includes(unit)
    }
    case 'INSTITUTION':
      return false
  }
}

/** The unit whose figures, with all below it, a post is there to watch. */
function supervisedUnit({ kind, unitPath, serves }: ActivePost): OrgUnitId | undefined {
  switch (POST_DUTIES[kind].supervise) {
    case 'UNIT':
      return unitPath[0]
    case 'SERVED':
      return serves
    default:
      return undefined
  }
}

/**
 * The unit that the institution is to somebody who supervises all of it from its top: for them, its figures are those of
 * that unit and all below it. Undefined for whoever does not.
 */
export function topUnitOf(caller: Caller): OrgUnitId | undefined {
  if (caller.kind !== 'employee') return undefined
  const tops = caller.posts.flatMap((post) => {
    const unit = supervisedUnit(post)
    return unit !== undefined && post.unitPath.at(-1) === unit ? [unit] : []
  })
  return tops[0]
}
