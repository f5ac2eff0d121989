import { type GraphQLSchema, isObjectType } from 'graphql'
import { type FieldPolicy, WITHHELD_REASONS } from '../access/decision.ts'
import { DATA_CATEGORIES, SENSITIVITIES } from '../domain/dataCategory.ts'
import type { AccessDecision, Resolvers } from '../generated/resolvers.ts'
import { type AccessPreviewModel, readAccessPreview } from '../usecases/policy/readAccessPreview.ts'
import { fieldRule } from './fieldRule.ts'

export const policyResolvers: Resolvers = {
  AccessPreview: {
    decisions: (preview, _, __, { schema }) => decisionsOf(preview, schema),
  },

  Query: {
    accessPreview: async (_, args, context) => (await readAccessPreview(context, args)) ?? null,
  },
}

/** What would be decided of each kind of fact that some field tells. */
function decisionsOf({ decide }: AccessPreviewModel, schema: GraphQLSchema): AccessDecision[] {
  const fields = fieldsByPolicy(schema)
  return DATA_CATEGORIES.flatMap((category) =>
    SENSITIVITIES.flatMap((sensitivity) => {
      const names = fields.get(keyOf({ category, sensitivity }))
      if (!names) return []
      const decision = decide({ category, sensitivity })
      const told = { category, sensitivity, fields: names.toSorted() }
      if (decision.kind === 'VISIBLE') return { ...told, visible: true }
      const { en, zh, ground } = WITHHELD_REASONS[decision.code]
      return { ...told, visible: false, code: decision.code, reason: en, reasonZh: zh, ground }
    }),
  )
}

function fieldsByPolicy(schema: GraphQLSchema): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType()) continue
    for (const field of Object.values(type.getFields())) {
      const rule = fieldRule(schema, type, field)
      if (rule.kind !== 'DATA') continue
      const key = keyOf(rule.policy)
      fields.set(key, [...(fields.get(key) ?? []), `${type.name}.${field.name}`])
    }
  }
  return fields
}

function keyOf({ category, sensitivity }: FieldPolicy): string {
  return `${category} ${sensitivity}`
}
