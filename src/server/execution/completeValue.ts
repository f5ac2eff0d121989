import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { executeFields } from './executeFields.ts'
import type { Completer, FieldPlan } from './fieldPlan.ts'
import { isPromise } from './isPromise.ts'
import { isTaken, type PlanRoom } from './planRoom.ts'
import type { Path, Run } from './run.ts'

/** The field whose values are completed. */
export type CompletedField = {
  readonly nodes: readonly FieldNode[]
  /** What is asked of an object of this type that stands in the field. */
  readonly plan: (type: GraphQLObjectType) => readonly FieldPlan[]
  /** For plans that are kept. */
  readonly room: PlanRoom
}

/** @see https://spec.graphql.org/draft/#CompleteValue() */
export function completerOf(type: GraphQLOutputType, asked: CompletedField): Completer {
  if (isNonNullType(type)) return neverNull(completerOf(type.ofType, asked))
  const complete = isLeafType(type)
    ? leaf(type)
    : isListType(type)
      ? list(type.ofType, asked)
      : isObjectType(type)
        ? object(type, asked)
        : abstract(type, asked)
  return (run, value, info, path) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw value
    return complete(run, value, info, path)
  }
}

function neverNull(complete: Completer): Completer {
  return (run, value, info, path) => {
    const completed = complete(run, value, info, path)
    if (completed !== null) return completed
    throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`)
  }
}

function leaf(type: GraphQLLeafType): Completer {
  // What is in its form already need not go through a function that takes all forms.
  const isText = type === GraphQLString || type === GraphQLID
  return (_, value) => {
    if (isText && typeof value === 'string') return value
    const serialized = type.serialize(value)
    if (serialized !== null && serialized !== undefined) return serialized
    throw new Error(`${type.name} cannot say what it was given`)
  }
}

function list(itemType: GraphQLOutputType, asked: CompletedField): Completer {
  const complete = completerOf(itemType, asked)
  const isNonNull = isNonNullType(itemType)
  const { nodes } = asked

  return (run, value, info, listPath) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`,
      )
    }
    const prev = listPath ?? info.path
    const completed: unknown[] = []
    let isComplete = true
    try {
      for (const item of value as Iterable<unknown>) {
        const path: Path = { prev, key: completed.length, typename: undefined }
        const done = completeItem(run, item, info, path)
        completed.push(done)
        if (isPromise(done)) isComplete = false
      }
    } catch (error) {
      // The others may fail, too, and nobody would be there to hear it.
      for (const done of completed) if (isPromise(done)) done.then(undefined, () => undefined)
      throw error
    }
    return isComplete ? completed : Promise.all(completed)
  }

  function completeItem(run: Run, item: unknown, info: GraphQLResolveInfo, path: Path): unknown {
    try {
      const done = isPromise(item) ? awaitedItem(run, item, info, path) : complete(run, item, info, path)
      return isPromise(done) ? failedLater(run, done, path) : done
    } catch (error) {
      return run.failed(error, { nodes, path, isNonNull })
    }
  }

  // Functions of their own: see `executeFields`.

  function awaitedItem(run: Run, item: PromiseLike<unknown>, info: GraphQLResolveInfo, path: Path): unknown {
    return item.then((resolved) => complete(run, resolved, info, path))
  }

  function failedLater(run: Run, done: PromiseLike<unknown>, path: Path): unknown {
    return done.then(undefined, (error: unknown) => run.failed(error, { nodes, path, isNonNull }))
  }
}

function object(type: GraphQLObjectType, { plan, room }: CompletedField): Completer {
  let kept: readonly FieldPlan[] | undefined

  function planned() {
    const fields = plan(type)
    if (isTaken(room, fields)) kept = fields
    return fields
  }

  return (run, value, info, path = info.path) => executeFields(run, kept ?? planned(), value, path)
}

function abstract(type: GraphQLAbstractType, { nodes, plan, room }: CompletedField): Completer {
  const resolveType = type.resolveType ?? defaultTypeResolver
  const plans = new Map<string, readonly FieldPlan[]>()

  function fieldsOf(name: unknown, { schema, parentType, fieldName }: GraphQLResolveInfo) {
    const known = plans.get(name as string)
    if (known) return known
    const runtimeType = typeof name === 'string' ? schema.getType(name) : undefined
    if (!isObjectType(runtimeType) || !schema.isSubType(type, runtimeType)) {
      throw new GraphQLError(
        `Abstract type "${type.name}" must resolve to an Object type that belongs to it for field "${parentType.name}.${fieldName}", but resolved to ${String(name)}.`,
        { nodes },
      )
    }
    const fields = plan(runtimeType)
    if (isTaken(room, fields)) plans.set(runtimeType.name, fields)
    return fields
  }

  return (run, value, info, path = info.path) => {
    const name: unknown = resolveType(value, run.context, info, type)
    return isPromise(name)
      ? name.then((resolved) => executeFields(run, fieldsOf(resolved, info), value, path))
      : executeFields(run, fieldsOf(name, info), value, path)
  }
}
