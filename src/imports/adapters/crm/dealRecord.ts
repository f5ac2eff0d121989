import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { CrmDeal } from './crmExport.ts'
import { type CrmIndex, ownerOf, partiesOf, strangersOf } from './crmIndex.ts'

/** A deal is the company's; a contact's, when no company is known. */
export function* dealRecord(deal: CrmDeal, index: CrmIndex): Generator<ImportRecord | ImportIssue> {
  const { externalId, place, name, amount, currency, day, reference } = deal
  const [partyId] = [...partiesOf({ ...deal, personIds: [] }, index), ...partiesOf(deal, index)]
  if (partyId === undefined) {
    const named = strangersOf(deal, index) || 'nobody'
    yield refused(place, 'NO_PARTY', `expected a company or contact of the export, but got ${named}`)
    return
  }
  const takenByEmployeeId = yield* ownerOf(deal, index)
  yield record('transaction', place, {
    partyId,
    kind: 'ORDER',
    occurredOn: day,
    amount: { amount, currency },
    lines: [{ description: name, amount }],
    ...present({ takenByEmployeeId, reference }),
    source: index.source(externalId),
  })
}
