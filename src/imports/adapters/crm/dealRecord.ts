import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { CrmDeal } from './crmExport.ts'
import { type CrmIndex, partiesOf, strangersOf } from './crmIndex.ts'

/** A deal is the company's; a contact's, when no company is known. */
export function dealRecord(deal: CrmDeal, index: CrmIndex): ImportRecord | ImportIssue {
  const { externalId, place, name, amount, currency, day, ownerId, reference } = deal
  const [partyId] = [...partiesOf({ ...deal, personIds: [] }, index), ...partiesOf(deal, index)]
  if (partyId === undefined) {
    const named = strangersOf(deal, index) || 'nobody'
    return refused(place, 'NO_PARTY', `expected a company or contact of the export, but got ${named}`)
  }
  return record('transaction', place, {
    partyId,
    kind: 'ORDER',
    occurredOn: day,
    amount: { amount, currency },
    lines: [{ description: name, amount }],
    ...present({
      takenByEmployeeId:
        ownerId !== undefined && index.users.has(ownerId) ? `@emp:user/${ownerId}` : undefined,
      reference,
    }),
    source: index.source(externalId),
  })
}
