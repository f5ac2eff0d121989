import type { Confidentiality, InteractionData } from '../../domain/interaction.ts'
import type { InsiderListId } from '../../domain/recordId.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound, refused } from '../refused.ts'

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
 * Makes sure that a contact comes under an open insider list that the caller is on. Whether they may change a contact
 * that is under one is decided when it is read.
 *
 * @throws Refused NOT_FOUND for a list that is not there for the caller; INVALID_STATE.
 */
export async function assertInsider(
  attempt: Attempt,
  { insiderListId }: Pick<InteractionData, 'insiderListId'>,
  before?: Pick<InteractionData, 'insiderListId'>,
): Promise<void> {
  if (insiderListId === undefined || insiderListId === before?.insiderListId) return
  const { context, scope } = attempt
  const field = ['insiderListId']
  const list = await findRecord(context.table, scope.tenant, insiderListId)
  if (!list?.meta.active) throw notFound(field, insiderListId)
  await assertKnown(attempt, list, field)
  if (list.data.state !== 'OPEN')
    throw refused('INVALID_STATE', field, 'The insider list is closed.', '该内幕信息知情人名单已关闭。')
}
