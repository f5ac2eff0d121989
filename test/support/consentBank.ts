import type { PartyId } from '../../src/domain/recordId.ts'
import { findConsents } from '../../src/store/partyConsents.ts'
import { bankOf } from './bank.ts'
import { evidence, pendingApp } from './consents.ts'
import { startGateway } from './gateway.ts'

export const GIVEN_AT = '2026-05-31T02:00:00.000Z'
export const VALID_TO = '2027-05-31T02:00:00.000Z'

/** A bank with two partner apps, whose clock moves only when it is told to. It begins a day after `GIVEN_AT`. */
export type ConsentBank = Awaited<ReturnType<typeof startConsentBank>>

export async function startConsentBank() {
  let now = Date.parse('2026-06-01T08:00:00Z')
  const pass = async (ms: number) => {
    now += ms
  }
  const gateway = await startGateway({ now: () => new Date(now), sleep: pass })
  const bank = bankOf(gateway)
  const acme = await pendingApp(bank, 'acme')
  const other = await pendingApp(bank, 'other')

  /** What decisions read of a party. */
  async function standingOf(partyId: string) {
    return (await findConsents(gateway.context().table, 'demo', partyId as PartyId)).consents
  }

  return {
    gateway,
    bank,
    acme,
    other,
    pass,
    now: () => new Date(now).toISOString(),
    inMs: (ms: number) => new Date(now + ms).toISOString(),
    /** A consent for the first app that is granted, unless something is changed. */
    grant: (partyId: string, more: object = {}) => ({
      partyId,
      partnerAppId: acme,
      purpose: 'SERVICING',
      categories: ['IDENTITY'],
      validTo: VALID_TO,
      evidence: [evidence(GIVEN_AT)],
      ...more,
    }),
    standingOf,
    idsStanding: async (partyId: string) => (await standingOf(partyId)).map(({ id }) => id).toSorted(),
  }
}
