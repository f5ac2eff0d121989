import type { LineOfBusiness } from '../domain/relationship.ts'
import type { SeenParty } from './interactionSight.ts'
import { mayChange } from './mayChange.ts'

/**
 * Whether somebody may record a contact of these parties, all of whom they know. Where relationships are kept with some
 * of them, with one of these: who only reads a relationship does not write its history.
 *
 * @param line the contact's line of business; undefined for none, or several.
 */
export function mayContact(parties: readonly SeenParty[], line: LineOfBusiness | undefined): boolean {
  const covered = parties.filter(({ isCovered }) => isCovered)
  return covered.length === 0 || covered.some(({ sight }) => sight && mayChange(sight, 'CONTACT', line))
}
