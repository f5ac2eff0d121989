import { beforeAll, describe, expect, it } from 'vitest'
import { demoPartner } from '../../../src/local/demo/demoPartner.ts'
import { FACES } from '../../../src/local/demo/faces.ts'
import { sourceOf } from '../../../src/local/demo/refs.ts'
import { idFromSource } from '../../../src/usecases/command.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  for (const name of ['lanqiaoGroup', 'liyun', 'jingtang'] as const) {
    await bank.organization(FACES[name].en, { source: sourceOf(FACES[name].key) })
  }
  await bank.person(FACES.guChengyuan.en, { source: sourceOf(FACES.guChengyuan.key) })
})

function load() {
  return demoPartner({
    maker: () => gateway.context({ subject: 'maker' }),
    checker: () => gateway.context({ subject: 'checker' }),
  })
}

async function shown() {
  const consents = Object.entries({
    lanqiaoGroup: FACES.lanqiaoGroup,
    guChengyuan: FACES.guChengyuan,
    liyun: FACES.liyun,
    jingtang: FACES.jingtang,
  }).map(([name, { key }]) => {
    const id = idFromSource('demo', 'prt', { system: 'demo', externalId: key })
    return `${name}: consents(partyId: "${id}", first: 5) { nodes { version purpose state separateCategories } }`
  })
  return bank.ask(`{ partnerApps(first: 5) { nodes { clientId state version } } ${consents.join(' ')} }`)
}

describe('the partner of the demo bank', () => {
  const granted = { version: 1, state: 'GRANTED', separateCategories: [] }
  const expected = {
    partnerApps: { nodes: [{ clientId: 'acme', state: 'ACTIVE', version: 2 }] },
    lanqiaoGroup: {
      nodes: [
        { ...granted, purpose: 'SERVICING', separateCategories: ['CONTACT', 'HOLDING', 'TRANSACTION'] },
      ],
    },
    guChengyuan: { nodes: [{ ...granted, purpose: 'SERVICING' }] },
    liyun: { nodes: [{ ...granted, purpose: 'MARKETING' }] },
    jingtang: { nodes: [{ ...granted, version: 2, purpose: 'SERVICING', state: 'WITHDRAWN' }] },
  }

  it('may ask, for what some faces consented to', async () => {
    await load()
    expect(await shown()).toEqual(expected)
  })

  it('is brought once, however often it is loaded', async () => {
    await load()
    expect(await shown()).toEqual(expected)
  })
})
