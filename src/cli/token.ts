import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { TENANT_NAME, TENANT_NAME_FORM } from '../access/token/tenantName.ts'
import { LONGEST_LIFETIME_SECONDS } from '../access/token/tokenLifetime.ts'
import type { Viewer } from '../access/viewer.ts'
import { PURPOSES, type Purpose } from '../domain/purpose.ts'
import { isRecordId } from '../domain/recordId.ts'
import { DEFAULT_DATA_FOLDER, prepareDataFolder } from '../local/dataFolder.ts'
import { developmentIssuer } from '../local/developmentIssuer.ts'
import { developmentSecrets } from '../local/developmentSecrets.ts'
import { StartError } from '../local/startError.ts'

const EXAMPLES = `
Examples:
  npm run -s token -- --as operator
  npm run -s token -- --as employee --employee emp_01JAMXQZ1V0000000000000000
  npm run -s token -- --as partner --app acme --purpose SERVICING
  npm run -s token -- --as partner --app acme --purpose MARKETING --tenant demo --expires-in 5

--as rm is another word for --as employee: what employees may do comes from their posts.
`

type Flags = {
  readonly as: 'employee' | 'rm' | 'operator' | 'partner'
  readonly employee?: string
  readonly app?: string
  readonly purpose?: Purpose
  readonly tenant: string
  readonly expiresIn?: number
  readonly data: string
}

const longestMinutes = {
  staff: LONGEST_LIFETIME_SECONDS.employee / 60,
  partner: LONGEST_LIFETIME_SECONDS.partner / 60,
}

const command = new Command('npm run -s token --')
  .description('Prints a development token, good on this machine only.')
  .addOption(
    new Option('--as <whom>', 'who asks')
      .choices(['employee', 'rm', 'operator', 'partner'])
      .makeOptionMandatory(),
  )
  .option(
    '--employee <id>',
    'with --as employee: which one',
    matching({ test: (text) => isRecordId(text, 'emp') }, 'an id like emp_01J…'),
  )
  .option(
    '--app <name>',
    'with --as partner: the app',
    matching(/^[A-Za-z0-9._-]{1,64}$/, 'letters, digits, . _ or -'),
  )
  .addOption(new Option('--purpose <purpose>', 'with --as partner: what for').choices(PURPOSES))
  .option('--tenant <name>', 'the institution', matching(TENANT_NAME, TENANT_NAME_FORM), 'demo')
  .option(
    '--expires-in <minutes>',
    `up to ${longestMinutes.staff} minutes, partners up to ${longestMinutes.partner}; as long when left out`,
    wholeMinutes,
  )
  .option('--data <folder>', 'where the data is kept', DEFAULT_DATA_FOLDER)
  .addHelpText('after', EXAMPLES)
  .allowExcessArguments(false)
  .exitOverride()

try {
  const { data, expiresIn, ...flags } = command.parse().opts<Flags>()
  const viewer = viewerOf(flags)
  const lifetimeSeconds = lifetimeOf(viewer, expiresIn)
  const folder = resolve(data)
  prepareDataFolder(folder)
  console.log(await developmentIssuer(await developmentSecrets(folder)).issue(viewer, lifetimeSeconds))
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}

function viewerOf({ as, employee, app, purpose, tenant }: Omit<Flags, 'data' | 'expiresIn'>): Viewer {
  const isEmployee = as === 'employee' || as === 'rm'
  if (employee !== undefined && !isEmployee) command.error('error: --employee goes with --as employee')
  if (app !== undefined && as !== 'partner') command.error('error: --app goes with --as partner')
  if (purpose !== undefined && as !== 'partner') command.error('error: --purpose goes with --as partner')
  switch (as) {
    case 'employee':
    case 'rm':
      return {
        kind: 'employee',
        tenant,
        subject: employee ?? command.error(`error: --as ${as} needs --employee <id>`),
      }
    case 'partner':
      return {
        kind: 'partner',
        tenant,
        subject: app ?? command.error('error: --as partner needs --app <name>'),
        purpose: purpose ?? command.error('error: --as partner needs --purpose <purpose>'),
      }
    case 'operator':
      return { kind: 'operator', tenant, subject: 'local' }
  }
}

function lifetimeOf({ kind }: Viewer, minutes: number | undefined): number {
  const longestSeconds = LONGEST_LIFETIME_SECONDS[kind]
  const seconds = minutes === undefined ? longestSeconds : minutes * 60
  if (seconds > longestSeconds) {
    command.error(`error: --expires-in may be ${longestSeconds / 60} minutes at most for --as ${kind}`)
  }
  return seconds
}

function wholeMinutes(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number of minutes.')
  return Number(text)
}

function matching(pattern: Pick<RegExp, 'test'>, expected: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new InvalidArgumentError(`It must be ${expected}.`)
    return text
  }
}
