import type { RelationshipType, TypeState } from '../../src/domain/typeStates.ts'

/** A type that was stated on the day it began. */
export function typeState(type: RelationshipType, validFrom: string): TypeState {
  return {
    id: '0000',
    type,
    reason: 'Stated',
    validFrom,
    recordedAt: `${validFrom}T00:00:00.000Z`,
    recordedBy: 'operator:test',
  }
}
