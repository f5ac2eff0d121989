import { type Command, type CommandInput, runCommand } from '../../usecases/command.ts'
import type { RequestContext } from '../../usecases/context.ts'
import type { KeptRecord } from '../../usecases/models.ts'

/** What says that the load has been here before. */
const DONE_BEFORE = ['ALREADY_EXISTS', 'VERSION_CONFLICT']

/**
 * Runs a command of the load, which may have run before.
 *
 * @throws Error when it is refused for anything else.
 */
export async function settle<R extends KeptRecord, Input extends CommandInput>(
  context: RequestContext,
  command: Command<R, Input>,
  input: Omit<Input, 'idempotencyKey'>,
): Promise<void> {
  const idempotencyKey = Buffer.from(context.app.randomBytes(16)).toString('hex')
  const result = await runCommand(context, command, { ...input, idempotencyKey } as Input)
  if (result.kind === 'done') return
  const bad = result.faults.filter(({ code }) => !DONE_BEFORE.includes(code))
  if (bad.length > 0) throw new Error(`${command.name}: ${JSON.stringify(bad)}`)
}
