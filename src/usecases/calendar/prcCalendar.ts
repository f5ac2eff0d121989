import type { CalendarDate } from '../../domain/calendarDate.ts'
import { isWeekend, type WorkingCalendar } from '../../domain/workingCalendar.ts'
import { promisedOnce } from '../../promisedOnce.ts'

/**
 * The working days of the PRC: its holidays, and the weekends that are worked for them, in the years that the library
 * knows, which are those the State Council has announced. In others, Monday to Friday.
 *
 * @see https://www.npmjs.com/package/chinese-days
 */
export const prcCalendar: () => Promise<WorkingCalendar> = promisedOnce(make)

/** Loaded when it is first asked for: processes that answer requests never do. */
async function make(): Promise<WorkingCalendar> {
  const library = await import('chinese-days')
  // It is CommonJS: Node gives what it exports as `default` alone, bundlers by name.
  const { getDayDetail } = library.default ?? library
  const years = new Map<string, boolean>()
  // In a year it knows, 1 October has the name of the holiday in several languages, not that of a day of the week.
  const knowsYear = (year: string) => getDayDetail(`${year}-10-01`).name.includes(',')
  const knows = (date: CalendarDate) => {
    const year = date.slice(0, 4)
    const known = years.get(year) ?? knowsYear(year)
    years.set(year, known)
    return known
  }
  return {
    knows,
    isWorkingDay: (date) => (knows(date) ? getDayDetail(date).work : !isWeekend(date)),
  }
}
