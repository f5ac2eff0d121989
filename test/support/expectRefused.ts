import { expect } from 'vitest'
import type { Verifier } from '../../src/access/token/verifyToken.ts'

/** All that a caller is ever told of a token. Nothing in it can be of the token's. */
export const REASONS = {
  missing: 'Send a token: "Authorization: Bearer …".',
  scheme: 'The Authorization header must be "Bearer" and one token.',
  long: notValid('it is longer than 8192 characters'),
  spelling: notValid('it is not three segments of canonical base64url'),
  json: notValid('its header and its claims must each be a JSON object in which no member is there twice'),
  alg: notValid('its "alg" must be one of EdDSA, ES256, RS256, PS256'),
  typ: notValid('its "typ" must be at+jwt or JWT'),
  kid: notValid('its "kid" must be a text'),
  crit: notValid('its header must have no "crit"'),
  jku: notValid('its header must have no "jku"'),
  jwk: notValid('its header must have no "jwk"'),
  x5u: notValid('its header must have no "x5u"'),
  x5c: notValid('its header must have no "x5c"'),
  b64: notValid('its header must have no "b64"'),
  zip: notValid('its header must have no "zip"'),
  enc: notValid('its header must have no "enc"'),
  cty: notValid('its header must have no "cty"'),
  iss: notValid('its "iss" is not what it must be'),
  aud: notValid('its "aud" is not what it must be'),
  audiences: notValid('its "aud" must be one text, or 5 at most'),
  exp: notValid('its "exp" is not what it must be'),
  iat: notValid('its "iat" is not what it must be'),
  nbf: notValid('its "nbf" is not what it must be'),
  noSub: notValid('its "sub" is not what it must be'),
  signature: notValid('its signature or its form is wrong'),
  expired: notValid('it has expired'),
  seconds: notValid('its times must be whole seconds'),
  future: notValid('it was issued in the future'),
  backwards: notValid('its "exp" must be after its "iat"'),
  staffLife: notValid('it is good for more than 720 minutes'),
  partnerLife: notValid('it is good for more than 60 minutes'),
  staffKind: notValid('its "kind" must be one that its issuer may speak for: operator, employee'),
  partnerKind: notValid('its "kind" must be one that its issuer may speak for: partner'),
  tenant: notValid('its "tenant" must be 1 to 40 of a-z, 0-9 and -'),
  otherTenant: notValid('its "tenant" must be one that its issuer may speak for'),
  act: notValid('it must have no "act"'),
  cnf: notValid('it must have no "cnf"'),
  sub: notValid('its "sub" must be 1 to 128 letters, digits or ._:@-'),
  employee: notValid('its "sub" must be the employee\'s id, emp_…'),
  clientText: notValid('its "client_id" must be a text'),
  client: notValid('its "client_id" must be there and be its "sub", as of a client-credentials grant'),
  program: notValid('its "client_id" must not be its "sub": programs are no employees'),
  purpose: notValid(
    'its "purpose" must be one of SERVICING, MARKETING, RISK_MANAGEMENT, COMPLIANCE, INVESTOR_RELATIONS, OPERATIONS',
  ),
} as const

export type Reason = keyof typeof REASONS

/** Shows the token to the door, and sees it refused for this reason and no other. */
export async function expectRefused(verifier: Verifier, token: string, reason: Reason): Promise<void> {
  const answer = await verifier.verify(`Bearer ${token}`).then(
    (viewer) => ({ accepted: viewer }),
    ({ code, message }) => ({ code, message }),
  )
  expect(answer).toEqual({ code: 'UNAUTHENTICATED', message: REASONS[reason] })
}

function notValid(reason: string): string {
  return `The token is not valid here: ${reason}.`
}
