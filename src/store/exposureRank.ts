import * as z from 'zod'
import type { CountScope } from '../domain/count.ts'
import type { Money } from '../domain/money.ts'
import type { RelationshipId } from '../domain/recordId.ts'
import { countPartition, DERIVED_KEYS } from './derivedKeys.ts'
import { HIGHEST } from './keys.ts'
import { once } from './once.ts'
import { idOf } from './storedRecord.ts'
import type { RangeQuery, StoredItem } from './table.ts'

/** A relationship's place among the exposures of a book. */
export type ExposureRank = { readonly relationshipId: RelationshipId; readonly exposure: Money }

type Book = { readonly tenant: string; readonly epoch: string; readonly scope: CountScope }

const INTEGER_DIGITS = 25
const FRACTION_DIGITS = 10

/** @param exposure above 0. */
export function rankItem(book: Book, { relationshipId, exposure }: ExposureRank): StoredItem {
  const { tenant, epoch, scope } = book
  return {
    pk: countPartition(tenant, epoch, scope),
    sk: DERIVED_KEYS.rank(exposure.currency, inverted(exposure.amount), relationshipId),
    k: 'exposureRank',
    // It stands where it stands for every walk: there is no place in which it was before.
    since: 0,
    id: relationshipId,
    ...exposure,
  }
}

const storedSchema = once(() =>
  z.object({
    k: z.literal('exposureRank'),
    id: idOf('rel'),
    currency: z.string(),
    amount: z.string(),
  }),
)

/** @throws ZodError when what is stored is something else. */
export function parseRank(item: StoredItem): ExposureRank {
  const { id, currency, amount } = storedSchema().parse(item)
  return { relationshipId: id, exposure: { currency, amount } }
}

/** The exposures of a book in one currency, the largest first. */
export function rankRange({ tenant, epoch, scope }: Book, currency: string): Omit<RangeQuery, 'limit'> {
  const begins = DERIVED_KEYS.rank(currency, '', 'rel_').replace(/#rel_$/, '')
  return { partition: countPartition(tenant, epoch, scope), from: begins, to: `${begins}${HIGHEST}` }
}

/** Each digit becomes what it lacks to nine, so that the greatest comes first. */
function inverted(amount: string): string {
  const [integer = '', fraction = ''] = amount.split('.')
  const digits = integer.padStart(INTEGER_DIGITS, '0') + fraction.padEnd(FRACTION_DIGITS, '0')
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
