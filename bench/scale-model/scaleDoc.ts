/**
 * The document with each table in its place: between `<!-- table: NAME -->` and `<!-- end -->`.
 *
 * @throws Error when there is no place for one, or one for a table that there is not.
 */
export function scaleDoc(text: string, tables: ReadonlyMap<string, string>): string {
  const placed = new Set<string>()
  const written = text.replace(/<!-- table: (\w+) -->\n.*?<!-- end -->/gs, (_, name: string) => {
    const table = tables.get(name)
    if (table === undefined) throw new Error(`docs/scale.md has a place for ${name}, which is no table`)
    placed.add(name)
    return `<!-- table: ${name} -->\n${table}\n<!-- end -->`
  })
  const missing = [...tables.keys()].filter((name) => !placed.has(name))
  if (missing.length > 0) throw new Error(`docs/scale.md has no place for ${missing.join(', ')}`)
  return written
}
