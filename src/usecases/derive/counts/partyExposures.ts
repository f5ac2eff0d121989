import { partsOfMeasure } from '../../../domain/bookMeasures.ts'
import { EXPOSED_LINE } from '../../../domain/exposure.ts'
import type { Money } from '../../../domain/money.ts'
import type { PartyId } from '../../../domain/recordId.ts'
import type { Relationship } from '../../../domain/relationship.ts'
import { alwaysKeys, sumsOf } from '../../../store/countItems.ts'
import { countPartition } from '../../../store/derivedKeys.ts'
import type { Deriving } from '../deriver.ts'

/** The exposure to the parties of these relationships, by currency: what has been counted of their holdings by now. */
export async function partyExposures(
  { attempt: { context, scope }, epoch }: Deriving,
  relationships: readonly Pick<Relationship, 'data'>[],
): Promise<ReadonlyMap<PartyId, readonly Money[]>> {
  const exposed = relationships.filter(({ data }) => data.lineOfBusiness === EXPOSED_LINE)
  const partyIds = [...new Set(exposed.map(({ data }) => data.partyId))]
  const keys = partyIds.flatMap((id) => alwaysKeys(scope.tenant, epoch, id))
  const items = Map.groupBy(await context.table.batchGet(keys, { consistent: true }), ({ pk }) => pk)
  return new Map(
    partyIds.map((id) => [id, moneyIn(sumsOf(items.get(countPartition(scope.tenant, epoch, id)) ?? []))]),
  )
}

function moneyIn(sums: ReadonlyMap<string, string>): readonly Money[] {
  return [...sums].flatMap(([measure, amount]) => {
    const [what, currency] = partsOfMeasure(measure)
    return what === 'exposure' && currency !== undefined ? [{ currency, amount }] : []
  })
}
