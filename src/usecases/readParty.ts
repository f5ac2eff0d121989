import { enter } from '../access/enter.ts'
import type { Party } from '../domain/party.ts'
import { isRecordId } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import { AppError } from '../errors.ts'
import type { IdentifierScheme } from '../generated/resolvers.ts'
import { findPartyByIdentifier, findRelationshipsOf } from '../store/parties.ts'
import type { RequestContext } from './context.ts'
import { identifier } from './partyInput.ts'
import { Refused } from './refused.ts'

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
  { caller, table }: RequestContext,
  { scheme, system = null, value }: IdentifierQuestion,
): Promise<Party | undefined> {
  const { tenant } = enter(caller, 'READ')
  try {
    return await findPartyByIdentifier(table, tenant, identifier({ scheme, system, value }, []))
  } catch (error) {
    if (error instanceof Refused) throw new AppError('BAD_REQUEST', error.message)
    throw error
  }
}

/** A party's relationships: at most one in each line of business. */
export async function readRelationshipsOf(
  { caller, table }: RequestContext,
  partyId: string,
): Promise<readonly Relationship[]> {
  const { tenant } = enter(caller, 'READ')
  if (!isRecordId(partyId, 'prt')) {
    throw new AppError(
      'BAD_REQUEST',
      `partyId must be an id that begins with prt_, but got ${partyId.slice(0, 60)}.`,
    )
  }
  return findRelationshipsOf(table, tenant, partyId)
}
