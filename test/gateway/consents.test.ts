import { beforeAll, describe, expect, it } from 'vitest'
import type { PartyId } from '../../src/domain/recordId.ts'
import { findConsents } from '../../src/store/partyConsents.ts'
import { type Bank, bankOf, newKey } from '../support/bank.ts'
import { evidence, pendingApp } from '../support/consents.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let gateway: Gateway
let bank: Bank
let acme: string
let other: string
let now = Date.parse('2026-06-01T08:00:00Z')
beforeAll(async () => {
  gateway = await startGateway({
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms
    },
  })
  bank = bankOf(gateway)
  acme = await pendingApp(bank, 'acme')
  other = await pendingApp(bank, 'other')
})

const GIVEN_AT = '2026-05-31T02:00:00.000Z'
const VALID_TO = '2027-05-31T02:00:00.000Z'

function grant(partyId: string, more: object = {}) {
  return {
    partyId,
    partnerAppId: acme,
    purpose: 'SERVICING',
    categories: ['IDENTITY'],
    validTo: VALID_TO,
    evidence: [evidence(GIVEN_AT)],
    ...more,
  }
}

const CONSENT = `version party { id } partnerApp { id } purpose categories separateCategories lawfulBasis validFrom
  validTo givenBy representative { id } state withdrawnAt withdrawnBy
  evidence { means uri sha256 statement givenAt language noticeVersion separateFor }`

/** What decisions read of a party. */
async function standingOf(partyId: string) {
  return (await findConsents(gateway.context().table, 'demo', partyId as PartyId)).consents
}

async function idsStanding(partyId: string) {
  return (await standingOf(partyId)).map(({ id }) => id).toSorted()
}

describe('a consent', () => {
  it('is granted, read back whole by any way, and stands for decisions', async () => {
    const partyId = await bank.person()
    const form = evidence(GIVEN_AT, {
      uri: 's3://forms/4711.pdf',
      sha256: 'AB'.repeat(32),
      statement: '我同意向该应用提供我的持有产品信息。',
      separateFor: ['HOLDING'],
    })
    const made = await bank.make(
      'grantConsent',
      grant(partyId, {
        categories: ['HOLDING', 'CONTACT', 'IDENTITY', 'HOLDING'],
        validFrom: '2026-06-15T00:00:00+08:00',
        evidence: [form, evidence('2026-05-31T02:05:00Z', { means: 'RECORDED_CALL' })],
      }),
      `id ${CONSENT}`,
    )
    const call = evidence('2026-05-31T02:05:00.000Z', { means: 'RECORDED_CALL' })
    const none = { uri: null, sha256: null, statement: null, separateFor: [] }
    expect(made).toEqual({
      id: expect.stringMatching(/^cns_/),
      version: 1,
      party: { id: partyId },
      partnerApp: { id: acme },
      purpose: 'SERVICING',
      categories: ['IDENTITY', 'CONTACT', 'HOLDING'],
      separateCategories: ['HOLDING'],
      lawfulBasis: 'CONSENT',
      validFrom: '2026-06-14T16:00:00.000Z',
      validTo: VALID_TO,
      givenBy: 'SELF',
      representative: null,
      state: 'GRANTED',
      withdrawnAt: null,
      withdrawnBy: null,
      evidence: [
        { ...none, ...form, sha256: 'ab'.repeat(32) },
        { ...none, ...call },
      ],
    })
    const { consents, node } = await bank.ask(`{
      consents(partyId: "${partyId}", first: 5) { nodes { id ${CONSENT} } }
      node(id: "${made.id}") { ... on Consent { id ${CONSENT} } }
    }`)
    expect(consents.nodes).toEqual([made])
    expect(node).toEqual(made)
    expect(await standingOf(partyId)).toEqual([
      {
        id: made.id,
        partnerAppId: acme,
        purpose: 'SERVICING',
        categories: ['IDENTITY', 'CONTACT', 'HOLDING'],
        separateCategories: ['HOLDING'],
        lawfulBasis: 'CONSENT',
        validFrom: '2026-06-14T16:00:00.000Z',
        validTo: VALID_TO,
        givenBy: 'SELF',
      },
    ])
  })

  it('holds from now on when it does not say from when', async () => {
    const partyId = await bank.person()
    const { validFrom } = await bank.make('grantConsent', grant(partyId), 'validFrom')
    expect(validFrom).toBe(new Date(now).toISOString())
  })

  it('is granted once for a key', async () => {
    const partyId = await bank.person()
    const input = grant(partyId, { idempotencyKey: 'consent-once' })
    const first = await bank.make('grantConsent', input)
    expect(await bank.make('grantConsent', input)).toEqual(first)
    expect(await idsStanding(partyId)).toEqual([first.id])
    expect(await bank.refusal('grantConsent', { ...input, purpose: 'MARKETING' })).toBe(
      'IDEMPOTENCY_MISMATCH input.idempotencyKey',
    )
  })

  it('is listed newest first, also once it was withdrawn', async () => {
    const partyId = await bank.person()
    const ids: string[] = []
    for (const purpose of ['SERVICING', 'MARKETING', 'SERVICING']) {
      ids.push((await bank.make('grantConsent', grant(partyId, { purpose }))).id)
      now += 1
    }
    await bank.make('withdrawConsent', { id: ids[0] })
    const query = `query ($partyId: ID!, $first: Int!, $after: String) {
      list: consents(partyId: $partyId, first: $first, after: $after) {
        nodes { id state } edges { cursor } pageInfo { hasNextPage endCursor }
      }
    }`
    expect(await walk(bank, query, { partyId, first: 2 })).toEqual([
      [
        { id: ids[2], state: 'GRANTED' },
        { id: ids[1], state: 'GRANTED' },
      ],
      [{ id: ids[0], state: 'WITHDRAWN' }],
    ])
  })

  it.each([
    ['of nobody', { partyId: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.partyId'],
    ['for no app', { partnerAppId: 'app_01J00000000000000000000000' }, 'NOT_FOUND input.partnerAppId'],
    ['for what is no app', { partnerAppId: 'acme' }, 'NOT_FOUND input.partnerAppId'],
    ['for a purpose that the app has not', { purpose: 'RISK_MANAGEMENT' }, 'INVALID input.purpose'],
    ['of a category that the app has not', { categories: ['HEALTH'] }, 'INVALID input.categories'],
    ["of the institution's own", { categories: ['COVERAGE'] }, 'INVALID input.categories'],
    ['of nothing', { categories: [] }, 'INVALID input.categories'],
    ['with nothing to show', { evidence: [] }, 'INVALID input.evidence'],
    [
      'with too much to show',
      { evidence: Array.from({ length: 11 }, () => evidence(GIVEN_AT)) },
      'INVALID input.evidence',
    ],
    [
      'that is still to be given',
      { evidence: [evidence('2026-07-01T00:00:00Z')] },
      'INVALID input.evidence.0.givenAt',
    ],
    [
      'in no language',
      { evidence: [evidence(GIVEN_AT, { language: '' })] },
      'INVALID input.evidence.0.language',
    ],
    [
      'without a notice',
      { evidence: [evidence(GIVEN_AT, { noticeVersion: ' ' })] },
      'INVALID input.evidence.0.noticeVersion',
    ],
    [
      'with a script for evidence',
      { evidence: [evidence(GIVEN_AT, { uri: 'javascript:alert(1)' })] },
      'INVALID input.evidence.0.uri',
    ],
    [
      'with a digest that is none',
      { evidence: [evidence(GIVEN_AT, { sha256: 'abc' })] },
      'INVALID input.evidence.0.sha256',
    ],
    [
      'separately of what it is not of',
      { evidence: [evidence(GIVEN_AT, { statement: 'Yes', separateFor: ['HOLDING'] })] },
      'INVALID input.evidence.0.separateFor',
    ],
    [
      'separately with nothing to show',
      { evidence: [evidence(GIVEN_AT, { separateFor: ['IDENTITY'] })] },
      'INVALID input.evidence.0.separateFor',
    ],
    ['before it was given', { validFrom: '2026-05-31T01:59:59.999Z' }, 'INVALID input.validFrom'],
    ['that is over already', { validTo: '2026-05-31T03:00:00Z' }, 'INVALID input.validTo'],
    [
      'that ends as it begins',
      { validFrom: '2026-07-01T00:00:00Z', validTo: '2026-07-01T00:00:00Z' },
      'INVALID input.validTo',
    ],
    ['for more than five years', { validTo: '2031-05-31T02:00:00.001Z' }, 'INVALID input.validTo'],
    ['by a guardian without a name', { givenBy: 'GUARDIAN' }, 'INVALID input.representativeId'],
    [
      'by itself and by another',
      { representativeId: 'prt_01J00000000000000000000000' },
      'INVALID input.representativeId',
    ],
    [
      'by a representative who is not there',
      { givenBy: 'REPRESENTATIVE', representativeId: 'prt_01J00000000000000000000000' },
      'NOT_FOUND input.representativeId',
    ],
  ])('is not granted %s', async (_, more, expected) => {
    expect(await bank.refusal('grantConsent', grant(await bank.person(), more))).toBe(expected)
  })

  it('may last for five years to the moment', async () => {
    const input = grant(await bank.person(), { validTo: '2031-05-31T02:00:00.000Z' })
    expect((await bank.make('grantConsent', input)).version).toBe(1)
  })

  it('is not granted for an app that is suspended, and can still be withdrawn', async () => {
    const app = await pendingApp(bank, 'halted')
    const checker = bankOf(gateway, { subject: 'checker' })
    await checker.make('approvePartnerApp', { id: app, expectedVersion: 1 })
    const partyId = await bank.person()
    const { id } = await bank.make('grantConsent', grant(partyId, { partnerAppId: app }))
    await bank.make('suspendPartnerApp', { id: app, expectedVersion: 2 })
    expect(await bank.refusal('grantConsent', grant(partyId, { partnerAppId: app }))).toBe(
      'INVALID_STATE input.partnerAppId',
    )
    expect((await bank.make('withdrawConsent', { id }, 'state')).state).toBe('WITHDRAWN')
  })
})

describe('legitimate interests', () => {
  it.each([
    ['CN', 'INVALID input.lawfulBasis'],
    [undefined, 'INVALID input.lawfulBasis'],
    ['DE', ''],
  ])('for a party in %s: %s', async (country, expected) => {
    const partyId = await bank.person('Maria Anders', { country })
    const input = grant(partyId, { lawfulBasis: 'LEGITIMATE_INTERESTS' })
    expect(await bank.refusal('grantConsent', input)).toBe(expected)
  })
})

describe('a child under 14', () => {
  const separately = { evidence: [evidence(GIVEN_AT, { statement: '同意', separateFor: ['IDENTITY'] })] }
  const child = () => bank.person('小明', { birthDate: '2015-01-01' })

  it('has its guardian consent, to each category separately', async () => {
    const partyId = await child()
    const guardian = { givenBy: 'GUARDIAN', representativeId: await bank.person() }
    const input = grant(partyId, { ...separately, ...guardian })
    expect(await bank.make('grantConsent', input, 'givenBy representative { id }')).toEqual({
      givenBy: 'GUARDIAN',
      representative: { id: guardian.representativeId },
    })
    const more = { ...guardian, categories: ['IDENTITY', 'CONTACT'] }
    expect(await bank.refusal('grantConsent', { ...input, ...more })).toBe('INVALID input.evidence')
  })

  it('cannot consent by itself, nor be its own guardian, nor have a firm for one', async () => {
    const partyId = await child()
    const input = grant(partyId, separately)
    expect(await bank.refusal('grantConsent', input)).toBe('INVALID input.givenBy')
    const guardians = [partyId, await bank.organization()]
    for (const representativeId of guardians) {
      expect(await bank.refusal('grantConsent', { ...input, givenBy: 'GUARDIAN', representativeId })).toBe(
        'INVALID input.representativeId',
      )
    }
  })

  it('is one on the day it consents: at 14, it does so itself', async () => {
    const partyId = await bank.person('小红', { birthDate: '2012-05-31' })
    expect(await bank.refusal('grantConsent', grant(partyId))).toBe('')
    const younger = await bank.person('小红', { birthDate: '2012-06-01' })
    expect(await bank.refusal('grantConsent', grant(younger))).toBe('INVALID input.givenBy')
  })

  it('is no firm, however young', async () => {
    const partyId = await bank.organization('New Ltd', { foundedOn: '2026-01-01' })
    expect(await bank.refusal('grantConsent', grant(partyId))).toBe('')
    const guardian = { givenBy: 'GUARDIAN', representativeId: await bank.person() }
    expect(await bank.refusal('grantConsent', grant(partyId, guardian))).toBe('INVALID input.givenBy')
  })
})

describe('withdrawing', () => {
  it('ends a consent at once, and keeps what it was', async () => {
    const partyId = await bank.person()
    const { id } = await bank.make('grantConsent', grant(partyId))
    now += 60_000
    const input = { id, means: 'ONLINE', reason: 'Changed my mind' }
    const shown = 'version state withdrawnAt withdrawnBy validTo'
    expect(await bank.make('withdrawConsent', input, shown)).toEqual({
      version: 2,
      state: 'WITHDRAWN',
      withdrawnAt: new Date(now).toISOString(),
      withdrawnBy: 'ONLINE',
      validTo: VALID_TO,
    })
    expect(await idsStanding(partyId)).toEqual([])
    const { history } = await bank.ask(
      `{ history(id: "${id}", first: 5) { nodes { reason record { ... on Consent { state } } } } }`,
    )
    expect(history.nodes).toEqual([
      { reason: 'Changed my mind', record: { state: 'WITHDRAWN' } },
      { reason: null, record: { state: 'GRANTED' } },
    ])
  })

  it('says the same when it was done before, with another key too', async () => {
    const { id } = await bank.make('grantConsent', grant(await bank.person()))
    const input = { id, idempotencyKey: newKey() }
    const shown = 'version withdrawnAt'
    const first = await bank.make('withdrawConsent', input, shown)
    now += 60_000
    expect(await bank.make('withdrawConsent', input, shown)).toEqual(first)
    expect(await bank.make('withdrawConsent', { id, means: 'ONLINE' }, shown)).toEqual(first)
  })

  it('takes back all that was given to one app, or what was for one purpose, and nothing else', async () => {
    const partyId = await bank.person()
    const someone = await bank.person()
    const [serving, servingToo, marketing, elsewhere, anothers] = await Promise.all(
      [
        grant(partyId),
        grant(partyId),
        grant(partyId, { purpose: 'MARKETING' }),
        grant(partyId, { partnerAppId: other }),
        grant(someone),
      ].map(async (input) => (await bank.make('grantConsent', input)).id),
    )
    await bank.make('withdrawConsent', { partyId, partnerAppId: acme, purpose: 'SERVICING' })
    expect(await idsStanding(partyId)).toEqual([marketing, elsewhere].toSorted())
    const { nodes } = await bank.ask(
      `{ nodes(ids: ["${serving}", "${servingToo}", "${marketing}"]) { ... on Consent { state } } }`,
    )
    expect(nodes).toEqual(['WITHDRAWN', 'WITHDRAWN', 'GRANTED'].map((state) => ({ state })))
    await bank.make('withdrawConsent', { partyId, partnerAppId: acme })
    expect(await idsStanding(partyId)).toEqual([elsewhere])
    expect(await idsStanding(someone)).toEqual([anothers])
    expect(await bank.refusal('withdrawConsent', { partyId, partnerAppId: acme })).toBe(
      'NOT_FOUND input.partnerAppId',
    )
  })

  it('is done for one that is over, too', async () => {
    const partyId = await bank.person()
    const validTo = new Date(now + 60_000).toISOString()
    const { id } = await bank.make('grantConsent', grant(partyId, { validTo }))
    now += 120_000
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
      Array.from({ length: 10 }, () => bank.make('grantConsent', grant(partyId))),
    )
    expect(await idsStanding(partyId)).toEqual(made.map(({ id }) => id).toSorted())
  })

  it('withdrawing all goes through, whatever is granted and withdrawn meanwhile', async () => {
    const partyId = await bank.person()
    const made = await Promise.all(Array.from({ length: 4 }, () => bank.make('grantConsent', grant(partyId))))
    const all = { partyId, partnerAppId: acme }
    const [late] = await Promise.all([
      bank.make('grantConsent', grant(partyId)),
      bank.make('withdrawConsent', all),
      bank.run('withdrawConsent', { id: made[0].id }),
      bank.run('withdrawConsent', { id: made[1].id }),
    ])
    const left = await idsStanding(partyId)
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
    const short = { validTo: new Date(now + 60_000).toISOString() }
    await bank.make('grantConsent', grant(partyId, short))
    now += 120_000
    for (let n = 0; n < 20; n += 1) await bank.make('grantConsent', grant(partyId))
    expect(await bank.refusal('grantConsent', grant(partyId))).toBe('LIMIT_REACHED input')
    for (let n = 0; n < 10; n += 1) await bank.make('grantConsent', grant(partyId, { partnerAppId: other }))
    const elsewhere = grant(partyId, { partnerAppId: other })
    expect(await bank.refusal('grantConsent', elsewhere)).toBe('LIMIT_REACHED input')
    await bank.make('withdrawConsent', { partyId, partnerAppId: acme })
    expect(await idsStanding(partyId)).toHaveLength(10)
    expect(await bank.refusal('grantConsent', elsewhere)).toBe('')
  })
})
