import type { Builder, Group, Values } from './builder.ts'
import type { Cast } from './cast.ts'

export type Parties = Awaited<ReturnType<typeof takeInParties>>

/** Who the bank deals with, each in a group of its own. */
export async function takeInParties({ give, sometimes }: Builder, { bo }: Cast) {
  const person = (group: Group, given: string, more: Values = {}) =>
    give(group, 'registerPerson', {
      names: [
        {
          family: 'Wang',
          given,
          middle: 'Q',
          prefix: 'Dr.',
          suffix: 'Jr.',
          script: 'LATIN',
          order: 'GIVEN_FIRST',
        },
        { full: `王${given}`, script: 'HAN' },
      ],
      roles: [{ kind: 'CUSTOMER', validFrom: '2031-02', validTo: '2051-12-01' }],
      identifiers: [
        { scheme: 'EMAIL', value: `${given.toLowerCase()}.wang@mail.test` },
        { scheme: 'SOURCE', system: 'core', value: `K-2041-${given}-0007` },
      ],
      contactPoints: [
        { kind: 'MOBILE', value: `+86 138 ${given}`, label: 'private', preferred: true, optedOut: false },
        { kind: 'WECHAT', value: `wx-${given}` },
      ],
      preferredLanguage: 'en',
      timeZone: 'Asia/Tokyo',
      country: 'SG',
      birthDate: '1980-07-25',
      sex: 'FEMALE',
      ...more,
    })
  const firm = (group: Group, legal: string, more: Values = {}) =>
    give(group, 'registerOrganization', {
      names: [{ legal, short: legal.slice(0, 4), script: 'LATIN' }],
      roles: [{ kind: 'CUSTOMER', validFrom: '2031', validTo: '2051' }],
      identifiers: [{ scheme: 'SOURCE', system: 'register', value: `R-${legal.replace(' ', '-')}-12345678` }],
      contactPoints: [{ kind: 'WEB', value: `https://${legal.slice(0, 4)}.test`, label: 'office' }],
      preferredLanguage: 'en',
      timeZone: 'Asia/Tokyo',
      country: 'SG',
      foundedOn: '1990-05-25',
      industry: 'Shipping',
      ...more,
    })

  const p1 = await person('p1', 'Mei', { source: { system: 'core', externalId: 'mei' } })
  const f1 = await firm('f1', 'Fortune Ltd', { source: { system: 'core', externalId: 'fortune' } })
  const c1 = await person('c1', 'Cao')
  const x = await firm('x', 'Xin Holding')
  const b1 = await person('b1', 'Bai')
  const f2 = await firm('f2', 'Fjord AG')
  const c2 = await person('c2', 'Cui')
  const i1 = await firm('i1', 'Invest Fund')
  const c3 = await person('c3', 'Chu')
  const u1 = await firm('u1', 'Unknown Co')
  const u2 = await person('u2', 'Ulrich', { identifiers: [], source: null })
  const own = await give(
    'u2.own',
    'registerPerson',
    { names: [{ full: 'Own Prospect' }], birthDate: '1990-07-20', country: 'SG' },
    { kind: 'employee', subject: bo },
  )
  for (const [group, id] of [
    ['p1', p1],
    ['b1', b1],
    ['c2', c2],
  ] as const) {
    await give(group, 'changePerson', {
      id,
      names: [{ family: 'Wang', given: 'Changed' }],
      roles: [{ kind: 'CUSTOMER' }, { kind: 'OTHER' }],
      contactPoints: [{ kind: 'EMAIL', value: 'changed@mail.test', label: 'home' }],
      preferredLanguage: 'fr',
      timeZone: 'Asia/Seoul',
      country: 'KR',
      birthDate: '1980-07-26',
      sex: 'MALE',
      source: { system: 'branch', externalId: `${group}-2` },
    })
  }
  for (const [group, id] of [
    ['x', x],
    ['f2', f2],
    ['i1', i1],
  ] as const) {
    await give(group, 'changeOrganization', {
      id,
      names: [{ legal: 'Changed Ltd', short: 'Chg' }],
      roles: [{ kind: 'INVESTOR', investorType: 'INSTITUTION' }],
      contactPoints: [{ kind: 'PHONE', value: '+86 10 1234', label: 'switchboard' }],
      preferredLanguage: 'fr',
      timeZone: 'Asia/Seoul',
      country: 'KR',
      foundedOn: '1991-06-26',
      industry: 'Finance',
      source: { system: 'branch', externalId: `${group}-2` },
    })
    await give(group, 'addIdentifier', {
      partyId: id,
      identifier: {
        scheme: 'PHONE',
        value: `010 6655 77${group === 'x' ? 11 : group === 'f2' ? 22 : 33}`,
        country: 'CN',
      },
    })
  }
  await give('b1', 'addIdentifier', {
    partyId: b1,
    identifier: { scheme: 'SOURCE', system: 'old', value: 'gone-12345678' },
  })
  await give('u1', 'addIdentifier', {
    partyId: u1,
    identifier: { scheme: 'LEI', value: '529900T8BM49AURSDO55' },
  })
  await sometimes('elsewhere', 'RegisterPersonInput', () =>
    give('elsewhere', 'registerPerson', { names: [{ full: 'Elsewhere' }] }, { tenant: 'elsewhere' }),
  )
  return { p1, f1, c1, x, b1, f2, c2, i1, c3, u1, u2, own }
}
