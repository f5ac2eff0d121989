import type { Relationship, RelationshipData } from '../../domain/relationship.ts'
import type {
  OpenRelationshipInput,
  ReassignCoverageInput,
  ScheduleReviewInput,
  SetRelationshipStageInput,
  SetRelationshipTierInput,
  SetRelationshipTypeInput,
} from '../../generated/resolvers.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command, CommandInput } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { retouchRelationship } from '../interaction/retouch.ts'
import { refused } from '../refused.ts'
import { unitPaths } from '../staff/planEmployee.ts'
import {
  planChangedRelationship,
  planNewRelationship,
  relationshipData,
  typeState,
} from './planRelationship.ts'
import { coverageTeam } from './relationshipInput.ts'

export const openRelationship: Command<Relationship, OpenRelationshipInput> = {
  name: 'openRelationship',
  needs: 'KEEP',
  plan: async (attempt, input) => planNewRelationship(attempt, await relationshipData(attempt, input)),
  // There may have been contacts before.
  afterwards: retouchRelationship,
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

const MOST_TYPE_STATES = 200

export const setRelationshipType = changing<SetRelationshipTypeInput>(
  'setRelationshipType',
  (attempt, data, input) => {
    if (data.types.length >= MOST_TYPE_STATES) {
      throw refused(
        'LIMIT_REACHED',
        ['type'],
        `A relationship keeps at most ${MOST_TYPE_STATES} statements of its type.`,
        `每个关系最多保留 ${MOST_TYPE_STATES} 条类型陈述。`,
      )
    }
    return { ...data, types: [...data.types, typeState(attempt, input, { nth: data.types.length })] }
  },
)

export const setRelationshipStage = changing<SetRelationshipStageInput>(
  'setRelationshipStage',
  (_, data, { stage }) => ({ ...data, stage }),
)

export const setRelationshipTier = changing<SetRelationshipTierInput>(
  'setRelationshipTier',
  (_, data, { tier }) => withoutAbsent({ ...data, tier: optionalText(tier, ['tier'], 40) }),
)

export const scheduleReview = changing<ScheduleReviewInput>('scheduleReview', (_, data, { nextReviewOn }) =>
  withoutAbsent({ ...data, nextReviewOn: nextReviewOn ?? undefined }),
)
