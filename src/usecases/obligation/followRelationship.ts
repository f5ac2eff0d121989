import { countsForObligation } from '../../domain/countsForObligation.ts'
import {
  type Asked,
  type Expected,
  expectedObligations,
  wasAskedFor,
} from '../../domain/expectedObligations.ts'
import type { Instant } from '../../domain/instant.ts'
import { nextExpectedAt } from '../../domain/nextExpectedAt.ts'
import type { CountedContact, Obligation, ObligationData } from '../../domain/obligation.ts'
import type { ObligationId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { settledObligation } from '../../domain/settledObligation.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, attemptAt, beforeNextTry } from '../command.ts'
import type { Deriving } from '../derive/deriver.ts'
import { askedOf } from './askedOf.ts'
import { contactFacts, isContactOf } from './contactFacts.ts'
import { findCountedContacts } from './findCountedContacts.ts'
import { findOpenObligations } from './findOpenObligations.ts'
import { obligationIdOf } from './planObligation.ts'
import { saveObligation } from './saveObligation.ts'

/**
 * Brings the obligations of a relationship to what follows from it, its party, the rules and the time: opens, settles,
 * cancels, hands over. What contacts change follows from the contacts themselves.
 *
 * @returns when time alone changes something.
 */
export async function followRelationship(
  { attempt: { context, scope } }: Deriving,
  { id }: Relationship,
): Promise<Instant | undefined> {
  for (let tries = 0; ; tries += 1) {
    // Of now, in each try: somebody may have found meanwhile that it was missed.
    const attempt = attemptAt(context, scope, {})
    const relationship = await findRecord(context.table, scope.tenant, id)
    if (!relationship) return undefined
    const asked = await askedOf(attempt, relationship)
    const saved = await saveAll(attempt, asked)
    if (saved.every(({ isSaid }) => isSaid)) {
      return nextExpectedAt(
        asked,
        saved.map(({ data }) => data),
      )
    }
    await beforeNextTry(context, tries)
  }
}

type Saved = { readonly data: ObligationData; readonly isSaid: boolean }

async function saveAll(attempt: Attempt, asked: Asked): Promise<readonly Saved[]> {
  const { context, scope } = attempt
  const { relationship } = asked
  const expected = new Map(
    expectedObligations(asked).map((each) => [
      obligationIdOf(scope.tenant, { ...each, relationshipId: relationship.id }),
      each,
    ]),
  )
  const open = await findOpenObligations(attempt, relationship.id)
  const there = await findRecords(context.table, scope.tenant, [...expected.keys()])
  const holding = await stillCounting(attempt, relationship, [...there.values()], expected)
  const saved: Saved[] = []
  for (const [id, each] of expected) {
    const before = there.get(id)
    if (!before && !wasAskedFor(each, asked.today)) continue
    const contacts = holding.get(id) ?? (await findCountedContacts(attempt, relationship, each))
    const data = settled(asked, { before, expected: each, contacts })
    // What nobody asks for any more is not opened to be cancelled.
    if (!before && data.state === 'CANCELLED') continue
    saved.push({ data, isSaid: await saveObligation(attempt, id, before, data) })
  }
  for (const before of open) {
    if (expected.has(before.id)) continue
    const data = leftOver(asked, before)
    saved.push({ data, isSaid: await saveObligation(attempt, before.id, before, data) })
  }
  return saved
}

type OneObligation = {
  readonly before: Placed<Obligation> | undefined
  readonly expected: Expected
  readonly contacts: readonly CountedContact[]
}

function settled(
  { relationship, now, calendars }: Asked,
  { before, expected, contacts }: OneObligation,
): ObligationData {
  const known = { contacts, statement: before?.data.statement }
  return settledObligation(expected, relationship, known, { now, zone: calendars.zone })
}

/**
 * The contacts that count for obligations as they are stored, where all of them still do, and no others can. One that was
 * amended, retracted or is another's by now makes its obligation look for others, and so do other terms or sponsors. What a
 * contact adds follows from the contact.
 */
async function stillCounting(
  attempt: Attempt,
  relationship: Relationship,
  obligations: readonly Obligation[],
  expected: ReadonlyMap<ObligationId, Expected>,
): Promise<ReadonlyMap<ObligationId, readonly CountedContact[]>> {
  const { context, scope } = attempt
  const ids = obligations.flatMap(({ data }) => data.contacts.map(({ interactionId }) => interactionId))
  const interactions = await findRecords(context.table, scope.tenant, [...new Set(ids)])
  const contacts = [...interactions.values()]
    .filter((interaction) => isContactOf(relationship, interaction))
    .map(({ id, data }) => ({ ...data, id }))
  const facts = new Map((await contactFacts(attempt, relationship, contacts)).map((each) => [each.id, each]))
  return new Map(
    obligations.flatMap(({ id, data }) => {
      const each = expected.get(id)
      if (!each || mayCountOthers(relationship, data, each)) return []
      const isKept = ({ interactionId, at }: CountedContact) => {
        const fact = facts.get(interactionId)
        return (
          fact?.at === at &&
          each.satisfiedBy !== undefined &&
          countsForObligation(fact, each, each.satisfiedBy)
        )
      }
      return data.contacts.every(isKept) ? [[id, data.contacts] as const] : []
    }),
  )
}

function mayCountOthers(
  { data: { coverage } }: Relationship,
  { ruleVersion, lapsesAt }: ObligationData,
  { satisfiedBy, ...asked }: Expected,
): boolean {
  const isOfSponsors =
    satisfiedBy?.executivePresent === true && coverage.some(({ part }) => part === 'EXECUTIVE_SPONSOR')
  return isOfSponsors || ruleVersion !== asked.ruleVersion || lapsesAt !== asked.lapsesAt
}

/** What is open and asked for by nobody any more: its rule, its day or its relationship is another. */
function leftOver({ relationship, now, today }: Asked, { data }: Obligation): ObligationData {
  const keeper = relationship.data.keepers.findLast(({ from }) => from <= today)
  const unitPath = keeper?.unitPath ?? data.unitPath
  // What was promised follows from the promise.
  if (data.commitmentId !== undefined && relationship.meta.active) return { ...data, unitPath }
  const isLapsed = data.lapsesAt !== undefined && now > data.lapsesAt
  return { ...data, state: isLapsed && relationship.meta.active ? 'MISSED' : 'CANCELLED' }
}
