import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

/** A tree in which every folder has something that others could import. */
const TREE = {
  'src/errors.ts': 'export const refused = 1',
  'src/domain/rule.ts': 'export type Rule = 1\nexport const rule = 1',
  'src/access/enter.ts': 'export const enter = 1',
  'src/store/table.ts': 'export type Table = 1\nexport const table = 1',
  'src/usecases/ask.ts': 'export const ask = 1',
  'src/server/serve.ts': 'export const serve = 1',
}

const ALLOWED: readonly [folder: string, source: string][] = [
  ['domain', "import { rule } from './rule.ts'"],
  ['store', "import { rule } from '../domain/rule.ts'"],
  ['store', "import { DynamoDB } from '@aws-sdk/client-dynamodb'"],
  ['usecases', "import { table } from '../store/table.ts'"],
  ['imports', "import { parse } from 'csv-parse'"],
]

const REFUSED: readonly [folder: string, source: string, rule: string][] = [
  ['domain', "import { table } from '../store/table.ts'", 'domain-imports'],
  ['domain', "import type { Table } from '../store/table.ts'", 'domain-imports'],
  ['domain', "export * from '../errors.ts'", 'domain-imports'],
  ['domain', "export const later = () => import('../store/table.ts')", 'domain-imports'],
  ['domain', "import { z } from 'zod'", 'domain-is-pure'],
  ['domain', "import { readFileSync } from 'node:fs'", 'domain-touches-nothing'],
  ['store', "import { ask } from '../usecases/ask.ts'", 'store-imports'],
  ['store', "import { enter } from '../access/enter.ts'", 'store-imports'],
  ['resolvers', "import { table } from '../store/table.ts'", 'resolvers-imports'],
  ['usecases', "import { serve } from '../server/serve.ts'", 'usecases-imports'],
  ['usecases', "import { DynamoDB } from '@aws-sdk/client-dynamodb'", 'aws-sdk-at-one-door'],
  ['usecases', "import { ApolloServer } from '@apollo/server'", 'apollo-in-server'],
  ['usecases', "import { parse } from 'csv-parse'", 'deployed-without-dev-dependencies'],
  ['usecases', "import { print } from '@graphql-tools/utils'", 'no-undeclared-packages'],
  ['usecases', "import { gone } from './gone.ts'", 'no-unresolved'],
  ['usecases', "import { self } from './refused15.ts'\nexport const self = 1", 'no-cycles'],
]

describe('who may import whom', () => {
  let rulesBroken: ReadonlyMap<string, readonly string[]>

  beforeAll(() => {
    const cases = [
      ...ALLOWED.map(([folder, source], n) => [`src/${folder}/allowed${n}.ts`, source]),
      ...REFUSED.map(([folder, source], n) => [`src/${folder}/refused${n}.ts`, source]),
    ]
    rulesBroken = cruise({ ...TREE, ...Object.fromEntries(cases) })
  })

  it.each(ALLOWED.map((allowed, n) => [...allowed, n] as const))('lets %s %s', (folder, _, n) => {
    expect(rulesBroken.get(`src/${folder}/allowed${n}.ts`)).toBeUndefined()
  })

  it.each(REFUSED.map((refused, n) => [...refused, n] as const))('refuses %s %s', (folder, _, rule, n) => {
    expect(rulesBroken.get(`src/${folder}/refused${n}.ts`)).toEqual([rule])
  })
})

/** The rules that the files of a tree break, by the file that does. */
function cruise(tree: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'guanxi-imports-'))
  for (const [path, source] of Object.entries(tree)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  copyFileSync('package.json', join(root, 'package.json'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  const printed = execFileSync(
    resolve('node_modules/.bin/depcruise'),
    ['src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json'],
    { cwd: root, encoding: 'utf8' },
  )
  const { summary } = JSON.parse(printed) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  }
  const byFile = Map.groupBy(summary.violations, ({ from }) => from)
  return new Map([...byFile].map(([from, broken]) => [from, broken.map(({ rule }) => rule.name)]))
}
