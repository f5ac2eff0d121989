import type { OrgUnitId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** Where somebody works whose work is planned or logged: what decides who supervises it. Derived from their posts. */
export type WorkPlace = {
  /** The units of the posts, and all units above them, each once. */
  readonly unitIds: readonly OrgUnitId[]
  /** In which lines of business: who supervises the work reaches all of them. */
  readonly lines: readonly LineOfBusiness[]
}
