import { Command } from 'commander'
import { type DeadLetter, deadLetters } from '../../store/deadLetters.ts'
import { retryDeadLetters } from '../../usecases/derive/retryDeadLetters.ts'
import { EXIT } from '../exitCodes.ts'
import { type DataFlags, dataOptions, withLocal } from '../withLocal.ts'

type Flags = DataFlags & { readonly json: boolean }

const EXAMPLES = `
Examples:
  guanxi dead-letters list              records from which nothing could be derived, and why
  guanxi dead-letters retry             derives all of them again: when what was wrong is put right
  guanxi dead-letters retry rel_01J…    only this one
`

/** `guanxi dead-letters …`. Under npm: `npm run -s guanxi -- dead-letters …`. */
export function deadLettersCommand(): Command {
  const list = new Command('list')
    .description('Tells from which records nothing could be derived, and why.')
    .action(listAll)
  const retry = new Command('retry')
    .description('Derives them again, and forgets those from which it can be done.')
    .argument('[ids...]', 'only these')
    .action(retryAll)
  const command = new Command('dead-letters').description(
    'Records that were laid aside, as a fault of ours kept anything from being derived from them.',
  )
  for (const each of [list, retry]) {
    each.option('--json', 'print JSON', false)
    for (const option of dataOptions()) each.addOption(option)
    command.addCommand(each)
  }
  return command.addHelpText('after', EXAMPLES)
}

async function listAll({ json, ...flags }: Flags): Promise<void> {
  const letters = await withLocal(flags, async (newContext) => {
    const { table, viewer } = newContext()
    const all: DeadLetter[] = []
    for await (const letter of deadLetters(table, viewer.tenant)) all.push(letter)
    return all
  })
  if (json) console.log(JSON.stringify(letters, null, 2))
  else if (letters.length === 0) console.log('There are none.')
  else for (const letter of letters) console.log(textOf(letter))
}

function textOf({ id, at, tries, reason }: DeadLetter): string {
  return `${id}  ${at}  tried ${tries} times  ${reason}`
}

async function retryAll(ids: readonly string[], { json, ...flags }: Flags): Promise<void> {
  const { derived, faulty } = await withLocal(flags, (newContext) => retryDeadLetters(newContext, ids))
  if (json) console.log(JSON.stringify({ derived, faulty }, null, 2))
  else {
    console.log(`${derived.length} were derived, ${faulty.length} could not be.`)
    for (const id of faulty) console.log(`  ${id}`)
  }
  if (faulty.length > 0) process.exitCode = EXIT.refused
}
