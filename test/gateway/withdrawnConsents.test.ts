import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, newKey } from '../support/bank.ts'
import { type ConsentBank, startConsentBank, VALID_TO } from '../support/consentBank.ts'

let there: ConsentBank
let bank: Bank
beforeAll(async () => {
  there = await startConsentBank()
  bank = there.bank
})

describe('a partner app', () => {
  it('sees what was consented to, and nothing from the very next request on once it is withdrawn', async () => {
    const { acme, gateway, grant } = there
    await bankOf(gateway, { subject: 'checker' }).make('approvePartnerApp', { id: acme, expectedVersion: 1 })
    const id = await bank.organization('Ernst Handel')
    const seen = async () => {
      const query = `query ($id: ID!) {
        party(id: $id) { displayName }
        nodes(ids: [$id]) { id }
        customerView(id: $id, purpose: SERVICING) { profile { party { displayName } } }
      }`
      const asked = { kind: 'partner', subject: 'acme', purpose: 'SERVICING' } as const
      return (await gateway.ask(query, { id }, asked)).data
    }
    const nothing = { party: null, nodes: [null], customerView: null }
    expect(await seen()).toEqual(nothing)
    const consent = await bank.make('grantConsent', grant(id))
    const displayName = 'Ernst Handel'
    expect(await seen()).toEqual({
      party: { displayName },
      nodes: [{ id }],
      customerView: { profile: { party: { displayName } } },
    })
    await bank.make('withdrawConsent', { id: consent.id })
    expect(await seen()).toEqual(nothing)
  })
})

describe('withdrawing', () => {
  it('ends a consent at once, and keeps what it was', async () => {
    const partyId = await bank.person()
    const { id } = await bank.make('grantConsent', there.grant(partyId))
    await there.pass(60_000)
    const input = { id, means: 'ONLINE', reason: 'Changed my mind' }
    const shown = 'version state withdrawnAt withdrawnBy validTo'
    expect(await bank.make('withdrawConsent', input, shown)).toEqual({
      version: 2,
      state: 'WITHDRAWN',
      withdrawnAt: there.now(),
      withdrawnBy: 'ONLINE',
      validTo: VALID_TO,
    })
    expect(await there.idsStanding(partyId)).toEqual([])
    const { history } = await bank.ask(
      `{ history(id: "${id}", first: 5) { nodes { reason record { ... on Consent { state } } } } }`,
    )
    expect(history.nodes).toEqual([
      { reason: 'Changed my mind', record: { state: 'WITHDRAWN' } },
      { reason: null, record: { state: 'GRANTED' } },
    ])
  })

  it('says the same when it was done before, with another key too', async () => {
    const { id } = await bank.make('grantConsent', there.grant(await bank.person()))
    const input = { id, idempotencyKey: newKey() }
    const shown = 'version withdrawnAt'
    const first = await bank.make('withdrawConsent', input, shown)
    await there.pass(60_000)
    expect(await bank.make('withdrawConsent', input, shown)).toEqual(first)
    expect(await bank.make('withdrawConsent', { id, means: 'ONLINE' }, shown)).toEqual(first)
  })

  it('takes back all that was given to one app, or what was for one purpose, and nothing else', async () => {
    const partyId = await bank.person()
    const someone = await bank.person()
    const [serving, servingToo, marketing, elsewhere, anothers] = await Promise.all(
      [
        there.grant(partyId),
        there.grant(partyId),
        there.grant(partyId, { purpose: 'MARKETING' }),
        there.grant(partyId, { partnerAppId: there.other }),
        there.grant(someone),
      ].map(async (input) => (await bank.make('grantConsent', input)).id),
    )
    await bank.make('withdrawConsent', { partyId, partnerAppId: there.acme, purpose: 'SERVICING' })
    expect(await there.idsStanding(partyId)).toEqual([marketing, elsewhere].toSorted())
    const { nodes } = await bank.ask(
      `{ nodes(ids: ["${serving}", "${servingToo}", "${marketing}"]) { ... on Consent { state } } }`,
    )
    expect(nodes).toEqual(['WITHDRAWN', 'WITHDRAWN', 'GRANTED'].map((state) => ({ state })))
    await bank.make('withdrawConsent', { partyId, partnerAppId: there.acme })
    expect(await there.idsStanding(partyId)).toEqual([elsewhere])
    expect(await there.idsStanding(someone)).toEqual([anothers])
    expect(await bank.refusal('withdrawConsent', { partyId, partnerAppId: there.acme })).toBe(
      'NOT_FOUND input.partnerAppId',
    )
  })

  it('is done for one that is over, too', async () => {
    const partyId = await bank.person()
    const validTo = there.inMs(60_000)
    const { id } = await bank.make('grantConsent', there.grant(partyId, { validTo }))
    await there.pass(120_000)
    expect((await bank.make('withdrawConsent', { id }, 'state')).state).toBe('WITHDRAWN')
  })

  it.each([
    ['nothing', {}, 'INVALID input.id'],
    ['a party without an app', { partyId: 'prt_01J00000000000000000000000' }, 'INVALID input.id'],
    ['a consent that is not there', { id: 'cns_01J00000000000000000000000' }, 'NOT_FOUND input.id'],
    ['what is no consent', { id: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.id'],
  ])('asks which: not %s', async (_, input, expected) => {
    expect(await bank.refusal('withdrawConsent', input)).toBe(expected)
  })
})

describe('at the same time', () => {
  it('ten grants are ten consents, of which none is lost', async () => {
    const partyId = await bank.person()
    const made = await Promise.all(
      Array.from({ length: 10 }, () => bank.make('grantConsent', there.grant(partyId))),
    )
    expect(await there.idsStanding(partyId)).toEqual(made.map(({ id }) => id).toSorted())
  })

  it('withdrawing all goes through, whatever is granted and withdrawn meanwhile', async () => {
    const partyId = await bank.person()
    const made = await Promise.all(
      Array.from({ length: 4 }, () => bank.make('grantConsent', there.grant(partyId))),
    )
    const all = { partyId, partnerAppId: there.acme }
    const [late] = await Promise.all([
      bank.make('grantConsent', there.grant(partyId)),
      bank.make('withdrawConsent', all),
      bank.run('withdrawConsent', { id: made[0].id }),
      bank.run('withdrawConsent', { id: made[1].id }),
    ])
    const left = await there.idsStanding(partyId)
    expect([[], [late.id]]).toContainEqual(left)
    const { nodes } = await bank.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Consent { state version } } }',
      {
        ids: made.map(({ id }) => id),
      },
    )
    expect(nodes).toEqual(made.map(() => ({ state: 'WITHDRAWN', version: 2 })))
  })
})

describe('the most consents', () => {
  it('are 20 for one app and 30 in all, not counting those that are over', async () => {
    const partyId = await bank.person()
    const short = { validTo: there.inMs(60_000) }
    await bank.make('grantConsent', there.grant(partyId, short))
    await there.pass(120_000)
    for (let n = 0; n < 20; n += 1) await bank.make('grantConsent', there.grant(partyId))
    expect(await bank.refusal('grantConsent', there.grant(partyId))).toBe('LIMIT_REACHED input')
    for (let n = 0; n < 10; n += 1)
      await bank.make('grantConsent', there.grant(partyId, { partnerAppId: there.other }))
    const elsewhere = there.grant(partyId, { partnerAppId: there.other })
    expect(await bank.refusal('grantConsent', elsewhere)).toBe('LIMIT_REACHED input')
    await bank.make('withdrawConsent', { partyId, partnerAppId: there.acme })
    expect(await there.idsStanding(partyId)).toHaveLength(10)
    expect(await bank.refusal('grantConsent', elsewhere)).toBe('')
  })
})
