import { addDays, dateInZone } from '../../domain/calendarDate.ts'
import type { Channel } from '../../domain/interaction.ts'
import type { ExportAbout } from '../exportWriter.ts'
import { localTime } from '../localTime.ts'
import { channelWord, type Language } from '../words.ts'
import { escapedHtml } from './escapedHtml.ts'
import { quarterChart } from './quarterChart.ts'
import { REPORT_POLICY, REPORT_STYLE } from './reportStyle.ts'
import { MOST_PEOPLE, type ReportTally } from './reportTally.ts'

const EN = {
  kind: 'Contact history',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  asOf: 'As known at',
  narrowedTo: 'Narrowed to',
  reference: 'Reference',
  note: 'Confidential. It says what the person it was prepared for may see, as it was known at the time stated. Times are those of',
  withheld: (count: number) => `Of ${count} ${count === 1 ? 'contact' : 'contacts'} something is withheld.`,
  summary: 'Summary',
  contacts: 'contacts',
  firstLast: 'first to last contact',
  theirs: 'of their people',
  ours: 'of our people',
  byChannel: 'By channel',
  byTheirs: 'Their people',
  byOurs: 'Our people',
  all: 'All contacts',
  none: 'There are no contacts in this period.',
  columns: ['When', 'How', 'What', 'Their people', 'Our people'],
  since: (from: string) => `from ${from}`,
  until: (to: string) => `to ${to}`,
  always: 'the whole history',
} as const

const ZH: {
  readonly [Key in keyof typeof EN]: (typeof EN)[Key] extends string
    ? string
    : (typeof EN)[Key] extends readonly string[]
      ? readonly string[]
      : (typeof EN)[Key]
} = {
  kind: '联系记录报告',
  preparedFor: '呈送',
  preparedBy: '编制',
  asOf: '数据截至',
  narrowedTo: '范围限定',
  reference: '编号',
  note: '保密文件。所载内容为呈送对象有权查看者，且为上述时点已知的内容。所示时间的时区为',
  withheld: (count) => `其中 ${count} 条记录的部分内容未提供。`,
  summary: '概要',
  contacts: '次联系',
  firstLast: '首次至最近一次联系',
  theirs: '位对方人员',
  ours: '位我方人员',
  byChannel: '按渠道',
  byTheirs: '对方人员',
  byOurs: '我方人员',
  all: '全部联系记录',
  none: '该期间内没有联系记录。',
  columns: ['时间', '渠道', '内容', '对方人员', '我方人员'],
  since: (from) => `自 ${from}`,
  until: (to) => `至 ${to}`,
  always: '全部历史',
}

/** All of a report that stands before the rows of its table. */
export function reportHead(about: ExportAbout, tally: ReportTally): string {
  const words = about.language === 'EN' ? EN : ZH
  return [
    `<!doctype html>\n<html lang="${about.language === 'EN' ? 'en' : 'zh-Hans'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapedHtml(REPORT_POLICY)}">`,
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${escapedHtml(`${words.kind}: ${about.of}`)}</title><style>${REPORT_STYLE}</style></head><body>`,
    cover(about, tally),
    `<main><h2>${words.summary}</h2>`,
    figures(about, tally),
    quarterChart(tally, about),
    tables(about, tally),
    `<h2>${words.all}</h2>`,
    tally.rows === 0 ? `<p>${words.none}</p>` : '',
    '<table class="contacts"><colgroup><col class="when"><col class="how"><col class="what"><col class="who"><col class="who"></colgroup>',
    `<thead><tr>${words.columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>\n`,
  ].join('')
}

/** What closes it. */
export const REPORT_FOOT = '</tbody></table></main></body></html>\n'

function cover(about: ExportAbout, { withheld }: ReportTally): string {
  const words = about.language === 'EN' ? EN : ZH
  const facts: readonly (readonly [string, string | null])[] = [
    [words.preparedFor, about.askedBy],
    [words.preparedBy, about.tenant],
    [words.asOf, localTime(about.askedAt, about.timeZone)],
    [words.narrowedTo, about.filter],
    [words.reference, about.exportId],
  ]
  const told = facts.flatMap(([name, value]) =>
    value === null ? [] : [`<dt>${name}</dt><dd>${escapedHtml(value)}</dd>`],
  )
  return [
    `<header class="cover"><p class="kind">${words.kind}</p><h1>${escapedHtml(about.of)}</h1>`,
    `<p class="period">${escapedHtml(period(about))}</p><dl>${told.join('')}</dl>`,
    `<p class="note">${words.note} ${escapedHtml(about.timeZone)}${about.language === 'EN' ? '. ' : '。'}${withheld === 0 ? '' : words.withheld(withheld)}</p></header>`,
  ].join('')
}

/** The days that were asked for: `to` is the first moment that is not part of it. */
function period({ from, to, timeZone, language }: ExportAbout): string {
  const words = language === 'EN' ? EN : ZH
  const day = (instant: string, beforeMs: number) =>
    dayText(dateInZone(new Date(Date.parse(instant) - beforeMs), timeZone), language)
  const parts = [from === null ? '' : words.since(day(from, 0)), to === null ? '' : words.until(day(to, 1))]
  return parts.filter((part) => part !== '').join(' ') || words.always
}

/** 9 March 2026, 2026年3月9日. */
function dayText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${addDays(day, 0)}T00:00:00Z`))
}

function figures({ language }: ExportAbout, { rows, first, last, theirs, ours }: ReportTally): string {
  const words = language === 'EN' ? EN : ZH
  const people = (all: object) => {
    const count = Object.keys(all).length
    return `${number(count)}${count < MOST_PEOPLE ? '' : '+'}`
  }
  const span =
    first === null || last === null
      ? '–'
      : first === last
        ? first
        : `${first.slice(0, 7)} – ${last.slice(0, 7)}`
  const all = [
    [number(rows), words.contacts],
    [span, words.firstLast],
    [people(theirs), words.theirs],
    [people(ours), words.ours],
  ]
  return `<div class="figures">${all.map(([value = '', name]) => `<div><b${value.length > 9 ? ' class="long"' : ''}>${value}</b><span>${name}</span></div>`).join('')}</div>`
}

const MOST_NAMED = 8

function tables({ language }: ExportAbout, tally: ReportTally): string {
  const words = language === 'EN' ? EN : ZH
  const channels = Object.entries(tally.channels).map(([channel, contacts]) => ({
    name: channelWord(channel as Channel, language),
    contacts,
  }))
  return `<div class="columns">${[
    table(words.byChannel, channels),
    table(words.byTheirs, Object.values(tally.theirs)),
    table(words.byOurs, Object.values(tally.ours)),
  ].join('')}</div>`
}

/** Those with the most contacts first; of two with as many, by name. */
function table(title: string, all: readonly { readonly name: string; readonly contacts: number }[]): string {
  if (all.length === 0) return ''
  const first = all
    .toSorted((a, b) => b.contacts - a.contacts || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(
      ({ name, contacts }) =>
        `<tr><td>${escapedHtml(name)}</td><td class="number">${number(contacts)}</td></tr>`,
    )
  return `<table><thead><tr><th scope="col">${title}</th><th></th></tr></thead><tbody>${first.join('')}</tbody></table>`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
