import { type Draft, draftOf, StagedRangeError } from '../../store/draftOf.ts'
import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { learnWritten } from '../../store/recentItems.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import { partiesConcerned } from '../audit/partiesConcerned.ts'
import { beforeNextTry, recorded } from '../command.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { groupsOf, type ImportGroup } from './importGroups.ts'
import { isNamedKey, withNamed } from './importMemory.ts'
import { importerOf } from './importRecordPlan.ts'
import { idOfRecord } from './importReferences.ts'
import {
  type Application,
  type Applied,
  applied,
  type Considered,
  type PlannedImport,
  planImport,
} from './planImport.ts'

const GROUPS_AT_ONCE = 6
const ALONE_AT_ONCE = 4

/** As long as so many times fewer come in than are left, they are left together. */
const MOST_LEFT = 4

/**
 * Writes what can be written together. What is left is planned anew, on what the first have left: together again as long as
 * enough of them go, by themselves when most of them change one item.
 */
export async function applyTogether(applications: readonly Application[]): Promise<readonly Applied[]> {
  const considered = await considerAll(applications)
  const planned = considered.filter((one): one is PlannedImport => one.kind === 'planned')
  const { groups, alone } = groupsOf(planned, MOST_WRITES - 1)
  const together = await mapAtMost(GROUPS_AT_ONCE, groups, async (group) => ({
    group,
    done: await writeGroup(group),
  }))
  const overtaken = together.flatMap(({ group, done }) => (done ? [] : group.plans)).map(applicationOf)
  const left = [...alone, ...considered.filter((one): one is Left => one.kind === 'left')].map(applicationOf)
  // A guess that was wrong: now it is looked what is there, for all of them at once.
  const guessed = applications.filter(({ isGuess }) => isGuess)
  const wrong = overtaken.filter((application) => guessed.includes(application))
  for (const { memory } of wrong) memory.there = 'SOME'
  const isWorthIt = guessed.length > 0 || left.length <= MOST_LEFT * (applications.length - left.length)
  const again = [...wrong, ...(isWorthIt ? left : [])]
  const byThemselves = [...overtaken.filter((one) => !wrong.includes(one)), ...(isWorthIt ? [] : left)]
  return [
    ...considered.filter((one): one is Applied & { kind: 'applied' } => one.kind === 'applied'),
    ...together.flatMap(({ group, done }) => (done ? group.plans.map(applied) : [])),
    ...(await mapAtMost(ALONE_AT_ONCE, byThemselves, applyAlone)),
    ...(again.length > 0 ? await applyTogether(await asTheyAreNow(again)) : []),
  ]
}

/** What can only be known once those before it are written. */
type Left = { readonly kind: 'left'; readonly application: Application }

function applicationOf({ application }: { readonly application: Application }): Application {
  return application
}

/** Plans them all, in their order: those that rewrite the same one after the other, the others at the same time. */
async function considerAll(applications: readonly Application[]): Promise<readonly (Considered | Left)[]> {
  const [first] = applications
  if (!first) return []
  const { context, record, memory } = first
  const draft = draftOf(
    importerOf(record).onlyNames ? withNamed(context.table, memory, context.app.now) : context.table,
  )
  const considered = new Map<Application, Considered | Left>()
  for (const [n, turn] of turnsOf(applications).entries()) {
    const planned = await Promise.all(turn.map((application) => consider(application, draft, n === 0)))
    for (const [at, one] of planned.entries()) {
      considered.set(turn[at] as Application, one)
      if (one.kind === 'planned') draft.stage(one.writes)
    }
  }
  return applications.map((application) => considered.get(application) as Considered | Left)
}

async function consider(
  application: Application,
  { table }: Draft,
  isFirst: boolean,
): Promise<Considered | Left> {
  try {
    const one = await planImport(application, table)
    // Those before it may not come in after all; and it may be there.
    const isCertain =
      (isFirst && !application.isGuess) || one.kind === 'planned' || one.outcome.kind !== 'refused'
    return isCertain ? one : { kind: 'left', application }
  } catch (error) {
    if (error instanceof StagedRangeError) return { kind: 'left', application }
    throw error
  }
}

/** Of those that rewrite the same, one in each turn. */
function turnsOf(applications: readonly Application[]): readonly (readonly Application[])[] {
  const turns: Application[][] = []
  const next = new Map<string, number>()
  for (const application of applications) {
    const { record } = application
    const shared = importerOf(record).rewrites?.(record.input)
    const turn = shared === undefined ? 0 : (next.get(shared) ?? 0)
    if (shared !== undefined) next.set(shared, turn + 1)
    turns[turn] = [...(turns[turn] ?? []), application]
  }
  return turns
}

async function asTheyAreNow(applications: readonly Application[]): Promise<readonly Application[]> {
  const [first] = applications
  if (!first) return []
  const { context, scope } = first
  const idOf = ({ record }: Application) => idOfRecord(scope.tenant, record)
  const known = await findRecords(context.table, scope.tenant, applications.map(idOf))
  return applications.map((application) => ({
    ...application,
    before: known.get(idOf(application)),
    isGuess: false,
  }))
}

/** All records of a group in one transaction. False, with nothing written, when somebody was faster with one of them. */
async function writeGroup({ plans, writes }: ImportGroup<PlannedImport>): Promise<boolean> {
  const [first] = plans
  if (!first) return true
  const { context, batchId, memory } = first.application
  const partyIds = [...new Set(plans.flatMap(({ plan }) => partiesConcerned(plan.record, plan.before)))]
  const fact = { action: 'import', partyIds, about: batchId, isOneOfMany: true } as const
  const isWritten = await recorded(context, fact, { writes })
  if (isWritten) learnWritten(memory.named, writes, context.app.now().getTime(), isNamedKey)
  return isWritten
}

/** One record by itself, looking again as long as somebody else is faster. */
async function applyAlone(application: Application): Promise<Applied> {
  const { context, scope, record } = application
  for (let tries = 0; ; tries += 1) {
    const before = await findRecord(context.table, scope.tenant, idOfRecord(scope.tenant, record))
    const considered = await planImport({ ...application, before })
    if (considered.kind === 'applied') return considered
    if (await writeGroup({ plans: [considered], writes: considered.writes })) return applied(considered)
    await beforeNextTry(context, tries)
  }
}
