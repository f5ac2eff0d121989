/** A text cut into what matters here: its strings, and where objects and arrays begin and end. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g

/**
 * `JSON.parse`, but no object may say the same thing twice, at any depth and however it is spelled
 * (`"su\u0062"` is `"sub"`). Where two readers of one token choose differently between two claims of a
 * name, one of them checks what the other does not use.
 *
 * @throws SyntaxError when it is no JSON, or when a name is there twice.
 * @see RFC 8725 section 2.4, RFC 7519 section 4
 */
export function parseUniqueJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  const open: Set<string>[] = []
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined) addName(open.at(-1), token.slice(0, -colon.length))
  }
  return value
}

function addName(names: Set<string> | undefined, quoted: string): void {
  const name: string = JSON.parse(quoted)
  if (names?.has(name)) throw new SyntaxError('A member is there twice')
  names?.add(name)
}
