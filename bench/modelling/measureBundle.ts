import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The commands that every contender sends in the end. */
const BASE =
  "export { DynamoDBClient, PutItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'"

const FOLDER = mkdtempSync(join(tmpdir(), 'guanxi-modelling-'))

const IMPORTS = 31

export type Bundle = {
  /** Minified, on top of the client and the four commands, zod left out: the product has it anyway. */
  readonly addedBytes: number
  /** Importing the bundle in a process of its own, on top of the same. */
  readonly addedImportMs: readonly number[]
}

export async function measureBundles(modules: readonly string[]): Promise<ReadonlyMap<string, Bundle>> {
  const base = await bundled('base', BASE)
  const entries = await Promise.all(
    modules.map((name) => bundled(name, `${BASE}\nexport * from './contenders/${name}.ts'`)),
  )
  const importMs = entries.map((): number[] => [])
  for (let turn = 0; turn < IMPORTS; turn++) {
    const floor = importMillis(base.path)
    for (const [n, { path }] of entries.entries()) importMs[n]?.push(importMillis(path) - floor)
  }
  return new Map(
    modules.map((name, n) => [
      name,
      { addedBytes: (entries[n]?.bytes ?? 0) - base.bytes, addedImportMs: importMs[n] ?? [] },
    ]),
  )
}

async function bundled(name: string, contents: string): Promise<{ path: string; bytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [
      {
        name: 'zod-is-there-already',
        // A stand-in that answers every call with itself, so that the bundle can still be imported.
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^zod$/ }, () => ({ path: 'zod', namespace: 'stand-in' }))
          onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({
            contents: 'export const z = new Proxy(() => z, { get: () => z, apply: () => z })',
          }))
        },
      },
    ],
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  const path = join(FOLDER, `${name}.mjs`)
  writeFileSync(path, bytes)
  return { path, bytes: bytes.length }
}

function importMillis(path: string): number {
  const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(path).href)});console.log(performance.now()-t)`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}
