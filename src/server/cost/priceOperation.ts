import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { AppError } from '../../errors.ts'
import { coerceVariables } from '../coerceVariables.ts'
import { fragmentsOf } from '../fragmentsOf.ts'
import { oncePer } from '../oncePer.ts'
import { type Composite, fieldOf, occurrencesOf, ownNodesOf } from './priceField.ts'
import { type OperationSize, sizeOfOperation } from './sizeOfOperation.ts'

/** Upper bounds of what an operation gives, known without running it. */
export type Yield = {
  /** Records that could come back. */
  readonly nodes: number
  /** Scalars that could come back. */
  readonly values: number
}

export type OperationPrice = Yield & OperationSize

export type PricedOperation = {
  readonly schema: GraphQLSchema
  /** Validated: without cycles of fragments, and with every field known. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>
}

const NOTHING: Yield = { nodes: 0, values: 0 }

/**
 * The price of an operation, fragment by fragment: each is priced once, so that 30 fragments that use
 * each other twice cost 30 steps here and not a billion.
 *
 * @throws AppError BAD_REQUEST for an argument that cannot be, such as a page size that is not 1 to 100.
 */
export function priceOperation(priced: PricedOperation): OperationPrice {
  const { nodes, values } = yieldOf(priced)
  // Lists about the schema are as long as their mean.
  return { nodes: Math.ceil(nodes), values: Math.ceil(values), ...sizeOfOperation(priced) }
}

function yieldOf(priced: PricedOperation): Yield {
  const { schema, document, operation } = priced
  const root = schema.getRootType(operation.operation)
  const { coerced } = coerceVariables(priced)
  if (!root) throw new AppError('BAD_REQUEST', `There is nothing to ask by ${operation.operation} here.`)
  // Execution will refuse them, before it runs anything.
  if (!coerced) return NOTHING
  const known = yieldsOf(operation)
  const basis = basisOf(operation, coerced)
  const found =
    known.get(basis) ?? new Pricing(schema, document, coerced).ofSelections(operation.selectionSet, root, [])
  if (known.size < MOST_BASES) known.set(basis, found)
  return found
}

/** Of operations whose document is kept, what they give, by what that depends on. */
const yieldsOf = oncePer((_: OperationDefinitionNode) => new Map<string, Yield>())

/** Each number is another basis: whoever sends many has each further one worked out. */
const MOST_BASES = 32

/**
 * All of the variables that a price can follow from: page sizes, conditions, how long lists are, and what is null or
 * absent where it may not be. Never what texts and objects say.
 */
function basisOf(operation: OperationDefinitionNode, coerced: Readonly<Record<string, unknown>>): string {
  const basis = operation.variableDefinitions?.map(({ variable: { name } }) => {
    const value = coerced[name.value]
    if (value === undefined) return Object.hasOwn(coerced, name.value) ? 'undefined' : 'absent'
    if (Array.isArray(value)) return `list of ${value.length}`
    return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'given'
  })
  return basis?.join() ?? ''
}

class Pricing {
  readonly #schema: GraphQLSchema
  readonly #variables: Record<string, unknown>
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #priced = new Map<string, Yield>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = fragmentsOf(document)
  }

  ofSelections({ selections }: SelectionSetNode, parent: Composite, path: readonly string[]): Yield {
    return selections
      .filter((selection) => this.#isIncluded(selection, path))
      .map((selection) => this.#ofSelection(selection, parent, path))
      .reduce(sum, NOTHING)
  }

  #ofSelection(selection: SelectionNode, parent: Composite, path: readonly string[]): Yield {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#ofField(selection, parent, [...path, selection.alias?.value ?? selection.name.value])
      case Kind.INLINE_FRAGMENT: {
        const type = selection.typeCondition ? this.#typeNamed(selection.typeCondition.name.value) : parent
        return this.ofSelections(selection.selectionSet, type, path)
      }
      case Kind.FRAGMENT_SPREAD:
        return this.#ofFragment(selection.name.value, path)
    }
  }

  #ofFragment(name: string, path: readonly string[]): Yield {
    const priced = this.#priced.get(name)
    if (priced) return priced
    const fragment = this.#fragments.get(name)
    if (!fragment) return NOTHING
    // Validation refuses a fragment that contains itself. Should one get here, nothing can afford it.
    this.#priced.set(name, { ...NOTHING, nodes: Number.POSITIVE_INFINITY })
    const price = this.ofSelections(
      fragment.selectionSet,
      this.#typeNamed(fragment.typeCondition.name.value),
      path,
    )
    this.#priced.set(name, price)
    return price
  }

  #ofField(node: FieldNode, parent: Composite, path: readonly string[]): Yield {
    const field = fieldOf(this.#schema, parent, node.name.value)
    const type = getNamedType(field.type)
    const place = { schema: this.#schema, parent, field, path }
    const args = argumentsOf(() => getArgumentValues(field, node, this.#variables), path)
    const occurrences = occurrencesOf(place, args)
    const ownNodes = ownNodesOf(place, occurrences)
    if (isLeafType(type) || !node.selectionSet) return { nodes: ownNodes, values: 1 }
    const inner = this.ofSelections(node.selectionSet, type as Composite, path)
    return {
      nodes: ownNodes + occurrences * inner.nodes,
      values: occurrences * inner.values,
    }
  }

  #isIncluded(selection: SelectionNode, path: readonly string[]): boolean {
    if (!selection.directives?.length) return true
    const valuesOf = (directive: GraphQLDirective) =>
      argumentsOf(() => getDirectiveValues(directive, selection, this.#variables) ?? {}, path)
    return valuesOf(GraphQLSkipDirective)['if'] !== true && valuesOf(GraphQLIncludeDirective)['if'] !== false
  }

  #typeNamed(name: string): Composite {
    const type = this.#schema.getType(name)
    if (!isCompositeType(type)) throw new TypeError(`a fragment on ${name} has passed validation`)
    return type as GraphQLObjectType
  }
}

/** A nullable variable may be null where null is not allowed: only the value tells. */
function argumentsOf(read: () => Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const place = path.length > 0 ? path.join('.') : 'the root'
    throw new AppError('BAD_REQUEST', `At ${place}: ${error.message}`)
  }
}

function sum(a: Yield, b: Yield): Yield {
  return { nodes: a.nodes + b.nodes, values: a.values + b.values }
}
