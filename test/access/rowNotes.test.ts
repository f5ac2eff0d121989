import { describe, expect, it } from 'vitest'
import { rowNotes } from '../../src/access/rowNotes.ts'
import { ALL, type PartnerSight, type Sight, type StaffSight } from '../../src/access/sight.ts'
import { DATA_CATEGORIES, type DataCategory } from '../../src/domain/dataCategory.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { nthId } from '../support/seedRecords.ts'

const MANAGER: StaffSight = {
  kind: 'STAFF',
  level: 'FULL',
  lines: ['CUSTOMER'],
  contact: [],
  keep: [],
  judge: [],
  supervise: [],
  clear: true,
  inspects: false,
  exceptions: [],
}
const PARTNER: PartnerSight = {
  kind: 'PARTNER',
  partyId: nthId('prt', 1),
  registered: new Set(DATA_CATEGORIES),
  consented: new Set(DATA_CATEGORIES),
  separately: new Set(DATA_CATEGORIES),
}

const SIGHTS: Readonly<Record<string, Sight>> = {
  operator: ALL,
  'one of one line': MANAGER,
  'one of all lines': { ...MANAGER, lines: LINES_OF_BUSINESS },
  'an inspector of one line': { ...MANAGER, inspects: true },
  'an inspector of all lines': { ...MANAGER, lines: LINES_OF_BUSINESS, inspects: true },
  partner: PARTNER,
}

/** Of which rows each is told that a list may leave some out. Of every other category: of none. */
const NOTES: Readonly<Record<string, Partial<Record<DataCategory, readonly string[]>>>> = {
  operator: {},
  'one of one line': {
    ROLE: ['LINE_WALL'],
    RELATIONSHIP: ['LINE_WALL'],
    INTERACTION: ['LINE_WALL', 'INSIDERS_ONLY'],
    COMMITMENT: ['LINE_WALL'],
    HOLDING: ['LINE_WALL'],
    HEALTH: ['LINE_WALL'],
  },
  'one of all lines': { INTERACTION: ['INSIDERS_ONLY'] },
  'an inspector of one line': {
    ROLE: ['LINE_WALL'],
    RELATIONSHIP: ['LINE_WALL'],
    INTERACTION: ['LINE_WALL'],
    COMMITMENT: ['LINE_WALL'],
    HOLDING: ['LINE_WALL'],
    HEALTH: ['LINE_WALL'],
  },
  'an inspector of all lines': {},
  partner: { INTERACTION: ['INSIDERS_ONLY', 'OTHERS_TOOK_PART'] },
}

describe('of what a list leaves out, is told', () => {
  it.each(Object.keys(SIGHTS))('%s', (name) => {
    const told = DATA_CATEGORIES.map((category) => [category, rowNotes(SIGHTS[name] as Sight, category)])
    expect(told).toEqual(DATA_CATEGORIES.map((category) => [category, NOTES[name]?.[category] ?? []]))
  })
})
