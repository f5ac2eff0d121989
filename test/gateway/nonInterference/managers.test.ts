import { describe } from 'vitest'
import { learnsNothing, usualWorld } from './asViewer.ts'

describe('those who look after parties', () => {
  usualWorld()
  learnsNothing('anna')
  learnsNothing('hugo')
  learnsNothing('bo')
  learnsNothing('dan')
  learnsNothing('ivy')
})
