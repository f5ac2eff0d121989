import {
  type FieldNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  locatedError,
  responsePathAsArray,
} from 'graphql'

/** A place in an answer, from its end. */
export type Path = GraphQLResolveInfo['path']

/** What of a resolver's `info` is the same for all fields of one run. */
export type RunInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'
>

export type Arguments = Record<string, unknown>

/** One operation while it is executed. */
export class Run {
  readonly info: RunInfo
  readonly context: unknown
  readonly errors: GraphQLError[] = []
  /** Those that depend on the variables: the same wherever their field is in a list. */
  readonly arguments = new Map<object, Arguments>()
  readonly #failed = new Set<Path | undefined>()

  constructor(info: RunInfo, context: unknown) {
    this.info = info
    this.context = context
  }

  /** Has the answer say what went wrong; not where it is null already, for something else. */
  addError(error: GraphQLError, path: Path | undefined): void {
    for (let at = path; at; at = at.prev) if (this.#failed.has(at)) return
    if (this.#failed.has(undefined)) return
    this.#failed.add(path)
    this.errors.push(error)
  }

  /**
   * What stands in the place of a value that could not be had.
   *
   * @throws GraphQLError with its place, where null may not stand.
   */
  failed(thrown: unknown, { nodes, path, isNonNull }: Failed): null {
    const error = locatedError(thrown, nodes, responsePathAsArray(path))
    if (isNonNull) throw error
    this.addError(error, path)
    return null
  }
}

type Failed = { readonly nodes: readonly FieldNode[]; readonly path: Path; readonly isNonNull: boolean }
