import type { AlertData } from './alert.ts'
import { scopesOf } from './bookCourse.ts'
import { MEASURES } from './bookMeasures.ts'
import { dateInZone } from './calendarDate.ts'
import type { Count } from './count.ts'

/** What an alert counts for: that it was raised on its day, and until it is closed, that one of that day is open. */
export function alertCounts(data: AlertData, ianaZone: string): readonly Count[] {
  const { lineOfBusiness: line, severity, raisedAt, ownerId: leadId, unitPath, state } = data
  const time = { kind: 'DAY', day: dateInZone(new Date(raisedAt), ianaZone) } as const
  const measures = [
    MEASURES.alert(line, 'raised', severity),
    ...(state === 'CLOSED' ? [] : [MEASURES.alert(line, 'open', severity)]),
  ]
  return scopesOf({ leadId, unitPath }).flatMap((scope) =>
    measures.map((measure) => ({ scope, time, measure, amount: '1' })),
  )
}
