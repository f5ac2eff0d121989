import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Dice } from '../../support/seededRandom.ts'

export type AnyOperation = {
  readonly text: string
  /** Of several requests for it. */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
}

const DECLARED: Readonly<Record<string, string>> = {
  id: 'ID! = "v"',
  n: 'Int = 5',
  m: 'Int',
  kind: 'Kind',
  of: 'Of',
  yes: 'Boolean! = true',
  no: 'Boolean = false',
  s: '[String!]',
}

/** An operation made by dice: fields twice, under other names, in fragments of all kinds, left out, with arguments of all kinds. */
export function anyOperation(schema: GraphQLSchema, dice: Dice): AnyOperation {
  const writer = new Writer(schema, dice)
  const isMutation = dice.isLucky(0.25)
  const root = isMutation ? schema.getMutationType() : schema.getQueryType()
  const selection = writer.selection(root as GraphQLObjectType, 4)
  const body = [selection, ...writer.fragments].join('\n')
  const used = Object.entries(DECLARED).filter(([name]) => new RegExp(`\\$${name}\\b`).test(body))
  const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ')
  return {
    text: `${isMutation ? 'mutation' : 'query'} Any${declared ? `(${declared})` : ''} ${body}`,
    variables: [variablesOf(dice), variablesOf(dice)],
  }
}

function variablesOf(dice: Dice): Record<string, unknown> {
  const all: Record<string, readonly unknown[]> = {
    id: ['one', 2],
    n: [1, null, 'many', 2 ** 31],
    m: [4, null],
    kind: ['RED', null, 'BLUE'],
    of: [{ id: 'x' }, { range: { from: 1 } }, { range: {} }, {}, { id: 'x', color: 'RED' }, null],
    yes: [true, false],
    no: [true, false, null],
    s: ['alone', ['a', 'b'], [null], null],
    unknown: [1],
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, values]) => {
      if (dice.isLucky(0.5)) return []
      // The first is right.
      return [[name, dice.isLucky(0.85) ? values[0] : dice.oneOf(values)]]
    }),
  )
}

class Writer {
  readonly fragments: string[] = []
  readonly #schema: GraphQLSchema
  readonly #dice: Dice
  readonly #given = new Map<string, readonly string[]>()

  constructor(schema: GraphQLSchema, dice: Dice) {
    this.#schema = schema
    this.#dice = dice
  }

  selection(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#dice.below(4) }, () => this.#part(type, depth))
    return `{ ${parts.join(' ')} }`
  }

  #part(type: GraphQLNamedType, depth: number): string {
    const dice = this.#dice
    const directive = dice.isLucky(0.15) ? dice.oneOf(CONDITIONS) : ''
    if (depth > 0 && dice.isLucky(0.2)) {
      const within = dice.oneOf(this.#typesWithin(type))
      if (dice.isLucky(0.2)) return `... ${directive} ${this.selection(type, depth - 1)}`
      if (dice.isLucky(0.4)) return `... on ${within.name} ${directive} ${this.selection(within, depth - 1)}`
      const name = `F${this.fragments.length}`
      const place = this.fragments.push('') - 1
      this.fragments[place] = `fragment ${name} on ${within.name} ${this.selection(within, depth - 1)}`
      return `...${name} ${directive}${dice.isLucky(0.2) ? ` ...${name}` : ''}`
    }
    return `${this.#field(type, depth, directive)}`
  }

  #field(type: GraphQLNamedType, depth: number, directive: string): string {
    const dice = this.#dice
    const own = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const usable = own.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    const field = dice.isLucky(0.08) || usable.length === 0 ? undefined : dice.oneOf(usable)
    if (!field) return `${dice.isLucky(0.3) ? 't: ' : ''}__typename ${directive}`
    const inner = getNamedType(field.type)
    const alias = dice.isLucky(0.2) ? aliasOf(field.name, dice) : ''
    // The same wherever it has the same name, as it could not be one field otherwise.
    const place = `${alias}${field.name}`
    const args = this.#given.get(place) ?? field.args.flatMap((arg) => this.#argument(arg))
    this.#given.set(place, args)
    const given = args.length > 0 ? `(${args.join(', ')})` : ''
    return `${alias}${field.name}${given} ${directive} ${isCompositeType(inner) ? this.selection(inner, depth - 1) : ''}`
  }

  #argument({ name, type }: GraphQLArgument): readonly string[] {
    if (this.#dice.isLucky(0.4) && !String(type).endsWith('!')) return []
    return [`${name}: ${this.#value(type)}`]
  }

  #value(type: GraphQLInputType): string {
    const dice = this.#dice
    const named = getNamedType(type)
    const values: Record<string, readonly string[]> = {
      ID: ['"x"', '7', '$id'],
      Int: ['1', '$n', '-2', '$m'],
      String: ['"text"', '"""block"""'],
      Kind: ['RED', '$kind', 'GREEN'],
      Of: ['{ id: "x" }', '{ id: $id }', '{ range: { from: 1, to: $n } }', '$of', '{ color: GREEN }'],
    }
    if (String(type).startsWith('[')) return dice.oneOf(['["a", "b"]', '"alone"', '$s', '[]'])
    return dice.oneOf(values[named.name] ?? ['null'])
  }

  #typesWithin(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return [type, ...this.#schema.getPossibleTypes(type)]
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type]
  }
}

/** Names that objects of JavaScript have already, and names of our own. */
function aliasOf(name: string, dice: Dice): string {
  const usual = [`a${name}`, `b${name}`]
  return `${dice.oneOf(name === 'id' ? ['__proto__', 'constructor', 'toString', ...usual] : usual)}: `
}

const CONDITIONS = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@skip(if: true)',
  '@include(if: true)',
  '@include(if: false)',
  '@skip(if: $no) @include(if: $yes)',
]
