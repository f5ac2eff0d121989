import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../schema/', import.meta.url)

/** The whole SDL as it is written in `schema/`, files in the order of their names. */
export function readSdl(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim())
    .join('\n\n')
}
