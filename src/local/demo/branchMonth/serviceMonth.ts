import type { StateServiceStandardInput } from '../../../generated/resolvers.ts'
import { openServicePlan } from '../../../usecases/service/planCommands.ts'
import {
  awaitCustomer,
  openServiceRequest,
  resolveServiceRequest,
  respondToServiceRequest,
} from '../../../usecases/service/requestCommands.ts'
import { stateServiceStandard } from '../../../usecases/service/standardCommands.ts'
import type { Storyteller } from './storyteller.ts'

type Standard = readonly [moment: string, standard: Omit<StateServiceStandardInput, 'idempotencyKey'>]

const CUSTOMER = { lineOfBusiness: 'CUSTOMER' } as const
const STANDARDS: readonly Standard[] = [
  ['10-26 11:00', { ...CUSTOMER, indicator: 'FIRST_RESPONSE', targetMinutes: 240, hours: 'WORKING' }],
  [
    '10-26 11:05',
    { ...CUSTOMER, indicator: 'FIRST_RESPONSE', targetMinutes: 60, hours: 'WORKING', tier: 'A' },
  ],
  ['10-26 11:10', { ...CUSTOMER, indicator: 'RESOLUTION', targetMinutes: 1_440, hours: 'WORKING' }],
  [
    '10-26 11:15',
    { ...CUSTOMER, indicator: 'RESOLUTION', targetMinutes: 480, hours: 'WORKING', kind: 'COMPLAINT' },
  ],
  ['10-26 11:20', { ...CUSTOMER, indicator: 'WAITING_TIME', targetMinutes: 20, hours: 'ELAPSED' }],
]

/** How soon whom is to be served; what was asked, one of it answered too late; and what is done for one customer. */
export async function serviceMonth(story: Storyteller): Promise<void> {
  const compliance = story.employee(33)
  for (const [moment, standard] of STANDARDS)
    await story.tell(compliance, moment, stateServiceStandard, standard)
  await complaint(story)
  await enquiry(story)
  await planForJingtang(story)
}

/** Answered on the next day, after its time. */
async function complaint({ tell, relationship }: Storyteller): Promise<void> {
  const { id: relationshipId, lead } = await relationship('jingtang')
  const opened = await tell(lead, '11-10 09:40', openServiceRequest, {
    relationshipId,
    kind: 'COMPLAINT',
    channel: 'BRANCH',
    subject: '网银批量代发失败，柜台等候过久',
    waitingMinutes: 46,
  })
  const { id } = opened
  const answered = await tell(lead, '11-11 10:15', respondToServiceRequest, {
    id,
    expectedVersion: opened.meta.version,
    note: '已致歉并说明原因',
  })
  await tell(lead, '11-13 15:00', resolveServiceRequest, {
    id,
    expectedVersion: answered.meta.version,
    note: '升级网银证书，代发恢复',
  })
}

/** Answered in time; now it waits for the customer. */
async function enquiry({ tell, relationship }: Storyteller): Promise<void> {
  const { id: relationshipId, lead } = await relationship('mupei')
  const opened = await tell(lead, '11-17 10:00', openServiceRequest, {
    relationshipId,
    kind: 'ENQUIRY',
    channel: 'WECHAT',
    subject: '提前还款手续费如何计算',
  })
  const { id } = opened
  const answered = await tell(lead, '11-17 10:25', respondToServiceRequest, {
    id,
    expectedVersion: opened.meta.version,
  })
  await tell(lead, '11-17 10:30', awaitCustomer, {
    id,
    expectedVersion: answered.meta.version,
    note: '等待客户确认还款金额',
  })
}

async function planForJingtang({ tell, relationship }: Storyteller): Promise<void> {
  const { id: relationshipId, lead } = await relationship('jingtang')
  await tell(lead, '11-03 10:00', openServicePlan, {
    relationshipId,
    situation: '订单充足，产能利用率约八成，拟建新厂区',
    traits: '家族企业，决策集中，注重响应速度',
    market: '精密零部件国产替代，下游为新能源车',
    actions: [
      { key: 'loan', kind: 'PRODUCT', text: '项目贷款与设备租赁组合方案', dueOn: '2026-12-15' },
      { key: 'hedging', kind: 'ADVICE', text: '美元应收的锁汇建议', dueOn: '2026-11-30' },
      { key: 'payroll', kind: 'SERVICE', text: '代发工资专人对接', dueOn: '2026-11-27' },
    ],
    reviewOn: '2027-02-26',
  })
}
