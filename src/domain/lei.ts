/** A Legal Entity Identifier: 18 letters and digits, then 2 check digits. */
export type Lei = string

/**
 * Whether `text` is an LEI: upper case, no spaces, check digits right. Says nothing of whether it was ever issued.
 *
 * @see ISO 17442-1:2020, and ISO/IEC 7064 MOD 97-10
 */
export function isLei(text: string): boolean {
  // Compared, not only divided: 00, 01 and 99 leave the same remainder as check digits that are right.
  return /^[0-9A-Z]{18}[0-9]{2}$/.test(text) && text.slice(18) === leiCheckDigits(text.slice(0, 18))
}

/**
 * The check digits that make an LEI of its first 18 characters.
 *
 * @returns two digits, 02 to 98.
 * @throws RangeError when `first18` is not 18 digits and upper-case letters.
 */
export function leiCheckDigits(first18: string): string {
  if (!/^[0-9A-Z]{18}$/.test(first18)) {
    throw new RangeError(`expected 18 digits and upper-case letters, but got ${first18}`)
  }
  return String(98 - remainderOf97(`${first18}00`)).padStart(2, '0')
}

/** Each letter stands for its two-digit number, A for 10 to Z for 35; all of it is read as one number. */
function remainderOf97(text: string): number {
  return [...text].reduce((remainder, character) => {
    const value = Number.parseInt(character, 36)
    return (remainder * (value < 10 ? 10 : 100) + value) % 97
  }, 0)
}
