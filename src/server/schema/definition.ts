/** What a line of the generated definitions says before it is parsed: enough to know a type, and what it is for others. */
export type Definition = {
  readonly kind: 'type' | 'interface' | 'union' | 'enum' | 'input' | 'scalar' | 'directive'
  /** A directive's with its `@`. */
  readonly name: string
  readonly interfaces: readonly string[]
  /** Of an input: exactly one of its fields is given. */
  readonly isOneOf: boolean
  readonly sdl: string
}

const HEAD = /^(type|interface|union|enum|input|scalar|directive) ?(@?\w+)(?: implements ([\w&]+))?([^{=]*)/

/** @throws Error for a line that is no definition. */
export function definitionOf(sdl: string): Definition {
  const [, kind, name, interfaces, rest] = HEAD.exec(sdl) ?? []
  if (kind === undefined || name === undefined) throw new Error(`no definition: ${sdl.slice(0, 60)}`)
  return {
    kind: kind as Definition['kind'],
    name,
    interfaces: interfaces?.split('&') ?? [],
    isOneOf: rest?.includes('@oneOf') ?? false,
    sdl,
  }
}
