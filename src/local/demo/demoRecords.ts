import type { CalendarDate } from '../../domain/calendarDate.ts'
import type { ImportInputs, ImportKind, ImportRecord } from '../../imports/importRecord.ts'
import { record } from '../../imports/record.ts'
import { type DemoBank, demoBank } from './demoBank.ts'
import {
  holdingInput,
  interactionInput,
  relationshipInput,
  tieInput,
  transactionInput,
} from './factRecords.ts'
import { attendanceInput, resultsCallInput, sharePositionInput } from './investorRecords.ts'
import { employeeInput, organizationInput, personInput, unitInput } from './partyRecords.ts'
import { DEMO_SYSTEM } from './refs.ts'

export type DemoOptions = {
  /** The same seed gives the same bank, to the byte. */
  readonly seed?: number
  /** The last day of the story; nothing in it has happened later. */
  readonly until?: CalendarDate
  /** How many times the usual 2,000 parties, above 0. */
  readonly scale?: number
}

/** A bank that does not exist, in the order an import takes it. */
export function* demoRecords({
  seed = 1,
  until = '2026-11-20',
  scale = 1,
}: DemoOptions = {}): Iterable<ImportRecord> {
  const bank = demoBank({ seed, until, scale })
  let line = 0
  for (const { kind, inputs } of inputsOf(bank, until)) {
    for (const input of inputs) {
      line += 1
      yield record(kind, { file: DEMO_SYSTEM, line }, input)
    }
  }
}

type Inputs = {
  readonly [Kind in ImportKind]: { readonly kind: Kind; readonly inputs: readonly ImportInputs[Kind][] }
}[ImportKind]

function inputsOf(bank: DemoBank, until: CalendarDate): readonly Inputs[] {
  return [
    { kind: 'orgUnit', inputs: bank.units.all.map(unitInput) },
    { kind: 'employee', inputs: bank.staff.map(employeeInput) },
    { kind: 'person', inputs: bank.persons.map(personInput) },
    { kind: 'organization', inputs: bank.organizations.map(organizationInput) },
    { kind: 'relationship', inputs: bank.relationships.map(relationshipInput) },
    { kind: 'tie', inputs: bank.ties.map((tie) => tieInput(tie, until)) },
    { kind: 'holding', inputs: bank.holdings.map((holding, n) => holdingInput(holding, n + 1)) },
    { kind: 'sharePosition', inputs: bank.sharePositions.map(sharePositionInput) },
    {
      kind: 'transaction',
      inputs: bank.transactions.map((transaction, n) => transactionInput(transaction, n + 1)),
    },
    {
      kind: 'interaction',
      inputs: bank.interactions.map((interaction, n) => interactionInput(interaction, n + 1)),
    },
    { kind: 'event', inputs: [resultsCallInput(bank.resultsCall)] },
    {
      kind: 'attendance',
      inputs: bank.resultsCall.attendances.map((attendance) => attendanceInput(bank.resultsCall, attendance)),
    },
  ]
}
