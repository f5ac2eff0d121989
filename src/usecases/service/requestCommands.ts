import type { PartyId } from '../../domain/recordId.ts'
import { leadOf, type Relationship } from '../../domain/relationship.ts'
import {
  MOST_SERVICE_EVENTS,
  mayFollow,
  type ServiceClock,
  type ServiceRequest,
  type ServiceStep,
  serviceState,
} from '../../domain/serviceRequest.ts'
import { type ServiceStandard, standardsFor } from '../../domain/serviceStandard.ts'
import type {
  AwaitCustomerInput,
  OpenServiceRequestInput,
  ReopenServiceRequestInput,
  ResolveServiceRequestInput,
  RespondToServiceRequestInput,
  ResumeServiceRequestInput,
} from '../../generated/resolvers.ts'
import { findStanding } from '../../store/findStanding.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import { serviceRequestItem } from '../../store/items/serviceRequestItem.ts'
import { serviceStandardItem, serviceStandardsPartition } from '../../store/items/serviceStandardItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, checkedPast, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordFor, recordForChange } from '../forChange.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { dueAfter } from './serviceTimes.ts'

export const planServiceRequest = recordPlanner<ServiceRequest>(serviceRequestItem)

const LONGEST_WAIT_MINUTES = 24 * 60
const MOST_DAYS_LATE = 366
const DAY_MS = 86_400_000

export const openServiceRequest: Command<ServiceRequest, OpenServiceRequestInput> = {
  name: 'openServiceRequest',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { context, change } = attempt
    const relationship = await recordFor(attempt, 'rel', {
      id: input.relationshipId,
      field: ['relationshipId'],
    })
    const { partyId, lineOfBusiness } = relationship.data
    const at = input.openedAt ? openedLate(context.app.now(), input.openedAt) : change.at
    const said = withoutAbsent({
      relationshipId: relationship.id,
      partyId,
      lineOfBusiness,
      kind: input.kind,
      channel: input.channel,
      subject: checkedText(input.subject, ['subject'], { most: 200 }),
      detail: optionalText(input.detail, ['detail'], 2000),
      interactionId: await knownInteraction(attempt, partyId, input.interactionId),
      waitingMinutes: checkedWait(input.waitingMinutes),
      clocks: await clocksFor(attempt, relationship, input.kind),
      events: [{ step: 'OPENED' as const, at, by: change.by }],
      ...keeperOf(relationship),
    })
    const dueAt = await dueAfter(context.app, said, change.at)
    return planServiceRequest.made(attempt, withoutAbsent({ ...said, dueAt }))
  },
}

export const respondToServiceRequest = stepping<RespondToServiceRequestInput>(
  'respondToServiceRequest',
  'RESPONDED',
)
export const awaitCustomer = stepping<AwaitCustomerInput>('awaitCustomer', 'WAITING')
export const resumeServiceRequest = stepping<ResumeServiceRequestInput>('resumeServiceRequest', 'RESUMED')
export const resolveServiceRequest = stepping<ResolveServiceRequestInput>('resolveServiceRequest', 'RESOLVED')
export const reopenServiceRequest = stepping<ReopenServiceRequestInput>('reopenServiceRequest', 'REOPENED')

type StepInput = {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly note?: string | null | undefined
}

function stepping<Input extends StepInput>(name: string, step: ServiceStep): Command<ServiceRequest, Input> {
  return {
    name,
    needs: 'CONTACT',
    plan: async (attempt, input) => {
      const before = await recordForChange(attempt, 'svr', input)
      const { context, scope, change } = attempt
      assertMayFollow(before, step)
      const note = optionalText(input.note, ['note'], 1000)
      // A clock of ours may be behind the one that opened it.
      const last = before.data.events.at(-1)?.at ?? change.at
      const at = change.at > last ? change.at : last
      const events = [...before.data.events, withoutAbsent({ step, at, by: change.by, note })]
      const relationship = await findRecord(context.table, scope.tenant, before.data.relationshipId)
      const { dueAt: _, ...data } = before.data
      const said = { ...data, events, ...(relationship && keeperOf(relationship)) }
      const dueAt = await dueAfter(context.app, said, at)
      return planServiceRequest.changed(attempt, before, withoutAbsent({ ...said, dueAt }))
    },
  }
}

function assertMayFollow({ data }: ServiceRequest, step: ServiceStep): void {
  const state = serviceState(data)
  if (!mayFollow(state, step))
    throw refused(
      'INVALID_STATE',
      ['id'],
      `The request is ${state}: it cannot be ${step}.`,
      `该服务请求的状态为 ${state}，不能进行 ${step}。`,
    )
  if (data.events.length >= MOST_SERVICE_EVENTS)
    throw refused(
      'LIMIT_REACHED',
      ['id'],
      `A request has at most ${MOST_SERVICE_EVENTS} steps. Open another.`,
      `每个服务请求最多 ${MOST_SERVICE_EVENTS} 步。请另开一个请求。`,
    )
}

/** Who answers for what is asked on a relationship. */
export function keeperOf({ data }: Relationship): Pick<ServiceRequest['data'], 'ownerId' | 'unitPath'> {
  return { ownerId: leadOf(data), unitPath: data.unitPath }
}

/** Not so long ago that the working hours since would be counted day by day for minutes, whenever somebody reads them. */
function openedLate(now: Date, openedAt: string): string {
  const earliest = new Date(now.getTime() - MOST_DAYS_LATE * DAY_MS).toISOString()
  if (openedAt >= earliest) return checkedPast(openedAt, now, ['openedAt'])
  throw invalid(['openedAt'], `at most ${MOST_DAYS_LATE} days ago`, `不早于 ${MOST_DAYS_LATE} 天前`, openedAt)
}

/** The contact in which it was asked for: one of the customer's. */
async function knownInteraction(attempt: Attempt, partyId: PartyId, text: string | null | undefined) {
  if (!text) return undefined
  const { context, scope } = attempt
  const field = ['interactionId']
  const id = checkedId(text, 'int', field)
  const interaction = await findRecord(context.table, scope.tenant, id)
  if (!interaction?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, interaction, field)
  if (partiesOf(interaction).some((each) => each.partyId === partyId)) return id
  throw invalid(field, 'a contact with the customer', '与该客户的互动', id)
}

function checkedWait(minutes: number | null | undefined): number | undefined {
  if (minutes === undefined || minutes === null) return undefined
  if (minutes >= 0 && minutes <= LONGEST_WAIT_MINUTES) return minutes
  const [expected, expectedZh] = [`0 to ${LONGEST_WAIT_MINUTES}`, `0 至 ${LONGEST_WAIT_MINUTES}`]
  throw invalid(['waitingMinutes'], expected, expectedZh, minutes)
}

/** The standards in force now, as they are now. */
async function clocksFor(
  { context, scope }: Attempt,
  { data: { lineOfBusiness, tier } }: Relationship,
  kind: ServiceRequest['data']['kind'],
): Promise<readonly ServiceClock[]> {
  const partition = serviceStandardsPartition(scope.tenant)
  const range = { partition, from: `${lineOfBusiness}#`, to: `${lineOfBusiness}#${WHOLE_PARTITION.to}` }
  const standing = await findStanding(context.table, { ...range, consistent: true })
  const all = standing.map((item): ServiceStandard => serviceStandardItem.parse(item))
  return standardsFor(all, { lineOfBusiness, kind, ...(tier === undefined ? {} : { tier }) }).map(
    ({ id, meta, data: { indicator, targetMinutes, hours } }) => ({
      indicator,
      standardId: id,
      standardVersion: meta.version,
      targetMinutes,
      hours,
    }),
  )
}
