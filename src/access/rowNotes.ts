import type { DataCategory } from '../domain/dataCategory.ts'
import { LINES_OF_BUSINESS } from '../domain/relationship.ts'
import type { WithheldCode } from './decision.ts'
import type { Sight } from './sight.ts'

/**
 * What a caller is told of rows that a list of theirs leaves out: that some kinds are, never whether there are any. It
 * follows from what they see of the list's owner alone, so that it says nothing of what is hidden.
 */
export function rowNotes(sight: Sight, category: DataCategory): readonly WithheldCode[] {
  switch (sight.kind) {
    case 'ALL':
      return []
    case 'PARTNER':
      return category === 'INTERACTION' ? ['INSIDERS_ONLY', 'OTHERS_TOOK_PART'] : []
    case 'STAFF': {
      const isWalled = WALLED.includes(category) && sight.lines.length < LINES_OF_BUSINESS.length
      return [
        ...(isWalled ? (['LINE_WALL'] as const) : []),
        ...(category === 'INTERACTION' && !sight.inspects ? (['INSIDERS_ONLY'] as const) : []),
      ]
    }
  }
}

/** Kinds of facts that stand on one side of a wall. */
const WALLED: readonly DataCategory[] = [
  'ROLE',
  'RELATIONSHIP',
  'INTERACTION',
  'COMMITMENT',
  'HOLDING',
  'HEALTH',
]
