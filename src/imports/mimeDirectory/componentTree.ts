import type { ContentLine } from './contentLines.ts'

/** What stands between a BEGIN and its END. */
export type Component = {
  /** In capitals: `VEVENT`. */
  readonly name: string
  /** Where it begins. */
  readonly line: number
  readonly lines: readonly ContentLine[]
  readonly parts: readonly Component[]
  /** What came instead of its END, where that is missing: then something of it may be missing too. */
  readonly cutBy?: string
}

/** A line that is in no component. */
export type StrayLine = { readonly line: number; readonly text: string }

type Open = Component & { readonly lines: ContentLine[]; readonly parts: Component[] }

/** The components of a file, one in another, as they are begun and ended. Never fails: what is broken is told by itself. */
export function componentTree(lines: readonly ContentLine[]): {
  readonly roots: readonly Component[]
  readonly strays: readonly StrayLine[]
} {
  const roots: Component[] = []
  const strays: StrayLine[] = []
  const open: Open[] = []
  const close = (cutBy?: string) => {
    const done = open.pop()
    if (done) (open.at(-1)?.parts ?? roots).push(cutBy === undefined ? done : { ...done, cutBy })
  }
  for (const each of lines) {
    const [, verb = '', named = ''] = /^(BEGIN|END):(.*)$/i.exec(each.text) ?? []
    const name = named.trim().toUpperCase()
    if (verb.toUpperCase() === 'BEGIN') {
      // None is in one of its own kind: the one before was not ended.
      if (open.at(-1)?.name === name) close(each.text)
      open.push({ name, line: each.line, lines: [], parts: [] })
    } else if (verb === '') {
      const last = open.at(-1)
      if (last) last.lines.push(each)
      else strays.push(each)
    } else if (!open.some((one) => one.name === name)) {
      strays.push(each)
    } else {
      while (open.at(-1)?.name !== name) close(each.text)
      close()
    }
  }
  while (open.length > 0) close('the end of the file')
  return { roots, strays }
}
