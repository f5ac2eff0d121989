import type { Grant } from '../../access/mayReadGrant.ts'
import { delegationItem } from '../../store/items/delegationItem.ts'
import { insiderListItem } from '../../store/items/insiderListItem.ts'
import { wallExceptionItem } from '../../store/items/wallExceptionItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planDelegation = recordPlanner<Extract<Grant, { kind: 'delegation' }>>(delegationItem)
export const planInsiderList = recordPlanner<Extract<Grant, { kind: 'insiderList' }>>(insiderListItem)
export const planWallException = recordPlanner<Extract<Grant, { kind: 'wallException' }>>(wallExceptionItem)
