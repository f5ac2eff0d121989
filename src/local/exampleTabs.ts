import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ExampleTab = {
  readonly query: string
  /** JSON, where the example has variables. */
  readonly variables?: string
}

const FOLDER = join(import.meta.dirname, 'examples')

/** `examples/NAME.graphql`, in the order of their numbers, each with `NAME.json` as its variables. */
export function exampleTabs(): ExampleTab[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => {
      const query = readFileSync(join(FOLDER, name), 'utf8')
      const variables = join(FOLDER, name.replace(/\.graphql$/, '.json'))
      return existsSync(variables) ? { query, variables: readFileSync(variables, 'utf8') } : { query }
    })
}
