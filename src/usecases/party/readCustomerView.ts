import type { Caller } from '../../access/caller.ts'
import { enter } from '../../access/enter.ts'
import type { Party } from '../../domain/party.ts'
import type { Purpose } from '../../domain/purpose.ts'
import { isRecordId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import { findPartyHead } from '../../store/partyHead.ts'
import { TIES_IN_VIEW } from '../../store/tieRing.ts'
import type { RequestContext } from '../context.ts'
import type { TieViewModel, TimelineModel } from '../models.ts'
import { type ListedTransaction, listedTransaction } from '../money/readTransactions.ts'
import { admitAs } from '../policy/admit.ts'
import { type SeenHead, seenHead } from '../policy/seenHead.ts'
import { viewOpening } from '../policy/viewOpening.ts'
import { today } from '../today.ts'

/** Where a block comes from, how fresh it is, and whether there is more. */
export type BlockProvenance = {
  readonly sources: readonly string[]
  readonly freshAt?: string
  readonly complete: boolean
  readonly more?: string
}

/** The unified view of a party. */
export type CustomerViewModel = {
  readonly head: SeenHead
  readonly party: Party
  readonly ties: readonly TieViewModel[]
  readonly interactions: readonly TimelineModel[]
  readonly lastTransaction?: ListedTransaction
}

/** The unified view of a party for a purpose: one query of the store. Undefined when there is no such party. */
export async function readCustomerView(
  context: RequestContext,
  { id, purpose }: { readonly id: string; readonly purpose: Purpose },
): Promise<CustomerViewModel | undefined> {
  const { caller, table, app } = context
  const scope = enter(caller, 'READ')
  assertPurpose(caller, purpose)
  if (!isRecordId(id, 'prt')) return undefined
  const now = app.now()
  const opening = viewOpening(context)
  const whole = await findPartyHead(table, scope.tenant, {
    id,
    now,
    // A withdrawn consent must not be read as it was a moment ago.
    consistent: caller.kind === 'partner',
    open: opening.open,
  })
  const { sight } = opening
  if (!whole || !sight) return undefined
  const head = await seenHead(context, sight, whole)
  context.returned.nodes += 1
  const last = head.lastTransaction && listedTransaction(head.lastTransaction)
  const validAt = today(app)
  const knownAt = now.toISOString()
  if (last) admitAs(context, last, sight)
  const view: CustomerViewModel = {
    head,
    party: head.party,
    ties: head.ties.map((tie) => ({
      tie,
      side: tie.data.fromPartyId === id ? 'OUT' : 'IN',
      validAt,
      knownAt,
    })),
    interactions: head.interactions.flatMap((entry) => opening.shown.get(entry) ?? []),
    ...(last ? { lastTransaction: last } : {}),
  }
  return admitAs(context, view, sight)
}

/** A partner's token is for one purpose, and so is everything it asks. */
function assertPurpose(caller: Caller, purpose: Purpose): void {
  if (caller.kind !== 'partner' || caller.purpose === purpose) return
  throw new AppError('FORBIDDEN', `The token is for the purpose ${caller.purpose}, not for ${purpose}.`)
}

type Fact = { readonly system: string; readonly recordedAt: string }

/** What a block says of where it comes from. `more` names the query that has what the block leaves out. */
export function provenanceOf(facts: readonly Fact[], complete = true, more?: string): BlockProvenance {
  const freshAt = facts
    .map(({ recordedAt }) => recordedAt)
    .toSorted()
    .at(-1)
  return {
    sources: [...new Set(facts.map(({ system }) => system))].toSorted(),
    complete,
    ...(freshAt === undefined ? {} : { freshAt }),
    ...(complete || more === undefined ? {} : { more }),
  }
}

export function factOf({ meta }: Pick<Party, 'meta'>): Fact {
  return { system: meta.source.system, recordedAt: meta.recordedAt }
}

export function areTiesComplete({ ties }: SeenHead): boolean {
  return ties.length < TIES_IN_VIEW
}

/**
 * When a party was last in contact, over all its relationships and the interactions that the view shows: undefined when
 * neither knows. What lies further back is not looked for, so that a view stays one query.
 */
export function lastContactAt(
  { head }: CustomerViewModel,
  initiation: 'HUMAN' | 'AUTOMATED',
): string | undefined {
  const attribute = initiation === 'HUMAN' ? 'humanAt' : 'automatedAt'
  const kept = head.relationships.flatMap(({ contact }) => contact[attribute] ?? [])
  const shown = head.interactions
    .filter(({ interaction, isContact }) => isContact && interaction.initiation === initiation)
    .map(({ interaction }) => interaction.occurredAt)
  return [...kept, ...shown].toSorted().at(-1)
}

/** Whether no contact of a kind that is shown as unknown can lie further back. */
export function isHealthComplete(view: CustomerViewModel): boolean {
  const isKnown = lastContactAt(view, 'HUMAN') !== undefined && lastContactAt(view, 'AUTOMATED') !== undefined
  return isKnown || !view.head.moreInteractions
}

/** The earliest of the next reviews and the open commitments' days; of none that only insiders may know of. */
export function nextDueOn({ head }: CustomerViewModel): string | undefined {
  const reviews = head.relationships.flatMap(({ data }) => data.nextReviewOn ?? [])
  const promises = head.commitments.flatMap(({ data }) =>
    data.insiderListId === undefined ? (data.dueOn ?? []) : [],
  )
  return [...reviews, ...promises].toSorted()[0]
}
