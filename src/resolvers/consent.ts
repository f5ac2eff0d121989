import { separateCategories } from '../domain/consent.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readConsents } from '../usecases/consent/readConsents.ts'
import { readReferred } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const consentResolvers: Resolvers = {
  Consent: {
    ...recordFields,
    party: ({ data }, _, context) => readReferred(context, 'prt', data.partyId),
    partnerApp: ({ data }, _, context) => readReferred(context, 'app', data.partnerAppId),
    purpose: ({ data }) => data.purpose,
    categories: ({ data }) => data.categories,
    separateCategories: ({ data }) => separateCategories(data),
    lawfulBasis: ({ data }) => data.lawfulBasis,
    validFrom: ({ data }) => data.validFrom,
    validTo: ({ data }) => data.validTo,
    evidence: ({ data }) => data.evidence,
    givenBy: ({ data }) => data.givenBy,
    representative: ({ data }, _, context) =>
      data.representativeId ? readReferred(context, 'prt', data.representativeId) : null,
    state: ({ data }) => (data.withdrawal ? 'WITHDRAWN' : 'GRANTED'),
    withdrawnAt: ({ data }) => data.withdrawal?.at ?? null,
    withdrawnBy: ({ data }) => data.withdrawal?.means ?? null,
  },

  Query: {
    consents: async (_, args, context) => connection(await readConsents(context, args)),
  },
}
