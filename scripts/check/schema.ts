import { breakingChanges, canonical, readPublished } from '../publishedSchema.ts'
import { readSdl } from '../readSdl.ts'

/** Compares the schema with the one that callers have been promised. */
export async function schema(): Promise<string> {
  const current = canonical(readSdl())
  const published = readPublished()
  if (current === published) return ''

  const broken = await breakingChanges(published, current)
  if (broken.length > 0) return `This breaks callers:\n${broken.map((change) => `- ${change}`).join('\n')}`
  return 'The schema has grown. Promise it to callers: npm run schema:publish'
}
