import type { Tie } from '../../domain/tie.ts'
import type {
  CorrectTieInput,
  EndTieInput,
  RetractTieInput,
  StateTieInput,
} from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { invalid } from '../refused.ts'
import { afterTie, planNewTie, planStatement } from './planTie.ts'
import { assertShare, tieStatement } from './tieInput.ts'

export const stateTie: Command<Tie, StateTieInput> = {
  name: 'stateTie',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    assertShare(input.kind, input.share)
    const statement = tieStatement(attempt, 'STATE', input)
    const { id, expectedVersion } = input
    if (!id) return planNewTie(attempt, input, statement)
    if (!expectedVersion) throw invalid(['expectedVersion'], 'given with id', '与 id 一并给出')

    const before = await recordForChange(attempt, 'tie', { id, expectedVersion })
    const { tieKind, fromPartyId, toPartyId } = before.data
    if (tieKind !== input.kind)
      throw invalid(['kind'], `${tieKind}, as before`, `与原来相同的 ${tieKind}`, input.kind)
    if (fromPartyId !== input.fromPartyId)
      throw invalid(['fromPartyId'], fromPartyId, fromPartyId, input.fromPartyId)
    if (toPartyId !== input.toPartyId) throw invalid(['toPartyId'], toPartyId, toPartyId, input.toPartyId)
    return planStatement(attempt, before, statement)
  },
  afterwards: afterTie,
}

export const correctTie: Command<Tie, CorrectTieInput> = {
  name: 'correctTie',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'tie', input)
    assertShare(before.data.tieKind, input.share)
    return planStatement(attempt, before, tieStatement(attempt, 'CORRECT', input))
  },
  afterwards: afterTie,
}

export const endTie: Command<Tie, EndTieInput> = {
  name: 'endTie',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'tie', input)
    return planStatement(attempt, before, tieStatement(attempt, 'END', input))
  },
  afterwards: afterTie,
}

export const retractTie: Command<Tie, RetractTieInput> = {
  name: 'retractTie',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'tie', input)
    return planStatement(attempt, before, tieStatement(attempt, 'RETRACT', input))
  },
  afterwards: afterTie,
}
