import type { PartnerCaller } from '../access/caller.ts'
import type { Asking } from './loadCaller.ts'

/** A partner app as it is registered. One that is not may ask nothing. */
export async function loadPartner({ viewer }: Asking): Promise<PartnerCaller> {
  if (viewer.purpose === undefined) throw new RangeError('a partner must have a purpose')
  return { kind: 'partner', viewer, app: undefined, purpose: viewer.purpose }
}
