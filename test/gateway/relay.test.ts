import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { fieldRule } from '../../src/resolvers/fieldRule.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { describeSchema } from '../../src/server/schema/describeSchema.ts'

const SCHEMA = executableSchema()
await describeSchema(SCHEMA)
const TYPES = Object.values(SCHEMA.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

type Composite = GraphQLObjectType | GraphQLInterfaceType
const COMPOSITES = TYPES.filter((type): type is Composite => isObjectType(type) || isInterfaceType(type))
const FIELDS = COMPOSITES.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
)

/** The fields of a type, as they are written: `edges: [PartyEdge!]!`. */
function shapeOf(type: GraphQLNamedType | undefined): string[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`)
}

const named = (ending: string) =>
  TYPES.filter(({ name }) => name.endsWith(ending)).map(({ name }) => [name.slice(0, -ending.length), name])

/** A feed has no end: it says from where to go on, and until when all is told. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  ContactChangeConnection: ['nextCursor: String!', 'completeUpTo: DateTime'],
}

describe('a connection', () => {
  it.each(named('Connection'))('of %s has edges, nodes and pageInfo', (node, name) => {
    const [edges, nodes, ...rest] = shapeOf(SCHEMA.getType(name))
    expect([edges, ...rest]).toEqual([`edges: [${node}Edge!]!`, 'pageInfo: PageInfo!', ...(MORE[name] ?? [])])
    const [, edgeNode] = shapeOf(SCHEMA.getType(`${node}Edge`))
    expect(nodes).toBe(edgeNode?.replace('node: ', 'nodes: [').replace(/!$/, '!]!'))
  })

  it.each(named('Edge'))('of %s has edges with a cursor and a node', (_, name) => {
    expect(shapeOf(SCHEMA.getType(name))).toEqual(['cursor: String!', expect.stringMatching(/^node: \w+!$/)])
  })

  it('says of its page what Relay wants to know', () => {
    expect(shapeOf(SCHEMA.getType('PageInfo'))).toEqual([
      'hasNextPage: Boolean!',
      'hasPreviousPage: Boolean!',
      'startCursor: String',
      'endCursor: String',
    ])
  })

  it('is what every field with pages gives, and takes a size that must be said', () => {
    const paged = FIELDS.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    const wrong = paged.filter(({ type: parent, field }) => {
      const { args, type } = field
      const written = args.map((arg) => `${arg.name}: ${arg.type}`)
      // Null where it may be withheld: what is about a party, and a record's history.
      const mayBeWithheld = isObjectType(parent) && fieldRule(SCHEMA, parent, field).kind === 'DATA'
      const isThere = isNonNullType(type) || mayBeWithheld || field.name === 'history'
      return !(isThere && written.includes('first: Int!') && written.includes('after: String'))
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
    const others = FIELDS.filter(({ field }) => field.args.some(({ name }) => name === 'first'))
    expect(others.map(({ name }) => name)).toEqual(paged.map(({ name }) => name))
    expect(paged.length).toBeGreaterThan(5)
  })
})

describe('a node', () => {
  it('has an id of its own', () => {
    const nodes = COMPOSITES.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    expect(nodes.length).toBeGreaterThan(9)
    for (const type of nodes) expect(shapeOf(type)).toContain('id: ID!')
    const withId = COMPOSITES.filter((type) => shapeOf(type).includes('id: ID!') && type.name !== 'Node')
    // A statement lives and is found only within its tie; an entry of the audit log names records that may be others'.
    const parts = ['TieStatement', 'AuditedRecord']
    expect(withId.filter(({ name }) => !parts.includes(name))).toEqual(nodes)
  })

  it('is found by its id, alone or with others', () => {
    const fields = SCHEMA.getQueryType()?.getFields()
    const written = [fields?.['node'], fields?.['nodes']].map(
      (field) => `${field?.args.map((arg) => `${arg.name}: ${arg.type}`)} → ${field?.type}`,
    )
    expect(written).toEqual(['id: ID! → Node', 'ids: [ID!]! → [Node]!'])
  })
})

/** Whatever others have changed meanwhile must not stand in the way of these. */
const ALWAYS_DONE = ['withdrawConsent', 'retireOperations', 'inviteToEvent', 'withdrawAttendance']

describe('a mutation', () => {
  const mutations = Object.values(SCHEMA.getMutationType()?.getFields() ?? {})

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s takes one input with its key, and gives a payload with what went wrong',
    (name, { args, type }) => {
      const inputName = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
      expect(args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([`input: ${inputName}!`])
      expect(shapeOf(SCHEMA.getType(inputName))).toContain('idempotencyKey: String!')
      expect(String(type)).toMatch(/^\w+Payload!$/)
      const [record, ...rest] = shapeOf(getNamedType(type))
      expect(record).toMatch(/^\w+: \w+$/)
      expect(rest).toEqual(['userErrors: [UserError!]!'])
    },
  )

  it('of something that is there expects a version of it', () => {
    const changing = mutations.filter(
      ({ name }) =>
        !/^(register|open|record|state|grant|delegate|request|draft|plan|assess|start)[A-Z]/.test(name),
    )
    for (const { name } of changing.filter(({ name }) => !ALWAYS_DONE.includes(name))) {
      const inputName = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
      expect([inputName, shapeOf(SCHEMA.getType(inputName))]).toEqual([
        inputName,
        expect.arrayContaining(['expectedVersion: Int!']),
      ])
    }
  })
})

/** What their names and the types around them say by themselves. */
const SAYS_ITSELF = /(Connection|Edge|Payload|Input|Block)$/

describe('a description', () => {
  it('is there for every type whose name is not all there is to say', () => {
    const silent = TYPES.filter(({ name, description }) => !description && !SAYS_ITSELF.test(name))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('is there for every query, mutation and list that takes arguments of its own', () => {
    const roots = [SCHEMA.getQueryType()?.name, SCHEMA.getMutationType()?.name]
    const silent = FIELDS.filter(({ type, field }) => roots.includes(type.name) && !field.description)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('is there for every scalar of ours', () => {
    const silent = TYPES.filter((type) => isScalarType(type) && !type.description)
    expect(silent).toEqual([])
  })

  it.each(
    TYPES.filter((type): type is GraphQLEnumType => isEnumType(type)).map(
      (type) => [type.name, type] as const,
    ),
  )('of each value of %s is in English and Chinese', (_, type) => {
    const values = type.getValues().map(({ name, description }) => [name, description])
    expect(values).toEqual(
      type.getValues().map(({ name }) => [name, expect.stringMatching(/[A-Za-z]{2}.*\p{Script=Han}/su)]),
    )
  })
})

describe('a list', () => {
  it('of records without pages is part of one record', () => {
    const records = new Set(
      COMPOSITES.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node')).map(
        ({ name }) => name,
      ),
    )
    const unpaged = FIELDS.filter(
      ({ type, field }) =>
        isListType(getNullableType(field.type)) &&
        records.has(getNamedType(field.type).name) &&
        !type.name.endsWith('Connection'),
    )
    expect(unpaged.map(({ name }) => name).toSorted()).toEqual([
      // At most 50.
      'Alert.signals',
      'AlertsBlock.open',
      // At most one for each line of business, at most five for each interaction, and the bounded blocks of the view.
      'CommitmentsBlock.open',
      // At most a hundred.
      'ContactHistorySummary.openCommitments',
      'DayAction.interactions',
      // At most ten.
      'Event.hosts',
      // Twenty versions, ten visits, at most.
      'EvidencePack.assessments',
      'EvidencePack.visits',
      'HoldingsBlock.holdings',
      'Interaction.commitments',
      // Ten, and as many as are near at one time.
      'InvestorVisit.hosts',
      'InvestorVisit.quietBefore',
      'ObligationsBlock.open',
      'Query.relationships',
      'RelationshipsBlock.relationships',
    ])
  })
})
