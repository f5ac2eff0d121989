import type { Money } from '../../domain/money.ts'
import type { SecurityCode } from '../../domain/security.ts'
import { expectedSecurityCode, securityCode } from '../../domain/security.ts'
import type { SharePositionData } from '../../domain/sharePosition.ts'
import type { RecordSharePositionInput, SecurityCodeInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedCount, checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { money, notNegative } from '../money/moneyInput.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { type Field, invalid, notFound } from '../refused.ts'
import { today } from '../today.ts'

type Fields = Omit<RecordSharePositionInput, 'idempotencyKey' | 'source'>

const MOST_MANAGERS = 50

/** What a position's input says, checked against the party it names. */
export async function sharePositionData(attempt: Attempt, input: Fields): Promise<SharePositionData> {
  const { context, scope } = attempt
  const partyId = checkedId(input.partyId, 'prt', ['partyId'])
  const party = await findRecord(context.table, scope.tenant, partyId)
  if (!party?.meta.active) throw notFound(['partyId'], partyId)
  // Before anything else is found fault with: another refusal would tell that the party is there.
  await assertKnown(attempt, party, ['partyId'])
  if (input.asOf > today(context.app)) {
    throw invalid(['asOf'], 'today or earlier', '今天或更早的日期', input.asOf)
  }
  const { security, votes } = input
  return withoutAbsent({
    partyId,
    security: withoutAbsent({
      ...checkedSecurity(security, ['security']),
      name: checkedText(security.name, ['security', 'name'], { most: 200 }),
      className: optionalText(security.className, ['security', 'className'], 100),
    }),
    asOf: input.asOf,
    quantity: counted(input.quantity, ['quantity']),
    unit: input.unit ?? 'SHARES',
    value: worth(input.value, ['value']),
    basis: input.basis,
    option: input.option,
    discretion: input.discretion,
    otherManagers: managers(input.otherManagers),
    votes: votes && {
      sole: counted(votes.sole, ['votes', 'sole']),
      shared: counted(votes.shared, ['votes', 'shared']),
      none: counted(votes.none, ['votes', 'none']),
    },
    statedOn: input.statedOn,
    reference: optionalText(input.reference, ['reference'], 100),
  })
}

/** @throws Refused INVALID when it is no code of its scheme. */
export function checkedSecurity(
  { scheme, code }: Pick<SecurityCodeInput, 'scheme' | 'code'>,
  field: Field,
): SecurityCode {
  const security = securityCode(scheme, code)
  if (security) return security
  throw invalid([...field, 'code'], expectedSecurityCode(scheme), `符合 ${scheme} 规则的证券代码`, code)
}

function worth(value: RecordSharePositionInput['value'], field: Field): Money | undefined {
  notNegative(value?.amount, [...field, 'amount'])
  return money(value, field)
}

function counted(quantity: string, field: Field): string {
  return notNegative(quantity, field) ?? '0'
}

function managers(names: readonly string[] | null | undefined): readonly string[] | undefined {
  if (!names || names.length === 0) return undefined
  return checkedCount(names, ['otherManagers'], { most: MOST_MANAGERS }).map((name, n) =>
    checkedText(name, ['otherManagers', n], { most: 200 }),
  )
}
