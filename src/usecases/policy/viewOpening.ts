import type { Sight } from '../../access/sight.ts'
import type { TimelineEntry } from '../../store/items/timelineEntry.ts'
import type { FoundParty, OpenedHead } from '../../store/partyHead.ts'
import type { RequestContext } from '../context.ts'
import { type TimelineModel, timelineModel } from '../models.ts'
import { admitEntry } from './admitEntry.ts'
import { partnerSight, sightOfParty } from './partySight.ts'
import { wideSightOfParty } from './recordSight.ts'

/** How the view of a party is opened for a caller: what they see of it, and which of its interactions. */
export type ViewOpening = {
  readonly open: (found: FoundParty) => Promise<OpenedHead | undefined>
  /** Known once it is open. */
  readonly sight: Sight | undefined
  /** The interactions that were let through. */
  readonly shown: ReadonlyMap<TimelineEntry, TimelineModel>
}

/** From what the view's own query reads: nothing more is read to decide, but for somebody whom only firms make known. */
export function viewOpening(context: RequestContext): ViewOpening {
  const shown = new Map<TimelineEntry, TimelineModel>()
  let sight: Sight | undefined
  return {
    get sight() {
      return sight
    },
    shown,
    open: async ({ party, consents }) => {
      const { caller, sights } = context
      if (!party.meta.active) return undefined
      if (caller.kind === 'partner') {
        sights.ofParty.set(
          party.id,
          Promise.resolve(partnerSight(context, caller, { partyId: party.id, consents: consents() })),
        )
      }
      if (!(await sightOfParty(context, party))) return undefined
      sight = await wideSightOfParty(context, party.id)
      const owner = { id: party.id, sight, isCovered: party.data.coverage.length > 0 }
      return {
        shows: (entry) => {
          const model = timelineModel(entry)
          const noted = (isShown: boolean) => {
            if (isShown) shown.set(entry, model)
            return isShown
          }
          const admitted = admitEntry(context, owner, model)
          return typeof admitted === 'boolean' ? noted(admitted) : admitted.then(noted)
        },
      }
    },
  }
}
