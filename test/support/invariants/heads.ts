import { affiliationEnds } from '../../../src/domain/affiliationEnds.ts'
import { standing } from '../../../src/domain/consent.ts'
import { exactSum } from '../../../src/domain/exactSum.ts'
import type { PartyId } from '../../../src/domain/recordId.ts'
import { affiliationOf, parseAffiliations } from '../../../src/store/affiliations.ts'
import { parseHoldings } from '../../../src/store/holdingRing.ts'
import { recordPartition, SORT_KEYS } from '../../../src/store/keys.ts'
import { parseConsents } from '../../../src/store/partyConsents.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { TIES_IN_VIEW } from '../../../src/store/tieRing.ts'
import { parseTotals } from '../../../src/store/transactionTotals.ts'
import { activeOf, differences, type Invariant, type Recount } from './recount.ts'

/** What the head of a party's partition adds up or picks out is what its records come to. */
export const HEAD_INVARIANTS: readonly Invariant[] = [
  {
    name: 'the totals of transactions are the sums of the transactions',
    faults: (recount) => {
      const sums = new Map<string, { count: number; sum: string }>()
      for (const { data } of activeOf(recount, 'transaction')) {
        const key = `${data.partyId} ${data.kind} ${data.amount.currency}`
        const { count, sum } = sums.get(key) ?? { count: 0, sum: '0' }
        sums.set(key, { count: count + 1, sum: exactSum([sum, data.amount.amount]) })
      }
      const found = partiesIn(recount).flatMap((partyId) =>
        parseTotals(
          [
            headItem(recount, partyId, SORT_KEYS.totals(0)),
            headItem(recount, partyId, SORT_KEYS.totals(1)),
          ].filter((item) => item !== undefined),
        ).map(
          ({ kind, currency, count, sum }) =>
            [`${partyId} ${kind} ${currency}`, { count, sum: exactSum([sum]) }] as const,
        ),
      )
      return differences('totals', sums, new Map(found))
    },
  },
  {
    name: 'the last transaction is one of the latest day',
    faults: (recount) => {
      const days = new Map<string, string>()
      for (const { data } of activeOf(recount, 'transaction')) {
        if (data.occurredOn > (days.get(data.partyId) ?? '')) days.set(data.partyId, data.occurredOn)
      }
      const found = partiesIn(recount).flatMap((partyId) => {
        const last = headItem(recount, partyId, SORT_KEYS.lastTransaction)
        return last ? [[partyId, (last['d'] as { occurredOn: string }).occurredOn] as const] : []
      })
      return differences('last transaction', days, new Map(found))
    },
  },
  {
    name: 'the holdings of a head are counted right, and each is as it was last recorded',
    faults: (recount) => {
      const holdings = activeOf(recount, 'holding')
      const counts = Map.groupBy(holdings, ({ data }) => data.partyId)
      const versions = new Map(holdings.map(({ id, meta }) => [id, meta.version]))
      return partiesIn(recount).flatMap((partyId) => {
        const ring = parseHoldings(headItem(recount, partyId, SORT_KEYS.holdings))
        const counted = ring.counts.own + ring.counts.others
        const of = counts.get(partyId)?.length ?? 0
        return [
          ...(counted === of ? [] : [`${partyId} has ${of} holdings, and ${counted} are counted`]),
          ...ring.holdings.flatMap(({ id, meta }) =>
            versions.get(id) === meta.version ? [] : [`${partyId} shows ${id} in version ${meta.version}`],
          ),
        ]
      })
    },
  },
  {
    name: 'what a party consents to is what its consents say',
    faults: (recount) => {
      const now = new Date().toISOString()
      const consents = Map.groupBy(activeOf(recount, 'consent'), ({ data }) => data.partyId)
      return partiesIn(recount).flatMap((partyId) => {
        const expected = (consents.get(partyId) ?? []).flatMap((consent) => standing(consent, now) ?? [])
        const found = parseConsents(headItem(recount, partyId, SORT_KEYS.consents))
        const inForce = found.filter(({ validTo }) => validTo > now)
        const byId = (all: typeof found) =>
          new Map(all.map((each) => [each.id, JSON.stringify(Object.entries(each).toSorted())]))
        return differences(`consents of ${partyId}`, byId(expected), byId(inForce))
      })
    },
  },
  {
    name: 'the ties of a head are the last stated, each as it is now',
    faults: (recount) => {
      const ties = activeOf(recount, 'tie')
      const ofParty = (partyId: string) =>
        ties.filter(({ data }) => data.fromPartyId === partyId || data.toPartyId === partyId)
      const shown = Map.groupBy(
        [...recount.items.values()].filter(({ sk }) => sk.startsWith(SORT_KEYS.ties[0])),
        ({ pk }) => pk,
      )
      return partiesIn(recount).flatMap((partyId) => {
        const all = ofParty(partyId).toSorted((a, b) => (a.meta.recordedAt < b.meta.recordedAt ? 1 : -1))
        const inHead = new Set(
          (shown.get(recordPartition(recount.tenant, partyId)) ?? []).map(({ id }) => id),
        )
        // Of one moment, either may be shown.
        const last = all[TIES_IN_VIEW - 1]?.meta.recordedAt ?? ''
        return all
          .slice(0, TIES_IN_VIEW)
          .filter(({ id, meta }) => meta.recordedAt > last && !inHead.has(id))
          .map(({ id }) => `${partyId} does not show ${id}`)
      })
    },
  },
  {
    name: 'for whom a person speaks is what the ties say',
    faults: (recount) => {
      const expected = activeOf(recount, 'tie').filter(({ data }) => data.affiliation)
      const kept = [...recount.items.values()].flatMap((item) =>
        item.sk === SORT_KEYS.affiliations
          ? parseAffiliations(item).map(
              (each) => [`${item.pk} ${each.tieId}`, claimsText(each.claims)] as const,
            )
          : [],
      )
      const should = expected.map((tie) => {
        const { memberId } = affiliationEnds(tie.data)
        return [
          `${recordPartition(recount.tenant, memberId)} ${tie.id}`,
          claimsText(affiliationOf(tie).claims),
        ] as const
      })
      return differences('affiliation', new Map(should), new Map(kept))
    },
  },
]

function partiesIn({ records }: Recount): readonly PartyId[] {
  return records.flatMap(({ record }) => (record.kind === 'party' ? [record.id] : []))
}

function headItem({ items, tenant }: Recount, partyId: string, sk: string): StoredItem | undefined {
  return items.get(`${tenant}#${partyId}|${sk}`)
}

function claimsText(claims: readonly { readonly id: string; readonly recordedAt: string }[]): string {
  return claims.map(({ id, recordedAt }) => `${id} ${recordedAt}`).join()
}
