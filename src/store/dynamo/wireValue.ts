/** A value in DynamoDB's own form, as its JSON has it: exactly one of these. We store no sets. */
export type WireValue = {
  readonly S?: string
  /** Decimal text of up to 38 digits. */
  readonly N?: string
  readonly BOOL?: boolean
  readonly NULL?: true
  /** Base64. */
  readonly B?: string
  readonly L?: readonly WireValue[]
  readonly M?: WireItem
}

export type WireItem = { readonly [attribute: string]: WireValue }

/**
 * An item in DynamoDB's own form. What is undefined is left out.
 *
 * @throws TypeError when a value is of a kind that cannot be stored, or a number that would be another when read.
 */
export function wireItem(item: object): WireItem {
  const wire: Record<string, WireValue> = {}
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) setOwn(wire, name, wireValue(value))
  }
  return wire
}

function wireValue(value: unknown): WireValue {
  switch (typeof value) {
    case 'string':
      return { S: value }
    case 'number':
      return { N: numberText(value) }
    case 'boolean':
      return { BOOL: value }
    case 'object':
      return wireObject(value)
    default:
      throw new TypeError(`expected a value that can be stored, but got a ${typeof value}`)
  }
}

function wireObject(value: object | null): WireValue {
  if (value === null) return { NULL: true }
  if (Array.isArray(value)) return { L: value.filter((each) => each !== undefined).map(wireValue) }
  if (value instanceof Uint8Array) return { B: base64(value) }
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return { M: wireItem(value) }
  throw new TypeError(`expected a value that can be stored, but got a ${value.constructor.name}`)
}

function numberText(number: number): string {
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return String(number)
  throw new TypeError(`expected a number that is stored exactly, but got ${number}`)
}

function base64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** An attribute may be called anything: by assignment, `__proto__` would be lost, and change what the object is. */
export function setOwn<Value>(object: Record<string, Value>, name: string, value: Value): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}
