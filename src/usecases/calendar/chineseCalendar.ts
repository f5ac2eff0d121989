import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { LunarCalendar } from '../../domain/lunarDate.ts'
import { promisedOnce } from '../../promisedOnce.ts'

/**
 * The Chinese calendar, computed as GB/T 33661-2017 says.
 *
 * @see https://www.npmjs.com/package/lunar-typescript
 */
export const chineseCalendar: () => Promise<LunarCalendar> = promisedOnce(make)

/** Loaded when it is first asked for: 400 KB, and 20 ms, that processes which answer requests never need. */
async function make(): Promise<LunarCalendar> {
  const { Lunar, LunarYear, Solar } = await import('lunar-typescript')
  // The library gives leap months the number of the month before them, below 0.
  const signed = ({ month, leap }: { readonly month: number; readonly leap: boolean }) =>
    leap ? -month : month
  return {
    lunarDateOf: (date) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      const lunar = Solar.fromYmd(year, month, day).getLunar()
      const inLeap = lunar.getMonth() < 0
      return { year: lunar.getYear(), month: Math.abs(lunar.getMonth()), leap: inLeap, day: lunar.getDay() }
    },
    daysInMonth: ({ year, ...month }) =>
      LunarYear.fromYear(year).getMonth(signed(month))?.getDayCount() ?? undefined,
    dateOf: ({ year, day, ...month }) => {
      const days = LunarYear.fromYear(year).getMonth(signed(month))?.getDayCount() ?? 0
      if (day < 1 || day > days) {
        throw new RangeError(`the lunar year ${year} has no day ${signed(month)}-${day}`)
      }
      return Lunar.fromYmd(year, signed(month), day).getSolar().toYmd() as CalendarDate
    },
  }
}
