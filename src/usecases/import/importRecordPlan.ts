import type { RecordId } from '../../domain/recordId.ts'
import type { ImportInputs, ImportKind, ImportRecord } from '../../imports/importRecord.ts'
import type { KeptPrefix, RecordByPrefix } from '../../store/recordKinds.ts'
import { withoutAbsent } from '../checks.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { attendanceData, eventData } from '../event/importedEvent.ts'
import { attendanceIdOf, planAttendance } from '../event/planAttendance.ts'
import { plansOfEvents } from '../event/planEvent.ts'
import { assertInsider } from '../grant/confidentialityInput.ts'
import { interactionFields } from '../interaction/interactionInput.ts'
import { keptFields } from '../interaction/keptFields.ts'
import { firmsOf } from '../interaction/participants.ts'
import { commitmentFields, planNewInteraction } from '../interaction/planInteraction.ts'
import { planSharePosition } from '../investor/sharePositionCommands.ts'
import { sharePositionData } from '../investor/sharePositionData.ts'
import { holdingData, planHolding } from '../money/planHolding.ts'
import { planTransaction, transactionData } from '../money/planTransaction.ts'
import { organizationData, personData } from '../party/partyData.ts'
import { planNewParty } from '../party/planParty.ts'
import { planNewRelationship, relationshipData } from '../relationship/planRelationship.ts'
import { employeeData, orgUnitData, planEmployee, planOrgUnit } from '../staff/planEmployee.ts'
import { planNewTie } from '../tie/planTie.ts'
import { assertShare, tieStatement } from '../tie/tieInput.ts'
import type { ImportMemory } from './importMemory.ts'
import { ofSameParty } from './ofSameParty.ts'
import { settleInteractions, settleTies } from './settleImport.ts'

/** A record of a batch as it is now, and what is still to be done for it. */
export type Kept<R> = { readonly record: R; readonly isChanged: boolean; readonly followUp: boolean }

/** How one kind of imported record becomes a record of ours. */
type Importer<Kind extends ImportKind, P extends KeptPrefix> = {
  readonly prefix: P
  /** Whose id follows from what it is about, whichever source says so. From its source, when absent. */
  readonly idOf?: (tenant: string, input: ImportInputs[Kind]) => RecordId<P>
  /** What records of this kind rewrite together: each is planned on what the one before it will leave. */
  readonly rewrites?: (input: ImportInputs[Kind]) => string
  readonly create: (attempt: Attempt, input: ImportInputs[Kind]) => Promise<Plan<RecordByPrefix[P]>>
  /** What a record that is there already says after this input. */
  readonly next: (
    attempt: Attempt,
    input: ImportInputs[Kind],
    before: RecordByPrefix[P],
  ) => Promise<RecordByPrefix[P]['data']>
  /** What follows from all records of a batch, those included that were as they should be. */
  readonly settle?: (
    attempt: Attempt,
    kept: readonly Kept<RecordByPrefix[P]>[],
    memory: ImportMemory,
  ) => Promise<void>
  /** It copies nothing of the parties and employees it names: they only have to be there. */
  readonly onlyNames?: true
}

/** A new record of what `next` says. */
function plainly<Kind extends ImportKind, P extends KeptPrefix>(
  prefix: P,
  data: (attempt: Attempt, input: ImportInputs[Kind]) => Promise<RecordByPrefix[P]['data']>,
  plan: (attempt: Attempt, data: RecordByPrefix[P]['data']) => Promise<Plan<RecordByPrefix[P]>>,
): Importer<Kind, P> {
  return { prefix, create: async (attempt, input) => plan(attempt, await data(attempt, input)), next: data }
}

async function interactionData(attempt: Attempt, input: ImportInputs['interaction']) {
  const fields = interactionFields(attempt, input)
  await assertInsider(attempt, fields)
  const firms = await firmsOf(attempt, fields.participants, fields.occurredAt)
  return { ...fields, firms }
}

export const IMPORTERS: {
  readonly orgUnit: Importer<'orgUnit', 'unt'>
  readonly employee: Importer<'employee', 'emp'>
  readonly person: Importer<'person', 'prt'>
  readonly organization: Importer<'organization', 'prt'>
  readonly relationship: Importer<'relationship', 'rel'>
  readonly tie: Importer<'tie', 'tie'>
  readonly holding: Importer<'holding', 'hld'>
  readonly sharePosition: Importer<'sharePosition', 'pos'>
  readonly transaction: Importer<'transaction', 'txn'>
  readonly interaction: Importer<'interaction', 'int'>
  readonly event: Importer<'event', 'evt'>
  readonly attendance: Importer<'attendance', 'att'>
} = {
  orgUnit: plainly('unt', orgUnitData, planOrgUnit),
  employee: plainly('emp', employeeData, planEmployee),
  person: plainly('prt', async (_, input) => personData(input), planNewParty),
  organization: plainly('prt', async (_, input) => organizationData(input), planNewParty),
  relationship: {
    prefix: 'rel',
    rewrites: ({ partyId }) => partyId,
    create: async (attempt, input) => planNewRelationship(attempt, await relationshipData(attempt, input)),
    next: async (attempt, input, before) => {
      const data = await relationshipData(attempt, input)
      const [stated] = data.types
      const newest = before.data.types.at(-1)
      // The same type again is no news; another is another statement.
      const isNews = stated && (newest?.type !== stated.type || newest.reason !== stated.reason)
      const id = String(before.data.types.length).padStart(4, '0')
      const types = isNews ? [...before.data.types, { ...stated, id }] : before.data.types
      const { partyId, lineOfBusiness, shares, investorTarget } = before.data
      return withoutAbsent({ ...data, types, partyId, lineOfBusiness, shares, investorTarget })
    },
  },
  tie: {
    prefix: 'tie',
    onlyNames: true,
    create: async (attempt, input) => {
      assertShare(input.kind, input.share)
      return planNewTie(attempt, input, tieStatement(attempt, 'STATE', input))
    },
    next: async (attempt, input, { data }) => {
      assertShare(input.kind, input.share)
      return { ...data, statements: [...data.statements, tieStatement(attempt, 'CORRECT', input)] }
    },
    settle: settleTies,
  },
  holding: {
    ...plainly('hld', holdingData, planHolding),
    onlyNames: true,
    rewrites: ({ partyId }) => partyId,
    next: async (attempt, input, before) => ofSameParty(before.data, await holdingData(attempt, input)),
  },
  sharePosition: {
    ...plainly('pos', sharePositionData, planSharePosition),
    next: async (attempt, input, before) => ofSameParty(before.data, await sharePositionData(attempt, input)),
  },
  transaction: {
    ...plainly('txn', transactionData, planTransaction),
    onlyNames: true,
    rewrites: ({ partyId }) => partyId,
    next: async (attempt, input, before) => ofSameParty(before.data, await transactionData(attempt, input)),
  },
  interaction: {
    prefix: 'int',
    onlyNames: true,
    create: async (attempt, input) => {
      const data = await interactionData(attempt, input)
      const commitments = await commitmentFields(attempt, input.commitments ?? [])
      return planNewInteraction(attempt, { data: { ...data, commitmentIds: [] }, commitments })
    },
    next: async (attempt, input, before) =>
      withoutAbsent({ ...(await interactionData(attempt, input)), ...keptFields(before.data) }),
    settle: settleInteractions,
  },
  event: {
    prefix: 'evt',
    create: async (attempt, input) =>
      plansOfEvents.made(attempt, await eventData(attempt, input), recordIdFor(attempt, 'evt')),
    next: eventData,
  },
  attendance: {
    prefix: 'att',
    idOf: (tenant, { eventId, partyId }) => attendanceIdOf(tenant, eventId, partyId),
    create: async (attempt, input) => planAttendance(attempt, await attendanceData(attempt, input)),
    next: attendanceData,
  },
}

/** How this record is imported: its kind's way, which TypeScript cannot follow from the record by itself. */
export function importerOf({ kind }: ImportRecord): Importer<ImportKind, KeptPrefix> {
  return IMPORTERS[kind] as unknown as Importer<ImportKind, KeptPrefix>
}
