import { readFileSync } from 'node:fs'
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../../src/generated/typeDefs.ts'
import { exampleTabs } from '../../src/local/exampleTabs.ts'

const schema = buildSchema(typeDefs)

/** What is wrong with a document and its variables. */
function faultsOf(query: string, variables = '{}'): readonly string[] {
  const document = parse(query)
  const faults = validate(schema, document)
  if (faults.length > 0) return faults.map(({ message }) => message)
  const { variableDefinitions = [] } = document.definitions[0] as OperationDefinitionNode
  const { errors = [] } = getVariableValues(schema, variableDefinitions, JSON.parse(variables))
  return errors.map(({ message }) => message)
}

const nameOf = (query: string) => /\w+(?= ?[({])/.exec(query.replaceAll(/#.*\n/g, ''))?.[0] ?? query

describe('an example query', () => {
  it.each(exampleTabs().map((tab) => [nameOf(tab.query), tab] as const))(
    'is one that the schema takes, with its variables: %s',
    (_, { query, variables }) => expect(faultsOf(query, variables)).toEqual([]),
  )

  it.each(exampleTabs().map(({ query }) => [nameOf(query), query] as const))(
    'says what it shows, in English and Chinese: %s',
    (_, query) => expect(query).toMatch(/^# [A-Z][^\n]+\. [^\n]*\p{Script=Han}[^\n]*。\n/u),
  )
})

/** Documents that are walked through with queries, each with its Chinese twin. */
const WALKS = ['README', 'docs/investor-relations']

describe.each(WALKS)('a query in %s.md', (name) => {
  const blocksOf = (file: string, language: string) =>
    [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
      ([, text = '']) => text,
    )

  it.each(blocksOf(`${name}.md`, 'graphql'))('is one that the schema takes: %s', (query) =>
    expect(faultsOf(query)).toEqual([]),
  )

  it.each(['graphql', 'json'])('is the same in both languages, and so is its answer: %s', (language) => {
    expect(blocksOf(`${name}.md`, language).length).toBeGreaterThan(1)
    expect(blocksOf(`${name}.zh-CN.md`, language)).toEqual(blocksOf(`${name}.md`, language))
  })
})
