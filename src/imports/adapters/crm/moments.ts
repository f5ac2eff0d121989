import { isCalendarDate } from '../../../domain/calendarDate.ts'
import { parseInstant } from '../../../domain/instant.ts'

const TIME = /^(\d{4}-\d\d-\d\d)(?:[ T](\d{1,2}):(\d\d):(\d\d(?:\.\d+)?))?(?: ?(?:UTC|Z))?$/

/** `2019-11-11 17:23:34.123`, with or without `UTC`: connectors write times in UTC. */
export function momentOf(text: string | undefined): string | undefined {
  const match = TIME.exec(text ?? '')
  if (match === null) return undefined
  const [, day = '', hours = '12', minutes = '00', seconds = '00'] = match
  return parseInstant(`${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}Z`)
}

export function dayOf(text: string | undefined): string | undefined {
  const day = TIME.exec(text ?? '')?.[1]
  return day !== undefined && isCalendarDate(day) ? day : undefined
}
