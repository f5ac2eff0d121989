import * as z from 'zod'
import { contentLine, escapedText } from './contentLine.ts'
import type { ExportCard, ExportContactPoint, ExportParty, ExportPersonName, ExportRow } from './exportRow.ts'
import type { ExportAbout, ExportWriter } from './exportWriter.ts'

/** Ids of the persons whose cards are written: each is met often, and written once. */
const State = z.array(z.string())

/**
 * The people of the contacts as cards, in the order in which they are met, each once.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350
 */
export const vCardWriter: ExportWriter<z.output<typeof State>> = {
  extension: 'vcf',
  mediaType: 'text/vcard; charset=utf-8',
  needsCards: true,
  State,
  initial: [],
  page: (about, state, rows) => {
    const written = new Set(state)
    const texts: string[] = []
    for (const row of rows) {
      for (const { party } of row.participants ?? []) {
        if (party?.kind !== 'PERSON' || written.has(party.id)) continue
        const text = cardText(party, firmOf(row, party, about), about)
        if (text === undefined) continue
        written.add(party.id)
        texts.push(text)
      }
    }
    return { state: [...written], text: texts.join('') }
  },
  before: () => '',
  after: () => '',
}

/** The firm whose history this is, for those who worked there when they were in contact. */
function firmOf({ via }: ExportRow, party: ExportParty, { of }: ExportAbout): string | undefined {
  const spoke = via.some(
    ({ person, tieKind, fund }) => person?.id === party.id && tieKind === 'EMPLOYMENT' && !fund,
  )
  return spoke ? of : undefined
}

/** Undefined for somebody whose name is not for the person who asked: a card has a name. */
function cardText(
  party: ExportParty,
  firm: string | undefined,
  { askedAt }: ExportAbout,
): string | undefined {
  const { card } = party
  const names = card?.personNames ?? []
  const display = names[0]?.display ?? party.name
  if (!display) return undefined
  return [
    contentLine('BEGIN', 'VCARD'),
    contentLine('VERSION', '4.0'),
    contentLine('PRODID', '-//Guanxi//Contact history//EN'),
    contentLine('KIND', 'individual'),
    contentLine('UID', escapedText(party.id), { VALUE: 'text' }),
    ...nameLines(names, display),
    ...(firm === undefined ? [] : [contentLine('ORG', escapedText(firm))]),
    ...(card ? reachLines(card) : []),
    contentLine('REV', stamp(card?.recordedAt ?? askedAt)),
    contentLine('END', 'VCARD'),
  ].join('')
}

/** Several forms of one name are alternatives, each in its own letters. */
function nameLines(names: readonly ExportPersonName[], display: string): readonly string[] {
  const structured = names.filter(({ family, given, middle }) => family || given || middle)
  const isOne = structured.length === 1 && names.length < 2
  return [
    ...(names.length === 0 ? [contentLine('FN', escapedText(display))] : []),
    ...names.map((name) =>
      contentLine('FN', escapedText(name.display), { LANGUAGE: isOne ? null : languageOf(name, names) }),
    ),
    ...structured.map((name) =>
      contentLine(
        'N',
        [name.family, name.given, name.middle, name.prefix, name.suffix]
          .map((part) => escapedText(part ?? ''))
          .join(';'),
        isOne ? {} : { ALTID: '1', LANGUAGE: languageOf(name, names) },
      ),
    ),
  ]
}

function languageOf({ script }: ExportPersonName, names: readonly ExportPersonName[]): string | null {
  if (script === 'HAN') return 'zh'
  return script === 'LATIN' && names.some((each) => each.script === 'HAN') ? 'zh-Latn' : null
}

/** Whoever does not want to be reached in a way is not given out with it. */
function reachLines({ contactPoints, preferredLanguage, timeZone }: ExportCard): readonly string[] {
  const open = (contactPoints ?? []).filter(({ optedOut }) => !optedOut)
  return [
    ...open.map((point, at) => reachLine(point, at + 1)),
    ...(preferredLanguage ? [contentLine('LANG', preferredLanguage)] : []),
    ...(timeZone ? [contentLine('TZ', escapedText(timeZone), { VALUE: 'text' })] : []),
  ]
}

const PLACES: readonly string[] = ['home', 'work']

/** A label of one's own stands beside it, in a group, as address books of telephones have it. */
function reachLine({ kind, value, label, preferred }: ExportContactPoint, at: number): string {
  const place = label?.toLowerCase() ?? ''
  const isPlace = PLACES.includes(place)
  const name = label && !isPlace ? `item${at}.` : ''
  const common = { TYPE: isPlace ? place : null, PREF: preferred ? '1' : null }
  const told = name === '' ? '' : contentLine(`${name}X-ABLABEL`, escapedText(label ?? ''))
  return `${contentLine(...lineOfPoint(kind, value, name, common))}${told}`
}

type Parameters = Readonly<Record<string, string | null>>

function lineOfPoint(
  kind: ExportContactPoint['kind'],
  value: string,
  group: string,
  common: Parameters,
): readonly [string, string, Parameters] {
  const telephone = (type: string) => ({ ...common, TYPE: [type, common['TYPE']].filter(Boolean).join(',') })
  const text = escapedText(value)
  switch (kind) {
    case 'EMAIL':
      return [`${group}EMAIL`, text, common]
    case 'PHONE':
      return [`${group}TEL`, text, telephone('voice')]
    case 'MOBILE':
      return [`${group}TEL`, text, telephone('cell')]
    case 'FAX':
      return [`${group}TEL`, text, telephone('fax')]
    case 'POSTAL':
      // Its parts are not told apart: all of it is the street.
      return [`${group}ADR`, `;;${text};;;;`, common]
    case 'WECHAT':
      return [`${group}IMPP`, `wechat:${encodeURIComponent(value)}`, common]
    case 'WEB':
      return [`${group}URL`, value.replaceAll(/[\s\p{Cc}]/gu, ''), common]
  }
}

function stamp(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
