import { readFileSync } from 'node:fs'
import { trackedFiles } from './trackedFiles.ts'

const MOST_LINES = 300

const WRITTEN_BY_HAND =
  /^(?!src\/generated\/|docs\/|test\/support\/lambda\/awsRuntimeClient\/index\.mjs$).+\.(ts|tsx|cjs|mjs|graphql|yml|css)$/

/** A file that is longer says why, in a comment of its own that begins with these words. */
const REASON = /^(\/\/|#|\/?\*\*?) ?Long because /m

/** Files longer than a reader can hold that give no reason for it. */
export async function sizes(): Promise<string> {
  return trackedFiles()
    .filter((path) => WRITTEN_BY_HAND.test(path))
    .map((path) => ({ path, fault: tooLong(readFileSync(path, 'utf8')) }))
    .filter(({ fault }) => fault !== undefined)
    .map(({ path, fault }) => `${path}: ${fault}`)
    .join('\n')
}

export function tooLong(text: string): string | undefined {
  const lines = text.trimEnd().split('\n').length
  if (lines <= MOST_LINES || REASON.test(text)) return undefined
  return `${lines} lines. Divide it, or say "Long because …" in a comment.`
}
