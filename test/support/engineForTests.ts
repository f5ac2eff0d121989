import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseFile } from '../../src/local/dataFolder.ts'
import { type Engine, startFileEngine } from '../../src/local/engine.ts'
import { indexStream } from '../../src/local/indexStream.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface ProvidedContext {
    /** Of the DynamoDB that the tests run against. */
    dynamodbEndpoint: string
  }
}

/** One engine for the whole run; or another DynamoDB, when DYNAMODB_ENDPOINT names one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const other = process.env['DYNAMODB_ENDPOINT']
  const engine = other ? { endpoint: other, stop: async () => {} } : await startFastEngine()
  project.provide('dynamodbEndpoint', engine.endpoint)
  return engine.stop
}

/** On a file in memory, since only a file can be given the index without which many writes get slow. */
export async function startFastEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guanxi-'))
  const { endpoint, stop } = await startFileEngine(folder, { ifBusy: 'refuse' })
  indexStream(databaseFile(folder))
  return {
    endpoint,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
