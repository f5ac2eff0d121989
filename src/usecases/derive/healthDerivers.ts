import { dateInZone } from '../../domain/calendarDate.ts'
import {
  commitmentHealthCounts,
  contactHealthCounts,
  holdingHealthCounts,
  signalHealthCounts,
  transactionHealthCounts,
} from '../../domain/healthCounts.ts'
import { latestDay } from '../../domain/partialDate.ts'
import { startOfDay } from '../../domain/zonedTime.ts'
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
  derive: async ({ attempt: { context, change } }, holdings) => {
    const { timeZone } = context.app
    const day = dateInZone(new Date(change.at), timeZone)
    return holdings.map(({ data }) => {
      const { closedOn } = data
      const isClosedLater = closedOn !== undefined && latestDay(closedOn) > day
      return {
        counts: holdingHealthCounts(data, day),
        wakeAt: isClosedLater ? startOfDay(latestDay(closedOn), timeZone) : undefined,
      }
    })
  },
}
