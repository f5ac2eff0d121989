import ICAL from 'ical.js'
import type { ContentLine } from './contentLines.ts'

/** A property of a calendar or a card: what stands in one content line. */
export type Property = {
  /** In lower case, without the group: `tel` of `item1.TEL`. */
  readonly name: string
  /** By name in lower case. Several of a name are a list. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>
  /** Of the values, as jCal names it: `date-time`, `text`. */
  readonly type: string
  /** Read and unescaped, as jCal has them: a value of several components is a list. */
  readonly values: readonly unknown[]
  /** The line as it is, for messages. */
  readonly text: string
  readonly line: number
}

export type Unreadable = {
  readonly kind: 'unreadable'
  readonly name: string
  readonly line: number
  readonly why: string
}

export type Format = 'calendar' | 'card3' | 'card4'

const DESIGNS = {
  calendar: ICAL.design.icalendar,
  card3: ICAL.design.vcard3,
  card4: ICAL.design.vcard,
} as const

/** Reads one content line, so that a broken one breaks nothing else. */
export function property({ text, line }: ContentLine, format: Format): Property | Unreadable {
  const name = nameOf(text)
  try {
    const [read = '', parameters = {}, type = '', ...values] = ICAL.Property.fromString(
      text,
      DESIGNS[format],
    ).toJSON() as [string, Record<string, unknown>, string, ...unknown[]]
    // The parser takes a semicolon too many, or a blank, for a part of a name.
    const odd = [read, ...Object.keys(parameters)].find((each) => !/^[a-z0-9-]+$/i.test(each))
    if (odd === undefined) return { name: read, parameters: texts(parameters), type, values, text, line }
    return unreadable(
      name,
      line,
      `expected a name of letters, digits and "-", but got "${odd}" in "${cut(text)}"`,
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return unreadable(name, line, `expected NAME;PARAMETER=…:VALUE, but got "${cut(text)}": ${cut(reason)}`)
  }
}

/** A list may be in a list, where values in quotes and without are mixed. */
function texts(parameters: Readonly<Record<string, unknown>>): Property['parameters'] {
  const named = Object.entries(parameters).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.flat(9).map(String) : String(value),
  ])
  return Object.fromEntries(named) as Property['parameters']
}

export function isReadable(read: Property | Unreadable): read is Property {
  return !('why' in read)
}

/** The text of the first property of a name; undefined when there is none, or nothing in it. */
export function textOfFirst(properties: readonly Property[], name: string): string | undefined {
  const found = properties.find((each) => each.name === name)
  const text = found === undefined ? '' : String(found.values[0] ?? '').trim()
  return text === '' ? undefined : text
}

/** All values of a parameter, in lower case; values in one string, separated by commas, too. */
export function parameterValues({ parameters }: Property, name: string): readonly string[] {
  const value = parameters[name]
  const all = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return all.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase())
}

function unreadable(name: string, line: number, why: string): Unreadable {
  return { kind: 'unreadable', name, line, why }
}

/** As far as it can be seen: a line that says SUMMARY=x is a broken SUMMARY. */
function nameOf(text: string): string {
  return (/^(?:[\w-]+\.)?([\w-]+)/.exec(text)?.[1] ?? '').toLowerCase()
}

/** A message is to be read. */
function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
