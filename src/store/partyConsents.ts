import * as z from 'zod'
import {
  CONSENT_GIVERS,
  type Consent,
  LAWFUL_BASES,
  type PartyConsents,
  type StandingConsent,
  standing,
} from '../domain/consent.ts'
import { CONSENTABLE_CATEGORIES } from '../domain/dataCategory.ts'
import { PURPOSES } from '../domain/purpose.ts'
import type { PartnerAppId, PartyId } from '../domain/recordId.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { packed, unpacked } from './packed.ts'
import { storedParser } from './storedParser.ts'
import { idOf } from './storedRecord.ts'
import type { Key, Table, Write } from './table.ts'

export type { PartyConsents }

const parseStored = storedParser(() =>
  z.object({
    k: z.literal('consents'),
    turn: z.int().positive(),
    /** Packed: by app, a line of text for each consent. About 60 bytes each, where the words for it would be 90. */
    z: z.instanceof(Uint8Array),
  }),
)

const parseLines = storedParser(() => z.record(idOf('app'), z.array(z.string())))

/** For each category in the order of `CONSENTABLE_CATEGORIES`: not consented to, consented to, and separately. */
const MARKS = { none: '0', consented: '1', separately: '2' } as const

const parseLine = storedParser(() =>
  z.tuple([
    idOf('cns'),
    z.enum(PURPOSES),
    z.string().regex(/^[012]+$/),
    z.iso.datetime(),
    z.iso.datetime(),
    z.enum(LAWFUL_BASES),
    z.enum(CONSENT_GIVERS),
  ]),
)

export function consentsKey(tenant: string, partyId: PartyId): Key {
  return { pk: recordPartition(tenant, partyId), sk: SORT_KEYS.consents }
}

/** What a party consents to, of all partner apps. Nothing is stored of who never consented. */
export function parseConsents(stored: unknown): PartyConsents {
  if (stored === undefined) return []
  const lines = parseLines(unpacked(parseStored(stored).z))
  return Object.entries(lines)
    .flatMap(([app, all]) => all.map((line) => consentFrom(app as PartnerAppId, line)))
    .toSorted(byId)
}

/** What decides a write of a party's consents: they, and which turn of them was read. */
export type ReadConsents = { readonly consents: PartyConsents; readonly turn: number }

export async function findConsents(table: Table, tenant: string, partyId: PartyId): Promise<ReadConsents> {
  const item = await table.get(consentsKey(tenant, partyId), { consistent: true })
  return { consents: parseConsents(item), turn: item ? parseStored(item).turn : 0 }
}

/** What a party consents to once these of its consents are as they are now. Those that are over leave. */
export function consentsAfter(before: PartyConsents, changed: readonly Consent[], at: string): PartyConsents {
  const ids = new Set<string>(changed.map(({ id }) => id))
  const others = before.filter(({ id, validTo }) => !ids.has(id) && validTo > at)
  return [...others, ...changed.flatMap((consent) => standing(consent, at) ?? [])].toSorted(byId)
}

/**
 * Keeps them, on the condition that nobody has since `read`: of two who write at once, one reads again.
 *
 * One item for all, as a party's consents change rarely, and a view must read them all without being crowded by them.
 */
export function consentsWrite(
  tenant: string,
  partyId: PartyId,
  { turn }: Pick<ReadConsents, 'turn'>,
  after: PartyConsents,
): Write {
  const byApp = Map.groupBy(after, ({ partnerAppId }) => partnerAppId)
  const lines = [...byApp].map(([app, consents]) => [app, consents.map(lineOf)] as const)
  return {
    kind: 'put',
    item: {
      ...consentsKey(tenant, partyId),
      k: 'consents',
      turn: turn + 1,
      z: packed(Object.fromEntries(lines)),
    },
    condition: { kind: 'absentOrEquals', attribute: 'turn', value: turn },
  }
}

function lineOf(consent: StandingConsent): string {
  const { id, purpose, validFrom, validTo, lawfulBasis, givenBy } = consent
  const marks = CONSENTABLE_CATEGORIES.map((category) => {
    if (!consent.categories.includes(category)) return MARKS.none
    return consent.separateCategories.includes(category) ? MARKS.separately : MARKS.consented
  }).join('')
  return [id, purpose, marks, validFrom, validTo, lawfulBasis, givenBy].join(' ')
}

function consentFrom(partnerAppId: PartnerAppId, line: string): StandingConsent {
  const [id, purpose, marks, validFrom, validTo, lawfulBasis, givenBy] = parseLine(line.split(' '))
  const marked = (...some: readonly string[]) =>
    CONSENTABLE_CATEGORIES.filter((_, place) => some.includes(marks[place] ?? MARKS.none))
  return {
    id,
    partnerAppId,
    purpose,
    categories: marked(MARKS.consented, MARKS.separately),
    separateCategories: marked(MARKS.separately),
    lawfulBasis,
    validFrom,
    validTo,
    givenBy,
  }
}

function byId({ id: a }: StandingConsent, { id: b }: StandingConsent): number {
  return a < b ? -1 : Number(a > b)
}
