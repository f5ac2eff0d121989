import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Another DynamoDB than the embedded one may be many times slower: Amazon's local one is. */
const longestMs = process.env['DYNAMODB_ENDPOINT'] ? 900_000 : 120_000

export default defineConfig({
  // Vite prefers graphql's ES modules, Node its CommonJS ones, and graphql refuses types made by its other self.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/engineForTests.ts'],
    testTimeout: longestMs,
    hookTimeout: longestMs,
    maxWorkers: 2,
  },
})
