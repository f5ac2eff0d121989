import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Another DynamoDB than the embedded one may be many times slower: Amazon's local one is. */
const longestMs = process.env['DYNAMODB_ENDPOINT'] ? 900_000 : 120_000

/**
 * Files that share a process, and load what they test once: what they start ends with them. All others have a process each.
 * It saves a third of the time.
 */
const SHARING = [
  'test/{access,domain,exports,imports,report,server,store,usecases}/**/*.test.ts',
  // These kill and count what their process has under way.
  'test/gateway/!(unbreakable)/**/*.test.ts',
  'test/gateway/*.test.ts',
]

export default defineConfig({
  // Vite prefers graphql's ES modules, Node its CommonJS ones, and graphql refuses types made by its other self.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: SHARING } },
    ],
    globalSetup: ['test/support/temporaryFolder.ts', 'test/support/engineForTests.ts'],
    testTimeout: longestMs,
    hookTimeout: longestMs,
    maxWorkers: 2,
  },
})
