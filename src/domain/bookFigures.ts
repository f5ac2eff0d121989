import { ALERT_SEVERITIES, type AlertSeverity } from './alert.ts'
import {
  ABSENT,
  KEPT_IN,
  KEPT_OUT,
  type KeptMove,
  OBLIGATION_OUTCOMES,
  type ObligationOutcome,
  partsOfMeasure,
  type StandingKind,
} from './bookMeasures.ts'
import type { ExposureBucket } from './concentration.ts'
import { exactSum } from './exactSum.ts'
import { CHANNELS, type Channel } from './interaction.ts'
import type { Money } from './money.ts'
import type { LineOfBusiness } from './relationship.ts'

/** Whole numbers by measure; 0 for what is not there. */
export type Tally = ReadonlyMap<string, number>

/** How many there were before a period, how many came and went in it, and how many there are at its end. */
export type Movement = {
  readonly opening: number
  readonly in: number
  readonly out: number
  readonly closing: number
}

/** What was counted in a book, over the lines of business that may be told. */
export type BookTally = {
  readonly lines: readonly LineOfBusiness[]
  /** Of all time, the days to come among them. */
  readonly always: Tally
  /** Of that, what counts from the first day of the period on, and what after its last. */
  readonly sinceOpening: Tally
  readonly sinceClosing: Tally
}

/** One number of a book: its line of business, and what it is of. */
type Named = { readonly line: LineOfBusiness; readonly name: string; readonly values: readonly string[] }

/** A measure of one of these lines, taken apart. Undefined for one of another, or of none. */
export function namedIn(lines: readonly LineOfBusiness[], measure: string): Named | undefined {
  const [first, name = '', ...values] = partsOfMeasure(measure)
  const line = lines.find((each) => each === first)
  return line && { line, name, values }
}

/** How many of each kind of standing there were: by its value. */
export function standings(tally: BookTally, kind: StandingKind): ReadonlyMap<string, Movement> {
  const ways = { [`${kind}In`]: 'in', [`${kind}Out`]: 'out' } as const
  return movements(tally, ({ name, values: [value = ''] }) => {
    const way = ways[name]
    return way && { key: value, way }
  })
}

/** How many were kept, in each line of business. */
export function keptByLine(tally: BookTally): ReadonlyMap<LineOfBusiness, Movement> {
  const moves = movements(tally, ({ line, name }) => {
    const way = KEPT_IN.some((move) => move === name) ? 'in' : KEPT_OUT.some((move) => move === name) && 'out'
    return way ? { key: line, way } : undefined
  })
  return new Map(tally.lines.map((line) => [line, moves.get(line) ?? NOTHING]))
}

const NOTHING: Movement = { opening: 0, in: 0, out: 0, closing: 0 }

type Place = { readonly key: string; readonly way: 'in' | 'out' }

function movements(
  { lines, always, sinceOpening, sinceClosing }: BookTally,
  placeOf: (named: Named) => Place | undefined,
): ReadonlyMap<string, Movement> {
  const found = new Map<string, Movement>()
  for (const [measure, total] of always) {
    const named = namedIn(lines, measure)
    const place = named && placeOf(named)
    if (!place) continue
    const before = found.get(place.key) ?? NOTHING
    const [opening, closing] = [sinceOpening, sinceClosing].map((since) => total - (since.get(measure) ?? 0))
    found.set(place.key, moved(before, place.way, { opening: opening ?? 0, closing: closing ?? 0 }))
  }
  return new Map(
    [...found].filter(([, { opening, in: entered, closing }]) => opening + entered + closing > 0),
  )
}

/** @param until how many had come, or gone, by the beginning and by the end of the period. */
function moved(
  before: Movement,
  way: 'in' | 'out',
  until: { readonly opening: number; readonly closing: number },
): Movement {
  const sign = way === 'in' ? 1 : -1
  return {
    ...before,
    opening: before.opening + sign * until.opening,
    closing: before.closing + sign * until.closing,
    [way]: before[way] + until.closing - until.opening,
  }
}

/** What happened in the period, by the names of its measures. */
function inPeriod(
  { lines, sinceOpening, sinceClosing }: BookTally,
  add: (named: Named, number: number) => void,
): void {
  for (const [measure, since] of sinceOpening) {
    const named = namedIn(lines, measure)
    const number = since - (sinceClosing.get(measure) ?? 0)
    if (named && number !== 0) add(named, number)
  }
}

/** How relationships came to be kept and ceased to be in the period. */
export function keptMoves(tally: BookTally): Readonly<Record<KeptMove, number>> {
  const moves = { new: 0, wonBack: 0, handedIn: 0, lost: 0, handedOut: 0 }
  inPeriod(tally, ({ name }, number) => {
    if (name in moves) moves[name as KeptMove] += number
  })
  return moves
}

export type ChannelContacts = {
  readonly channel: Channel
  readonly human: number
  readonly automated: number
}

/** The contacts of the period, of each channel on which there were any. */
export function contacts(tally: BookTally): readonly ChannelContacts[] {
  const found = new Map(CHANNELS.map((channel) => [channel as string, { channel, human: 0, automated: 0 }]))
  inPeriod(tally, ({ name, values: [channel = '', initiation] }, number) => {
    const ofChannel = name === 'contact' ? found.get(channel) : undefined
    if (ofChannel) ofChannel[initiation === 'HUMAN' ? 'human' : 'automated'] += number
  })
  return [...found.values()].filter(({ human, automated }) => human + automated > 0)
}

export type ObligationFigures = Readonly<Record<'due' | 'open' | 'overdue' | ObligationOutcome, number>>

/** What was due in the period and what became of it; and what is overdue by now, whenever it was due. */
export function obligations(tally: BookTally): ObligationFigures {
  const found = { due: 0, kept: 0, keptLate: 0, missed: 0, waived: 0 }
  inPeriod(tally, ({ name, values: [what = ''] }, number) => {
    if (name === 'obligation' && what in found) found[what as keyof typeof found] += number
  })
  const done = OBLIGATION_OUTCOMES.reduce((total, outcome) => total + found[outcome], 0)
  const overdue = tally.lines.reduce(
    (total, line) => total + (tally.always.get(`${line}.obligation.overdue`) ?? 0),
    0,
  )
  return { ...found, open: found.due - done, overdue }
}

export type AlertFigures = {
  readonly severity: AlertSeverity
  /** In the period. */
  readonly raised: number
  /** Now, whenever they were raised. */
  readonly open: number
  /** Of these, by the calendar month in which they were raised: this one, the last, the one before, earlier. */
  readonly openByAge: readonly [number, number, number, number]
}

/** @param recent this month, the last, and the one before. */
export function alerts(tally: BookTally, recent: readonly [Tally, Tally, Tally]): readonly AlertFigures[] {
  return ALERT_SEVERITIES.map((severity) => {
    let raised = 0
    inPeriod(tally, ({ name, values }, number) => {
      if (name === 'alert' && values[0] === 'raised' && values[1] === severity) raised += number
    })
    const openIn = (numbers: Tally) =>
      tally.lines.reduce((total, line) => total + (numbers.get(`${line}.alert.open.${severity}`) ?? 0), 0)
    const [first, second, third] = [openIn(recent[0]), openIn(recent[1]), openIn(recent[2])]
    const open = openIn(tally.always)
    return {
      severity,
      raised,
      open,
      openByAge: [first, second, third, open - first - second - third] as const,
    }
  })
}

/** The exposure of a book, by currency. */
export function exposures(
  lines: readonly LineOfBusiness[],
  sums: ReadonlyMap<string, string>,
): readonly Money[] {
  const found = new Map<string, string>()
  for (const [measure, amount] of sums) {
    const named = namedIn(lines, measure)
    const currency = named?.name === 'exposure' ? named.values[0] : undefined
    if (currency !== undefined) found.set(currency, exactSum([found.get(currency) ?? '0', amount]))
  }
  return [...found]
    .map(([currency, amount]) => ({ currency, amount }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** The buckets in which the exposures of a book in one currency are. */
export function bucketsIn(
  lines: readonly LineOfBusiness[],
  sums: ReadonlyMap<string, string>,
): readonly ExposureBucket[] {
  const found = new Map<number, ExposureBucket>()
  for (const [measure, amount] of sums) {
    const { name, values: [text, what] = [] } = namedIn(lines, measure) ?? {}
    if (name !== 'x') continue
    const bucket = Number(text)
    const before = found.get(bucket) ?? { bucket, count: 0, sum: '0' }
    const more =
      what === 'count' ? { count: before.count + Number(amount) } : { sum: exactSum([before.sum, amount]) }
    found.set(bucket, { ...before, ...more })
  }
  return [...found.values()].filter(({ count, sum }) => count > 0 && sum !== '0' && !sum.startsWith('-'))
}

/** How many moved from one tier to another over the period: `''` for no tier, undefined for not kept here. */
export type TierMove = {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly relationships: number
}

/** @param moves what was counted of the period as a whole. */
export function tierMigration(lines: readonly LineOfBusiness[], moves: Tally): readonly TierMove[] {
  const found = new Map<string, TierMove>()
  for (const [measure, number] of moves) {
    const { name, values: [from = '', to = ''] = [] } = namedIn(lines, measure) ?? {}
    if (name !== 'move') continue
    const key = JSON.stringify([from, to])
    const relationships = (found.get(key)?.relationships ?? 0) + number
    found.set(key, { from: tierAt(from), to: tierAt(to), relationships })
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, move]) => move)
}

function tierAt(end: string): string | undefined {
  return end === ABSENT ? undefined : end
}
