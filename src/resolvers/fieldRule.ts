import {
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql'
import type { FieldPolicy } from '../access/decision.ts'

/** What the SDL says of who may be told a field. */
export type FieldRule =
  | { readonly kind: 'DATA'; readonly policy: FieldPolicy; readonly rows: boolean }
  /** Told to whoever sees the record. */
  | { readonly kind: 'OPEN' }
  /** Decided where what it is part of was. */
  | { readonly kind: 'PART' }
  /** Nothing is said: only what holds no data itself may be so, such as connections, payloads and commands. */
  | { readonly kind: 'UNSAID' }

type Described = {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined
}

/**
 * The rule of a field: its own; else that of the same field of an interface; else its type's.
 */
export function fieldRule(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Described & { readonly name: string },
): FieldRule {
  const inherited = type.getInterfaces().flatMap((each) => each.getFields()[field.name] ?? [])
  for (const described of [field, ...inherited, type]) {
    const rule = ruleOf(schema, described)
    if (rule) return rule
  }
  return { kind: 'UNSAID' }
}

function ruleOf(schema: GraphQLSchema, { astNode }: Described): FieldRule | undefined {
  if (!astNode) return undefined
  const valuesOf = (name: string) => {
    const directive = schema.getDirective(name)
    return directive ? getDirectiveValues(directive, astNode) : undefined
  }
  const data = valuesOf('data')
  if (data) {
    const { category, sensitivity, mask, rows } = data as FieldPolicy & { readonly rows: boolean }
    return { kind: 'DATA', policy: { category, sensitivity, ...(mask ? { mask } : {}) }, rows }
  }
  if (valuesOf('open')) return { kind: 'OPEN' }
  return valuesOf('part') ? { kind: 'PART' } : undefined
}
