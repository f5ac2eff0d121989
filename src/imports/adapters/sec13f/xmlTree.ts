import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { lineAt } from './readText.ts'

/** An element: its own text, its elements by name. */
export type XmlTree = Readonly<Record<string, unknown>>

export type XmlRead =
  | { readonly kind: 'read'; readonly tree: XmlTree }
  /** What is wrong, and on which line of the XML, from 1. */
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/** A filing's XML is five deep. */
const MOST_NESTED = 30

/** Names that may come once or many times. */
const LISTS = new Set(['infoTable', 'otherManager', 'otherManager2'])

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: {
    enabled: true,
    maxEntityCount: 0,
    maxTotalExpansions: 1_000_000,
    maxExpandedLength: 100_000_000,
  },
  captureMetaData: true,
  maxNestedTags: MOST_NESTED,
  isArray: (name) => LISTS.has(name),
})

const META = XMLParser.getMetaDataSymbol() as unknown as string

/**
 * Reads XML that comes from anybody. A document type is refused before anything of it is looked at: entities can make a
 * gigabyte of a line, or name files of ours. No filing has one.
 */
export function readXml(xml: string): XmlRead {
  const text = xml.trimStart()
  const skipped = lineAt(xml, xml.length - text.length) - 1
  const fault = (line: number, message: string): XmlRead => ({ kind: 'fault', line: line + skipped, message })
  const typed = /<!(?:DOCTYPE|ENTITY)/i.exec(text)
  if (typed)
    return fault(lineAt(text, typed.index), 'expected no document type and no entities, but there are some')
  const valid = XMLValidator.validate(text)
  if (valid !== true) return fault(valid.err.line, `expected XML, but ${lowerFirst(valid.err.msg)}`)
  try {
    return { kind: 'read', tree: asTree(parser.parse(text)) }
  } catch (error) {
    return fault(1, `expected XML of a filing, but ${lowerFirst((error as Error).message)}`)
  }
}

/** An element below another, by the names on the way; the first of many. Empty when there is none. */
export function treeAt(tree: XmlTree, ...path: readonly string[]): XmlTree {
  return path.reduce((at, name) => asTree(listAt(at, name)[0]), tree)
}

/** All elements of a name. */
export function listAt(tree: XmlTree, name: string): readonly unknown[] {
  if (!Object.hasOwn(tree, name)) return []
  const value = tree[name]
  return Array.isArray(value) ? value : [value]
}

/** The text of an element, without blanks around it. Empty when there is none. */
export function textAt(tree: XmlTree, ...path: readonly string[]): string {
  const [value] = listAt(treeAt(tree, ...path.slice(0, -1)), path.at(-1) ?? '')
  return typeof value === 'string' ? value.trim() : ''
}

/** Where an element begins in the text that was read, without the blanks before it. */
export function indexOfTree(tree: XmlTree): number {
  const meta = tree[META] as { readonly startIndex?: number } | undefined
  return meta?.startIndex ?? 0
}

function asTree(value: unknown): XmlTree {
  return typeof value === 'object' && value !== null ? (value as XmlTree) : {}
}

function lowerFirst(message: string): string {
  const text = message.replace(/\.$/, '').slice(0, 200)
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
