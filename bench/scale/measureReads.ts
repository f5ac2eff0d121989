import type { PartyId } from '../../src/domain/recordId.ts'
import type { Meter } from '../../src/store/table.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { readTimeline } from '../../src/usecases/interaction/readTimeline.ts'
import { readCustomerView } from '../../src/usecases/party/readCustomerView.ts'
import type { Connection } from '../../src/usecases/readList.ts'
import { readTies } from '../../src/usecases/tie/readTies.ts'

export const READS = [
  'the unified view',
  'timeline, first 50',
  'timeline, the 50 after them',
  'timeline by channel, first 50',
  'timeline by topic, first 50',
  'ties in force, first 50',
  'ties of one kind, first 50',
] as const

export type Read = (typeof READS)[number]

/** What a read used of the table, and how long it took each time, milliseconds. */
export type Figures = Meter & { readonly times: readonly number[] }

const TIMES = 21

export async function measureReads(
  newContext: () => RequestContext,
  partyId: PartyId,
): Promise<Readonly<Record<Read, Figures>>> {
  const timeline = (context: RequestContext, more: object = {}) =>
    readTimeline(context, { partyId, first: 50, ...more })
  const second = { after: lastCursor(await timeline(newContext())) }
  const reads: Readonly<Record<Read, (context: RequestContext) => Promise<unknown>>> = {
    'the unified view': (context) => readCustomerView(context, { id: partyId, purpose: 'SERVICING' }),
    'timeline, first 50': (context) => timeline(context),
    'timeline, the 50 after them': (context) => timeline(context, second),
    'timeline by channel, first 50': (context) => timeline(context, { filter: { channel: 'EMAIL' } }),
    'timeline by topic, first 50': (context) => timeline(context, { filter: { topic: 'cash management' } }),
    'ties in force, first 50': (context) => readTies(context, { partyId, first: 50 }),
    'ties of one kind, first 50': (context) => readTies(context, { partyId, first: 50, kind: 'SUPPLY' }),
  }
  const figures = {} as Record<Read, Figures>
  for (const read of READS) figures[read] = await measured(newContext, reads[read])
  return figures
}

function lastCursor({ edges }: Connection<unknown>): string | null {
  return edges.at(-1)?.cursor ?? null
}

async function measured(
  newContext: () => RequestContext,
  read: (context: RequestContext) => Promise<unknown>,
): Promise<Figures> {
  const times: number[] = []
  let meter: Meter | undefined
  for (let n = 0; n < TIMES; n += 1) {
    const context = newContext()
    const from = performance.now()
    await read(context)
    times.push(performance.now() - from)
    meter = context.meter
  }
  return { ...(meter as Meter), times }
}
