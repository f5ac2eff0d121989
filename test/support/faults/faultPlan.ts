import type { Dice } from '../seededRandom.ts'

/** What may go wrong between a client and DynamoDB. */
export const FAULT_KINDS = ['throttle', 'error', 'drop', 'halfOpen', 'slow', 'partly', 'conflict'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export type Rates = Readonly<Record<FaultKind, number>>

/** Each kind strikes so often, 0 to 1, of the calls that it can strike. */
export function ratesOf(rate: number, others: Partial<Rates> = {}): Rates {
  return { ...(Object.fromEntries(FAULT_KINDS.map((kind) => [kind, rate])) as Rates), ...others }
}

/** One fault, and how it comes: what is done of the call, and what is said of it. */
export type Strike = {
  readonly kind: FaultKind
  /** Is the call done before it fails? Unless it is done `late`: when the caller has given it up. */
  readonly done: 'never' | 'before' | 'late'
  /** A number from 0 to 1, for what more there is to choose: how slow, how much of a batch, which name. */
  readonly share: number
}

const WRITES: ReadonlySet<string> = new Set(['TransactWriteItems', 'UpdateItem', 'BatchWriteItem'])
const CONDITIONAL: ReadonlySet<string> = new Set(['TransactWriteItems', 'UpdateItem'])
const BATCHES: ReadonlySet<string> = new Set(['BatchGetItem', 'BatchWriteItem'])

/** Calls of other kinds are about the table itself, and always pass. */
const STRUCK: ReadonlySet<string> = new Set([...WRITES, 'GetItem', 'Query', 'Scan', 'BatchGetItem'])

/** Whether a fault of this kind can be the answer to this call. */
function strikes(kind: FaultKind, target: string): boolean {
  if (kind === 'partly') return BATCHES.has(target)
  if (kind === 'conflict') return CONDITIONAL.has(target)
  return STRUCK.has(target)
}

/**
 * Which fault meets a call, if any. Each kind is thrown for by itself, so at 20 % each three calls of four meet one; of
 * several that strike, one is taken.
 */
export function strikeFor(target: string, rates: Rates, dice: Dice): Strike | undefined {
  const struck = FAULT_KINDS.filter((kind) => strikes(kind, target) && dice.isLucky(rates[kind]))
  if (struck.length === 0) return undefined
  const kind = dice.oneOf(struck)
  return { kind, done: dice.oneOf(doneOf(kind)), share: dice.next() }
}

function doneOf(kind: FaultKind): readonly Strike['done'][] {
  switch (kind) {
    case 'halfOpen':
      return ['never', 'before', 'late']
    case 'throttle':
    case 'error':
    case 'drop':
      return ['never', 'before']
    case 'conflict':
      return ['never']
    case 'slow':
    case 'partly':
      return ['before']
  }
}
