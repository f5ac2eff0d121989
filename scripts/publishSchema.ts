import { existsSync } from 'node:fs'
import { breakingChanges, canonical, readPublished, writePublished } from './publishedSchema.ts'
import { readSdl } from './readSdl.ts'

const current = canonical(readSdl())
const published = existsSync('docs/schema/published.graphql') ? readPublished() : current
const broken = await breakingChanges(published, current)

if (broken.length > 0 && !process.argv.includes('--break-callers')) {
  console.error(`Not published: this breaks callers.\n${broken.map((change) => `- ${change}`).join('\n')}`)
  console.error('Add beside, and deprecate. With --break-callers it is published all the same.')
  process.exitCode = 1
} else {
  writePublished(current)
}
