import { mayReadGrant } from '../access/mayReadGrant.ts'
import type { Confidentiality, InteractionData } from '../domain/interaction.ts'
import type { InsiderListId } from '../domain/recordId.ts'
import { findRecord } from '../store/records.ts'
import { checkedId } from './checks.ts'
import type { Attempt } from './command.ts'
import { invalid, notFound, refused } from './refused.ts'

type Input = {
  readonly confidentiality?: Confidentiality | null | undefined
  readonly insiderListId?: string | null | undefined
}

/** Who may know of a contact, as far as the input by itself says it: an insider list exactly when not everybody may. */
export function confidentialityFields({ confidentiality, insiderListId }: Input): {
  readonly confidentiality: Confidentiality
  readonly insiderListId: InsiderListId | undefined
} {
  const level = confidentiality ?? 'NORMAL'
  const field = ['insiderListId']
  if (level === 'NORMAL') {
    if (insiderListId)
      throw invalid(field, 'absent when the contact is NORMAL', '普通互动不填写', insiderListId)
    return { confidentiality: level, insiderListId: undefined }
  }
  if (!insiderListId)
    throw invalid(field, 'given unless the contact is NORMAL', '非普通互动必须填写的内幕信息知情人名单编号')
  return { confidentiality: level, insiderListId: checkedId(insiderListId, 'ins', field) }
}

/**
 * Makes sure that who says who may know of a contact is one of those: on the list it is under, and on the one it comes
 * under, which must be open.
 *
 * @throws Refused NOT_FOUND for the contact or the list that is not there for the caller; INVALID_STATE.
 */
export async function assertInsider(
  attempt: Attempt,
  { insiderListId }: Pick<InteractionData, 'insiderListId'>,
  before?: { readonly id: string; readonly data: Pick<InteractionData, 'insiderListId'> },
): Promise<void> {
  const was = before?.data.insiderListId
  if (before && was !== undefined && !(await readableList(attempt, was))) throw notFound(['id'], before.id)
  if (insiderListId === undefined || insiderListId === was) return
  const list = await readableList(attempt, insiderListId)
  if (!list) throw notFound(['insiderListId'], insiderListId)
  if (list.data.state !== 'OPEN') throw closed()
}

async function readableList({ context, scope }: Attempt, id: InsiderListId) {
  const list = await findRecord(context.table, scope.tenant, id)
  return list?.meta.active && mayReadGrant(context.caller, list) ? list : undefined
}

function closed() {
  return refused(
    'INVALID_STATE',
    ['insiderListId'],
    'The insider list is closed.',
    '该内幕信息知情人名单已关闭。',
  )
}
