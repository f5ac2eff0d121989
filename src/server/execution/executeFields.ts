import { FieldInfo } from './fieldInfo.ts'
import type { FieldPlan } from './fieldPlan.ts'
import { isPromise } from './isPromise.ts'
import type { Path, Run } from './run.ts'

/** The fields of an object in an answer. Nothing is inherited: a caller may name a field `__proto__`. */
class Answer {
  [name: string]: unknown
}
// Unlike those of `Object.create(null)`, which are written and read as tables, they are as fast as any other.
Object.setPrototypeOf(Answer.prototype, null)

/**
 * What is asked of an object, all at once: its fields, or a promise of them when one of them has to be waited for.
 *
 * @throws GraphQLError when a field that may not be null could not be had.
 * @see https://spec.graphql.org/draft/#ExecuteSelectionSet()
 */
export function executeFields(
  run: Run,
  fields: readonly FieldPlan[],
  source: unknown,
  path: Path | undefined,
): unknown {
  const answer = new Answer()
  let waitedFor: string[] | undefined
  try {
    for (const field of fields) {
      const value = executeField(run, field, source, path)
      // Its place in the answer is here, whenever it comes.
      answer[field.responseName] = value
      if (!isPromise(value)) continue
      waitedFor ??= []
      waitedFor.push(field.responseName)
    }
  } catch (error) {
    if (!waitedFor) throw error
    const rethrow = () => {
      throw error
    }
    // The others may fail, too, and nobody would be there to hear it.
    return filledIn(answer, waitedFor).then(rethrow, rethrow)
  }
  return waitedFor ? filledIn(answer, waitedFor) : answer
}

/** The same, one field after the other: the commands of a mutation. */
export async function executeSerially(run: Run, fields: readonly FieldPlan[]): Promise<unknown> {
  const answer = new Answer()
  for (const field of fields)
    answer[field.responseName] = await executeField(run, field, undefined, undefined)
  return answer
}

async function filledIn(answer: Answer, waitedFor: readonly string[]): Promise<Answer> {
  const values = await Promise.all(waitedFor.map((name) => answer[name]))
  for (const [n, name] of waitedFor.entries()) answer[name] = values[n]
  return answer
}

/** @see https://spec.graphql.org/draft/#ExecuteField() */
function executeField(run: Run, field: FieldPlan, source: unknown, parent: Path | undefined): unknown {
  const info = new FieldInfo(field, run, parent)
  try {
    const value: unknown = field.resolve(source, field.argumentsOf(run), run.context, info)
    if (isPromise(value)) return awaitedField(run, field, info, value)
    const completed = field.complete(run, value, info)
    return isPromise(completed) ? failedLater(run, field, info, completed) : completed
  } catch (error) {
    return failedField(run, field, info, error)
  }
}

// Functions of their own: V8 makes room for whatever an inner function may need each time its outer one is called, and most
// fields wait for nothing.

function awaitedField(run: Run, field: FieldPlan, info: FieldInfo, value: PromiseLike<unknown>): unknown {
  const completed = value.then((resolved) => field.complete(run, resolved, info))
  return failedLater(run, field, info, completed)
}

function failedLater(run: Run, field: FieldPlan, info: FieldInfo, completed: PromiseLike<unknown>): unknown {
  return completed.then(undefined, (error: unknown) => failedField(run, field, info, error))
}

function failedField(run: Run, { nodes, isNonNull }: FieldPlan, { path }: FieldInfo, error: unknown): null {
  return run.failed(error, { nodes, path, isNonNull })
}
