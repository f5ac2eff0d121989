import { decide } from '../../access/decide.ts'
import { enter } from '../../access/enter.ts'
import type { Party } from '../../domain/party.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import type { IdentifierScheme } from '../../generated/resolvers.ts'
import { findPartyByIdentifier, findRelationshipsOf } from '../../store/parties.ts'
import type { RequestContext } from '../context.ts'
import { admit } from '../policy/admit.ts'
import { wideSightOfParty } from '../policy/recordSight.ts'
import { Refused } from '../refused.ts'
import { identifier } from './partyInput.ts'

type IdentifierQuestion = {
  readonly scheme: IdentifierScheme
  readonly system?: string | null
  readonly value: string
}

/**
 * The one party that has this identifier, in one read.
 *
 * @throws AppError BAD_REQUEST when the value is none of the scheme's.
 */
export async function readPartyByIdentifier(
  context: RequestContext,
  { scheme, system = null, value }: IdentifierQuestion,
): Promise<Party | undefined> {
  const { tenant } = enter(context.caller, 'READ')
  try {
    const asked = identifier({ scheme, system, value }, [])
    const party = await admit(context, await findPartyByIdentifier(context.table, tenant, asked))
    // To find somebody by a number is to be told whose it is.
    const sight = party && (await wideSightOfParty(context, party.id))
    if (!sight || decide(sight, IDENTIFIER).kind === 'WITHHELD') return undefined
    context.returned.nodes += 1
    if (sight.kind === 'PARTNER') context.audit.disclosed(party.id, IDENTIFIER.category)
    return party
  } catch (error) {
    if (error instanceof Refused) throw new AppError('BAD_REQUEST', error.message)
    throw error
  }
}

const IDENTIFIER = { category: 'IDENTIFIER', sensitivity: 'SENSITIVE' } as const

/** A party's relationships: at most one in each line of business. */
export async function readRelationshipsOf(
  context: RequestContext,
  partyId: string,
): Promise<readonly Relationship[]> {
  const { tenant } = enter(context.caller, 'READ')
  if (!isRecordId(partyId, 'prt')) {
    throw new AppError(
      'BAD_REQUEST',
      `partyId must be an id that begins with prt_, but got ${partyId.slice(0, 60)}.`,
    )
  }
  const all = await findRelationshipsOf(context.table, tenant, partyId)
  const admitted = await Promise.all(all.map((relationship) => admit(context, relationship)))
  const seen = admitted.filter((relationship) => relationship !== undefined)
  context.returned.nodes += seen.length
  return seen
}
