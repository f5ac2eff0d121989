import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { evidence } from '../support/consents.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

const ALL = ['IDENTITY', 'IDENTIFIER', 'TIE', 'HOLDING']

let gateway: Gateway
let bank: Bank
let app: string
let person: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  const registration = { name: 'Acme', clientId: 'acme', contactEmail: 'api@partner.test' }
  const terms = { purposes: ['SERVICING'], categories: ALL }
  app = (await bank.make('registerPartnerApp', { ...registration, ...terms })).id
  await bankOf(gateway, { subject: 'checker' }).make('approvePartnerApp', { id: app, expectedVersion: 1 })
  person = await consenting('Maria Anders', 'maria@anders.example')
})

async function consenting(name: string, value: string): Promise<string> {
  const partyId = await bank.person(name, { identifiers: [{ scheme: 'EMAIL', value }] })
  const now = Date.now()
  await bank.make('grantConsent', {
    partyId,
    partnerAppId: app,
    purpose: 'SERVICING',
    categories: ALL,
    validTo: new Date(now + 86_400_000).toISOString(),
    evidence: [evidence(new Date(now - 1_000).toISOString(), { statement: 'Yes', separateFor: ALL })],
  })
  return partyId
}

/** What the ledger says that the last answer about a party has told. */
async function toldOf(partyId: string, query: string): Promise<readonly string[]> {
  const ledger = `{ egress(of: { partyId: "${partyId}" }, first: 1) { nodes { at categories } } }`
  const [before] = (await bank.ask(ledger)).egress.nodes
  await bankOf(gateway, { kind: 'partner', subject: 'acme', purpose: 'SERVICING' }).ask(query)
  const [after] = (await bank.ask(ledger)).egress.nodes
  return after?.at === before?.at ? [] : after.categories
}

describe('what leaves without a field being told', () => {
  it('that a number is somebody’s', async () => {
    const query = '{ partyByIdentifier(scheme: EMAIL, value: "maria@anders.example") { __typename } }'
    expect(await toldOf(person, query)).toEqual(['IDENTIFIER'])
  })

  it('that a party has a holding, and which', async () => {
    const holding = await bank.holding(person)
    expect(await toldOf(person, `{ node(id: "${holding}") { id } }`)).toEqual(['HOLDING'])
  })

  it('that two parties are tied, of both', async () => {
    const other = await consenting('Ana Trujillo', 'ana@trujillo.example')
    const tie = await bank.tie('SPOUSE', person, other)
    const query = `{ node(id: "${tie}") { id } }`
    expect(await toldOf(person, query)).toEqual(['TIE'])
    expect(await toldOf(other, query)).toEqual(['TIE'])
  })
})
