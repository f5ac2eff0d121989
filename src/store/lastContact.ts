import { z } from 'zod'
import type { LastContact } from '../domain/relationship.ts'

const Stored = z.object({
  k: z.literal('lastContact'),
  humanAt: z.string().exactOptional(),
  automatedAt: z.string().exactOptional(),
})

/** What is stored of a relationship's last contacts; nothing was stored before the first. */
export function parseLastContact(stored: unknown): LastContact {
  if (stored === undefined) return {}
  const { humanAt, automatedAt } = Stored.parse(stored)
  return { ...(humanAt === undefined ? {} : { humanAt }), ...(automatedAt === undefined ? {} : { automatedAt }) }
}
