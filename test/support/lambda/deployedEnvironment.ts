import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Stack = z.object({ provider: z.object({ environment: z.record(z.string(), z.unknown()) }) })

/** The variables that `serverless.yml` gives every function, as far as it says them itself. */
export function deployedEnvironment(): Record<string, string> {
  const text = readFileSync('serverless.yml', 'utf8')
  const { environment } = Stack.parse(parse(text, { logLevel: 'silent' })).provider
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('${'),
    ),
  )
}
