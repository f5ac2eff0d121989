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
    await putDeadLetter(table, tenant, { id, reason: reasonOf(error), at: app.now().toISOString() })
  }
}

/** Its message could quote what the record says of somebody, whom a letter would then keep. The log leaves values out. */
function reasonOf(error: unknown): string {
  const { name, code } = error instanceof Error ? (error as NodeJS.ErrnoException) : { name: 'Thrown' }
  return `${[name, ...(typeof code === 'string' ? [code] : [])].join(' ')}. The log of this moment says more.`
}
