import { createHash } from 'node:crypto'
import { isPartialDate } from '../../../domain/partialDate.ts'
import type { ContactPointInput, PersonNameInput, RegisterPersonInput } from '../../../generated/resolvers.ts'
import { countryCode } from '../../countryCode.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, skipped, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { isIanaZone } from '../ical/zone.ts'
import { all, type Card, components, lineOf } from './card.ts'
import { cardContactPoints } from './cardContactPoints.ts'
import { cardNames } from './cardNames.ts'

/** Whom a card is of. */
export type CardParty = {
  readonly place: Place
  readonly id: string
  /** When the card was written, in seconds since 1970, where it says so. */
  readonly revision: number | undefined
  readonly names: readonly PersonNameInput[]
  readonly isOrganization: boolean
  readonly firms: readonly Firm[]
  readonly contactPoints: readonly ContactPointInput[]
  readonly about: Pick<
    RegisterPersonInput,
    'preferredLanguage' | 'timeZone' | 'country' | 'birthDate' | 'sex'
  >
}

/** For whom somebody works, and as what. */
export type Firm = { readonly name: string; readonly note: string | undefined }

const NOBODY: readonly string[] = ['group', 'location', 'application', 'device']

/** Whom a card is of; undefined when of nobody, which is reported. */
export function* cardParty(card: Card): Generator<ImportIssue, CardParty | undefined> {
  const { place } = card
  const kind = ['kind', 'x-addressbookserver-kind']
    .flatMap((name) => all(card, name).map(lineOf))[0]
    ?.toLowerCase()
  if (kind !== undefined && NOBODY.includes(kind)) {
    yield skipped(place, 'NOT_A_PARTY', `a card of a ${kind} is of no person and no organization`)
    return undefined
  }
  const firms = firmsOf(card)
  const isFirm =
    kind === 'org' || all(card, 'x-abshowas').some((each) => lineOf(each).toUpperCase() === 'COMPANY')
  const isOrganization = isFirm || isNamedAsFirm(card, firms)
  const names = isOrganization ? [] : yield* cardNames(card)
  if (names.length === 0 && firms.length === 0) {
    yield refused(place, 'NO_NAME', 'expected N, FN, ORG, an e-mail address or a number, but there is none')
    return undefined
  }
  yield* notKept(card)
  const contactPoints = yield* cardContactPoints(card)
  return {
    place,
    id: yield* idOf(card, contactPoints),
    revision: revisionOf(card),
    names,
    isOrganization: isOrganization || names.length === 0,
    firms:
      firms.length === 0 && isOrganization
        ? [{ name: all(card, 'fn').map(lineOf)[0] ?? '', note: undefined }]
        : firms,
    contactPoints,
    about: yield* aboutOf(card),
  }
}

/** Before vCard 4.0, the card of a firm has its name in FN and ORG, and nothing in N. */
function isNamedAsFirm(card: Card, [firm]: readonly Firm[]): boolean {
  const hasName = all(card, 'n').some((each) => components(each).some((part) => part !== ''))
  return firm !== undefined && !hasName && all(card, 'fn').some((each) => lineOf(each) === firm.name)
}

function firmsOf(card: Card): readonly Firm[] {
  const title = [...all(card, 'title'), ...all(card, 'role')].map(lineOf).find(Boolean)
  return all(card, 'org').flatMap((org) => {
    const [name = '', ...units] = components(org).map((part) => part.replaceAll(/\s+/g, ' '))
    const note = [title, ...units].filter(Boolean).join(', ').slice(0, 300)
    return name === ''
      ? []
      : [{ name: [...name].slice(0, 300).join(''), note: note === '' ? undefined : note }]
  })
}

function* aboutOf(card: Card): Generator<ImportIssue, CardParty['about']> {
  const [language] = all(card, 'lang').map(lineOf)
  const [zone] = all(card, 'tz').map(lineOf)
  const [sex] = all(card, 'gender').map((each) => components(each)[0]?.toUpperCase())
  const country = all(card, 'adr')
    .map((each) => countryCode((components(each)[6] ?? '').replaceAll('.', '')))
    .find(Boolean)
  return present({
    preferredLanguage: language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined,
    timeZone: zone && isIanaZone(zone) ? zone : undefined,
    country,
    birthDate: yield* birthDateOf(card),
    sex: sex === 'F' ? ('FEMALE' as const) : sex === 'M' ? ('MALE' as const) : undefined,
  })
}

function* birthDateOf(card: Card): Generator<ImportIssue, string | undefined> {
  const [stated] = all(card, 'bday')
  if (stated === undefined || lineOf(stated) === '') return undefined
  const [day = ''] = lineOf(stated).split(/[T ]/)
  if (isPartialDate(day)) return day
  const message = `left out: expected a birthday with its year, but got "${lineOf(stated).slice(0, 40)}"`
  yield warning({ ...card.place, line: stated.line }, 'NO_BIRTH_YEAR', message)
  return undefined
}

/** The same card, read again, is the same; changed, only if it has a UID. */
function* idOf(card: Card, contactPoints: readonly ContactPointInput[]): Generator<ImportIssue, string> {
  const [uid] = all(card, 'uid').map(lineOf)
  if (uid) return limited(`card/${uid.replace(/^urn:uuid:/i, '')}`)
  const said = [
    ...all(card, 'n').map((each) => components(each)),
    all(card, 'fn').map(lineOf),
    contactPoints[0]?.value,
  ]
  yield warning(
    card.place,
    'NO_UID',
    'expected a UID, but there is none: renamed, it would come in as another',
  )
  return `card/sha256-${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 40)}`
}

function revisionOf(card: Card): number | undefined {
  const [rev] = all(card, 'rev').map(lineOf)
  const plain = rev?.replace(/^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d).*$/, '$1-$2-$3T$4:$5:$6Z')
  const ms = Date.parse(plain ?? '')
  return Number.isFinite(ms) && ms >= 0 ? Math.floor(ms / 1_000) : undefined
}

/** An external id has 128 characters at most. */
export function limited(id: string): string {
  return id.length <= 128 ? id : `sha256-${createHash('sha256').update(id).digest('hex')}`
}

const KEPT: readonly string[] = [
  ...[
    'version',
    'n',
    'fn',
    'kind',
    'org',
    'title',
    'role',
    'email',
    'tel',
    'adr',
    'url',
    'impp',
    'uid',
    'rev',
    'prodid',
  ],
  ...[
    'bday',
    'gender',
    'lang',
    'tz',
    'x-ablabel',
    'x-wechat',
    'x-weixin',
    'x-addressbookserver-kind',
    'x-abshowas',
  ],
  ...['x-phonetic-first-name', 'x-phonetic-last-name', 'label', 'x-abadr', 'x-abuid'],
]

/** Nothing is left out in silence. */
function* notKept({ place, properties }: Card): Generator<ImportIssue> {
  const names = new Set(properties.map(({ name }) => name).filter((name) => !KEPT.includes(name)))
  if (names.size === 0) return
  yield skipped(
    place,
    'FIELDS_NOT_KEPT',
    `nothing here keeps ${[...names].join(', ').toUpperCase().slice(0, 300)}`,
  )
}
