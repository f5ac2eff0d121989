import { globSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { bytesLoaded } from './bundle/bytesLoaded.ts'
import { withoutWhatWeDisable } from './bundle/withoutWhatWeDisable.ts'

/** Where bundles are looked at. Packages are made elsewhere, from bundles of their own. */
const OUT = 'dist/handlers'

/** Zod brings its messages in 50 languages, of which we use one: 264 KB, and 35 ms of every cold start. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

/** Packages that are `require`d when they are first needed, by the source that does so: they lie beside the handlers. */
const BESIDE: Readonly<Record<string, string>> = {
  'src/store/sortKey.ts': 'pinyin-pro',
  'src/usecases/party/e164.ts': 'libphonenumber-js/max',
}

const COMMON = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions

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

/** Each by itself: what only others share is not cut into files that all of them load. */
function bundleHandler(path: string, out: string) {
  return build({
    ...COMMON,
    entryPoints: [path],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    // Not in a folder of the handler's name: Lambda's runtime would take that for the handler, and fail.
    chunkNames: `chunks/${basename(path, '.ts')}/[name]-[hash]`,
    format: 'esm',
    sourcemap: true,
    // Stack traces need the line, not the text of all our dependencies in every package.
    sourcesContent: false,
    // CommonJS packages in the bundle `require` Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [zodInEnglish, withoutWhatWeDisable],
  })
}

function bundlePackage(name: string, out: string) {
  return build({
    ...COMMON,
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

function pathOf(packageName: string, out: string): string {
  return `${out}/node_modules/${packageName}/index.js`
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
