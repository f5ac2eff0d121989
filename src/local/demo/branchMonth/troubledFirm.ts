import { findOpenAlerts } from '../../../store/alerts.ts'
import { recordInteraction } from '../../../usecases/interaction/interactionCommands.ts'
import { classifyLoan } from '../../../usecases/money/classifyLoan.ts'
import { readHoldings } from '../../../usecases/money/readHoldings.ts'
import { setRelationshipType } from '../../../usecases/relationship/relationshipCommands.ts'
import { openRelationshipCase, tickCaseStep } from '../../../usecases/type/caseCommands.ts'
import { recordRating } from '../../../usecases/type/recordRating.ts'
import { transitionRelationship } from '../../../usecases/type/transitionRelationship.ts'
import { answerAlert } from '../../../usecases/warning/alertCommands.ts'
import { confirmSignal, recordSignal, refuteSignal } from '../../../usecases/warning/signalCommands.ts'
import { FACES } from '../faces.ts'
import { storyInstant } from './storyClock.ts'
import type { Storyteller } from './storyteller.ts'

const FIRM = FACES.zhanting.key
const [CREDIT_OFFICER, WORK_OUT_MANAGER] = [31, 30]

/** Zhanting Textiles: watched, warned of, in trouble; a way out of it is being looked for. */
export async function troubledFirm(story: Storyteller): Promise<void> {
  await watched(story)
  const signals = await heardAndSeen(story)
  const alert = await warnedOf(story, signals)
  await inTrouble(story, alert)
  await wayOut(story)
}

/** The core banking system had it on its watch list before. */
async function watched({ tell, employee, relationship }: Storyteller): Promise<void> {
  const { id } = await relationship('zhanting')
  await tell('operator', '10-21 08:00', setRelationshipType, {
    id,
    expectedVersion: 1,
    type: 'PROBLEM',
    problem: 'WATCH',
    problemReason: 'FINANCIAL_DISTRESS',
    reason: '列入观察名单：应收账款周转放缓',
    validFrom: '2026-07-15',
  })
  await tell(employee(CREDIT_OFFICER), '10-22 10:00', recordRating, {
    relationshipId: id,
    origin: 'INTERNAL',
    rater: '公司客户评级模型',
    modelVersion: '2026.2',
    grade: 'B+',
    ratedOn: '2026-10-22',
  })
}

async function heardAndSeen({ tell, relationship }: Storyteller) {
  const { id: relationshipId, lead } = await relationship('zhanting')
  const receivables = await tell(lead, '10-27 11:20', recordSignal, {
    relationshipId,
    category: 'FINANCIAL',
    code: 'RECEIVABLES_SLOW',
    value: '96',
    observedOn: '2026-10-27',
    status: 'RUMOUR',
    evidenceSource: '企业会计电话告知',
  })
  const owner = await tell(lead, '10-30 16:40', recordSignal, {
    relationshipId,
    category: 'OPERATING_ENVIRONMENT',
    code: 'OWNER_ABROAD',
    observedOn: '2026-10-29',
    note: '同业传闻：实际控制人已离境',
    status: 'RUMOUR',
    evidenceSource: '同业交流',
  })
  const confirmed = await tell(lead, '11-04 09:30', confirmSignal, {
    id: receivables.id,
    expectedVersion: receivables.meta.version,
    evidenceSource: '三季度财务报表',
  })
  const overdue = await tell(lead, '11-05 08:50', recordSignal, {
    relationshipId,
    category: 'REPAYMENT_CAPACITY',
    code: 'OVERDUE',
    value: '15',
    observedOn: '2026-11-05',
    status: 'CONFIRMED',
    evidenceSource: '核心系统',
  })
  return { receivables: confirmed, owner, overdue }
}

type Signals = Awaited<ReturnType<typeof heardAndSeen>>

/** @returns the alert, which has been answered. */
async function warnedOf(story: Storyteller, { receivables, owner, overdue }: Signals) {
  const { tell, settle, relationship, idOf, employee, newContext } = story
  const { lead } = await relationship('zhanting')
  await settle('11-05 08:51', [receivables.id, overdue.id])

  const partyId = idOf('prt', FIRM)
  const { table, viewer } = newContext()
  const open = await findOpenAlerts(table, viewer.tenant, partyId)
  const alert = open.find(({ data }) => data.signalIds.includes(overdue.id))
  if (!alert) throw new Error('the signals of the story have raised no alert')
  await tell(lead, '11-05 14:00', answerAlert, {
    id: alert.id,
    expectedVersion: 1,
    plan: '11 月 6 日现场核查应收账款与库存；与资产保全部共同提出重组方案。',
  })
  await tell(lead, '11-06 13:40', recordInteraction, {
    channel: 'VISIT',
    direction: 'OUTBOUND',
    initiation: 'HUMAN',
    occurredAt: storyInstant('11-06 10:00'),
    durationMinutes: 120,
    lineOfBusiness: 'CUSTOMER',
    participants: [
      { employeeId: lead, part: 'ATTENDEE' },
      { employeeId: employee(WORK_OUT_MANAGER), part: 'ATTENDEE' },
      { partyId: idOf('prt', 'person/wei-guofeng'), part: 'HOST' },
    ],
    subject: '应收账款与库存现场核查',
    summary: '三家下游客户回款延迟；实际控制人在场，离境传闻不实。',
    topics: ['early warning', 'site visit'],
  })
  await tell(lead, '11-06 14:10', refuteSignal, {
    id: owner.id,
    expectedVersion: owner.meta.version,
    evidenceSource: '现场走访',
    note: '实际控制人当面接待',
  })
  return alert.id
}

async function inTrouble({ tell, relationship }: Storyteller, alertId: string): Promise<void> {
  const { id, lead } = await relationship('zhanting')
  await tell(lead, '11-09 09:40', transitionRelationship, {
    id,
    expectedVersion: 2,
    to: 'PROBLEM_ACTIVE',
    reason: '贷款利息逾期，应收账款回款放缓已证实',
    problemReason: 'FINANCIAL_DISTRESS',
    evidence: [{ recordId: alertId }, { text: '三季度财务报表' }],
  })
}

async function wayOut({ tell, relationship, employee, idOf, newContext }: Storyteller): Promise<void> {
  const { id: relationshipId } = await relationship('zhanting')
  const workOut = employee(WORK_OUT_MANAGER)
  const { id, meta } = await tell(workOut, '11-10 10:30', openRelationshipCase, {
    relationshipId,
    kind: 'RESTRUCTURING',
    reason: '经营性现金流可覆盖利息，延长期限后可恢复偿付',
    restructuring: {
      oldTerms: '流动资金贷款，一年期，到期一次还本',
      newTerms: '展期两年，前六个月付息，其后按季还本；追加设备抵押',
      observedFrom: '2026-12-01',
      observedUntil: '2027-12-01',
      conditions: ['连续两个季度按期足额还本付息', '应收账款周转天数降至 75 天以内'],
    },
  })
  const causes = await tell(workOut, '11-11 16:00', tickCaseStep, {
    id,
    expectedVersion: meta.version,
    key: 'CAUSES_EXAMINED',
    done: true,
    note: '下游回款延迟，非挪用',
    evidence: [],
  })
  await tell(workOut, '11-17 15:30', tickCaseStep, {
    id,
    expectedVersion: causes.meta.version,
    key: 'TERMS_AGREED',
    done: true,
    evidence: [],
  })

  const { edges } = await readHoldings(newContext(), { partyId: idOf('prt', FIRM), first: 50 })
  const loan = edges.map(({ node }) => node).find(({ data }) => data.kind === 'LOAN')
  // In a bank of another size it may owe nothing.
  if (!loan) return
  const classes = [
    ['10-22 10:20', 'SPECIAL_MENTION', '列入观察名单'],
    ['11-12 11:00', 'SUBSTANDARD', '利息逾期，主营收入不足以足额偿还'],
  ] as const
  for (const [n, [moment, loanClass, reason]] of classes.entries()) {
    const input = { id: loan.id, expectedVersion: n + 1, class: { loanClass }, reason }
    await tell(employee(CREDIT_OFFICER), moment, classifyLoan, input)
  }
}
