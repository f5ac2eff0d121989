import type { Calendars } from '../../domain/expectedObligations.ts'
import { WEEKENDS_ONLY } from '../../domain/workingCalendar.ts'
import { chineseCalendar } from './chineseCalendar.ts'
import { prcCalendar } from './prcCalendar.ts'

/** What decides in the institution when something is due. */
export async function institutionCalendars({ timeZone }: { readonly timeZone: string }): Promise<Calendars> {
  const [PRC, lunar] = await Promise.all([prcCalendar(), chineseCalendar()])
  return { zone: timeZone, working: { PRC, WEEKENDS_ONLY }, lunar }
}
