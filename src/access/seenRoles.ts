import type { Party, PartyRole } from '../domain/party.ts'
import { LINES_OF_BUSINESS } from '../domain/relationship.ts'
import type { Sight } from './sight.ts'

/** A party's roles, without those of lines of business that are walled from the caller's: that one is a customer tells. */
export function seenRoles(sight: Sight | undefined, { data }: Party): readonly PartyRole[] {
  if (sight?.kind !== 'STAFF') return data.roles
  return data.roles.filter(({ kind }) => {
    const line = LINES_OF_BUSINESS.find((each) => each === kind)
    return line === undefined || sight.lines.includes(line)
  })
}
