import { readKeySet } from './keySet.ts'
import { parseUniqueJson } from './parseUniqueJson.ts'
import { TENANT_NAME, TENANT_NAME_FORM } from './tenantName.ts'

const KINDS = ['operator', 'employee', 'partner'] as const

/** Who may issue tokens. */
export type TokenIssuer = {
  /** As RFC 8414 section 2 wants it: what a token's `iss` must be, letter by letter. */
  readonly issuer: string
  /** The `aud` that its tokens must carry. */
  readonly audience: string
  /** Its public keys: a JWKS document itself, or the https address of one. */
  readonly jwks: string | object
  /** As what kinds of viewer its tokens may speak. */
  readonly kinds: readonly (typeof KINDS)[number][]
  /** For which institutions. All when left out. */
  readonly tenants?: readonly string[] | undefined
}

/** What is wrong with a member, if anything is. */
const FAULTS: Readonly<Record<keyof TokenIssuer, (given: unknown) => readonly string[]>> = {
  issuer: (given) =>
    isText(given) && isHttpsAddress(given)
      ? []
      : ['must be an https address without query or fragment, of 256 characters at most'],
  audience: (given) => (isText(given) ? [] : ['must be 1 to 256 characters']),
  jwks: faultsOfKeys,
  kinds: faultsOfKinds,
  tenants: (given) =>
    given === undefined || isListOf(given, 100, (each) => typeof each === 'string' && TENANT_NAME.test(each))
      ? []
      : [`must be 1 to 100 names, each of which must be ${TENANT_NAME_FORM}`],
}

const MOST_ISSUERS = 10

/**
 * Who may issue tokens, and for whom: a JSON array of up to 10.
 *
 * @throws RangeError with a line for each fault.
 */
export function tokenIssuers(text: string): readonly TokenIssuer[] {
  const given = parsed(text)
  if (!isListOf(given, MOST_ISSUERS, () => true)) {
    throw new RangeError(`must be a JSON array of 1 to ${MOST_ISSUERS}, in which no member is there twice`)
  }
  const faults = given.flatMap((each, at) => faultsOfIssuer(each).map((fault) => `[${at}]${fault}`))
  const names = given.map((each) => (isObject(each) ? each['issuer'] : undefined))
  if (new Set(names).size < names.length) faults.push('must name each issuer once')
  if (faults.length > 0) throw new RangeError(faults.join('\n'))
  return given as readonly TokenIssuer[]
}

function parsed(text: string): unknown {
  try {
    return parseUniqueJson(text)
  } catch {
    // The parser's own message quotes what it reads.
    return undefined
  }
}

function faultsOfIssuer(given: unknown): readonly string[] {
  if (!isObject(given)) return [' must be an object']
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(FAULTS, name))
  return [
    ...unknown.map((name) => ` must have no member "${name}"`),
    ...Object.entries(FAULTS).flatMap(([name, faultsOf]) =>
      faultsOf(given[name]).map((fault) => `.${name} ${fault}`),
    ),
  ]
}

function faultsOfKeys(given: unknown): readonly string[] {
  if (isObject(given)) {
    const { faults, keyFaults } = readKeySet(given)
    return [...faults, ...keyFaults]
  }
  return typeof given === 'string' && given.length <= 1024 && isHttpsAddress(given)
    ? []
    : ['must be a JWKS document or the https address of one']
}

function faultsOfKinds(given: unknown): readonly string[] {
  if (!isListOf(given, KINDS.length, (each) => KINDS.some((kind) => kind === each))) {
    return [`must be of ${KINDS.join(', ')}`]
  }
  if (new Set(given).size < given.length) return ['must name each kind once']
  // Partners' secrets lie outside the bank. Whoever gets into what they sign in with is a partner, no more.
  return given.includes('partner') && given.length > 1 ? ['must be ["partner"] or others'] : []
}

/** Longer ones are no addresses or names, and the environment has little room. */
function isText(given: unknown): given is string {
  return typeof given === 'string' && given.length >= 1 && given.length <= 256
}

function isListOf(given: unknown, most: number, isOne: (each: unknown) => boolean): given is unknown[] {
  return Array.isArray(given) && given.length >= 1 && given.length <= most && given.every(isOne)
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function isHttpsAddress(given: string): boolean {
  if (!URL.canParse(given) || /[?#\s]/.test(given)) return false
  const { protocol, username, password } = new URL(given)
  return protocol === 'https:' && username === '' && password === ''
}
