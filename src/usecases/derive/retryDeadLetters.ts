import type { RecordId } from '../../domain/recordId.ts'
import { deadLetters, removeDeadLetter } from '../../store/deadLetters.ts'
import type { RequestContext } from '../context.ts'
import { derive } from './derive.ts'
import type { Derivers } from './derivers.ts'
import { openEngines } from './openEngines.ts'

export type RetryReport = { readonly derived: readonly RecordId[]; readonly faulty: readonly RecordId[] }

/**
 * Derives again what could not be derived, and forgets that it could not when it can.
 *
 * @param only these; all, when empty.
 */
export async function retryDeadLetters(
  newContext: () => RequestContext,
  only: readonly string[],
  derivers?: Derivers,
): Promise<RetryReport> {
  const context = newContext()
  const { tenant } = context.viewer
  const derived: RecordId[] = []
  const faulty: RecordId[] = []
  for await (const letter of deadLetters(context.table, tenant)) {
    if (only.length > 0 && !only.includes(letter.id)) continue
    const reports = []
    for (const engine of await openEngines(newContext(), derivers)) {
      reports.push(await derive(engine, [letter.id]))
    }
    if (reports.some((report) => report.faulty.length > 0)) faulty.push(letter.id)
    else {
      await removeDeadLetter(context.table, tenant, letter)
      derived.push(letter.id)
    }
  }
  return { derived, faulty }
}
