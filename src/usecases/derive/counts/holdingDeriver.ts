import { dateInZone } from '../../../domain/calendarDate.ts'
import { EXPOSED_LINE, exposureOf, partyExposure } from '../../../domain/exposure.ts'
import type { Holding } from '../../../domain/holding.ts'
import { latestDay } from '../../../domain/partialDate.ts'
import { isRecordId } from '../../../domain/recordId.ts'
import { startOfDay } from '../../../domain/zonedTime.ts'
import { recordPartition, SORT_KEYS } from '../../../store/keys.ts'
import type { Derived, Deriver, Deriving } from '../deriver.ts'

/** What was lent and promised adds up to the exposure of its party, which its relationship counts for. */
export const holdingDeriver: Deriver<'hld'> = {
  derive: async (deriving, holdings) => holdings.map((holding) => derived(deriving, holding)),

  dependents: async ({ attempt: { context, scope } }, { data }) => {
    const pk = recordPartition(scope.tenant, data.partyId)
    const sk = SORT_KEYS.relationship(EXPOSED_LINE)
    const id = (await context.table.get({ pk, sk }, { consistent: true }))?.['id']
    return { ids: typeof id === 'string' && isRecordId(id, 'rel') ? [id] : [] }
  },
}

function derived({ attempt: { context, change } }: Deriving, holding: Holding): Derived {
  const { timeZone } = context.app
  const day = dateInZone(new Date(change.at), timeZone)
  const { closedOn } = holding.data
  const exposure = exposureOf(holding.data, day)
  const isClosedLater = exposure !== undefined && closedOn !== undefined
  return {
    counts: partyExposure(holding, day),
    ...(exposure ? { basis: `${exposure.currency} ${exposure.amount}` } : {}),
    wakeAt: isClosedLater ? startOfDay(latestDay(closedOn), timeZone) : undefined,
  }
}
