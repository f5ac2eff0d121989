import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/domain/interaction.ts'
import { actionsWith } from '../../src/domain/plannedContact.ts'
import type { DayAction } from '../../src/domain/workPlan.ts'

const EMPLOYEE = 'emp_01J00000000000000000000000'
const PARTY = 'prt_01J00000000000000000000000'
const PERSON = 'prt_01J00000000000000000000001'
const CALL = 'int_01J00000000000000000000000'

const call = (data: Partial<Interaction['data']> = {}, active = true): Interaction => ({
  kind: 'interaction',
  id: CALL,
  meta: {
    version: 1,
    createdAt: '',
    createdBy: '',
    recordedAt: '',
    recordedBy: '',
    source: { system: 'guanxi' },
    active,
  },
  data: {
    channel: 'PHONE',
    direction: 'OUTBOUND',
    initiation: 'HUMAN',
    occurredAt: '2026-11-17T23:30:00.000Z',
    confidentiality: 'NORMAL',
    participants: [
      { id: EMPLOYEE, part: 'INITIATOR' },
      { id: PARTY, part: 'RECIPIENT' },
    ],
    subject: 'Call',
    topics: [],
    commitmentIds: [],
    content: [],
    firms: [],
    ...data,
  },
})

const action: DayAction = {
  key: 'a',
  weekKey: 'w',
  // In Shanghai it is the 18th.
  on: '2026-11-18',
  kind: 'CALL',
  text: 'Call',
  partyId: PARTY,
  interactionIds: [],
}

const idsAfter = (interaction: Interaction, more: Partial<DayAction> = {}) =>
  actionsWith(
    { employeeId: EMPLOYEE, month: '2026-11-01', actions: [{ ...action, ...more }] },
    interaction,
    'Asia/Shanghai',
  ).map(({ interactionIds }) => interactionIds)

describe('a planned action', () => {
  it('is completed by a call of its employee with its party on its day in the institution', () => {
    expect(idsAfter(call())).toEqual([[CALL]])
  })

  it.each<[string, Interaction, Partial<DayAction>?]>([
    ['of a machine', call({ initiation: 'AUTOMATED' })],
    ['by letter', call({ channel: 'LETTER' })],
    ['on another day', call({ occurredAt: '2026-11-18T16:00:00.000Z' })],
    ['that only insiders know of', call({ confidentiality: 'CONFIDENTIAL' })],
    ['that was taken back', call({}, false)],
    ['among ourselves', call({ direction: 'INTERNAL' })],
    [
      'in which the party was only mentioned',
      call({
        participants: [
          { id: EMPLOYEE, part: 'INITIATOR' },
          { id: PARTY, part: 'MENTIONED' },
        ],
      }),
    ],
    ['of a colleague', call({ participants: [{ id: PARTY, part: 'RECIPIENT' }] })],
    ['when it is a task', call(), { kind: 'TASK' }],
  ])('is not completed by a contact %s, and loses one that has become so', (_, interaction, more = {}) => {
    expect(idsAfter(interaction, more)).toEqual([[]])
    expect(idsAfter(interaction, { ...more, on: '2026-11-20' })).toEqual([[]])
    const isOtherDay = interaction.data.occurredAt.startsWith('2026-11-18T16')
    expect(idsAfter(interaction, { ...more, interactionIds: [CALL] })).toEqual([isOtherDay ? [CALL] : []])
  })

  it('is completed through a person who spoke for its firm', () => {
    const participants: Interaction['data']['participants'] = [
      { id: EMPLOYEE, part: 'INITIATOR' },
      { id: PERSON, part: 'RECIPIENT' },
    ]
    const via = [
      { personId: PERSON, tieId: 'tie_01J00000000000000000000000', tieKind: 'EMPLOYMENT' },
    ] as const
    expect(idsAfter(call({ participants, firms: [{ firmId: PARTY, via }] }))).toEqual([[CALL]])
    expect(idsAfter(call({ participants }))).toEqual([[]])
  })

  it('keeps a contact that somebody named, within the month, and none of another', () => {
    const named = { on: '2026-11-25', interactionIds: [CALL] } as const
    expect(idsAfter(call(), named)).toEqual([[CALL]])
    expect(idsAfter(call({ occurredAt: '2026-12-01T02:00:00.000Z' }), named)).toEqual([[]])
  })

  it('stays the very same when nothing changes', () => {
    const actions = [{ ...action, interactionIds: [CALL] as const }]
    const plan = { employeeId: EMPLOYEE, month: '2026-11-01', actions } as const
    expect(actionsWith(plan, call(), 'Asia/Shanghai')).toBe(actions)
  })
})
