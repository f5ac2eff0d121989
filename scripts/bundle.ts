import { globSync, rmSync } from 'node:fs'
import { build, type Metafile, type Plugin } from 'esbuild'

/** Where `serverless.yml` looks for the handlers. */
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

/** What esbuild has made: each file by its path, what went into it, and which other files it loads. */
export type Bundled = Metafile['outputs']

/**
 * Bundles every Lambda handler with all that it imports, the AWS SDK included: what was tested is
 * what runs, whichever SDK the runtime brings.
 */
export async function bundleInto(out: string): Promise<Bundled> {
  rmSync(out, { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: globSync('src/handlers/*.ts').toSorted(),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: true,
    // Stack traces need the line, not the text of all our dependencies in every package.
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // CommonJS packages in the bundle `require` Node's own modules.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [zodInEnglish],
    metafile: true,
    logLevel: 'warning',
  })
  return metafile.outputs
}

/** @returns bytes of each bundle by its path, source maps left out. */
export async function bundle(): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(
    Object.entries(await bundleInto(OUT))
      .filter(([path]) => path.endsWith('.mjs'))
      .map(([path, { bytes }]) => [path, bytes]),
  )
}

if (import.meta.main) {
  for (const [path, bytes] of Object.entries(await bundle())) {
    console.log(`${path}  ${Math.round(bytes / 1024)} KiB`)
  }
}
