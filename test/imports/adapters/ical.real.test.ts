import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ical } from '../../../src/imports/adapters/ical.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { collected } from '../collected.ts'
import { realData } from '../realData.ts'
import { BROKEN, VALID, WITHOUT_EVENTS } from './icalSamples.ts'

const { path, missing } = realData('crm_exports/ical')

async function read(file: string, asOf = '2026-01-01') {
  const found = await collected(ical, join(path, file), { asOf, timeZone: 'Europe/Paris' })
  const refused = found.issues.filter(({ severity }) => severity === 'refused')
  return {
    events: found.inputs('event') as readonly ImportInputs['event'][],
    attendees: found.inputs('attendance').length,
    refused: refused.map(({ code, place }) => `${code}:${place.line}`).join(' '),
    issues: found.issues,
  }
}

function line(event: ImportInputs['event'] | undefined): string {
  if (event === undefined) return ''
  const { name, startsAt, endsAt, timeZone } = event
  return [name, startsAt.replace('.000', ''), endsAt.replace('.000', ''), timeZone].join(' | ')
}

describe.skipIf(missing)('the sample calendars (needs GUANXI_DATA/crm_exports/ical)', () => {
  it('are all in the tables', () => {
    const known = [...Object.keys(VALID), ...Object.keys(BROKEN), ...WITHOUT_EVENTS]
    expect(known.toSorted()).toEqual(
      readdirSync(path)
        .filter((name) => name.endsWith('.ics'))
        .toSorted(),
    )
  })

  it.each(Object.entries(VALID))('%s comes in with its names, times and zones', async (file, sample) => {
    const [asOf, ...expected] = sample
    const { events, attendees, refused } = await read(file, asOf)
    const last = events.length > 1 ? events.at(-1) : undefined
    expect([events.length, attendees, line(events[0]), line(last), refused]).toEqual(expected)
  })

  it.each(Object.entries(BROKEN))('%s is refused by its lines, and says why', async (file, expected) => {
    const { events, refused, issues } = await read(file)
    expect({ events, refused }).toEqual({ events: [], refused: expected })
    for (const { severity, message } of issues) {
      if (severity === 'refused') expect(message).toMatch(/expected .+, but /)
    }
  })

  it.each(WITHOUT_EVENTS)('%s has no events, and is told to have none', async (file) => {
    const { events, refused, issues } = await read(file)
    expect({ events, refused }).toEqual({ events: [], refused: '' })
    expect(issues.some(({ severity }) => severity === 'skipped')).toBe(true)
  })
})
