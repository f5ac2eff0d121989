import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { AttendanceState } from '../../generated/resolvers.ts'
import type { EmployeePlan, OrganizationPlan, PersonPlan } from './plan.ts'
import type { Telling } from './telling.ts'
import { isWorkday } from './workdays.ts'

export type AttendancePlan = {
  readonly person: PersonPlan
  readonly firm: OrganizationPlan
  readonly state: AttendanceState
}

/** The call on the last quarter's results: one event, and all who were invited. */
export type ResultsCallPlan = {
  readonly key: string
  readonly name: string
  readonly day: CalendarDate
  readonly hosts: readonly EmployeePlan[]
  readonly attendances: readonly AttendancePlan[]
}

const DAYS_AGO = 17

export function resultsCall({ random, story, relationships, contacts, staff }: Telling): ResultsCallPlan {
  const day = workdayUpTo(addDays(story.until, -DAYS_AGO))
  const investors = relationships.filter(({ line, endedOn }) => line === 'INVESTOR' && endedOn === undefined)
  const seen = new Set<PersonPlan>()
  const attendances = investors.flatMap(({ party, type }) => {
    if (party.type !== 'organization') return []
    const people = contacts.at(party, day).filter((person) => !seen.has(person))
    return people.slice(0, 2).map((person): AttendancePlan => {
      seen.add(person)
      const state = type === 'STRATEGIC' ? 'ATTENDED' : random.weighted<AttendanceState>(ODDS)
      return { person, firm: party, state }
    })
  })
  return {
    key: `event/results-call/${day}`,
    name: '三季度业绩说明会 Third-quarter results call',
    day,
    hosts: staff.filter(({ team }) => team === 'investors').slice(0, 3),
    attendances,
  }
}

const ODDS: readonly (readonly [AttendanceState, number])[] = [
  ['ATTENDED', 7],
  ['ABSENT', 1],
  ['DECLINED', 2],
]

function workdayUpTo(day: CalendarDate): CalendarDate {
  return isWorkday(day) ? day : workdayUpTo(addDays(day, -1))
}
