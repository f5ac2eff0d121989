const encoder = new TextEncoder()

/**
 * A line of a calendar or a card, folded so that no line has more than 75 bytes, and never within a character.
 *
 * @param value as it is to stand there: texts are escaped before, by `escapedText`.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const stated = Object.entries(parameters).flatMap(([parameter, text]) =>
    text ? [`;${parameter}=${parameterText(text)}`] : [],
  )
  return folded(`${name}${stated.join('')}:${value}`)
}

/** What separates or ends is escaped; what cannot be seen, but for line ends, is left out. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** @see https://www.rfc-editor.org/rfc/rfc6868 on quotes and line ends in parameters */
function parameterText(text: string): string {
  const encoded = text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll(/\r\n?|\n/g, '^n')
    .replaceAll(/\p{Cc}/gu, '')
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded
}

const MOST_BYTES = 75

function folded(line: string): string {
  const lines: string[] = []
  let [current, bytes] = ['', 0]
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > MOST_BYTES) {
      lines.push(current)
      // The blank at the beginning of a fold is one of its bytes.
      ;[current, bytes] = [' ', 1]
    }
    current += character
    bytes += size
  }
  return `${[...lines, current].join('\r\n')}\r\n`
}
