import { countsForObligation } from '../../domain/countsForObligation.ts'
import { expectedObligations, wasAskedFor } from '../../domain/expectedObligations.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { settledObligation } from '../../domain/settledObligation.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import { type Attempt, attemptAt, beforeNextTry } from '../command.ts'
import type { Deriving } from '../derive/deriver.ts'
import { touchedPlaces } from '../interaction/touchedPlaces.ts'
import { askedOf } from './askedOf.ts'
import { contactFacts, isContactOf } from './contactFacts.ts'
import { findCountedContacts } from './findCountedContacts.ts'
import { obligationIdOf } from './planObligation.ts'
import { saveObligation } from './saveObligation.ts'

/** Counts a human contact for whatever it satisfies, or counts towards, of the relationships it touched. */
export async function followInteraction(
  { attempt: { context, scope } }: Deriving,
  { id }: Interaction,
): Promise<undefined> {
  const interaction = await findRecord(context.table, scope.tenant, id)
  if (!interaction?.meta.active || interaction.data.initiation !== 'HUMAN') return
  const items = await context.table.batchGet(
    touchedPlaces(interaction).map(({ partyId, line }) => ({
      pk: recordPartition(scope.tenant, partyId),
      sk: SORT_KEYS.relationship(line),
    })),
    { consistent: true },
  )
  for (const relationship of items.map(relationshipItem.parse)) {
    await countFor({ context, scope }, relationship.id, interaction)
  }
}

async function countFor(
  { context, scope }: Pick<Attempt, 'context' | 'scope'>,
  relationshipId: Relationship['id'],
  interaction: Interaction,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const relationship = await findRecord(context.table, scope.tenant, relationshipId)
    if (!relationship?.meta.active || !isContactOf(relationship, interaction)) return
    // Of now, in each try: somebody may have found meanwhile that it was missed.
    const attempt = attemptAt(context, scope, {})
    if (await saysAlready(attempt, relationship, interaction)) return
    await beforeNextTry(context, tries)
  }
}

/** @returns whether all for which it counts says so already: else look again. */
async function saysAlready(
  attempt: Attempt,
  relationship: Relationship,
  { id, data }: Interaction,
): Promise<boolean> {
  const { context, scope } = attempt
  const [contact] = await contactFacts(attempt, relationship, [{ ...data, id }])
  if (!contact) return true
  const asked = await askedOf(attempt, relationship, contact.day)
  const satisfied = expectedObligations(asked).filter(
    (each) => each.satisfiedBy !== undefined && countsForObligation(contact, each, each.satisfiedBy),
  )
  const ids = satisfied.map((each) =>
    obligationIdOf(scope.tenant, { ...each, relationshipId: relationship.id }),
  )
  const there = await findRecords(context.table, scope.tenant, ids)
  const moment = { now: asked.now, zone: asked.calendars.zone }
  let isSaid = true
  for (const [n, each] of satisfied.entries()) {
    const obligationId = ids[n] as (typeof ids)[number]
    const before = there.get(obligationId)
    if (!before && !wasAskedFor(each, asked.today)) continue
    const contacts = await findCountedContacts(attempt, relationship, each)
    const known = { contacts, statement: before?.data.statement }
    const next = settledObligation(each, relationship, known, moment)
    if (!before && next.state === 'CANCELLED') continue
    isSaid = (await saveObligation(attempt, obligationId, before, next)) && isSaid
  }
  return isSaid
}
