import { addToTotal } from '../domain/decimal.ts'
import type { Condition, StoredItem, Update, Write } from './table.ts'

/**
 * One write of an item that leaves what two would leave one after the other, under the condition of the first. Undefined when
 * the second would be refused then, or no single write does both.
 */
export function foldedWrite(first: Write, second: Write): Write | undefined {
  if (first.kind === 'put' && second.kind === 'put')
    return holds(second.condition, first.item) ? { ...first, item: second.item } : undefined
  if (first.kind === 'update' && second.kind === 'update') return foldedUpdate(first, second)
  return undefined
}

function foldedUpdate(first: Update, second: Update): Update | undefined {
  if (first.condition || second.condition) return undefined
  const added = Object.keys({ ...first.add, ...second.add })
  const told = [first, second].flatMap(({ set = {}, remove = [] }) => [...Object.keys(set), ...remove])
  if (added.some((attribute) => told.includes(attribute))) return undefined
  const { set = {}, remove = [] } = second
  const stays = (attribute: string) => !(attribute in set) && !remove.includes(attribute)
  const add = Object.entries(second.add ?? {}).map(([attribute, number]) => [
    attribute,
    addToTotal(first.add?.[attribute] ?? '0', number),
  ])
  return {
    ...first,
    set: { ...Object.fromEntries(Object.entries(first.set ?? {}).filter(([name]) => stays(name))), ...set },
    remove: [...(first.remove ?? []).filter(stays), ...remove],
    add: { ...first.add, ...Object.fromEntries(add) },
  }
}

/** Whether a condition holds of an item that is there. */
function holds(condition: Condition | undefined, item: StoredItem): boolean {
  switch (condition?.kind) {
    case undefined:
    case 'exists':
      return true
    case 'absent':
      return false
    case 'version': {
      const { v, rw = 0 } = (item['m'] ?? {}) as { readonly v?: number; readonly rw?: number }
      return v === condition.version && (condition.rewrites ?? rw) === rw
    }
    case 'below':
      return isBelow(item[condition.attribute], condition.value)
    case 'allBelow':
      return Object.entries(condition.attributes).every(([name, most]) => isBelow(item[name], most))
    case 'between': {
      const value = item[condition.attribute]
      return typeof value === 'number' && value >= condition.from && value <= condition.to
    }
    case 'absentOrEquals':
      return item[condition.attribute] === condition.value
    case 'absentOrSame':
      return Object.entries(condition.attributes).every(([name, value]) => item[name] === value)
  }
}

/** As DynamoDB compares: nothing is below what is of another type. */
function isBelow(value: unknown, most: string | number): boolean {
  if (value === undefined) return true
  return typeof value === typeof most && (value as typeof most) < most
}
