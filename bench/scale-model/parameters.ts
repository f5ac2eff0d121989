import type { RecordKind } from './units.ts'

/** What is assumed of a bank and of how it is used. Everything else is measured, or DynamoDB's own rule. */
export type Parameters = {
  /** Records, in millions. */
  readonly parties: number
  readonly interactions: number
  /** Of each party, on average. */
  readonly relationships: number
  readonly ties: number
  readonly holdings: number
  readonly transactions: number
  /** Over how many years the interactions and transactions have come. */
  readonly years: number
  /** Requests a month, in millions: views of a customer, and pages of 50 of lists. */
  readonly views: number
  readonly pages: number
  /** The busiest second of a month against its mean. */
  readonly peak: number
  /** Milliseconds that a function is billed for: a request, and a change of the stream that is alone in its batch. */
  readonly requestMs: number
  readonly changeMs: number
  /** MiB. */
  readonly memory: number
  /** How much of what is provisioned is used, on average over a month. */
  readonly utilization: number
}

export const DEFAULTS: Parameters = {
  parties: 100,
  interactions: 10_000,
  relationships: 1,
  ties: 2,
  holdings: 2,
  transactions: 20,
  years: 10,
  views: 200,
  pages: 200,
  peak: 6,
  requestMs: 15,
  changeMs: 80,
  memory: 1_024,
  utilization: 0.4,
}

/** Records of each kind, and of how many years those that come all the time are. */
export function recordsOf(parameters: Parameters): Readonly<Record<RecordKind, number>> {
  const parties = parameters.parties * 1e6
  return {
    party: parties,
    relationship: parties * parameters.relationships,
    tie: parties * parameters.ties,
    holding: parties * parameters.holdings,
    transaction: parties * parameters.transactions,
    interaction: parameters.interactions * 1e6,
  }
}
