import { Command, CommanderError } from 'commander'
import { AppError } from '../errors.ts'
import { StartError } from '../local/startError.ts'
import { Refused } from '../usecases/refused.ts'
import { auditCommand } from './commands/auditCommand.ts'
import { deadLettersCommand } from './commands/deadLettersCommand.ts'
import { exportCommand } from './commands/exportCommand.ts'
import { importCommand } from './commands/importCommand.ts'
import { partnerCommand } from './commands/partnerCommand.ts'
import { printCommand } from './commands/printCommand.ts'
import { rebuildCommand } from './commands/rebuildCommand.ts'
import { usageCommand } from './commands/usageCommand.ts'
import { verifyCommand } from './commands/verifyCommand.ts'
import { EXIT } from './exitCodes.ts'

const program = new Command('guanxi')
  .enablePositionalOptions()
  .description('Operator commands. They work on the data of `npm start`, also while it runs.')
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(auditCommand())
  .addCommand(printCommand())
  .addCommand(partnerCommand())
  .addCommand(usageCommand())
  .addCommand(rebuildCommand())
  .addCommand(verifyCommand())
  .addCommand(deadLettersCommand())
  .addHelpText(
    'after',
    `
Environment:
  DYNAMODB_ENDPOINT  another DynamoDB than the embedded one
  TABLE_NAME         its table (guanxi)

Exit codes:
  ${EXIT.done}    done
  ${EXIT.failed}    failed: the message says why, and what to do
  ${EXIT.usage}    bad usage
  ${EXIT.refused}    done, but some rows were refused
  ${EXIT.interrupted}  interrupted
`,
  )

overrideExits(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
  } else {
    console.error(told(error))
    process.exitCode = EXIT.failed
  }
}

/** What a person can act on is one line; a bug is shown whole. */
function told(error: unknown): unknown {
  if (error instanceof StartError || error instanceof AppError || error instanceof Refused)
    return `error: ${error.message}`
  return error instanceof Error && error.constructor === Error ? `error: ${error.message}` : error
}

/** Commander would end the process by itself, with 1 for bad usage. */
function overrideExits(command: Command): void {
  command.exitOverride().showHelpAfterError('(--help says more)')
  for (const each of command.commands) overrideExits(each)
}
