import type { DocumentNode } from 'graphql'
import { oncePer } from '../oncePer.ts'
import { tokensIn } from '../tokensIn.ts'
import type { FieldPlan } from './fieldPlan.ts'

/** How much of what is planned for a document is kept with it. */
export type PlanRoom = {
  /** Fields whose plans are kept. */
  taken: number
  readonly most: number
}

/**
 * Fragments that spread each other make a thousand fields of thirty tokens, and each way to leave things out, and each type
 * that may stand in a field, plans of its own: of what is beyond this, each is planned anew whenever it is executed.
 */
const FIELDS_OF_TOKEN = 2

export const planRoomOf = oncePer(
  (document: DocumentNode): PlanRoom => ({ taken: 0, most: FIELDS_OF_TOKEN * tokensIn(document) }),
)

/** Takes the room, if there is so much: the plans may be kept then. */
export function isTaken(room: PlanRoom, fields: readonly FieldPlan[]): boolean {
  if (room.taken + fields.length > room.most) return false
  room.taken += fields.length
  return true
}
