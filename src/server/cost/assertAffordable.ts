import { AppError } from '../../errors.ts'
import type { OperationPrice } from './priceOperation.ts'

/** What one operation may be at most. Part of the public contract: raised, never lowered. */
export const LIMITS: OperationPrice = {
  nodes: 5_000,
  values: 100_000,
  fields: 1_000,
  depth: 15,
  aliases: 100,
  directives: 50,
  commands: 10,
  introspections: 2,
  variables: 50,
  inputs: 5_000,
}

const MEANINGS: Readonly<Record<keyof OperationPrice, string>> = {
  nodes: 'records it could return',
  values: 'values it could return',
  fields: 'fields, those of fragments counted wherever they are used',
  depth: 'levels of nested fields',
  aliases: 'fields under another name, those of fragments counted wherever they are used',
  directives: 'uses of directives, those in fragments counted wherever they are used',
  commands: 'commands in one mutation',
  introspections: 'questions about the schema',
  variables: 'variables, declared or sent',
  inputs: 'values inside the variables',
}

const FIGURES = Object.keys(LIMITS) as readonly (keyof OperationPrice)[]

/** @throws AppError COST_LIMIT_EXCEEDED with every figure that is too high, and its limit. */
export function assertAffordable(price: OperationPrice): void {
  const excesses = FIGURES.filter((what) => !(price[what] <= LIMITS[what])).map(
    (what) => `${figure(price[what])} ${what} (${MEANINGS[what]}), where ${LIMITS[what]} are allowed`,
  )
  if (excesses.length === 0) return
  throw new AppError('COST_LIMIT_EXCEEDED', `The operation is too large: ${excesses.join('; ')}.`)
}

function figure(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : `more than ${Number.MAX_SAFE_INTEGER}`
}
