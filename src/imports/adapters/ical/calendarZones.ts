import type { Component } from '../../mimeDirectory/componentTree.ts'
import { isReadable, property, textOfFirst } from '../../mimeDirectory/property.ts'
import { ruledZone } from './ruledZone.ts'
import { ianaOfWindows } from './windowsZones.ts'
import { ianaZone, isIanaZone, type Zone } from './zone.ts'

/** The time zones that a calendar names. */
export type CalendarZones = {
  /** Of days, and of times that name no zone. */
  readonly ownZone: Zone
  readonly utc: Zone
  /** @returns undefined for a name that stands for no zone. */
  readonly find: (tzid: string) => Zone | undefined
}

/**
 * A zone of IANA is what IANA says, whatever the calendar says of it: what programs write there is often only this year's
 * rules. Any other name is first what the calendar defines, and then what is known by that name.
 *
 * @param definitions the VTIMEZONE of the calendar.
 * @param ownZone IANA: that of the calendar.
 * @param isStated whether the calendar says so itself: then its people live by it, and times in UTC are theirs too.
 */
export function calendarZones(
  definitions: readonly Component[],
  ownZone: string,
  isStated = false,
): CalendarZones {
  const byId = new Map(definitions.map((each) => [stated(each, 'tzid') ?? '', each]))
  const found = new Map<string, Zone | undefined>()
  const look = (tzid: string): Zone | undefined => {
    if (isIanaZone(tzid)) return ianaZone(tzid)
    const definition = byId.get(tzid)
    const named = ianaNameIn(definition && stated(definition, 'x-lic-location')) ?? ianaNameIn(tzid)
    const ruled = definition && ruledZone(definition, tzid, { named, likely: ownZone })
    return ruled ?? (named === undefined ? undefined : ianaZone(named))
  }
  return {
    ownZone: ianaZone(ownZone),
    utc: { ...ianaZone('UTC'), nameAt: () => (isStated ? ownZone : 'UTC') },
    find: (tzid) => {
      const name = tzid.trim()
      if (!found.has(name)) found.set(name, look(name))
      return found.get(name)
    },
  }
}

function stated({ lines }: Component, name: string): string | undefined {
  return textOfFirst(lines.map((line) => property(line, 'calendar')).filter(isReadable), name)
}

/**
 * The IANA name that a name ends with or stands for: `/mozilla.org/20070129_1/America/New_York`, `custom_Pacific/Fiji`,
 * `China Standard Time`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.3.1 on names that begin with a slash
 */
function ianaNameIn(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const ofWindows = ianaOfWindows(name)
  if (ofWindows !== undefined) return ofWindows
  const steps = name.replace(/^[a-z]+_/, '').split('/')
  const endings = steps.map((_, at) => steps.slice(at).join('/')).slice(0, -1)
  return endings.find(isIanaZone)
}
