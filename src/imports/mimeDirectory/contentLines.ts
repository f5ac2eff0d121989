/** A line of a calendar or a card, put together again where it was folded. */
export type ContentLine = {
  readonly text: string
  /** Where it begins in the file, from 1. */
  readonly line: number
  /** It was no UTF-8, and was read as windows-1252. */
  readonly isGuessed: boolean
}

/** A line of vCard 2.1 whose value goes on after a `=` at the end of the line. */
const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i

/**
 * The lines of a file in the form of RFC 2425, which calendars and cards share. Empty lines are passed over, as writers
 * leave them behind photos and between parts.
 *
 * A fold may be in the middle of a character, so bytes are put together first and read as UTF-8 then. What is none is
 * read as windows-1252, which has a character for nearly every byte. A file that begins with the mark of UTF-16 is read so.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 * @see vCard 2.1 of 1996, 2.1.3, on the soft line break of Quoted-Printable
 */
export function contentLines(bytes: Uint8Array): readonly ContentLine[] {
  const folded: { text: string; readonly line: number }[] = []
  for (const [at, text] of latin1(utf8Of(bytes))
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = folded.at(-1)
    if (last && goesOn(last.text)) last.text = `${last.text.slice(0, -1)}${text}`
    else if (text.trim() === '') continue
    else if (last && /^[ \t]/.test(text)) last.text += text.slice(1)
    else folded.push({ text, line: at + 1 })
  }
  return folded.map(({ text, line }) => ({ line, ...readText(text) }))
}

function goesOn(text: string): boolean {
  return text.endsWith('=') && QUOTED_PRINTABLE.test(text)
}

/** Without a byte order mark. */
function utf8Of(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return Buffer.from(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(bytes))
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function readText(text: string): { readonly text: string; readonly isGuessed: boolean } {
  const bytes = Buffer.from(text, 'latin1')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true }
  }
}
