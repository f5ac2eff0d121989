import { addDays } from '../../domain/calendarDate.ts'
import { type FaceFirm, type FaceFirms, faceFirms } from './faceFirms.ts'
import { facePeople } from './facePeople.ts'
import type { Making } from './parties.ts'
import type { EmploymentPlan } from './plan.ts'

/** The hand-shaped parties, by name. */
export type FaceParties = {
  readonly firms: FaceFirms
  readonly people: ReturnType<typeof facePeople>
  readonly employments: readonly EmploymentPlan[]
}

/** Must be made before all other parties, so that no other has their addresses. */
export function faceParties(making: Making): FaceParties {
  const people = facePeople(making)
  const firms = faceFirms(making)
  return { firms, people, employments: faceEmployments(making, people, firms) }
}

function faceEmployments(
  { until }: Making,
  people: ReturnType<typeof facePeople>,
  firms: FaceFirms,
): EmploymentPlan[] {
  const post = (
    person: keyof typeof people,
    firm: FaceFirm,
    title: string,
    sinceDays: number,
    untilDays?: number,
  ): EmploymentPlan => ({
    person: people[person],
    firm: firms[firm],
    title,
    from: addDays(until, -sinceDays),
    ...(untilDays !== undefined && { to: addDays(until, -untilDays) }),
  })
  return [
    post('shenRuoyun', 'lanqiaoGroup', '财务总监', 2_950),
    post('zhengQihang', 'lanqiaoGroup', '董事长', 7_700),
    post('heYuqing', 'lanqiaoGroup', '资金经理', 1_420),
    post('lvChengyuan', 'lanqiaoMarine', '财务经理', 2_100, 431),
    post('lvChengyuan', 'lanqiaoEnergy', '财务总监', 420),
    post('matthiasSteinfurt', 'lanqiaoVantorre', 'Managing Director', 1_830),
    post('guChengyuan', 'jingtang', '董事长', 7_400),
    post('danielThornbury', 'eldermere', 'Banking Analyst', 1_300),
    post('fionaAshcombe', 'quillmoor', 'Portfolio Manager', 3_300, 640),
    post('fionaAshcombe', 'eldermere', 'Portfolio Manager, China', 627),
    post('pengZhenyu', 'liyun', '大客户经理', 1_500),
    post('xieWanying', 'liyun', '财务总监', 1_100),
    post('weiGuofeng', 'zhanting', '总经理', 6_100),
    post('duMeiling', 'yishuo', '总经理', 5_300),
    post('qinZhiyuan', 'mupei', '总经理', 4_900),
  ]
}
