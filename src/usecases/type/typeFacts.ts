import type { BusinessFacts } from '../../domain/classification.ts'
import { exposureTotals } from '../../domain/exposureTotals.ts'
import type { FrameworkAgreement } from '../../domain/frameworkAgreement.ts'
import { type Holding, isOwnSecurity } from '../../domain/holding.ts'
import type { Rating } from '../../domain/rating.ts'
import type { LineOfBusiness, Relationship } from '../../domain/relationship.ts'
import type { RelationshipCase } from '../../domain/relationshipCase.ts'
import { stateOf } from '../../domain/relationshipState.ts'
import type { TransitionFacts } from '../../domain/transitionFacts.ts'
import { type TypeState, typeAt } from '../../domain/typeStates.ts'
import { findStanding } from '../../store/findStanding.ts'
import { frameworkAgreementItem } from '../../store/items/frameworkAgreementItem.ts'
import { holdingItem, holdingsPartition } from '../../store/items/holdingItem.ts'
import { ratingItem } from '../../store/items/ratingItem.ts'
import { relationshipCaseItem } from '../../store/items/relationshipCaseItem.ts'
import { recordPartition, SORT_KEYS, WHOLE_PARTITION } from '../../store/keys.ts'
import { fileTurnWrite, findFile, findFileTurn } from '../../store/relationshipFile.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Key, StoredItem, Table, Write } from '../../store/table.ts'
import { parseTotals, TOTAL_SHARDS } from '../../store/transactionTotals.ts'
import type { RequestContext } from '../context.ts'
import { today } from '../today.ts'

/** All by which a relationship's type is decided, as it is now. */
export type TypeFacts = {
  readonly facts: TransitionFacts
  readonly business: BusinessFacts
  /** The statement by which it is what it is. */
  readonly current: TypeState
  /** The cases once more, to be written. */
  readonly cases: readonly Placed<RelationshipCase>[]
  /** Goes with what is written by them, and fails when any of them has changed since. */
  readonly unchanged: readonly Write[]
}

/** Later than any record. */
const NOW_KNOWN = '9999-12-31T23:59:59.999Z'

/** The statement by which a relationship is on a day what it is; of one that begins later, its first. */
export function currentType({ data }: Relationship, day: string): TypeState {
  const current = typeAt(data.types, { validAt: day, knownAt: NOW_KNOWN }) ?? data.types[0]
  if (!current) throw new RangeError('expected a relationship to have a type')
  return current
}

/** Reads, consistently, what guards and rules look at. The counts of changes come first: what is read after them is no older. */
export async function readTypeFacts(
  { app, table }: Pick<RequestContext, 'app' | 'table'>,
  tenant: string,
  relationship: Relationship,
): Promise<TypeFacts> {
  const { partyId, lineOfBusiness, stage } = relationship.data
  const partition = recordPartition(tenant, partyId)
  const ringKey = { pk: partition, sk: SORT_KEYS.holdings }
  const [turn, ring] = await Promise.all([
    findFileTurn(table, tenant, relationship.id),
    table.get(ringKey, { consistent: true }),
  ])
  const [file, holdings, totals] = await Promise.all([
    findFile(table, tenant, relationship.id),
    findStanding(table, {
      partition: holdingsPartition(tenant, partyId),
      ...WHOLE_PARTITION,
      consistent: true,
    }),
    findTotals(table, partition),
  ])
  const day = today(app)
  const current = currentType(relationship, day)
  const held = holdings.map(holdingItem.parse).map(({ data }) => data)
  const filed = filedBy(file)
  const { project } = current
  return {
    facts: {
      ...filed,
      today: day,
      lineOfBusiness,
      state: stateOf(current),
      since: sinceOf(relationship, current, day),
      stage,
      ...(project === undefined ? {} : { project }),
      exposures: exposureTotals(lineOfBusiness, held, day),
    },
    business: {
      // What is bought and repaid stands on the commercial side of the wall.
      transactions:
        lineOfBusiness === 'INVESTOR' ? 0 : parseTotals(totals).reduce((sum, { count }) => sum + count, 0),
      productKinds: productKinds(lineOfBusiness, held, day),
    },
    current,
    cases: filed.cases,
    unchanged: [fileTurnWrite(tenant, relationship.id, turn), isRing(ringKey, ring)],
  }
}

/** When it came into the state it is in: statements of the same state follow one another. */
function sinceOf({ data }: Relationship, current: TypeState, day: string): string {
  const begun = data.types.map(({ validFrom }) => validFrom).filter((from) => from <= day)
  let since = current.validFrom
  for (const from of [...new Set(begun)].toSorted().toReversed()) {
    const held = typeAt(data.types, { validAt: from, knownAt: NOW_KNOWN })
    if (!held || stateOf(held) !== stateOf(current)) break
    since = from
  }
  return since
}

function filedBy(file: readonly StoredItem[]) {
  const ofKind = (kind: string) => file.filter(({ k }) => k === kind)
  return {
    agreements: ofKind('frameworkAgreement').map(
      frameworkAgreementItem.parse,
    ) as readonly FrameworkAgreement[],
    ratings: ofKind('rating').map(ratingItem.parse) as readonly Rating[],
    cases: ofKind('relationshipCase').map(relationshipCaseItem.parse),
  }
}

function findTotals(table: Table, partition: string): Promise<StoredItem[]> {
  const keys = Array.from({ length: TOTAL_SHARDS }, (_, shard) => ({
    pk: partition,
    sk: SORT_KEYS.totals(shard),
  }))
  return table.batchGet(keys, { consistent: true })
}

/** What is on the relationship's own side of the wall. */
function productKinds(line: LineOfBusiness, holdings: readonly Holding['data'][], day: string): number {
  const own = holdings
    .filter(({ closedOn }) => closedOn === undefined || closedOn > day)
    .filter((data) => isOwnSecurity({ data }) === (line === 'INVESTOR'))
  return new Set(own.map(({ kind }) => kind)).size
}

/** The party's holdings are as they were read. */
function isRing(key: Key, ring: StoredItem | undefined): Write {
  if (!ring) return { kind: 'check', key, condition: { kind: 'absent' } }
  return {
    kind: 'check',
    key,
    condition: { kind: 'absentOrEquals', attribute: 'turn', value: Number(ring['turn']) },
  }
}
