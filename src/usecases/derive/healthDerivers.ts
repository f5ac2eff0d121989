import {
  commitmentHealthCounts,
  contactHealthCounts,
  holdingHealthCounts,
  signalHealthCounts,
  transactionHealthCounts,
} from '../../domain/healthCounts.ts'
import { touchedPlaces } from '../interaction/touchedPlaces.ts'
import type { Deriver } from './deriver.ts'

export const contactHealth: Deriver<'int'> = {
  derive: async (_, interactions) =>
    interactions.map((interaction) => ({
      counts: contactHealthCounts(interaction.data, touchedPlaces(interaction)),
    })),
}

export const commitmentHealth: Deriver<'cmt'> = {
  derive: async (_, commitments) => commitments.map(({ data }) => ({ counts: commitmentHealthCounts(data) })),
}

export const signalHealth: Deriver<'sig'> = {
  derive: async (_, signals) => signals.map(({ data }) => ({ counts: signalHealthCounts(data) })),
}

export const transactionHealth: Deriver<'txn'> = {
  derive: async (_, transactions) =>
    transactions.map(({ data }) => ({ counts: transactionHealthCounts(data) })),
}

export const holdingHealth: Deriver<'hld'> = {
  derive: async (_, holdings) => holdings.map(({ data }) => ({ counts: holdingHealthCounts(data) })),
}
