import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * What records are full of, so that it costs next to nothing when packed.
 *
 * Never change it, not by a letter: what was packed with it can be unpacked with nothing else.
 */
const DICTIONARY = Buffer.from(
  [
    '"foundedOn":"","industry":"","birthDate":"","sex":"FEMALE","MALE","type":"ORGANIZATION","type":"PERSON",',
    '"names":[{"legal":"","short":"","script":"HAN"},{"script":"LATIN","OTHER","family":"","given":"",',
    '"order":"FAMILY_FIRST"},"GIVEN_FIRST","roles":[{"kind":"CUSTOMER"},{"kind":"INVESTOR","SUPPLIER","PARTNER",',
    '"identifiers":[{"scheme":"UNIFIED_SOCIAL_CREDIT_CODE","LEI","EMAIL","PHONE","SOURCE","system":"","value":"',
    '"contactPoints":[{"kind":"POSTAL","preferred":false,"optedOut":false},"preferred":true,"label":"office",',
    '"preferredLanguage":"zh-CN","timeZone":"Asia/Shanghai","country":"CN"',
    '"affiliation":false,"affiliation":true,"share":"100","validTo":"20","tieKind":"OWNERSHIP","DIRECTORSHIP",',
    '"SUPPLY","CONTACT_PERSON","GROUP_MEMBERSHIP","GUARANTEE","CONTROL","kind":"CORRECT","END","RETRACT",',
    '{"tieKind":"EMPLOYMENT","fromPartyId":"prt_01","toPartyId":"prt_01","affiliation":true,"statements":[{"id":"',
    '","kind":"STATE","validFrom":"2019","note":"","statedAt":"2026-',
    '"closedOn":"","quantity":"","status":"","kind":"LOAN","CREDIT_LINE","CARD","INVESTMENT","OWN_SECURITY",',
    '"INSURANCE","SERVICE","kind":"DEPOSIT","product":"","number":"","amount":{"amount":"000.00","currency":"USD"},',
    '"currency":"EUR"},"currency":"CNY"},"asOf":"2026-","openedOn":"20',
    '{"text":"","ownerId":"emp_01","dueOn":"2026-","state":"OPEN","interactionId":"int_01","partyIds":["prt_01',
    '"stage":"ASSESSED","COURTED","DEVELOPED","RETAINED","LOST","WON_BACK","SELECTED","tier":"","unitId":"unt_01',
    '"coverage":[{"employeeId":"emp_01","part":"LEAD","since":"2026-"},"ASSOCIATE","PRODUCT","CREDIT","RISK",',
    '"EXECUTIVE_SPONSOR","nextReviewOn":"2027-","partySortName":" co., ltd."}',
    '{"partyId":"prt_01","lineOfBusiness":"CUSTOMER","types":[{"id":"0000","type":"STRATEGIC","TRANSACTIONAL",',
    '"GROWTH","PROBLEM","TERMINATED","reason":"","validFrom":"20',
    '"recordedAt":"2026-01-01T00:00:00.000Z","recordedBy":"operator:","recordedBy":"employee:emp_01',
    '","source":{"system":"guanxi"}}]}',
  ].join(''),
)

/** Far above what an item can hold: nothing of ours unpacks to more. */
const LARGEST_BYTES = 4_000_000

/** Most copies unpack to less. Zlib's usual 16 KB are made anew for each, which takes as long as unpacking. */
const USUAL_BYTES = 2_048

/** A value in few bytes, for copies of what is stored readably elsewhere. */
export function packed(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { dictionary: DICTIONARY, level: 9 })
}

/** @throws Error when these bytes were not packed here. */
export function unpacked(bytes: Uint8Array): unknown {
  const text = inflateRawSync(bytes, {
    dictionary: DICTIONARY,
    chunkSize: USUAL_BYTES,
    maxOutputLength: LARGEST_BYTES,
  })
  return JSON.parse(text.toString('utf8'))
}
