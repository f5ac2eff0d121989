import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesLoaded } from '../../scripts/bundle/bytesLoaded.ts'
import { type Bundled, bundleInto } from '../../scripts/bundle.ts'

/** Bytes that a function may load before its first event: what is more takes longer to start, each time. */
const BUDGETS = {
  graphql: 820_000,
  stream: 800_000,
  schedule: 800_000,
  audit: 700_000,
  // The client of S3 is what it is for.
  export: 1_150_000,
} as const

/** What few events need. */
const LATER = [
  'pinyin-pro',
  'libphonenumber-js',
  'lunar-typescript',
  'chinese-days',
  '@aws-sdk/client-dynamodb',
]

/** What Apollo Server brings for what we disable. */
const NEVER = [
  '@apollo/usage-reporting-protobuf',
  '@apollo/protobufjs',
  '@graphql-tools/merge',
  'sha.js',
  'lru-cache',
]

const out = mkdtempSync(join(tmpdir(), 'guanxi-bundles-'))
let bundled: Bundled

beforeAll(async () => {
  bundled = await bundleInto(out)
})
afterAll(() => rmSync(out, { recursive: true }))

const entryOf = (name: string) =>
  Object.keys(bundled).find((path) => bundled[path]?.entryPoint === `src/handlers/${name}.ts`) ?? ''
const sourcesOf = (paths: readonly string[]) =>
  paths.flatMap((path) => Object.keys(bundled[path]?.inputs ?? {}))
const packagesIn = (paths: readonly string[], names: readonly string[]) =>
  names.filter((name) => sourcesOf(paths).some((source) => source.includes(`node_modules/${name}/`)))

/** The entry, and what it imports before it runs. */
function atOnce(path: string, found = new Set<string>()): readonly string[] {
  found.add(path)
  for (const { path: imported, kind, external } of bundled[path]?.imports ?? []) {
    if (kind === 'import-statement' && !external && !found.has(imported)) atOnce(imported, found)
  }
  return [...found]
}

describe('the bundles of the functions', () => {
  it.each(Object.entries(BUDGETS))('%s loads at most %d bytes before its first event', (name, budget) => {
    const { atOnce } = bytesLoaded(bundled, entryOf(name))
    expect(atOnce).toBeGreaterThan(budget / 2)
    expect(atOnce).toBeLessThanOrEqual(budget)
  })

  it('are those of all handlers', () => {
    const entries = Object.values(bundled).flatMap(({ entryPoint }) => entryPoint ?? [])
    const handlers = entries.filter((path) => path.startsWith('src/handlers/'))
    expect(handlers.map((path) => basename(path, '.ts')).toSorted()).toEqual(Object.keys(BUDGETS).toSorted())
  })

  it.each(Object.keys(BUDGETS))('%s loads later what few events need', (name) => {
    expect(packagesIn(atOnce(entryOf(name)), LATER)).toEqual([])
  })

  it('graphql loads commands and descriptions later', () => {
    const sources = sourcesOf(atOnce(entryOf('graphql')))
    expect(sources).toContain('src/resolvers/customerView.ts')
    expect(sources).not.toContain('src/resolvers/commands/index.ts')
    expect(sources).not.toContain('src/generated/typeDefs.ts')
  })

  it('hold nothing of what is disabled', () => {
    expect(packagesIn(Object.keys(bundled), NEVER)).toEqual([])
    expect(packagesIn(Object.keys(bundled), ['@apollo/server', ...LATER])).toHaveLength(LATER.length + 1)
  })
})
