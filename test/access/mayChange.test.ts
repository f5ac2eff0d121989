import { describe, expect, it } from 'vitest'
import type { Permission } from '../../src/access/enter.ts'
import { mayChange } from '../../src/access/mayChange.ts'
import { ALL, type PartnerSight, type StaffSight } from '../../src/access/sight.ts'
import { DATA_CATEGORIES } from '../../src/domain/dataCategory.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { nthId } from '../support/seedRecords.ts'

const SEEN: StaffSight = {
  kind: 'STAFF',
  level: 'FULL',
  lines: LINES_OF_BUSINESS,
  contact: ['CUSTOMER', 'SUPPLIER'],
  keep: ['CUSTOMER'],
  judge: ['CUSTOMER', 'PARTNER'],
  supervise: ['INVESTOR'],
  clear: true,
  inspects: true,
  exceptions: [],
}
const BY_ALL_CONSENTS: PartnerSight = {
  kind: 'PARTNER',
  partyId: nthId('prt', 1),
  registered: new Set(DATA_CATEGORIES),
  consented: new Set(DATA_CATEGORIES),
  separately: new Set(DATA_CATEGORIES),
}

const LINES = [...LINES_OF_BUSINESS, undefined]
const OTHERS = [
  'READ',
  'INSIDE',
  'FEED',
  'STAFF',
  'PARTNERS',
  'INSIDER_LISTS',
  'WALLS',
  'AUDIT',
  'RULES',
] as const

describe('a record that is seen', () => {
  it.each([
    //                        CUSTOMER INVESTOR SUPPLIER PARTNER of no line
    ['KEEP', SEEN, '            yes      no       no       no      yes'],
    ['CONTACT', SEEN, '         yes      no       yes      no      yes'],
    ['JUDGE', SEEN, '           yes      no       no       yes     yes'],
    ['SUPERVISE', SEEN, '       no       yes      no       no      yes'],
    ['CHECK', SEEN, '           yes      yes      yes      yes     yes'],
    ['CHECK', { ...SEEN, inspects: false }, 'no yes no     no      yes'],
    ['KEEP', { ...SEEN, keep: [] }, 'no  no       no       no      no'],
    ['CONTACT', { ...SEEN, contact: [] }, 'no no  no       no      no'],
  ] as const)('may be changed by a command that needs %s', (needs, sight, row) => {
    expect(LINES).toEqual(['CUSTOMER', 'INVESTOR', 'SUPPLIER', 'PARTNER', undefined])
    const answers = LINES.map((line) => (mayChange(sight, needs, line) ? 'yes' : 'no'))
    expect(answers).toEqual(row.trim().split(/ +/))
  })

  it.each(OTHERS)('is not changed by staff by a command that needs %s', (needs: Permission) => {
    for (const line of LINES) expect(mayChange(SEEN, needs, line)).toBe(false)
  })

  it.each([...OTHERS, 'KEEP', 'CONTACT', 'JUDGE', 'SUPERVISE', 'CHECK'] as const)(
    'is changed by operators, and never by partners: %s',
    (needs) => {
      for (const line of LINES) {
        expect(mayChange(ALL, needs, line)).toBe(true)
        expect(mayChange(BY_ALL_CONSENTS, needs, line)).toBe(false)
      }
    },
  )
})
