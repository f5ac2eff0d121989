import type { Consent, ConsentData } from '../../domain/consent.ts'
import { firstMeta } from '../../domain/record.ts'
import { consentItem } from '../../store/items/consentItem.ts'
import {
  consentsAfter,
  consentsWrite,
  findConsents,
  type PartyConsents,
  type ReadConsents,
} from '../../store/partyConsents.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { assertNew } from '../assertNew.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { refused } from '../refused.ts'

/**
 * The most consents of a party that are not over, and of those, for one app.
 *
 * A view reads all of them in its one query, beside everything else: 30 take 2,000 bytes at most. See docs/data-model.md.
 */
const MOST = { ofParty: 30, ofApp: 20 } as const

/** One of a party's consents, as it was and as it is to be. */
type ConsentChange = { readonly before?: Placed<Consent>; readonly after: Consent }

export async function planNewConsent(attempt: Attempt, data: ConsentData): Promise<Plan<Consent>> {
  const { context, scope, change } = attempt
  const id = recordIdFor(attempt, 'cns')
  await assertNew(attempt, id)
  const after: Consent = { kind: 'consent', id, meta: firstMeta(change), data }
  const read = await findConsents(context.table, scope.tenant, data.partyId)
  assertFew(consentsAfter(read.consents, [after], change.at), data)
  return planConsents(attempt, read, [{ after }])
}

export async function planChangedConsent(
  attempt: Attempt,
  before: Placed<Consent>,
  data: ConsentData,
  active = true,
): Promise<Plan<Consent>> {
  const { context, scope, change } = attempt
  const read = await findConsents(context.table, scope.tenant, data.partyId)
  return planConsents(attempt, read, [{ before, after: changed(before, data, change, active) }])
}

/** Changes one or more consents of one party at once, and with them what decisions read. The first is the plan's record. */
export function planConsents(
  { scope, change, movedAt }: Attempt,
  read: ReadConsents,
  changes: readonly [ConsentChange, ...ConsentChange[]],
): Plan<Consent> {
  const [first, ...others] = changes.map(({ before, after }) =>
    recordWrites(consentItem, scope.tenant, before, after, movedAt),
  )
  // The type says that there is one, which `map` forgets.
  if (!first) throw new RangeError('expected at least one change of a consent')
  const { partyId } = first.record.data
  const consents = consentsAfter(
    read.consents,
    changes.map(({ after }) => after),
    change.at,
  )
  return {
    record: first.record,
    writes: [
      ...[first, ...others].flatMap(({ writes }) => writes),
      consentsWrite(scope.tenant, partyId, read, consents),
    ],
    moved: false,
  }
}

function assertFew(consents: PartyConsents, { partnerAppId }: ConsentData): void {
  const ofApp = consents.filter((consent) => consent.partnerAppId === partnerAppId).length
  if (ofApp > MOST.ofApp) throw tooMany(MOST.ofApp, 'for this partner app', '对该合作方应用')
  if (consents.length > MOST.ofParty) throw tooMany(MOST.ofParty, 'in all', '合计')
}

function tooMany(most: number, scope: string, scopeZh: string) {
  return refused(
    'LIMIT_REACHED',
    [],
    `A party has at most ${most} consents in force ${scope}. Withdraw those that are no longer needed.`,
    `每个当事人${scopeZh}最多有 ${most} 项有效授权。请先撤回不再需要的授权。`,
  )
}
