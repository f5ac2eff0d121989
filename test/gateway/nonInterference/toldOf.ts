import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { CLERK } from './builder.ts'
import { answersTo } from './interference.ts'
import type { Asked } from './questions.ts'
import { isRecord } from './selections.ts'
import type { World } from './world.ts'

/** What an operator is told in a world: by record and field, every value that is said of it anywhere. */
export type Told = ReadonlyMap<string, ReadonlySet<string>>

export async function toldToOperator(
  schema: GraphQLSchema,
  world: World,
  questions: readonly Asked[],
): Promise<Told> {
  const told = new Map<string, Set<string>>()
  const operator = { ...CLERK, subject: 'reader' }
  for (const [{ document, variables }, pages] of await answersTo(world, operator, questions)) {
    const [operation] = parse(document.query).definitions
    const query = schema.getQueryType()
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !query) continue
    for (const { body } of pages) {
      collect(operation.selectionSet, query, JSON.parse(body).data, JSON.stringify(variables))
    }
  }
  return told

  /** @param about the record that all below is of, or the question, where there is none. */
  function collect(
    selections: SelectionSetNode,
    type: GraphQLNamedType,
    value: unknown,
    about: string,
  ): void {
    if (Array.isArray(value)) {
      for (const each of value) collect(selections, type, each, about)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const answer = value as Readonly<Record<string, unknown>>
    const actual = schema.getType(String(answer['__typename'] ?? type.name))
    if (!isObjectType(actual)) return
    const of = isRecord(actual) && typeof answer['id'] === 'string' ? answer['id'] : about
    for (const selection of selections.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (selection.typeCondition?.name.value === actual.name)
          collect(selection.selectionSet, actual, answer, of)
        continue
      }
      if (selection.kind !== Kind.FIELD) continue
      const field = actual.getFields()[selection.name.value]
      const said = answer[selection.alias?.value ?? selection.name.value]
      if (!field) continue
      if (selection.selectionSet) collect(selection.selectionSet, getNamedType(field.type), said, of)
      else if (said !== null && said !== undefined) note(`${of} ${actual.name}.${field.name}`, said)
    }
  }

  function note(key: string, said: unknown): void {
    const values = told.get(key) ?? new Set()
    values.add(JSON.stringify(said))
    told.set(key, values)
  }
}

/** `Person.birthDate`: the fields of which other values are told, of the same record, in two worlds. */
export function fieldsThatDiffer(usual: Told, altered: Told): ReadonlySet<string> {
  return new Set(
    [...usual].flatMap(([key, values]) => {
      const others = altered.get(key)
      return others && !isSame(values, others) ? [fieldOf(key)] : []
    }),
  )
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value))
}

export function fieldsTold(told: Told): ReadonlySet<string> {
  return new Set([...told.keys()].map(fieldOf))
}

function fieldOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}
