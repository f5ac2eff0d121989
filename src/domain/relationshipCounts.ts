import { type BookState, bookCourse } from './bookCourse.ts'
import { type KeptMove, MEASURES, STANDING_KINDS, type Standing } from './bookMeasures.ts'
import type { Count, CountScope } from './count.ts'
import type { LineOfBusiness, RelationshipData } from './relationship.ts'

/**
 * What a relationship counts for in books: on each day on which it changed, what it ceased to be and what it became. So the
 * relationships of a kind that a book had on a day are those that came in until then, less those that went out.
 */
export function relationshipCounts(data: RelationshipData): readonly Count[] {
  const { lineOfBusiness: line } = data
  const course = bookCourse(data)
  return course.flatMap(({ from: day, ...now }, n) => {
    const isFirst = !course.slice(0, n).some(({ isKept }) => isKept)
    const change = { before: course[n - 1], now, isFirst }
    return booksOf(change).flatMap((scope) =>
      measuresOf(line, scope, change).map((measure) => ({
        scope,
        time: { kind: 'DAY' as const, day },
        measure,
        amount: '1',
      })),
    )
  })
}

type Change = {
  readonly before: BookState | undefined
  readonly now: BookState
  /** It was never kept before. */
  readonly isFirst: boolean
}

function booksOf({ before, now }: Change): readonly CountScope[] {
  return [...new Set([...(before?.scopes ?? []), ...now.scopes])]
}

function measuresOf(line: LineOfBusiness, scope: CountScope, change: Change): readonly string[] {
  const [was, is] = [standingIn(change.before, scope), standingIn(change.now, scope)]
  const standings = STANDING_KINDS.flatMap((kind) => {
    const [left, entered] = [was?.[kind], is?.[kind]]
    if (left === entered) return []
    return [
      ...(left === undefined ? [] : [MEASURES.standing(line, kind, 'Out', left)]),
      ...(entered === undefined ? [] : [MEASURES.standing(line, kind, 'In', entered)]),
    ]
  })
  const move = keptMove(scope, change)
  return move ? [...standings, MEASURES.kept(line, move)] : standings
}

/** How a relationship stands in one book; a problem of which nobody said how bad it is counts as active. Undefined when it is in another. */
export function standingIn(state: BookState | undefined, scope: CountScope): Standing | undefined {
  if (!state?.scopes.includes(scope)) return undefined
  const { type, stage, tier = '', isKept } = state
  return {
    stage,
    ...(type === undefined ? {} : { type: type.type }),
    ...(type?.type === 'PROBLEM' ? { problem: type.problem ?? 'ACTIVE' } : {}),
    ...(isKept ? { tier } : {}),
  }
}

/** Why one book keeps it since, or keeps it no more. */
function keptMove(scope: CountScope, { before, now, isFirst }: Change): KeptMove | undefined {
  const isKeptIn = (state: BookState | undefined) => state?.isKept === true && state.scopes.includes(scope)
  const [was, is] = [isKeptIn(before), isKeptIn(now)]
  if (was === is) return undefined
  if (was) return now.isKept ? 'handedOut' : 'lost'
  if (before?.isKept) return 'handedIn'
  return isFirst ? 'new' : 'wonBack'
}
