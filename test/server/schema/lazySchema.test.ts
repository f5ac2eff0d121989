import {
  buildSchema,
  type GraphQLSchema,
  introspectionFromSchema,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { definitions } from '../../../src/generated/definitions.ts'
import { typeDefs } from '../../../src/generated/typeDefs.ts'
import { commands } from '../../../src/resolvers/commands/index.ts'
import { executableSchema } from '../../../src/server/executableSchema.ts'
import { describeSchema } from '../../../src/server/schema/describeSchema.ts'
import { type Behaviour, LazySchema } from '../../../src/server/schema/lazySchema.ts'

const NOTHING: Behaviour<unknown> = {
  scalarNamed: () => ({}),
  typeResolverOf: () => undefined,
  resolversOf: () => ({}),
}

const lazy = (sdl: string) => new LazySchema(sdl.split('\n'), NOTHING)
const sorted = (schema: GraphQLSchema) => lexicographicSortSchema(schema)

describe('the schema we start with', () => {
  it('is, with its descriptions, what the SDL says to whoever reads it', async () => {
    const schema = executableSchema()
    await describeSchema(schema)
    const written = sorted(buildSchema(typeDefs))
    expect(printSchema(sorted(schema))).toBe(printSchema(written))
    expect(introspectionFromSchema(sorted(schema))).toEqual(introspectionFromSchema(written))
  })

  it('is valid, though nobody asks that when it starts', () => {
    // Built anew from what it consists of: a schema that says of itself that it is valid is not looked at.
    const schema = executableSchema()
    expect(validateSchema(sorted(buildSchema(printSchema(schema), { assumeValid: false })))).toEqual([])
    expect(validateSchema(buildSchema(typeDefs))).toEqual([])
  })

  it('has a field for each of our resolvers', () => {
    const types = Object.values(executableSchema().getTypeMap())
    expect(() => types.map((type) => ('getFields' in type ? type.getFields() : []))).not.toThrow()
  })

  it('has a command for each mutation, and no other', () => {
    const mutations = executableSchema().getMutationType()?.getFields() ?? {}
    expect(Object.keys(commands).toSorted()).toEqual(Object.keys(mutations).toSorted())
  })

  it('is started with less than half of the text', () => {
    expect(definitions.length).toBeLessThan(typeDefs.length / 2)
  })
})

describe('a lazy schema', () => {
  const ANIMALS = [
    'interface Animal{name:String!}',
    'type Cat implements Animal{name:String! lives(of:Int=9):[Int!]!}',
    'type Dog implements Animal{name:String! barks:Boolean weight:Float@deprecated(reason:"they do")}',
    'union Pet=Cat|Dog',
    'enum Mood{GOOD BAD@deprecated}',
    'input Wish@oneOf{mood:Mood animal:ID}',
    'scalar Day',
    'directive@shy(by:Mood=GOOD)repeatable on FIELD_DEFINITION|OBJECT',
    'type Query{pet(wish:Wish mood:Mood=BAD):Pet@shy animals:[Animal!]! day:Day}',
  ].join('\n')

  it('says what graphql makes of the same SDL', () => {
    expect(introspectionFromSchema(sorted(lazy(ANIMALS)))).toEqual(
      introspectionFromSchema(sorted(buildSchema(ANIMALS))),
    )
  })

  it('knows who is what, whether or not they were asked for before', () => {
    const schema = lazy(ANIMALS)
    const { Animal, Cat, Pet } = schema.getTypeMap() as never
    expect(schema.isSubType(Animal, Cat)).toBe(true)
    expect(schema.getPossibleTypes(Animal).map(({ name }) => name)).toEqual(['Cat', 'Dog'])
    expect(schema.getPossibleTypes(Pet).map(({ name }) => name)).toEqual(['Cat', 'Dog'])
  })

  it('gives the same type each time', () => {
    const schema = lazy(ANIMALS)
    expect(schema.getType('Cat')).toBe(schema.getType('Cat'))
    expect(schema.getQueryType()).toBe(schema.getTypeMap()['Query'])
    expect(schema.getType('shy')).toBeUndefined()
    expect(schema.getType('Mouse')).toBeUndefined()
  })

  it('reads no definition before its type is used', () => {
    const schema = lazy('type Query{cat:Cat}\ntype Cat{this is not GraphQL}')
    expect(schema.getQueryType().getFields()['cat']?.type).toBe(schema.getType('Cat'))
    expect(() => (schema.getType('Cat') as ReturnType<typeof schema.getQueryType>).getFields()).toThrow(
      'Syntax Error',
    )
  })

  it('refuses a line that defines nothing, and a type that nothing defines', () => {
    expect(() => lazy('{ query }')).toThrow('no definition: { query }')
    expect(() => lazy('type Query{cat:Cat}').getQueryType().getFields()).toThrow('there is no type Cat')
  })
})
