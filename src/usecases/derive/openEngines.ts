import { enter } from '../../access/enter.ts'
import { coalescedReads } from '../../store/coalescedReads.ts'
import { type Epochs, findEpochs } from '../../store/derivedEpochs.ts'
import { attemptAt } from '../command.ts'
import type { RequestContext } from '../context.ts'
import { DERIVERS, type Derivers } from './derivers.ts'
import type { Engine } from './engine.ts'

/**
 * The generations of derived items that are kept up now, the one that is read first. To be opened after whatever is to be
 * derived was written, as a rebuild may have begun before.
 */
export async function openEngines(
  context: RequestContext,
  derivers: Derivers = DERIVERS,
): Promise<readonly Engine[]> {
  return enginesOf(context, await findEpochs(context.table, context.viewer.tenant), derivers)
}

export function enginesOf(
  context: RequestContext,
  { serving, building }: Epochs,
  derivers: Derivers,
): readonly Engine[] {
  // Many records are followed at the same time, and mostly ask for the same.
  const together = { ...context, table: coalescedReads(context.table) }
  const attempt = attemptAt(together, enter(context.caller, 'FEED'), {})
  const engine = (epoch: string, isServing: boolean) => ({
    deriving: { attempt, epoch },
    derivers,
    isServing,
  })
  return [engine(serving, true), ...(building === undefined ? [] : [engine(building, false)])]
}
