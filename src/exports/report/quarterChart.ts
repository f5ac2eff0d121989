import type { ExportAbout } from '../exportWriter.ts'
import { initiationWord } from '../words.ts'
import { escapedHtml } from './escapedHtml.ts'
import { quartersBetween, type ReportTally } from './reportTally.ts'

type Bar = { readonly label: string; readonly human: number; readonly automated: number }

const WIDTH = 720
const HEIGHT = 250
const LEFT = 44
const TOP = 22
const BOTTOM = 34
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM
const PLOT_WIDTH = WIDTH - LEFT - 6

/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 60

/** Contacts by quarter as a chart of stacked bars, in SVG; of more than fifteen years, by year. Nothing of no contacts. */
export function quarterChart(tally: ReportTally, { language }: ExportAbout): string {
  const bars = barsOf(tally)
  if (bars.length === 0) return ''
  const top = niceTop(Math.max(...bars.map(({ human, automated }) => human + automated)))
  const isByYear = bars[0]?.label.length === 4
  const title =
    language === 'EN'
      ? `Contacts by ${isByYear ? 'year' : 'quarter'}`
      : `按${isByYear ? '年' : '季度'}统计的联系次数`
  const spoken = bars.map(({ label, human, automated }) => `${label}: ${human + automated}`).join('; ')
  return [
    `<figure class="chart"><figcaption>${title}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapedHtml(`${title}. ${spoken}`)}">`,
    ...gridLines(top),
    ...bars.map((bar, at) => barText(bar, at, { count: bars.length, top })),
    `<line class="axis" x1="${LEFT}" y1="${TOP + PLOT_HEIGHT}" x2="${WIDTH - 6}" y2="${TOP + PLOT_HEIGHT}"/>`,
    '</svg>',
    '<p class="legend"><svg viewBox="0 0 10 10"><rect class="human" width="10" height="10"/></svg> ',
    `${initiationWord('HUMAN', language)} <svg viewBox="0 0 10 10"><rect class="automated" width="10" height="10"/></svg> `,
    `${initiationWord('AUTOMATED', language)}</p></figure>`,
  ].join('')
}

function barsOf(tally: ReportTally): readonly Bar[] {
  const none = { human: 0, automated: 0 }
  const quarters = quartersBetween(tally).map((label) => ({ label, ...(tally.quarters[label] ?? none) }))
  if (quarters.length <= MOST_BARS) return quarters
  return [...Map.groupBy(quarters, ({ label }) => label.slice(0, 4))].map(([label, all]) => ({
    label,
    human: all.reduce((sum, { human }) => sum + human, 0),
    automated: all.reduce((sum, { automated }) => sum + automated, 0),
  }))
}

/** The least of 4, 8, 12, 16, 20, 40, 80, … that is not below: a quarter of it is a whole number. */
function niceTop(most: number): number {
  for (let step = 1; ; step *= 10) {
    const found = [4, 8, 12, 16, 20].map((times) => times * step).find((top) => top >= most)
    if (found !== undefined) return found
  }
}

function gridLines(top: number): readonly string[] {
  return [1, 2, 3, 4].map((quarter) => {
    const y = round(TOP + PLOT_HEIGHT * (1 - quarter / 4))
    const label = `<text class="value" x="${LEFT - 6}" y="${y + 3.5}" text-anchor="end">${(top * quarter) / 4}</text>`
    return `<line class="grid" x1="${LEFT}" y1="${y}" x2="${WIDTH - 6}" y2="${y}"/>${label}`
  })
}

/** How wide a label of a quarter is, with room beside it. */
const LABEL_WIDTH = 52

function barText(
  { label, human, automated }: Bar,
  at: number,
  { count, top }: { readonly count: number; readonly top: number },
): string {
  const step = PLOT_WIDTH / count
  const width = Math.min(step * 0.72, 46)
  const x = round(LEFT + at * step + (step - width) / 2)
  const middle = round(x + width / 2)
  const heights = [human, automated].map((contacts) => (PLOT_HEIGHT * contacts) / top) as [number, number]
  const floor = TOP + PLOT_HEIGHT
  const rect = (kind: string, y: number, height: number) =>
    height === 0
      ? ''
      : `<rect class="${kind}" x="${x}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
  const total = human + automated
  const isFirstOfYear = label.length === 4 || label.endsWith('Q1') || at === 0
  // Each bar has a label where there is room; else each year, and of many years some.
  const each = label.length === 4 ? Math.ceil(LABEL_WIDTH / step) : 4 * Math.ceil(LABEL_WIDTH / (4 * step))
  const hasLabel =
    step >= LABEL_WIDTH || (isFirstOfYear && (at === 0 || at % each < (label.length === 4 ? 1 : 4)))
  const shown = step >= LABEL_WIDTH || label.length === 4 ? label : label.slice(0, 4)
  return [
    rect('human', floor - heights[0], heights[0]),
    rect('automated', floor - heights[0] - heights[1], heights[1]),
    total > 0 && step >= 20
      ? `<text class="value" x="${middle}" y="${round(floor - heights[0] - heights[1] - 5)}" text-anchor="middle">${total}</text>`
      : '',
    hasLabel && !isCrowded(at, label, step)
      ? `<text class="label" x="${middle}" y="${floor + 16}" text-anchor="middle">${shown}</text>`
      : '',
  ].join('')
}

/** The first bar's year, where the next year's label would stand on it. */
function isCrowded(at: number, label: string, step: number): boolean {
  if (step >= LABEL_WIDTH || label.length === 4 || at !== 0) return false
  const untilNextYear = 5 - Number(label.slice(-1))
  return untilNextYear < 4 && untilNextYear * step < 32
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
