import type { Count, CountScope } from '../../src/domain/count.ts'
import type { Participant } from '../../src/domain/interaction.ts'
import { isRecordId, type PartyId, type RecordId } from '../../src/domain/recordId.ts'
import { leadOf, type Relationship } from '../../src/domain/relationship.ts'
import { alwaysKeys, sumsOf } from '../../src/store/countItems.ts'
import { countPartition, DERIVED_KEYS } from '../../src/store/derivedKeys.ts'
import { relationshipItem } from '../../src/store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../src/store/keys.ts'
import { findRecords } from '../../src/store/records.ts'
import type { QueryKey } from '../../src/store/table.ts'
import type { Attempt } from '../../src/usecases/command.ts'
import type { Deriver } from '../../src/usecases/derive/deriver.ts'
import type { Derivers } from '../../src/usecases/derive/derivers.ts'

/** Pages so small that tests need several. */
const INTERACTIONS_IN_PAGE = 10

/** Those of a party are derived anew when its name changes: they stand in lists under it. */
const parties: Deriver<'prt'> = {
  derive: async (_, records) =>
    records.map(({ data }) => ({ counts: [], basis: JSON.stringify(data.names) })),
  dependents: async ({ attempt }, { id }) => ({ ids: (await relationshipsOf(attempt, [id])).map(idOf) }),
}

/**
 * A relationship counts for its lead and in the institution, on the day it was opened, and with what its party owes. It has a
 * place in its lead's book, with its party's name.
 */
const relationships: Deriver<'rel'> = {
  derive: async ({ attempt, epoch }, records) => {
    const { tenant } = attempt.scope
    const { table } = attempt.context
    const partyIds = records.map(({ data }) => data.partyId)
    const found = await findRecords(table, tenant, partyIds)
    const keys = partyIds.flatMap((id) => alwaysKeys(tenant, epoch, id))
    const items = await table.batchGet(keys, { consistent: true })
    const exposureOf = (id: PartyId) =>
      sumsOf(items.filter(({ pk }) => pk === countPartition(tenant, epoch, id))).get('exposure.EUR') ?? '0'
    return records.map(({ id, data }) => {
      const lead = leadOf(data)
      const exposure = exposureOf(data.partyId)
      const counts = [lead, 'institution' as const].flatMap((scope): Count[] => [
        { scope, time: { kind: 'DAY', day: data.openedOn }, measure: 'CUSTOMER.new', amount: '1' },
        { scope, time: { kind: 'PERIOD', period: '2026-Q1' }, measure: 'CUSTOMER.move.A.B', amount: '1' },
        { scope, time: { kind: 'ALWAYS' }, measure: 'CUSTOMER.exposure.EUR', amount: exposure },
        { scope, time: { kind: 'SPREAD', currency: 'EUR' }, measure: 'CUSTOMER.x.1.sum', amount: exposure },
      ])
      return {
        counts: counts.filter(({ amount }) => amount !== '0'),
        items: [
          {
            pk: countPartition(tenant, epoch, lead),
            sk: DERIVED_KEYS.rank('EUR', exposure.padStart(20, '0'), id),
            k: 'rank',
            names: JSON.stringify(found.get(data.partyId)?.data.names),
          },
        ],
        basis: JSON.stringify([lead, data.openedOn]),
      }
    })
  },
  dependents: async ({ attempt }, { data }, { after }) => {
    const { items, lastKey } = await attempt.context.table.query({
      partition: recordPartition(attempt.scope.tenant, data.partyId),
      from: SORT_KEYS.interactions[0],
      to: SORT_KEYS.interactions[1],
      limit: INTERACTIONS_IN_PAGE,
      consistent: true,
      ...(after === undefined ? {} : { after: JSON.parse(after) as QueryKey }),
    })
    const ids = items.map(({ sk }) => sk.slice(sk.lastIndexOf('#') + 1)).filter((id) => isRecordId(id))
    return { ids, ...(lastKey ? { after: JSON.stringify(lastKey) } : {}) }
  },
}

/** A contact counts in the books of those who lead a relationship with who took part: as planned while it is to come. */
const interactions: Deriver<'int'> = {
  derive: async ({ attempt }, records) => {
    const found = await relationshipsOf(
      attempt,
      records.flatMap(({ data }) => partiesIn(data.participants)),
    )
    return records.map(({ data }) => {
      const ids = partiesIn(data.participants)
      const leads = found.filter((each) => ids.includes(each.data.partyId)).map((each) => leadOf(each.data))
      const isToCome = attempt.change.at < data.occurredAt
      const scopes: readonly CountScope[] = [...new Set([...leads, 'institution' as const])]
      return {
        counts: scopes.map((scope) => ({
          scope,
          time: { kind: 'DAY', day: data.occurredAt.slice(0, 10) },
          measure: `CUSTOMER.${isToCome ? 'planned' : 'contact'}.${data.channel}`,
          amount: '1',
        })),
        wakeAt: isToCome ? data.occurredAt : undefined,
      }
    })
  },
}

/** A holding adds to what its party owes. */
const holdings: Deriver<'hld'> = {
  derive: async (_, records) =>
    records.map(({ data: { partyId, amount } }) => ({
      counts:
        amount && Number(amount.amount) !== 0
          ? [
              {
                scope: partyId,
                time: { kind: 'ALWAYS' },
                measure: `exposure.${amount.currency}`,
                amount: amount.amount,
              },
            ]
          : [],
      basis: JSON.stringify(amount),
    })),
  dependents: async ({ attempt }, { data }) => ({
    ids: (await relationshipsOf(attempt, [data.partyId])).map(idOf),
  }),
}

export const SMALL_DERIVERS: Derivers = {
  prt: [parties],
  rel: [relationships],
  int: [interactions],
  hld: [holdings],
}

function partiesIn(participants: readonly Participant[]): readonly PartyId[] {
  return participants.flatMap(({ id }) => (isRecordId(id, 'prt') ? id : []))
}

function idOf({ id }: { readonly id: RecordId }): RecordId {
  return id
}

/** From the heads of the parties. */
async function relationshipsOf(
  { context, scope }: Attempt,
  partyIds: readonly PartyId[],
): Promise<readonly Relationship[]> {
  const heads = await Promise.all(
    [...new Set(partyIds)].map((id) =>
      context.table.query({
        partition: recordPartition(scope.tenant, id),
        from: SORT_KEYS.relationships[0],
        to: SORT_KEYS.relationships[1],
        consistent: true,
      }),
    ),
  )
  return heads.flatMap(({ items }) =>
    items.filter(({ sk }) => !sk.includes('~')).map((item) => relationshipItem.parse(item)),
  )
}
