import { beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})

const REGISTER = `mutation ($input: RegisterOrganizationInput!) {
  registerOrganization(input: $input) {
    organization { id version displayName identifiers { scheme value } source { system } }
    userErrors { code field message messageZh }
  }
}`

describe('a party', () => {
  it('is registered and found by each of its identifiers, in one read', async () => {
    const registered = await gateway.ask(REGISTER, {
      input: {
        idempotencyKey: 'party-1',
        names: [{ legal: '中国工商银行股份有限公司' }, { legal: 'Industrial and Commercial Bank of China' }],
        identifiers: [{ scheme: 'UNIFIED_SOCIAL_CREDIT_CODE', value: '91100000100003962T' }],
      },
    })
    expect(registered.data.registerOrganization.userErrors).toEqual([])
    const { id } = registered.data.registerOrganization.organization
    const found = await gateway.ask(`{
      partyByIdentifier(scheme: UNIFIED_SOCIAL_CREDIT_CODE, value: "91100000100003962t") { id en: displayName zh: displayName(locale: ZH) }
    }`)
    expect(found.data.partyByIdentifier).toEqual({
      id,
      en: 'Industrial and Commercial Bank of China',
      zh: '中国工商银行股份有限公司',
    })
    expect(found.cost.dynamo.calls).toBe(1)
  })
})
