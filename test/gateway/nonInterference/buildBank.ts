import type { Builder } from './builder.ts'
import { type Cast, hireCast } from './cast.ts'
import { recordDealings } from './dealings.ts'
import { decideTypes } from './decideTypes.ts'
import { discloseFairly } from './discloseFairly.ts'
import { exportContacts } from './exportContacts.ts'
import { gatherPeople } from './gatherPeople.ts'
import { grantMore } from './grants.ts'
import { keepRules } from './keepRules.ts'
import { type Parties, takeInParties } from './parties.ts'
import { receiveInvestors } from './receiveInvestors.ts'
import { openRelationships, type Relationships } from './relationships.ts'
import { stateRules } from './rules.ts'
import { warnOf } from './warnings.ts'
import { doWork } from './work.ts'

/** Whom and what a world's questions are about. */
export type BuiltBank = {
  readonly cast: Cast
  readonly parties: Parties
  readonly relationships: Relationships
}

/** The bank of both worlds: the same commands in the same order, with what the builder makes of their values. */
export async function buildBank(builder: Builder): Promise<BuiltBank> {
  const cast = await hireCast(builder)
  const parties = await takeInParties(builder, cast)
  const relationships = await openRelationships(builder, cast, parties)
  await decideTypes(builder, relationships)
  const asked = await stateRules(builder)
  await grantMore(builder, { cast, parties, relationships })
  await recordDealings(builder, { cast, parties, relationships })
  await discloseFairly(builder, { cast, parties, relationships })
  await receiveInvestors(builder, { cast, parties, relationships })
  await gatherPeople(builder, { cast, parties, relationships })
  await exportContacts(builder, { cast, parties, relationships })
  await doWork(builder, { cast, parties, relationships })
  await warnOf(builder, { cast, parties, relationships })
  await keepRules(builder, relationships, asked)
  return { cast, parties, relationships }
}
