import { unmarshall } from '@aws-sdk/util-dynamodb'
import { addDays, dateInZone } from '../../../src/domain/calendarDate.ts'
import type { Holding } from '../../../src/domain/holding.ts'
import type { Interaction } from '../../../src/domain/interaction.ts'
import { prefixOf, type RecordId } from '../../../src/domain/recordId.ts'
import type { Relationship, Since } from '../../../src/domain/relationship.ts'
import { isKept, type KeptRecord, parseRecord } from '../../../src/store/recordKinds.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { scanned } from '../../support/derived.ts'
import type { Gateway } from '../../support/gateway.ts'

/** Every record of the gateway's table that was not withdrawn. */
export async function allRecords(gateway: Gateway): Promise<readonly KeptRecord[]> {
  const items = (await scanned(gateway)).map((item) =>
    unmarshall(item as never, { wrapNumbers: (text) => Number(text) }),
  ) as StoredItem[]
  return items
    .filter(({ sk }) => sk === 'REC')
    .flatMap((item) => {
      const id = item['id'] as RecordId
      return isKept(prefixOf(id)) ? [parseRecord(id as never, item) as KeptRecord] : []
    })
    .filter(({ meta }) => meta.active)
}

export type Question = {
  readonly scope: string
  readonly lines: readonly string[]
  readonly from: string
  readonly to: string
  readonly zone: string
}

type Numbers = { opening: number; in: number; out: number; closing: number }

/**
 * What a portfolio must say, counted from the records themselves, relationship by relationship and day by day: without a look
 * at what was counted of them.
 */
export function recount(records: readonly KeptRecord[], { scope, lines, from, to, zone }: Question) {
  const relationships = records.filter(
    (record): record is Relationship =>
      record.kind === 'relationship' && lines.includes(record.data.lineOfBusiness),
  )
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)

  const by = (of: (relationship: Relationship, day: string) => string | undefined) => {
    const found = new Map<string, Numbers>()
    const add = (value: string | undefined, number: keyof Numbers) => {
      if (value === undefined) return
      const numbers = found.get(value) ?? { opening: 0, in: 0, out: 0, closing: 0 }
      numbers[number] += 1
      found.set(value, numbers)
    }
    for (const relationship of relationships) {
      let before = of(relationship, addDays(from, -1))
      add(before, 'opening')
      for (const day of days) {
        const now = of(relationship, day)
        if (now !== before) {
          add(before, 'out')
          add(now, 'in')
        }
        before = now
      }
      add(before, 'closing')
    }
    return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
  const stands = (relationship: Relationship, day: string) => standsOn(relationship, day, scope)

  const moves = { new: 0, wonBack: 0, handedIn: 0, lost: 0, handedOut: 0 }
  for (const relationship of relationships) {
    for (const day of days) {
      const yesterday = addDays(day, -1)
      const [was, is] = [yesterday, day].map((each) => stands(relationship, each)?.isKept ?? false)
      if (was === is) continue
      const [keptBefore, keptNow] = [yesterday, day].map(
        (each) => standsOn(relationship, each, 'institution')?.isKept,
      )
      if (was) moves[keptNow ? 'handedOut' : 'lost'] += 1
      else if (keptBefore) moves.handedIn += 1
      else moves[wasEverKept(relationship, yesterday) ? 'wonBack' : 'new'] += 1
    }
  }

  const contacts = new Map<string, { human: number; automated: number }>()
  for (const record of records) {
    if (record.kind !== 'interaction') continue
    const day = dateInZone(new Date(record.data.occurredAt), zone)
    if (day < from || day > to) continue
    for (const relationship of relationships) {
      if (!touches(record, relationship) || !stands(relationship, day)) continue
      const numbers = contacts.get(record.data.channel) ?? { human: 0, automated: 0 }
      numbers[record.data.initiation === 'HUMAN' ? 'human' : 'automated'] += 1
      contacts.set(record.data.channel, numbers)
    }
  }

  return {
    kept: by((relationship, day) => (stands(relationship, day)?.isKept ? 'kept' : undefined))['kept'],
    moves,
    byType: by((relationship, day) => stands(relationship, day)?.type),
    byProblem: by((relationship, day) => stands(relationship, day)?.problem),
    byStage: by((relationship, day) => stands(relationship, day)?.stage),
    byTier: by((relationship, day) => stands(relationship, day)?.tier),
    contacts: Object.fromEntries([...contacts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    exposures: exposures(records, relationships, scope),
    tierMoves: tierMoves(relationships, { from, to, scope }),
  }
}

function standsOn({ data }: Relationship, day: string, scope: string) {
  const last = <T>(all: readonly Since<T>[]) => all.filter(({ from }) => from <= day).at(-1)
  const keeper = last(data.keepers)
  if (!keeper || ![keeper.leadId, ...keeper.unitPath, 'institution'].includes(scope)) return undefined
  const type = data.types
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) =>
      `${a.validFrom}${a.recordedAt}${a.id}` < `${b.validFrom}${b.recordedAt}${b.id}` ? -1 : 1,
    )
    .at(-1)
  const stage = last(data.stages)?.stage
  const isKept = type?.type !== 'TERMINATED' && stage !== 'LOST'
  return {
    type: type?.type,
    problem: type?.type === 'PROBLEM' ? (type.problem ?? 'ACTIVE') : undefined,
    stage,
    isKept,
    tier: isKept ? (last(data.tiers)?.tier ?? '-') : undefined,
  }
}

function wasEverKept(relationship: Relationship, until: string): boolean {
  const { openedOn } = relationship.data
  for (let day = openedOn; day <= until; day = addDays(day, 1)) {
    if (standsOn(relationship, day, 'institution')?.isKept) return true
  }
  return false
}

/** By its own words: who took part for whom, on which side of the wall. */
function touches({ data }: Interaction, relationship: Relationship): boolean {
  if (data.confidentiality !== 'NORMAL' || !['INBOUND', 'OUTBOUND'].includes(data.direction)) return false
  if (data.lineOfBusiness !== undefined && data.lineOfBusiness !== relationship.data.lineOfBusiness)
    return false
  const there = data.participants.filter(({ part }) => part !== 'MENTIONED').map(({ id }) => id)
  const { partyId } = relationship.data
  const spoke = data.firms.filter(({ firmId }) => firmId === partyId).flatMap(({ via }) => via)
  return there.includes(partyId) || spoke.some(({ personId }) => there.includes(personId))
}

/** In cents, largest first: what each relationship's party owes, by currency. */
function exposures(records: readonly KeptRecord[], relationships: readonly Relationship[], scope: string) {
  const isExposed = ({ data }: Holding) =>
    ['LOAN', 'CREDIT_LINE', 'GUARANTEE'].includes(data.kind) && data.amount && data.closedOn === undefined
  const holdings = records.filter((record): record is Holding => record.kind === 'holding').filter(isExposed)
  const found: Record<string, { id: string; cents: number }[]> = {}
  for (const { id, data } of relationships) {
    const keeper = data.keepers.at(-1)
    const books: readonly string[] = keeper ? [keeper.leadId, ...keeper.unitPath, 'institution'] : []
    if (data.lineOfBusiness !== 'CUSTOMER' || !books.includes(scope)) continue
    const own = holdings.filter((holding) => holding.data.partyId === data.partyId)
    for (const currency of new Set(own.map((holding) => holding.data.amount?.currency ?? ''))) {
      const amounts = own.flatMap(({ data: { amount } }) =>
        amount?.currency === currency ? [amount.amount] : [],
      )
      const cents = amounts.reduce((total, amount) => total + Math.round(Number(amount) * 100), 0)
      if (cents > 0) found[currency] = [...(found[currency] ?? []), { id, cents }]
    }
  }
  for (const each of Object.values(found)) each.sort((a, b) => b.cents - a.cents || (a.id < b.id ? -1 : 1))
  return found
}

function tierMoves(
  relationships: readonly Relationship[],
  { from, to, scope }: Pick<Question, 'from' | 'to' | 'scope'>,
) {
  const found: Record<string, number> = {}
  for (const relationship of relationships) {
    const before = standsOn(relationship, addDays(from, -1), scope)?.tier ?? 'absent'
    const after = standsOn(relationship, to, scope)?.tier ?? 'absent'
    if (before !== after) found[`${before} to ${after}`] = (found[`${before} to ${after}`] ?? 0) + 1
  }
  return found
}

/** The coefficient by its definition. */
export function gini(values: readonly number[]): number {
  const whole = values.reduce((a, b) => a + b, 0)
  const differences = values.reduce(
    (total, a) => total + values.reduce((sum, b) => sum + Math.abs(a - b), 0),
    0,
  )
  return differences / (2 * values.length * whole)
}
