import type { Bundled } from '../bundle.ts'

export type BytesLoaded = {
  /** The file, and what it imports before it runs. */
  readonly atOnce: number
  /** What is imported, or required, when it comes to it. */
  readonly later: number
}

/** How much a handler loads. */
export function bytesLoaded(bundled: Bundled, entry: string): BytesLoaded {
  const bytesOf = (kinds: readonly string[]) => {
    const paths = [...loaded(bundled, entry, kinds)]
    return paths.reduce((sum, path) => sum + (bundled[path]?.bytes ?? 0), 0)
  }
  const atOnce = bytesOf(['import-statement'])
  return { atOnce, later: bytesOf(['import-statement', 'dynamic-import', 'require-call']) - atOnce }
}

function loaded(bundled: Bundled, path: string, kinds: readonly string[], found = new Set<string>()) {
  if (found.has(path)) return found
  found.add(path)
  for (const { path: imported, external, kind } of bundled[path]?.imports ?? []) {
    if (!external && kinds.includes(kind)) loaded(bundled, imported, kinds, found)
  }
  return found
}
