import type { InvestorVisitData, VisitKind } from './investorVisit.ts'

/** A line of the form: what it asks for, and what is filled in. */
export type FormRow = { readonly label: string; readonly value: string }

/** What the record says, in words: only names that whoever is shown it may know. */
export type SheetFacts = Pick<InvestorVisitData, 'visitKind' | 'place' | 'sheet'> & {
  readonly visitors: readonly string[]
  readonly hosts: readonly string[]
  /** In the zone of the institution: `2026-11-11 10:00-12:00`. */
  readonly time: string
  readonly date: string
}

const LABELS = {
  en: {
    kind: 'Kind of activity',
    visitors: 'Organizations and names of participants',
    time: 'Time',
    place: 'Place',
    hosts: 'Received by',
    content: 'What was said',
    materials: 'Attachments',
    date: 'Date',
  },
  zh: {
    kind: '投资者关系活动类别',
    visitors: '参与单位名称及人员姓名',
    time: '时间',
    place: '地点',
    hosts: '上市公司接待人员姓名',
    content: '投资者关系活动主要内容介绍',
    materials: '附件清单（如有）',
    date: '日期',
  },
} as const

const KINDS: Readonly<Record<keyof typeof LABELS, Readonly<Record<VisitKind, string>>>> = {
  en: {
    SELECTED_INVESTORS: 'Selected investors',
    ANALYST_MEETING: 'Analyst meeting',
    MEDIA_INTERVIEW: 'Media interview',
    RESULTS_BRIEFING: 'Results briefing',
    PRESS_CONFERENCE: 'Press conference',
    ROADSHOW: 'Roadshow',
    SITE_TOUR: 'Site tour',
    OTHER: 'Other',
  },
  zh: {
    SELECTED_INVESTORS: '特定对象调研',
    ANALYST_MEETING: '分析师会议',
    MEDIA_INTERVIEW: '媒体采访',
    RESULTS_BRIEFING: '业绩说明会',
    PRESS_CONFERENCE: '新闻发布会',
    ROADSHOW: '路演活动',
    SITE_TOUR: '现场参观',
    OTHER: '其他',
  },
}

/**
 * The record sheet as listed companies in China publish it, line by line: what is on the exchanges' platforms. The exchange's own
 * template decides: it changes, and asks for the issuer's code and a number that are not ours to give.
 */
export function visitSheetForm(facts: SheetFacts, language: keyof typeof LABELS): readonly FormRow[] {
  const labels = LABELS[language]
  const between = language === 'zh' ? '、' : ', '
  const materials = (facts.sheet?.materials ?? []).map(({ label }) => label)
  const values: Readonly<Record<keyof typeof labels, string>> = {
    kind: KINDS[language][facts.visitKind],
    visitors: facts.visitors.join(between),
    time: facts.time,
    place: facts.place ?? '',
    hosts: facts.hosts.join(between),
    content: facts.sheet?.content ?? '',
    materials: materials.join(between),
    date: facts.date,
  }
  return (Object.keys(labels) as (keyof typeof labels)[]).map((line) => ({
    label: labels[line],
    value: values[line],
  }))
}
