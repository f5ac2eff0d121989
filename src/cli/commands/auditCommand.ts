import { Command, InvalidArgumentError, Option } from 'commander'
import { isCalendarDate } from '../../domain/calendarDate.ts'
import { dataOptions } from '../withLocal.ts'
import { sealDays } from './sealDays.ts'
import { verifyDays } from './verifyDays.ts'

const EXAMPLES = `
Examples:
  guanxi audit seal                       seals every day that is over, and prints the roots to publish
  guanxi audit seal --day 2026-03-09      up to and including that day
  guanxi audit verify                     the whole log
  guanxi audit verify --from 2026-03-01 --to 2026-03-31 --json
  guanxi audit verify --root 4Yc0…        one of the days must have the root that was published

A root commits to every entry of its day, and to the root of the day before. Publish it where nobody who can write into the
table can write: whoever can write into the table could otherwise write a whole log anew.
`

/** `guanxi audit …`. Under npm: `npm run -s guanxi -- audit …`. */
export function auditCommand(): Command {
  const seal = new Command('seal')
    .description('Seals the days that are over: each gets a root, which can never be made again otherwise.')
    .addOption(new Option('--day <day>', 'the last day to seal (the last that is over)').argParser(day))
    .action(sealDays)
  const verify = new Command('verify')
    .description(
      'Finds every entry of the audit log that was changed, is missing, was put in or stands elsewhere.',
    )
    .addOption(new Option('--from <day>', 'the first day (the first there is)').argParser(day))
    .addOption(new Option('--to <day>', 'the last day (today)').argParser(day))
    .option('--root <root>', 'a root that was published: one of the days must have it')
    .action(verifyDays)
  const command = new Command('audit').description('Seals and verifies the audit log.')
  for (const each of [seal, verify]) {
    each.option('--json', 'print JSON, and no progress', false)
    for (const option of dataOptions()) each.addOption(option)
    command.addCommand(each)
  }
  return command.addHelpText('after', EXAMPLES)
}

function day(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('It must be a day, such as 2026-03-09.')
  return text
}
