import type { PersonName } from './personName.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, OrgUnitId } from './recordId.ts'

export const ORG_UNIT_KINDS = ['HEAD_OFFICE', 'BRANCH', 'SUB_BRANCH', 'DEPARTMENT', 'DESK'] as const

export type OrgUnit = RecordOf<
  'orgUnit',
  OrgUnitId,
  {
    readonly name: { readonly en?: string; readonly zh?: string }
    readonly kind: (typeof ORG_UNIT_KINDS)[number]
    readonly parentId?: OrgUnitId
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

export type Post = {
  readonly unitId: OrgUnitId
  readonly kind: (typeof POST_KINDS)[number]
  readonly title?: string
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
