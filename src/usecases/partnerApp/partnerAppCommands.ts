import type { PartnerApp, PartnerAppState } from '../../domain/partnerApp.ts'
import type {
  ApprovePartnerAppInput,
  ChangePartnerAppInput,
  RegisterPartnerAppInput,
} from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { refused } from '../refused.ts'
import { changedPartnerApp, partnerAppData, planPartnerApp } from './planPartnerApp.ts'

export const registerPartnerApp: Command<PartnerApp, RegisterPartnerAppInput> = {
  name: 'registerPartnerApp',
  needs: 'PARTNERS',
  plan: async (attempt, input) => planPartnerApp(attempt, await partnerAppData(attempt, input)),
}

export const changePartnerApp: Command<PartnerApp, ChangePartnerAppInput> = {
  name: 'changePartnerApp',
  needs: 'PARTNERS',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'app', input)
    return planPartnerApp(attempt, await changedPartnerApp(attempt, before, input), before)
  },
}

export const approvePartnerApp = stateCommand('approvePartnerApp', 'PENDING', ({ data }, actor) => {
  assertOther(actor, data.askedBy, 'asked for this', '提出申请')
  return { ...data, state: 'ACTIVE' }
})

export const suspendPartnerApp = stateCommand('suspendPartnerApp', 'ACTIVE', ({ data }, actor) => ({
  ...data,
  state: 'SUSPENDED',
  suspendedBy: actor,
}))

export const resumePartnerApp = stateCommand('resumePartnerApp', 'SUSPENDED', ({ data }, actor) => {
  const { suspendedBy, ...rest } = data
  assertOther(actor, suspendedBy, 'suspended it', '暂停应用')
  return { ...rest, state: 'ACTIVE' }
})

/** A command that brings an app from one state to the next. Their inputs are all the same. */
function stateCommand(
  name: string,
  from: PartnerAppState,
  next: (before: PartnerApp, actor: string) => PartnerApp['data'],
): Command<PartnerApp, ApprovePartnerAppInput> {
  return {
    name,
    needs: 'PARTNERS',
    plan: async (attempt, input) => {
      const before = await recordForChange(attempt, 'app', input)
      const { state } = before.data
      if (state !== from) {
        throw refused(
          'INVALID_STATE',
          ['id'],
          `The app must be ${from} for this, but is ${state}.`,
          `应用须处于 ${from} 状态，当前为 ${state}。`,
        )
      }
      return planPartnerApp(attempt, next(before, attempt.scope.actor), before)
    },
  }
}

/** @throws Refused CHECKER_IS_MAKER for who would check what they did themselves. */
function assertOther(actor: string, maker: string | undefined, what: string, whatZh: string): void {
  if (actor !== maker) return
  throw refused(
    'CHECKER_IS_MAKER',
    ['id'],
    `Somebody else must do this than who ${what}, which was you.`,
    `须由${whatZh}者以外的人执行，而该操作由您作出。`,
  )
}
