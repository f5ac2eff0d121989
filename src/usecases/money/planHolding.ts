import type { Holding } from '../../domain/holding.ts'
import { firstMeta } from '../../domain/record.ts'
import type { RecordHoldingInput } from '../../generated/resolvers.ts'
import { holdingRingWrite } from '../../store/holdingRing.ts'
import { holdingItem } from '../../store/items/holdingItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { assertNew } from '../assertNew.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Command, type Plan, recordIdFor } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { ofSameParty } from '../import/ofSameParty.ts'
import { assertPeriod } from '../party/partyInput.ts'
import { invalid, notFound } from '../refused.ts'
import { money } from './moneyInput.ts'

/** What a holding's period is called. */
const PERIOD = { from: 'openedOn', to: 'closedOn' } as const

type Fields = Omit<RecordHoldingInput, 'idempotencyKey' | 'source' | 'id' | 'expectedVersion'>

/** What a holding's input says, checked against the party it names. */
export async function holdingData({ context, scope }: Attempt, input: Fields): Promise<Holding['data']> {
  const partyId = checkedId(input.partyId, 'prt', ['partyId'])
  if (!(await findRecord(context.table, scope.tenant, partyId))?.meta.active)
    throw notFound(['partyId'], partyId)
  assertPeriod({ validFrom: input.openedOn, validTo: input.closedOn }, [], PERIOD)
  return withoutAbsent({
    partyId,
    kind: input.kind,
    product: checkedText(input.product, ['product'], { most: 200 }),
    number: optionalText(input.number, ['number'], 100),
    amount: money(input.amount, ['amount']),
    quantity: input.quantity,
    asOf: input.asOf,
    openedOn: input.openedOn,
    closedOn: input.closedOn,
    status: optionalText(input.status, ['status'], 200),
  })
}

/** Gives a holding what it says now: how it was classified stays, whatever is fed or undone. */
export function planHolding(
  attempt: Attempt,
  data: Holding['data'],
  before?: Placed<Holding>,
  active = true,
): Promise<Plan<Holding>> {
  const { loanClasses: _, ...said } = data
  const loanClasses = before?.data.loanClasses
  const kept = loanClasses === undefined ? said : { ...said, loanClasses }
  return planClassifiedHolding(attempt, kept, before, active)
}

/** The same, with the classes that are given. */
export async function planClassifiedHolding(
  attempt: Attempt,
  data: Holding['data'],
  before?: Placed<Holding>,
  active = true,
): Promise<Plan<Holding>> {
  const { context, scope, change, movedAt } = attempt
  const after = before ? changed(before, data, change, active) : await newHolding(attempt, data)
  const plan = recordWrites(holdingItem, scope.tenant, before, after, movedAt)
  const ring = await holdingRingWrite(context.table, scope.tenant, before, plan.record)
  return { ...plan, writes: [...plan.writes, ring] }
}

async function newHolding(attempt: Attempt, data: Holding['data']): Promise<Holding> {
  const id = recordIdFor(attempt, 'hld')
  await assertNew(attempt, id)
  return { kind: 'holding', id, meta: firstMeta(attempt.change), data }
}

export const recordHolding: Command<Holding, RecordHoldingInput> = {
  name: 'recordHolding',
  needs: 'FEED',
  plan: async (attempt, input) => {
    const data = await holdingData(attempt, input)
    const { id, expectedVersion } = input
    if (!id) return planHolding(attempt, data)
    if (!expectedVersion) throw invalid(['expectedVersion'], 'given with id', '与 id 一并给出')
    const before = await recordForChange(attempt, 'hld', { id, expectedVersion })
    return planHolding(attempt, ofSameParty(before.data, data), before)
  },
}
