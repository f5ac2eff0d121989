import type { JWTPayload } from 'jose'
import { PURPOSES } from '../../domain/purpose.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { Viewer, ViewerKind } from '../viewer.ts'
import { notValid } from './notValid.ts'
import { TENANT_NAME, TENANT_NAME_FORM } from './tenantName.ts'
import type { TokenIssuer } from './tokenIssuers.ts'

/** What an issuer may say, whatever it signs. */
export type IssuerBounds = Pick<TokenIssuer, 'kinds' | 'tenants'>

/**
 * Who asks, by the claims of a token whose signature is good.
 *
 * @throws AppError UNAUTHENTICATED when the issuer may not say so, or says too little.
 * @see RFC 9068 sections 2.2 and 5
 */
export function viewerOfClaims(claims: JWTPayload, { kinds, tenants }: IssuerBounds): Viewer {
  const kind = kinds.find((each) => each === claims['kind'])
  if (!kind) throw notValid(`its "kind" must be one that its issuer may speak for: ${kinds.join(', ')}`)
  const tenant = tenantOf(claims)
  if (tenants && !tenants.includes(tenant)) {
    throw notValid('its "tenant" must be one that its issuer may speak for')
  }
  assertUnbound(claims)
  const subject = subjectOf(claims, kind)
  return kind === 'partner'
    ? { kind, tenant, subject, purpose: purposeOf(claims) }
    : { kind, tenant, subject }
}

function tenantOf({ tenant }: JWTPayload): string {
  if (typeof tenant !== 'string' || !TENANT_NAME.test(tenant)) {
    throw notValid(`its "tenant" must be ${TENANT_NAME_FORM}`)
  }
  return tenant
}

/**
 * `act`: somebody else acts for the subject, whom our records would not name. `cnf`: the token is bound to a
 * key that we do not ask for, and so may be a stolen one.
 */
function assertUnbound(claims: JWTPayload): void {
  const bound = ['act', 'cnf'].find((name) => Object.hasOwn(claims, name))
  if (bound) throw notValid(`it must have no "${bound}"`)
}

function subjectOf({ sub, client_id: client }: JWTPayload, kind: ViewerKind): string {
  if (typeof sub !== 'string' || !/^[A-Za-z0-9._:@-]{1,128}$/.test(sub)) {
    throw notValid('its "sub" must be 1 to 128 letters, digits or ._:@-')
  }
  if (client !== undefined && typeof client !== 'string') throw notValid('its "client_id" must be a text')
  if (kind === 'partner' && client !== sub) {
    throw notValid('its "client_id" must be there and be its "sub", as of a client-credentials grant')
  }
  if (kind === 'employee') {
    if (!isRecordId(sub, 'emp')) throw notValid('its "sub" must be the employee\'s id, emp_…')
    // A program's own token, of a program that somebody named like an employee.
    if (client === sub) throw notValid('its "client_id" must not be its "sub": programs are no employees')
  }
  return sub
}

function purposeOf({ purpose }: JWTPayload) {
  const known = PURPOSES.find((each) => each === purpose)
  if (!known) throw notValid(`its "purpose" must be one of ${PURPOSES.join(', ')}`)
  return known
}
