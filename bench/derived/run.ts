import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { PartyId } from '../../src/domain/recordId.ts'
import { streamHandler } from '../../src/server/stream/streamHandler.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { recordInteraction } from '../../src/usecases/interaction/interactionCommands.ts'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import { registerOrganization } from '../../src/usecases/party/partyCommands.ts'
import { openRelationship } from '../../src/usecases/relationship/relationshipCommands.ts'
import { openOrgUnit, registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { done } from '../../test/support/done.ts'
import { counted } from '../harness/counted.ts'
import { printReport } from '../harness/printReport.ts'
import { startScaleTable } from '../scale/scaleTable.ts'

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '2000' } } })
const CONTACTS = Number(values.contacts)
if (!Number.isSafeInteger(CONTACTS) || CONTACTS < 100) {
  console.error('--contacts must be a whole number of 100 or more')
  process.exit(1)
}
const CUSTOMERS = 100
const TENANT = 'bench'
const BATCH = 100
const AT_ONCE = 2

const table = await startScaleTable()
try {
  const customers = await customersOf(table.context(TENANT))
  const writing = performance.now()
  const contacts = await mapAtMost(AT_ONCE, Array.from({ length: CONTACTS }), () =>
    contact(table.context(TENANT), customers[Math.floor(Math.random() * CUSTOMERS)] as PartyId),
  )
  const written = perSecond(CONTACTS, writing)

  const { app } = table.context(TENANT)
  const handler = streamHandler(app)
  const deliver = (ids: readonly string[]) =>
    handler({ Records: ids.map(changeOf) }, { getRemainingTimeInMillis: () => 600_000 })
  await deliver(customers)
  const batches = Array.from({ length: Math.ceil(CONTACTS / BATCH) }, (_, n) =>
    contacts.slice(n * BATCH, (n + 1) * BATCH),
  )
  const first = await measured(() => mapAtMost(AT_ONCE, batches, deliver))
  const again = await measured(() => mapAtMost(AT_ONCE, batches, deliver))
  const share = (100 * first) / written
  printReport({
    goals: [
      {
        what: 'contacts derived, of those recorded',
        measured: share,
        limit: 100,
        unit: '%',
        better: 'higher',
      },
    ],
    rows: [
      counted('a second', 'contacts recorded', written, ''),
      counted('a second', "contacts derived, with their customers' relationships and health", first, ''),
      counted('a second', 'the same again, with nothing to write', again, ''),
    ],
    notes: [
      `${CONTACTS} contacts with ${CUSTOMERS} customers of one branch are recorded, ${AT_ONCE} at a time, and then derived by the stream's handler in batches of ${BATCH}, ${AT_ONCE} at a time. The engine is on the same machine.`,
    ],
  })
} finally {
  await table.stop()
}

async function customersOf(context: RequestContext): Promise<readonly PartyId[]> {
  const { id: unitId } = await done(context, openOrgUnit, { name: { en: 'Branch' }, kind: 'BRANCH' })
  const posts = [{ unitId, kind: 'RELATIONSHIP_MANAGER' as const }]
  const leads = await mapAtMost(4, Array.from({ length: 10 }), () =>
    done(context, registerEmployee, { names: [{ full: 'Li Ming' }], posts }),
  )
  return mapAtMost(4, Array.from({ length: CUSTOMERS }), async () => {
    const { id: partyId } = await done(context, registerOrganization, { names: [{ legal: 'Ernst Handel' }] })
    const lead = leads[Math.floor(Math.random() * leads.length)]
    await done(context, openRelationship, {
      partyId,
      unitId,
      coverage: [{ employeeId: lead?.id ?? '', part: 'LEAD' }],
      lineOfBusiness: 'CUSTOMER',
      type: 'GROWTH',
      typeReason: 'Small yet',
    })
    return partyId
  })
}

async function contact(context: RequestContext, partyId: PartyId): Promise<string> {
  const occurredAt = new Date(Date.now() - Math.random() * 365 * 86_400_000).toISOString()
  const said = { channel: 'PHONE', direction: 'INBOUND', initiation: 'HUMAN', subject: randomUUID() } as const
  const participants = [{ partyId, part: 'INITIATOR' as const }]
  return (await done(context, recordInteraction, { ...said, occurredAt, participants })).id
}

function changeOf(id: string, n: number) {
  const Keys = { pk: { S: `${TENANT}#${id}` }, sk: { S: 'REC' } }
  return { eventName: 'MODIFY', dynamodb: { Keys, SequenceNumber: String(n) } } as const
}

async function measured(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return perSecond(CONTACTS, from)
}

function perSecond(count: number, from: number): number {
  return Math.round((count * 1_000) / (performance.now() - from))
}
