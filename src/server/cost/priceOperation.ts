import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { AppError } from '../../errors.ts'
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

/** What graphql-js counts, so that an attacker's variables make at most this many messages. */
const MOST_COERCION_ERRORS = 50

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

function yieldOf({ schema, document, operation, variables }: PricedOperation): Yield {
  const root = schema.getRootType(operation.operation)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: MOST_COERCION_ERRORS,
  })
  if (!root) throw new AppError('BAD_REQUEST', `There is nothing to ask by ${operation.operation} here.`)
  // Execution will refuse them, before it runs anything.
  if (!coerced) return NOTHING
  return new Pricing(schema, document, coerced).ofSelections(operation.selectionSet, root, [])
}

class Pricing {
  readonly #schema: GraphQLSchema
  readonly #variables: Record<string, unknown>
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #priced = new Map<string, Yield>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    )
  }

  ofSelections({ selections }: SelectionSetNode, parent: Composite, path: readonly string[]): Yield {
    return selections
      .filter((selection) => this.#isIncluded(selection))
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

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables)
    return skip?.['if'] !== true && include?.['if'] !== false
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
    throw new AppError('BAD_REQUEST', `At ${path.join('.')}: ${error.message}`)
  }
}

function sum(a: Yield, b: Yield): Yield {
  return { nodes: a.nodes + b.nodes, values: a.values + b.values }
}
