import type { PartyType } from './partyType.ts'

/** Whether a tie of this kind states a share, in percent. What it is a share of, its row in the catalogue says. */
export type ShareRule = 'REQUIRED' | 'OPTIONAL' | 'NONE'

/** A row. What it leaves out: it is not symmetric, has no share, and is no affiliation. */
export type TieRow = {
  readonly from: readonly PartyType[]
  readonly to: readonly PartyType[]
  /** What stands between the two names, read from `from`, then read from `to`. */
  readonly en: readonly [string, string]
  readonly zh: readonly [string, string]
  readonly symmetric?: true
  readonly share?: ShareRule
  readonly affiliation?: true
}

const PERSON = ['PERSON'] as const
const ORGANIZATION = ['ORGANIZATION'] as const
const EITHER = ['PERSON', 'ORGANIZATION'] as const

const office = { from: PERSON, to: ORGANIZATION, affiliation: true } as const
const family = { from: PERSON, to: PERSON } as const
const betweenFirms = { from: ORGANIZATION, to: ORGANIZATION } as const
const anyToFirm = { from: EITHER, to: ORGANIZATION } as const
const anyToAny = { from: EITHER, to: EITHER } as const
const mutual = { ...anyToAny, symmetric: true } as const

/** The catalogue itself, in the order lists show it. Part of the public API: kinds are added, never renamed. */
export const TIE_ROWS = {
  // Offices: who acts for a firm.
  EMPLOYMENT: { ...office, en: ['works for', 'employs'], zh: ['任职于', '聘用'] },
  DIRECTORSHIP: { ...office, en: ['is a director of', 'has as director'], zh: ['担任董事于', '的董事是'] },
  SUPERVISORSHIP: {
    ...office,
    en: ['is a supervisor of', 'has as supervisor'],
    zh: ['担任监事于', '的监事是'],
  },
  SENIOR_MANAGEMENT: {
    ...office,
    en: ['is a senior manager of', 'has as senior manager'],
    zh: ['担任高级管理人员于', '的高级管理人员是'],
  },
  LEGAL_REPRESENTATIVE: {
    ...office,
    en: ['is the legal representative of', 'is legally represented by'],
    zh: ['担任法定代表人于', '的法定代表人是'],
  },
  CONTACT_PERSON: {
    ...office,
    en: ['is a contact person at', 'has as contact person'],
    zh: ['担任联系人于', '的联系人是'],
  },
  ACCOUNT_AUTHORITY: {
    ...anyToAny,
    affiliation: true,
    en: ['may operate the accounts of', 'lets its accounts be operated by'],
    zh: ['有权操作其账户：', '的账户授权操作人是'],
  },
  POWER_OF_ATTORNEY: {
    ...anyToAny,
    affiliation: true,
    en: ['holds a power of attorney for', 'has given a power of attorney to'],
    zh: ['受托代理', '的受托代理人是'],
  },

  // Ownership and control.
  // Share: of the capital.
  OWNERSHIP: {
    ...anyToFirm,
    share: 'REQUIRED',
    en: ['owns a share of', 'is owned in part by'],
    zh: ['持股', '的股东是'],
  },
  // Share: of the capital or votes held in the end, where that, and not control by other means, is the ground.
  BENEFICIAL_OWNERSHIP: {
    from: PERSON,
    to: ORGANIZATION,
    share: 'OPTIONAL',
    en: ['is a beneficial owner of', 'has as beneficial owner'],
    zh: ['受益拥有', '的受益所有人是'],
  },
  // Share: of the votes.
  CONTROL: {
    ...anyToFirm,
    share: 'OPTIONAL',
    en: ['controls', 'is controlled by'],
    zh: ['控制', '的控制人是'],
  },
  // Share: of the capital held in another's name.
  NOMINEE_HOLDING: {
    ...anyToAny,
    share: 'OPTIONAL',
    en: ['holds shares as nominee for', 'has its shares held by the nominee'],
    zh: ['代持股份，委托人是', '的股份代持人是'],
  },
  ACTING_IN_CONCERT: {
    ...mutual,
    en: ['acts in concert with', 'acts in concert with'],
    zh: ['的一致行动人是', '的一致行动人是'],
  },
  GROUP_MEMBERSHIP: {
    ...betweenFirms,
    en: ['belongs to the group of', 'heads the group that includes'],
    zh: ['隶属于集团', '的集团成员是'],
  },
  SUCCESSION: { ...betweenFirms, en: ['succeeded', 'was succeeded by'], zh: ['承继', '的承继者是'] },

  // Credit.
  // Share: of the debt.
  GUARANTEE: {
    ...anyToAny,
    share: 'OPTIONAL',
    en: ['guarantees', 'is guaranteed by'],
    zh: ['担保', '的担保人是'],
  },
  COLLATERAL: {
    ...anyToAny,
    en: ['provides collateral for', 'has collateral provided by'],
    zh: ['提供抵质押担保给', '的抵质押人是'],
  },
  CO_BORROWER: {
    ...mutual,
    en: ['borrows jointly with', 'borrows jointly with'],
    zh: ['的共同借款人是', '的共同借款人是'],
  },
  JOINT_GUARANTEE: {
    ...mutual,
    en: ['is in a mutual guarantee group with', 'is in a mutual guarantee group with'],
    zh: ['的联保成员是', '的联保成员是'],
  },
  LENDING: { ...anyToAny, en: ['lends to', 'borrows from'], zh: ['出借给', '的债权人是'] },

  // Supply chain and business.
  // Share: of what `to` buys.
  SUPPLY: {
    ...anyToAny,
    share: 'OPTIONAL',
    en: ['supplies', 'is supplied by'],
    zh: ['供货给', '的供应商是'],
  },
  // Share: of what `to` sells.
  DISTRIBUTION: {
    ...anyToAny,
    share: 'OPTIONAL',
    en: ['distributes the goods of', 'has its goods distributed by'],
    zh: ['经销其产品：', '的经销商是'],
  },
  SERVICE_PROVISION: {
    ...anyToAny,
    en: ['provides services to', 'is served by'],
    zh: ['提供服务给', '的服务商是'],
  },
  PARTNERSHIP: {
    ...mutual,
    en: ['is a partner of', 'is a partner of'],
    zh: ['的合作伙伴是', '的合作伙伴是'],
  },
  COMPETITION: {
    ...betweenFirms,
    symmetric: true,
    en: ['competes with', 'competes with'],
    zh: ['的竞争对手是', '的竞争对手是'],
  },
  REFERRAL: { ...anyToAny, en: ['referred', 'was referred by'], zh: ['介绍了', '的介绍人是'] },
  REGULATION: {
    from: ORGANIZATION,
    to: EITHER,
    en: ['regulates', 'is regulated by'],
    zh: ['监管', '的监管机构是'],
  },

  // Investors, funds and trusts.
  FUND_MANAGER: {
    ...anyToFirm,
    en: ['manages the fund', 'is a fund managed by'],
    zh: ['管理基金', '的基金管理人是'],
  },
  FUND_CUSTODIAN: {
    ...betweenFirms,
    en: ['is the custodian of', 'is in the custody of'],
    zh: ['托管', '的托管人是'],
  },
  // Share: of the units of the fund.
  FUND_INVESTMENT: {
    ...anyToFirm,
    share: 'OPTIONAL',
    en: ['is an investor in the fund', 'is a fund with the investor'],
    zh: ['投资于基金', '的基金投资者是'],
  },
  ANALYST_COVERAGE: {
    ...anyToFirm,
    en: ['covers as analyst', 'is covered by the analyst'],
    zh: ['研究覆盖', '的覆盖分析师是'],
  },
  BROKERAGE: {
    from: ORGANIZATION,
    to: EITHER,
    en: ['is the broker of', 'has as broker'],
    zh: ['代理证券业务，客户是', '的经纪商是'],
  },
  ADVISER: { ...anyToAny, en: ['advises', 'is advised by'], zh: ['担任顾问于', '的顾问是'] },
  AUDITOR: { ...anyToFirm, en: ['audits', 'is audited by'], zh: ['审计', '的审计师是'] },
  LEGAL_COUNSEL: {
    ...anyToAny,
    en: ['is legal counsel to', 'has as legal counsel'],
    zh: ['担任法律顾问于', '的法律顾问是'],
  },
  SETTLOR: {
    ...anyToFirm,
    en: ['is the settlor of the trust', 'is a trust settled by'],
    zh: ['设立信托', '的信托委托人是'],
  },
  TRUSTEE: {
    ...anyToFirm,
    en: ['is a trustee of the trust', 'is a trust with the trustee'],
    zh: ['受托管理信托', '的受托人是'],
  },
  TRUST_BENEFICIARY: {
    ...anyToFirm,
    en: ['is a beneficiary of the trust', 'is a trust for the beneficiary'],
    zh: ['受益于信托', '的信托受益人是'],
  },

  // Family and acquaintance.
  SPOUSE: {
    ...family,
    symmetric: true,
    en: ['is married to', 'is married to'],
    zh: ['的配偶是', '的配偶是'],
  },
  PARENT_CHILD: { ...family, en: ['is a parent of', 'is a child of'], zh: ['的子女是', '的父母是'] },
  SIBLING: {
    ...family,
    symmetric: true,
    en: ['is a sibling of', 'is a sibling of'],
    zh: ['的兄弟姐妹是', '的兄弟姐妹是'],
  },
  RELATIVE: {
    ...family,
    symmetric: true,
    en: ['is a relative of', 'is a relative of'],
    zh: ['的亲属是', '的亲属是'],
  },
  GUARDIAN: {
    ...family,
    en: ['is the guardian of', 'is under the guardianship of'],
    zh: ['的被监护人是', '的监护人是'],
  },
  ACQUAINTANCE: { ...family, symmetric: true, en: ['knows', 'knows'], zh: ['的熟人是', '的熟人是'] },

  OTHER: {
    ...mutual,
    share: 'OPTIONAL',
    en: ['is linked to', 'is linked to'],
    zh: ['的其他关联方是', '的其他关联方是'],
  },
} as const satisfies Readonly<Record<string, TieRow>>
