import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Apollo's plugins that `src/server/createServer.ts` disables: they would bring protocol buffers with them, 215 KB. */
const DISABLED =
  /@apollo\/server\/.*\/plugin\/(usageReporting|schemaReporting|inlineTrace|cacheControl)\/index\.js$/
const LANDING_PAGES = /@apollo\/server\/.*\/plugin\/landingPage\/default\/index\.js$/

/** For schemas that are given as SDL: ours is not. 110 KB. */
const SCHEMA_TOOLS = /@graphql-tools\/schema\//

/** It looks whether a later graphql is there that can answer in parts, and with that look brings in the whole of ours. */
const LOOKS_FOR_ANOTHER = /@apollo\/server\/.*\/incrementalDeliveryPolyfill\.js$/

/** The hash of Node, and of a browser if there is none. */
const HASH = /@apollo\/utils\.createhash\//

/** What Apollo Server imports for what we do not let it do. Should it ever be reached, it says so. */
export const withoutWhatWeDisable: Plugin = {
  name: 'without-what-we-disable',
  setup: ({ onLoad }) => {
    for (const filter of [DISABLED, LANDING_PAGES]) {
      onLoad({ filter }, ({ path }) => ({
        contents: `throw new Error('left out of the bundle: ${fileOf(path)}')`,
      }))
    }
    onLoad({ filter: SCHEMA_TOOLS }, () => ({
      contents: "export function makeExecutableSchema() { throw new Error('left out of the bundle') }",
    }))
    onLoad({ filter: LOOKS_FOR_ANOTHER }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("await import('graphql')", '{ version: undefined }'),
    }))
    onLoad({ filter: HASH }, () => ({ contents: "export { createHash } from 'node:crypto'" }))
  },
}

function fileOf(path: string): string {
  return path.slice(path.indexOf('@apollo'))
}
