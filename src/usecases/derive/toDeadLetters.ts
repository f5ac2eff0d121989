import { putDeadLetter } from '../../store/deadLetters.ts'
import type { Faulty } from './computeDerived.ts'
import type { Engine } from './engine.ts'

/** Lays aside what nothing can be derived from for a fault of ours, and tells of it: everybody else goes on. */
export async function toDeadLetters(
  { deriving: { attempt, epoch } }: Engine,
  faulty: readonly Faulty[],
): Promise<void> {
  const { app, table } = attempt.context
  const { tenant } = attempt.scope
  for (const { id, error } of faulty) {
    app.reportBug(error, { tenant, epoch, derivedFrom: id })
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    await putDeadLetter(table, tenant, { id, reason, at: app.now().toISOString() })
  }
}
