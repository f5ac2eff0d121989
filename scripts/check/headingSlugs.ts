/** The anchors of a Markdown text's headings, as GitHub makes them. */
export function headingSlugs(markdown: string): ReadonlySet<string> {
  const slugs = new Set<string>()
  for (const { text } of headings(markdown)) {
    const slug = slugOf(text)
    let unique = slug
    for (let again = 1; slugs.has(unique); again++) unique = `${slug}-${again}`
    slugs.add(unique)
  }
  return slugs
}

/** The headings outside of code, with their levels. */
export function headings(markdown: string): readonly { readonly level: number; readonly text: string }[] {
  return [...withoutCode(markdown).matchAll(/^(#{1,6})[ \t]+(.+?)[ \t]*#*$/gm)].map(
    ([, marks = '', text = '']) => ({ level: marks.length, text }),
  )
}

/** Fenced blocks taken out; what looks like a heading or a link in them is none. */
export function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^([ \t]*)(`{3,}|~{3,}).*\n(?:[\s\S]*?\n)??\1\2[ \t]*$/gm, '')
}

function slugOf(heading: string): string {
  return heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
