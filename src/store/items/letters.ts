import * as z from 'zod'
import { once } from '../once.ts'

/** A closed list of words of which each is stored as one letter, where there are as many items as contacts. */
export type Letters<Word extends string> = {
  readonly letterOf: (word: Word) => string
  /** The word of a stored letter. */
  readonly parser: () => z.ZodType<Word, string>
}

/** @param letters a letter of its own for each word. */
export function letters<Word extends string>(letters: Readonly<Record<Word, string>>): Letters<Word> {
  const words = new Map(Object.entries(letters).map(([word, letter]) => [letter, word]))
  return {
    letterOf: (word) => letters[word],
    parser: once(() =>
      z
        .string()
        .refine((letter) => words.has(letter))
        .transform((letter) => words.get(letter) as Word),
    ),
  }
}
