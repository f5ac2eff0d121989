import type { TestProject } from 'vitest/node'
import { startMemoryEngine } from '../../src/local/engine.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface ProvidedContext {
    /** Of the DynamoDB that the tests run against. */
    dynamodbEndpoint: string
  }
}

/** One engine in memory for the whole run; or another DynamoDB, when DYNAMODB_ENDPOINT names one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const other = process.env['DYNAMODB_ENDPOINT']
  const engine = other ? { endpoint: other, stop: async () => {} } : await startMemoryEngine()
  project.provide('dynamodbEndpoint', engine.endpoint)
  return engine.stop
}
