import type { Consent, ConsentData } from '../../domain/consent.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { WithdrawConsentInput } from '../../generated/resolvers.ts'
import { findConsents } from '../../store/partyConsents.ts'
import { changed } from '../../store/recordKind.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, optionalText } from '../checks.ts'
import type { Attempt, Command, Plan } from '../command.ts'
import { partyForChange } from '../party/partyForChange.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { planChangedConsent, planConsents } from './planConsent.ts'

/**
 * Takes back one consent, or all that a party gave an app, for one purpose or for all.
 *
 * It has no expected version, no approval and no wait: taking back is as easy as giving (GDPR article 7(3), PIPL article
 * 15), so nothing that others do meanwhile may stand in its way. Whatever the lawful basis: whoever still has another
 * one records it anew.
 */
export const withdrawConsent: Command<Consent, WithdrawConsentInput> = {
  name: 'withdrawConsent',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    optionalText(input.reason, ['reason'], 500)
    const { id, partyId, partnerAppId } = input
    if (id && !partyId && !partnerAppId) return planWithdrawnOne(attempt, id, input)
    if (!id && partyId && partnerAppId) return planWithdrawnAll(attempt, { ...input, partyId, partnerAppId })
    throw invalid(
      ['id'],
      'the id of a consent, or absent when partyId and partnerAppId are given',
      '授权编号；给出 partyId 与 partnerAppId 时则不填',
    )
  },
}

async function planWithdrawnOne(
  attempt: Attempt,
  text: string,
  input: WithdrawConsentInput,
): Promise<Plan<Consent>> {
  const { context, scope } = attempt
  const id = checkedId(text, 'cns', ['id'])
  const consent = await findRecord(context.table, scope.tenant, id)
  if (!consent?.meta.active) throw notFound(['id'], id)
  await partyForChange(attempt, consent.data.partyId, ['id'], { named: id, evenWithdrawn: true })
  if (consent.data.withdrawal) return unchanged(consent)
  return planChangedConsent(attempt, consent, withdrawn(consent.data, attempt, input))
}

type OfApp = WithdrawConsentInput & { readonly partyId: string; readonly partnerAppId: string }

async function planWithdrawnAll(attempt: Attempt, input: OfApp): Promise<Plan<Consent>> {
  const { context, scope, change } = attempt
  const { id: partyId } = await partyForChange(attempt, input.partyId, ['partyId'], { evenWithdrawn: true })
  const partnerAppId = checkedId(input.partnerAppId, 'app', ['partnerAppId'])
  const read = await findConsents(context.table, scope.tenant, partyId)
  const ids = read.consents
    .filter((consent) => consent.partnerAppId === partnerAppId)
    .filter(({ purpose }) => !input.purpose || purpose === input.purpose)
    .filter(({ validTo }) => validTo > change.at)
    .map(({ id }) => id)
  const records = await findRecords(context.table, scope.tenant, ids)
  // The newest is the one that is shown.
  const [first, ...others] = ids
    .flatMap((id) => records.get(id) ?? [])
    .toSorted((a, b) => (a.meta.createdAt > b.meta.createdAt ? -1 : 1))
    .map((before) => ({
      before,
      after: changed(before, withdrawn(before.data, attempt, input), change),
    }))
  if (!first) throw nothingToWithdraw(partyId)
  return planConsents(attempt, read, [first, ...others])
}

function withdrawn(
  data: ConsentData,
  { change }: Attempt,
  { means }: Pick<WithdrawConsentInput, 'means'>,
): ConsentData {
  return { ...data, withdrawal: { at: change.at, ...(means ? { means } : {}) } }
}

/** It is as was asked for. */
function unchanged(record: Placed<Consent>): Plan<Consent> {
  return { record, writes: [], moved: false }
}

function nothingToWithdraw(partyId: PartyId) {
  return refused(
    'NOT_FOUND',
    ['partnerAppId'],
    `${partyId} consents to nothing for this partner app: there is nothing to withdraw.`,
    `${partyId} 对该合作方应用没有有效授权，无需撤回。`,
  )
}
