import type { Sight, StaffSight } from '../../access/sight.ts'
import type { PartyId } from '../../domain/recordId.ts'

/**
 * What the caller of one request sees of what was read for them. A record that is not in here has not passed the policy:
 * whoever shows it anyway finds no sight, and fails.
 */
export type Sights = {
  /** Of records, and of what stands for them. Weak: what is read and dropped does not stay. */
  readonly ofRecord: WeakMap<object, Sight>
  /** Of parties by id, each decided once. */
  readonly ofParty: Map<PartyId, Promise<Sight | undefined>>
  /** Of parties of whom only the identity is seen, what is seen of them through the firms they speak for. */
  readonly throughFirms: Map<PartyId, Promise<StaffSight | undefined>>
}

export function newSights(): Sights {
  return { ofRecord: new WeakMap(), ofParty: new Map(), throughFirms: new Map() }
}
