import { globSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { bundleHandler } from './bundle/bundleHandler.ts'
import { BUNDLE_OPTIONS } from './bundle/bundleOptions.ts'
import { bytesLoaded } from './bundle/bytesLoaded.ts'

/** Where bundles are looked at. Packages are made elsewhere, from bundles of their own. */
const OUT = 'dist/handlers'

/** Packages that are `require`d when they are first needed, by the source that does so: they lie beside the handlers. */
const BESIDE: Readonly<Record<string, string>> = {
  'src/store/sortKey.ts': 'pinyin-pro',
  'src/usecases/party/e164.ts': 'libphonenumber-js/max',
}

/** What esbuild has made: each file by its path, what went into it, and which other files it loads. */
export type Bundled = Metafile['outputs']

/**
 * Bundles every Lambda handler with all that it imports, the AWS SDK included: what was tested is
 * what runs, whichever SDK the runtime brings. What is imported when it comes to it is in files of its own.
 */
export async function bundleInto(out: string): Promise<Bundled> {
  rmSync(out, { recursive: true, force: true })
  const handlers = globSync('src/handlers/*.ts').toSorted()
  const made = await Promise.all([
    ...handlers.map((path) => bundleHandler(path, out)),
    ...Object.values(BESIDE).map((name) => bundlePackage(name, out)),
  ])
  return withPackages(Object.assign({}, ...made.map(({ metafile }) => metafile.outputs)), out)
}

function bundlePackage(name: string, out: string) {
  return build({
    ...BUNDLE_OPTIONS,
    stdin: { contents: `module.exports = require('${name}')`, resolveDir: '.' },
    outfile: pathOf(name, out),
    format: 'cjs',
  })
}

/** esbuild does not see what a source requires by itself. */
function withPackages(bundled: Bundled, out: string): Bundled {
  return Object.fromEntries(
    Object.entries(bundled).map(([path, output]) => {
      const required = Object.entries(BESIDE).filter(([source]) => source in output.inputs)
      const imports = required.map(([, name]) => ({ path: pathOf(name, out), kind: 'require-call' as const }))
      return [path, { ...output, imports: [...output.imports, ...imports] }]
    }),
  )
}

/** As esbuild says it: from where we are. */
function pathOf(packageName: string, out: string): string {
  return relative('.', join(out, 'node_modules', packageName, 'index.js'))
}

if (import.meta.main) {
  const bundled = await bundleInto(OUT)
  for (const [path, { entryPoint }] of Object.entries(bundled)) {
    if (!entryPoint?.startsWith('src/handlers/')) continue
    const { atOnce, later } = bytesLoaded(bundled, path)
    console.log(`${path}  ${kib(atOnce)}, and ${kib(later)} when it comes to it`)
  }
}

function kib(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}
