import type { Viewer } from '../../../src/access/viewer.ts'
import type { Group, Showing } from './builder.ts'
import type { Cast } from './cast.ts'
import { typeShowing } from './statedIn.ts'

/**
 * Who may see what, said without a look at the policy: which groups whole, of which who it is and no more, which in part
 * where the schema has a mask. What is in none of the lists is not there for them.
 */
type Statement = {
  readonly whole: readonly Group[]
  readonly masked?: readonly Group[]
  readonly identity?: readonly Group[]
  /** Of which a published bulletin tells the sums, to everybody with a post in the unit. */
  readonly summed?: readonly Group[]
}

const ANNAS = [
  'staff',
  'p1',
  'p1.contact',
  'p1b1',
  'p1b1.contact',
  'p1c1',
  'f1',
  'c1',
  'x',
  'xf2',
  'x.customer',
]
const BOS = ['staff', 'b1', 'f2', 'c2', 'f2i1', 'xf2', 'p1b1', 'p1b1.contact', 'b1.withAnna']
const WORK = ['anna.work', 'bo.work', 'ivy.work']
/** What Anna plans and logs, and what is told of the branch. */
const TOLD_NORTH = ['anna.work', 'north.told']
const EVERYBODY_ELSE = ['u1', 'u2', 'u2.own']

export const STAFF = {
  /** Her clients, and who speaks for them: not what insiders know, not the investor side. A contact that she was at. */
  anna: {
    whole: [...ANNAS, ...TOLD_NORTH, 'customer.event', 'p1.consent', 'x.consent', 'b1.withAnna'],
    identity: ['c2', 'c3', ...EVERYBODY_ELSE],
  },
  /** The head above Anna alone: what she sees as his own people's. He has left the insider list. */
  hugo: {
    whole: [...ANNAS, ...TOLD_NORTH, 'customer.event', 'p1.consent', 'x.consent'],
    identity: ['c2', 'c3', ...EVERYBODY_ELSE],
  },
  /** His own clients, his own prospect, and what he knows as an insider of somebody he does not look after. */
  bo: {
    whole: [
      ...BOS,
      'customer.event',
      'bo.work',
      'b1.consent',
      'p1.inside',
      'delegation',
      'wall.bo',
      'u2.own',
    ],
    identity: ['c1', 'c3', 'u1', 'u2'],
  },
  /** Bo's book by delegation; Anna's firm by a share, in part; the fund by an exception, in part: its contacts tell what the event was. */
  dan: {
    whole: [
      ...BOS,
      'customer.event',
      'investor.event',
      'b1.consent',
      'c1',
      'p1c1',
      'c3',
      'delegation',
      'wall.dan',
    ],
    masked: ['f1', 'i1'],
    identity: EVERYBODY_ELSE,
  },
  /** The investor side of whom both serve, and the fund. */
  ivy: {
    whole: [
      'staff',
      'investor.rules',
      'investor.calendar',
      'investor.event',
      'ivy.work',
      'x',
      'xf2',
      'x.investor',
      'x.consent',
      'i1',
      'f2i1',
      'c3',
    ],
    identity: ['c1', 'c2', ...EVERYBODY_ELSE],
  },
  /** What Anna sees, in the same branch, and no consents. */
  rita: { whole: [...ANNAS, ...TOLD_NORTH, 'customer.event'], identity: ['c2', 'c3', ...EVERYBODY_ELSE] },
  /** The same in part. Of Anna's work, how many minutes her branch is told that she logged. */
  sue: {
    whole: ['staff', 'north.told', 'customer.event'],
    masked: ANNAS,
    identity: ['c2', 'c3', ...EVERYBODY_ELSE],
    summed: ['anna.work'],
  },
  /** All books and both sides of the wall, in part: no consents, no inside information, no grants but her own. */
  eve: {
    whole: [
      'staff',
      'investor.rules',
      'investor.calendar',
      'customer.event',
      'investor.event',
      'wall.eve',
      ...WORK,
      'north.told',
    ],
    masked: [...ANNAS, ...BOS, 'x.investor', 'i1', 'c3'],
    identity: EVERYBODY_ELSE,
  },
  /** No post that sees parties. */
  otto: { whole: ['staff', 'north.told'] },
  /** Everything of the institution. */
  cora: {
    whole: [
      ...ANNAS,
      ...BOS,
      ...WORK,
      'north.told',
      ...EVERYBODY_ELSE,
      'x.investor',
      'i1',
      'c3',
      'delegation',
      'apps',
      'exports',
      'investor.rules',
      'investor.calendar',
      'customer.event',
      'investor.event',
      'p1.told',
    ].concat(['p1.consent', 'x.consent', 'b1.consent', 'p1.inside', 'wall.dan', 'wall.bo', 'wall.eve']),
  },
} as const satisfies Partial<Record<keyof Cast, Statement>>

export type StaffName = keyof typeof STAFF

export function staffViewer(cast: Cast, name: StaffName): Viewer {
  return { kind: 'employee', tenant: 'demo', subject: cast[name] }
}

/** What says who somebody is. */
const IDENTITY = ['Person.names', 'Organization.names', 'Organization.foundedOn', 'Organization.industry']

/** What those see in part who see parties in part. */
const IN_PART = [
  'Person.identifiers',
  'Person.identifier',
  'Organization.identifiers',
  'Person.birthDate',
  'Holding.number',
]

/** What is shown to an employee of a command's input. */
export function shownToStaff(name: StaffName) {
  const { whole, masked = [], identity = [], summed = [] }: Statement = STAFF[name]
  return (group: Group, coordinate: string): Showing => {
    if (whole.includes(group)) return 'SHOWN'
    if (masked.includes(group)) return IN_PART.includes(shownAs(coordinate)) ? 'MASKED' : 'SHOWN'
    if (summed.includes(group) && shownAs(coordinate) === 'WorkLogEntry.minutes') return 'SHOWN'
    return identity.includes(group) && IDENTITY.includes(shownAs(coordinate)) ? 'SHOWN' : 'HIDDEN'
  }
}

/** Of Anna's client, what it consented to; of contacts, those in which nobody else took part. */
const OF_CLIENT: readonly Group[] = ['p1', 'p1.contact', 'p1b1', 'p1c1']

/**
 * What acme may have of it: neither what is sensitive, as nothing was consented to separately, nor our own judgement. What
 * is not here is not theirs: a new input is altered for them until somebody says that they may see it.
 */
const FOR_ACME = [
  'Person',
  'Person.names',
  'Person.contactPoints',
  'Person.preferredLanguage',
  'Person.timeZone',
  'Person.country',
  'Person.sex',
  'TieStatement',
  'TieStatement.kind',
  'TieStatement.validFrom',
  'TieStatement.validTo',
  'TieStatement.share',
  'Interaction',
  'Interaction.channel',
  'Interaction.direction',
  'Interaction.initiation',
  'Interaction.occurredAt',
  'Interaction.durationMinutes',
  'Interaction.lineOfBusiness',
  'Interaction.confidentiality',
  'Interaction.participants',
  'Interaction.subject',
  'Interaction.topics',
]

export const PARTNERS = {
  acme: { groups: OF_CLIENT, shown: FOR_ACME },
  bravo: { groups: [], shown: [] },
} as const

export type PartnerName = keyof typeof PARTNERS

export function partnerViewer(name: PartnerName): Viewer {
  return { kind: 'partner', tenant: 'demo', subject: name, purpose: 'SERVICING' }
}

/** What is shown to a partner app of a command's input. */
export function shownToPartner(name: PartnerName) {
  const { groups, shown }: { groups: readonly Group[]; shown: readonly string[] } = PARTNERS[name]
  return (group: Group, coordinate: string): Showing =>
    groups.includes(group) && shown.includes(shownAs(coordinate)) ? 'SHOWN' : 'HIDDEN'
}

/** `Person.names` of `RegisterPersonInput.names`, and `Person` of `RegisterPersonInput`. */
function shownAs(coordinate: string): string {
  const [input = '', ...field] = coordinate.split('.')
  return [typeShowing(input), ...field].join('.')
}
