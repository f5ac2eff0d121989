import { describe, expect, it } from 'vitest'
import { decide } from '../../src/access/decide.ts'
import {
  type Decision,
  type FieldPolicy,
  MASKS,
  VISIBLE,
  WITHHELD_CODES,
  WITHHELD_REASONS,
  type WithheldCode,
} from '../../src/access/decision.ts'
import { ALL, type PartnerSight, type Sight, type StaffSight } from '../../src/access/sight.ts'
import { DATA_CATEGORIES, type DataCategory, SENSITIVITIES } from '../../src/domain/dataCategory.ts'
import { matrixOf } from '../support/matrix.ts'
import { nthId } from '../support/seedRecords.ts'

const FULL: StaffSight = {
  kind: 'STAFF',
  level: 'FULL',
  lines: ['CUSTOMER'],
  contact: ['CUSTOMER'],
  keep: ['CUSTOMER'],
  judge: [],
  supervise: [],
  clear: true,
  inspects: false,
  exceptions: [],
}
const READ = { contact: [], keep: [] } as const

/** Who sees something of a party, each in another way. */
const STAFF = {
  keeper: FULL,
  risk: { ...FULL, ...READ },
  server: { ...FULL, keep: [], clear: false },
  shared: { ...FULL, ...READ, clear: false },
  investors: { ...FULL, lines: ['INVESTOR'], contact: ['INVESTOR'], keep: ['INVESTOR'] },
  byPass: { ...FULL, ...READ, lines: ['INVESTOR'], clear: false, exceptions: [nthId('wex', 1)] },
  inspector: { ...FULL, ...READ, lines: ['CUSTOMER', 'INVESTOR'], inspects: true },
  insider: { ...FULL, ...READ, lines: [], clear: false },
  stranger: { ...FULL, ...READ, level: 'IDENTITY', lines: [], clear: false },
} as const satisfies Record<string, StaffSight>

/**
 * What is told of a field, for staff. Where it says
 *   +  all of it is shown;
 *   m  what is sensitive and has a mask is masked, the rest is shown;
 *   I  only the identity is known to them; W a wall is in the way; N they do not look after the party.
 */
const FOR_STAFF: Readonly<Record<DataCategory, string>> = {
  //            keeper  risk  server shared investors byPass inspector insider stranger
  IDENTITY: '     +      +      m      m       +        m       +        m       +   ',
  CONTACT: '      +      +      m      m       +        m       +        m       I   ',
  IDENTIFIER: '   +      +      m      m       +        m       +        m       I   ',
  DEMOGRAPHIC: '  +      +      m      m       +        m       +        m       I   ',
  ROLE: '         +      +      m      m       +        m       +        m       I   ',
  RELATIONSHIP: ' +      +      m      m       +        m       +        m       I   ',
  COVERAGE: '     +      +      m      m       +        m       +        m       I   ',
  TIE: '          +      +      m      m       +        m       +        m       I   ',
  INTERACTION: '  +      +      m      m       +        m       +        m       I   ',
  COMMITMENT: '   +      +      m      m       +        m       +        m       I   ',
  HOLDING: '      +      +      m      m       +        m       +        m       I   ',
  TRANSACTION: '  +      +      m      m       W        W       +        W       I   ',
  HEALTH: '       +      +      m      m       +        m       +        m       I   ',
  PROVENANCE: '   +      +      m      m       +        m       +        m       I   ',
  STAFF: '        +      +      m      m       +        m       +        m       I   ',
  CONSENT: '      +      N      N      N       +        N       +        N       I   ',
  ACCESS: '       +      +      m      m       +        m       +        m       I   ',
  AUDIT: '        +      +      m      m       +        m       +        m       I   ',
  WORK: '         +      +      m      m       +        m       +        m       I   ',
  RISK: '         +      +      m      m       +        m       +        m       I   ',
}

const CODE_OF: Readonly<Record<string, WithheldCode>> = {
  I: 'IDENTITY_ONLY',
  W: 'LINE_WALL',
  N: 'NOT_YOURS',
}

function expected(letter: string, { sensitivity, mask }: FieldPolicy): Decision {
  const code = CODE_OF[letter]
  if (code) return { kind: 'WITHHELD', code }
  if (letter === '+' || mask === undefined || sensitivity !== 'SENSITIVE') return VISIBLE
  return { kind: 'MASKED', how: mask, code: 'MASKED_FOR_POST' }
}

/** Every field that the schema could describe, of one category. */
function fieldsOf(category: DataCategory): FieldPolicy[] {
  return SENSITIVITIES.flatMap((sensitivity) => [
    { category, sensitivity },
    ...MASKS.map((mask) => ({ category, sensitivity, mask })),
  ])
}

function decisions(sight: Sight, category: DataCategory): unknown[] {
  return fieldsOf(category).map((field) => ({ field, decision: decide(sight, field) }))
}

describe('a field, for staff', () => {
  it.each(DATA_CATEGORIES)('of the category %s', (category) => {
    const letters = FOR_STAFF[category].trim().split(/ +/)
    expect(letters).toHaveLength(Object.keys(STAFF).length)
    for (const [n, sight] of Object.values(STAFF).entries()) {
      const letter = letters[n] ?? ''
      expect('+mIWN').toContain(letter)
      expect(decisions(sight, category)).toEqual(
        fieldsOf(category).map((field) => ({ field, decision: expected(letter, field) })),
      )
    }
  })
})

describe('a field, for an operator', () => {
  it.each(DATA_CATEGORIES)('is shown: %s', (category) => {
    expect(decisions(ALL, category)).toEqual(
      fieldsOf(category).map((field) => ({ field, decision: VISIBLE })),
    )
  })
})

/** What is told by sensitivity, when the field's category is registered for the app, consented to, and separately. */
const FOR_PARTNERS = matrixOf(`
                                           PUBLIC                   PERSONAL                 SENSITIVE                 INTERNAL
  nothing                                  CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED   INTERNAL
  separately                               CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED   INTERNAL
  consented                                CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED   INTERNAL
  consented, separately                    CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED  CATEGORY_NOT_REGISTERED   INTERNAL
  registered                               NO_CONSENT               NO_CONSENT               NO_CONSENT                INTERNAL
  registered, separately                   NO_CONSENT               NO_CONSENT               NO_CONSENT                INTERNAL
  registered, consented                    shown                    shown                    SEPARATE_CONSENT_MISSING  INTERNAL
  registered, consented, separately        shown                    shown                    shown                     INTERNAL
`)

describe('a field, for a partner', () => {
  it.each(FOR_PARTNERS.rows)('of a category that is: $name', ({ name, cells }) => {
    expect(FOR_PARTNERS.columns).toEqual(SENSITIVITIES)
    for (const category of DATA_CATEGORIES) {
      const others = new Set(DATA_CATEGORIES.filter((other) => other !== category))
      const only = (fact: string) => new Set(name.split(', ').includes(fact) ? [category] : [])
      const sight: PartnerSight = {
        kind: 'PARTNER',
        partyId: nthId('prt', 1),
        registered: only('registered'),
        consented: only('consented'),
        separately: only('separately'),
      }
      for (const field of fieldsOf(category)) {
        const code = cells[SENSITIVITIES.indexOf(field.sensitivity)]
        const decision = code === 'shown' ? VISIBLE : { kind: 'WITHHELD', code }
        expect({ field, decision: decide(sight, field) }).toEqual({ field, decision })
      }
      // What is said of other categories opens nothing of this one.
      const elsewhere = { ...sight, registered: others, consented: others, separately: others }
      for (const field of fieldsOf(category)) expect(decide(elsewhere, field).kind).toBe('WITHHELD')
    }
  })
})

describe('a reason', () => {
  it.each(WITHHELD_CODES)('is told in both languages, with what it stands on: %s', (code) => {
    const { en, zh, ground } = WITHHELD_REASONS[code]
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
    expect(ground).toMatch(/^(PIPL|GDPR|Institution policy)/)
  })
})
