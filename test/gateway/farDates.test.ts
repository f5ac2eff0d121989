import { describe, expect, it } from 'vitest'
import { bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { startGateway } from '../support/gateway.ts'
import { obligations, ruleOn } from '../support/obligations.ts'

const FAR = ['0001-01-01', '0001-01-20', '9999-12-01', '9999-12-31']

/** A customer of a manager, of whom a rule asks something. */
async function opened() {
  const now = new Date('2026-11-10T02:00:00Z')
  const gateway = await startGateway({ now: () => now, sleep: async () => {} })
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const lead = await bank.employee(unitId)
  await ruleOn(bank)
  const customer = async (more: object = {}) => {
    const partyId = await bank.organization()
    const id = await bank.relationship({ partyId, unitId, lead }, { openedOn: '2026-01-01', ...more })
    return { partyId, id }
  }
  return { gateway, bank, lead, customer }
}

describe('days that are as far as days go', () => {
  it.each(FAR)('stop nothing as the day of a review: %s', async (nextReviewOn) => {
    const { gateway, bank, customer } = await opened()
    const { id } = await customer()
    await bank.make('scheduleReview', { id, expectedVersion: 1, nextReviewOn })
    await settled(gateway)
    expect(await obligations(bank, { relationshipId: id })).toContainEqual(
      expect.objectContaining({ kind: 'CONTACT_CADENCE' }),
    )
  })

  it.each(FAR)('stop nothing as the day a relationship was opened: %s', async (openedOn) => {
    const { gateway, bank, customer } = await opened()
    const { id } = await customer({ openedOn })
    await bank.make('setRelationshipTier', { id, expectedVersion: 1, tier: 'A' })
    await settled(gateway)
  })

  it.each(FAR)('stop nothing as the day something was promised by: %s', async (dueOn) => {
    const { gateway, bank, lead, customer } = await opened()
    const { partyId } = await customer()
    await bank.make('recordInteraction', {
      channel: 'PHONE',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: '2026-11-09T04:00:00Z',
      subject: 'Call',
      participants: [{ partyId, part: 'INITIATOR' }],
      commitments: [{ text: 'Send the offer', ownerEmployeeId: lead, dueOn }],
    })
    await settled(gateway)
  })

  it.each(['0001-01-02', '9999-12-31'])(
    'stop nothing as the day of a signal, a rating, a type: %s',
    async (day) => {
      const { gateway, bank, customer } = await opened()
      const { id } = await customer()
      await bank.make('setRelationshipType', {
        id,
        expectedVersion: 1,
        type: 'GROWTH',
        reason: 'So it is',
        validFrom: day,
      })
      if (day < '2026') {
        await bank.make('recordSignal', {
          relationshipId: id,
          category: 'REPAYMENT_CAPACITY',
          code: 'OVERDUE',
          observedOn: day,
          status: 'CONFIRMED',
          evidenceSource: 'The loan system',
        })
      }
      await settled(gateway)
      await bank.ask(`{ node(id: "${id}") { ... on Relationship { health { score } } } }`)
      expect(gateway.bugs).toEqual([])
    },
  )

  it.each(['0001-01-02', '9990-01-01'])(
    'are refused, or taken, as the first day of an agreement: %s',
    async (validFrom) => {
      const { gateway, bank, customer } = await opened()
      const { id } = await customer()
      const input = { relationshipId: id, scope: 'All', validFrom, validTo: '9999-12-31' }
      const short = { ...input, validTo: validFrom < '2' ? '0001-02-01' : '9999-12-31' }
      await bank.refusal('recordFrameworkAgreement', input).catch(() => {})
      await bank.make('recordFrameworkAgreement', short)
      await settled(gateway)
      expect(gateway.bugs).toEqual([])
    },
  )

  it.each(['0001-01-02T00:00:00Z'])('stop nothing as the moment of a contact: %s', async (at) => {
    const { gateway, bank, customer } = await opened()
    const { partyId, id } = await customer()
    await bank.contact(partyId, at)
    await settled(gateway)
    await bank.ask(`{ node(id: "${id}") { ... on Relationship { health { score } } } }`)
    expect(gateway.bugs).toEqual([])
  })
})
