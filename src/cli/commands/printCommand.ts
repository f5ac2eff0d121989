import { Command, InvalidArgumentError, Option } from 'commander'
import { isRecordId, type RecordId } from '../../domain/recordId.ts'
import { identifierClaim, partyItem } from '../../store/items/partyItem.ts'
import { HIGHEST, LOWEST, listPartition, recordKey, recordPartition } from '../../store/keys.ts'
import type { Table } from '../../store/table.ts'
import { partitionText } from '../partitionText.ts'
import { type DataFlags, dataOptions, withLocal } from '../withLocal.ts'

/** The lists that belong to a record, each in a partition of its own beside the record's. */
const LISTS = ['ties', 'transactions', 'holdings', 'employees']

/** `guanxi print <id>`: the items of a record, as the table holds them. What docs/data-model.md shows. */
export function printCommand(): Command {
  const command = new Command('print')
    .description(
      'Prints what the table holds of a record: the items of its partitions, their keys and sizes.',
    )
    .argument('<id>', 'the record, such as prt_01J…')
    .addOption(
      new Option('--most <number>', 'how many items of each partition, the highest keys first')
        .default(100)
        .argParser(wholeNumber),
    )
    .action(print)
  for (const option of dataOptions()) command.addOption(option)
  return command
}

async function print(id: string, { most, ...flags }: DataFlags & { readonly most: number }): Promise<void> {
  if (!isRecordId(id)) throw new Error(`expected the id of a record, such as prt_01J…, but got ${id}.`)
  const texts = await withLocal(flags, async (newContext) => {
    const { table } = newContext()
    const partitions = await partitionsOf(table, flags.tenant, id)
    return Promise.all(partitions.map((partition) => textOf(table, partition, most)))
  })
  const found = texts.filter((text) => text !== undefined)
  if (found.length === 0) throw new Error(`the table holds nothing of ${id}.`)
  console.log(found.join('\n\n'))
}

async function partitionsOf(table: Table, tenant: string, id: RecordId): Promise<readonly string[]> {
  const record = await table.get(recordKey(tenant, id))
  const claims =
    record?.['k'] === partyItem.kind
      ? partyItem.parse(record).data.identifiers.map((identifier) => identifierClaim(tenant, identifier).pk)
      : []
  return [recordPartition(tenant, id), ...LISTS.map((list) => listPartition(tenant, id, list)), ...claims]
}

async function textOf(table: Table, partition: string, limit: number): Promise<string | undefined> {
  const { items, lastKey } = await table.query({
    partition,
    from: LOWEST,
    to: HIGHEST,
    descending: true,
    limit,
  })
  return items.length === 0 ? undefined : partitionText(partition, items, lastKey !== undefined)
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 1 to 99999.')
  return Number(text)
}
