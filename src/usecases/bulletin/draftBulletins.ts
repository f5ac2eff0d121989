import { addDays, dateInZone } from '../../domain/calendarDate.ts'
import { type OrgUnit, unitPathOf } from '../../domain/employee.ts'
import { endOfDay } from '../../domain/zonedTime.ts'
import { findRecord } from '../../store/records.ts'
import type { Attempt } from '../command.ts'
import { written } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { today } from '../today.ts'
import { planBulletin } from './bulletinCommands.ts'
import { bulletinFigures, bulletinId } from './bulletinFigures.ts'

/** So long after a day's end its bulletin is drafted: what was recorded by then is counted. */
const MINUTES_AFTER = 15

/** When the clock has stood still for longer than this, the days before are not told any more. */
const MOST_DAYS_BACK = 7

/** Each day of a unit is told when it is over. */
export const dailyBulletins: Deriver<'unt'> = {
  follow: async ({ attempt }, unit) => {
    if (!unit.meta.active) return undefined
    const { app } = attempt.context
    const now = app.now().toISOString()
    const current = today(app)
    const opened = dateInZone(new Date(unit.meta.createdAt), app.timeZone)
    for (let back = MOST_DAYS_BACK; back >= 1; back -= 1) {
      const date = addDays(current, -back)
      if (date >= opened && draftedAt(date, app.timeZone) <= now) await draftBulletin(attempt, unit, date)
    }
    const yesterdays = draftedAt(addDays(current, -1), app.timeZone)
    return yesterdays > now ? yesterdays : draftedAt(current, app.timeZone)
  },
}

function draftedAt(date: string, timeZone: string): string {
  return new Date(Date.parse(endOfDay(date, timeZone)) + MINUTES_AFTER * 60_000 + 1).toISOString()
}

/** Drafts the bulletin of a day, unless there is one. */
export async function draftBulletin(attempt: Attempt, unit: OrgUnit, date: string): Promise<void> {
  const { context, scope } = attempt
  const id = bulletinId(scope.tenant, unit.id, date, 1)
  if (await findRecord(context.table, scope.tenant, id)) return
  const figures = await bulletinFigures(attempt, { unitId: unit.id, date })
  const about = { unitId: unit.id, unitPath: unitPathOf(unit), date, number: 1, state: 'DRAFT' as const }
  // When somebody else has drafted it meanwhile, it is there.
  await written(context, planBulletin.made(attempt, { ...figures, ...about }, id).writes)
}
