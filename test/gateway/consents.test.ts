import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type ConsentBank, GIVEN_AT, startConsentBank, VALID_TO } from '../support/consentBank.ts'
import { evidence, pendingApp } from '../support/consents.ts'
import { walk } from '../support/walk.ts'

let there: ConsentBank
let bank: Bank
beforeAll(async () => {
  there = await startConsentBank()
  bank = there.bank
})

const CONSENT = `version party { id } partnerApp { id } purpose categories separateCategories lawfulBasis validFrom
  validTo givenBy representative { id } state withdrawnAt withdrawnBy
  evidence { means uri sha256 statement givenAt language noticeVersion separateFor }`

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
      there.grant(partyId, {
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
      partnerApp: { id: there.acme },
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
    expect(await there.standingOf(partyId)).toEqual([
      {
        id: made.id,
        partnerAppId: there.acme,
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
    const { validFrom } = await bank.make('grantConsent', there.grant(partyId), 'validFrom')
    expect(validFrom).toBe(there.now())
  })

  it('is granted once for a key', async () => {
    const partyId = await bank.person()
    const input = there.grant(partyId, { idempotencyKey: 'consent-once' })
    const first = await bank.make('grantConsent', input)
    expect(await bank.make('grantConsent', input)).toEqual(first)
    expect(await there.idsStanding(partyId)).toEqual([first.id])
    expect(await bank.refusal('grantConsent', { ...input, purpose: 'MARKETING' })).toBe(
      'IDEMPOTENCY_MISMATCH input.idempotencyKey',
    )
  })

  it('is listed newest first, also once it was withdrawn', async () => {
    const partyId = await bank.person()
    const ids: string[] = []
    for (const purpose of ['SERVICING', 'MARKETING', 'SERVICING']) {
      ids.push((await bank.make('grantConsent', there.grant(partyId, { purpose }))).id)
      await there.pass(1)
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
    expect(await bank.refusal('grantConsent', there.grant(await bank.person(), more))).toBe(expected)
  })

  it('may last for five years to the moment', async () => {
    const input = there.grant(await bank.person(), { validTo: '2031-05-31T02:00:00.000Z' })
    expect((await bank.make('grantConsent', input)).version).toBe(1)
  })

  it('is not granted for an app that is suspended, and can still be withdrawn', async () => {
    const app = await pendingApp(bank, 'halted')
    const checker = bankOf(there.gateway, { subject: 'checker' })
    await checker.make('approvePartnerApp', { id: app, expectedVersion: 1 })
    const partyId = await bank.person()
    const { id } = await bank.make('grantConsent', there.grant(partyId, { partnerAppId: app }))
    await bank.make('suspendPartnerApp', { id: app, expectedVersion: 2 })
    expect(await bank.refusal('grantConsent', there.grant(partyId, { partnerAppId: app }))).toBe(
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
    const input = there.grant(partyId, { lawfulBasis: 'LEGITIMATE_INTERESTS' })
    expect(await bank.refusal('grantConsent', input)).toBe(expected)
  })
})

describe('a child under 14', () => {
  const separately = { evidence: [evidence(GIVEN_AT, { statement: '同意', separateFor: ['IDENTITY'] })] }
  const child = () => bank.person('小明', { birthDate: '2015-01-01' })

  it('has its guardian consent, to each category separately', async () => {
    const partyId = await child()
    const guardian = { givenBy: 'GUARDIAN', representativeId: await bank.person() }
    const input = there.grant(partyId, { ...separately, ...guardian })
    expect(await bank.make('grantConsent', input, 'givenBy representative { id }')).toEqual({
      givenBy: 'GUARDIAN',
      representative: { id: guardian.representativeId },
    })
    const more = { ...guardian, categories: ['IDENTITY', 'CONTACT'] }
    expect(await bank.refusal('grantConsent', { ...input, ...more })).toBe('INVALID input.evidence')
  })

  it('cannot consent by itself, nor be its own guardian, nor have a firm for one', async () => {
    const partyId = await child()
    const input = there.grant(partyId, separately)
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
    expect(await bank.refusal('grantConsent', there.grant(partyId))).toBe('')
    const younger = await bank.person('小红', { birthDate: '2012-06-01' })
    expect(await bank.refusal('grantConsent', there.grant(younger))).toBe('INVALID input.givenBy')
  })

  it('is no firm, however young', async () => {
    const partyId = await bank.organization('New Ltd', { foundedOn: '2026-01-01' })
    expect(await bank.refusal('grantConsent', there.grant(partyId))).toBe('')
    const guardian = { givenBy: 'GUARDIAN', representativeId: await bank.person() }
    expect(await bank.refusal('grantConsent', there.grant(partyId, guardian))).toBe('INVALID input.givenBy')
  })
})
