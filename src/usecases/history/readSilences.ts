import { enter } from '../../access/enter.ts'
import { dateInZone, daysBetween } from '../../domain/calendarDate.ts'
import type { Instant } from '../../domain/instant.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { heldOn } from '../../domain/relationshipCourse.ts'
import { cadenceDaysOf } from '../../domain/relationshipHealth.ts'
import { findRelationshipsOf } from '../../store/parties.ts'
import type { RequestContext } from '../context.ts'
import { admit } from '../policy/admit.ts'
import { today } from '../today.ts'

export type ContactSilence = {
  readonly lineOfBusiness: LineOfBusiness
  readonly tier: string | null
  readonly cadenceDays: number
  readonly lastHumanContactAt: Instant | null
  readonly silentDays: number
  readonly overdue: boolean
}

/** How long nobody has spoken with a party, in each relationship with it that the caller sees. */
export async function readSilences(
  context: RequestContext,
  partyId: PartyId,
): Promise<readonly ContactSilence[]> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const found = await findRelationshipsOf(context.table, tenant, partyId)
  const seen = await Promise.all(found.map((relationship) => admit(context, relationship)))
  const day = today(context.app)
  return Promise.all(
    seen
      .filter((relationship) => relationship !== undefined)
      .map(async ({ data: { lineOfBusiness, tiers, openedOn } }) => {
        const { humanAt } = await context.loaders.lastContact(partyId, lineOfBusiness)
        const tier = heldOn(tiers, day)?.tier
        const cadenceDays = cadenceDaysOf(tier)
        const since = humanAt ? dateInZone(new Date(humanAt), context.app.timeZone) : openedOn
        const silentDays = Math.max(0, daysBetween(since, day))
        return {
          lineOfBusiness,
          tier: tier ?? null,
          cadenceDays,
          lastHumanContactAt: humanAt ?? null,
          silentDays,
          overdue: silentDays > cadenceDays,
        }
      }),
  )
}
