import { tieRule } from '../../domain/tieCatalogue.ts'
import { creditTies } from './creditTies.ts'
import { faceTies } from './faceTies.ts'
import { familyTies } from './familyTies.ts'
import { groupTies } from './groupTies.ts'
import { investorTies } from './investorTies.ts'
import type { Linking } from './linking.ts'
import { officeTies } from './officeTies.ts'
import type { TiePlan } from './plan.ts'
import { tradeTies } from './tradeTies.ts'

/** Each pair at most once in a kind, and nobody with themselves. The faces' own come first, and win. */
export function ties(linking: Linking): TiePlan[] {
  const byEnds = new Map<string, TiePlan>()
  const makers = [faceTies, officeTies, groupTies, creditTies, tradeTies, investorTies, familyTies]
  for (const tie of makers.flatMap((make) => make({ ...linking, random: linking.random.fork(make.name) }))) {
    const ends = endsOf(tie)
    if (tie.from !== tie.to && !byEnds.has(ends)) byEnds.set(ends, tie)
  }
  return [...byEnds.values()]
}

/** Of a symmetric kind, A with B is B with A. */
function endsOf({ kind, from, to }: TiePlan): string {
  const ends = [from.key, to.key]
  return [kind, ...(tieRule(kind).symmetric ? ends.toSorted() : ends)].join('|')
}
