import { workSight } from '../../access/workSight.ts'
import type { Bulletin } from '../../domain/bulletin.ts'
import type { CorrectBulletinInput, PublishBulletinInput } from '../../generated/resolvers.ts'
import { bulletinItem } from '../../store/items/bulletinItem.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { assertKnown, notAllowed } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { notFound, refused, versionConflict } from '../refused.ts'
import { bulletinFigures, bulletinId } from './bulletinFigures.ts'

export const planBulletin = recordPlanner<Bulletin>(bulletinItem)

export const publishBulletin: Command<Bulletin, PublishBulletinInput> = {
  name: 'publishBulletin',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const before = await bulletinForChange(attempt, input)
    if (before.data.state === 'PUBLISHED') throw published()
    const { by, at } = attempt.change
    const publication = withoutAbsent({ by, at, note: optionalText(input.note, ['note'], 2000) })
    const { completeUpTo: _, ...data } = before.data
    // What came in late is in it.
    const figures = await bulletinFigures(attempt, data)
    return planBulletin.changed(attempt, before, { ...data, ...figures, state: 'PUBLISHED', publication })
  },
}

export const correctBulletin: Command<Bulletin, CorrectBulletinInput> = {
  name: 'correctBulletin',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const { context, scope, change } = attempt
    const wrong = await bulletinForChange(attempt, input)
    const { unitId, unitPath, date, number } = wrong.data
    if (wrong.data.state === 'DRAFT')
      throw refused(
        'INVALID_STATE',
        ['id'],
        'It is not published yet: publish it.',
        '该通报尚未发布，请直接发布。',
      )
    const id = bulletinId(scope.tenant, unitId, date, number + 1)
    if (await findRecord(context.table, scope.tenant, id))
      throw refused(
        'INVALID_STATE',
        ['id'],
        `It was corrected by ${id}. Correct that one.`,
        `该通报已由 ${id} 更正。请更正后者。`,
      )
    const note = checkedText(input.note, ['note'], { most: 2000 })
    return planBulletin.made(
      attempt,
      {
        ...(await bulletinFigures(attempt, { unitId, date })),
        unitId,
        unitPath,
        date,
        number: number + 1,
        state: 'PUBLISHED',
        publication: { by: change.by, at: change.at, note },
        correctsId: wrong.id,
      },
      id,
    )
  },
}

/** @throws Refused NOT_FOUND, NOT_ALLOWED for who does not supervise the unit, VERSION_CONFLICT. */
async function bulletinForChange(
  attempt: Attempt,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<Placed<Bulletin>> {
  const { context, scope } = attempt
  const bulletin = await findRecord(context.table, scope.tenant, checkedId(id, 'bul', ['id']))
  if (!bulletin?.meta.active) throw notFound(['id'], id)
  await assertKnown(attempt, bulletin, ['id'])
  // Of whatever lines it tells: who is refused for one of them would learn that there was something in it.
  const place = { unitIds: bulletin.data.unitPath, lines: [] }
  if (workSight(context.caller, place)?.supervises !== true) {
    context.audit.refused('NOT_ALLOWED', bulletin.id)
    throw notAllowed(['id'])
  }
  if (bulletin.meta.version !== expectedVersion) throw versionConflict(expectedVersion, bulletin.meta.version)
  return bulletin
}

function published() {
  return refused(
    'INVALID_STATE',
    ['id'],
    'It is published, and stays as it is. Correct it by another.',
    '该通报已发布，不可更改。请另发更正通报。',
  )
}
