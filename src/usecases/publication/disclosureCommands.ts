import { investorSight } from '../../access/investorSight.ts'
import { mayChange } from '../../access/mayChange.ts'
import { daysOff } from '../../domain/calendarDate.ts'
import {
  DISCLOSURE_AUDIENCES,
  type Disclosure,
  type DisclosureAudience,
  firstPlannedOn,
  isFoundGood,
  MOST_PLANNED_DAYS,
  PLAN_LAPSES_DAYS,
  plannedOn,
} from '../../domain/disclosure.ts'
import type {
  AmendDisclosureInput,
  CancelDisclosureInput,
  MoveDisclosureInput,
  PlanDisclosureInput,
  PublishDisclosureInput,
} from '../../generated/resolvers.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedPast, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { checkedSha256, requiredUri } from '../keptElsewhere.ts'
import { notAllowed } from '../policy/assertMayChange.ts'
import { invalid, refused } from '../refused.ts'
import { planOfDisclosure } from './planOfDisclosure.ts'

const REASON = { most: 500 }

export const planDisclosure: Command<Disclosure, PlanDisclosureInput> = {
  name: 'planDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    assertMayPlan(attempt)
    const { at, by } = attempt.change
    const data = withoutAbsent({
      title: checkedText(input.title, ['title'], { most: 200 }),
      category: input.category,
      level: input.level,
      audiences: checkedAudiences(input.audiences),
      periodEnd: input.periodEnd,
      days: [{ day: input.plannedOn, at, by }],
      state: 'PLANNED' as const,
      makers: [by],
    })
    return planOfDisclosure.made(attempt, data)
  },
}

export const moveDisclosure: Command<Disclosure, MoveDisclosureInput> = {
  name: 'moveDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const reason = checkedText(input.reason, ['reason'], REASON)
    const before = await plannedDisclosure(attempt, input)
    const { days } = before.data
    const latest = daysOff(firstPlannedOn(before.data), PLAN_LAPSES_DAYS)
    if (input.plannedOn > latest) {
      throw invalid(['plannedOn'], `not after ${latest}`, `不晚于 ${latest}`, input.plannedOn)
    }
    if (days.length >= MOST_PLANNED_DAYS) throw movedTooOften()
    const { at, by } = attempt.change
    const day = { day: input.plannedOn, at, by, reason }
    return planOfDisclosure.changed(attempt, before, { ...before.data, days: [...days, day] })
  },
}

export const amendDisclosure: Command<Disclosure, AmendDisclosureInput> = {
  name: 'amendDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    checkedText(input.reason, ['reason'], REASON)
    const before = await plannedDisclosure(attempt, input)
    const { verification: _, ...data } = before.data
    const changes = withoutAbsent({
      title: input.title ? checkedText(input.title, ['title'], { most: 200 }) : undefined,
      level: input.level,
      audiences: input.audiences ? checkedAudiences(input.audiences) : undefined,
      periodEnd: input.periodEnd,
    })
    const makers = [...new Set([...data.makers, attempt.change.by])]
    return planOfDisclosure.changed(attempt, before, { ...data, ...changes, makers })
  },
}

export const publishDisclosure: Command<Disclosure, PublishDisclosureInput> = {
  name: 'publishDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { change, context } = attempt
    const publication = withoutAbsent({
      by: change.by,
      at: checkedPast(input.publishedAt ?? change.at, context.app.now(), ['publishedAt']),
      uri: requiredUri(input.uri, ['uri']),
      sha256: checkedSha256(input.sha256, ['sha256']),
    })
    const before = await plannedDisclosure(attempt, input)
    if (!isFoundGood(before.data)) throw notFoundGood()
    return planOfDisclosure.changed(attempt, before, { ...before.data, state: 'PUBLISHED', publication })
  },
}

export const cancelDisclosure: Command<Disclosure, CancelDisclosureInput> = {
  name: 'cancelDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const reason = checkedText(input.reason, ['reason'], REASON)
    const before = await plannedDisclosure(attempt, input)
    const { at, by } = attempt.change
    const cancellation = { by, at, reason }
    return planOfDisclosure.changed(attempt, before, { ...before.data, state: 'CANCELLED', cancellation })
  },
}

type Expected = { readonly id: string; readonly expectedVersion: number }

/** A disclosure that is still to be published, in the version the caller has read. */
export async function plannedDisclosure(attempt: Attempt, input: Expected): Promise<Placed<Disclosure>> {
  const before = await recordForChange(attempt, 'dcl', input)
  const { state } = before.data
  if (state === 'PLANNED') return before
  throw refused(
    'INVALID_STATE',
    ['id'],
    `The disclosure for ${plannedOn(before.data)} is ${state}.`,
    `计划于 ${plannedOn(before.data)} 的披露状态为 ${state}。`,
  )
}

/** It is about no record yet by which this could be decided. */
function assertMayPlan({ context, needs }: Attempt): void {
  const sight = investorSight(context.caller)
  if (!sight || !mayChange(sight, needs, 'INVESTOR')) throw notAllowed([])
}

function checkedAudiences(audiences: readonly DisclosureAudience[]): readonly DisclosureAudience[] {
  const each = DISCLOSURE_AUDIENCES.filter((audience) => audiences.includes(audience))
  if (each.length > 0) return each
  throw invalid(['audiences'], 'one at least', '至少一项', audiences)
}

function movedTooOften() {
  return refused(
    'LIMIT_REACHED',
    ['plannedOn'],
    `A disclosure is moved ${MOST_PLANNED_DAYS - 1} times at most. Cancel it, and plan another.`,
    `每项披露最多改期 ${MOST_PLANNED_DAYS - 1} 次。请取消后另行计划。`,
  )
}

function notFoundGood() {
  return refused(
    'INVALID_STATE',
    ['id'],
    'It is published when all four qualities were found met: true, accurate, timely and complete. Have it checked.',
    '须经复核确认真实、准确、及时、完整四项均符合后方可披露。',
  )
}
