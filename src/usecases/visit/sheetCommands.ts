import { type InvestorVisit, missingOf } from '../../domain/investorVisit.ts'
import type { InteractionId, PartyId } from '../../domain/recordId.ts'
import type {
  CheckVisitSheetInput,
  DraftVisitSheetInput,
  PublishVisitSheetInput,
} from '../../generated/resolvers.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, checkedPast, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { checkedContent } from '../interaction/interactionInput.ts'
import { requiredUri } from '../keptElsewhere.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { planOfVisit } from './planOfVisit.ts'
import { visitForChange } from './visitCommands.ts'

/** What was said is written down when it was held; and again, until it is published. Then somebody else has to check it anew. */
export const draftVisitSheet: Command<InvestorVisit, DraftVisitSheetInput> = {
  name: 'draftVisitSheet',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await visitForChange(attempt, input, ['PLANNED', 'HELD'])
    const { data } = before
    if (data.startsAt > attempt.change.at) throw notBegun(data.startsAt)
    const interactionId = await checkedContact(attempt, input.interactionId, data.partyIds)
    const sheet = {
      content: checkedText(input.content, ['content'], { most: 20_000 }),
      materials: checkedContent(input.materials ?? []),
      makers: [...new Set([...(data.sheet?.makers ?? []), attempt.change.by])],
    }
    const contact = interactionId === undefined ? {} : { interactionId }
    return planOfVisit.changed(attempt, before, { ...data, state: 'HELD', sheet, ...contact })
  },
}

/** Whoever checks has not written it. */
export const checkVisitSheet: Command<InvestorVisit, CheckVisitSheetInput> = {
  name: 'checkVisitSheet',
  needs: 'CHECK',
  plan: async (attempt, input) => {
    const before = await visitForChange(attempt, input, ['HELD'])
    const { sheet } = before.data
    if (!sheet) throw notReady(before)
    const { by, at } = attempt.change
    if (sheet.makers.includes(by)) {
      throw refused(
        'CHECKER_IS_MAKER',
        ['id'],
        'You have written the record sheet: somebody else must check it.',
        '您参与编制了该活动记录表，须由他人复核。',
      )
    }
    const check = withoutAbsent({ by, at, note: optionalText(input.note, ['note'], 500) })
    return planOfVisit.changed(attempt, before, { ...before.data, sheet: { ...sheet, check } })
  },
}

export const publishVisitSheet: Command<InvestorVisit, PublishVisitSheetInput> = {
  name: 'publishVisitSheet',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { change, context } = attempt
    const at = checkedPast(input.publishedAt ?? change.at, context.app.now(), ['publishedAt'])
    const uri = requiredUri(input.uri, ['uri'])
    const before = await visitForChange(attempt, input, ['HELD'])
    const { sheet, startsAt } = before.data
    if (!sheet || missingOf(before.data).length > 0) throw notReady(before)
    if (at < startsAt) throw invalid(['publishedAt'], `not before ${startsAt}`, `不早于 ${startsAt}`, at)
    const publication = { platform: input.platform, uri, by: change.by, at }
    return planOfVisit.changed(attempt, before, {
      ...before.data,
      state: 'PUBLISHED',
      sheet: { ...sheet, publication },
    })
  },
}

/** A contact with one of the visitors, open to all who see them: what only insiders may know is no record of a visit. */
async function checkedContact(
  attempt: Attempt,
  text: string | null | undefined,
  partyIds: readonly PartyId[],
): Promise<InteractionId | undefined> {
  if (!text) return undefined
  const field = ['interactionId']
  const { context, scope } = attempt
  const contact = await findRecord(context.table, scope.tenant, checkedId(text, 'int', field))
  if (!contact?.meta.active) throw notFound(field, text)
  await assertKnown(attempt, contact, field)
  const isWithThem = partiesOf(contact).some(({ partyId }) => partyIds.includes(partyId))
  if (isWithThem && contact.data.insiderListId === undefined) return contact.id
  throw invalid(
    field,
    'a contact with one of the visitors, and under no insider list',
    '与来访者之一的互动，且不属于内幕信息知情人名单',
    text,
  )
}

function notBegun(startsAt: string) {
  return refused(
    'INVALID_STATE',
    ['id'],
    `The visit begins at ${startsAt}: what was said is written down afterwards.`,
    `该调研活动于 ${startsAt} 开始，活动结束后方可编制记录表。`,
  )
}

function notReady({ data }: InvestorVisit) {
  const missing = missingOf(data).join(', ')
  return refused(
    'INVALID_STATE',
    ['id'],
    `The record sheet is not ready. What is missing: ${missing}.`,
    `活动记录表尚未完备，缺少：${missing}。`,
  )
}
