import type { GraphQLResolveInfo } from 'graphql'
import type { FieldPlan } from './fieldPlan.ts'
import type { Path, Run } from './run.ts'

/**
 * What a resolver may ask about where it is. Most ask nothing, and nothing is worked out for them: in a page of a hundred
 * records, thousands of places.
 */
export class FieldInfo implements GraphQLResolveInfo {
  readonly #plan: FieldPlan
  readonly #run: Run
  readonly #parent: Path | undefined
  #path: Path | undefined

  constructor(plan: FieldPlan, run: Run, parent: Path | undefined) {
    this.#plan = plan
    this.#run = run
    this.#parent = parent
  }

  get path(): Path {
    this.#path ??= { prev: this.#parent, key: this.#plan.responseName, typename: this.#plan.parentType.name }
    return this.#path
  }

  get fieldName() {
    return this.#plan.field.name
  }

  get fieldNodes() {
    return this.#plan.nodes
  }

  get returnType() {
    return this.#plan.field.type
  }

  get parentType() {
    return this.#plan.parentType
  }

  get schema() {
    return this.#run.info.schema
  }

  get fragments() {
    return this.#run.info.fragments
  }

  get rootValue() {
    return this.#run.info.rootValue
  }

  get operation() {
    return this.#run.info.operation
  }

  get variableValues() {
    return this.#run.info.variableValues
  }
}
