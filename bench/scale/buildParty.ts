import type { PartyId } from '../../src/domain/recordId.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { knownCustomer } from '../../test/support/knownCustomer.ts'
import {
  interactionItems,
  nthInteraction,
  nthTie,
  oldTieItems,
  seed,
} from '../../test/support/seedRecords.ts'

export type Size = {
  /** A tenant of its own for each size, so that each begins with the same party. */
  readonly tenant: string
  readonly interactions: number
  readonly ties: number
}

const BLOCK = 1_000

/** A firm with everything that a view shows, and this many contacts and ties, written as commands write them. */
export async function buildParty(
  contextOf: (tenant: string) => RequestContext,
  { tenant, interactions, ties }: Size,
  onProgress: (what: string, done: number, of: number) => void,
): Promise<PartyId> {
  const { table } = contextOf(tenant)
  const { firm, persons } = await knownCustomer(contextOf(tenant))
  const [supplier] = persons as [PartyId]
  const participants = [{ id: firm, part: 'RECIPIENT' }] as const

  for (let from = 0; from < interactions; from += BLOCK) {
    const count = Math.min(BLOCK, interactions - from)
    await seed(table, count, (n) => interactionItems(tenant, nthInteraction(from + n, { participants })))
    onProgress('interactions', from + count, interactions)
  }
  // Ten are there already, from those who work for the firm.
  for (let from = 0; from < ties - persons.length; from += BLOCK) {
    const count = Math.min(BLOCK, ties - persons.length - from)
    await seed(table, count, (n) => oldTieItems(tenant, nthTie(from + n, supplier, firm)))
    onProgress('ties', from + count, ties)
  }
  return firm
}
