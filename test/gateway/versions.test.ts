import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, type CommandName, contactInput } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

const party = {
  make: () => bank.person(),
  change: (id: string, n: number) => ({ id, names: [{ full: `${n}` }] }),
}

async function relationship(): Promise<string> {
  const unitId = await bank.unit()
  return bank.relationship({ partyId: await bank.person(), unitId, lead: await bank.employee(unitId) })
}

const tie = async () => bank.tie('EMPLOYMENT', await bank.person(), await bank.organization())
const identifier = (n: number) => ({ scheme: 'SOURCE', system: 'crm', value: `${Math.random()}-${n}` })

const CHANGES: [CommandName, { make: () => Promise<string>; change: (id: string, n: number) => object }][] = [
  ['changePerson', party],
  ['addIdentifier', { ...party, change: (partyId, n) => ({ partyId, identifier: identifier(n) }) }],
  [
    'changeEmployee',
    {
      make: async () => bank.employee(await bank.unit()),
      change: (id, n) => ({ id, names: [{ full: `${n}` }] }),
    },
  ],
  ['setRelationshipTier', { make: relationship, change: (id, n) => ({ id, tier: `${n}` }) }],
  [
    'setRelationshipType',
    { make: relationship, change: (id, n) => ({ id, type: 'PROBLEM', reason: `${n}` }) },
  ],
  ['endTie', { make: tie, change: (id, n) => ({ id, validTo: `202${n}` }) }],
  ['correctTie', { make: tie, change: (id, n) => ({ id, validTo: `202${n}` }) }],
  [
    'amendInteraction',
    {
      make: async () => bank.contact(await bank.person()),
      change: (id, n) => ({ id, occurredAt: `2026-01-0${n + 1}T00:00:00Z`, reason: 'Race' }),
    },
  ],
  [
    'closeCommitment',
    {
      make: async () => {
        const partyId = await bank.person()
        const commitments = [{ text: 'A', ownerPartyId: partyId }]
        const made = await bank.make(
          'recordInteraction',
          contactInput(partyId, undefined, { commitments }),
          'commitments { id }',
        )
        return made.commitments[0].id
      },
      change: (id, n) => ({ id, state: 'KEPT', note: `${n}` }),
    },
  ],
]

describe('changes of one version at the same time', () => {
  it.each(CHANGES)('%s: exactly one wins, the others are told', async (command, { make, change }) => {
    const id = await make()
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => bank.run(command, { expectedVersion: 1, ...change(id, n) })),
    )
    const outcomes = answers.map(({ record, faults }) => record?.version ?? faults[0]?.code)
    expect(outcomes.toSorted()).toEqual([2, ...Array(4).fill('VERSION_CONFLICT')])
    const { history } = await bank.ask(`{ history(id: "${id}", first: 9) { nodes { version } } }`)
    expect(history.nodes).toEqual([{ version: 2 }, { version: 1 }])
  })

  it('say which version there is', async () => {
    const id = await bank.person()
    const { faults } = await bank.run('changePerson', { id, expectedVersion: 3, sex: 'MALE' })
    expect(faults).toEqual([
      {
        code: 'VERSION_CONFLICT',
        field: 'input.expectedVersion',
        message: 'expectedVersion is 3, but the newest version is 1. Read it again.',
      },
    ])
  })
})
