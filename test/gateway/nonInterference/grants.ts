import { createHash } from 'node:crypto'
import type { BuiltBank } from './buildBank.ts'
import type { Builder, Group, Values } from './builder.ts'

const CHECKER = { subject: 'checker' }

/** Who is let in beside those who look after somebody: partner apps, substitutes, insiders, by exception. */
export async function grantMore({ give, sometimes }: Builder, { cast, parties }: BuiltBank): Promise<void> {
  const { bo, dan, eve } = cast
  const { p1, f2, i1, b1, c2, x } = parties

  const app = (clientId: string, more: Values = {}) =>
    give('apps', 'registerPartnerApp', {
      name: `App ${clientId}`,
      clientId,
      organizationId: f2,
      contactEmail: `api@${clientId}.test`,
      purposes: ['SERVICING', 'MARKETING'],
      categories: CONSENTABLE,
      source: { system: 'apps', externalId: clientId },
      ...more,
    })
  const source = { system: 'apps', externalId: 'later' }
  const acme = await app('acme')
  const bravo = await app('bravo', { limits: { maximum: 9_000, restoreRate: 90 } })
  await give('apps', 'changePartnerApp', {
    id: bravo,
    name: 'App Bravo',
    organizationId: f2,
    contactEmail: 'api2@bravo.test',
    purposes: ['SERVICING', 'MARKETING'],
    categories: CONSENTABLE,
    limits: { maximum: 8_000, restoreRate: 80 },
    reason: 'Moved',
    source: { system: 'branch', externalId: 'bravo' },
  })
  for (const id of [acme, bravo])
    await give('apps', 'approvePartnerApp', { id, reason: 'Looked at', source }, CHECKER)
  await give('apps', 'suspendPartnerApp', { id: bravo, reason: 'Strange', source })
  await give('apps', 'resumePartnerApp', { id: bravo, reason: 'Explained', source }, CHECKER)
  const body = 'query Mei { institution { timeZone } }'
  const operationId = createHash('sha256').update(body).digest('hex')
  await give('apps', 'registerOperations', {
    appId: bravo,
    manifest: {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: operationId, name: 'Mei', type: 'query', body }],
    },
    reason: 'New',
    source,
  })
  await give('apps', 'retireOperations', { appId: bravo, operationIds: [operationId], reason: 'Old', source })

  const consent = (group: Group, partyId: string, partnerAppId: string, more: Values = {}) =>
    give(group, 'grantConsent', {
      partyId,
      partnerAppId,
      purpose: 'SERVICING',
      categories: CONSENTED,
      lawfulBasis: 'CONSENT',
      validFrom: '2041-03-03T00:00:00Z',
      validTo: '2043-03-25T00:00:00Z',
      evidence: [
        {
          means: 'SIGNED_FORM',
          uri: 's3://forms/1.pdf',
          sha256: 'ab'.repeat(32),
          statement: 'Yes',
          givenAt: '2041-03-02T02:00:00Z',
          language: 'en',
          noticeVersion: '2041-01',
          separateFor: [],
        },
      ],
      ...more,
    })
  await consent('p1.consent', p1, acme)
  await consent('p1.consent', p1, bravo, { purpose: 'MARKETING', categories: ['IDENTITY'] })
  await consent('b1.consent', b1, acme, {
    purpose: 'MARKETING',
    givenBy: 'REPRESENTATIVE',
    representativeId: c2,
    source: { system: 'core', externalId: 'consent' },
  })
  const back = await consent('b1.consent', b1, bravo)
  const taken = { means: 'MESSAGE', reason: 'No more' }
  await give('b1.consent', 'withdrawConsent', { id: back, ...taken })
  await sometimes('x.consent', 'GrantConsentInput', (n) =>
    consent('x.consent', x, bravo, {
      purpose: 'MARKETING',
      evidence: [{ ...EVIDENCE, noticeVersion: `n${n}` }],
    }),
  )
  await give('p1.consent', 'withdrawConsent', {
    partyId: p1,
    partnerAppId: bravo,
    purpose: 'MARKETING',
    ...taken,
  })

  await give('delegation', 'delegateBook', {
    fromEmployeeId: bo,
    toEmployeeId: dan,
    until: '2041-04-25T00:00:00Z',
    reason: 'Leave',
  })
  const planned = await give('delegation', 'delegateBook', {
    fromEmployeeId: bo,
    toEmployeeId: dan,
    validFrom: '2041-05-25T00:00:00Z',
    until: '2041-06-25T00:00:00Z',
    reason: 'Leave again',
  })
  await give('delegation', 'endDelegation', { id: planned, reason: 'Stays' })

  const wall = (group: Group, employeeId: string, partyId: string) =>
    give(group, 'requestWallException', {
      employeeId,
      partyId,
      line: 'INVESTOR',
      reason: 'A joint offer',
      until: '2041-03-29T00:00:00Z',
    })
  const forDan = await wall('wall.dan', dan, i1)
  const until = '2041-03-28T00:00:00Z'
  await give('wall.dan', 'approveWallException', { id: forDan, until, note: 'Yes' }, CHECKER)
  const forBo = await wall('wall.bo', bo, x)
  await give('wall.bo', 'rejectWallException', { id: forBo, note: 'No' }, CHECKER)
  const again = await wall('wall.eve', eve, i1)
  await give('wall.eve', 'approveWallException', { id: again, until, note: 'Yes' }, CHECKER)
  await give('wall.eve', 'revokeWallException', { id: again, reason: 'Not any more' }, CHECKER)
  await sometimes('wall.eve', 'RequestWallExceptionInput', () => wall('wall.eve', eve, x))
}

const EVIDENCE = {
  means: 'ONLINE',
  givenAt: '2041-03-02T02:00:00Z',
  language: 'en',
  noticeVersion: '1',
  separateFor: [],
}

/** What apps are registered for. */
const CONSENTABLE = [
  'IDENTITY',
  'CONTACT',
  'IDENTIFIER',
  'DEMOGRAPHIC',
  'ROLE',
  'RELATIONSHIP',
  'TIE',
  'INTERACTION',
  'COMMITMENT',
  'HOLDING',
  'TRANSACTION',
  'HEALTH',
]

/** What Anna's client lets acme have: nothing sensitive, as nothing is consented to separately. */
export const CONSENTED = ['IDENTITY', 'CONTACT', 'DEMOGRAPHIC', 'TIE', 'INTERACTION', 'HOLDING', 'HEALTH']
