import type { KeptPrefix, KeptRecord, RecordByPrefix } from '../../store/recordKinds.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { planBulletin } from '../bulletin/bulletinCommands.ts'
import type { Attempt, Plan } from '../command.ts'
import { planChangedConsent } from '../consent/planConsent.ts'
import { planAssessment, planDisclosureRule } from '../disclosure/planDisclosure.ts'
import { planAttendance } from '../event/planAttendance.ts'
import { plansOfEvents } from '../event/planEvent.ts'
import { planExport } from '../export/exportCommands.ts'
import { planDelegation, planInsiderList, planWallException } from '../grant/planGrant.ts'
import { planChangedCommitment } from '../interaction/planCommitment.ts'
import { planChangedInteraction } from '../interaction/planInteraction.ts'
import { retouch } from '../interaction/retouch.ts'
import { settleInteraction } from '../interaction/settleInteraction.ts'
import { planSharePosition } from '../investor/sharePositionCommands.ts'
import { planHolding } from '../money/planHolding.ts'
import { planTransaction } from '../money/planTransaction.ts'
import { planObligationRule } from '../obligation/obligationRuleCommands.ts'
import { planObligation } from '../obligation/planObligation.ts'
import { planPartnerApp } from '../partnerApp/planPartnerApp.ts'
import { planChangedParty } from '../party/planParty.ts'
import { planOfDisclosure } from '../publication/planOfDisclosure.ts'
import { planChangedRelationship } from '../relationship/planRelationship.ts'
import { planServicePlan } from '../service/planCommands.ts'
import { planServiceRequest } from '../service/requestCommands.ts'
import { planServiceStandard } from '../service/standardCommands.ts'
import { planEmployee, planOrgUnit } from '../staff/planEmployee.ts'
import { afterTie, planChangedTie } from '../tie/planTie.ts'
import { planAgreement, planCase, planRating } from '../type/planFiled.ts'
import { planOfVisit } from '../visit/planOfVisit.ts'
import { planAlert, planSignal, planWarningRule } from '../warning/planWarning.ts'
import { planWorkLog } from '../work/logCommands.ts'
import { planWorkPlan } from '../work/planCommands.ts'

type Overwrite<R extends KeptRecord> = (
  attempt: Attempt,
  before: Placed<R>,
  data: R['data'],
  active: boolean,
) => Plan<R> | Promise<Plan<R>>

/** How each kind of record is given other data, or withdrawn, whatever it said before: as another version. */
const OVERWRITES: { readonly [P in KeptPrefix]: Overwrite<RecordByPrefix[P]> } = {
  prt: planChangedParty,
  unt: (attempt, before, data, active) => planOrgUnit(attempt, data, before, active),
  emp: (attempt, before, data, active) => planEmployee(attempt, data, before, active),
  // Who was let in since, or no more, is not undone.
  rel: (attempt, before, data, active) =>
    planChangedRelationship(attempt, before, { ...data, shares: before.data.shares }, active),
  tie: planChangedTie,
  int: planChangedInteraction,
  cmt: planChangedCommitment,
  hld: (attempt, before, data, active) => planHolding(attempt, data, before, active),
  txn: (attempt, before, data, active) => planTransaction(attempt, data, before, active),
  dlg: planDelegation.changed,
  ins: planInsiderList.changed,
  wex: planWallException.changed,
  wrl: planWarningRule.changed,
  sig: planSignal.changed,
  alt: planAlert.changed,
  app: (attempt, before, data, active) => planPartnerApp(attempt, data, before, active),
  cns: planChangedConsent,
  agr: planAgreement.changed,
  rtg: planRating.changed,
  cas: planCase.changed,
  orl: planObligationRule.changed,
  obl: planObligation.changed,
  evt: plansOfEvents.changed,
  att: (attempt, before, data, active) => planAttendance(attempt, data, before, active),
  wpl: planWorkPlan.changed,
  wlg: planWorkLog.changed,
  bul: planBulletin.changed,
  sst: planServiceStandard.changed,
  svr: planServiceRequest.changed,
  svp: planServicePlan.changed,
  dcl: planOfDisclosure.changed,
  ivr: planOfVisit.changed,
  exp: planExport.changed,
  dsc: planAssessment.changed,
  drl: planDisclosureRule.changed,
  pos: (attempt, before, data, active) => planSharePosition(attempt, data, before, active),
}

/** Gives a record other data, or withdraws it: as another version, on the condition that `before` is the newest. */
export async function overwrite<P extends KeptPrefix>(
  attempt: Attempt,
  prefix: P,
  before: Placed<RecordByPrefix[P]>,
  { data, active }: { readonly data: RecordByPrefix[P]['data']; readonly active: boolean },
): Promise<Plan<KeptRecord>> {
  // The prefix decides the kind of both, which TypeScript cannot follow through the table.
  return OVERWRITES[prefix](attempt, before as never, data as never, active)
}

/** What follows from a record that was overwritten. May be done twice. */
export async function afterOverwrite(attempt: Attempt, record: KeptRecord): Promise<void> {
  if (record.kind === 'tie') await afterTie(attempt, record)
  if (record.kind !== 'interaction') return
  await settleInteraction(attempt, record)
  await retouch(attempt, record)
}
