import type { Delegation } from '../domain/delegation.ts'
import type { InsiderListId } from '../domain/recordId.ts'
import type { WallException } from '../domain/wallException.ts'
import { delegationItem } from './items/delegationItem.ts'
import { wallExceptionItem } from './items/wallExceptionItem.ts'
import { idOf } from './storedRecord.ts'
import type { StoredItem } from './table.ts'

/** What stands behind an employee's record. Whether it still holds is not looked at here. */
export type EmployeeGrants = {
  readonly delegations: readonly Delegation[]
  readonly insiderLists: readonly InsiderListId[]
  readonly wallExceptions: readonly WallException[]
}

/** @throws ZodError when what is stored is no such grant. */
export function parseGrants(items: readonly StoredItem[]): EmployeeGrants {
  const ofKind = (kind: string) => items.filter((item) => item['k'] === kind)
  return {
    delegations: ofKind('delegation').map(delegationItem.parse),
    insiderLists: ofKind('insider').map(({ id }) => idOf('ins').parse(id)),
    wallExceptions: ofKind('wallException').map(wallExceptionItem.parse),
  }
}
