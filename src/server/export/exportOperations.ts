import { parse } from 'graphql'

const CONTACT = `
fragment Contact on Interaction {
  id version recordedAt recordedBy channel direction initiation occurredAt durationMinutes lineOfBusiness confidentiality
  subject summary outcome topics
  sentiment { score }
  participants {
    part
    party { ...Who ...Card @include(if: $cards) }
    employee { id displayName(locale: $language) }
  }
  commitments { id text dueOn state }
  content { label uri sha256 }
  event { id name }
}
fragment Who on Party { __typename id displayName(locale: $language) }
fragment Card on Party {
  recordedAt preferredLanguage timeZone
  contactPoints { kind value label preferred optedOut }
  ... on Person { personNames: names { display family given middle prefix suffix script order } }
  ... on Organization { organizationNames: names { legal short } }
}
fragment Path on TimelinePath { person { id displayName(locale: $language) } tieId kind fund { id displayName(locale: $language) } }
`

const PAGE =
  'pageInfo { hasNextPage endCursor } nodes { direct via { ...Path } disclosure { disclosureClass } interaction { ...Contact } }'

/** What an export asks, page by page: the same as anybody may ask, and answered by the same schema. */
export const EXPORT_OPERATIONS = {
  history: parse(`query ExportHistory(
    $of: ContactHistoryOf!, $range: TimeRangeInput, $filter: ContactHistoryFilterInput, $order: HistoryOrder!, $first: Int!, $after: String,
    $language: Locale!, $cards: Boolean!
  ) { page: contactHistory(of: $of, range: $range, filter: $filter, order: $order, first: $first, after: $after) { ${PAGE} } } ${CONTACT}`),
  /** Where a history ends, to say how far an export has come. */
  end: parse(`query ExportEnd(
    $of: ContactHistoryOf!, $range: TimeRangeInput, $filter: ContactHistoryFilterInput, $order: HistoryOrder!
  ) { page: contactHistory(of: $of, range: $range, filter: $filter, order: $order, first: 1) { nodes { interaction { occurredAt } } } }`),
  /** How whose history it is is called. */
  party: parse(
    'query ExportParty($id: ID!, $language: Locale!) { of: party(id: $id) { name: displayName(locale: $language) } }',
  ),
  employee: parse(
    'query ExportEmployee($id: ID!, $language: Locale!) { of: employee(id: $id) { name: displayName(locale: $language) } }',
  ),
  event: parse('query ExportEvent($id: ID!) { of: event(id: $id) { name } }'),
} as const
