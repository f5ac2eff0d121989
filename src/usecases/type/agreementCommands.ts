import { daysOff } from '../../domain/calendarDate.ts'
import { type FrameworkAgreement, lastDayOf } from '../../domain/frameworkAgreement.ts'
import type { EndFrameworkAgreementInput, RecordFrameworkAgreementInput } from '../../generated/resolvers.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { invalid, refused } from '../refused.ts'
import { today } from '../today.ts'
import { filedWith, planAgreement, relationshipToFile } from './planFiled.ts'

const LONGEST_DAYS = 20 * 366

export const recordFrameworkAgreement: Command<FrameworkAgreement, RecordFrameworkAgreementInput> = {
  name: 'recordFrameworkAgreement',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const relationship = await relationshipToFile(attempt, input.relationshipId)
    const { validFrom, validTo } = input
    const latest = daysOff(validFrom, LONGEST_DAYS)
    if (validTo < validFrom || validTo > latest)
      throw invalid(['validTo'], `from ${validFrom} to ${latest}`, `自 ${validFrom} 至 ${latest}`, validTo)
    return planAgreement.made(
      attempt,
      withoutAbsent({
        ...filedWith(relationship),
        number: optionalText(input.number, ['number'], 100),
        scope: checkedText(input.scope, ['scope'], { most: 2000 }),
        validFrom,
        validTo,
      }),
    )
  },
}

export const endFrameworkAgreement: Command<FrameworkAgreement, EndFrameworkAgreementInput> = {
  name: 'endFrameworkAgreement',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'agr', input)
    const endReason = checkedText(input.reason, ['reason'], { most: 500 })
    const { data } = before
    if (data.endedOn !== undefined)
      throw refused('INVALID_STATE', ['id'], 'It was ended before.', '该协议此前已终止。')
    const endedOn = input.endedOn ?? today(attempt.context.app)
    const last = lastDayOf(data)
    if (endedOn < data.validFrom || endedOn > last)
      throw invalid(
        ['endedOn'],
        `from ${data.validFrom} to ${last}`,
        `自 ${data.validFrom} 至 ${last}`,
        endedOn,
      )
    return planAgreement.changed(attempt, before, { ...data, endedOn, endReason })
  },
}
