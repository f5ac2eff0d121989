import { normalizeIdentifier } from '../../domain/identifier.ts'
import type { ContactPointInput } from '../../generated/resolvers.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { skipped } from '../issues.ts'
import { bytesOf, filesOf } from '../mimeDirectory/filesOf.ts'
import { present } from '../present.ts'
import { record } from '../record.ts'
import { type CardParty, cardParty, limited } from './vcard/cardParty.ts'
import { readCards } from './vcard/readCards.ts'

/** Address books: a .vcf file with one card or many, or a folder of them; vCard 2.1, 3.0 and 4.0. */
export const vcard: ImportAdapter = { name: 'vcard', system: 'vcard', read }

async function* read(path: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const parties: CardParty[] = []
  for (const file of filesOf(path, ['.vcf', '.vcard'])) {
    for (const card of yield* readCards(file, bytesOf(file))) {
      const party = yield* cardParty(card)
      if (party) parties.push(party)
    }
  }
  const newest = yield* newestCards(parties)
  const persons = newest.filter(({ isOrganization }) => !isOrganization)
  const isOwn = addressesOfOne(persons)
  yield* persons.map((person) => personRecord(person, isOwn))
  yield* organizationRecords(newest)
  for (const person of persons) yield* employmentRecords(person)
}

/** Of each card the newest by its REV; of two without, that which comes later. */
function* newestCards(parties: readonly CardParty[]): Generator<ImportIssue, readonly CardParty[]> {
  const newest = new Map<string, CardParty>()
  for (const party of parties) {
    const known = newest.get(party.id)
    const isNewer = known === undefined || (party.revision ?? 0) >= (known.revision ?? 0)
    if (isNewer) newest.set(party.id, party)
    const [older, newer] = isNewer ? [known, party] : [party, known]
    if (older && newer) {
      yield skipped(
        older.place,
        'OLDER_VERSION',
        `the same card is at ${newer.place.file}:${newer.place.line}`,
      )
    }
  }
  return [...newest.values()]
}

/** Whether an e-mail address is of one card alone: a switchboard's is nobody's own. */
function addressesOfOne(persons: readonly CardParty[]): (point: ContactPointInput) => boolean {
  const counts = new Map<string, number>()
  for (const { contactPoints } of persons) {
    for (const { kind, value } of contactPoints) {
      const key = value.toLowerCase()
      if (kind === 'EMAIL') counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return ({ kind, value }) => kind === 'EMAIL' && counts.get(value.toLowerCase()) === 1
}

function personRecord(
  { place, id, revision, names, contactPoints, about }: CardParty,
  isOwn: (point: ContactPointInput) => boolean,
): ImportRecord {
  const own = contactPoints
    .filter(isOwn)
    .filter(({ value }) => normalizeIdentifier('EMAIL', undefined, value).ok)
    .slice(0, 20)
  const made = record('person', place, {
    names: [...names],
    roles: [{ kind: 'OTHER' }],
    identifiers: own.map(({ value }) => ({ scheme: 'EMAIL' as const, value })),
    contactPoints: [...contactPoints],
    ...about,
    source: source(id),
  })
  return { ...made, ...present({ revision }) }
}

/** A firm is told by its name: in an address book, one name is one firm. */
function* organizationRecords(parties: readonly CardParty[]): Generator<ImportRecord> {
  const firms = new Map<string, { readonly name: string; readonly card: CardParty }>()
  for (const card of parties) {
    for (const { name } of card.firms) {
      const known = firms.get(firmId(name))
      // The firm's own card knows more of it than those of its people.
      if (known === undefined || (card.isOrganization && !known.card.isOrganization)) {
        firms.set(firmId(name), { name, card })
      }
    }
  }
  for (const [id, { name, card }] of firms) {
    const { preferredLanguage, timeZone, country } = card.about
    const own = card.isOrganization
      ? { contactPoints: [...card.contactPoints], ...present({ preferredLanguage, timeZone, country }) }
      : {}
    yield record('organization', card.place, {
      names: [{ legal: name }],
      roles: [{ kind: 'OTHER' }],
      ...own,
      source: source(id),
    })
  }
}

function* employmentRecords({ place, id, firms }: CardParty): Generator<ImportRecord> {
  for (const [firm, { note }] of new Map(firms.map((each) => [firmId(each.name), each]))) {
    yield record('tie', place, {
      kind: 'EMPLOYMENT',
      fromPartyId: `@prt:${id}`,
      toPartyId: `@prt:${firm}`,
      ...present({ note }),
      source: source(limited(`employment/${id}/${firm}`)),
    })
  }
}

function firmId(name: string): string {
  return limited(`org/${name.normalize('NFKC').toLowerCase()}`)
}

function source(externalId: string) {
  return { system: vcard.system, externalId }
}
