import type { ImportIssue } from '../../importRecord.ts'
import { cleaned, refused, skipped, warning } from '../../issues.ts'
import { type Component, componentTree } from '../../mimeDirectory/componentTree.ts'
import { contentLines } from '../../mimeDirectory/contentLines.ts'
import { type Format, isReadable, property } from '../../mimeDirectory/property.ts'
import type { Card, GroupedProperty } from './card.ts'
import { cardLine } from './cardLine.ts'

const FORMATS: Readonly<Record<string, Format>> = { '2.1': 'card3', '3.0': 'card3', '4.0': 'card4' }

/** Without a name or an address that can be read, a card is of nobody. */
const ESSENTIAL: readonly string[] = ['n', 'fn', 'uid', 'kind', 'org']

/** Pictures, sounds and keys are not kept: not here, and not in another system's place for them. */
const BINARY: readonly string[] = ['photo', 'logo', 'sound', 'key']

/** The cards of a file; what is none, or broken, is reported by its line. */
export function* readCards(file: string, bytes: Uint8Array): Generator<ImportIssue, readonly Card[]> {
  const lines = contentLines(bytes)
  const guessed = lines.find(({ isGuessed }) => isGuessed)
  if (guessed) {
    yield cleaned({ file, line: guessed.line }, 'NOT_UTF8', 'this and maybe others: read as windows-1252')
  }
  const { roots, strays } = componentTree(lines)
  const [first] = strays
  if (roots.length === 0) {
    const got = first === undefined ? 'the file is empty' : `got "${first.text.slice(0, 80)}"`
    yield refused({ file, line: first?.line ?? 1 }, 'NOT_A_CARD', `expected BEGIN:VCARD, but ${got}`)
  } else if (first) {
    const message = `left out: expected a line between BEGIN:VCARD and its END, but got "${first.text.slice(0, 80)}", and ${strays.length - 1} more`
    yield warning({ file, line: first.line }, 'STRAY_LINES', message)
  }
  const cards: Card[] = []
  for (const root of roots) {
    const card = yield* readCard(root, file)
    if (card) cards.push(card)
  }
  return cards
}

function* readCard(root: Component, file: string): Generator<ImportIssue, Card | undefined> {
  const place = { file, line: root.line }
  if (root.name !== 'VCARD') {
    yield refused(place, 'NOT_A_CARD', `expected BEGIN:VCARD, but got BEGIN:${root.name.slice(0, 60)}`)
    return undefined
  }
  if (root.cutBy !== undefined) {
    yield refused(place, 'NOT_ENDED', `expected END:VCARD, but got ${root.cutBy}`)
    return undefined
  }
  const said = root.lines.find(({ text }) => /^VERSION[;:]/i.test(text))
  const version = said?.text.slice(said.text.indexOf(':') + 1).trim() ?? ''
  const format = FORMATS[version]
  if (format === undefined) {
    const got = said === undefined ? 'there is no VERSION' : `got ${version.slice(0, 40)}`
    yield refused(
      { file, line: said?.line ?? root.line },
      'UNKNOWN_VERSION',
      `expected vCard 2.1, 3.0 or 4.0, but ${got}`,
    )
    return undefined
  }
  const properties: GroupedProperty[] = []
  const left: string[] = []
  for (const line of root.lines) {
    const [, group, name = ''] = /^(?:([\w-]+)\.)?([\w-]*)/.exec(line.text) ?? []
    // Not even read: a picture is long, and what some write of it is no property.
    if (BINARY.includes(name.toLowerCase()) || !/[:;]/.test(line.text)) {
      left.push(name.toUpperCase())
      continue
    }
    const plain = group === undefined ? line : { ...line, text: line.text.slice(group.length + 1) }
    const decoded = cardLine(plain, version === '2.1')
    if (decoded.isGuessed && !line.isGuessed) {
      yield cleaned(
        { file, line: line.line },
        'BROKEN_CHARACTER',
        `a character of ${name.toUpperCase()} cannot be read`,
      )
    }
    const read = property(decoded, format)
    if (isReadable(read)) properties.push({ ...read, group: group?.toLowerCase() })
    else if (ESSENTIAL.includes(read.name)) {
      yield refused({ file, line: read.line }, 'UNREADABLE_LINE', read.why)
      return undefined
    } else yield warning({ file, line: read.line }, 'UNREADABLE_LINE', `left out: ${read.why}`)
  }
  const pictures = left.filter((name) => BINARY.includes(name.toLowerCase()))
  if (pictures.length > 0) {
    yield skipped(place, 'BINARY_LEFT_OUT', `not kept: ${[...new Set(pictures)].join(', ')}`)
  }
  const odd = left.length - pictures.length
  if (odd > 0) yield warning(place, 'UNREADABLE_LINE', `left out: ${odd} lines that have no colon`)
  return { place, version, properties }
}
