import { dateInZone } from '../domain/calendarDate.ts'
import type { App } from './context.ts'

/** The day it is in the institution. */
export function today({ now, timeZone }: Pick<App, 'now' | 'timeZone'>): string {
  return dateInZone(now(), timeZone)
}
