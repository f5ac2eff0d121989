import type { Channel } from '../../generated/resolvers.ts'

/** Something a bank and a party speak about, in both languages. Topics are one vocabulary, so that a filter finds both. */
export type Scene = {
  readonly zh: string
  readonly en: string
  readonly topics: readonly string[]
  readonly summary?: { readonly zh: string; readonly en: string }
}

/** Reads `subject zh | subject en | topic, topic | summary zh | summary en`; the summaries may be left out. */
function scenes(text: string): readonly Scene[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = '', topics = '', summaryZh, summaryEn] = line.split('|').map((part) => part.trim())
      const summary = summaryZh && summaryEn ? { summary: { zh: summaryZh, en: summaryEn } } : {}
      return { zh, en, topics: topics.split(',').map((topic) => topic.trim()), ...summary }
    })
}

export type Audience =
  | 'corporate'
  | 'problem'
  | 'retail'
  | 'private'
  | 'investor'
  | 'supplier'
  | 'partner'
  | 'regulator'

export const HUMAN_SCENES: Readonly<Record<Audience, readonly Scene[]>> = {
  corporate: scenes(`
流动资金贷款续作沟通 | Renewal of the working capital loan | working capital, loan renewal | 客户希望利率下调10个基点，期限一年。 | Asks for ten basis points less, for another year.
综合授信额度年审 | Annual review of the credit line | credit line, annual review | 财务报表已收齐，经营稳定。 | Accounts received; business is steady.
现金管理方案介绍 | Presentation of cash management | cash management | 重点介绍资金归集与多银行视图。 | Showed pooling and the multi-bank view.
开立信用证事宜 | Opening of a letter of credit | trade finance | 设备进口，金额约三百万元。 | Import of equipment, about three million yuan.
季度经营情况走访 | Quarterly visit to the plant | quarterly review, site visit | 产能利用率约八成，订单充足。 | Running at four fifths, order book full.
存款结构与定价沟通 | Deposit mix and pricing | deposits, pricing | 客户比较了他行报价。 | They compared us with another bank's offer.
代发工资签约 | Signing of the payroll agreement | payroll
汇率避险方案讨论 | Hedging of currency risk | hedging, trade finance | 拟对未来六个月的美元应收做远期锁汇。 | Thinks of selling six months of dollar receipts forward.
供应链融资项目推进 | Supply-chain finance: next steps | supply chain finance | 核心企业确权流程仍需确认。 | How the anchor firm confirms payables is still open.
贷后检查 | Post-loan inspection | post-loan, site visit | 资金用途与合同一致。 | Funds were used as agreed.
结算账户资料更新 | Update of account documents | documents, kyc
项目贷款提款安排 | Drawdown schedule of the project loan | project finance | 第二期提款预计下月。 | Second drawdown expected next month.
新厂区融资需求 | Funding of the new plant | project finance, working capital | 总投资约一亿两千万元。 | Total investment about 120 million yuan.
节日问候 | Season's greetings | greetings`),
  problem: scenes(`
逾期催收沟通 | Overdue payment | overdue, collection | 客户称应收账款回款延迟，承诺本月先还息。 | Says receivables are late; promises the interest this month.
债务重组方案讨论 | Restructuring proposal | restructuring | 讨论展期两年、分期还本。 | Two more years and repayment in parts were discussed.
担保情况核实 | Check of guarantees given | guarantees | 对外担保余额高于申报。 | Guarantees given exceed what was declared.
现场风险排查 | Inspection on site | site visit, early warning | 库存积压明显，部分产线停工。 | Stocks are piling up; some lines stand still.
资产处置进展 | Progress of asset sales | collection, collateral | 闲置厂房已挂牌。 | The idle plant is on offer.
担保人会谈 | Meeting with the guarantor | guarantees | 担保人愿意追加抵押。 | The guarantor will add collateral.`),
  retail: scenes(`
定期存款到期续存 | Time deposit falls due | deposits
信用卡账单咨询 | Question about the card statement | cards | 客户对一笔境外消费有疑问，已核实。 | Asked about a purchase abroad; cleared up.
个人住房贷款利率咨询 | Question about the home loan rate | home loan | 说明了重定价日与利率调整方式。 | Explained when and how the rate is reset.
提前还款预约 | Early repayment booked | home loan
手机银行使用协助 | Help with the app | app support | 协助完成设备绑定。 | Helped to bind the device.
理财产品咨询 | Question about wealth products | wealth, suitability | 已完成风险测评，等级为稳健。 | Risk profile taken: balanced.
地址与手机号变更 | Change of address and number | documents, kyc
投诉：网点排队时间长 | Complaint: long wait at the branch | complaint | 致歉并说明预约取号方式。 | Apologized, explained how to book.
挂失补卡 | Lost card replaced | cards
社保卡激活 | Social card activated | cards`),
  private: scenes(`
季度资产配置检视 | Quarterly portfolio review | portfolio review, wealth | 权益占比偏高，建议分批降低。 | Too much in equities; advised to reduce in steps.
家族信托方案沟通 | Family trust: terms | family trust, succession planning | 讨论受益人安排与分配条件。 | Talked through beneficiaries and when they are paid.
子女留学用汇安排 | Money for studies abroad | foreign exchange, family | 学费在九月前汇出。 | Fees are due before September.
新产品推荐：固收增强 | New product: enhanced fixed income | wealth
保险规划讨论 | Insurance planning | insurance
艺术沙龙邀请 | Invitation to the art salon | invitation
企业股权与家庭资产隔离 | Ring-fencing of family wealth | succession planning | 建议先梳理股权与担保。 | Advised to list holdings and guarantees first.
市场波动电话沟通 | Call about the markets | markets | 客户情绪平稳，维持配置。 | Calm; stays invested.
生日问候 | Birthday greetings | greetings`),
  investor: scenes(`
三季报业绩交流 | Third-quarter results: questions | results, net interest margin | 关注净息差走势与存款成本。 | Asked about margin and the cost of deposits.
资产质量与房地产敞口 | Asset quality and property exposure | asset quality, real estate | 说明了敞口占比与抵押率，均为已披露口径。 | Exposure and coverage explained, as disclosed.
分红政策沟通 | Dividend policy | dividend | 希望提高分红比例。 | Would like a higher payout.
一对一管理层会面 | One-to-one with management | management meeting, strategy | 战略重点与数字化投入。 | Priorities and digital spending.
年度股东大会议案说明 | Motions of the annual meeting | annual meeting, governance
ESG 评级问询 | Questions on the ESG rating | esg | 要求补充绿色信贷明细。 | Wants more detail on green loans.
资本充足率与发债计划 | Capital ratio and bond plans | capital, bonds | 依据公告说明，未涉及未披露信息。 | Kept to what has been announced.
持股变动情况了解 | Change of their position | shareholding
分支机构调研安排 | Visit to a branch | site visit`),
  supplier: scenes(`
合同续签谈判 | Renewal of the contract | contract, pricing | 年度服务费下调百分之五。 | Yearly fee comes down by five per cent.
季度服务评价 | Quarterly service review | service review | 可用率达标，响应略慢。 | Availability met, answers a little slow.
交付延期说明 | Delay of delivery | delivery | 因芯片短缺推迟三周。 | Three weeks late for want of chips.
供应商准入材料 | Documents for admission | onboarding, documents
安全事件通报 | Report of a security incident | incident, security | 未涉及客户数据。 | No customer data touched.
机房扩容方案评审 | Review of the data centre extension | data centre | 技术评审通过，进入商务流程。 | Passed technically; price comes next.
招标答疑 | Questions on the tender | tender
发票与付款核对 | Invoices and payments | invoices`),
  partner: scenes(`
联合营销活动策划 | Planning of a joint campaign | joint campaign | 目标客群为小微商户。 | Aimed at small merchants.
接口联调问题 | Problems with the interface | integration | 签名算法不一致，已修正。 | Signatures differed; fixed.
业务量季度对账 | Quarterly volumes | volumes, reconciliation
合作协议修订 | Changes to the agreement | contract | 增加数据安全条款。 | Adds clauses on data security.
新产品共建讨论 | A product to build together | product
风险分担比例谈判 | How to share the risk | risk sharing`),
  regulator: scenes(`
现场检查进场会 | Opening of the inspection | inspection
监管数据报送说明 | Explanation of the returns | regulatory returns
整改进展汇报 | Progress of the remedies | remediation
消费者权益保护座谈 | Round table on consumers | consumer protection`),
}

export const AUTOMATED_SCENES: Readonly<Record<'customer' | 'firm' | 'investor', readonly Scene[]>> = {
  customer: scenes(`
账户变动提醒 | Account movement | notification
信用卡账单 | Card statement | statement
贷款还款提醒 | Loan payment due | reminder
理财产品到期提醒 | Wealth product falls due | reminder
安全提示：新设备登录 | Security: new device | security
满意度调查邀请 | How did we do? | survey
月度电子对账单 | Monthly statement | statement`),
  firm: scenes(`
电子对账单 | Statement of account | statement
授信到期提醒 | Credit line runs out soon | reminder
付款指令回执 | Payment receipt | notification
对账未回签提醒 | Statement not yet confirmed | reminder
系统维护通知 | Maintenance notice | notification`),
  investor: scenes(`
公告推送 | New announcement | disclosure
业绩发布会邀请 | Invitation to the results call | invitation, results
投资者通讯 | Investor newsletter | newsletter`),
}

export type Weighted = readonly (readonly [Channel, number])[]

export const CHANNELS_OF: Readonly<
  Record<'person' | 'firm' | 'abroad' | 'investor' | 'automated' | 'automatedAbroad', Weighted>
> = {
  person: [
    ['BRANCH', 5],
    ['PHONE', 5],
    ['WECHAT', 5],
    ['APP', 2],
    ['SMS', 0.7],
    ['WEB', 0.6],
    ['MEETING', 0.6],
    ['VIDEO', 0.4],
    ['LETTER', 0.15],
  ],
  firm: [
    ['VISIT', 5],
    ['MEETING', 2],
    ['PHONE', 6],
    ['EMAIL', 5],
    ['WECHAT', 5],
    ['VIDEO', 2],
    ['BRANCH', 2],
    ['LETTER', 0.4],
    ['FAX', 0.4],
    ['OTHER', 0.1],
  ],
  abroad: [
    ['EMAIL', 7],
    ['VIDEO', 5],
    ['PHONE', 4],
    ['MEETING', 2],
    ['VISIT', 0.6],
    ['LETTER', 0.2],
  ],
  investor: [
    ['MEETING', 4],
    ['VIDEO', 4],
    ['PHONE', 4],
    ['EMAIL', 6],
    ['VISIT', 0.5],
  ],
  automated: [
    ['SMS', 4],
    ['APP', 4],
    ['EMAIL', 3],
    ['WECHAT', 2],
    ['WEB', 0.5],
    ['LETTER', 0.3],
  ],
  automatedAbroad: [
    ['EMAIL', 6],
    ['WEB', 1],
    ['APP', 1],
  ],
}

export const OUTCOMES = [
  { zh: '达成一致', en: 'agreed' },
  { zh: '需进一步跟进', en: 'to be followed up' },
  { zh: '客户考虑中', en: 'they will think about it' },
  { zh: '问题已解决', en: 'solved' },
  { zh: '暂无需求', en: 'no need for now' },
  { zh: '已签署', en: 'signed' },
] as const

export const PROMISES = {
  ours: [
    { zh: '提供正式报价', en: 'Send a binding offer' },
    { zh: '回复利率方案', en: 'Answer with a rate' },
    { zh: '安排产品专家拜访', en: 'Bring the product specialist along' },
    { zh: '发送会议纪要', en: 'Send the minutes' },
    { zh: '提交授信审批', en: 'Take it to the credit committee' },
  ],
  theirs: [
    { zh: '补充最新财务报表', en: 'Send the latest accounts' },
    { zh: '签回合同文本', en: 'Return the signed contract' },
    { zh: '确认提款时间', en: 'Confirm the day of the drawdown' },
    { zh: '提供担保人资料', en: "Send the guarantor's papers" },
  ],
} as const
