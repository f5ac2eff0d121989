import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExportRow } from '../../src/exports/exportRow.ts'
import type { ExportAbout } from '../../src/exports/exportWriter.ts'
import { reportWriter } from '../../src/exports/report/reportWriter.ts'
import { wholeExport } from '../support/wholeExport.ts'
import { ABOUT, exportRow, WANG } from './exportRows.ts'

const report = (rows: readonly ExportRow[], about: Partial<ExportAbout> = {}) =>
  wholeExport(reportWriter, { ...ABOUT, ...about }, rows.length === 0 ? [] : [rows])

const at = (occurredAt: string, more: Partial<ExportRow> = {}) => exportRow({ occurredAt, ...more })

/** What the chart says aloud: `2026-Q1: 3`. */
const spoken = (html: string) => /aria-label="([^"]*)"/.exec(html)?.[1]?.split('. ')[1]?.split('; ')

describe('a report', () => {
  it('says on its cover whose contacts they are, of when, for whom, by whom and as of when', async () => {
    const html = await report([], {
      from: '2025-12-31T16:00:00.000Z',
      to: '2026-06-30T16:00:00.000Z',
      filter: 'channel EMAIL',
    })
    for (const said of [
      '<h1>Redwood Capital</h1>',
      'from 1 January 2026 to 30 June 2026',
      '<dt>Prepared for</dt><dd>Grace Chan</dd>',
      '<dt>Prepared by</dt><dd>first-bank</dd>',
      '<dt>As known at</dt><dd>2026-11-22 23:00 +08:00</dd>',
      '<dt>Narrowed to</dt><dd>channel EMAIL</dd>',
      'There are no contacts in this period.',
    ]) {
      expect(html).toContain(said)
    }
  })

  it('is as complete in Chinese', async () => {
    const html = await report([at('2026-03-09T08:30:00.000Z', { participants: [WANG] })], {
      language: 'ZH',
      from: '2025-12-31T16:00:00.000Z',
    })
    expect(html).toContain('<html lang="zh-Hans">')
    for (const said of [
      '联系记录报告',
      '自 2026年1月1日',
      '呈送',
      '按季度统计的联系次数',
      '会面',
      '王小明',
      '45 分钟',
    ]) {
      expect(html).toContain(said)
    }
  })

  it('counts contacts by the quarter in which they were where the institution is, those without any too', async () => {
    const html = await report([
      at('2026-03-31T15:59:00.000Z'),
      // Already April in Hong Kong.
      at('2026-03-31T16:01:00.000Z', { initiation: 'AUTOMATED' }),
      at('2026-12-01T00:00:00.000Z'),
    ])
    expect(spoken(html)).toEqual(['2026-Q1: 1', '2026-Q2: 1', '2026-Q3: 0', '2026-Q4: 1'])
    expect(html.match(/<rect class="(human|automated)" x/g)).toHaveLength(3)
  })

  it('counts the contacts of many years by year', async () => {
    const rows = Array.from({ length: 40 }, (_, year) => at(`${1987 + year}-05-05T00:00:00.000Z`))
    const html = await report(rows)
    expect(spoken(html)).toHaveLength(40)
    expect(html).toContain('Contacts by year')
  })

  it('sums up by channel and by people, who has most first', async () => {
    const other = { part: 'HOST', party: null, employee: { id: 'emp_1', name: 'Grace Chan' } } as const
    const html = await report([
      at('2026-03-09T08:30:00.000Z', { channel: 'EMAIL', participants: [WANG, other] }),
      at('2026-03-10T08:30:00.000Z', { channel: 'PHONE', participants: [WANG] }),
      at('2026-03-11T08:30:00.000Z', { channel: 'PHONE', participants: [] }),
    ])
    const figures = html.slice(html.indexOf('class="columns"'), html.indexOf('All contacts'))
    const cells = [...figures.matchAll(/<td>([^<]*)<\/td><td class="number">(\d+)/g)].map(
      ([, name, count]) => [name, count],
    )
    expect(cells).toEqual([
      ['Telephone', '2'],
      ['E-mail', '1'],
      ['王小明', '2'],
      ['Grace Chan', '1'],
    ])
  })

  it('has a row for each contact, and says where something is withheld', async () => {
    const rows = Array.from({ length: 250 }, (_, n) =>
      at(
        `2026-01-01T${String(n % 24).padStart(2, '0')}:00:00.000Z`,
        n === 7 ? { summary: null, withheld: ['summary'] } : {},
      ),
    )
    const html = await report(rows)
    expect(html.split('<tbody>\n')[1]?.match(/<tr>/g)).toHaveLength(250)
    expect(html.match(/Partly withheld/g)).toHaveLength(1)
    expect(html).toContain('Of 1 contact something is withheld.')
  })

  it('repeats the head of its table on each page, numbers the pages, and breaks no row', async () => {
    const html = await report([at('2026-03-09T08:30:00.000Z')])
    expect(html).toContain('thead{display:table-header-group}')
    expect(html).toContain('tr{break-inside:avoid}')
    expect(html).toContain('counter(page) " / " counter(pages)')
  })
})

describe('whatever is said in a contact', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)> ' & </style><style>*{}`
  const everywhere = at('2026-03-09T08:30:00.000Z', {
    subject: evil,
    summary: evil,
    outcome: evil,
    disclosureClass: evil,
    participants: [
      { part: 'HOST', party: null, employee: { id: 'emp_1', name: evil } },
      { part: 'ATTENDEE', party: { id: 'prt_1', kind: 'PERSON', name: evil }, employee: null },
    ],
  })

  it('is shown, and never run', async () => {
    const html = await report([everywhere], { of: evil, askedBy: evil, filter: evil, tenant: evil })
    expect(html.match(/<script|<img|onerror=alert\(1\)>/g)).toBeNull()
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThan(8)
  })

  it('is alone on the page: nothing is loaded, and only this style is allowed', async () => {
    const html = await report([everywhere])
    expect(html.match(/<[a-z][^>]*\s(src|href|srcset|action|background|style)\s*=/g)).toBeNull()
    expect(html).not.toMatch(/url\(|@import|<link|<iframe|<object|<base|<form/)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'")
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  })
})
