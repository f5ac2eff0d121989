import { identifierKey } from '../../domain/identifier.ts'
import { PARTY_LIMITS, type Party } from '../../domain/party.ts'
import type {
  AddIdentifierInput,
  ChangeOrganizationInput,
  ChangePersonInput,
  RegisterOrganizationInput,
  RegisterPersonInput,
  WithdrawIdentifierInput,
} from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { refused } from '../refused.ts'
import { changedOrganization, changedPerson, organizationData, personData } from './partyData.ts'
import { identifier } from './partyInput.ts'
import { assertFree, assertType, planChangedParty, planNewParty } from './planParty.ts'

export const registerPerson: Command<Party, RegisterPersonInput> = {
  name: 'registerPerson',
  needs: 'KEEP',
  plan: (attempt, input) => planNewParty(attempt, personData(input)),
}

export const registerOrganization: Command<Party, RegisterOrganizationInput> = {
  name: 'registerOrganization',
  needs: 'KEEP',
  plan: (attempt, input) => planNewParty(attempt, organizationData(input)),
}

export const changePerson: Command<Party, ChangePersonInput> = {
  name: 'changePerson',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const party = await recordForChange(attempt, 'prt', input)
    return planChangedParty(attempt, party, changedPerson(assertType(party, 'PERSON'), input))
  },
}

export const changeOrganization: Command<Party, ChangeOrganizationInput> = {
  name: 'changeOrganization',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const party = await recordForChange(attempt, 'prt', input)
    return planChangedParty(attempt, party, changedOrganization(assertType(party, 'ORGANIZATION'), input))
  },
}

export const addIdentifier: Command<Party, AddIdentifierInput> = {
  name: 'addIdentifier',
  needs: 'KEEP',
  plan: async (attempt, { partyId, expectedVersion, identifier: input }) => {
    const added = identifier(input, ['identifier'])
    const party = await recordForChange(attempt, 'prt', { id: partyId, expectedVersion }, ['partyId'])
    const { identifiers } = party.data
    if (identifiers.some((each) => identifierKey(each) === identifierKey(added))) {
      throw refused(
        'ALREADY_EXISTS',
        ['identifier'],
        'The party has this identifier.',
        '该当事人已有此标识。',
      )
    }
    if (identifiers.length === PARTY_LIMITS.identifiers) {
      throw refused(
        'LIMIT_REACHED',
        ['identifier'],
        `A party has at most ${PARTY_LIMITS.identifiers} identifiers.`,
        `每个当事人最多 ${PARTY_LIMITS.identifiers} 个标识。`,
      )
    }
    await assertFree(attempt, party.id, [added], () => ['identifier', 'value'])
    return planChangedParty(attempt, party, { ...party.data, identifiers: [...identifiers, added] })
  },
}

export const withdrawIdentifier: Command<Party, WithdrawIdentifierInput> = {
  name: 'withdrawIdentifier',
  needs: 'KEEP',
  plan: async (attempt, { partyId, expectedVersion, identifier: input }) => {
    const key = identifierKey(identifier(input, ['identifier']))
    const party = await recordForChange(attempt, 'prt', { id: partyId, expectedVersion }, ['partyId'])
    const identifiers = party.data.identifiers.filter((each) => identifierKey(each) !== key)
    if (identifiers.length === party.data.identifiers.length) {
      throw refused(
        'NOT_FOUND',
        ['identifier'],
        'The party does not have this identifier.',
        '该当事人没有此标识。',
      )
    }
    return planChangedParty(attempt, party, { ...party.data, identifiers })
  },
}
