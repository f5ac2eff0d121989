import type { Organization, Party, Person } from '../../domain/party.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import {
  changeOrganization,
  changePerson,
  registerOrganization,
  registerPerson,
} from '../../usecases/party/partyCommands.ts'
import { mutationShowing } from '../payload.ts'

/** The command has made sure of the type. */
function asPerson(party: Party): Person {
  return party as Person
}

function asOrganization(party: Party): Organization {
  return party as Organization
}

export const partyCommands: MutationResolvers = {
  registerPerson: mutationShowing(registerPerson, 'person', asPerson),
  changePerson: mutationShowing(changePerson, 'person', asPerson),
  registerOrganization: mutationShowing(registerOrganization, 'organization', asOrganization),
  changeOrganization: mutationShowing(changeOrganization, 'organization', asOrganization),
}
