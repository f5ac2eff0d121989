import { Command } from 'commander'
import { dataOptions } from '../withLocal.ts'
import { listPartners } from './listPartners.ts'
import { partnerOperations } from './partnerOperations.ts'

const EXAMPLES = `
Examples:
  guanxi partner list
  guanxi partner operations acme manifest.json   registers what is in it, all or nothing
  guanxi partner operations acme                 lists what is registered

A manifest is what @apollo/generate-persisted-query-manifest writes.
`

/** `guanxi partner …` */
export function partnerCommand(): Command {
  const command = new Command('partner')
    .description('Partner apps, and the operations they may run.')
    .addHelpText('after', EXAMPLES)
  const list = new Command('list').description('Lists the partner apps.').action(listPartners)
  const operations = new Command('operations')
    .description('Registers the operations of a manifest for an app, or lists those it has.')
    .argument('<clientId>', 'the app, as its tokens name it')
    .argument('[manifest]', 'the file; without one, what is registered is listed')
    .action(partnerOperations)
  for (const each of [list, operations]) {
    each.option('--json', 'print JSON', false)
    for (const option of dataOptions()) each.addOption(option)
    command.addCommand(each)
  }
  return command
}
