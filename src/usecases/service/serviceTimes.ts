import { type ClockReading, clockReading, nextDue } from '../../domain/serviceClock.ts'
import { type ServiceRequest, serviceState } from '../../domain/serviceRequest.ts'
import type { ServiceHours } from '../../domain/serviceStandard.ts'
import { ELAPSED, OFFICE_HOURS, type ServiceTime, workingTime } from '../../domain/serviceTime.ts'
import { prcCalendar } from '../calendar/prcCalendar.ts'
import type { App } from '../context.ts'

/** The time that counts, for standards in clock time and for those in working hours. */
async function serviceTime({ timeZone }: Pick<App, 'timeZone'>, hours: ServiceHours): Promise<ServiceTime> {
  return hours === 'ELAPSED' ? ELAPSED : workingTime(await prcCalendar(), OFFICE_HOURS, timeZone)
}

/** How each of a request's clocks stands now. */
export function readClocks(
  app: Pick<App, 'timeZone'>,
  { events, waitingMinutes, clocks }: Timed,
  now: string,
): Promise<readonly ClockReading[]> {
  const request = { events, ...(waitingMinutes === undefined ? {} : { waitingMinutes }) }
  return Promise.all(
    clocks.map(async (clock) =>
      clockReading(request, clock, { now, time: await serviceTime(app, clock.hours) }),
    ),
  )
}

type Timed = Pick<ServiceRequest['data'], 'events' | 'waitingMinutes' | 'clocks'>

/** When the next clock of a request passes its target. Undefined when none runs. */
export async function dueAfter(
  app: Pick<App, 'timeZone'>,
  data: Timed,
  now: string,
): Promise<string | undefined> {
  if (serviceState(data) === 'RESOLVED') return undefined
  return nextDue(await readClocks(app, data, now))
}
