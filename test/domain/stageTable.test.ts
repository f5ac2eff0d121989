import { expect, it } from 'vitest'
import { RELATIONSHIP_STAGES, type RelationshipStage } from '../../src/domain/relationship.ts'
import { STAGE_TABLE, stageRule } from '../../src/domain/stageTable.ts'

/** A row is where from, a column where to, in the order of the stages. */
const EXPECTED = `
  ASSESSED  | - x - - - x -
  SELECTED  | x - x - - x -
  COURTED   | - x - x - x -
  DEVELOPED | - - - - x x -
  RETAINED  | - - - x - x -
  LOST      | - - - - - - b
  WON_BACK  | - - - x x x -`

const PAIRS = EXPECTED.trim()
  .split('\n')
  .flatMap((line) => {
    const [from = '', cells = ''] = line.split('|').map((part) => part.trim())
    return cells
      .split(' ')
      .map((cell, n) => [from as RelationshipStage, RELATIONSHIP_STAGES[n] ?? 'LOST', cell] as const)
  })

it.each(PAIRS)('the stage goes from %s to %s: %s', (from, to, cell) => {
  const { allowed, needsWinBack } = stageRule(from, to)
  expect(allowed).toBe(cell !== '-')
  expect(allowed && needsWinBack).toBe(cell === 'b')
})

it('has every pair of stages once', () => {
  expect(STAGE_TABLE.map(({ from, to }) => `${from} ${to}`)).toEqual(
    PAIRS.map(([from, to]) => `${from} ${to}`),
  )
})
