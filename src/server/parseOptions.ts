import type { ParseOptions } from 'graphql'

/**
 * Bounds the time that parsing and validation take, and their recursion: validating twice 900 nested
 * fields overflows the stack, and 2,000 tokens make at most 330. The longest of our own is about 500.
 */
export const MOST_TOKENS = 2_000

export const PARSE_OPTIONS: ParseOptions = { maxTokens: MOST_TOKENS }
