import { describe, expect, it } from 'vitest'
import { bankOf } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { countsIn } from '../../support/derivedState.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { SMALL_DERIVERS } from '../../support/smallDerivers.ts'

const NOW = new Date('2026-03-20T08:00:00.000Z')

async function world(gateway: Gateway) {
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const [lead, other] = [await bank.employee(unitId, 'Li Ming'), await bank.employee(unitId, 'Wang Fang')]
  const partyId = await bank.organization()
  const relationshipId = await bank.relationship({ partyId, unitId, lead })
  return { bank, unitId, lead, other, partyId, relationshipId }
}

const settle = (gateway: Gateway) => settled(gateway, SMALL_DERIVERS)

describe('what is derived', () => {
  it('is counted on its day, in its month and for all time, for each whom it concerns', async () => {
    const gateway = await startGateway({ now: () => NOW })
    const { bank, lead, partyId } = await world(gateway)
    await bank.contact(partyId)
    await settle(gateway)
    expect(await countsIn(gateway)).toEqual(
      Object.fromEntries(
        [lead, 'institution'].flatMap((scope) => [
          [`${scope} C#2026-Q1 CUSTOMER.move.A.B`, '1'],
          [`${scope} D#2026-03-20 CUSTOMER.new`, '1'],
          [`${scope} D#2026-03-09 CUSTOMER.contact.PHONE`, '1'],
          [`${scope} M#2026-03 CUSTOMER.new`, '1'],
          [`${scope} M#2026-03 CUSTOMER.contact.PHONE`, '1'],
          [`${scope} N CUSTOMER.new`, '1'],
          [`${scope} N CUSTOMER.contact.PHONE`, '1'],
        ]),
      ),
    )
  })
})
