import { openScan } from '../../src/createApp.ts'
import type { Derivers } from '../../src/usecases/derive/derivers.ts'
import { rebuild } from '../../src/usecases/derive/rebuild.ts'
import { verifyDerived } from '../../src/usecases/derive/verifyDerived.ts'
import { bankOf } from './bank.ts'
import { settled } from './derived.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { SMALL_DERIVERS } from './smallDerivers.ts'

/** A clock that stands until it is moved. */
function handMoved(text: string) {
  let now = new Date(text)
  return {
    now: () => now,
    sleep: async () => {},
    moveTo: (later: string) => {
      now = new Date(later)
    },
  }
}

/** A bank with one customer, at a time that is moved by hand. */
export async function start(at = '2026-03-20T08:00:00.000Z') {
  const { moveTo, ...clock } = handMoved(at)
  const gateway = await startGateway(clock)
  const bank = bankOf(gateway)
  const unitId = await bank.unit()
  const [lead, other] = [await bank.employee(unitId, 'Li Ming'), await bank.employee(unitId, 'Wang Fang')]
  const partyId = await bank.organization()
  const relationshipId = await bank.relationship({ partyId, unitId, lead })
  return { gateway, moveTo, bank, unitId, lead, other, partyId, relationshipId }
}

export const settle = (gateway: Gateway) => settled(gateway, SMALL_DERIVERS)

export function verify(gateway: Gateway, derivers: Derivers = SMALL_DERIVERS) {
  return verifyDerived({ newContext: () => gateway.context(), scan: openScan(gateway.config), derivers })
}

export function rebuildAll(gateway: Gateway, derivers: Derivers = SMALL_DERIVERS) {
  return rebuild({ newContext: () => gateway.context(), scan: openScan(gateway.config), derivers })
}

/** As the stream tells of a record. */
export function changeOf(id: string, SequenceNumber = '1') {
  const Keys = { pk: { S: `demo#${id}` }, sk: { S: 'REC' } }
  return { eventName: 'MODIFY', dynamodb: { Keys, SequenceNumber } } as const
}

export const TIME = { getRemainingTimeInMillis: () => 60_000 }
