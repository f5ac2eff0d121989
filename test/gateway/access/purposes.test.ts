import { beforeAll, describe, expect, it } from 'vitest'
import { evidence } from '../../support/consents.ts'
import { buildWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

describe('a purpose', () => {
  it('is one of the token: what was consented to for another is not there', async () => {
    const { bank, as, parties, inDays, gateway } = world
    const app = { name: 'Two purposes', clientId: 'two', contactEmail: 'api@partner.example' }
    const registered = { ...app, purposes: ['SERVICING', 'MARKETING'], categories: ['IDENTITY'] }
    const { id } = await bank.make('registerPartnerApp', registered)
    await as({ subject: 'checker' }).make('approvePartnerApp', { id, expectedVersion: 1 })
    await bank.make('grantConsent', {
      partyId: parties.customer,
      partnerAppId: id,
      purpose: 'SERVICING',
      categories: ['IDENTITY'],
      validTo: inDays(5),
      evidence: [evidence(inDays(-1))],
    })
    const asked = async (token: 'SERVICING' | 'MARKETING', query: string) => {
      const viewer = { kind: 'partner', subject: 'two', purpose: token } as const
      const { data, errors } = await gateway.ask(query, {}, viewer)
      return errors[0]?.extensions.code ?? data.it
    }
    const party = `{ it: party(id: "${parties.customer}") { id } }`
    expect(await asked('SERVICING', party)).toEqual({ id: parties.customer })
    expect(await asked('MARKETING', party)).toBeNull()
    const view = (purpose: string) =>
      `{ it: customerView(id: "${parties.customer}", purpose: ${purpose}) { __typename } }`
    expect(await asked('SERVICING', view('SERVICING'))).toEqual({ __typename: 'CustomerView' })
    expect(await asked('SERVICING', view('MARKETING'))).toBe('FORBIDDEN')
    expect(await asked('MARKETING', view('MARKETING'))).toBeNull()
    expect(await asked('MARKETING', view('SERVICING'))).toBe('FORBIDDEN')
  })
})
