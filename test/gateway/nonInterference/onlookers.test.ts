import { describe, it } from 'vitest'
import { learnsNothing, usualWorld } from './asViewer.ts'

describe('those who look on, and those outside', () => {
  usualWorld()
  // Alone, and first: what others ask is in the audit log, which is shown to compliance.
  learnsNothing('cora', it)
  learnsNothing('rita')
  learnsNothing('sue')
  learnsNothing('eve')
  learnsNothing('otto')
  learnsNothing('acme')
  learnsNothing('bravo')
})
