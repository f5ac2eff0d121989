import { expect, it } from 'vitest'
import { bankOfSize, questionsOfSize } from '../../support/bankOfSize.ts'
import { startGateway } from '../../support/gateway.ts'

/** What each question takes of a bank of so many customers: calls, and units. */
async function costsOf(parties: number) {
  const gateway = await startGateway({ now: () => new Date('2026-11-02T08:00:00.000Z') })
  const customer = await bankOfSize(gateway.context(), parties)
  const costs: Record<string, unknown> = {}
  for (const { name, query, variables } of questionsOfSize(customer)) {
    const { data, errors, cost } = await gateway.ask(query, variables)
    expect({ name, errors, faults: data?.recordInteraction?.userErrors ?? [] }).toEqual({
      name,
      errors: [],
      faults: [],
    })
    costs[name] = cost.dynamo
  }
  return costs
}

it('costs as many calls and units in a bank of a thousand customers as in one of a hundred', async () => {
  const hundred = await costsOf(100)
  expect(hundred).toMatchObject({ 'the unified view': { calls: 1, readUnits: 2.5 } })
  expect(await costsOf(1_000)).toEqual(hundred)
})
