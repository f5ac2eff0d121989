import { addDays, daysBetween } from '../../domain/calendarDate.ts'
import { automatedContact } from './automatedContact.ts'
import type { InteractionPlan } from './contacts.ts'
import { events } from './events.ts'
import { humanContact } from './humanContact.ts'
import type { RelationshipPlan } from './plan.ts'
import { supervision } from './supervision.ts'
import type { Telling } from './telling.ts'
import { earlier, later } from './workdays.ts'

/** What a relationship's weight counts its contacts over: those few that have many keep all of them. */
const WEIGHT_DAYS = { hub: 1_095, other: 2_400 }
const HUB_WEIGHT = 40

/** All contacts, from the first day to the last. */
export function interactions(telling: Telling): InteractionPlan[] {
  const { random, relationships, story } = telling
  const told = [
    ...relationships.flatMap((relationship) =>
      contactsOf(
        { ...telling, random: random.fork(`${relationship.party.key}/${relationship.line}`) },
        relationship,
      ),
    ),
    ...events({ ...telling, random: random.fork('events') }),
    ...supervision({ ...telling, random: random.fork('supervision') }),
  ]
  const end = `${addDays(story.until, 1)}T`
  return told
    .filter(({ occurredAt }) => occurredAt < end)
    .toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : Number(a.occurredAt > b.occurredAt)))
}

function contactsOf(telling: Telling, relationship: RelationshipPlan): InteractionPlan[] {
  const { random, story } = telling
  const from = later(story.from, relationship.openedOn)
  const to = earlier(story.until, relationship.endedOn ?? story.until)
  const days = daysBetween(from, to)
  if (days < 1) return []
  const weightDays = relationship.weight > HUB_WEIGHT ? WEIGHT_DAYS.hub : WEIGHT_DAYS.other
  const count = Math.max(1, Math.round((relationship.weight * days) / weightDays))
  return Array.from({ length: count }, () =>
    random.chance(automatedShare(relationship))
      ? automatedContact(random, relationship, { from, to })
      : humanContact(telling, relationship, { from, to }),
  )
}

/** Machines write to customers most; nobody sends suppliers statements. */
function automatedShare({ line, party, weight }: RelationshipPlan): number {
  if (line === 'INVESTOR') return 0.15
  if (line !== 'CUSTOMER') return 0
  if (weight > HUB_WEIGHT) return 0.12
  return party.type === 'person' ? 0.4 : 0.25
}
