import { describe, expect, it } from 'vitest'
import { decideTieEnds, isAffiliation, type TieEnd } from '../../src/domain/decideTieEnds.ts'
import { PARTY_TYPES } from '../../src/domain/partyType.ts'
import { TIE_KINDS, tieRule } from '../../src/domain/tieCatalogue.ts'

const wang: TieEnd = { type: 'PERSON', id: 'prt_01AN4Z07BY79KA1307SR9X4MV3' }
const firm: TieEnd = { type: 'ORGANIZATION', id: 'prt_01AN4Z07BY79KA1307SR9X4MV4' }

describe('decideTieEnds', () => {
  it('allows what the catalogue allows', () => {
    expect(decideTieEnds('EMPLOYMENT', wang, firm)).toBeUndefined()
    expect(decideTieEnds('OWNERSHIP', wang, firm)).toBeUndefined()
  })

  it('names what is allowed and what came', () => {
    expect(decideTieEnds('EMPLOYMENT', firm, wang)).toEqual({
      code: 'TIE_ENDS_NOT_ALLOWED',
      message: 'EMPLOYMENT goes from PERSON to ORGANIZATION, but got ORGANIZATION to PERSON.',
      messageZh: 'EMPLOYMENT 应由 PERSON 指向 ORGANIZATION，实际为 ORGANIZATION 指向 PERSON。',
    })
    expect(decideTieEnds('OWNERSHIP', firm, wang)).toEqual({
      code: 'TIE_ENDS_NOT_ALLOWED',
      message: 'OWNERSHIP goes from PERSON or ORGANIZATION to ORGANIZATION, but got ORGANIZATION to PERSON.',
      messageZh: 'OWNERSHIP 应由 PERSON 或 ORGANIZATION 指向 ORGANIZATION，实际为 ORGANIZATION 指向 PERSON。',
    })
  })

  it('ties nobody to themselves, whatever the kind', () => {
    for (const kind of TIE_KINDS) {
      expect(decideTieEnds(kind, wang, wang)).toEqual({
        code: 'TIE_TO_SELF',
        message: `A tie links two parties, but both ends are ${wang.id}.`,
        messageZh: `关联的两端应为不同的当事人，实际均为 ${wang.id}。`,
      })
    }
  })

  it('agrees with the catalogue on every pair of ends', () => {
    for (const kind of TIE_KINDS) {
      for (const fromType of PARTY_TYPES) {
        for (const toType of PARTY_TYPES) {
          const fault = decideTieEnds(kind, { ...wang, type: fromType }, { ...firm, type: toType })
          const { from, to } = tieRule(kind)
          expect(fault === undefined).toBe(from.includes(fromType) && to.includes(toType))
        }
      }
    }
  })
})

describe('isAffiliation', () => {
  it('is from a person to a firm only', () => {
    expect(isAffiliation('EMPLOYMENT', 'PERSON', 'ORGANIZATION')).toBe(true)
    expect(isAffiliation('ACCOUNT_AUTHORITY', 'PERSON', 'ORGANIZATION')).toBe(true)
    expect(isAffiliation('ACCOUNT_AUTHORITY', 'PERSON', 'PERSON')).toBe(false)
    expect(isAffiliation('ACCOUNT_AUTHORITY', 'ORGANIZATION', 'ORGANIZATION')).toBe(false)
    expect(isAffiliation('OWNERSHIP', 'PERSON', 'ORGANIZATION')).toBe(false)
  })
})
