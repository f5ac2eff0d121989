import { basename } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { BUNDLE_OPTIONS } from './bundleOptions.ts'
import { withoutWhatWeDisable } from './withoutWhatWeDisable.ts'

/** Zod brings its messages in 50 languages, of which we use one: 264 KB, and 35 ms of every cold start. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup: ({ onLoad }) => {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

/**
 * A handler with all that it imports. Each by itself: what only others share is not cut into files that all of them load.
 *
 * @param splitting whether what is imported when it comes to it is a file of its own.
 */
export function bundleHandler(path: string, out: string, splitting = true) {
  return build({
    ...BUNDLE_OPTIONS,
    entryPoints: [path],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    splitting,
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
