import * as z from 'zod'

/** How often a schema is used as it is before it pays to compile it: milliseconds that a process which ends soon never spends. */
const WORTH_COMPILING = 64

/** zod would compile a part of each schema with its first use. */
const INTERPRETED = { jitless: true } as const

/**
 * A parser of what is stored, in which every check of the schema is made: compiled to code once it is used often, which is then
 * five times as fast. What the code does not take goes through the schema again, and fails in its words.
 *
 * @throws ZodError when what is stored is not so: bad data stops at the door, by name.
 * @see https://zod.dev/compile
 */
export function storedParser<Parsed>(makeSchema: () => z.ZodType<Parsed>): (stored: unknown) => Parsed {
  let used = 0
  let parser: z.ZodType<Parsed> | undefined
  return (stored) => {
    used += 1
    parser ??= makeSchema()
    if (used < WORTH_COMPILING) return parser.parse(stored, INTERPRETED)
    if (used === WORTH_COMPILING) parser = z.compile(parser)
    return parser.parse(stored)
  }
}
