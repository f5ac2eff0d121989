import { describe } from 'vitest'
import { drawnViewers, learnsNothing, usualWorld } from './asViewer.ts'

describe('those who look after parties', () => {
  usualWorld()
  for (const name of drawnViewers(['anna', 'hugo', 'bo', 'dan', 'ivy'])) learnsNothing(name)
})
