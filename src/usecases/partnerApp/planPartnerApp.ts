import { CONSENTABLE_CATEGORIES, type DataCategory } from '../../domain/dataCategory.ts'
import { asksForMore, type PartnerApp, type PartnerTerms } from '../../domain/partnerApp.ts'
import { firstMeta } from '../../domain/record.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type {
  AskingLimitsInput,
  ChangePartnerAppInput,
  RegisterPartnerAppInput,
} from '../../generated/resolvers.ts'
import { clientClaim, partnerAppItem } from '../../store/items/partnerAppItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { assertNew } from '../assertNew.ts'
import { checkedCount, checkedId, checkedText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { invalid, notFound, refused } from '../refused.ts'

type Fields<Input> = Omit<Input, 'idempotencyKey' | 'source'>

export async function partnerAppData(
  attempt: Attempt,
  input: Fields<RegisterPartnerAppInput>,
): Promise<PartnerApp['data']> {
  return withoutAbsent({
    name: checkedText(input.name, ['name'], { most: 100 }),
    clientId: await newClientId(attempt, input.clientId),
    organizationId: await checkedOrganization(attempt, input.organizationId),
    contactEmail: checkedEmail(input.contactEmail),
    purposes: checkedPurposes(input.purposes),
    categories: checkedCategories(input.categories),
    limits: checkedLimits(input.limits),
    state: 'PENDING' as const,
    askedBy: attempt.scope.actor,
    operationCount: 0,
  })
}

/** What lets the app ask for more, or is another's program, waits for approval; what lets it ask for less holds at once. */
export async function changedPartnerApp(
  attempt: Attempt,
  { data: before }: Placed<PartnerApp>,
  input: Fields<ChangePartnerAppInput>,
): Promise<PartnerApp['data']> {
  const { limits: ownLimits, organizationId: _, ...rest } = before
  const terms: PartnerTerms = withoutAbsent({
    purposes: input.purposes ? checkedPurposes(input.purposes) : before.purposes,
    categories: input.categories ? checkedCategories(input.categories) : before.categories,
    limits: input.limits === undefined ? ownLimits : checkedLimits(input.limits),
  })
  const organizationId =
    input.organizationId === undefined
      ? before.organizationId
      : await checkedOrganization(attempt, input.organizationId)
  // Who consented did so for a recipient: PIPL article 23. Another one is more than was approved.
  const isMore = asksForMore(before, terms) || organizationId !== before.organizationId
  if (isMore && before.state === 'SUSPENDED') throw suspended()
  return withoutAbsent({
    ...rest,
    ...terms,
    name: input.name ? checkedText(input.name, ['name'], { most: 100 }) : before.name,
    contactEmail: input.contactEmail ? checkedEmail(input.contactEmail) : before.contactEmail,
    organizationId,
    ...(isMore ? { state: 'PENDING' as const, askedBy: attempt.scope.actor } : {}),
  })
}

export async function planPartnerApp(
  attempt: Attempt,
  data: PartnerApp['data'],
  before?: Placed<PartnerApp>,
  active = true,
): Promise<Plan<PartnerApp>> {
  const { scope, change, movedAt } = attempt
  if (before) {
    return recordWrites(partnerAppItem, scope.tenant, before, changed(before, data, change, active), movedAt)
  }
  const id = recordIdFor(attempt, 'app')
  await assertNew(attempt, id)
  const app: PartnerApp = { kind: 'partnerApp', id, meta: firstMeta(change), data }
  return recordWrites(partnerAppItem, scope.tenant, undefined, app, movedAt)
}

const CLIENT_ID = /^[A-Za-z0-9._-]{1,64}$/

async function newClientId({ context, scope }: Attempt, clientId: string): Promise<string> {
  if (!CLIENT_ID.test(clientId)) {
    throw invalid(
      ['clientId'],
      '1 to 64 letters, digits, ".", "_" or "-"',
      '1 至 64 个字母、数字、“.”、“_”或“-”',
      clientId,
    )
  }
  const claim = await context.table.get(clientClaim(scope.tenant, clientId), { consistent: true })
  if (!claim) return clientId
  throw refused(
    'ALREADY_EXISTS',
    ['clientId'],
    `The client id ${clientId} is another app's, ${String(claim['id'])}.`,
    `客户端编号 ${clientId} 已属于另一应用 ${String(claim['id'])}。`,
  )
}

async function checkedOrganization(
  { context, scope }: Attempt,
  text: string | null | undefined,
): Promise<PartyId | undefined> {
  if (!text) return undefined
  const field = ['organizationId']
  const id = checkedId(text, 'prt', field)
  const party = await findRecord(context.table, scope.tenant, id)
  if (!party?.meta.active) throw notFound(field, id)
  if (party.data.type !== 'ORGANIZATION') throw invalid(field, 'an organization', '组织', id)
  return id
}

function checkedEmail(text: string): string {
  const field = ['contactEmail']
  const email = checkedText(text, field, { most: 254 })
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid(field, 'an e-mail address', '电子邮箱地址', email)
  return email
}

function checkedPurposes(purposes: PartnerTerms['purposes']): PartnerTerms['purposes'] {
  return [...new Set(checkedCount(purposes, ['purposes'], { least: 1, most: 20 }))]
}

function checkedCategories(categories: readonly DataCategory[]): readonly DataCategory[] {
  const consentable: readonly DataCategory[] = CONSENTABLE_CATEGORIES
  const n = categories.findIndex((category) => !consentable.includes(category))
  if (n >= 0) {
    const all = consentable.join(', ')
    throw invalid(
      ['categories', n],
      `what a party can consent to: ${all}`,
      `当事人可授权的类别：${all}`,
      categories[n],
    )
  }
  return [...new Set(checkedCount(categories, ['categories'], { least: 1, most: 50 }))]
}

const MOST_UNITS = 1_000_000
const FASTEST = 10_000

function checkedLimits(limits: AskingLimitsInput | null | undefined): PartnerTerms['limits'] {
  if (!limits) return undefined
  const { maximum, restoreRate } = limits
  if (maximum < 1 || maximum > MOST_UNITS)
    throw invalid(['limits', 'maximum'], `1 to ${MOST_UNITS}`, `1 至 ${MOST_UNITS}`, maximum)
  if (restoreRate < 1 || restoreRate > FASTEST)
    throw invalid(['limits', 'restoreRate'], `1 to ${FASTEST}`, `1 至 ${FASTEST}`, restoreRate)
  return { maximum, restoreRate }
}

function suspended() {
  return refused(
    'INVALID_STATE',
    [],
    'The app is suspended: it is resumed first, and then given more.',
    '该应用已暂停：须先恢复，再扩大其权限。',
  )
}
