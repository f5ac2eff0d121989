import { countedOf, countsForObligation } from '../../domain/countsForObligation.ts'
import { expectedObligations, wasAskedFor } from '../../domain/expectedObligations.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { CountedContact, ObligationData } from '../../domain/obligation.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { settledObligation } from '../../domain/settledObligation.ts'
import { relationshipItem } from '../../store/items/relationshipItem.ts'
import { recordPartition, SORT_KEYS } from '../../store/keys.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import { type Attempt, beforeNextTry } from '../command.ts'
import type { Deriving } from '../derive/deriver.ts'
import { touchedPlaces } from '../interaction/touchedPlaces.ts'
import { askedOf } from './askedOf.ts'
import { contactFacts, isContactOf } from './contactFacts.ts'
import { findCountedContacts } from './findCountedContacts.ts'
import { obligationIdOf } from './planObligation.ts'
import { saveObligation } from './saveObligation.ts'

/** Counts a human contact for whatever it satisfies, or counts towards, of the relationships it touched. */
export async function followInteraction({ attempt }: Deriving, { id }: Interaction): Promise<undefined> {
  const { context, scope } = attempt
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
    await countFor(attempt, relationship.id, interaction)
  }
}

async function countFor(
  attempt: Attempt,
  relationshipId: Relationship['id'],
  interaction: Interaction,
): Promise<void> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const relationship = await findRecord(context.table, scope.tenant, relationshipId)
    if (!relationship?.meta.active || !isContactOf(relationship, interaction)) return
    const saved = await countOnce(attempt, relationship, interaction)
    if (saved) return
    await beforeNextTry(context, tries)
  }
}

/** @returns false when somebody was faster with one of them. */
async function countOnce(
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
  let isSaved = true
  for (const [n, each] of satisfied.entries()) {
    const obligationId = ids[n] as (typeof ids)[number]
    const before = there.get(obligationId)
    if (!before && !wasAskedFor(each, asked.today)) continue
    const counted =
      (before && countedWith(before.data, { interactionId: id, at: contact.at })) ??
      (await findCountedContacts(attempt, relationship, each))
    const known = { contacts: counted, statement: before?.data.statement }
    const next = settledObligation(each, relationship, known, moment)
    if (!before && next.state === 'CANCELLED') continue
    isSaved = (await saveObligation(attempt, obligationId, before, next)) && isSaved
  }
  return isSaved
}

/** Undefined when others may take the place that it had: it has moved, and all places were taken. */
function countedWith(
  { contacts, times }: ObligationData,
  contact: CountedContact,
): readonly CountedContact[] | undefined {
  const was = contacts.find(({ interactionId }) => interactionId === contact.interactionId)
  if (was && was.at !== contact.at && contacts.length === times) return undefined
  return countedOf([...contacts.filter((other) => other !== was), contact], times)
}
