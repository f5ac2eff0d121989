import type { PartnerCaller } from '../../access/caller.ts'
import { callingApp } from '../../access/callingApp.ts'
import { clientClaim, partnerAppItem } from '../../store/items/partnerAppItem.ts'
import { operationKey, parseOperation } from '../../store/operations.ts'
import { readByKey } from '../../store/readByKey.ts'
import type { Asking } from './loadCaller.ts'

/**
 * A partner app as it is registered, and the registered operation that it asks for: both in one call, by what the token
 * and the request say. Read as they are now, so that a suspension holds at once.
 */
export async function loadPartner({ table, viewer, operationId }: Asking): Promise<PartnerCaller> {
  const { tenant, subject, purpose } = viewer
  if (purpose === undefined) throw new RangeError('a partner must have a purpose')
  const keys = [
    clientClaim(tenant, subject),
    ...(operationId === undefined ? [] : [operationKey(tenant, subject, operationId)]),
  ]
  const [claim, operation] = await readByKey(table, keys, true)
  return {
    kind: 'partner',
    viewer,
    app: claim && callingApp(partnerAppItem.parse(claim)),
    purpose,
    operation: operation && parseOperation(operation).body,
  }
}
