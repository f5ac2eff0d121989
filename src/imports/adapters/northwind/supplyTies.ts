import type { ImportRecord, Place } from '../../importRecord.ts'
import { record } from '../../record.ts'
import { source } from './source.ts'
import type { Trade } from './trade.ts'

/** A key for `tradeBy`. */
export function supplyKey(supplierCode: string, customerCode: string): string {
  return [supplierCode, customerCode].join(SEPARATOR)
}

export function customerOfSupply(key: string): string {
  return key.split(SEPARATOR)[1] ?? ''
}

const SEPARATOR = '\t'

/**
 * Northwind buys from the supplier and sells to the customer. It is the institution and no party, so the tie goes from
 * the one to the other: one for each two of whom the one's goods went to the other, since the first such order, open.
 */
export function supplyTie([key, trade]: readonly [string, Trade], place: Place): ImportRecord {
  const [supplier, customer] = key.split(SEPARATOR)
  return record('tie', place, {
    kind: 'SUPPLY',
    fromPartyId: `@prt:supplier/${supplier}`,
    toPartyId: `@prt:customer/${customer}`,
    validFrom: trade.firstOn,
    note: `${trade.orders} ${trade.orders === 1 ? 'order' : 'orders'}, the last on ${trade.lastOn}`,
    source: source(`supply/${supplier}/${customer}`),
  })
}
