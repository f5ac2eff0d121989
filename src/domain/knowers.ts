import type { DisclosureAssessment } from './disclosureAssessment.ts'
import type { InsiderList } from './insiderList.ts'
import type { Instant } from './instant.ts'
import type { ContentReference, Interaction } from './interaction.ts'
import type { EmployeeId, PartyId } from './recordId.ts'

/** Took part; wrote it down; was told, as an insider list says; judged, or checked, whether it was told fairly. */
export const KNOWING_WAYS = ['TOOK_PART', 'RECORDED', 'INSIDER', 'JUDGED', 'CHECKED'] as const
export type KnowingWay = (typeof KNOWING_WAYS)[number]

/** Somebody who knew of a contact, how, and from when on. */
export type Knower = {
  /** A party, an employee, or whoever else gave a command: `operator:…`. */
  readonly who: PartyId | EmployeeId | string
  readonly way: KnowingWay
  readonly since: Instant
  /** Until they were no longer told. */
  readonly until?: Instant
}

type Evidence = {
  /** The versions that are known, the newest first: at least one. */
  readonly versions: readonly Interaction[]
  readonly lists: readonly InsiderList[]
  /** The same of what was judged of it. */
  readonly assessments: readonly DisclosureAssessment[]
}

/** Who knew of a contact, by when they came to know; of those who did so twice in one way, the first time. */
export function knowersOf({ versions, lists, assessments }: Evidence): readonly Knower[] {
  const [newest] = versions
  if (!newest) throw new RangeError('a contact has one version at least')
  const { occurredAt, participants } = newest.data
  const all: readonly Knower[] = [
    ...participants
      .filter(({ part }) => part !== 'MENTIONED')
      .map(({ id }) => ({ who: id, way: 'TOOK_PART', since: occurredAt }) as const),
    ...versions.map(
      ({ meta }) => ({ who: meta.recordedBy, way: 'RECORDED', since: meta.recordedAt }) as const,
    ),
    ...assessments.flatMap(({ data: { judgedBy, judgedAt, checkedBy, checkedAt } }): readonly Knower[] => [
      { who: judgedBy, way: 'JUDGED', since: judgedAt },
      ...(checkedBy && checkedAt ? [{ who: checkedBy, way: 'CHECKED', since: checkedAt } as const] : []),
    ]),
  ]
  const first = new Map<string, Knower>()
  for (const knower of all.toSorted(bySince)) {
    const key = `${knower.way} ${knower.who}`
    if (!first.has(key)) first.set(key, knower)
  }
  const told = lists.flatMap(({ data }) => data.members.map((member) => toldAs(member)))
  return [...first.values(), ...told].toSorted(bySince)
}

function toldAs({ employeeId, since, until }: InsiderList['data']['members'][number]): Knower {
  return { who: employeeId, way: 'INSIDER', since, ...(until === undefined ? {} : { until }) }
}

function bySince(a: Knower, b: Knower): number {
  if (a.since === b.since) return 0
  return a.since < b.since ? -1 : 1
}

/** Something that was shared, and from when to when a contact was known to be about it. */
export type SharedMaterial = ContentReference & { readonly since: Instant; readonly until?: Instant }

/**
 * All that a contact ever named as shared, by when that was first recorded.
 *
 * @param versions the newest first.
 */
export function materialsOf(versions: readonly Interaction[]): readonly SharedMaterial[] {
  const shared = new Map<string, SharedMaterial>()
  for (const { meta, data } of versions.toReversed()) {
    const named = new Map(data.content.map((each) => [keyOf(each), each]))
    for (const [key, material] of shared) {
      if (material.until === undefined && !named.has(key))
        shared.set(key, { ...material, until: meta.recordedAt })
    }
    for (const [key, each] of named) {
      const { since = meta.recordedAt } = shared.get(key) ?? {}
      shared.set(key, { ...each, since })
    }
  }
  return [...shared.values()]
}

function keyOf({ label, uri, sha256 }: ContentReference): string {
  return JSON.stringify([label, uri, sha256])
}

/** Whether somebody was told at a moment. */
export function wasTold({ since, until }: Pick<Knower, 'since' | 'until'>, at: Instant): boolean {
  return since <= at && (until === undefined || at < until)
}
