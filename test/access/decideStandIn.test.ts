import { describe, expect, it } from 'vitest'
import { decideStandIn, worksIn } from '../../src/access/decideStandIn.ts'
import { postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const desk = [nthId('unt', 1)]
const manager = postIn(desk)
const head = postIn(desk, 'HEAD')
const investorRelations = postIn(desk, 'INVESTOR_RELATIONS')
const service = postIn(desk, 'SERVICE')
const suppliers = postIn(desk, 'RELATIONSHIP_MANAGER', ['SUPPLIER'])
const risk = postIn(desk, 'RISK')

describe('standing in for another', () => {
  it.each([
    ['a manager for a manager', [manager], [manager], 'MAY'],
    ['a head for a manager', [manager], [head], 'MAY'],
    ['one who does more for one who does less', [suppliers], [manager], 'MAY'],
    ['one who does less for one who does more', [manager], [suppliers], 'WALLED'],
    ['investor relations for a manager', [manager], [investorRelations], 'WALLED'],
    ['a manager for investor relations', [investorRelations], [manager], 'WALLED'],
    ['a manager for one on both sides', [manager, investorRelations], [manager], 'WALLED'],
    [
      'one on both sides for one on both sides',
      [manager, investorRelations],
      [head, investorRelations],
      'MAY',
    ],
    ['service, which keeps nothing, for a manager', [manager], [service], 'NO_KEEPER'],
    ['somebody without a post', [manager], [], 'NO_KEEPER'],
    ['a manager for risk, which keeps nothing', [risk], [manager], 'NO_BOOK'],
    ['a manager for somebody without a post', [], [manager], 'NO_BOOK'],
  ] as const)('%s', (_, absent, substitute, decision) => {
    expect(decideStandIn(absent, substitute)).toBe(decision)
  })
})

describe('a share', () => {
  it.each([
    ['reaches a manager in a commercial line', [manager], 'CUSTOMER', true],
    ['does not cross the wall', [manager], 'INVESTOR', false],
    ['reaches who has a post on the other side too', [manager, investorRelations], 'INVESTOR', true],
    ['reaches who only reads', [risk], 'CUSTOMER', true],
    ['does not reach a post that sees nobody', [postIn(desk, 'OTHER')], 'CUSTOMER', false],
    ['does not reach somebody without a post', [], 'CUSTOMER', false],
  ] as const)('%s', (_, posts, line, expected) => {
    expect(worksIn(posts, line)).toBe(expected)
  })
})
