import { addDays, type CalendarDate, daysBetween } from '../../domain/calendarDate.ts'
import type { CommitmentPlan } from './contacts.ts'
import type { EmployeePlan, PartyPlan } from './plan.ts'
import type { Random } from './random.ts'
import { PROMISES } from './scenes.ts'

type Occasion = {
  readonly day: CalendarDate
  readonly until: CalendarDate
  readonly party: PartyPlan
  readonly ours: readonly EmployeePlan[]
  readonly theirs: readonly PartyPlan[]
}

/** Only contacts of the last months leave promises: an import cannot close one, and nobody owes a thing for years. */
export function promisesOf(
  random: Random,
  { day, until, party, ours, theirs }: Occasion,
): { commitments?: readonly CommitmentPlan[] } {
  if (daysBetween(day, until) > 110 || !random.chance(0.2)) return {}
  const [employee] = ours
  const [person] = theirs
  const dueOn = random.chance(0.9) ? { dueOn: addDays(day, random.int(5, 120)) } : {}
  if (employee && random.chance(0.7)) {
    return {
      commitments: [{ text: random.pick(PROMISES.ours)[party.language], owner: { employee }, ...dueOn }],
    }
  }
  return person
    ? {
        commitments: [
          { text: random.pick(PROMISES.theirs)[party.language], owner: { party: person }, ...dueOn },
        ],
      }
    : {}
}
