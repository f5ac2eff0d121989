import type { ContentLine } from '../../mimeDirectory/contentLines.ts'

/** The parameters that say what a value is, by the values that vCard 2.1 writes without their names. */
const UNNAMED: readonly (readonly [string, RegExp])[] = [
  ['ENCODING', /^(7BIT|8BIT|QUOTED-PRINTABLE|BASE64|B)$/i],
  ['VALUE', /^(INLINE|URL|CID|CONTENT-ID)$/i],
]

/**
 * A line of vCard 2.1, or one that has habits of it, as vCard 3.0 would have it: parameters with names, the value decoded from
 * Quoted-Printable in its character set, commas that are only commas escaped. The parser reads 3.0 and 4.0.
 *
 * @param isOld the card says that it is vCard 2.1.
 * @see vCard 2.1 of 1996, 2.1.2 to 2.1.6
 */
export function cardLine({ text, line, isGuessed }: ContentLine, isOld: boolean): ContentLine {
  const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")*):([\s\S]*)$/.exec(text) ?? []
  if (head === '') return { text, line, isGuessed }
  const [name = '', ...parameters] = head.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const named = parameters.filter((each) => each.trim() !== '').map(namedParameter)
  const of = (parameter: string) =>
    named
      .find(([each]) => each === parameter)?.[1]
      ?.replaceAll('"', '')
      .toUpperCase()
  const isQuoted = of('ENCODING') === 'QUOTED-PRINTABLE'
  const kept = named.filter(
    ([each, said]) => each !== 'CHARSET' && !(each === 'ENCODING' && isQuoted) && said !== '',
  )
  const decoded = isQuoted ? fromQuotedPrintable(value, of('CHARSET')) : value
  return {
    text: `${[name, ...kept.map((pair) => pair.join('='))].join(';')}:${isOld ? escaped(decoded) : decoded}`,
    line,
    // What is no character of its set shows as this.
    isGuessed: isGuessed || decoded.includes('\uFFFD'),
  }
}

function namedParameter(parameter: string): readonly [string, string] {
  const at = parameter.indexOf('=')
  if (at >= 0) return [parameter.slice(0, at).trim().toUpperCase(), parameter.slice(at + 1).trim()]
  const name = UNNAMED.find(([, values]) => values.test(parameter.trim()))?.[0] ?? 'TYPE'
  return [name, parameter.trim()]
}

/** `=C3=91` is Ñ in UTF-8. What is not encoded is as it is, in UTF-8 too. */
function fromQuotedPrintable(value: string, charset = 'UTF-8'): string {
  const decoder = decoderOf(charset)
  return value.replaceAll(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16))
    return decoder.decode(bytes)
  })
}

/** A character set that nobody knows is most likely the usual one, misspelt. */
function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder('utf-8')
  }
}

/** In 2.1 only `\;` is an escape, and only semicolons separate. */
function escaped(value: string): string {
  return value
    .replaceAll(/\\(?!;)/g, '\\\\')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}
