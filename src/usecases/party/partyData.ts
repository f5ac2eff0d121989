import type { OrganizationData, PersonData } from '../../domain/party.ts'
import type {
  ChangeOrganizationInput,
  ChangePersonInput,
  RegisterOrganizationInput,
  RegisterPersonInput,
} from '../../generated/resolvers.ts'
import { optionalText, withoutAbsent } from '../checks.ts'
import { organizationNames, personNames } from './nameInput.ts'
import { contactPoints, identifiers, localeOf, partyRoles } from './partyInput.ts'

type Fields<Input> = Omit<Input, 'idempotencyKey' | 'source'>

/** What a person's input says, checked. */
export function personData(input: Fields<RegisterPersonInput>): PersonData {
  return withoutAbsent({
    type: 'PERSON' as const,
    names: personNames(input.names),
    ...commonData(input),
    birthDate: input.birthDate,
    sex: input.sex,
  })
}

export function organizationData(input: Fields<RegisterOrganizationInput>): OrganizationData {
  return withoutAbsent({
    type: 'ORGANIZATION' as const,
    names: organizationNames(input.names),
    ...commonData(input),
    foundedOn: input.foundedOn,
    industry: optionalText(input.industry, ['industry'], 200),
  })
}

function commonData(input: Fields<RegisterPersonInput | RegisterOrganizationInput>) {
  return {
    roles: partyRoles(input.roles ?? []),
    identifiers: identifiers(input.identifiers ?? []),
    contactPoints: contactPoints(input.contactPoints ?? []),
    coverage: [],
    ...localeOf(input),
  }
}

/** The person after a change: what is not given stays, what is null goes. */
export function changedPerson(before: PersonData, input: Fields<ChangePersonInput>): PersonData {
  return withoutAbsent({
    ...before,
    ...(input.names ? { names: personNames(input.names) } : {}),
    ...changedCommon(input),
    ...(input.birthDate === undefined ? {} : { birthDate: input.birthDate ?? undefined }),
    ...(input.sex === undefined ? {} : { sex: input.sex ?? undefined }),
  })
}

export function changedOrganization(
  before: OrganizationData,
  input: Fields<ChangeOrganizationInput>,
): OrganizationData {
  return withoutAbsent({
    ...before,
    ...(input.names ? { names: organizationNames(input.names) } : {}),
    ...changedCommon(input),
    ...(input.foundedOn === undefined ? {} : { foundedOn: input.foundedOn ?? undefined }),
    ...(input.industry === undefined ? {} : { industry: optionalText(input.industry, ['industry'], 200) }),
  })
}

function changedCommon(input: Fields<ChangePersonInput | ChangeOrganizationInput>) {
  const { preferredLanguage, timeZone, country } = localeOf(input)
  return {
    ...(input.roles ? { roles: partyRoles(input.roles) } : {}),
    ...(input.contactPoints ? { contactPoints: contactPoints(input.contactPoints) } : {}),
    ...(input.preferredLanguage === undefined ? {} : { preferredLanguage }),
    ...(input.timeZone === undefined ? {} : { timeZone }),
    ...(input.country === undefined ? {} : { country }),
  }
}
