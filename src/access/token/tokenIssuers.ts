import * as z from 'zod'
import { readKeySet } from './keySet.ts'
import { parseUniqueJson } from './parseUniqueJson.ts'
import { TENANT_NAME, TENANT_NAME_FORM } from './tenantName.ts'

/** Longer ones are no addresses or names, and the environment has little room. */
const text = z.string().min(1).max(256)

/** As RFC 8414 section 2 wants it: what a token's `iss` must be, letter by letter. */
const issuer = text.refine(isHttpsAddress, 'must be an https address without query or fragment')

const jwks = z.union([
  z.string().max(1024).refine(isHttpsAddress, 'must be a JWKS document or the https address of one'),
  z.looseObject({}).superRefine((document, { addIssue }) => {
    const { faults, keyFaults } = readKeySet(document)
    for (const message of [...faults, ...keyFaults]) addIssue({ code: 'custom', message })
  }),
])

const kinds = z
  .array(z.enum(['operator', 'employee', 'partner']))
  .min(1)
  .refine((given) => new Set(given).size === given.length, 'must name each kind once')
  // Partners' secrets lie outside the bank. Whoever gets into what they sign in with is a partner, no more.
  .refine((given) => !given.includes('partner') || given.length === 1, 'must be ["partner"] or others')

const tenants = z
  .array(z.string().regex(TENANT_NAME, `must be ${TENANT_NAME_FORM}`))
  .min(1)
  .max(100)

const TokenIssuer = z.strictObject({
  issuer,
  /** The `aud` that its tokens must carry. */
  audience: text,
  /** Its public keys: a JWKS document itself, or the https address of one. */
  jwks,
  /** As what kinds of viewer its tokens may speak. */
  kinds,
  /** For which institutions. All when left out. */
  tenants: tenants.optional(),
})

export type TokenIssuer = Readonly<z.output<typeof TokenIssuer>>

/** Who may issue tokens, and for whom: a JSON array of up to 10. */
export const TokenIssuers = z
  .string()
  .transform((given, { addIssue }) => {
    try {
      return parseUniqueJson(given)
    } catch {
      // The parser's own message quotes what it reads.
      addIssue({ code: 'custom', message: 'must be a JSON array in which no member is there twice' })
      return z.NEVER
    }
  })
  .pipe(
    z
      .array(TokenIssuer)
      .min(1)
      .max(10)
      .refine((issuers) => new Set(issuers.map((each) => each?.issuer)).size === issuers.length, {
        message: 'must name each issuer once',
        // Told beside what else is wrong.
        when: ({ value }) => Array.isArray(value),
      }),
  )

function isHttpsAddress(given: string): boolean {
  if (!URL.canParse(given) || /[?#\s]/.test(given)) return false
  const { protocol, username, password } = new URL(given)
  return protocol === 'https:' && username === '' && password === ''
}
