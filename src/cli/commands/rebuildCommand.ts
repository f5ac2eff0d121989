import { Command } from 'commander'
import { openScan } from '../../createApp.ts'
import { cancelRebuild, type RebuildReport, rebuild } from '../../usecases/derive/rebuild.ts'
import { countingProgress } from '../countingProgress.ts'
import { EXIT } from '../exitCodes.ts'
import { interruptible } from '../interrupts.ts'
import { type DataFlags, dataOptions, withLocal } from '../withLocal.ts'

type Flags = DataFlags & { readonly cancel: boolean; readonly json: boolean }

const EXAMPLES = `
Examples:
  guanxi rebuild             makes all numbers and derived items anew, from the records alone, and then has them read
  guanxi rebuild --json      prints what was done as JSON
  guanxi rebuild --cancel    gives up a rebuild that was begun and broken off

Callers go on reading what there was, and changes go on being counted. Broken off, the same command goes on with it.
`

/** `guanxi rebuild`. Under npm: `npm run -s guanxi -- rebuild`. */
export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('Makes everything that is derived anew beside what is read, and then lets it be read.')
    .option('--cancel', 'give up a rebuild that was begun', false)
    .option('--json', 'print JSON, and no progress', false)
    .action(run)
    .addHelpText('after', EXAMPLES)
  for (const option of dataOptions()) command.addOption(option)
  return command
}

async function run({ cancel, json, ...flags }: Flags): Promise<void> {
  if (cancel) return cancelled(flags, json)
  const onRecords = countingProgress('rebuild', !json)
  const report = await interruptible((signal) =>
    withLocal(flags, async (newContext, config) => {
      try {
        return await rebuild({ newContext, scan: openScan(config), onRecords, signal })
      } catch (error) {
        if (signal.aborted) return undefined
        throw error
      }
    }),
  )
  if (!report) {
    console.error('Stopped. `guanxi rebuild` goes on with it; `guanxi rebuild --cancel` gives it up.')
    process.exitCode = EXIT.interrupted
    return
  }
  console.log(json ? JSON.stringify(report, null, 2) : textOf(report))
  if (report.faulty.length > 0) process.exitCode = EXIT.refused
}

async function cancelled(flags: DataFlags, json: boolean): Promise<void> {
  const wasBegun = await withLocal(flags, (newContext, config) =>
    cancelRebuild({ newContext, scan: openScan(config) }),
  )
  if (json) console.log(JSON.stringify({ cancelled: wasBegun }, null, 2))
  else
    console.log(wasBegun ? 'Given up: what is read was left as it was.' : 'There is no rebuild to give up.')
}

function textOf({ epoch, records, passes, faulty, swept }: RebuildReport): string {
  return [
    `${records} records in ${passes} passes: ${epoch} is read from now on, ${swept} items of others are gone.`,
    ...(faulty.length === 0
      ? []
      : [`Nothing could be derived from ${faulty.length}: \`guanxi dead-letters list\` says why.`]),
  ].join('\n')
}
