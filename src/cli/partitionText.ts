import type { StoredItem } from '../store/table.ts'
import { itemBytes } from './itemBytes.ts'

/** A partition's items, a line each: bytes, sort key, kind, and the lists it is in by an index. */
export function partitionText(partition: string, items: readonly StoredItem[], hasMore: boolean): string {
  const rows = items.map((item) => ({
    bytes: itemBytes(item),
    line: [item.sk, String(item['k'] ?? ''), ...listsOf(item, partition)],
  }))
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0)
  const width = Math.max(...rows.map(({ line: [sk = ''] }) => sk.length))
  return [
    `${partition}: ${items.length} items${hasMore ? ', and more' : ''}, ${bytes} bytes`,
    ...rows.map(({ bytes, line: [sk = '', kind = '', ...lists] }) =>
      [String(bytes).padStart(7), sk.padEnd(width), kind.padEnd(12), ...lists].join('  ').trimEnd(),
    ),
  ].join('\n')
}

/** Without the part that is the same as the item's own partition. */
function listsOf(item: StoredItem, partition: string): readonly string[] {
  return ['g1', 'g2', 'g3'].flatMap((index) => {
    const list = item[index]
    if (typeof list !== 'string') return []
    return [`${index}=${list.startsWith(`${partition}#`) ? `…${list.slice(partition.length)}` : list}`]
  })
}
