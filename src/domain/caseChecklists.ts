import type { CaseKind } from './relationshipCase.ts'

/**
 * How a step of a case is done. BY_HAND: somebody says so, before the sign-off. BY_FACTS: what is recorded shows it when the
 * case is signed off, and nobody can say it. AT_END: the system does it when the relationship is ended.
 */
export type StepWay = 'BY_HAND' | 'BY_FACTS' | 'AT_END'

export const FACT_STEPS = [
  'EXPOSURE_SETTLED',
  'RECOVERY_RECORDED',
  'AGREEMENT_IN_FORCE',
  'RATING_GOOD',
] as const
export type FactStep = (typeof FACT_STEPS)[number]

export const END_STEPS = ['ACCESS_REVOKED', 'CONSENTS_ENDED', 'RETENTION_STARTED'] as const
export type EndStep = (typeof END_STEPS)[number]

export type ChecklistStep = { readonly en: string; readonly zh: string } & (
  | { readonly way: 'BY_HAND'; readonly key: string }
  | { readonly way: 'BY_FACTS'; readonly key: FactStep }
  | { readonly way: 'AT_END'; readonly key: EndStep }
)

/** Of the checklists below. A case keeps the steps it was opened with. */
export const CHECKLISTS_VERSION = 1

/** What must be done in each kind of case. Published; the institution's policy. */
export const CASE_CHECKLISTS: Readonly<Record<CaseKind, readonly ChecklistStep[]>> = {
  QUALIFICATION: [
    {
      key: 'FINANCES_STABLE',
      way: 'BY_HAND',
      en: 'Its finances were stable in the last three years',
      zh: '近三年财务状况稳定',
    },
    { key: 'DEMAND_RECURRING', way: 'BY_HAND', en: 'It needs us again and again', zh: '业务需求持续' },
    {
      key: 'JOINT_PLAN',
      way: 'BY_HAND',
      en: 'There is a joint plan with objectives and an executive sponsor',
      zh: '已制定含目标与高管发起人的合作计划',
    },
    {
      key: 'AGREEMENT_IN_FORCE',
      way: 'BY_FACTS',
      en: 'A framework agreement is in force',
      zh: '合作框架协议有效',
    },
    {
      key: 'RATING_GOOD',
      way: 'BY_FACTS',
      en: 'The newest rating is good enough, and not old',
      zh: '最新评级达标且未过期',
    },
  ],
  RESTRUCTURING: [
    {
      key: 'CAUSES_EXAMINED',
      way: 'BY_HAND',
      en: 'Why it cannot pay was examined',
      zh: '已查明偿付困难的原因',
    },
    {
      key: 'TERMS_AGREED',
      way: 'BY_HAND',
      en: 'The new terms are agreed in writing',
      zh: '新条款已书面约定',
    },
    {
      key: 'CREDIT_APPROVED',
      way: 'BY_HAND',
      en: 'The credit committee has approved them',
      zh: '授信审批机构已批准',
    },
  ],
  EXIT: [
    {
      key: 'EXPOSURE_SETTLED',
      way: 'BY_FACTS',
      en: 'Nothing is lent or promised any more, but what legal recovery has left short',
      zh: '风险敞口已清零（法律追偿后的差额除外）',
    },
    {
      key: 'COLLATERAL_RELEASED',
      way: 'BY_HAND',
      en: 'Collateral and documents are given back',
      zh: '押品与权证已返还',
    },
    {
      key: 'SERVICES_CLOSED',
      way: 'BY_HAND',
      en: 'Accounts, cards and access to our systems are closed',
      zh: '账户、卡片与系统权限已关闭',
    },
    {
      key: 'ACCESS_REVOKED',
      way: 'AT_END',
      en: 'Shares of the relationship are ended',
      zh: '关系共享已终止',
    },
    {
      key: 'CONSENTS_ENDED',
      way: 'AT_END',
      en: 'Consents to partner apps are ended, unless another relationship goes on',
      zh: '对合作方的数据授权已终止（另有存续关系的除外）',
    },
    { key: 'RETENTION_STARTED', way: 'AT_END', en: 'The retention clock runs', zh: '档案保存期已起算' },
  ],
  LEGAL_RECOVERY: [
    {
      key: 'DEFAULT_DECLARED',
      way: 'BY_HAND',
      en: 'Default was declared as the contract says',
      zh: '已依合同约定宣布违约',
    },
    { key: 'CLAIM_FILED', way: 'BY_HAND', en: 'The claim was filed', zh: '已提起诉讼或仲裁' },
    {
      key: 'ENFORCED',
      way: 'BY_HAND',
      en: 'The judgment or award was enforced as far as it goes',
      zh: '生效裁判已执行终结',
    },
    {
      key: 'RECOVERY_RECORDED',
      way: 'BY_FACTS',
      en: 'What was recovered, and what is short, is recorded',
      zh: '已登记收回本息与差额',
    },
  ],
  WIN_BACK: [
    { key: 'LOSS_UNDERSTOOD', way: 'BY_HAND', en: 'Why it was lost is understood', zh: '已查明流失原因' },
    {
      key: 'DUE_DILIGENCE_RENEWED',
      way: 'BY_HAND',
      en: 'Who it is was checked anew',
      zh: '已重新开展尽职调查',
    },
    { key: 'OFFER_ACCEPTED', way: 'BY_HAND', en: 'It has accepted our offer', zh: '对方已接受合作方案' },
  ],
}
