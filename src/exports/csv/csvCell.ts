/**
 * What a spreadsheet takes for the beginning of a formula, in the forms it does: full-width signs are read as their plain ones.
 * And the sign that stops it from doing so, so that it can be told from ours.
 */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/

/**
 * A cell as RFC 4180 has it, always in quotes: a text with the separator of another country's spreadsheet stays one cell. One
 * that would be run as a formula gets an apostrophe in front; so does one that begins with an apostrophe, so that whoever takes
 * one away has what was there.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(text: string): string {
  const harmless = BEGINS_FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
