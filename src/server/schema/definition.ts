/** A line of the generated definitions, of which no more is read than its name. */
export type Line = {
  /** A directive's with its `@`. */
  readonly name: string
  readonly sdl: string
}

/** What a line says before it is parsed: enough to know a type, and what it is for others. */
export type Definition = Line & {
  readonly kind: 'type' | 'interface' | 'union' | 'enum' | 'input' | 'scalar' | 'directive'
  readonly interfaces: readonly string[]
  /** Of an input: exactly one of its fields is given. */
  readonly isOneOf: boolean
}

const NAME = /^\w+ ?(@?\w+)/
const HEAD = /^(type|interface|union|enum|input|scalar|directive) ?(@?\w+)(?: implements ([\w&]+))?([^{=]*)/

/** @throws Error for a line that is no definition. */
export function lineOf(sdl: string): Line {
  const name = NAME.exec(sdl)?.[1]
  if (name === undefined) throw new Error(`no definition: ${sdl.slice(0, 60)}`)
  return { name, sdl }
}

/** @throws Error for a line that is no definition. */
export function definitionOf({ name, sdl }: Line): Definition {
  const [, kind, , interfaces, rest] = HEAD.exec(sdl) ?? []
  if (kind === undefined) throw new Error(`no definition: ${sdl.slice(0, 60)}`)
  return {
    kind: kind as Definition['kind'],
    name,
    interfaces: interfaces?.split('&') ?? [],
    isOneOf: rest?.includes('@oneOf') ?? false,
    sdl,
  }
}
