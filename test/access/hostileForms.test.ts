import { beforeAll, describe, it } from 'vitest'
import { expectRefused, type Reason } from '../support/expectRefused.ts'
import { headerOf, NOW, segment, signed, type TokenForge, tokenForge } from '../support/tokenForge.ts'
import { claimsAt } from '../support/tokens.ts'

let forge: TokenForge

beforeAll(() => {
  forge = tokenForge()
})

type Vector = readonly [name: string, reason: Reason, token: () => string]

const CLAIMS = JSON.stringify(claimsAt(NOW))

/** The claims with one more member, written as it stands here. */
const claimsWith = (member: string) => () => forge.token({ claims: `${CLAIMS.slice(0, -1)},${member}}` })
const headerWith = (member: string) => () =>
  forge.token({ header: `${headerOf('ed').slice(0, -1)},${member}}` })

const TWICE: readonly Vector[] = [
  ['sub', 'json', claimsWith('"sub":"root"')],
  ['sub, the same', 'json', claimsWith('"sub":"ops-1"')],
  ['sub, escaped', 'json', claimsWith('"su\\u0062":"root"')],
  ['sub, all escaped', 'json', claimsWith('"\\u0073\\u0075\\u0062":"root"')],
  ['tenant, with space before the colon', 'json', claimsWith('"tenant" \n\t:"other"')],
  ['exp', 'json', claimsWith('"exp":9999999999')],
  ['iss, before', 'json', () => forge.token({ claims: `{"iss":"https://attacker.test",${CLAIMS.slice(1)}` })],
  ['in an object inside', 'json', claimsWith('"a":{"b":1,"b":2}')],
  ['in an object in an array', 'json', claimsWith('"a":[1,{"b":1,"c":{},"b":2}]')],
  ['after an object inside', 'json', claimsWith('"a":{"x":1},"a":2')],
  ['__proto__', 'json', claimsWith('"__proto__":1,"__proto__":2')],
  ['the empty name', 'json', claimsWith('"":1,"":2')],
  ['a name with a quote', 'json', claimsWith('"\\"":1,"\\u0022":2')],
  ['a name with a solidus', 'json', claimsWith('"/":1,"\\/":2')],
  ['half a surrogate', 'json', claimsWith('"\\ud800":1,"\\uD800":2')],
  ['alg', 'json', headerWith('"alg":"none"')],
  ['alg, escaped', 'json', headerWith('"a\\u006cg":"EdDSA"')],
  ['kid', 'json', headerWith('"kid":"partner"')],
  ['typ', 'json', headerWith('"typ":"JWT"')],
]

const HEADERS: readonly Vector[] = [
  ['crit of nothing', 'crit', headerWith('"crit":[]')],
  ['crit of an unknown', 'crit', headerWith('"crit":["x"],"x":1')],
  ['crit of a known', 'crit', headerWith('"crit":["exp"]')],
  ['crit null', 'crit', headerWith('"crit":null')],
  ['b64 false', 'b64', headerWith('"b64":false')],
  ['b64 true', 'b64', headerWith('"b64":true')],
  ['b64 false and critical', 'crit', headerWith('"crit":["b64"],"b64":false')],
  ['zip', 'zip', headerWith('"zip":"DEF"')],
  ['enc', 'enc', headerWith('"enc":"A256GCM"')],
  ['cty', 'cty', headerWith('"cty":"JWT"')],
  ['no typ', 'typ', () => forge.token({ header: { typ: undefined } })],
  ['typ id_token', 'typ', () => forge.token({ header: { typ: 'id_token' } })],
  ['typ id_token+jwt', 'typ', () => forge.token({ header: { typ: 'id_token+jwt' } })],
  ['typ logout+jwt', 'typ', () => forge.token({ header: { typ: 'logout+jwt' } })],
  ['typ secevent+jwt', 'typ', () => forge.token({ header: { typ: 'secevent+jwt' } })],
  ['typ dpop+jwt', 'typ', () => forge.token({ header: { typ: 'dpop+jwt' } })],
  ['typ JOSE', 'typ', () => forge.token({ header: { typ: 'JOSE' } })],
  ['typ empty', 'typ', () => forge.token({ header: { typ: '' } })],
  ['typ with a space', 'typ', () => forge.token({ header: { typ: 'at+jwt ' } })],
  ['typ a number', 'typ', () => forge.token({ header: { typ: 7 } })],
  ['typ an array', 'typ', () => forge.token({ header: { typ: ['at+jwt'] } })],
]

const header = (text: string) => () => forge.token({ header: text })
const claims = (text: string) => () => forge.token({ claims: text })
const bytes = (start: number[], text: string, end: number[] = []) =>
  Buffer.concat([Buffer.from(start), Buffer.from(text), Buffer.from(end)])
const claimBytes = (content: Buffer) => () =>
  signed(`${segment(headerOf('ed'))}.${segment(content)}`, forge.signers.ed)

const TEXTS: readonly Vector[] = [
  ['a header that is an array', 'json', header('[]')],
  ['a header that is null', 'json', header('null')],
  ['a header that is a text', 'json', header('"EdDSA"')],
  ['a header that is no JSON', 'json', header('alg=EdDSA')],
  ['a header with a BOM', 'json', header(`\ufeff${headerOf('ed')}`)],
  ['a header with more behind it', 'json', header(`${headerOf('ed')}{}`)],
  ['claims that are an array', 'json', claims(`[${CLAIMS}]`)],
  ['claims that are null', 'json', claims('null')],
  ['claims that are a number', 'json', claims('7')],
  ['claims with a comment', 'json', claims(`/**/${CLAIMS}`)],
  ['claims in single quotes', 'json', claims(CLAIMS.replaceAll('"', "'"))],
  ['claims with a comma behind the last', 'json', claims(CLAIMS.replace('}', ',}'))],
  ['claims with NaN', 'json', claimsWith('"x":NaN')],
  ['claims with a raw line feed', 'json', claimsWith('"x":"\n"')],
  ['claims that end early', 'json', claims(CLAIMS.slice(0, -1))],
  ['claims with a BOM', 'json', claimBytes(bytes([0xef, 0xbb, 0xbf], CLAIMS))],
  ['claims with bytes that are no UTF-8', 'json', claimBytes(bytes([], CLAIMS, [0xff]))],
  [
    'claims with an overlong "/"',
    'json',
    claimBytes(bytes([], `${CLAIMS.slice(0, -1)},"`, [0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])),
  ],
  ['claims with a NUL behind them', 'json', claimBytes(bytes([], CLAIMS, [0]))],
  ['claims in UTF-16', 'json', claimBytes(Buffer.from(CLAIMS, 'utf16le'))],
  ['a token as its claims', 'json', () => forge.token({ claims: forge.token() })],
  ['a token in quotes as its claims', 'json', () => forge.token({ claims: JSON.stringify(forge.token()) })],
]

const respelled = (change: (token: string) => string) => () => change(forge.token())
const parts = (change: (head: string, body: string, signature: string) => string) =>
  respelled((token) => {
    const [head = '', body = '', signature = ''] = token.split('.')
    return change(head, body, signature)
  })

const SPELLINGS: readonly Vector[] = [
  ['padding', 'spelling', respelled((token) => `${token}==`)],
  ['padding of the header', 'spelling', parts((head, body, signature) => `${head}=.${body}.${signature}`)],
  ['the other alphabet', 'spelling', respelled((token) => token.replace(/.$/, '+'))],
  ['a letter of no alphabet', 'spelling', respelled((token) => token.replace(/.$/, '?'))],
  ['a letter of no alphabet, put in', 'spelling', respelled((token) => token.replace('.', '#.'))],
  ['unused bits set', 'spelling', respelled(withUnusedBit)],
  [
    'unused bits of the claims set',
    'spelling',
    () =>
      signed(
        `${segment(headerOf('ed'))}.${withUnusedBit(segment(`${CLAIMS}${' '.repeat((4 - (CLAIMS.length % 3)) % 3)}`))}`,
        forge.signers.ed,
      ),
  ],
  ['percent encoding', 'spelling', respelled((token) => token.replace('.', '%2E'))],
  ['wide letters', 'spelling', respelled((token) => token.replace('e', '\uff45'))],
  ['a wide dot', 'spelling', respelled((token) => token.replace('.', '\uff0e'))],
  ['nothing visible', 'spelling', respelled((token) => `${token}\u200b`)],
  ['a NUL', 'spelling', respelled((token) => `${token}\u0000`)],
  ['a soft hyphen', 'spelling', respelled((token) => token.replace('.', '.\u00ad'))],
  ['a space', 'scheme', respelled((token) => token.replace('.', ' .'))],
  ['a tab', 'scheme', respelled((token) => token.replace('.', '.\t'))],
  ['a line feed', 'scheme', respelled((token) => `${token}\nX-Admin: 1`)],
  ['a comma', 'scheme', respelled((token) => `${token},${token}`)],
  ['quotes', 'spelling', respelled((token) => `"${token}"`)],
  ['a dot in front', 'spelling', respelled((token) => `.${token}`)],
  ['a dot behind', 'spelling', respelled((token) => `${token}.`)],
  ['four segments', 'spelling', respelled((token) => `${token}.e30`)],
  [
    'five segments, as if encrypted',
    'spelling',
    () => `${segment('{"alg":"dir","enc":"A256GCM"}')}..AAAA.AAAA.AAAA`,
  ],
  ['five segments, none empty', 'spelling', respelled((token) => `${token}.AAAA.AAAA`)],
  ['two segments', 'spelling', parts((head, body) => `${head}.${body}`)],
  ['one segment', 'spelling', parts((head) => head)],
  ['dots alone', 'spelling', () => '..'],
  ['a thousand dots', 'spelling', () => '.'.repeat(1000)],
  ['one letter', 'spelling', () => 'x'],
  ['words', 'spelling', () => '\u5173\u7cfb.\u5173\u7cfb.\u5173\u7cfb'],
  [
    'JSON, flattened',
    'scheme',
    parts((head, body, signature) => JSON.stringify({ payload: body, protected: head, signature })),
  ],
  [
    'JSON, general',
    'scheme',
    parts((head, body, signature) =>
      JSON.stringify({ payload: body, signatures: [{ protected: head, signature }] }),
    ),
  ],
  ['JSON in a segment', 'spelling', parts((head) => `{"protected":"${head}"}`)],
  ['8,193 letters', 'long', respelled((token) => `${token}${'A'.repeat(8193 - token.length)}`)],
  ['a million letters', 'long', () => 'A'.repeat(1_000_000)],
  ['a good token behind a long header', 'long', () => forge.token({ header: { x: 'x'.repeat(8000) } })],
]

describe('a token in which something is there twice is refused:', () => {
  it.each(TWICE)('%s', (_, reason, token) => expectRefused(forge.verifier, token(), reason))
})

describe('a token is refused for its header:', () => {
  it.each(HEADERS)('%s', (_, reason, token) => expectRefused(forge.verifier, token(), reason))
})

describe('a token is refused for what its segments hold:', () => {
  it.each(TEXTS)('%s', (_, reason, token) => expectRefused(forge.verifier, token(), reason))
})

describe('a token has one spelling, and is refused with', () => {
  it.each(SPELLINGS)('%s', (_, reason, token) => expectRefused(forge.verifier, token(), reason))
})

/** The last letter of what is not a multiple of 3 bytes carries bits that decode to nothing. */
function withUnusedBit(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.slice(-1)) + 1]
}
