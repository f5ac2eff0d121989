import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../fragmentsOf.ts'
import { oncePer } from '../oncePer.ts'

/**
 * How much there is to read of an operation, before it is known what it gives. What a directive leaves out is counted too:
 * it is read all the same.
 */
export type OperationSize = {
  /** Fields asked for, with fragments written out. */
  readonly fields: number
  /** Fields inside fields. */
  readonly depth: number
  /** Fields under another name, with fragments written out. */
  readonly aliases: number
  /** Uses of directives, with fragments written out. */
  readonly directives: number
  /** Commands of a mutation. */
  readonly commands: number
  /** Questions about the schema. */
  readonly introspections: number
  readonly variables: number
  /** Values inside the variables. */
  readonly inputs: number
}

export type SizedOperation = {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** What selections add up to; `roots` are the fields at their own level. */
type Size = Pick<OperationSize, 'fields' | 'depth' | 'aliases' | 'directives' | 'introspections'> & {
  readonly roots: number
}

const NOTHING: Size = { fields: 0, depth: 0, aliases: 0, directives: 0, introspections: 0, roots: 0 }

/** Each fragment is measured once, so that 30 fragments that use each other twice take 30 steps and not a billion. */
export function sizeOfOperation({ document, operation, variables }: SizedOperation): OperationSize {
  return {
    ...sizeInText(operation, document),
    variables: Math.max(operation.variableDefinitions?.length ?? 0, Object.keys(variables).length),
    inputs: valuesIn(variables),
  }
}

type SizeOfText = Omit<OperationSize, 'variables' | 'inputs'>

/** Of operations whose document is kept. */
const sizeInText = oncePer(sizeOfText)

function sizeOfText(operation: OperationDefinitionNode, document: DocumentNode): SizeOfText {
  const { roots, ...size } = new Sizing(document).ofSelections(operation.selectionSet)
  const declared = [operation, ...(operation.variableDefinitions ?? [])]
  return {
    ...size,
    directives: declared.reduce((count, node) => count + uses(node), size.directives),
    commands: operation.operation === OperationTypeNode.MUTATION ? roots : 0,
  }
}

class Sizing {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #sized = new Map<string, Size>()

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsOf(document)
  }

  ofSelections({ selections }: SelectionSetNode): Size {
    return selections.map((selection) => withDirectives(this.#of(selection), selection)).reduce(sum, NOTHING)
  }

  #of(selection: SelectionNode): Size {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#ofField(selection)
      case Kind.INLINE_FRAGMENT:
        return this.ofSelections(selection.selectionSet)
      case Kind.FRAGMENT_SPREAD:
        return this.#ofFragment(selection.name.value)
    }
  }

  #ofField({ name, alias, selectionSet }: FieldNode): Size {
    const inner = selectionSet ? this.ofSelections(selectionSet) : NOTHING
    const isAboutSchema = name.value === '__schema' || name.value === '__type'
    return {
      fields: 1 + inner.fields,
      depth: 1 + inner.depth,
      aliases: inner.aliases + (alias ? 1 : 0),
      directives: inner.directives,
      introspections: inner.introspections + (isAboutSchema ? 1 : 0),
      roots: 1,
    }
  }

  #ofFragment(name: string): Size {
    const sized = this.#sized.get(name)
    if (sized) return sized
    const fragment = this.#fragments.get(name)
    if (!fragment) return NOTHING
    // Validation refuses a fragment that contains itself. Should one get here, it is too large for anything.
    this.#sized.set(name, { ...NOTHING, fields: Number.POSITIVE_INFINITY })
    const size = withDirectives(this.ofSelections(fragment.selectionSet), fragment)
    this.#sized.set(name, size)
    return size
  }
}

type Directed = { readonly directives?: readonly DirectiveNode[] }

function uses({ directives = [] }: Directed): number {
  return directives.length
}

function withDirectives(size: Size, node: Directed): Size {
  return { ...size, directives: size.directives + uses(node) }
}

function sum(a: Size, b: Size): Size {
  return {
    fields: a.fields + b.fields,
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    introspections: a.introspections + b.introspections,
    roots: a.roots + b.roots,
  }
}

/** Objects, lists and what is in them. Without recursion: a body has room for half a million brackets inside each other. */
function valuesIn(variables: Readonly<Record<string, unknown>>): number {
  const open: unknown[] = Object.values(variables)
  let count = 0
  while (open.length > 0) {
    const value = open.pop()
    count += 1
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) open.push(inner)
  }
  return count
}
