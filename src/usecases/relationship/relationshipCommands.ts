import { hasPermission } from '../../access/enter.ts'
import type { Relationship, RelationshipData, RelationshipStage } from '../../domain/relationship.ts'
import type { RelationshipType } from '../../domain/typeStates.ts'
import type {
  OpenRelationshipInput,
  ReassignCoverageInput,
  ScheduleReviewInput,
  SetRelationshipTierInput,
  SetRelationshipTypeInput,
} from '../../generated/resolvers.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command, CommandInput } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { retouchRelationship } from '../interaction/retouch.ts'
import { invalid, refused } from '../refused.ts'
import { unitPaths } from '../staff/planEmployee.ts'
import { planChangedRelationship, planNewRelationship, relationshipData } from './planRelationship.ts'
import { coverageTeam } from './relationshipInput.ts'
import { assertRoomForType, typeState } from './typeState.ts'

export const openRelationship: Command<Relationship, OpenRelationshipInput> = {
  name: 'openRelationship',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    assertMayBegin(attempt, input)
    return planNewRelationship(attempt, await relationshipData(attempt, input))
  },
  // There may have been contacts before.
  afterwards: retouchRelationship,
}

const FIRST_TYPES: readonly RelationshipType[] = ['TRANSACTIONAL', 'GROWTH']
const NOT_FIRST_STAGES: readonly RelationshipStage[] = ['LOST', 'WON_BACK']

/** What a relationship becomes later goes through the guards; what other systems say that it is, does not. */
function assertMayBegin(
  { context }: Attempt,
  { type, stage }: Pick<OpenRelationshipInput, 'type' | 'stage'>,
): void {
  if (hasPermission(context.caller, 'FEED')) return
  if (!FIRST_TYPES.includes(type)) {
    throw refused(
      'INVALID_STATE',
      ['type'],
      'A relationship begins as TRANSACTIONAL or GROWTH. What else it becomes, transitionRelationship decides.',
      '关系应以 TRANSACTIONAL 或 GROWTH 建立，其他类型须通过 transitionRelationship 转换。',
    )
  }
  if (!stage || !NOT_FIRST_STAGES.includes(stage)) return
  throw refused(
    'INVALID_STATE',
    ['stage'],
    'A relationship that begins is neither lost nor won back.',
    '新建立的关系不能为流失或挽回阶段。',
  )
}

type ChangeInput = CommandInput & { readonly id: string; readonly expectedVersion: number }

/** A command that changes what a relationship says. */
function changing<Input extends ChangeInput>(
  name: string,
  next: (
    attempt: Attempt,
    data: RelationshipData,
    input: Input,
  ) => Promise<RelationshipData> | RelationshipData,
): Command<Relationship, Input> {
  return {
    name,
    needs: 'KEEP',
    plan: async (attempt, input) => {
      const before = await recordForChange(attempt, 'rel', input)
      return planChangedRelationship(attempt, before, await next(attempt, before.data, input))
    },
  }
}

export const reassignCoverage = changing<ReassignCoverageInput>(
  'reassignCoverage',
  async (attempt, data, { coverage, unitId, reason }) => {
    checkedText(reason, ['reason'], { most: 500 })
    const unit = unitId ? checkedId(unitId, 'unt', ['unitId']) : data.unitId
    const [unitPath = []] = await unitPaths(attempt, [unit], () => ['unitId'])
    return { ...data, coverage: await coverageTeam(attempt, coverage), unitId: unit, unitPath }
  },
)

/** Past the guards: what other systems decided is brought by whoever feeds it in, and corrected by them. */
export const setRelationshipType: Command<Relationship, SetRelationshipTypeInput> = {
  name: 'setRelationshipType',
  needs: 'FEED',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'rel', input)
    const { data } = before
    assertRoomForType(data)
    assertReasonFits(input)
    const { problem, problemReason, terminationReason } = input
    const state = withoutAbsent({
      ...typeState(attempt, input, { nth: data.types.length }),
      problem,
      problemReason,
      terminationReason,
    })
    return planChangedRelationship(attempt, before, { ...data, types: [...data.types, state] })
  },
}

/** @throws Refused INVALID for a problem's reason where there is none, and the like. */
function assertReasonFits({
  type,
  problem,
  problemReason,
  terminationReason,
}: SetRelationshipTypeInput): void {
  const of = [
    ['problem', problem, 'PROBLEM'],
    ['problemReason', problemReason, 'PROBLEM'],
    ['terminationReason', terminationReason, 'TERMINATED'],
  ] as const
  for (const [field, value, its] of of) {
    if (value && type !== its)
      throw invalid([field], `absent unless type is ${its}`, `仅在类型为 ${its} 时填写`)
  }
}

export const setRelationshipTier = changing<SetRelationshipTierInput>(
  'setRelationshipTier',
  (_, data, { tier }) => withoutAbsent({ ...data, tier: optionalText(tier, ['tier'], 40) }),
)

export const scheduleReview = changing<ScheduleReviewInput>('scheduleReview', (_, data, { nextReviewOn }) =>
  withoutAbsent({ ...data, nextReviewOn: nextReviewOn ?? undefined }),
)
