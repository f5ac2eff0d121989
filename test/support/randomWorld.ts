import type { Bank } from './bank.ts'
import type { Gateway } from './gateway.ts'
import type { Dice } from './seededRandom.ts'

/** A record, in the version that who changes it has seen. */
export type Versioned = { readonly id: string; version: number }

export type OfParty = Versioned & { readonly partyId: string }

export type Keeper = { readonly unitId: string; readonly lead: string }

/** What there is in a bank in which anything may happen. */
export type World = {
  readonly gateway: Gateway
  readonly bank: Bank
  readonly dice: Dice
  readonly keepers: readonly Keeper[]
  readonly parties: Versioned[]
  readonly people: string[]
  readonly ties: Versioned[]
  readonly relationships: OfParty[]
  readonly contacts: OfParty[]
  readonly holdings: OfParty[]
  readonly commitments: Versioned[]
  readonly obligationRules: Versioned[]
  readonly warningRules: Versioned[]
  readonly signals: Versioned[]
  readonly plans: (Versioned & { readonly lead: string; readonly month: string })[]
  readonly requests: Versioned[]
}

/** Whoever is refused, as it makes no sense, has changed nothing: that is an operation too. */
export async function changing(
  { bank }: Pick<World, 'bank'>,
  record: Versioned | undefined,
  command: Parameters<Bank['run']>[0],
  said: object,
): Promise<void> {
  if (!record) return
  const { id, version } = record
  const answer = await bank.run(command, { id, expectedVersion: version, ...said })
  if (answer.record) record.version = answer.record.version
}

/** One of them, if there is any. */
export function anyOf<T>({ dice }: Pick<World, 'dice'>, all: readonly T[]): T | undefined {
  return all.length > 0 ? dice.oneOf(all) : undefined
}

/** Within the last forty days. */
export function moment({ gateway, dice }: Pick<World, 'gateway' | 'dice'>): string {
  return new Date(gateway.app.now().getTime() - dice.below(40 * 24 * 60) * 60_000).toISOString()
}

/** So many days from today, as a date. */
export function day({ gateway }: Pick<World, 'gateway'>, days: number): string {
  return new Date(gateway.app.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
