import type { Order } from './orders.ts'

export type Lead = {
  readonly employeeId: string /** The first order that they took of this customer. */
  readonly since: string
}

/** By customer, the employee who took most of the orders; of two with as many, the one who took the latest. */
export function leads(orders: readonly Order[]): ReadonlyMap<string, Lead> {
  const taken = Map.groupBy(
    orders.filter(({ employeeId }) => employeeId !== undefined),
    ({ customerCode }) => customerCode,
  )
  return new Map([...taken].map(([customer, own]) => [customer, leadOf(own)]))
}

function leadOf(orders: readonly Order[]): Lead {
  const candidates = [...Map.groupBy(orders, ({ employeeId }) => employeeId ?? '')].map(
    ([employeeId, own]) => {
      const days = own.map(({ orderedOn }) => orderedOn).toSorted()
      return { employeeId, count: own.length, since: days[0] ?? '', latest: latestOf(own) }
    },
  )
  const [{ employeeId, since } = { employeeId: '', since: '' }] = candidates.toSorted(
    (a, b) => b.count - a.count || (a.latest < b.latest ? 1 : -1),
  )
  return { employeeId, since }
}

/** Orders of one day are told apart by their number, which grows. */
function latestOf(orders: readonly Order[]): string {
  return (
    orders
      .map(({ orderedOn, id }) => `${orderedOn} ${id.padStart(12, '0')}`)
      .toSorted()
      .at(-1) ?? ''
  )
}
