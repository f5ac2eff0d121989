import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
})

const PERSON = `... on Person {
  displayName zh: displayName(locale: ZH)
  names { display family given middle prefix suffix full script order }
  roles { kind validFrom validTo }
  identifiers { scheme system value }
  contactPoints { kind value label preferred optedOut }
  preferredLanguage timeZone country birthDate sex
}`

const CHEN_XIN = {
  displayName: 'Dr. Xin Chen',
  zh: '陈欣',
  names: [
    {
      display: '陈欣',
      family: '陈',
      given: '欣',
      middle: null,
      prefix: null,
      suffix: null,
      full: null,
      script: 'HAN',
      order: 'FAMILY_FIRST',
    },
    {
      display: 'Dr. Xin Chen',
      family: 'Chen',
      given: 'Xin',
      middle: null,
      prefix: 'Dr.',
      suffix: null,
      full: null,
      script: 'LATIN',
      order: 'GIVEN_FIRST',
    },
  ],
  roles: [{ kind: 'CUSTOMER', validFrom: '2020-05', validTo: null }],
  identifiers: [{ scheme: 'EMAIL', system: null, value: 'chen.xin@example.cn' }],
  contactPoints: [
    { kind: 'MOBILE', value: '138 0013 8000', label: 'private', preferred: true, optedOut: false },
  ],
  preferredLanguage: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  country: 'CN',
  birthDate: '1980',
  sex: 'FEMALE',
}

const CHEN_XIN_INPUT = {
  names: [
    { family: '陈', given: '欣' },
    { family: 'Chen', given: ' Xin ', prefix: 'Dr.' },
  ],
  roles: [{ kind: 'CUSTOMER', validFrom: '2020-05' }],
  identifiers: [{ scheme: 'EMAIL', value: ' Chen.Xin@Example.cn' }],
  contactPoints: [{ kind: 'MOBILE', value: '138 0013 8000', label: 'private', preferred: true }],
  preferredLanguage: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  country: 'CN',
  birthDate: '1980',
  sex: 'FEMALE',
}

describe('a person', () => {
  it('is registered with names in both scripts, and read back whole', async () => {
    const { id } = await bank.make('registerPerson', CHEN_XIN_INPUT)
    const { party } = await bank.ask(`{ party(id: "${id}") { id version ${PERSON} } }`)
    expect(party).toEqual({ id, version: 1, ...CHEN_XIN })
  })

  it('changes only in what is given; a null takes away; a list is replaced whole', async () => {
    const input = { ...CHEN_XIN_INPUT, identifiers: [] }
    const { id } = await bank.make('registerPerson', input)
    const changed = await bank.make(
      'changePerson',
      { id, expectedVersion: 1, sex: null, birthDate: '1981-02-03', contactPoints: [] },
      `version ${PERSON}`,
    )
    expect(changed).toEqual({
      version: 2,
      ...CHEN_XIN,
      identifiers: [],
      sex: null,
      birthDate: '1981-02-03',
      contactPoints: [],
    })
  })

  it('keeps its lists when a change gives null for them', async () => {
    const { id } = await bank.make('registerPerson', { ...CHEN_XIN_INPUT, identifiers: [] })
    const input = { id, expectedVersion: 1, names: null, roles: null, contactPoints: null }
    expect(await bank.make('changePerson', input, PERSON)).toEqual({ ...CHEN_XIN, identifiers: [] })
  })

  it('is no organization', async () => {
    const id = await bank.person()
    const input = { id, expectedVersion: 1, industry: 'Steel' }
    expect(await bank.refusal('changeOrganization', input)).toBe('INVALID input.id')
  })
})

describe('an organization', () => {
  it('is registered with names in both scripts, and changed', async () => {
    const shown = `... on Organization {
      displayName zh: displayName(locale: ZH) names { legal short script } foundedOn industry
    }`
    const names = [
      { legal: '中国工商银行股份有限公司', short: '工行' },
      { legal: 'Industrial and Commercial Bank of China' },
    ]
    const made = await bank.make(
      'registerOrganization',
      { names, foundedOn: '1984-01-01', industry: 'Banking' },
      `id ${shown}`,
    )
    const expected = {
      displayName: 'Industrial and Commercial Bank of China',
      zh: '中国工商银行股份有限公司',
      names: [
        { ...names[0], script: 'HAN' },
        { ...names[1], short: null, script: 'LATIN' },
      ],
      foundedOn: '1984-01-01',
      industry: 'Banking',
    }
    expect(made).toEqual({ id: made.id, ...expected })

    const change = { id: made.id, expectedVersion: 1, industry: null, foundedOn: '1984' }
    expect(await bank.make('changeOrganization', change, shown)).toEqual({
      ...expected,
      industry: null,
      foundedOn: '1984',
    })
  })
})

describe('what a party is not', () => {
  const name = { full: 'Maria Anders' }
  const names = [name]
  it.each([
    ['without a name', { names: [] }, 'INVALID input.names'],
    ['with too many names', { names: Array(9).fill(name) }, 'INVALID input.names'],
    ['with an empty name', { names: [{ prefix: 'Dr.' }] }, 'INVALID input.names.0'],
    ['with an endless name', { names: [name, { family: 'x'.repeat(101) }] }, 'INVALID input.names.1.family'],
    ['with a bell in the name', { names: [{ family: 'a\u0007b' }] }, 'INVALID input.names.0.family'],
    ['with a name that nobody can see', { names: [{ full: '\u200b\u3164' }] }, 'INVALID input.names.0.full'],
    ['with half a character', { names: [{ family: 'a\ud83d' }] }, 'INVALID input.names.0.family'],
    ['with an unknown country', { names, country: 'china' }, 'INVALID input.country'],
    ['with an unknown time zone', { names, timeZone: 'Mars/Base' }, 'INVALID input.timeZone'],
    ['with no language', { names, preferredLanguage: '!' }, 'INVALID input.preferredLanguage'],
    [
      'with a role that ends before it begins',
      { names, roles: [{ kind: 'CUSTOMER', validFrom: '2021', validTo: '2020-12' }] },
      'INVALID input.roles.0.validTo',
    ],
    [
      'with a blank contact point',
      { names, contactPoints: [{ kind: 'FAX', value: ' ' }] },
      'INVALID input.contactPoints.0.value',
    ],
    [
      'with too many contact points',
      { names, contactPoints: Array(51).fill({ kind: 'FAX', value: '1' }) },
      'INVALID input.contactPoints',
    ],
    [
      'with a wrong check digit of an LEI',
      { names, identifiers: [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R13' }] },
      'INVALID input.identifiers.0.value',
    ],
    [
      'with a wrong check character of a credit code',
      { names, identifiers: [{ scheme: 'UNIFIED_SOCIAL_CREDIT_CODE', value: '91100000100003962X' }] },
      'INVALID input.identifiers.0.value',
    ],
    [
      'with a telephone number of nowhere',
      { names, identifiers: [{ scheme: 'PHONE', value: '030 123456' }] },
      'INVALID input.identifiers.0.value',
    ],
    [
      'with a source id of no system',
      { names, identifiers: [{ scheme: 'SOURCE', value: 'A1' }] },
      'INVALID input.identifiers.0.system',
    ],
    [
      'with an e-mail address of a system',
      { names, identifiers: [{ scheme: 'EMAIL', system: 'crm', value: 'a@b.cn' }] },
      'INVALID input.identifiers.0.system',
    ],
    [
      'from a source without a name',
      { names, source: { system: 'Not A System', externalId: '1' } },
      'INVALID input.source.system',
    ],
    [
      'from a source without an id',
      { names, source: { system: 'crm', externalId: ' ' } },
      'INVALID input.source.externalId',
    ],
    ['under no key', { names, idempotencyKey: '' }, 'INVALID input.idempotencyKey'],
    ['under an endless key', { names, idempotencyKey: 'k'.repeat(5_000) }, 'INVALID input.idempotencyKey'],
  ])('is a person %s', async (_, input, expected) => {
    expect(await bank.refusal('registerPerson', input)).toBe(expected)
  })

  it('says in both languages what was expected and what came', async () => {
    const query = `mutation ($input: RegisterPersonInput!) {
      registerPerson(input: $input) { person { id } userErrors { code field message messageZh } }
    }`
    const { registerPerson } = await bank.ask(query, {
      input: { idempotencyKey: 'both', names: [{ full: 'A' }], country: 'china' },
    })
    expect(registerPerson).toEqual({
      person: null,
      userErrors: [
        {
          code: 'INVALID',
          field: ['input', 'country'],
          message: 'country must be two capital letters of ISO 3166-1, such as CN, but got "china".',
          messageZh: 'country 应为ISO 3166-1 两位大写字母，如 CN，实际为 "china"。',
        },
      ],
    })
  })

  it('is what a source has brought before', async () => {
    const input = { names, source: { system: 'crm', externalId: '4711' } }
    await bank.make('registerPerson', input)
    expect(await bank.refusal('registerPerson', input)).toBe('ALREADY_EXISTS input.source')
  })

  it('is there under an id that is none, or of something else', async () => {
    const unit = await bank.unit()
    expect(await bank.ask(`{ a: party(id: "x") { id } b: party(id: "${unit}") { id } }`)).toEqual({
      a: null,
      b: null,
    })
  })
})
