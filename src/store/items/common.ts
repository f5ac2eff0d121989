import * as z from 'zod'
import { SHARE_SCOPES } from '../../domain/coverage.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { once } from '../once.ts'
import { idOf } from '../storedRecord.ts'

/** Money, as it is stored within a record. */
export const storedMoneySchema = once(() => z.object({ amount: z.string(), currency: z.string() }))

/** What a change of type or a step of a case stands on. */
export const storedEvidenceSchema = once(() =>
  z.union([
    z.object({
      recordId: z.union([idOf('int'), idOf('cas'), idOf('agr'), idOf('rtg'), idOf('sig'), idOf('alt')]),
    }),
    z.object({ text: z.string() }),
  ]),
)

/** Where a rule is written. */
export const storedRuleSourceSchema = once(() =>
  z.object({
    citation: z.string(),
    version: z.string(),
    url: z.string().exactOptional(),
  }),
)

/** Who is let into a relationship beside its coverage team. */
export const storedShareSchema = once(() =>
  z.object({
    withId: z.union([idOf('emp'), idOf('unt')]),
    scope: z.enum(SHARE_SCOPES),
    until: z.string(),
  }),
)

export const storedLineCoverageSchema = once(() =>
  z.object({
    line: z.enum(LINES_OF_BUSINESS),
    unitPath: z.array(idOf('unt')),
    team: z.array(idOf('emp')),
    shares: z.array(storedShareSchema()),
  }),
)

export const storedPersonNameSchema = once(() =>
  z.object({
    family: z.string().exactOptional(),
    given: z.string().exactOptional(),
    middle: z.string().exactOptional(),
    prefix: z.string().exactOptional(),
    suffix: z.string().exactOptional(),
    full: z.string().exactOptional(),
    script: z.enum(['HAN', 'LATIN', 'OTHER']),
    order: z.enum(['FAMILY_FIRST', 'GIVEN_FIRST']),
  }),
)
