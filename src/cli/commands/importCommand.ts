import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isCalendarDate } from '../../domain/calendarDate.ts'
import { ADAPTERS } from '../../imports/adapters.ts'
import { dataOptions } from '../withLocal.ts'
import { importSource } from './importSource.ts'
import { listImports } from './listImports.ts'
import { undoBatch } from './undoBatch.ts'

const EXAMPLES = `
Examples:
  guanxi import northwind path/to/northwind --dry-run   what would come in, and what not
  guanxi import northwind path/to/northwind
  guanxi import jsonl parties.jsonl --refused refused.csv
  guanxi import jsonl parties.jsonl --json > report.json
  guanxi import vcard contacts.vcf
  guanxi import ical calendar.ics --as-of 2026-03-09 --time-zone Asia/Hong_Kong
  guanxi import list
  guanxi import undo bat_01J…

An import can be interrupted and run again: what is there already is left as it is.
The format of jsonl is in docs/import-format.md, what becomes of the other sources in docs/import-sources.md.
`

/** `guanxi import …`. Under npm: `npm run -s guanxi -- import …`. */
export function importCommand(): Command {
  const command = new Command('import')
    // Options of `list` and `undo` are theirs, though they have the same names.
    .enablePositionalOptions()
    .description('Brings in what another system knows.')
    .addArgument(new Argument('<adapter>', 'what to read').choices(ADAPTERS.map(({ name }) => name)))
    .argument('<path>', 'the folder or file')
    .option('--dry-run', 'read and check all, write nothing', false)
    .option('--json', 'print the report as JSON, and no progress', false)
    .option('--refused <file>', 'where to write refused rows (imports/<batch>.refused.csv among the data)')
    .option('--issues <file>', 'where to write every issue: warnings, and what was cleaned or skipped, too')
    .option(
      '--as-of <day>',
      'of calendars: the day that counts as today, YYYY-MM-DD; series come in from a year before to a year after (today)',
      dayArgument,
    )
    .addOption(
      new Option('--time-zone <zone>', 'of calendars: of times that name none, such as Asia/Shanghai')
        .env('TIME_ZONE')
        .argParser(zoneArgument),
    )
    .option('--host <employee...>', 'of calendars: who of us holds the events, by id', [])
    .addHelpText('after', EXAMPLES)
    .action(importSource)
  const list = new Command('list').description('Lists the imports there were.').action(listImports)
  const undo = new Command('undo')
    .description('Restores what was before an import. What was changed since is left as it is, and listed.')
    .argument('<batch>', 'the batch, as `import list` shows it')
    .action(undoBatch)
  for (const each of [list, undo]) each.option('--json', 'print JSON', false)
  for (const each of [command, list, undo]) for (const option of dataOptions()) each.addOption(option)
  return command.addCommand(list).addCommand(undo)
}

function dayArgument(text: string): string {
  if (isCalendarDate(text)) return text
  throw new InvalidArgumentError('Expected a day, YYYY-MM-DD.')
}

function zoneArgument(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return text
  } catch {
    throw new InvalidArgumentError('Expected a time zone of IANA, such as Asia/Shanghai.')
  }
}
