import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { holds } from '../../support/property.ts'
import type { Alteration } from './builder.ts'
import { drawn, inDrawnOrder } from './clockwork.ts'
import { groupAskedFor } from './identifiersAsked.ts'
import { answersTo, leaksBetween, reportOf } from './interference.ts'
import { type Asked, questionsOf } from './questions.ts'
import {
  PARTNERS,
  type PartnerName,
  partnerViewer,
  type StaffName,
  shownToPartner,
  shownToStaff,
  staffViewer,
} from './viewers.ts'
import { SCHEMA, startWorld, type World } from './world.ts'

/** How often each viewer's world is altered: `RUNS=20` for more than the habit. */
const RUNS = Number(process.env['RUNS'] ?? 1)

/** Of the viewers of a file, so many are drawn in a usual run, others in the next: each needs a world of its own, which takes its time. */
const VIEWERS_DRAWN = 1

/** On a machine that is busy with something else. */
const LONGEST_MS = 600_000

let usual: World
let questions: readonly Asked[]

/** Builds the usual world once, for all viewers of a file. */
export function usualWorld(): void {
  beforeAll(async () => {
    usual = await startWorld()
    questions = questionsOf(SCHEMA, usual)
  })
}

/**
 * Of so many questions of its sort, one is asked in a run. What gives all that there is about everything is asked in each. Of
 * pages of what is about a party, one in two; of other pages, of the ways to narrow a list, and of what others give too, one
 * in eight: all of them in each run would take many minutes, and each run draws others.
 */
function oneIn({ document: { root }, variables, isWalk, isNarrowed }: Asked): number {
  if (isNarrowed || ['node', 'history', 'accessPreview'].includes(root)) return 8
  if (isWalk) return 'partyId' in variables ? 2 : 8
  return 1
}

function isPartner(name: StaffName | PartnerName): name is PartnerName {
  return name in PARTNERS
}

/** Those that a run asks as: all of them when each world is altered more often than usual. */
export function drawnViewers<Name extends StaffName | PartnerName>(names: readonly Name[]): readonly Name[] {
  if (RUNS > 1) return names
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  return inDrawnOrder(seed, names, (name) => name).slice(0, VIEWERS_DRAWN)
}

/** A viewer is answered the same, byte by byte, whatever is said in what they may not see. At the same time as others. */
export function learnsNothing(
  name: StaffName | PartnerName,
  test: typeof it | typeof it.concurrent = it.concurrent,
): void {
  test(`${name}: no byte of any answer changes with what they may not see`, {
    timeout: LONGEST_MS * RUNS,
  }, async () => {
    const showing: Alteration['showing'] = isPartner(name) ? shownToPartner(name) : shownToStaff(name)
    const viewer = isPartner(name) ? partnerViewer(name) : staffViewer(usual.cast, name)
    const asked = questions.filter((question) => {
      const group = groupAskedFor(question)
      return !group || showing(group, 'RegisterPersonInput.identifiers') !== 'MASKED'
    })
    let runs = 0
    await holds(
      fc.nat(),
      async (seed) => {
        // What was asked in one run is in the buckets and in the audit log: the next begins anew.
        runs += 1
        const [world, altered] = await Promise.all([
          runs === 1 ? usual : startWorld(),
          startWorld({ seed, showing }),
        ])
        const chosen = asked.filter((question, n) => drawn(seed, `${n}`) % oneIn(question) === 0)
        const [usually, otherwise] = await Promise.all([
          answersTo(world, viewer, chosen),
          answersTo(altered, viewer, chosen),
        ])
        expect(reportOf(leaksBetween(usually, otherwise))).toBe('')
      },
      RUNS,
    )
  })
}
