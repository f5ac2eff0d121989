import { Command } from 'commander'
import { openScan } from '../../createApp.ts'
import { type VerifyReport, verifyDerived } from '../../usecases/derive/verifyDerived.ts'
import { countingProgress } from '../countingProgress.ts'
import { EXIT } from '../exitCodes.ts'
import { A_DAY_MS, type DataFlags, dataOptions, withLocal } from '../withLocal.ts'

type Flags = DataFlags & { readonly json: boolean }

const EXAMPLES = `
Examples:
  guanxi verify            compares everything that is derived with what follows from the records
  guanxi verify --json     the same as JSON

It changes nothing. Ends with ${EXIT.failed} when there is a difference: \`guanxi rebuild\` makes all of it anew.
`

/** `guanxi verify`. Under npm: `npm run -s guanxi -- verify`. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description(
      'Makes everything that is derived anew, without writing it, and compares it with what is there.',
    )
    .option('--json', 'print JSON, and no progress', false)
    .action(run)
    .addHelpText('after', EXAMPLES)
  for (const option of dataOptions()) command.addOption(option)
  return command
}

/** More than anybody reads. All are in the JSON. */
const MOST_PRINTED = 100

async function run({ json, ...flags }: Flags): Promise<void> {
  const onRecords = countingProgress('verify', !json)
  const report = await withLocal(flags, (newContext, config) =>
    verifyDerived({ newContext: () => newContext(A_DAY_MS), scan: openScan(config), onRecords }),
  )
  console.log(json ? JSON.stringify(report, null, 2) : textOf(report))
  if (report.faults.length > 0) process.exitCode = EXIT.failed
}

function textOf({ epoch, records, markers, numbers, waiting, faults }: VerifyReport): string {
  const more = faults.length - MOST_PRINTED
  return [
    `${records} records, ${markers} markers, ${numbers} numbers of ${epoch}.`,
    ...(waiting === 0 ? [] : [`${waiting} records are due to be derived again, and were not compared.`]),
    faults.length === 0 ? 'All is as it follows from the records.' : `${faults.length} differences:`,
    ...faults.slice(0, MOST_PRINTED).map(({ kind, what, message }) => `  ${kind}  ${what}: ${message}`),
    ...(more > 0 ? [`  and ${more} more: --json has all`] : []),
  ].join('\n')
}
