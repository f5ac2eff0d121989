import type {
  ExportCard,
  ExportCommitment,
  ExportContent,
  ExportParticipant,
  ExportParty,
  ExportPath,
  ExportRow,
} from '../../exports/exportRow.ts'
import type { WithheldEntry } from '../../usecases/policy/withheld.ts'

type Named = { readonly id: string; readonly displayName: string | null }

type AskedParty = Named & Partial<ExportCard> & { readonly __typename: 'Person' | 'Organization' }

/** An entry as the operations of `exportOperations.ts` ask for it. */
export type AskedEntry = {
  readonly direct: boolean
  readonly disclosure: { readonly disclosureClass: ExportRow['disclosureClass'] } | null
  readonly via: readonly (Pick<ExportPath, 'tieId'> & {
    readonly kind: ExportPath['tieKind']
    readonly person: Named | null
    readonly fund?: Named | null
  })[]
  readonly interaction: Omit<
    ExportRow,
    | 'interactionId'
    | 'sentiment'
    | 'participants'
    | 'commitments'
    | 'content'
    | 'via'
    | 'direct'
    | 'disclosureClass'
    | 'withheld'
  > & {
    readonly id: string
    readonly sentiment: { readonly score: ExportRow['sentiment'] } | null
    readonly participants:
      | readonly {
          readonly part: ExportParticipant['part']
          readonly party: AskedParty | null
          readonly employee: Named | null
        }[]
      | null
    readonly commitments: readonly (ExportCommitment | null)[] | null
    readonly content: readonly ExportContent[] | null
  }
}

/**
 * The rows of a page, each with what was withheld of it.
 *
 * @param withheld of the whole answer, place by place: `page.nodes.3.interaction.summary`.
 */
export function exportRows(
  entries: readonly AskedEntry[],
  withheld: readonly WithheldEntry[],
): readonly ExportRow[] {
  const byRow = Map.groupBy(withheld, ({ path }) => path[2])
  return entries.map((entry, n) => rowOf(entry, [...new Set((byRow.get(n) ?? []).map(fieldOf))]))
}

/** `participants.party` of `page.nodes.3.interaction.participants.0.party`. */
function fieldOf({ path }: WithheldEntry): string {
  const [, , , ...within] = path.filter((part, place) => place < 3 || typeof part === 'string')
  const field = within.filter((part, place) => place > 0 || part !== 'interaction').join('.')
  return field === 'disclosure' ? 'disclosureClass' : field
}

function rowOf({ interaction, direct, via, disclosure }: AskedEntry, withheld: readonly string[]): ExportRow {
  const { id, sentiment, participants, commitments, content, ...said } = interaction
  return {
    interactionId: id,
    occurredAt: said.occurredAt,
    durationMinutes: said.durationMinutes,
    channel: said.channel,
    direction: said.direction,
    initiation: said.initiation,
    lineOfBusiness: said.lineOfBusiness,
    confidentiality: said.confidentiality,
    subject: said.subject,
    summary: said.summary,
    outcome: said.outcome,
    topics: said.topics,
    sentiment: sentiment?.score ?? null,
    participants:
      participants?.map(({ part, party, employee }) => ({
        part,
        party: party && partyOf(party),
        employee: employee && named(employee),
      })) ?? null,
    direct,
    via: via.map(({ person, tieId, kind, fund }) => ({
      person: person && named(person),
      tieId,
      tieKind: kind,
      fund: fund ? named(fund) : null,
    })),
    commitments: commitments?.filter((commitment) => commitment !== null) ?? null,
    content,
    event: said.event ?? null,
    disclosureClass: disclosure?.disclosureClass ?? null,
    version: said.version,
    recordedAt: said.recordedAt,
    recordedBy: said.recordedBy,
    withheld,
  }
}

function named({ id, displayName }: Named) {
  return { id, name: displayName }
}

function partyOf({ id, displayName, __typename, ...card }: AskedParty): ExportParty {
  return {
    id,
    kind: __typename === 'Person' ? 'PERSON' : 'ORGANIZATION',
    name: displayName,
    ...(card.contactPoints === undefined ? {} : { card: cardOf(card) }),
  }
}

function cardOf(card: Partial<ExportCard>): ExportCard {
  return {
    personNames: card.personNames ?? null,
    organizationNames: card.organizationNames ?? null,
    contactPoints: card.contactPoints ?? null,
    preferredLanguage: card.preferredLanguage ?? null,
    timeZone: card.timeZone ?? null,
    recordedAt: card.recordedAt ?? null,
  }
}
