import { isRecord, listOf, type Template } from './template.ts'

export type PlacedStatement = {
  /** The resource that it belongs to. */
  readonly id: string
  /** Of a role, what it may; of anything else, who may do what with it. */
  readonly place: string
  readonly effect: string
  readonly actions: readonly string[]
  readonly resources: readonly unknown[]
  readonly principals: readonly unknown[]
  readonly members: readonly string[]
  /** What must be there, and equal something: `kms:CallerAccount`. */
  readonly equalities: readonly string[]
}

/** Every statement of every policy in a template, wherever it stands. */
export function policyStatements({ Resources }: Template): readonly PlacedStatement[] {
  return Object.entries(Resources).flatMap(([id, { Properties }]) => statementsIn(id, id, Properties))
}

function statementsIn(id: string, place: string, value: unknown): readonly PlacedStatement[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => statementsIn(id, `${place}[${index}]`, each))
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'Statement'
      ? listOf(member).map((statement, index) => placed(id, `${place}.Statement[${index}]`, statement))
      : statementsIn(id, `${place}.${name}`, member),
  )
}

function placed(id: string, place: string, statement: unknown): PlacedStatement {
  if (!isRecord(statement)) throw new TypeError(`${place} is no statement`)
  const { Effect, Action, Resource, Principal, Condition } = statement
  const { StringEquals } = isRecord(Condition) ? Condition : {}
  return {
    id,
    place,
    effect: String(Effect),
    actions: listOf(Action).map(String),
    resources: listOf(Resource),
    principals: isRecord(Principal) ? Object.values(Principal).flatMap(listOf) : listOf(Principal),
    members: Object.keys(statement),
    equalities: isRecord(StringEquals) ? Object.keys(StringEquals) : [],
  }
}
