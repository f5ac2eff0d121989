import type { LineCoverage } from './coverage.ts'
import type { Relationship } from './relationship.ts'

/** What a party remembers of who looks after it, after one of its relationships says this. In the order of the lines' names. */
export function withCoverage(
  coverage: readonly LineCoverage[],
  { data, meta }: Relationship,
): readonly LineCoverage[] {
  const others = coverage.filter(({ line }) => line !== data.lineOfBusiness)
  if (!meta.active) return others
  return [...others, coverageOf(data)].toSorted((a, b) => (a.line < b.line ? -1 : 1))
}

/** Who looks after the party in the line of business of this relationship. */
export function coverageOf(data: Relationship['data']): LineCoverage {
  const { lineOfBusiness, unitPath, coverage, shares } = data
  const team = [...new Set(coverage.map(({ employeeId }) => employeeId))]
  return { line: lineOfBusiness, unitPath, team, shares }
}
