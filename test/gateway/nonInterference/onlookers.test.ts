import { describe, it } from 'vitest'
import { drawnViewers, learnsNothing, usualWorld } from './asViewer.ts'

describe('those who look on, and those outside', () => {
  usualWorld()
  // Alone, and first: what others ask is in the audit log, which is shown to compliance.
  learnsNothing('cora', it)
  for (const name of drawnViewers(['rita', 'sue', 'eve', 'otto', 'acme', 'bravo'])) learnsNothing(name)
})
