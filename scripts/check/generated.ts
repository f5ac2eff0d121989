import { globSync, readFileSync } from 'node:fs'
import { command } from './command.ts'

/** Rebuilds `src/generated`, and says which files were not what `schema/` and `codegen.ts` make. */
export async function generated(): Promise<string> {
  const before = contents()
  const failure = await command('graphql-codegen', '--config', 'codegen.ts')
  if (failure !== '') return failure

  const after = contents()
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path} was out of date. It is rebuilt now: commit it.`)
    .join('\n')
}

function contents(): ReadonlyMap<string, string> {
  return new Map(globSync('src/generated/*.ts').map((path) => [path, readFileSync(path, 'utf8')]))
}
