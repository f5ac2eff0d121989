/** Both are JSON in UTF-8; they differ in which HTTP statuses may stand beside them. */
export const RESPONSE_TYPES = ['application/json', 'application/graphql-response+json'] as const

export type ResponseType = (typeof RESPONSE_TYPES)[number]

export type MediaType = {
  /** `type/subtype`, in lower case. */
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Undefined when it is not a media type at all. */
export function parseMediaType(text: string): MediaType | undefined {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(name)) return undefined
  return { name, parameters: new Map(parameters.map(parseParameter)) }
}

/**
 * The response type that the caller likes best; the first of equals, `application/json` for whoever
 * takes anything. Undefined when the caller takes neither.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Accept
 */
export function chooseResponseType(accept: string | undefined): ResponseType | undefined {
  if (accept === undefined || accept.trim() === '') return 'application/json'
  const ranges = accept.split(',').flatMap((text) => parseMediaType(text) ?? [])
  const liking = RESPONSE_TYPES.map((type) => ({ type, ...likingOf(type, ranges) })).filter(
    ({ quality }) => quality > 0,
  )
  return liking.toSorted((a, b) => b.quality - a.quality || a.position - b.position)[0]?.type
}

/** RFC 9110, 12.5.1: the most specific range that fits decides. */
function likingOf(type: ResponseType, ranges: readonly MediaType[]): { quality: number; position: number } {
  for (const name of [type, 'application/*', '*/*']) {
    const position = ranges.findIndex((range) => range.name === name)
    const range = ranges[position]
    if (range) return { quality: qualityOf(range), position }
  }
  return { quality: 0, position: 0 }
}

function qualityOf({ parameters }: MediaType): number {
  const quality = Number(parameters.get('q') ?? 1)
  return quality >= 0 && quality <= 1 ? quality : 0
}

function parseParameter(text: string): [string, string] {
  const [name = '', value = ''] = text.split('=', 2)
  return [name.trim(), value.trim().replace(/^"(.*)"$/, '$1')]
}
