import type { DataCategory, Sensitivity } from '../domain/dataCategory.ts'

/** What is told of a field: the kind of fact, how much harm it does in the wrong hands, how it is masked where it may be. */
export type FieldPolicy = {
  readonly category: DataCategory
  readonly sensitivity: Sensitivity
  readonly mask?: Mask
}

/** How a value is shown in part. */
export const MASKS = ['LAST_FOUR', 'YEAR'] as const
export type Mask = (typeof MASKS)[number]

/** Why something is withheld or masked. Part of the public API: codes are added, never renamed. */
export const WITHHELD_CODES = [
  'NO_CONSENT',
  'SEPARATE_CONSENT_MISSING',
  'CATEGORY_NOT_REGISTERED',
  'PURPOSE_NOT_REGISTERED',
  'APP_NOT_ACTIVE',
  'INTERNAL',
  'NOT_YOURS',
  'IDENTITY_ONLY',
  'LINE_WALL',
  'MASKED_FOR_POST',
  'INSIDERS_ONLY',
  'OTHERS_TOOK_PART',
] as const

export type WithheldCode = (typeof WITHHELD_CODES)[number]

export type Decision =
  | { readonly kind: 'VISIBLE' }
  | { readonly kind: 'MASKED'; readonly how: Mask; readonly code: WithheldCode }
  | { readonly kind: 'WITHHELD'; readonly code: WithheldCode }

export const VISIBLE: Decision = { kind: 'VISIBLE' }

export function withheld(code: WithheldCode): Decision {
  return { kind: 'WITHHELD', code }
}

/** What a caller is told of it, in both languages, and the rule it stands on. */
export type WithheldReason = { readonly en: string; readonly zh: string; readonly ground: string }

export const WITHHELD_REASONS: Readonly<Record<WithheldCode, WithheldReason>> = {
  NO_CONSENT: {
    en: 'There is no consent in force for this partner app, purpose and category.',
    zh: '当事人未就该合作方、该目的及该类数据作出有效授权。',
    ground: 'PIPL art. 23; GDPR art. 6(1)(a)',
  },
  SEPARATE_CONSENT_MISSING: {
    en: 'Sensitive personal information needs a separate consent, and there is none in force.',
    zh: '敏感个人信息须取得单独同意，当前没有有效的单独同意。',
    ground: 'PIPL art. 28, 29; GDPR art. 9',
  },
  CATEGORY_NOT_REGISTERED: {
    en: 'The partner app is not registered for this category of data.',
    zh: '该合作方应用未登记使用此类数据。',
    ground: 'PIPL art. 6; GDPR art. 5(1)(c)',
  },
  PURPOSE_NOT_REGISTERED: {
    en: 'The partner app is not registered for this purpose.',
    zh: '该合作方应用未登记此使用目的。',
    ground: 'PIPL art. 6; GDPR art. 5(1)(b)',
  },
  APP_NOT_ACTIVE: {
    en: 'The partner app is not approved, or is suspended.',
    zh: '该合作方应用尚未批准或已暂停。',
    ground: 'Institution policy: partner apps',
  },
  INTERNAL: {
    en: "The institution's own judgement and organization are not shared with partners.",
    zh: '本机构的内部判断与组织信息不对合作方提供。',
    ground: 'Institution policy',
  },
  NOT_YOURS: {
    en: 'It is about somebody whom you do not look after. Of a list: such rows are left out, whether there are any or not.',
    zh: '所涉当事人不在您的服务范围内；列表中此类条目一律不显示（不论是否存在）。',
    ground: 'Institution policy: need to know',
  },
  IDENTITY_ONLY: {
    en: 'You may know who this is, and no more: you look after no relationship with them.',
    zh: '您仅可查看其身份：您未负责与其的任何关系。',
    ground: 'Institution policy: need to know',
  },
  LINE_WALL: {
    en: 'It belongs to a line of business that is walled from yours. Of a list: such rows are left out, whether there are any or not.',
    zh: '该信息属于与您所在条线隔离的业务条线；列表中此类条目一律不显示（不论是否存在）。',
    ground: 'Institution policy: information barriers',
  },
  MASKED_FOR_POST: {
    en: 'Your post shows this in part only.',
    zh: '您的岗位仅可查看部分内容。',
    ground: 'PIPL art. 6, 51; GDPR art. 5(1)(c)',
  },
  INSIDERS_ONLY: {
    en: 'Contacts that are confidential or inside information are shown to the members of their insider list only, whether there are any or not.',
    zh: '保密或涉及内幕信息的互动仅对其内幕信息知情人名单成员显示（不论是否存在）。',
    ground: 'Institution policy: insider lists',
  },
  OTHERS_TOOK_PART: {
    en: 'Contacts in which other parties took part are not shared with partners, whether there are any or not.',
    zh: '有其他当事人参与的互动不对合作方提供（不论是否存在）。',
    ground: 'PIPL art. 23; GDPR art. 15(4)',
  },
}
