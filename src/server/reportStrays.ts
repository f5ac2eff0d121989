import type { EventEmitter } from 'node:events'
import type { App } from '../usecases/context.ts'

/**
 * Reports what fails when nobody waits for it any more. Node would end the process for it: the request that is under way then, or the
 * next, would be lost for a fault that is not its own.
 *
 * @param process whose promises they are.
 */
export function reportStrays({ reportBug }: Pick<App, 'reportBug'>, process: Pick<EventEmitter, 'on'>): void {
  process.on('unhandledRejection', (error: unknown) => reportBug(error, { from: 'unhandledRejection' }))
}
