import { describe, expect, it } from 'vitest'
import { VISIT_KINDS } from '../../src/domain/investorVisit.ts'
import { type SheetFacts, visitSheetForm } from '../../src/domain/visitSheetForm.ts'

const FACTS: SheetFacts = {
  visitKind: 'SELECTED_INVESTORS',
  place: '总行',
  sheet: {
    content: '问：息差？答：如已披露。',
    materials: [{ label: '三季报', uri: 's3://q3.pdf' }],
    makers: [],
  },
  visitors: ['主权基金', '陈洁'],
  hosts: ['李明'],
  time: '2026-11-11 10:00-12:00',
  date: '2026-11-11',
}

describe('the record sheet', () => {
  it('has the lines of the form that listed companies publish', () => {
    expect(visitSheetForm(FACTS, 'zh').map(({ label, value }) => `${label}：${value}`)).toEqual([
      '投资者关系活动类别：特定对象调研',
      '参与单位名称及人员姓名：主权基金、陈洁',
      '时间：2026-11-11 10:00-12:00',
      '地点：总行',
      '上市公司接待人员姓名：李明',
      '投资者关系活动主要内容介绍：问：息差？答：如已披露。',
      '附件清单（如有）：三季报',
      '日期：2026-11-11',
    ])
  })

  it('has the same lines before anything was said, and in English', () => {
    const { sheet: _, place: __, ...planned } = FACTS
    const form = visitSheetForm(planned, 'en')
    expect(form).toHaveLength(8)
    expect(form[5]).toEqual({ label: 'What was said', value: '' })
    expect(form[1]?.value).toBe('主权基金, 陈洁')
  })

  it('names every kind of visit, each by a name of its own', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = VISIT_KINDS.map(
        (visitKind) => visitSheetForm({ ...FACTS, visitKind }, language)[0]?.value,
      )
      expect(new Set(names).size).toBe(VISIT_KINDS.length)
    }
  })
})
