import { z } from 'zod'

/** Money, as it is stored within a record. */
export const StoredMoney = z.object({ amount: z.string(), currency: z.string() })

export const StoredPersonName = z.object({
  family: z.string().exactOptional(),
  given: z.string().exactOptional(),
  middle: z.string().exactOptional(),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
  full: z.string().exactOptional(),
  script: z.enum(['HAN', 'LATIN', 'OTHER']),
  order: z.enum(['FAMILY_FIRST', 'GIVEN_FIRST']),
})
