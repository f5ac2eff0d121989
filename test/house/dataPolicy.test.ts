import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { DATA_CATEGORIES, SENSITIVITIES } from '../../src/domain/dataCategory.ts'
import { fieldRule } from '../../src/resolvers/fieldRule.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'

const schema = executableSchema()

/** They hold no data themselves: what they lead to is decided by itself. */
const WITHOUT_DATA = /^(Query|Mutation|PageInfo|UserError|__.*|.*(Connection|Edge|Payload))$/

type Field = GraphQLField<unknown, unknown>
type Place = { readonly name: string; readonly type: GraphQLObjectType; readonly field: Field }

const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
const places: readonly Place[] = objects
  .filter(({ name }) => !WITHOUT_DATA.test(name))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
  )

const named = (wanted: (place: Place) => boolean) => places.filter(wanted).map(({ name }) => name)
const ruleOf = ({ type, field }: Place) => fieldRule(schema, type, field)
const policyOf = (place: Place) => {
  const rule = ruleOf(place)
  return rule.kind === 'DATA' ? rule.policy : undefined
}

describe('what the schema says of who may be told what', () => {
  it('is said of every field that holds data', () => {
    expect(named((place) => ruleOf(place).kind === 'UNSAID')).toEqual([])
  })

  it('lets every field that may be withheld be null', () => {
    expect(named((place) => policyOf(place) !== undefined && isNonNullType(place.field.type))).toEqual([])
  })

  it('masks text, dates, and lists of what has a value, and nothing else', () => {
    const isMaskable = ({ field }: Place) => {
      const type = getNullableType(field.type)
      const value = getNamedType(type)
      if (isListType(type)) return isObjectType(value) && 'value' in value.getFields()
      return ['String', 'PartialDate', 'Date', 'DateTime'].includes(value.name)
    }
    expect(named((place) => policyOf(place)?.mask !== undefined && !isMaskable(place))).toEqual([])
  })

  it('masks only what is sensitive: nothing else is ever masked', () => {
    expect(
      named((place) => {
        const policy = policyOf(place)
        return policy?.mask !== undefined && policy.sensitivity !== 'SENSITIVE'
      }),
    ).toEqual([])
  })

  it('speaks of the categories and sensitivities that decisions know', () => {
    const valuesOf = (name: string) => {
      const type = schema.getType(name)
      return type && 'getValues' in type ? type.getValues().map((value) => value.name) : []
    }
    expect(valuesOf('DataCategory')).toEqual([...DATA_CATEGORIES])
    expect(valuesOf('Sensitivity')).toEqual([...SENSITIVITIES])
  })

  it('is said of every question for a list about a party, which may be withheld unless each row is decided by itself', () => {
    const query = schema.getQueryType()
    const unsaid = Object.values(query?.getFields() ?? {}).filter((field) => {
      const isList =
        isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith('Connection')
      const isAboutParty = field.args.some(({ name }) => name === 'partyId')
      return query && isList && isAboutParty && fieldRule(schema, query, field).kind !== 'DATA'
    })
    expect(unsaid.map(({ name }) => name)).toEqual([])
  })
})
