import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type Bundled, bundleInto } from '../bundle.ts'
import { zip } from './zip.ts'

export type PackagedFunction = {
  /** As in `serverless.yml`, and the file of `src/handlers` without its ending. */
  readonly name: string
  readonly zipPath: string
  /** What AWS shows as the function's CodeSha256: base64. */
  readonly codeSha256: string
  readonly zipBytes: number
  /** Its files unpacked, bytes by name. */
  readonly files: Readonly<Record<string, number>>
  /** The sources and packages of which there is something in it. */
  readonly sources: readonly string[]
}

/**
 * Makes a zip of each function: the handler and the files that it loads, now or later. The source maps are not in them: they
 * stay in `handlers/`, for those who read stack traces.
 */
export async function packageFunctions(out: string): Promise<readonly PackagedFunction[]> {
  const bundles = join(out, 'handlers')
  const bundled = await bundleInto(bundles)
  return Object.entries(bundled)
    .filter(([, { entryPoint }]) => entryPoint?.startsWith('src/handlers/'))
    .map(([path]) => packaged(bundled, path, { out, bundles }))
}

function packaged(
  bundled: Bundled,
  entry: string,
  { out, bundles }: { readonly out: string; readonly bundles: string },
): PackagedFunction {
  const paths = [...loadedBy(bundled, entry)]
  const entries = paths.map((path) => ({ name: relative(bundles, path), bytes: readFileSync(path) }))
  const bytes = zip(entries)
  const name = basename(entry, '.mjs')
  const zipPath = join(out, `${name}.zip`)
  writeFileSync(zipPath, bytes)
  return {
    name,
    zipPath,
    codeSha256: createHash('sha256').update(bytes).digest('base64'),
    zipBytes: bytes.length,
    files: Object.fromEntries(entries.map((file) => [file.name, file.bytes.length])),
    sources: [...new Set(paths.flatMap((path) => sourcesOf(bundled, path)))].toSorted(),
  }
}

/** The file and all that it imports, at once or when it comes to it. */
function loadedBy(bundled: Bundled, path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const { path: imported, external } of bundled[path]?.imports ?? []) {
    if (!external) loadedBy(bundled, imported, found)
  }
  return found
}

function sourcesOf(bundled: Bundled, path: string): readonly string[] {
  return Object.entries(bundled[path]?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([source]) => source)
}
