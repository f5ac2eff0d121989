import type { EmployeeId, PartyId } from '../../../domain/recordId.ts'
import type { DraftWorkPlanInput, RecordInteractionInput } from '../../../generated/resolvers.ts'
import { recordInteraction } from '../../../usecases/interaction/interactionCommands.ts'
import { approveWorkPlan, draftWorkPlan, finishWorkAction } from '../../../usecases/work/planCommands.ts'
import { FACES } from '../faces.ts'
import { storyInstant } from './storyClock.ts'
import type { Storyteller } from './storyteller.ts'

const BRANCH_HEAD = 44

/** Two managers' November: planned, approved by the branch's head, and done as contacts come. */
export async function workPlans(story: Storyteller): Promise<void> {
  const { relationship, idOf } = story
  const [zhanting, jingtang] = [await relationship('zhanting'), await relationship('jingtang')]
  await planOf(story, zhanting.lead, '10-30 15:00', rescuePlan(idOf('prt', FACES.zhanting.key)))
  await planOf(story, jingtang.lead, '10-30 15:10', growthPlan(idOf('prt', FACES.jingtang.key)))
  await contactsOfJingtang(story, jingtang.lead)
}

type Planned = Pick<DraftWorkPlanInput, 'goals' | 'weeks' | 'actions'>

async function planOf(
  { tell, employee }: Storyteller,
  manager: EmployeeId,
  moment: string,
  planned: Planned,
): Promise<void> {
  const { id, meta } = await tell(manager, moment, draftWorkPlan, { month: '2026-11-01', ...planned })
  const approved = await tell(employee(BRANCH_HEAD), moment.replace('15:', '17:'), approveWorkPlan, {
    id,
    expectedVersion: meta.version,
    note: '同意，按周跟进',
  })
  const task = planned.actions.find(({ kind }) => kind === 'TASK')
  if (!task) return
  await tell(manager, `${task.on.slice(5)} 17:40`, finishWorkAction, {
    id,
    expectedVersion: approved.meta.version,
    actionKey: task.key,
    note: '已提交',
  })
}

function rescuePlan(partyId: PartyId): Planned {
  return {
    goals: [{ key: 'zhanting', text: '湛汀纺织：查清风险，形成重组方案' }],
    weeks: [
      { key: 'w45', goalKey: 'zhanting', weekOf: '2026-11-02', text: '现场核查' },
      { key: 'w46', goalKey: 'zhanting', weekOf: '2026-11-09', text: '与资产保全部形成方案' },
      { key: 'w47', goalKey: 'zhanting', weekOf: '2026-11-16', text: '再次走访' },
      { key: 'w48', goalKey: 'zhanting', weekOf: '2026-11-23', text: '方案签约准备' },
    ],
    actions: [
      {
        key: 'visit-1',
        weekKey: 'w45',
        on: '2026-11-06',
        kind: 'VISIT',
        text: '核查应收账款与库存',
        partyId,
      },
      { key: 'memo', weekKey: 'w46', on: '2026-11-12', kind: 'TASK', text: '提交风险报告' },
      { key: 'visit-2', weekKey: 'w47', on: '2026-11-16', kind: 'VISIT', text: '现场风险排查', partyId },
      { key: 'terms', weekKey: 'w48', on: '2026-11-25', kind: 'MEETING', text: '重组条款面谈', partyId },
    ],
  }
}

function growthPlan(partyId: PartyId): Planned {
  return {
    goals: [
      { key: 'jingtang', text: '璟棠机械：由成长型培育为战略客户' },
      { key: 'book', text: '名下客户季度联系全覆盖' },
    ],
    weeks: [
      { key: 'w45', goalKey: 'jingtang', weekOf: '2026-11-02', text: '了解新厂区资金需求' },
      { key: 'w46', goalKey: 'jingtang', weekOf: '2026-11-09', text: '方案报价' },
      { key: 'w47', goalKey: 'book', weekOf: '2026-11-16', text: '补齐未联系客户' },
    ],
    actions: [
      { key: 'visit', weekKey: 'w45', on: '2026-11-05', kind: 'VISIT', text: '走访新厂区', partyId },
      { key: 'call', weekKey: 'w46', on: '2026-11-12', kind: 'CALL', text: '确认报价', partyId },
      { key: 'list', weekKey: 'w47', on: '2026-11-17', kind: 'TASK', text: '梳理未联系客户清单' },
      { key: 'meet', weekKey: 'w47', on: '2026-11-19', kind: 'MEETING', text: '授信方案面谈', partyId },
    ],
  }
}

/** Of what was planned with Jingtang, the visit and the call come about; the meeting does not. */
async function contactsOfJingtang({ tell, idOf }: Storyteller, manager: EmployeeId): Promise<void> {
  const firm = { partyId: idOf('prt', FACES.jingtang.key), part: 'RECIPIENT' } as const
  const contacts: readonly (readonly [string, Pick<RecordInteractionInput, Told>])[] = [
    [
      '11-05 17:30',
      {
        channel: 'VISIT',
        occurredAt: storyInstant('11-05 14:00'),
        durationMinutes: 90,
        participants: [
          { employeeId: manager, part: 'ATTENDEE' },
          { ...firm, part: 'HOST' },
        ],
        subject: '新厂区走访',
        summary: '总投资约一亿两千万元，明年一季度开工。',
      },
    ],
    [
      '11-12 16:30',
      {
        channel: 'PHONE',
        occurredAt: storyInstant('11-12 16:00'),
        durationMinutes: 18,
        participants: [{ employeeId: manager, part: 'INITIATOR' }, firm],
        subject: '项目贷款报价沟通',
      },
    ],
  ]
  for (const [moment, contact] of contacts) {
    await tell(manager, moment, recordInteraction, {
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      lineOfBusiness: 'CUSTOMER',
      topics: ['project finance'],
      ...contact,
    })
  }
}

type Told = 'channel' | 'occurredAt' | 'durationMinutes' | 'participants' | 'subject' | 'summary'
