import { describe } from 'vitest'
import { learnsNothing, usualWorld } from './asViewer.ts'

describe('those who look on, and those outside', () => {
  usualWorld()
  // First: what others ask is in the audit log, which is shown to compliance.
  learnsNothing('cora')
  learnsNothing('rita')
  learnsNothing('sue')
  learnsNothing('eve')
  learnsNothing('otto')
  learnsNothing('acme')
  learnsNothing('bravo')
})
