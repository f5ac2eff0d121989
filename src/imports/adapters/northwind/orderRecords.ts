import type { ImportRecord } from '../../importRecord.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { Company } from './companies.ts'
import { contactId, hasContact } from './contactPersons.ts'
import type { Order } from './orders.ts'
import { source } from './source.ts'

export function orderTransaction({
  id,
  place,
  customerCode,
  employeeId,
  orderedOn,
  lines,
  amount,
}: Order): ImportRecord {
  return record('transaction', place, {
    partyId: `@prt:customer/${customerCode}`,
    kind: 'ORDER',
    occurredOn: orderedOn,
    amount: { amount, currency: 'USD' },
    lines: lines.map(({ product, unitPrice, quantity, discount }) => ({
      description: product,
      unitPrice,
      quantity,
      discount,
    })),
    ...present({ takenByEmployeeId: employeeId === undefined ? undefined : `@emp:employee/${employeeId}` }),
    reference: id,
    source: source(`order/${id}`),
  })
}

/** Taking an order is a contact: of the customer, by their contact person, with the employee who took it. */
export function orderInteraction(order: Order, customer: Company): ImportRecord {
  const party = `@prt:${customer.externalId}`
  return record('interaction', order.place, {
    // How it came, by letter or telephone, the data does not say.
    channel: 'OTHER',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    // The data has the day alone: at noon UTC it is that day in nearly every time zone.
    occurredAt: `${order.orderedOn}T12:00:00.000Z`,
    lineOfBusiness: 'CUSTOMER',
    participants: [
      { partyId: party, part: 'INITIATOR' },
      ...(hasContact(customer)
        ? [{ partyId: `@prt:${contactId(customer)}`, part: 'INITIATOR' as const }]
        : []),
      ...(order.employeeId === undefined
        ? []
        : [{ employeeId: `@emp:employee/${order.employeeId}`, part: 'RECIPIENT' as const }]),
    ],
    subject: subjectOf(order),
    topics: ['order'],
    source: source(`order/${order.id}`),
  })
}

function subjectOf({ id, lines: [first, ...others] }: Order): string {
  if (first === undefined) return `Order ${id}`
  return `Order ${id}: ${first.product}${others.length === 0 ? '' : ` and ${others.length} more`}`
}
