import type { ContactPointInput, ContactPointKind } from '../../../generated/resolvers.ts'

/** A way to reach somebody; none when there is no value. */
export function contactPoint(
  kind: ContactPointKind,
  value: string | undefined,
  optedOut = false,
): readonly ContactPointInput[] {
  return value === undefined ? [] : [{ kind, value, optedOut }]
}

/** The parts of an address that are there, in one line; undefined when there are none. */
export function postalAddress(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? undefined : known.join(', ').replaceAll(/\s+/g, ' ')
}

export function isEmail(text: string | undefined): text is string {
  return text !== undefined && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
}
