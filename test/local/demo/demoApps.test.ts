import { beforeAll, describe, expect, it } from 'vitest'
import { demoApps } from '../../../src/local/demo/demoApps.ts'
import { sourceOf } from '../../../src/local/demo/refs.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  await bank.make('registerPartnerApp', {
    name: 'Acme',
    clientId: 'acme',
    contactEmail: 'treasury@acme.example',
    purposes: ['SERVICING'],
    categories: ['IDENTITY'],
    source: sourceOf('app/acme'),
  })
})

function load() {
  return demoApps({
    maker: () => gateway.context({ subject: 'maker' }),
    checker: () => gateway.context({ subject: 'checker' }),
  })
}

const APPS = '{ partnerApps(first: 5) { nodes { clientId state operations(first: 5) { nodes { name } } } } }'

describe('the other partner apps of the demo bank', () => {
  const none = { nodes: [] }
  const expected = [
    { clientId: 'acme', state: 'PENDING', operations: { nodes: [{ name: 'PartyCard' }] } },
    { clientId: 'harbour', state: 'ACTIVE', operations: none },
    { clientId: 'quickpay', state: 'SUSPENDED', operations: none },
  ]

  it('are there, one of them suspended, and acme has an operation', async () => {
    await load()
    expect((await bank.ask(APPS)).partnerApps.nodes).toEqual(expected)
  })

  it('are the same, however often they are loaded', async () => {
    await load()
    expect((await bank.ask(APPS)).partnerApps.nodes).toEqual(expected)
  })
})
