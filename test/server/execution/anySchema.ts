import { buildSchema, GraphQLError, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql'
import { AppError } from '../../../src/errors.ts'
import type { Dice } from '../../support/seededRandom.ts'

/** Small, with each kind of type in each kind of place. */
const SDL = `
  type Query {
    thing(of: Of, n: Int = 3, names: [String!], kind: Kind = RED): Thing
    sure: Thing!
    any: Any
    node(id: ID!): Node
    nodes: [Node]
    sures: [Thing!]!
    lists: [[Leaf!]]
    text: String
  }
  type Mutation { first: Thing second(of: Of!): Thing! third: [Node!] text: String }
  input Of @oneOf { id: ID color: Kind range: Range }
  input Range { from: Int! to: Int = 7 }
  enum Kind { RED GREEN }
  scalar Odd
  interface Node { id: ID! peer: Node again: Thing size(of: Int = 1): Int }
  union Any = Thing | Leaf
  type Thing implements Node {
    size(of: Int = 2): Int id: ID! peer: Node again: Thing sure: Thing! things(first: Int! = 2, after: String): [Thing]
    surely: [Leaf!]! kind: Kind odd: Odd odds: [Odd] int: Int float: Float! flag: Boolean! any: [Any!] words(of: Of, kind: Kind): String
  }
  type Leaf implements Node { size(of: Int = 3): Int id: ID! peer: Node again: Thing text: String! kinds: [Kind!]! leaf: Leaf! sum(plus: Int = 1): Int! }
`

/** What a resolver may do: what is right, most of the time. */
type Deed = 'right' | 'later' | 'null' | 'throw' | 'reject' | 'error' | 'refuse' | 'wrong' | 'located'
const DEEDS: readonly (readonly [number, Deed])[] = [
  [0.55, 'right'],
  [0.8, 'later'],
  [0.86, 'null'],
  [0.89, 'throw'],
  [0.92, 'reject'],
  [0.94, 'error'],
  [0.96, 'refuse'],
  [0.98, 'wrong'],
  [1, 'located'],
]

/** Whose resolvers do by dice what they do, the same for the same place, arguments and dice: and say what they were asked. */
export function anySchema(diceOf: (place: string) => Dice): GraphQLSchema {
  const schema = buildSchema(SDL)
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value, _, { path }) => {
        const name = (value as { readonly type?: string }).type
        return diceOf(`type ${JSON.stringify(path)}`).isLucky(0.3) ? Promise.resolve(name) : name
      }
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_, args, __, info) => {
        const { path, fieldName, parentType, returnType, fieldNodes, variableValues, operation } = info
        const asked = {
          path,
          fieldName,
          parentType,
          returnType,
          args,
          variableValues,
          fields: fieldNodes.length,
        }
        const dice = diceOf(JSON.stringify([asked, operation.name?.value]))
        return done(dice, String(returnType), JSON.stringify(asked))
      }
    }
  }
  return schema
}

function done(dice: Dice, type: string, asked: string): unknown {
  const chance = dice.next()
  const deed = DEEDS.find(([most]) => chance < most)?.[1]
  switch (deed) {
    case 'right':
      return rightValue(dice, type, asked)
    case 'later':
      return Promise.resolve().then(() => rightValue(dice, type, asked))
    case 'null':
      return dice.isLucky(0.5) ? null : undefined
    case 'throw':
      throw new Error(`thrown at ${asked}`)
    case 'reject':
      return rejected(new Error(`rejected at ${asked}`))
    case 'error':
      return new Error(`returned at ${asked}`)
    case 'refuse':
      throw new AppError('FORBIDDEN', `refused at ${asked}`)
    case 'located':
      throw new GraphQLError(`located at ${asked}`, { path: ['elsewhere', 1], extensions: { code: 'X' } })
    default:
      return dice.oneOf(['', 1.5, Number.NaN, {}, [], [null], true, () => 'called'])
  }
}

/** Heard by us, as nobody may come to it. */
function rejected(error: Error): Promise<never> {
  const promise = Promise.reject(error)
  promise.catch(() => undefined)
  return promise
}

function rightValue(dice: Dice, type: string, asked: string): unknown {
  if (type.endsWith('!')) return rightValue(dice, type.slice(0, -1), asked)
  if (type.startsWith('[')) {
    const items = Array.from({ length: dice.below(3) }, () => done(dice, type.slice(1, -1), asked))
    return dice.isLucky(0.3) ? new Set(items) : items
  }
  switch (type) {
    case 'Int':
      return dice.oneOf([1, '2', 2 ** 40, true])
    case 'Float':
      return dice.oneOf([1.5, '2.5', 'x'])
    case 'Boolean':
      return dice.oneOf([true, false, 1])
    case 'Kind':
      return dice.oneOf(['RED', 'GREEN', 'RED', 'BLUE'])
    case 'ID':
    case 'String':
      return dice.oneOf([asked, 'text', 7])
    case 'Odd':
      return dice.oneOf([{ any: ['thing'] }, 'text', 0])
    default:
      return { type: dice.oneOf(['Thing', 'Leaf', 'Thing', 'Leaf', 'Kind', undefined]) }
  }
}
