import { type TransitionOption, transitionOption } from '../../domain/allowedTransitions.ts'
import { classification } from '../../domain/classification.ts'
import type { Relationship, RelationshipData } from '../../domain/relationship.ts'
import { typeOf } from '../../domain/relationshipState.ts'
import { signedOffCase } from '../../domain/transitionGuards.ts'
import {
  TRANSITION_POLICY,
  TRANSITION_TABLE_VERSION,
  type TransitionRule,
} from '../../domain/transitionTable.ts'
import type { Evidence, Project, TypeState } from '../../domain/typeStates.ts'
import type { TransitionRelationshipInput } from '../../generated/resolvers.ts'
import { checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { invalid, refused } from '../refused.ts'
import { planChangedRelationship } from '../relationship/planRelationship.ts'
import { assertRoomForType, typeState } from '../relationship/typeState.ts'
import { endAccess } from './endAccess.ts'
import { checkedEvidence, evidenceKind } from './evidenceInput.ts'
import { readTypeFacts, type TypeFacts } from './typeFacts.ts'
import { usedUpWrites } from './usedUpWrites.ts'

type Allowed = Extract<TransitionRule, { readonly allowed: true }>

/**
 * Brings a relationship to another state. What it is decided by is read consistently, and the transaction fails when any of
 * it has changed by then: then it is decided anew.
 */
export const transitionRelationship: Command<Relationship, TransitionRelationshipInput> = {
  name: 'transitionRelationship',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { context, scope } = attempt
    const before = await recordForChange(attempt, 'rel', input)
    const read = await readTypeFacts(context, scope.tenant, before)
    const rule = openRule(transitionOption(input.to, read.facts, TRANSITION_POLICY))
    if (rule.duty === 'KEEP') await assertMayChange({ ...attempt, needs: 'KEEP' }, before, { field: ['id'] })
    assertRoomForType(before.data)
    const types = [...before.data.types, await statement(attempt, before, input, { read, rule })]
    const used = rule.closes.flatMap((kind) => signedOffCase({ cases: read.cases }, kind) ?? [])
    const data = whatFollows({ ...before.data, types }, rule, input)
    const plan = await planChangedRelationship(attempt, before, data)
    const closed = usedUpWrites(attempt, used, rule.to)
    return { ...plan, writes: [...plan.writes, ...closed, ...read.unchanged] }
  },
  afterwards: endAccess,
}

/** @throws Refused INVALID_STATE that names every guard that is not met. */
function openRule({ rule, findings, open }: TransitionOption): Allowed {
  if (rule.allowed && open) return rule
  const unmet = findings.filter(({ met }) => !met)
  const [en, zh] = rule.allowed
    ? [unmet.map(({ asks }) => asks.en).join(' '), unmet.map(({ asks }) => asks.zh).join('')]
    : [rule.en, rule.zh]
  throw refused(
    'INVALID_STATE',
    ['to'],
    `It cannot go from ${rule.from} to ${rule.to}: ${en}`,
    `不能由 ${rule.from} 转为 ${rule.to}：${zh}`,
  )
}

type Decided = { readonly read: TypeFacts; readonly rule: Allowed }

async function statement(
  attempt: Attempt,
  relationship: Relationship,
  input: TransitionRelationshipInput,
  { read, rule }: Decided,
): Promise<TypeState> {
  const evidence = await checkedEvidence(attempt, relationship, input.evidence ?? [])
  assertEvidence(rule, evidence)
  assertSaid(rule, input)
  const said = { ...typeOf(rule.to), reason: input.reason }
  return withoutAbsent({
    ...typeState(attempt, said, { nth: relationship.data.types.length }),
    ...typeOf(rule.to),
    problemReason: input.problemReason,
    terminationReason: input.terminationReason,
    project: checkedProject(input, read.facts.today),
    tableVersion: TRANSITION_TABLE_VERSION,
    exposureBefore: read.current.exposureAfter,
    exposureAfter: read.facts.exposures,
    evidence,
    proposedBy: confirmed(input, read),
  })
}

function assertEvidence(rule: Allowed, evidence: readonly Evidence[]): void {
  const kinds = evidence.map(evidenceKind)
  if (rule.evidence.length === 0 || kinds.some((kind) => rule.evidence.includes(kind))) return
  const wanted = rule.evidence.join(', ')
  throw invalid(['evidence'], `at least one of ${wanted}`, `至少包含以下一种依据：${wanted}`)
}

/** What must be said of this state, and of no other. */
function assertSaid(
  rule: Allowed,
  { problemReason, terminationReason, project }: TransitionRelationshipInput,
): void {
  const said = [
    ['problemReason', problemReason, rule.says === 'PROBLEM_REASON'],
    ['terminationReason', terminationReason, rule.says === 'TERMINATION_REASON'],
  ] as const
  for (const [field, value, wanted] of said) {
    if (wanted && !value) throw invalid([field], `given to become ${rule.to}`, `在转为 ${rule.to} 时填写`)
    if (!wanted && value) throw invalid([field], `absent to become ${rule.to}`, `在转为 ${rule.to} 时不填`)
  }
  if (project && rule.to !== 'TRANSACTIONAL')
    throw invalid(['project'], 'absent unless it becomes TRANSACTIONAL', '仅在转为 TRANSACTIONAL 时填写')
}

function checkedProject({ project }: TransitionRelationshipInput, today: string): Project | undefined {
  if (!project) return undefined
  const { endsOn } = project
  if (endsOn < today) throw invalid(['project', 'endsOn'], `not before ${today}`, `不早于 ${today}`, endsOn)
  return { name: checkedText(project.name, ['project', 'name'], { most: 200 }), endsOn }
}

/** A proposal is confirmed only as long as the rules still make it. */
function confirmed({ proposal, to }: TransitionRelationshipInput, { facts, business }: TypeFacts) {
  if (!proposal) return undefined
  const { ruleSetVersion, rule, proposed } = classification(facts, business)
  if (proposal.ruleSetVersion === ruleSetVersion && proposal.rule === rule && proposed === to)
    return { ruleSetVersion, rule }
  throw refused(
    'INVALID_STATE',
    ['proposal'],
    `The rules now propose ${proposed}, by ${rule} of version ${ruleSetVersion}.`,
    `当前规则的建议为 ${proposed}（${rule}，版本 ${ruleSetVersion}）。`,
  )
}

/** Who comes back is won back; who has gone is lost, and nobody is let in any more; a project is reviewed when it ends. */
function whatFollows(
  data: RelationshipData,
  { from, to }: Allowed,
  { project }: TransitionRelationshipInput,
): RelationshipData {
  if (to === 'TERMINATED') {
    const { nextReviewOn: _, ...rest } = data
    return { ...rest, stage: 'LOST', shares: [] }
  }
  const next: RelationshipData = from === 'TERMINATED' ? { ...data, stage: 'WON_BACK' } : data
  const { nextReviewOn } = next
  if (!project || (nextReviewOn !== undefined && nextReviewOn <= project.endsOn)) return next
  return { ...next, nextReviewOn: project.endsOn }
}
