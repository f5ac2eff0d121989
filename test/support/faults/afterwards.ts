import { expect } from 'vitest'
import { settled } from '../derived.ts'
import type { Gateway } from '../gateway.ts'
import { brokenInvariants } from '../invariants/brokenInvariants.ts'
import { recountOf } from '../invariants/recount.ts'
import { journalFaults } from './journalFaults.ts'
import type { Journal } from './patientClient.ts'

/** What must hold once nothing fails any more: what follows has followed, all invariants, and all that callers were told. */
export async function expectAllWell(calm: Gateway, journal: Journal): Promise<void> {
  await settled(calm)
  expect(await brokenInvariants(calm)).toEqual({})
  expect(await journalFaults(journal, calm, await recountOf(calm))).toEqual({})
}

/** One line that says what a run came to. */
export function summary(journal: Journal, more: object = {}): string {
  const { sent, requests, repeated, longestMs } = journal
  const commands = new Set(sent.map(({ command }) => command)).size
  const done = sent.filter(({ answers }) =>
    JSON.stringify(answers[0]?.data).includes('"userErrors":[]'),
  ).length
  const told = {
    mutations: sent.length,
    commands,
    done,
    requests,
    repeated,
    longestMs: Math.round(longestMs),
  }
  return `${JSON.stringify({ ...told, ...more })}\n`
}
