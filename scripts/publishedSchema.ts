import { readFileSync, writeFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'

/** The schema that callers have been promised. */
const PATH = 'docs/schema/published.graphql'

export function readPublished(): string {
  return readFileSync(PATH, 'utf8')
}

export function writePublished(sdl: string): void {
  writeFileSync(PATH, sdl)
}

/** One order and one form, so that only what changes the contract changes the file. */
export function canonical(sdl: string): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(sdl)))}\n`
}

/** @returns what a caller written against `published` could trip over, a sentence each. */
export async function breakingChanges(published: string, current: string): Promise<string[]> {
  const changes = await diff(buildSchema(published), buildSchema(current))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
}
