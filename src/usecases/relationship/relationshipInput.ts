import type { CoverageMember } from '../../domain/relationship.ts'
import type { CoverageMemberInput } from '../../generated/resolvers.ts'
import { findRecords } from '../../store/records.ts'
import { checkedCount, checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { invalid, notFound } from '../refused.ts'
import { today } from '../today.ts'

const TEAM = { least: 1, most: 20 }

/** A coverage team whose members are there, with exactly one lead, who comes first. */
export async function coverageTeam(
  attempt: Attempt,
  inputs: readonly CoverageMemberInput[],
): Promise<readonly CoverageMember[]> {
  const members = checkedCount(inputs, ['coverage'], TEAM).map(({ employeeId, part, since }, n) => ({
    employeeId: checkedId(employeeId, 'emp', ['coverage', n, 'employeeId']),
    part,
    since: since ?? today(attempt.context.app),
  }))
  const seen = new Set<string>()
  for (const [n, { employeeId, part }] of members.entries()) {
    // Two leads are told as what they are, below.
    if (part !== 'LEAD' && seen.has(`${employeeId}:${part}`))
      throw invalid(['coverage', n], 'named once with the same part', '同一服务角色只出现一次', employeeId)
    seen.add(`${employeeId}:${part}`)
  }
  const leads = members.filter(({ part }) => part === 'LEAD')
  if (leads.length !== 1)
    throw invalid(['coverage'], 'a team with exactly one LEAD', '恰有一名主办（LEAD）的团队', leads.length)

  const { context, scope } = attempt
  const employees = await findRecords(
    context.table,
    scope.tenant,
    members.map(({ employeeId }) => employeeId),
  )
  for (const [n, { employeeId }] of members.entries()) {
    if (!employees.get(employeeId)?.meta.active) throw notFound(['coverage', n, 'employeeId'], employeeId)
  }
  return [...leads, ...members.filter(({ part }) => part !== 'LEAD')]
}
