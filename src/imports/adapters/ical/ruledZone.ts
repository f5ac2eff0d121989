import ICAL from 'ical.js'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import type { Component } from '../../mimeDirectory/componentTree.ts'
import { ruleFault, ruleIn } from './rule.ts'
import { ianaZone, isIanaZone, type Zone } from './zone.ts'

/** Those that many have, first: among zones with the same clocks, one of these is named. */
const USUAL = [
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
]

/** Zones that never change their clocks, by whole hours; their names count from the other side. */
const FIXED = Array.from(
  { length: 27 },
  (_, at) => `Etc/GMT${at < 13 ? `+${13 - at}` : at === 13 ? '' : `-${at - 13}`}`,
).filter(isIanaZone)

/**
 * A zone by the rules that the calendar itself gives for it.
 *
 * @param named the IANA zone that its name stands for, where it does.
 * @param likely the zone to try first when it does not.
 * @returns undefined when the rules cannot be read.
 */
export function ruledZone(
  component: Component,
  tzid: string,
  { named, likely }: { readonly named: string | undefined; readonly likely: string },
): Zone | undefined {
  const rules = rulesOf(component, tzid)
  if (rules === undefined) return undefined
  const offsetMs = (shownMs: number) => rules.utcOffset(timeOf(shownMs)) * 1_000
  const names = new Map<number, string | undefined>()
  const nameAt = (shownMs: number) => {
    const year = new Date(shownMs).getUTCFullYear()
    if (!names.has(year)) names.set(year, nameLike(offsetMs, year, likely))
    return names.get(year)
  }
  return {
    offsetMs,
    momentOf: (shownMs) => shownMs - offsetMs(shownMs),
    nameAt: named === undefined ? nameAt : () => named,
  }
}

/**
 * Clocks are changed by the year. Another rule would be followed from 1601 on, which is where Outlook begins, day by day.
 */
function areYearly({ parts }: Component): boolean {
  const rules = parts.flatMap(({ lines }) => lines).filter(({ text }) => /^RRULE[;:]/i.test(text))
  return rules.every((line) => ruleFault(line) === undefined && /(^|;)FREQ=YEARLY/.test(ruleIn(line)))
}

function rulesOf(component: Component, tzid: string): ICAL.Timezone | undefined {
  if (!areYearly(component)) return undefined
  try {
    const text = componentText(component)
    const zone = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text) as never), tzid })
    // Rules that cannot be followed fail here, and not at an event.
    zone.utcOffset(timeOf(Date.UTC(2000, 0, 1)))
    return zone
  } catch {
    return undefined
  }
}

function componentText({ name, lines, parts }: Component): string {
  return [`BEGIN:${name}`, ...lines.map(({ text }) => text), ...parts.map(componentText), `END:${name}`].join(
    '\r\n',
  )
}

function timeOf(shownMs: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(shownMs), true)
}

/** The first zone whose clocks show the same all through a year, as far as the middle of each month tells. */
function nameLike(offsetMs: (shownMs: number) => number, year: number, likely: string): string | undefined {
  const middles = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15, 12))
  return [likely, ...USUAL, ...FIXED, ...zonesOfWindows()].find((name) => {
    const zone = ianaZone(name)
    return middles.every((at) => zone.offsetMs(at) === offsetMs(at))
  })
}

function zonesOfWindows(): readonly string[] {
  const names = WINDOWS_TO_IANA_MAP.map(({ iana: [name] }) => name as string)
  return [...new Set(names)].filter(isIanaZone).toSorted()
}
