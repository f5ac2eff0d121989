import type { Rating } from '../../domain/rating.ts'
import { isGrade, RATING_SCALE } from '../../domain/ratingScale.ts'
import type { RecordRatingInput } from '../../generated/resolvers.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { invalid } from '../refused.ts'
import { today } from '../today.ts'
import { filedWith, planRating, relationshipToFile } from './planFiled.ts'

export const recordRating: Command<Rating, RecordRatingInput> = {
  name: 'recordRating',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const relationship = await relationshipToFile(attempt, input.relationshipId)
    const { grade, ratedOn, origin } = input
    if (!isGrade(grade)) {
      const scale = RATING_SCALE.join(' ')
      throw invalid(['grade'], `one of ${scale}`, `以下之一：${scale}`, grade)
    }
    const day = today(attempt.context.app)
    if (ratedOn > day) throw invalid(['ratedOn'], `not after ${day}`, `不晚于 ${day}`, ratedOn)
    const modelVersion = optionalText(input.modelVersion, ['modelVersion'], 100)
    if (origin === 'INTERNAL' && modelVersion === undefined)
      throw invalid(['modelVersion'], 'given for a model of ours', '内部模型须填写版本')
    return planRating.made(
      attempt,
      withoutAbsent({
        ...filedWith(relationship),
        origin,
        rater: checkedText(input.rater, ['rater'], { most: 100 }),
        modelVersion,
        grade,
        ratedOn,
        note: optionalText(input.note, ['note'], 500),
      }),
    )
  },
}
