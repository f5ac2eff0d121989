import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const STACK = new URL('../../../serverless.yml', import.meta.url)

const Stack = z.object({
  provider: z.object({
    memorySize: z.int().positive(),
    environment: z.record(z.string(), z.unknown()),
  }),
})

/** What `serverless.yml` says of every function that says nothing else. CloudFormation's own tags are passed over. */
function provider() {
  return Stack.parse(parse(readFileSync(STACK, 'utf8'), { logLevel: 'silent' })).provider
}

/** The variables that it gives them, as far as it says them itself. */
export function deployedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(provider().environment).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('${'),
    ),
  )
}

export function deployedMemoryMb(): number {
  return provider().memorySize
}
