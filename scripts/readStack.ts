import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** Where `npm run package` leaves the source maps. */
const MAPS = 'dist/packages/handlers'

/** A place in a function's file: `file:///var/task/graphql.mjs:1:2345`, and in `chunks/` of it. */
const PLACE = /(?:file:\/\/)?\/[^\s()"\\]*?\/((?:chunks\/\w+\/)?[\w.-]+\.mjs):(\d+):(\d+)/g

/**
 * A log, or anything else with stack traces of the functions in it, with the places in our sources in the place of those in the
 * zips. What has no map, or none of this very build, stays as it is: see docs/operations.md.
 */
export function readStack(log: string, maps = MAPS): string {
  const read = new Map<string, SourceMap | undefined>()
  return log.replaceAll(PLACE, (place, file: string, line: string, column: string) => {
    if (!read.has(file)) read.set(file, sourceMap(join(maps, `${file}.map`)))
    const origin = read.get(file)?.findOrigin(Number(line), Number(column))
    if (origin === undefined || !('fileName' in origin)) return place
    const path = origin.fileName.replace(/^(\.\.\/)+/, '')
    return `${path}:${origin.lineNumber}:${origin.columnNumber}`
  })
}

function sourceMap(path: string): SourceMap | undefined {
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

if (import.meta.main) process.stdout.write(readStack(await text(process.stdin), process.argv[2]))
