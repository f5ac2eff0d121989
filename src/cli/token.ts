import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Viewer } from '../access/viewer.ts'
import { DEFAULT_DATA_FOLDER, prepareDataFolder } from '../local/dataFolder.ts'
import { developmentIssuer } from '../local/developmentIssuer.ts'
import { developmentSecrets } from '../local/developmentSecrets.ts'
import { StartError } from '../local/startError.ts'

const EXAMPLES = `
Examples:
  npm run -s token -- --as rm --employee emp_01JAMXQZ1V0000000000000000
  npm run -s token -- --as operator
  npm run -s token -- --as partner --app acme --tenant demo
`

type Flags = {
  readonly as: 'rm' | 'operator' | 'partner'
  readonly employee?: string
  readonly app?: string
  readonly tenant: string
  readonly data: string
}

const command = new Command('npm run -s token --')
  .description('Prints a development token, good for 12 hours on this machine only.')
  .addOption(
    new Option('--as <whom>', 'who asks').choices(['rm', 'operator', 'partner']).makeOptionMandatory(),
  )
  .option(
    '--employee <id>',
    'with --as rm: the employee',
    matching(/^emp_[0-9A-Za-z]+$/, 'an id like emp_01J…'),
  )
  .option(
    '--app <name>',
    'with --as partner: the app',
    matching(/^[A-Za-z0-9._-]{1,64}$/, 'letters, digits, . _ or -'),
  )
  .option('--tenant <name>', 'the institution', matching(/^[a-z0-9-]{1,40}$/, 'a-z, 0-9 or -'), 'demo')
  .option('--data <folder>', 'where the data is kept', DEFAULT_DATA_FOLDER)
  .addHelpText('after', EXAMPLES)
  .allowExcessArguments(false)
  .exitOverride()

try {
  const { data, ...flags } = command.parse().opts<Flags>()
  const viewer = viewerOf(flags)
  const folder = resolve(data)
  prepareDataFolder(folder)
  console.log(await developmentIssuer(await developmentSecrets(folder)).issue(viewer))
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}

function viewerOf({ as, employee, app, tenant }: Omit<Flags, 'data'>): Viewer {
  if (employee !== undefined && as !== 'rm') command.error('error: --employee goes with --as rm')
  if (app !== undefined && as !== 'partner') command.error('error: --app goes with --as partner')
  switch (as) {
    case 'rm':
      return {
        kind: 'employee',
        tenant,
        subject: employee ?? command.error('error: --as rm needs --employee <id>'),
      }
    case 'partner':
      return {
        kind: 'partner',
        tenant,
        subject: app ?? command.error('error: --as partner needs --app <name>'),
      }
    case 'operator':
      return { kind: 'operator', tenant, subject: 'local' }
  }
}

function matching(pattern: RegExp, expected: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new InvalidArgumentError(`It must be ${expected}.`)
    return text
  }
}
