import { EXPOSED_LINE, exposureOf } from '../../domain/exposure.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { PartyId, RelationshipId } from '../../domain/recordId.ts'
import { findRelationshipsOf } from '../../store/parties.ts'
import { sha256 } from '../../store/sha256.ts'
import type { Deriver, Deriving } from '../derive/deriver.ts'
import { touchedPlaces } from '../interaction/touchedPlaces.ts'
import { today } from '../today.ts'
import { followCommitment } from './followCommitment.ts'
import { followInteraction } from './followInteraction.ts'
import { followPromises } from './followPromises.ts'
import { followRelationship } from './followRelationship.ts'

/** What is to be done for a relationship follows from it. */
export const relationshipObligations: Deriver<'rel'> = { follow: followRelationship }
export const relationshipPromises: Deriver<'rel'> = { follow: followPromises }

/** A rule may change what is to be done for any relationship. Of all the terms it ever had, a digest says whether they are others. */
export const ruleObligations: Deriver<'orl'> = {
  derive: async (_, rules) =>
    rules.map(({ data }) => ({ counts: [], basis: sha256(JSON.stringify(data.course)) })),
  walk: () => 'relationships',
}

/** A human contact counts where it is. Where it was, and is no more, others are looked for. */
export const interactionObligations: Deriver<'int'> = {
  derive: async (_, interactions) =>
    interactions.map((interaction) => ({ counts: [], ...basisOf(interaction) })),
  dependents: async (deriving, interaction, { was }) => {
    if (was === undefined) return { ids: [] }
    const before = JSON.parse(was) as ContactBasis
    const { basis } = interaction.meta.active ? basisOf(interaction) : {}
    const now = basis === undefined ? undefined : (JSON.parse(basis) as ContactBasis)
    const stays = now?.said === before.said ? now.parties : []
    return {
      ids: await relationshipsOf(
        deriving,
        before.parties.filter((id) => !stays.includes(id)),
      ),
    }
  },
  follow: followInteraction,
}

/** With whom a contact was, and all else by which it counts. */
type ContactBasis = { readonly parties: readonly PartyId[]; readonly said: string }

function basisOf(interaction: Interaction): { readonly basis?: string } {
  const { initiation, occurredAt, channel, direction, durationMinutes, lineOfBusiness, participants } =
    interaction.data
  const parties = [...new Set(touchedPlaces(interaction).map(({ partyId }) => partyId))].toSorted()
  if (initiation !== 'HUMAN' || parties.length === 0) return {}
  const said = JSON.stringify([occurredAt, channel, direction, durationMinutes, lineOfBusiness, participants])
  return { basis: JSON.stringify({ parties, said } satisfies ContactBasis) }
}

/** Birthdays and founding days. */
export const partyObligations: Deriver<'prt'> = {
  derive: async (_, parties) =>
    parties.map(({ data }) => {
      const day = data.type === 'PERSON' ? data.birthDate : data.foundedOn
      return { counts: [], ...(day === undefined ? {} : { basis: day }) }
    }),
  dependents: async (deriving, { id }) => ({ ids: await relationshipsOf(deriving, [id]) }),
}

/** Who owes us is looked after as long as they do. */
export const holdingObligations: Deriver<'hld'> = {
  derive: async ({ attempt }, holdings) => {
    const day = today(attempt.context.app)
    return holdings.map(({ data }) => ({
      counts: [],
      ...(exposureOf(data, day) === undefined ? {} : { basis: data.partyId }),
    }))
  },
  dependents: async (deriving, { data }, { was }) => ({
    ids: await relationshipsOf(
      deriving,
      [...new Set([data.partyId, ...(was === undefined ? [] : [was as PartyId])])],
      EXPOSED_LINE,
    ),
  }),
}

export const commitmentObligations: Deriver<'cmt'> = { follow: followCommitment }

async function relationshipsOf(
  { attempt: { context, scope } }: Deriving,
  partyIds: readonly PartyId[],
  line?: typeof EXPOSED_LINE,
): Promise<readonly RelationshipId[]> {
  const all = await Promise.all(
    partyIds.map((partyId) => findRelationshipsOf(context.table, scope.tenant, partyId, true)),
  )
  return all
    .flat()
    .filter(({ data }) => line === undefined || data.lineOfBusiness === line)
    .map(({ id }) => id)
}
