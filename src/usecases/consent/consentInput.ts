import { dateInZone } from '../../domain/calendarDate.ts'
import { type ConsentData, type ConsentGiver, type LawfulBasis, mayBeChild } from '../../domain/consent.ts'
import type { Party } from '../../domain/party.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { GrantConsentInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { partyForChange } from '../party/partyForChange.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound } from '../refused.ts'
import { consentableCategories } from './consentableCategories.ts'
import { consentEvidence } from './consentEvidence.ts'
import { consentPeriod } from './consentPeriod.ts'
import { partnerAppForConsent } from './partnerAppForConsent.ts'

/** What a consent's input says, checked against the party, the partner app and who said yes. */
export async function consentData(attempt: Attempt, input: GrantConsentInput): Promise<ConsentData> {
  const { context, change } = attempt
  const party = await partyForChange(attempt, input.partyId, ['partyId'])
  const categories = consentableCategories(input.categories, ['categories'])
  const { purpose, partnerAppId } = input
  const app = await partnerAppForConsent(attempt, { partnerAppId, purpose, categories })
  const evidence = consentEvidence(input.evidence, { categories, now: context.app.now() })
  const given = evidence.map(({ givenAt }) => givenAt).toSorted()
  const giver = { givenBy: input.givenBy ?? 'SELF', representativeId: input.representativeId } as const
  const data = withoutAbsent({
    partyId: party.id,
    partnerAppId: app.id,
    purpose,
    categories,
    lawfulBasis: checkedBasis(party, input.lawfulBasis ?? 'CONSENT'),
    ...consentPeriod(input, { given, now: change.at }),
    evidence,
    givenBy: giver.givenBy,
    representativeId: await representative(attempt, party, giver),
  })
  assertOfAge(party, data, dateInZone(new Date(given[0] ?? change.at), context.app.timeZone))
  return data
}

/** In China nobody's interests stand in for consent (PIPL article 13), and who is not known to be elsewhere may be there. */
function checkedBasis({ data: { country } }: Party, basis: LawfulBasis): LawfulBasis {
  if (basis !== 'LEGITIMATE_INTERESTS' || (country !== undefined && country !== 'CN')) return basis
  throw invalid(
    ['lawfulBasis'],
    'another basis for a party in China, or of no known country: PIPL article 13 has no legitimate interests',
    '其他合法性基础：当事人位于中国或国别未知时，《个人信息保护法》第十三条未规定“合法利益”',
    basis,
  )
}

type Giver = { readonly givenBy: ConsentGiver; readonly representativeId?: string | null | undefined }

/** The person who said yes in the party's stead. Whether they may is for the institution to check, before it records it. */
async function representative(
  attempt: Attempt,
  party: Party,
  { givenBy, representativeId }: Giver,
): Promise<PartyId | undefined> {
  const { context, scope } = attempt
  const field = ['representativeId']
  if (givenBy === 'SELF') {
    if (!representativeId) return undefined
    throw invalid(
      field,
      'absent when the party consents itself',
      '当事人本人同意时不得填写',
      representativeId,
    )
  }
  if (!representativeId) throw invalid(field, 'given: who consented for the party', '代为同意的人')
  const id = checkedId(representativeId, 'prt', field)
  const person = await findRecord(context.table, scope.tenant, id)
  if (!person?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, person, field)
  if (person.data.type === 'PERSON' && id !== party.id) return id
  throw invalid(field, 'another person than the party', '当事人以外的自然人', id)
}

/**
 * For a child under 14 the guardian consents, and to each category separately, as all of a child's data is sensitive.
 *
 * @see PIPL articles 28, 29 and 31
 */
function assertOfAge({ data: party }: Party, consent: ConsentData, on: string): void {
  if (party.type !== 'PERSON') {
    if (consent.givenBy !== 'GUARDIAN') return
    throw invalid(
      ['givenBy'],
      'SELF or REPRESENTATIVE for an organization',
      '机构应为 SELF 或 REPRESENTATIVE',
      'GUARDIAN',
    )
  }
  if (!party.birthDate || !mayBeChild(party.birthDate, on)) return
  if (consent.givenBy !== 'GUARDIAN') {
    throw invalid(
      ['givenBy'],
      'GUARDIAN for a child under 14: PIPL article 31',
      'GUARDIAN：不满十四周岁的未成年人须由监护人同意（《个人信息保护法》第三十一条）',
      consent.givenBy,
    )
  }
  const separately = new Set(consent.evidence.flatMap(({ separateFor }) => separateFor))
  if (consent.categories.every((category) => separately.has(category))) return
  throw invalid(
    ['evidence'],
    'of a separate consent to each category, as all data of a child under 14 is sensitive: PIPL articles 28 and 29',
    '对每一类数据的单独同意：不满十四周岁未成年人的个人信息均属敏感个人信息（《个人信息保护法》第二十八、二十九条）',
  )
}
