import { LONGEST_TARGET_MINUTES, type ServiceStandard } from '../../domain/serviceStandard.ts'
import type { RetireServiceStandardInput, StateServiceStandardInput } from '../../generated/resolvers.ts'
import { serviceStandardItem } from '../../store/items/serviceStandardItem.ts'
import { findRecord } from '../../store/records.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { onlyId } from '../onlyId.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, refused } from '../refused.ts'

export const planServiceStandard = recordPlanner<ServiceStandard>(serviceStandardItem)

export const stateServiceStandard: Command<ServiceStandard, StateServiceStandardInput> = {
  name: 'stateServiceStandard',
  needs: 'RULES',
  plan: async (attempt, input) => {
    const { targetMinutes, lineOfBusiness, indicator, hours } = input
    if (targetMinutes < 1 || targetMinutes > LONGEST_TARGET_MINUTES)
      throw invalid(
        ['targetMinutes'],
        `1 to ${LONGEST_TARGET_MINUTES}`,
        `1 至 ${LONGEST_TARGET_MINUTES}`,
        targetMinutes,
      )
    const data = withoutAbsent({
      lineOfBusiness,
      tier: optionalText(input.tier, ['tier'], 40),
      kind: input.kind ?? undefined,
      indicator,
      targetMinutes,
      hours: hours ?? ('ELAPSED' as const),
      state: 'IN_FORCE' as const,
    })
    const { context, scope } = attempt
    // One for each that it can be said of: what is said again is another version of it.
    const id = onlyId(scope.tenant, 'sst', lineOfBusiness, indicator, data.kind ?? '', data.tier ?? '')
    const before = await findRecord(context.table, scope.tenant, id)
    return before
      ? planServiceStandard.changed(attempt, before, data)
      : planServiceStandard.made(attempt, data, id)
  },
}

export const retireServiceStandard: Command<ServiceStandard, RetireServiceStandardInput> = {
  name: 'retireServiceStandard',
  needs: 'RULES',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'sst', input)
    if (before.data.state === 'RETIRED')
      throw refused('INVALID_STATE', ['id'], 'The standard is retired.', '该服务标准已停用。')
    return planServiceStandard.changed(attempt, before, { ...before.data, state: 'RETIRED' })
  },
}
