import type { JWTPayload } from 'jose'
import { beforeAll, describe, it } from 'vitest'
import { expectRefused, type Reason } from '../support/expectRefused.ts'
import { NOW, SECONDS, type TokenForge, tokenForge } from '../support/tokenForge.ts'
import { AUDIENCE, claimsAt, EMPLOYEE, PARTNER_ISSUER, STAFF_ISSUER } from '../support/tokens.ts'

let forge: TokenForge

beforeAll(() => {
  forge = tokenForge()
})

/** The claims, as a value or as text with a number that no JSON writer would write. */
type Vector = readonly [claims: Readonly<Record<string, unknown>> | string, reason: Reason]

const written = (name: string, literal: string) =>
  JSON.stringify(claimsAt(NOW, { [name]: '?' })).replace('"?"', literal)

const TIMES: readonly Vector[] = [
  [{ exp: SECONDS - 31, iat: SECONDS - 60 }, 'expired'],
  [{ exp: 0, iat: 0 }, 'expired'],
  [{ exp: -1 }, 'expired'],
  [{ exp: undefined }, 'exp'],
  [{ exp: null }, 'exp'],
  [{ exp: String(SECONDS + 60) }, 'exp'],
  [{ exp: [SECONDS + 60] }, 'exp'],
  [{ exp: true }, 'exp'],
  [{ exp: SECONDS + 0.5 }, 'seconds'],
  [written('exp', '1e400'), 'seconds'],
  [written('exp', '9007199254740993'), 'seconds'],
  [written('exp', '-1e400'), 'expired'],
  [{ exp: SECONDS + 12 * 3600 + 1 }, 'staffLife'],
  [{ exp: (SECONDS + 60) * 1000 }, 'staffLife'],
  [{ exp: Number.MAX_SAFE_INTEGER }, 'staffLife'],
  [{ iat: SECONDS + 20, exp: SECONDS - 20 }, 'backwards'],
  [{ exp: SECONDS }, 'backwards'],
  [{ nbf: SECONDS + 31 }, 'nbf'],
  [{ nbf: String(SECONDS) }, 'nbf'],
  [{ nbf: null }, 'nbf'],
  [{ nbf: SECONDS - 0.5 }, 'seconds'],
  [{ nbf: -1 }, 'seconds'],
  [written('nbf', '1e400'), 'nbf'],
  [written('nbf', '-1e400'), 'seconds'],
  [{ iat: undefined }, 'iat'],
  [{ iat: String(SECONDS) }, 'iat'],
  [{ iat: null }, 'iat'],
  [{ iat: -1 }, 'seconds'],
  [{ iat: SECONDS - 0.5 }, 'seconds'],
  [{ iat: SECONDS + 31, exp: SECONDS + 60 }, 'future'],
  [{ iat: SECONDS * 1000, exp: SECONDS * 1000 + 60 }, 'future'],
  [written('iat', '1e400'), 'seconds'],
]

const PARTIES: readonly Vector[] = [
  [{ iss: undefined }, 'iss'],
  [{ iss: null }, 'iss'],
  [{ iss: 7 }, 'iss'],
  [{ iss: '' }, 'iss'],
  [{ iss: [STAFF_ISSUER] }, 'iss'],
  [{ iss: { toString: STAFF_ISSUER } }, 'iss'],
  [{ iss: '__proto__' }, 'iss'],
  [{ iss: `${STAFF_ISSUER}/` }, 'iss'],
  [{ iss: `${STAFF_ISSUER}:443` }, 'iss'],
  [{ iss: ` ${STAFF_ISSUER}` }, 'iss'],
  [{ iss: STAFF_ISSUER.toUpperCase() }, 'iss'],
  [{ iss: STAFF_ISSUER.replace('https', 'http') }, 'iss'],
  [{ iss: STAFF_ISSUER.replace('i', '\u0456') }, 'iss'],
  [{ iss: `${STAFF_ISSUER}@attacker.test` }, 'iss'],
  [{ iss: 'https://attacker.test' }, 'iss'],
  [{ aud: undefined }, 'aud'],
  [{ aud: null }, 'aud'],
  [{ aud: '' }, 'aud'],
  [{ aud: [] }, 'aud'],
  [{ aud: 'another-service' }, 'aud'],
  [{ aud: ['another-service'] }, 'aud'],
  [{ aud: [[AUDIENCE]] }, 'aud'],
  [{ aud: { 0: AUDIENCE } }, 'aud'],
  [{ aud: `${AUDIENCE}-2` }, 'aud'],
  [{ aud: AUDIENCE.toUpperCase() }, 'aud'],
  [{ aud: `${AUDIENCE} another` }, 'aud'],
  [{ aud: [AUDIENCE, 'b', 'c', 'd', 'e', 'f'] }, 'audiences'],
  [{ aud: [AUDIENCE, 7] }, 'audiences'],
]

const IDENTITIES: readonly Vector[] = [
  [{ kind: undefined }, 'staffKind'],
  [{ kind: null }, 'staffKind'],
  [{ kind: 'admin' }, 'staffKind'],
  [{ kind: 'Operator' }, 'staffKind'],
  [{ kind: ['operator'] }, 'staffKind'],
  [{ kind: 'employee,operator' }, 'staffKind'],
  [{ kind: 'toString' }, 'staffKind'],
  [{ kind: 'partner', iss: STAFF_ISSUER }, 'staffKind'],
  [
    '{"__proto__":{"kind":"operator"},'.concat(JSON.stringify(claimsAt(NOW, { kind: undefined })).slice(1)),
    'staffKind',
  ],
  [{ tenant: undefined }, 'tenant'],
  [{ tenant: '' }, 'tenant'],
  [{ tenant: 7 }, 'tenant'],
  [{ tenant: ['demo'] }, 'tenant'],
  [{ tenant: 'Demo' }, 'tenant'],
  [{ tenant: 'demo#PARTY' }, 'tenant'],
  [{ tenant: 'demo\n' }, 'tenant'],
  [{ tenant: 'dem\u043e' }, 'tenant'],
  [{ tenant: '__proto__' }, 'tenant'],
  [{ tenant: 'x'.repeat(41) }, 'tenant'],
  [{ tenant: 'other' }, 'otherTenant'],
  [{ sub: undefined }, 'noSub'],
  [{ sub: '' }, 'sub'],
  [{ sub: 7 }, 'sub'],
  [{ sub: ['ops-1'] }, 'sub'],
  [{ sub: 'ops#1' }, 'sub'],
  [{ sub: 'ops-1\nadmin' }, 'sub'],
  [{ sub: 'ops 1' }, 'sub'],
  [{ sub: '\u5173\u7cfb' }, 'sub'],
  [{ sub: 'x'.repeat(129) }, 'sub'],
  [{ kind: 'employee', sub: 'not-an-employee' }, 'employee'],
  [{ kind: 'employee', sub: 'emp_01' }, 'employee'],
  [{ kind: 'employee', sub: EMPLOYEE.toLowerCase() }, 'employee'],
  [{ kind: 'employee', sub: EMPLOYEE.replace('emp', 'prt') }, 'employee'],
  [{ kind: 'employee', sub: `${EMPLOYEE}0` }, 'employee'],
  [{ kind: 'employee', client_id: EMPLOYEE }, 'program'],
  [{ kind: 'employee', client_id: [EMPLOYEE] }, 'clientText'],
  [{ client_id: 7 }, 'clientText'],
  [{ act: { sub: 'emp_02' } }, 'act'],
  [{ act: null }, 'act'],
  [{ cnf: { jkt: 'AAAA' } }, 'cnf'],
]

const PARTNERS: readonly Vector[] = [
  [{ iss: PARTNER_ISSUER, kind: 'employee', sub: EMPLOYEE }, 'partnerKind'],
  [{ iss: PARTNER_ISSUER, kind: 'operator' }, 'partnerKind'],
  [{ iss: PARTNER_ISSUER, kind: undefined }, 'partnerKind'],
  [{ iss: PARTNER_ISSUER, kind: ['partner', 'operator'] }, 'partnerKind'],
  [{ kind: 'partner', tenant: 'other' }, 'otherTenant'],
  [{ kind: 'partner', client_id: undefined }, 'client'],
  [{ kind: 'partner', client_id: 'beta' }, 'client'],
  [{ kind: 'partner', client_id: 'ACME' }, 'client'],
  [{ kind: 'partner', client_id: ['acme'] }, 'clientText'],
  [{ kind: 'partner', client_id: null }, 'clientText'],
  [{ kind: 'partner', sub: 'acme#1' }, 'sub'],
  [{ kind: 'partner', purpose: undefined }, 'purpose'],
  [{ kind: 'partner', purpose: null }, 'purpose'],
  [{ kind: 'partner', purpose: '' }, 'purpose'],
  [{ kind: 'partner', purpose: 'servicing' }, 'purpose'],
  [{ kind: 'partner', purpose: 'SERVICING MARKETING' }, 'purpose'],
  [{ kind: 'partner', purpose: 'SERVICING,MARKETING' }, 'purpose'],
  [{ kind: 'partner', purpose: ['SERVICING'] }, 'purpose'],
  [{ kind: 'partner', purpose: ['SERVICING', 'MARKETING'] }, 'purpose'],
  [{ kind: 'partner', purpose: 'toString' }, 'purpose'],
  [{ kind: 'partner', purpose: 0 }, 'purpose'],
  [{ kind: 'partner', exp: SECONDS + 3601 }, 'partnerLife'],
  [{ kind: 'partner', act: { sub: 'beta' } }, 'act'],
]

describe('a well signed token is refused for its', () => {
  it.each(TIMES)('times: %j', (claims, reason) => refused(claims, reason))
  it.each(PARTIES)('issuer or audience: %j', (claims, reason) => refused(claims, reason))
  it.each(IDENTITIES)('kind, tenant or subject: %j', (claims, reason) => refused(claims, reason))
  it.each(PARTNERS)('partner: %j', (claims, reason) => refused(claims, reason))
})

function refused(claims: Vector[0], reason: Reason): Promise<void> {
  const isPartners =
    typeof claims === 'object' && (claims['kind'] === 'partner' || claims['iss'] === PARTNER_ISSUER)
  const key = isPartners && claims['iss'] !== STAFF_ISSUER ? 'partner' : 'ed'
  return expectRefused(forge.verifier, forge.token({ key, claims: claims as JWTPayload | string }), reason)
}
