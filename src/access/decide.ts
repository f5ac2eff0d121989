import { type Decision, type FieldPolicy, VISIBLE, withheld } from './decision.ts'
import type { PartnerSight, Sight, StaffSight } from './sight.ts'

/**
 * Whether a field of something that is seen may be told: the one decision behind every door. What is not seen at all has
 * no sight, and never comes to it.
 */
export function decide(sight: Sight, field: FieldPolicy): Decision {
  switch (sight.kind) {
    case 'ALL':
      return VISIBLE
    case 'STAFF':
      return decideForStaff(sight, field)
    case 'PARTNER':
      return decideForPartner(sight, field)
  }
}

function decideForStaff(sight: StaffSight, { category, sensitivity, mask }: FieldPolicy): Decision {
  if (sight.level === 'IDENTITY') return category === 'IDENTITY' ? VISIBLE : withheld('IDENTITY_ONLY')
  if (category === 'TRANSACTION' && !isCommercial(sight)) return withheld('LINE_WALL')
  if (category === 'CONSENT' && sight.keep.length === 0 && !sight.inspects) return withheld('NOT_YOURS')
  if (sensitivity === 'SENSITIVE' && mask !== undefined && !sight.clear) {
    return { kind: 'MASKED', how: mask, code: 'MASKED_FOR_POST' }
  }
  return VISIBLE
}

/** On the side of the wall where money is lent, kept and paid. */
export function isCommercial({ lines }: StaffSight): boolean {
  return lines.some((line) => line !== 'INVESTOR')
}

/** Nothing without consent; sensitive facts not without a separate one; our own judgement never. */
function decideForPartner(
  { registered, consented, separately }: PartnerSight,
  { category, sensitivity }: FieldPolicy,
): Decision {
  if (sensitivity === 'INTERNAL') return withheld('INTERNAL')
  if (!registered.has(category)) return withheld('CATEGORY_NOT_REGISTERED')
  if (!consented.has(category)) return withheld('NO_CONSENT')
  if (sensitivity === 'SENSITIVE' && !separately.has(category)) return withheld('SEPARATE_CONSENT_MISSING')
  return VISIBLE
}
