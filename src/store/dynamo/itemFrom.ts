import type { StoredItem } from '../table.ts'
import { setOwn, type WireItem, type WireValue } from './wireValue.ts'

/**
 * An item as we use it, from DynamoDB's own form. Numbers that JavaScript would round stay text: the items' parsers say what
 * they are.
 *
 * @throws TypeError when a value is of a kind that we do not store.
 */
export function itemFrom(item: WireItem): StoredItem {
  return valuesFrom(item) as StoredItem
}

/** Loops without anything made on the way: a view has two thousand values. */
function valuesFrom(wire: WireItem): Record<string, unknown> {
  const item: Record<string, unknown> = {}
  for (const name in wire) setOwn(item, name, valueFrom(wire[name] as WireValue))
  return item
}

function valueFrom(wire: WireValue): unknown {
  if (wire.S !== undefined) return wire.S
  if (wire.N !== undefined) return numberFrom(wire.N)
  if (wire.L !== undefined) return wire.L.map(valueFrom)
  if (wire.M !== undefined) return valuesFrom(wire.M)
  if (wire.BOOL !== undefined) return wire.BOOL
  if (wire.B !== undefined) return bytesFrom(wire.B)
  if (wire.NULL !== undefined) return null
  throw new TypeError(`expected a value of a kind that we store, but got ${Object.keys(wire).join()}`)
}

function numberFrom(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : text
}

function bytesFrom(base64: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64')
  return new Uint8Array(buffer, byteOffset, byteLength)
}
