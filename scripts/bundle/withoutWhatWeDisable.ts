import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Apollo's plugins that `src/server/createServer.ts` disables: they would bring protocol buffers with them, 215 KB. */
const DISABLED =
  /@apollo\/server\/.*\/plugin\/(usageReporting|schemaReporting|inlineTrace|cacheControl)\/index\.js$/
const LANDING_PAGES = /@apollo\/server\/.*\/plugin\/landingPage\/default\/index\.js$/

/** For schemas that are given as SDL: ours is not. 110 KB. */
const SCHEMA_TOOLS = /@graphql-tools\/schema\//

/** The cache of what is disabled: kept documents are ours, operations that callers register are ours. 20 KB, and a tenth of what a start runs. */
const CACHE = /@apollo\/utils\.keyvaluecache\/.*\/InMemoryLRUCache\.js$/

/** It looks whether a later graphql is there that can answer in parts, and with that look brings in the whole of ours. */
const LOOKS_FOR_ANOTHER = /@apollo\/server\/.*\/incrementalDeliveryPolyfill\.js$/

/** The hash of Node, and of a browser if there is none. */
const HASH = /@apollo\/utils\.createhash\//

/** What describes a schema of zod's to other tools: 18 KB. */
const DESCRIBES_SCHEMAS = /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/

/** What Apollo Server and zod import for what we do not let them do. Should it ever be reached, it says so. */
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
    onLoad({ filter: CACHE }, () => ({
      contents: "export class InMemoryLRUCache { get() { throw new Error('left out of the bundle') } }",
    }))
    onLoad({ filter: LOOKS_FOR_ANOTHER }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("await import('graphql')", '{ version: undefined }'),
    }))
    onLoad({ filter: HASH }, () => ({ contents: "export { createHash } from 'node:crypto'" }))
    onLoad({ filter: DESCRIBES_SCHEMAS }, ({ path }) => ({
      contents: exportsOnly(readFileSync(path, 'utf8')),
    }))
  },
}

/** A module of the same names, none of which may be called. */
function exportsOnly(source: string): string {
  const declared = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
  const renamed = source.match(/^export \{ .+ \};$/gm) ?? []
  const functions = declared.map(
    (name) => `export function ${name}() { throw new Error('left out of the bundle') }`,
  )
  return [...functions, ...renamed].join('\n')
}

function fileOf(path: string): string {
  return path.slice(path.indexOf('@apollo'))
}
