import { type InsiderList, isInsider, MOST_INSIDERS, withoutInsider } from '../../domain/insiderList.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type {
  AddInsiderInput,
  CloseInsiderListInput,
  EndInsiderInput,
  OpenInsiderListInput,
} from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, checkedPast, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { assertRoomForGrant } from './assertRoomForGrant.ts'
import { grantForChange } from './grantForChange.ts'
import { employeeFor } from './grantInput.ts'
import { planInsiderList } from './planGrant.ts'

export const openInsiderList: Command<InsiderList, OpenInsiderListInput> = {
  name: 'openInsiderList',
  needs: 'INSIDER_LISTS',
  plan: async (attempt, input) => {
    const { caller } = attempt.context
    const reason = checkedText(input.reason, ['reason'], { most: 500 })
    const openers = caller.kind === 'employee' ? [caller.employeeId] : []
    for (const opener of openers) await assertRoomForGrant(attempt, opener, [])
    const data = withoutAbsent({
      name: checkedText(input.name, ['name'], { most: 100 }),
      aboutPartyId: await checkedSubject(attempt, input.aboutPartyId),
      reason,
      members: openers.map((employeeId) => ({ employeeId, since: attempt.change.at, reason })),
      state: 'OPEN' as const,
    })
    return planInsiderList.made(attempt, data)
  },
}

export const addInsider: Command<InsiderList, AddInsiderInput> = {
  name: 'addInsider',
  needs: 'INSIDER_LISTS',
  plan: async (attempt, input) => {
    const before = await openList(attempt, input)
    const { id } = await employeeFor(attempt, input.employeeId, ['employeeId'])
    if (isInsider(before.data, id))
      throw refused('ALREADY_EXISTS', ['employeeId'], 'They are on the list.', '该员工已在名单上。')
    if (before.data.members.length >= MOST_INSIDERS) throw full()
    await assertRoomForGrant(attempt, id, ['employeeId'])
    const insider = {
      employeeId: id,
      since: checkedPast(input.since ?? attempt.change.at, attempt.context.app.now(), ['since']),
      reason: checkedText(input.reason, ['reason'], { most: 500 }),
    }
    return planInsiderList.changed(attempt, before, {
      ...before.data,
      members: [...before.data.members, insider],
    })
  },
}

export const endInsider: Command<InsiderList, EndInsiderInput> = {
  name: 'endInsider',
  needs: 'INSIDER_LISTS',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await grantForChange(attempt, 'ins', input)
    const id = checkedId(input.employeeId, 'emp', ['employeeId'])
    const open = before.data.members.find(({ employeeId, until }) => employeeId === id && until === undefined)
    if (!open) throw notFound(['employeeId'], id)
    const until = checkedPast(input.until ?? attempt.change.at, attempt.context.app.now(), ['until'])
    if (until < open.since)
      throw invalid(['until'], `not before ${open.since}`, `不早于 ${open.since}`, until)
    return planInsiderList.changed(attempt, before, withoutInsider(before.data, id, until))
  },
}

export const closeInsiderList: Command<InsiderList, CloseInsiderListInput> = {
  name: 'closeInsiderList',
  needs: 'INSIDER_LISTS',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], { most: 500 })
    const before = await openList(attempt, input)
    const closedAt = attempt.change.at
    return planInsiderList.changed(attempt, before, { ...before.data, state: 'CLOSED', closedAt })
  },
}

async function openList(attempt: Attempt, input: { readonly id: string; readonly expectedVersion: number }) {
  const list = await grantForChange(attempt, 'ins', input)
  if (list.data.state === 'OPEN') return list
  throw refused('INVALID_STATE', ['id'], 'The insider list is closed.', '该内幕信息知情人名单已关闭。')
}

async function checkedSubject(
  attempt: Attempt,
  partyId: string | null | undefined,
): Promise<PartyId | undefined> {
  if (!partyId) return undefined
  const { context, scope } = attempt
  const field = ['aboutPartyId']
  const party = await findRecord(context.table, scope.tenant, checkedId(partyId, 'prt', field))
  if (!party?.meta.active) throw notFound(field, partyId)
  await assertKnown(attempt, party, field)
  return party.id
}

function full() {
  return refused(
    'LIMIT_REACHED',
    ['id'],
    `An insider list has at most ${MOST_INSIDERS} entries. Open another.`,
    `每份名单最多 ${MOST_INSIDERS} 条记录。请另开一份。`,
  )
}
