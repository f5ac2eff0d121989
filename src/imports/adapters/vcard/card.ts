import type { Place } from '../../importRecord.ts'
import type { Property } from '../../mimeDirectory/property.ts'

/** A vCard as it was read. */
export type Card = {
  readonly place: Place
  readonly version: string
  /** All of it that could be read, in the order of the file. */
  readonly properties: readonly GroupedProperty[]
}

/** A property; those that belong together, such as a number and its label, share a group. */
export type GroupedProperty = Property & { readonly group: string | undefined }

/** All properties of a name, the preferred ones first. */
export function all(card: Card, name: string): readonly GroupedProperty[] {
  return card.properties.filter((each) => each.name === name).toSorted((a, b) => rank(a) - rank(b))
}

/** 1 for the most preferred of vCard 4.0; the same for what 2.1 and 3.0 mark; 101 for the others. */
export function rank({ parameters }: Property): number {
  const stated = Number(parameters['pref'])
  if (Number.isInteger(stated) && stated >= 1 && stated <= 100) return stated
  const types = [parameters['type'] ?? []].flat().flatMap((type) => type.toLowerCase().split(','))
  return types.includes('pref') ? 1 : 101
}

/** The components of a structured value, each without blanks around it; several values of one, joined. */
export function components({ values }: Property, joint = ' '): readonly string[] {
  const [value] = values
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value ?? '']
  return parts.map((part) =>
    (Array.isArray(part) ? part.map(String) : [String(part)])
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join(joint),
  )
}

/** The text of a property, in one line. A semicolon may be escaped where it separates nothing, which the parser leaves. */
export function lineOf({ values }: Property): string {
  return String(values.flat(2)[0] ?? '')
    .trim()
    .replaceAll('\\;', ';')
    .replaceAll(/\s*[\r\n]+\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
}
