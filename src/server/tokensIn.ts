import type { DocumentNode } from 'graphql'

/** How many words and signs a parsed text has; comments count as one. */
export function tokensIn({ loc }: DocumentNode): number {
  let tokens = 0
  for (let token = loc?.startToken; token?.next; token = token.next) tokens += 1
  return tokens
}
