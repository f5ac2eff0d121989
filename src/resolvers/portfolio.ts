import type { Movement } from '../domain/bookFigures.ts'
import type { LorenzPoint } from '../domain/concentration.ts'
import type { RelationshipStage } from '../domain/relationship.ts'
import type { ProblemDegree, RelationshipType } from '../domain/typeStates.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import { readLargestExposures } from '../usecases/figures/readLargestExposures.ts'
import { readPortfolio } from '../usecases/figures/readPortfolio.ts'
import { readStructureReport } from '../usecases/figures/readStructureReport.ts'
import { connection } from './connection.ts'

/** As the names of measures have them, in the order of their names. */
function entries<Key extends string>(movements: ReadonlyMap<string, Movement>): readonly [Key, Movement][] {
  return [...movements].toSorted(([a], [b]) => (a < b ? -1 : 1)) as [Key, Movement][]
}

function total(movements: Iterable<Movement>): Movement {
  return [...movements].reduce(
    (sum, each) => ({
      opening: sum.opening + each.opening,
      in: sum.in + each.in,
      out: sum.out + each.out,
      closing: sum.closing + each.closing,
    }),
    { opening: 0, in: 0, out: 0, closing: 0 },
  )
}

export const portfolioResolvers: Resolvers = {
  Portfolio: {
    completeUpTo: ({ completeUpTo }) => completeUpTo ?? null,
    kept: ({ byLine }) => total(byLine.values()),
    byLine: ({ byLine }) => [...byLine].map(([line, movement]) => ({ line, movement })),
    byType: ({ byType }) => entries<RelationshipType>(byType).map(([type, movement]) => ({ type, movement })),
    byProblem: ({ byProblem }) =>
      entries<ProblemDegree>(byProblem).map(([degree, movement]) => ({
        degree,
        movement,
      })),
    byStage: ({ byStage }) =>
      entries<RelationshipStage>(byStage).map(([stage, movement]) => ({ stage, movement })),
    byTier: ({ byTier }) => entries(byTier).map(([tier, movement]) => ({ tier: tier || null, movement })),
    humanContacts: ({ contacts }) => contacts.reduce((sum, { human }) => sum + human, 0),
    automatedContacts: ({ contacts }) => contacts.reduce((sum, { automated }) => sum + automated, 0),
    exposure: ({ exposures }) => exposures,
    concentration: ({ concentrations }) => concentrations,
  },

  AlertFigures: {
    openThisMonth: ({ openByAge }) => openByAge[0],
    openLastMonth: ({ openByAge }) => openByAge[1],
    openTwoMonths: ({ openByAge }) => openByAge[2],
    openLonger: ({ openByAge }) => openByAge[3],
  },

  Concentration: {
    exposure: ({ exposure, currency }) => ({ amount: exposure, currency }),
    lorenz: ({ lorenz, relationships, exposure: whole, currency }) =>
      lorenz.map((point: LorenzPoint) => ({
        relationships: point.relationships,
        exposure: { amount: point.exposure, currency },
        relationshipShare: point.relationships / relationships,
        exposureShare: Number(point.exposure) / Number(whole),
      })),
  },

  StructureReport: {
    completeUpTo: ({ completeUpTo }) => completeUpTo ?? null,
    tiers: ({ tiers }) => tiers.map(({ tier, ...numbers }) => ({ tier: tier || null, ...numbers })),
    moves: ({ moves }) =>
      moves.map(({ from, to, relationships }) => ({
        from: from || null,
        to: to || null,
        entered: from === undefined,
        left: to === undefined,
        relationships,
      })),
  },

  Query: {
    portfolio: async (_, args, context) => (await readPortfolio(context, args)) ?? null,
    structureReport: async (_, args, context) => (await readStructureReport(context, args)) ?? null,
    largestExposures: async (_, args, context) => {
      const page = await readLargestExposures(context, args)
      return page ? connection(page) : null
    },
  },
}
