import type { Resolvers } from '../generated/resolvers.ts'
import { customerViewResolvers } from './customerView.ts'
import { employeeResolvers } from './employee.ts'
import { historyResolvers } from './history.ts'
import { holdingResolvers } from './holding.ts'
import { interactionResolvers } from './interaction.ts'
import { partyResolvers } from './party.ts'
import { recordResolvers } from './record.ts'
import { relationshipResolvers } from './relationship.ts'
import { scalars } from './scalars.ts'
import { tieResolvers } from './tie.ts'
import { transactionResolvers } from './transaction.ts'

/** One for each file of the schema. */
export const resolvers: Resolvers[] = [
  scalars,
  recordResolvers,
  partyResolvers,
  employeeResolvers,
  relationshipResolvers,
  tieResolvers,
  interactionResolvers,
  holdingResolvers,
  transactionResolvers,
  customerViewResolvers,
  historyResolvers,
]
