import { describe, expect, it } from 'vitest'
import { completeUpTo, HEARTBEATS } from '../../../src/domain/freshness.ts'
import type { RelationshipId } from '../../../src/domain/recordId.ts'
import { scheduleHandler } from '../../../src/server/schedule/scheduleHandler.ts'
import { streamHandler } from '../../../src/server/stream/streamHandler.ts'
import { clockDone, heartbeatsSeen, readFreshness, taskOpened } from '../../../src/store/freshness.ts'
import type { Derivers } from '../../../src/usecases/derive/derivers.ts'
import { settled } from '../../support/derived.ts'
import { changeOf, rebuildAll, start, TIME } from '../../support/derivedBank.ts'
import { itemsOfKind } from '../../support/derivedState.ts'
import type { Gateway } from '../../support/gateway.ts'

const WALK = 'TASK#e1#walk#relationships'

/** Each party asks for all relationships to be derived anew. Says which were, in their order. */
function watched() {
  const walked: RelationshipId[] = []
  const derivers: Derivers = {
    prt: [
      {
        derive: async (_, parties) =>
          parties.map(({ data }) => ({ counts: [], basis: JSON.stringify(data.names) })),
        walk: () => 'relationships',
      },
    ],
    rel: [{ follow: async (_, { id }) => void walked.push(id) }],
  }
  return { walked, derivers }
}

/** A bank of two units with a relationship each, and nothing left to be done. */
async function startWatched() {
  const { walked, derivers } = watched()
  const bank = await start()
  const { gateway } = bank
  const unitId = await bank.bank.unit()
  const lead = await bank.bank.employee(unitId, 'Zhao Lei')
  const partyId = await bank.bank.organization()
  const otherId = await bank.bank.relationship({ partyId, unitId, lead })
  await settled(gateway, derivers)
  walked.length = 0
  const stream = streamHandler(gateway.app, derivers)
  const changed = (ids: readonly string[]) =>
    stream({ Records: ids.map((id, n) => changeOf(id, String(n + 1))) }, TIME)
  return { ...bank, otherId, walked, derivers, stream, changed }
}

const tasks = (gateway: Gateway) => itemsOfKind(gateway, 'task')

/** Up to when all is derived, as far as walks say. */
async function heldBackTo(gateway: Gateway) {
  return (await readFreshness(gateway.context().table, 'demo')).tasks
}

/** All ways of the stream have come so far, and so has the clock. */
async function heard(gateway: Gateway, at: string) {
  const { table } = gateway.context()
  await heartbeatsSeen(
    table,
    'demo',
    Array.from({ length: HEARTBEATS }, (_, number) => ({ tenant: 'demo', number, at })),
  )
  await clockDone(table, 'demo', at)
}

/** As the stream tells of a page that was done. */
const pageOf = (sk: string) => {
  const Keys = { pk: { S: 'demo#tasks' }, sk: { S: sk } }
  return { eventName: 'MODIFY', dynamodb: { Keys, NewImage: Keys, SequenceNumber: '1' } } as const
}
const page = pageOf(WALK)

describe('a walk through all relationships', () => {
  it('is made once for all that ask for it before it has begun again, however many they are', async () => {
    const { gateway, bank, relationshipId, otherId, walked, derivers, changed } = await startWatched()
    const parties: string[] = []
    for (let n = 0; n < 30; n += 1) parties.push(await bank.organization())
    expect(await changed(parties)).toEqual({ batchItemFailures: [] })
    expect(await tasks(gateway)).toEqual([`demo#tasks ${WALK}`])
    await settled(gateway, derivers)
    expect(walked.toSorted()).toEqual([relationshipId, relationshipId, otherId, otherId].toSorted())
    expect(await tasks(gateway)).toEqual([])
    expect(await heldBackTo(gateway)).toEqual({})
  })

  it('comes to its end, and begins again for what changed meanwhile; until then nothing is said to be complete', async () => {
    const { gateway, bank, moveTo, relationshipId, otherId, walked, derivers, stream, changed } =
      await startWatched()
    const [first, second, third] = ['2026-03-21', '2026-03-22', '2026-03-23'].map(
      (day) => `${day}T08:00:00.000Z`,
    )
    moveTo(first as string)
    await heard(gateway, first as string)
    await changed([await bank.organization()])
    while (walked.length === 0) await stream({ Records: [page] }, TIME)
    moveTo(second as string)
    await heard(gateway, second as string)
    await changed([await bank.organization()])
    moveTo(third as string)
    await changed([await bank.organization()])
    expect(await heldBackTo(gateway)).toEqual({ [WALK]: first })
    while (walked.length === 1) await stream({ Records: [page] }, TIME)
    while ((await heldBackTo(gateway))[WALK] === first) await stream({ Records: [page] }, TIME)
    expect(walked.toSorted()).toEqual([relationshipId, otherId].toSorted())
    expect(await heldBackTo(gateway)).toEqual({ [WALK]: second })
    await settled(gateway, derivers)
    expect(walked.toSorted()).toEqual([relationshipId, relationshipId, otherId, otherId].toSorted())
    expect(await heldBackTo(gateway)).toEqual({})
  })

  it('that somebody asks for again while a page is being derived loses that page, and nothing else', async () => {
    const { gateway, bank, relationshipId, otherId, walked, stream, changed, derivers } = await startWatched()
    const [party, other] = [await bank.organization(), await bank.organization()]
    await changed([party])
    let isAsked = false
    const slow = streamHandler(gateway.app, {
      ...derivers,
      rel: [
        {
          follow: async (_, { id }) => {
            if (!isAsked) await changed([other])
            isAsked = true
            walked.push(id)
            return undefined
          },
        },
      ],
    })
    while (walked.length === 0) await slow({ Records: [page] }, TIME)
    while ((await tasks(gateway)).length > 0) await stream({ Records: [page] }, TIME)
    // The page that was lost is done again: one of them three times.
    expect(walked).toHaveLength(5)
    expect(new Set(walked)).toEqual(new Set([relationshipId, otherId]))
    expect(await heldBackTo(gateway)).toEqual({})
  })

  it('of a change that comes late through the stream holds back to before it was made', async () => {
    const { gateway, bank, moveTo, changed } = await startWatched()
    const [before, at, after] = ['00', '01', '05'].map((minute) => `2026-03-21T08:${minute}:00.000Z`)
    await heard(gateway, before as string)
    moveTo(at as string)
    const party = await bank.organization()
    moveTo(after as string)
    await changed([party])
    await heard(gateway, after as string)
    expect(completeUpTo(await readFreshness(gateway.context().table, 'demo'))).toBe(before)
  })

  it('goes on where a version before left it, for each rule by itself', async () => {
    const { gateway, partyId, relationshipId, otherId, walked, stream } = await startWatched()
    const sk = `TASK#e1#${partyId}#0#47DEQpj8`
    const at = '2026-03-20T08:00:00.000Z'
    const stored = { pk: 'demo#tasks', sk, k: 'task', e: 'e1', id: partyId, d: 0, n: Date.parse(at), at }
    await gateway.context().table.transact([{ kind: 'put', item: stored }, taskOpened('demo', sk, at)])
    while ((await tasks(gateway)).length > 0) await stream({ Records: [pageOf(sk)] }, TIME)
    expect(walked.toSorted()).toEqual([relationshipId, otherId].toSorted())
    expect(await heldBackTo(gateway)).toEqual({})
  })

  it('that a rebuild has overtaken lets nothing be said to be complete before the clock has done all in its place', async () => {
    const { gateway, bank, moveTo, walked, derivers, stream, changed, relationshipId, otherId } =
      await startWatched()
    const [at, later] = ['2026-03-21T08:00:00.000Z', '2026-03-21T08:30:00.000Z']
    moveTo(at)
    await heard(gateway, at)
    await changed([await bank.organization()])
    moveTo(later)
    await heard(gateway, later)
    const completeNow = async () => completeUpTo(await readFreshness(gateway.context().table, 'demo'))
    expect(await completeNow()).toBe(at)
    await rebuildAll(gateway, derivers)
    await stream({ Records: [page] }, TIME)
    expect([walked, await completeNow()]).toEqual([[], undefined])
    await scheduleHandler(gateway.app, { tenants: ['demo'], derivers })({ task: 'clock' }, TIME)
    expect(walked.toSorted()).toEqual([relationshipId, otherId].toSorted())
    expect(await completeNow()).toBe(later)
  })

  it('that nobody can read stops nobody else', async () => {
    const { gateway, bank, moveTo, walked, derivers, changed } = await startWatched()
    const at = '2026-03-20T08:00:00.000Z'
    const later = {
      pk: 'demo#tasks',
      sk: 'TASK#e1#0',
      k: 'task',
      e: 'e1',
      shape: 'of a later version',
      n: 1,
      at,
    }
    await gateway.context().table.transact([{ kind: 'put', item: later }])
    await changed([await bank.organization()])
    const clock = scheduleHandler(gateway.app, { tenants: ['demo'], derivers })
    for (let hour = 9; walked.length < 2; hour += 1) {
      moveTo(`2026-03-20T${String(hour).padStart(2, '0')}:00:00.000Z`)
      await clock({ task: 'clock' }, TIME)
    }
    expect(new Set(gateway.bugs.map(({ context }) => context['task']))).toEqual(new Set(['TASK#e1#0']))
  })
})
