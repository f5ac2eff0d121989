import { seenRoles } from '../access/seenRoles.ts'
import type { Party } from '../domain/party.ts'
import { displayName } from '../domain/partyName.ts'
import type { Locale, Resolvers } from '../generated/resolvers.ts'
import type { RequestContext } from '../usecases/context.ts'
import { readRecord } from '../usecases/readRecord.ts'
import { recordFields } from './record.ts'

/** The schema's locales, as the domain has them. */
export const LOCALES = { ZH: 'zh', EN: 'en' } as const

type NameArgs = { readonly locale?: Locale | null }

const partyFields = {
  ...recordFields,
  displayName: ({ data }: Party, { locale }: NameArgs) => displayName(data.names, LOCALES[locale ?? 'EN']),
  roles: (party: Party, _: unknown, { sights }: RequestContext) =>
    seenRoles(sights.ofRecord.get(party), party),
  identifiers: ({ data }: Party) => data.identifiers,
  contactPoints: ({ data }: Party) => data.contactPoints,
  preferredLanguage: ({ data }: Party) => data.preferredLanguage ?? null,
  timeZone: ({ data }: Party) => data.timeZone ?? null,
  country: ({ data }: Party) => data.country ?? null,
}

export const partyResolvers: Resolvers = {
  Party: { __resolveType: ({ data }) => (data.type === 'PERSON' ? 'Person' : 'Organization') },

  Person: {
    ...partyFields,
    names: ({ data }) => data.names,
    birthDate: ({ data }) => data.birthDate ?? null,
    sex: ({ data }) => data.sex ?? null,
  },

  Organization: {
    ...partyFields,
    names: ({ data }) => data.names,
    foundedOn: ({ data }) => data.foundedOn ?? null,
    industry: ({ data }) => data.industry ?? null,
  },

  Query: {
    party: async (_, { id }, context) => (await readRecord(context, 'prt', id)) ?? null,
  },
}
