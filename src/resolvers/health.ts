import { dimensionHundredths, type HealthDimension } from '../domain/relationshipHealth.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { HealthModel } from '../usecases/health/readHealth.ts'

/** Strengths are shown with so many decimals; they are reckoned with all. */
const STRENGTH_DECIMALS = 6

export const healthResolvers: Resolvers = {
  RelationshipHealth: {
    score: ({ scoreHundredths }) => points(scoreHundredths),
    at: ({ at }) => at,
    weightsVersion: ({ weightsVersion }) => weightsVersion,
    trust: (health) => ofDimension(health, 'TRUST'),
    communication: (health) => ofDimension(health, 'COMMUNICATION'),
    value: (health) => ofDimension(health, 'VALUE'),
    continuity: (health) => ofDimension(health, 'CONTINUITY'),
    humanStrength: ({ facts }) => shown(facts.humanStrength),
    automatedStrength: ({ facts }) => shown(facts.automatedStrength),
    humanShare: ({ facts: { humanStrength, automatedStrength } }) => {
      const both = humanStrength + automatedStrength
      return both > 0 ? shown(humanStrength / both) : null
    },
    explain: ({ terms }) => terms,
  },

  HealthTerm: {
    weight: ({ weight }) => String(weight),
    points: ({ pointsHundredths }) => points(pointsHundredths),
  },
}

function ofDimension(health: HealthModel, dimension: HealthDimension): string {
  return points(dimensionHundredths(health, dimension))
}

function points(hundredths: number): string {
  return (hundredths / 100).toFixed(2)
}

function shown(number: number): string {
  return number.toFixed(STRENGTH_DECIMALS)
}
