import { addDays, type CalendarDate, isCalendarDate } from './calendarDate.ts'
import { type LunarCalendar, lunarBirthday } from './lunarDate.ts'

/** Days on which customers are greeted, whoever they are: by the lunar calendar, or by the month and day. */
const FESTIVALS = {
  NEW_YEAR: { kind: 'SOLAR', monthDay: '01-01' },
  SPRING_FESTIVAL: { kind: 'LUNAR', month: 1, day: 1 },
  LANTERN_FESTIVAL: { kind: 'LUNAR', month: 1, day: 15 },
  DRAGON_BOAT_FESTIVAL: { kind: 'LUNAR', month: 5, day: 5 },
  MID_AUTUMN_FESTIVAL: { kind: 'LUNAR', month: 8, day: 15 },
  DOUBLE_NINTH_FESTIVAL: { kind: 'LUNAR', month: 9, day: 9 },
  NATIONAL_DAY: { kind: 'SOLAR', monthDay: '10-01' },
} as const

/** 公历生日, 农历生日, 成立纪念日, 元旦, 春节, 元宵节, 端午节, 中秋节, 重阳节, 国庆节. */
export const CARE_DAYS = [
  'BIRTHDAY_SOLAR',
  'BIRTHDAY_LUNAR',
  'FOUNDING_DAY',
  'NEW_YEAR',
  'SPRING_FESTIVAL',
  'LANTERN_FESTIVAL',
  'DRAGON_BOAT_FESTIVAL',
  'MID_AUTUMN_FESTIVAL',
  'DOUBLE_NINTH_FESTIVAL',
  'NATIONAL_DAY',
] as const
export type CareDay = (typeof CARE_DAYS)[number]

/** What is known of a party's own days. Partial dates tell of none. */
export type OwnDays = { readonly birthDate?: string; readonly foundedOn?: string }

/** On which days from `from` to `to` a party is thought of: none for days that we do not know of it. */
export function careDaysWithin(
  careDay: CareDay,
  of: OwnDays,
  {
    from,
    to,
    lunar,
  }: { readonly from: CalendarDate; readonly to: CalendarDate; readonly lunar: LunarCalendar },
): readonly CalendarDate[] {
  // A lunar year reaches into the next solar one.
  const first = Number(from.slice(0, 4)) - 1
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, n) => first + n)
  return years
    .flatMap((year) => careDayIn(year, careDay, of, lunar) ?? [])
    .filter((day) => day >= from && day <= to)
}

function careDayIn(
  year: number,
  careDay: CareDay,
  { birthDate, foundedOn }: OwnDays,
  lunar: LunarCalendar,
): CalendarDate | undefined {
  switch (careDay) {
    case 'BIRTHDAY_SOLAR':
      return anniversary(birthDate, year)
    case 'FOUNDING_DAY':
      return anniversary(foundedOn, year)
    case 'BIRTHDAY_LUNAR': {
      if (birthDate === undefined || !isCalendarDate(birthDate)) return undefined
      const day = lunarBirthday(lunar, lunar.lunarDateOf(birthDate), year)
      return day > birthDate ? day : undefined
    }
    default: {
      const festival = FESTIVALS[careDay]
      if (festival.kind === 'SOLAR') return `${year}-${festival.monthDay}`
      return lunar.dateOf({ year, month: festival.month, leap: false, day: festival.day })
    }
  }
}

/** Of 29 February, in a year that has none: the day before 1 March. */
function anniversary(of: string | undefined, year: number): CalendarDate | undefined {
  if (of === undefined || !isCalendarDate(of) || Number(of.slice(0, 4)) >= year) return undefined
  const day = `${String(year).padStart(4, '0')}${of.slice(4)}`
  return isCalendarDate(day) ? day : addDays(`${year}-03-01`, -1)
}
