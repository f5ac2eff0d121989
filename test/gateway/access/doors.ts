import { TERMS, type World } from './world.ts'

/** What can be asked about somebody: their id and those of what is about them. */
export type Subject = {
  readonly party: string
  readonly relationship: string
  readonly interaction: string
  readonly commitment: string
  readonly tie: string
  readonly holding: string
  readonly transaction: string
}

const PARTS = ['party', 'relationship', 'interaction', 'commitment', 'tie', 'holding', 'transaction'] as const

/** An id of each kind that nothing has. */
export const NOBODY: Subject = {
  party: 'prt_01J00000000000000000000000',
  relationship: 'rel_01J00000000000000000000000',
  interaction: 'int_01J00000000000000000000000',
  commitment: 'cmt_01J00000000000000000000000',
  tie: 'tie_01J00000000000000000000000',
  holding: 'hld_01J00000000000000000000000',
  transaction: 'txn_01J00000000000000000000000',
}

export function customerOf({ parties, kept, happened }: World): Subject {
  return {
    party: parties.customer,
    relationship: kept.customer,
    interaction: happened.call,
    commitment: happened.commitment,
    tie: kept.tie,
    holding: happened.deposit,
    transaction: happened.payment,
  }
}

const PARTY = '{ id displayName roles { kind } }'
const PAGE = 'pageInfo { hasNextPage endCursor }'
const WHOLE_VIEW = `{
  profile { party ${PARTY} } roles { roles { kind } } relationships { relationships { id } }
  ties { provenance { complete } ties { tie { id } party { id } } }
  holdings { provenance { complete } holdings { id } }
  transactions { provenance { complete } totals { kind count sum { amount } } last { id } }
  interactions { provenance { complete } interactions { interaction { id subject } } }
  commitments { open { id text } }
  health { provenance { complete } lastHumanContactAt lastAutomatedContactAt nextDueOn }
}`

/** Every question by which a caller from outside could come to know of somebody. */
export function outerDoors(subject: Subject): Readonly<Record<string, string>> {
  const { party, relationship, interaction, tie } = subject
  const timeline = (name: string, args: string) => [
    `timeline ${name}`,
    `timeline(partyId: "${party}", ${args} first: 9) { nodes { interaction { id } } ${PAGE} }`,
  ]
  const history = (name: string, args: string) => [
    `history ${name}`,
    `contactHistory(of: { investorId: "${party}" }, ${args} first: 9) { nodes { interaction { id } } ${PAGE} }`,
  ]
  const ties = (name: string, args: string) => [
    `ties ${name}`,
    `ties(partyId: "${party}", ${args} first: 9) { nodes { tie { id } party { id } } ${PAGE} }`,
  ]
  return {
    party: `party(id: "${party}") ${PARTY}`,
    view: `customerView(id: "${party}", purpose: SERVICING) ${WHOLE_VIEW}`,
    ...Object.fromEntries(PARTS.map((part) => [`node ${part}`, `node(id: "${subject[part]}") { id }`])),
    nodes: `nodes(ids: [${PARTS.map((part) => `"${subject[part]}"`).join(', ')}]) { id }`,
    relationship: `relationship(id: "${relationship}") { id }`,
    relationships: `relationships(partyId: "${party}") { id lastHumanContactAt nextReviewOn }`,
    interaction: `interaction(id: "${interaction}") { id }`,
    tie: `tie(id: "${tie}") { id }`,
    ...Object.fromEntries([
      timeline('whole', ''),
      timeline('by channel', 'filter: { channel: PHONE },'),
      timeline('by topic', 'filter: { topic: "cash" },'),
      timeline('by initiation', 'filter: { initiation: HUMAN },'),
      timeline('by range', 'range: { from: "2026-01-01T00:00:00Z" },'),
      history('whole', ''),
      history('oldest first', 'order: OLDEST_FIRST,'),
      history('by channel', 'filter: { channel: PHONE },'),
      history('by topic', 'filter: { topic: "cash" },'),
      ties('whole', ''),
      ties('by kind', 'kind: SUPPLY,'),
      ties('by side', 'direction: OUTGOING,'),
      ties('by both', 'kind: SUPPLY, direction: OUTGOING,'),
      ties('ever', 'includeEnded: true,'),
      ties('as of', 'asOf: { validAt: "2026-01-01" },'),
    ]),
    holdings: `holdings(partyId: "${party}", first: 9) { nodes { id } ${PAGE} }`,
    transactions: `transactions(partyId: "${party}", first: 9) { nodes { id } ${PAGE} }`,
    consents: `consents(partyId: "${party}", first: 9) { nodes { id } ${PAGE} }`,
  }
}

/** And what only staff may ask. */
export function innerDoors(subject: Subject): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(
      PARTS.map((part) => [
        `history ${part}`,
        `history(id: "${subject[part]}", first: 9) { nodes { version record { id } } ${PAGE} }`,
      ]),
    ),
    evidencePack: `evidencePack(interactionId: "${subject.interaction}") {
      complete versions { version interaction { id } } knowers { way } materials { uri } insiders { atTheTime }
      assessments { id } visits { id }
    }`,
  }
}

const ORDERS = ['NAME', 'TIER', 'NEXT_REVIEW', 'LAST_CONTACT']

/** Lists of others, in which somebody could be met. */
export function passingDoors({ ids, units }: World): Readonly<Record<string, string>> {
  const books = [`employeeId: "${ids.manager}"`, `unitId: "${units.desk}"`, `employeeId: "${ids.colleague}"`]
  return {
    ...Object.fromEntries(
      books.flatMap((of) =>
        ORDERS.map((order) => [
          `book ${of} ${order}`,
          `book(of: { ${of} }, order: ${order}, first: 9) { nodes { id } ${PAGE} }`,
        ]),
      ),
    ),
    ...Object.fromEntries(
      [`employeeId: "${ids.manager}"`, 'topic: "cash"', 'topic: "listing"', `materialSha256: "${TERMS}"`].map(
        (of) => [
          `contactHistory ${of}`,
          `contactHistory(of: { ${of} }, first: 9) { nodes { interaction { id } } ${PAGE} }`,
        ],
      ),
    ),
    employeeInteractions: `employeeInteractions(employeeId: "${ids.manager}", first: 9) { nodes { id } ${PAGE} }`,
  }
}
