const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text to stand in HTML, between tags or within a quoted attribute: whatever a name or a note says, it is shown and never run.
 * What cannot be seen, or turns the direction of what follows, is left out; line ends stay.
 */
export function escapedHtml(text: string): string {
  return text
    .replaceAll(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
