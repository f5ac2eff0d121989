import type { ExportRow } from '../exportRow.ts'
import type { ExportAbout } from '../exportWriter.ts'
import { localTime } from '../localTime.ts'
import { channelWord, disclosureWord, initiationWord } from '../words.ts'
import { escapedHtml } from './escapedHtml.ts'

const NONE = '<span class="none">–</span>'

/** A contact as a row of the report's table. */
export function reportRow(row: ExportRow, { timeZone, language }: ExportAbout): string {
  const time = row.occurredAt === null ? null : localTime(row.occurredAt, timeZone).slice(0, 16)
  const minutes =
    row.durationMinutes === null ? '' : `${row.durationMinutes} ${language === 'EN' ? 'min' : '分钟'}`
  const initiation = row.initiation === 'AUTOMATED' ? initiationWord('AUTOMATED', language) : ''
  const theirs = names(row.participants?.map(({ party }) => party?.name))
  const ours = names(row.participants?.map(({ employee }) => employee?.name))
  return [
    '<tr>',
    cell(text(time), small(minutes)),
    cell(text(row.channel && channelWord(row.channel, language)), small(initiation)),
    cell(
      text(row.subject),
      paragraph(row.summary),
      paragraph(row.outcome),
      small(row.disclosureClass && disclosureWord(row.disclosureClass, language)),
      small(row.withheld.length === 0 ? '' : language === 'EN' ? 'Partly withheld' : '部分内容未提供'),
    ),
    cell(text(theirs)),
    cell(text(ours)),
    '</tr>\n',
  ].join('')
}

function names(all: readonly (string | null | undefined)[] | undefined): string {
  return (all ?? []).filter((name) => name).join(', ')
}

function cell(...parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== NONE).join('')
  return `<td>${shown === '' ? NONE : shown}</td>`
}

function text(value: string | null): string {
  return value ? escapedHtml(value) : NONE
}

function paragraph(value: string | null): string {
  return value ? `<p>${escapedHtml(value)}</p>` : ''
}

function small(value: string | null): string {
  return value ? `<small>${escapedHtml(value)}</small>` : ''
}
