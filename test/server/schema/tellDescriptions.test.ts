import { expect, it } from 'vitest'
import { startGateway } from '../../support/gateway.ts'

const gateway = await startGateway()

it('tells staff who ask about the schema what it says of its parts, in whatever form they ask', async () => {
  const query = `query About($name: String!) {
    __type(name: $name) { description fields { name description } }
  }`
  const { __type: type } = (await gateway.ask(query, { name: 'DatePoint' })).data
  expect(type.description).toBe('A date with the precision it is known to.')
  expect(type.fields).toContainEqual({ name: 'value', description: 'As it was stated.' })
  const all = await gateway.ask(
    'query { ...S } fragment S on Query { __schema { types { name description } } }',
  )
  expect(all.data.__schema.types).toContainEqual({
    name: 'DatePrecision',
    description: 'How exactly a date is known.',
  })
})
