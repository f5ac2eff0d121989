import type { Question } from './questions.ts'
import type { World } from './world.ts'

/** What can be asked of events, on both sides of the wall, and of who came to them. */
export function eventQuestionsOf({ events }: World) {
  const { roadshow, guest, salon, client } = events
  const node = (id: string): Question => ({ ask: `it: node(id: "${id}") { id }`, about: id })
  const list = (field: string, about: string): Question => ({ ask: `it: ${field} { nodes { id } }`, about })
  return {
    'node: event': node(roadshow),
    'node: attendance': node(guest),
    'node: salon': node(salon),
    'node: client at the salon': node(client),
    event: { ask: `it: event(id: "${roadshow}") { id }`, about: roadshow },
    events: list('events(lineOfBusiness: INVESTOR, first: 9)', roadshow),
    eventAttendance: list(`eventAttendance(eventId: "${roadshow}", first: 9)`, guest),
    'eventAttendance: salon': list(`eventAttendance(eventId: "${salon}", first: 9)`, client),
  } as const satisfies Record<string, Question>
}
