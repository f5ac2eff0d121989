import { CHANNELS } from '../../src/domain/interaction.ts'
import type { EmployeeId, OrgUnitId, PartyId, RecordId } from '../../src/domain/recordId.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { contactDeriver } from '../../src/usecases/derive/counts/contactDeriver.ts'
import { holdingDeriver } from '../../src/usecases/derive/counts/holdingDeriver.ts'
import { relationshipDeriver } from '../../src/usecases/derive/counts/relationshipDeriver.ts'
import { derive } from '../../src/usecases/derive/derive.ts'
import { openEngines } from '../../src/usecases/derive/openEngines.ts'
import { recordHolding } from '../../src/usecases/money/planHolding.ts'
import { registerOrganization } from '../../src/usecases/party/partyCommands.ts'
import { openRelationship } from '../../src/usecases/relationship/relationshipCommands.ts'
import { openOrgUnit, registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { done } from './done.ts'
import { interactionItems, nthInteraction, seed } from './seedRecords.ts'

/** A branch with customers of every tier, who owe something. */
export type KnownBook = {
  readonly office: OrgUnitId
  readonly branch: OrgUnitId
  readonly leads: readonly EmployeeId[]
  readonly firms: readonly PartyId[]
}

const LEADS = 4
const FIRMS = 40
const DAYS = 400
const DAY_MS = 86_400_000

/** The contacts of a book are of the days up to this one. */
export const LAST_DAY = '2026-10-01'

/** Only what counts in books is derived. */
const DERIVERS = { rel: [relationshipDeriver], int: [contactDeriver], hld: [holdingDeriver] }

/** Makes such a branch by commands, with everything but its contacts. */
export async function knownBook(context: RequestContext): Promise<KnownBook> {
  const { id: office } = await done(context, openOrgUnit, { name: { en: 'Office' }, kind: 'HEAD_OFFICE' })
  const { id: branch } = await done(context, openOrgUnit, {
    name: { en: 'Branch' },
    kind: 'BRANCH',
    parentId: office,
  })
  const leads: EmployeeId[] = []
  for (let n = 0; n < LEADS; n += 1) {
    const posts = [{ unitId: branch, kind: 'RELATIONSHIP_MANAGER' as const }]
    leads.push((await done(context, registerEmployee, { names: [{ full: `Lead ${n}` }], posts })).id)
  }
  const firms: PartyId[] = []
  const derived: RecordId[] = []
  for (let n = 0; n < FIRMS; n += 1) {
    const { id: partyId } = await done(context, registerOrganization, { names: [{ legal: `Firm ${n}` }] })
    firms.push(partyId)
    const holding = await done(context, recordHolding, {
      partyId,
      kind: 'LOAN',
      product: 'Term loan',
      amount: { amount: String(Math.round(10_000 * 1.35 ** n)), currency: 'CNY' },
      asOf: LAST_DAY,
    })
    const relationship = await done(context, openRelationship, {
      partyId,
      lineOfBusiness: 'CUSTOMER',
      type: 'GROWTH',
      typeReason: 'Small yet',
      tier: (['A', 'B', 'C'] as const)[n % 3] ?? 'C',
      unitId: branch,
      coverage: [{ employeeId: leads[n % LEADS] as EmployeeId, part: 'LEAD' }],
      openedOn: new Date(Date.parse(LAST_DAY) - (n * 11 + 1) * DAY_MS).toISOString().slice(0, 10),
    })
    derived.push(holding.id, relationship.id)
  }
  await derived100(context, derived)
  return { office, branch, leads, firms }
}

/**
 * Gives a book so many contacts, spread over 400 days and all channels, as commands write them, and counts them.
 *
 * @param from how many it has been given before.
 */
export async function withContacts(
  context: RequestContext,
  { firms, leads }: KnownBook,
  { from, count, of }: { readonly from: number; readonly count: number; readonly of: number },
): Promise<void> {
  const { tenant } = context.viewer
  const nth = (n: number) => {
    const firm = firms[n % FIRMS] as PartyId
    const lead = leads[n % LEADS] as EmployeeId
    const interaction = nthInteraction(n, {
      participants: [
        { id: firm, part: 'INITIATOR' },
        { id: lead, part: 'RECIPIENT' },
      ],
    })
    const ageMs = Math.floor((n * DAYS * DAY_MS) / of)
    const occurredAt = new Date(Date.parse(`${LAST_DAY}T12:00:00Z`) - ageMs).toISOString()
    const channel = CHANNELS[n % CHANNELS.length] ?? 'OTHER'
    const initiation = n % 3 === 0 ? ('AUTOMATED' as const) : ('HUMAN' as const)
    return { ...interaction, data: { ...interaction.data, occurredAt, channel, initiation } }
  }
  await seed(context.table, count, (n) => interactionItems(tenant, nth(from + n)))
  await derived100(
    context,
    Array.from({ length: count }, (_, n) => nth(from + n).id),
  )
}

/** As the stream does: a hundred at a time. */
async function derived100(context: RequestContext, ids: readonly RecordId[]): Promise<void> {
  const [engine] = await openEngines(context, DERIVERS)
  if (!engine) throw new Error('there is always a generation that is read')
  for (let at = 0; at < ids.length; at += 100) await derive(engine, ids.slice(at, at + 100))
}
