import type { Interaction } from '../../domain/interaction.ts'
import type { PartyId, RelationshipId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { findOpenAlerts } from '../../store/alerts.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findRulesOn } from '../../store/warningRules.ts'
import { touchedPlaces } from '../interaction/touchedPlaces.ts'
import { followWarnings } from '../warning/followWarnings.ts'
import type { Deriver, Deriving } from './deriver.ts'
import { wakeBy } from './wakeBy.ts'

/** What happens to a relationship may be warned of, and so may its silence. */
export const relationshipWarnings: Deriver<'rel'> = {
  follow: ({ attempt }, relationship) => followWarnings(attempt, relationship),
}

/** A signal may raise an alert; refuted, it takes away what one stands on. Once it is too old, it says nothing any more. */
export const signalWarnings: Deriver<'sig'> = {
  follow: async (deriving, { data }) => {
    await followAndWake(deriving, data.relationshipId)
    return undefined
  },
}

/**
 * A rule that is switched on, or changed, is held against all relationships; one that is switched off, against those it has
 * warned of.
 */
export const ruleWarnings: Deriver<'wrl'> = {
  derive: async (_, rules) =>
    rules.map(({ meta, data }) => ({
      counts: [],
      basis: data.state === 'ON' ? `ON ${meta.version}` : 'off',
    })),
  walk: ({ data }, was = 'off') => (data.state === 'ON' || was !== 'off' ? 'relationships' : undefined),
}

/**
 * A contact by a person ends a silence. One that was taken back, or is another now, may not have: then the relationship is
 * woken earlier.
 */
export const interactionWarnings: Deriver<'int'> = {
  follow: async (deriving, interaction) => {
    const { context, scope } = deriving.attempt
    if (interaction.data.initiation !== 'HUMAN' && interaction.meta.version === 1) return undefined
    const rules = await findRulesOn(context.table, scope.tenant)
    if (!rules.some(({ data }) => data.test.kind === 'SILENCE')) return undefined
    const isNew = interaction.meta.version === 1
    const touched = await touchedRelationships(deriving, interaction)
    const warned = isNew ? await warnedParties(deriving, touched) : undefined
    for (const relationship of touched) {
      if (warned && !warned.has(relationship.data.partyId)) continue
      await followAndWake(deriving, relationship.id)
    }
    return undefined
  },
}

/** It is not the relationship that has changed: nobody else would see to it that time is followed in it. */
async function followAndWake(deriving: Deriving, id: RelationshipId): Promise<void> {
  const nextAt = await followWarnings(deriving.attempt, { id })
  if (nextAt !== undefined) await wakeBy(deriving, id, nextAt)
}

async function touchedRelationships(
  { attempt: { context, scope } }: Deriving,
  interaction: Interaction,
): Promise<readonly Relationship[]> {
  const keys = touchedPlaces(interaction).map(({ partyId, line }) => ({
    pk: recordPartition(scope.tenant, partyId),
    sk: SORT_KEYS.relationship(line),
  }))
  const items = await context.table.batchGet(keys, { consistent: true })
  return items.map(relationshipItem.parse)
}

/** Those with an open alert, of which a contact may have taken away what it stood on. */
async function warnedParties(
  { attempt: { context, scope } }: Deriving,
  relationships: readonly Relationship[],
): Promise<ReadonlySet<PartyId>> {
  const parties = [...new Set(relationships.map(({ data }) => data.partyId))]
  const open = await Promise.all(parties.map((id) => findOpenAlerts(context.table, scope.tenant, id)))
  return new Set(parties.filter((_, n) => (open[n] ?? []).length > 0))
}
