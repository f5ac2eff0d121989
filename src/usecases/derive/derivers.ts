import type { KeptPrefix } from '../../store/recordKinds.ts'
import { dailyBulletins } from '../bulletin/draftBulletins.ts'
import { contactsToAssess } from '../disclosure/contactsToAssess.ts'
import { disclosureAlarms, disclosureFollows } from '../disclosure/disclosureDerivers.ts'
import { attendanceFollows, eventContactsFollow } from '../event/eventDerivers.ts'
import { classFollows, classStays } from '../history/classFollows.ts'
import { contactChangesFollow } from '../history/contactChangesFollow.ts'
import { contactFollows } from '../interaction/contactFollows.ts'
import { listsFollow } from '../interaction/listsFollow.ts'
import {
  commitmentObligations,
  holdingObligations,
  interactionObligations,
  partyObligations,
  relationshipObligations,
  relationshipPromises,
  ruleObligations,
} from '../obligation/obligationDerivers.ts'
import { requestsOfRelationship, serviceRequestCounts } from '../service/serviceDerivers.ts'
import { affiliationFollows } from '../tie/affiliationFollows.ts'
import { agreementReview } from '../type/agreementReview.ts'
import { endAccessFollows } from '../type/endAccessFollows.ts'
import { contactsInPlans, plansOfContacts } from '../work/contactsInPlans.ts'
import { alertDeriver } from './counts/alertDeriver.ts'
import { contactDeriver } from './counts/contactDeriver.ts'
import { contactTallyDeriver } from './counts/contactTallyDeriver.ts'
import { holdingDeriver } from './counts/holdingDeriver.ts'
import { obligationDeriver } from './counts/obligationDeriver.ts'
import { relationshipDeriver } from './counts/relationshipDeriver.ts'
import type { Deriver } from './deriver.ts'
import {
  commitmentHealth,
  contactHealth,
  holdingHealth,
  signalHealth,
  transactionHealth,
} from './healthDerivers.ts'
import { interactionWarnings, relationshipWarnings, ruleWarnings, signalWarnings } from './warningDerivers.ts'

/** By the prefix of its ids, how what follows from a kind of record is made. A kind may have several, which know nothing of each other. */
export type Derivers = { readonly [P in KeptPrefix]?: readonly Deriver<P>[] }

export const DERIVERS: Derivers = {
  tie: [affiliationFollows],
  int: [
    contactDeriver,
    contactTallyDeriver,
    contactsInPlans,
    interactionWarnings,
    interactionObligations,
    contactHealth,
    contactFollows,
    disclosureFollows,
    contactsToAssess,
    classStays,
    listsFollow,
    // After the firms are what they should be.
    contactChangesFollow,
  ],
  evt: [eventContactsFollow],
  att: [attendanceFollows],
  wpl: [plansOfContacts],
  unt: [dailyBulletins],
  svr: [serviceRequestCounts],
  rel: [
    relationshipDeriver,
    relationshipWarnings,
    relationshipObligations,
    relationshipPromises,
    endAccessFollows,
    requestsOfRelationship,
  ],
  agr: [agreementReview],
  sig: [signalWarnings, signalHealth],
  wrl: [ruleWarnings],
  hld: [holdingDeriver, holdingObligations, holdingHealth],
  orl: [ruleObligations],
  prt: [partyObligations],
  cmt: [commitmentObligations, commitmentHealth],
  txn: [transactionHealth],
  obl: [obligationDeriver],
  alt: [alertDeriver],
  dsc: [disclosureAlarms, classFollows],
}
