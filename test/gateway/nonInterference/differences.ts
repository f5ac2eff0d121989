import type { RawAnswer } from './world.ts'

/** A place in two answers where they differ. */
export type Difference = { readonly path: string; readonly usual: unknown; readonly altered: unknown }

/** Where two answers differ, down to the single values: the first few places. */
export function differences(usual: RawAnswer, altered: RawAnswer, most = 3): readonly Difference[] {
  const found: Difference[] = []
  compare('status', usual.status, altered.status)
  compare('headers', usual.headers, altered.headers)
  compare('body', parsed(usual.body), parsed(altered.body))
  if (found.length === 0 && usual.body !== altered.body) {
    found.push({ path: 'body as text', usual: usual.body, altered: altered.body })
  }
  return found

  function compare(path: string, a: unknown, b: unknown): void {
    if (found.length >= most || Object.is(a, b)) return
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
      found.push({ path, usual: shortened(a), altered: shortened(b) })
      return
    }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      compare(`${path}.${key}`, a[key], b[key])
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function shortened(value: unknown): unknown {
  const text = JSON.stringify(value)
  return text !== undefined && text.length > 300 ? `${text.slice(0, 300)}…` : value
}

function parsed(body: string): unknown {
  return JSON.parse(body)
}
