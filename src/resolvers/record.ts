import { enter } from '../access/enter.ts'
import type { Provenance, RecordMeta } from '../domain/record.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { nodeModel } from '../usecases/models.ts'
import { readAnyRecord, readAnyRecords } from '../usecases/readRecord.ts'

const TYPE_NAMES = {
  relationship: 'Relationship',
  tie: 'Tie',
  employee: 'Employee',
  orgUnit: 'OrgUnit',
  holding: 'Holding',
  sharePosition: 'SharePosition',
  disclosure: 'Disclosure',
  investorVisit: 'InvestorVisit',
  transaction: 'Transaction',
  commitment: 'Commitment',
  delegation: 'Delegation',
  export: 'Export',
  insiderList: 'InsiderList',
  wallException: 'WallException',
  partnerApp: 'PartnerApp',
  consent: 'Consent',
  bulletin: 'Bulletin',
  servicePlan: 'ServicePlan',
  serviceRequest: 'ServiceRequest',
  serviceStandard: 'ServiceStandard',
  obligationRule: 'ObligationRule',
  obligation: 'Obligation',
  frameworkAgreement: 'FrameworkAgreement',
  rating: 'Rating',
  relationshipCase: 'RelationshipCase',
  warningRule: 'WarningRule',
  signal: 'Signal',
  alert: 'Alert',
  disclosureAssessment: 'DisclosureAssessment',
  disclosureRule: 'DisclosureRule',
  workLog: 'WorkLog',
  workPlan: 'WorkPlan',
  event: 'Event',
  attendance: 'Attendance',
} as const

/** What the schema calls a record. */
const typeName: NonNullable<NonNullable<Resolvers['Node']>['__resolveType']> = (record) => {
  if (!('kind' in record)) return 'Interaction'
  if (record.kind !== 'party') return TYPE_NAMES[record.kind]
  return record.data.type === 'PERSON' ? 'Person' : 'Organization'
}

type WithMeta = { readonly meta: RecordMeta }

/** The fields of `Record`, for every type that has them. */
export const recordFields = {
  version: ({ meta }: WithMeta) => meta.version,
  createdAt: ({ meta }: WithMeta) => meta.createdAt,
  createdBy: ({ meta }: WithMeta) => meta.createdBy,
  recordedAt: ({ meta }: WithMeta) => meta.recordedAt,
  recordedBy: ({ meta }: WithMeta) => meta.recordedBy,
  source: ({ meta }: WithMeta) => sourceOf(meta.source),
  active: ({ meta }: WithMeta) => meta.active,
}

export function sourceOf({ system, externalId, batchId }: Provenance) {
  return { system, externalId: externalId ?? null, importBatch: batchId ?? null }
}

export const recordResolvers: Resolvers = {
  Node: { __resolveType: typeName },
  Record: { __resolveType: typeName },

  Query: {
    institution: (_, __, { caller }) => {
      enter(caller, 'READ')
      return caller.viewer
    },
    node: async (_, { id }, context) => {
      const record = await readAnyRecord(context, id)
      return record ? nodeModel(context, record) : null
    },
    nodes: async (_, { ids }, context) => {
      const records = await readAnyRecords(context, ids)
      return records.map((record) => (record ? nodeModel(context, record) : null))
    },
  },

  Institution: {
    timeZone: (_, __, { app }) => app.timeZone,
  },
}
