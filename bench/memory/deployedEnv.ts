import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What of the environment in `serverless.yml` changes how a process uses memory. */
export function deployedEnv(): Readonly<Record<string, string>> {
  const { provider } = parse(readFileSync(new URL('../../serverless.yml', import.meta.url), 'utf8'))
  const { MALLOC_ARENA_MAX = '' } = provider.environment
  return { MALLOC_ARENA_MAX }
}
