import type { PersonName } from './personName.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, OrgUnitId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

export const ORG_UNIT_KINDS = ['HEAD_OFFICE', 'BRANCH', 'SUB_BRANCH', 'DEPARTMENT', 'DESK'] as const

export type OrgUnit = RecordOf<
  'orgUnit',
  OrgUnitId,
  {
    readonly name: { readonly en?: string; readonly zh?: string }
    readonly kind: (typeof ORG_UNIT_KINDS)[number]
    readonly parentId?: OrgUnitId
    /** All units above it, nearest first. Derived when it is opened: a unit stays where it is in the tree. */
    readonly above: readonly OrgUnitId[]
    /** Of a department or desk: the branch or head office that it works for. Derived too. */
    readonly serves?: OrgUnitId
  }
>

export const POST_KINDS = [
  'RELATIONSHIP_MANAGER',
  'HEAD',
  'INVESTOR_RELATIONS',
  'RISK',
  'COMPLIANCE',
  'PRODUCT_SPECIALIST',
  'SERVICE',
  'EXECUTIVE',
  'OTHER',
] as const

/** A unit and all units above it, nearest first: whoever heads one of them heads the unit. */
export function unitPathOf({ id, data }: OrgUnit): readonly OrgUnitId[] {
  return [id, ...data.above]
}

export type Post = {
  readonly unitId: OrgUnitId
  /** Derived: the unit and all above it, nearest first. */
  readonly unitPath: readonly OrgUnitId[]
  /** Derived: the unit itself, or the branch or head office that it works for when it is a department or desk. */
  readonly serves: OrgUnitId
  readonly kind: (typeof POST_KINDS)[number]
  readonly title?: string
  /** In which lines of business the post works; as its kind has them, when absent. */
  readonly lines?: readonly LineOfBusiness[]
  readonly validFrom?: string
  readonly validTo?: string
}

export type Employee = RecordOf<
  'employee',
  EmployeeId,
  {
    readonly names: readonly PersonName[]
    readonly email?: string
    readonly posts: readonly Post[]
    readonly managerId?: EmployeeId
  }
>
