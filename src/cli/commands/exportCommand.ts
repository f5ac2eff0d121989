import { Command, InvalidArgumentError, Option } from 'commander'
import { EXPORT_FORMATS } from '../../domain/export.ts'
import { parseInstant } from '../../domain/instant.ts'
import { CHANNELS } from '../../domain/interaction.ts'
import { dataOptions } from '../withLocal.ts'
import { exportContacts } from './exportContacts.ts'
import { listExports } from './listExports.ts'

const FORMATS = EXPORT_FORMATS.map((format) => format.toLowerCase().replaceAll('_', '-'))

const EXAMPLES = `
Examples:
  guanxi export --investor prt_01J… --out contacts.csv
  guanxi export --timeline prt_01J… --from 2026-01-01T00:00:00Z --to 2026-04-01T00:00:00Z --out first-quarter.csv
  guanxi export --topic 'ipo roadshow' --format json-lines --oldest-first --out roadshow.jsonl
  guanxi export --resume exp_01J… --out contacts.csv       goes on with one that was broken off
  guanxi export list

What is exported is what was known when it was asked for. The columns are described in docs/exports.md.
`

/** `guanxi export …`. Under npm: `npm run -s guanxi -- export …`. */
export function exportCommand(): Command {
  const command = new Command('export')
    // Options of `list` are its own, though they have the same names.
    .enablePositionalOptions()
    .description(
      'Writes contacts to a file: of a party, of one of our people, of a topic, an event or material.',
    )
    .option('--timeline <id>', 'the timeline of a party')
    .option('--investor <id>', 'the contact history of an investor, its people and its funds')
    .option('--person <id>', 'the contact history of a person')
    .option('--employee <id>', 'the contact history of one of our own people')
    .option('--topic <topic>', 'across the institution')
    .option('--event <id>', 'of all who came')
    .option('--material <sha256>', 'of all with whom it was shared')
    .option('--resume <id>', 'go on with an export that was broken off')
    .addOption(new Option('--from <moment>', 'the first moment, in UTC or with its offset').argParser(moment))
    .addOption(new Option('--to <moment>', 'the first moment that does not count any more').argParser(moment))
    .addOption(new Option('--channel <channel>', 'only on this channel').choices(CHANNELS))
    .option('--oldest-first', 'the earliest contact first', false)
    .addOption(new Option('--format <format>', 'of the file').choices(FORMATS).default('csv'))
    .addOption(
      new Option('--language <language>', 'of names and headings').choices(['en', 'zh']).default('en'),
    )
    .option('--no-bom', 'begin a CSV file without a byte order mark')
    .option('--out <file>', 'where to write it (among the data: exports/<institution>/<id>/)')
    .option('--json', 'print what was made as JSON, and no progress', false)
    .action(exportContacts)
    .addHelpText('after', EXAMPLES)
  const list = new Command('list')
    .description('Lists the exports there were, newest first.')
    .option('--json', 'print JSON', false)
    .action(listExports)
  for (const each of [command, list]) for (const option of dataOptions()) each.addOption(option)
  return command.addCommand(list)
}

function moment(text: string): string {
  const instant = parseInstant(text)
  if (instant === undefined)
    throw new InvalidArgumentError('It must be a moment, such as 2026-03-09T08:30:00Z.')
  return instant
}
