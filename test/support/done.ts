import { randomUUID } from 'node:crypto'
import type { KeptRecord } from '../../src/store/recordKinds.ts'
import { type Command, type CommandInput, runCommand } from '../../src/usecases/command.ts'
import type { RequestContext } from '../../src/usecases/context.ts'

/** The record that a command has made or changed. @throws Error when it was refused. */
export async function done<R extends KeptRecord, Input extends CommandInput>(
  context: RequestContext,
  command: Command<R, Input>,
  input: Omit<Input, 'idempotencyKey'>,
): Promise<R> {
  const result = await runCommand(context, command, { ...input, idempotencyKey: randomUUID() } as Input)
  if (result.kind === 'refused') throw new Error(`${command.name}: ${JSON.stringify(result.faults)}`)
  return result.record
}
