import type { Deriver } from '../derive/deriver.ts'
import { endAccess } from './endAccess.ts'

/** What the command that ended a relationship has left undone, when it broke off, is done by whoever hears of it. */
export const endAccessFollows: Deriver<'rel'> = {
  follow: async ({ attempt }, relationship) => {
    await endAccess(attempt, relationship)
    return undefined
  },
}
