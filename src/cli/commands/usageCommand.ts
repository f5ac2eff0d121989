import { Command, InvalidArgumentError, Option } from 'commander'
import { dateInZone, isCalendarDate } from '../../domain/calendarDate.ts'
import { executableSchema } from '../../server/executableSchema.ts'
import { deprecatedCoordinates } from '../../server/usage/deprecatedCoordinates.ts'
import type { App } from '../../usecases/context.ts'
import { type FieldUse, readFieldUsage } from '../../usecases/partnerApp/readFieldUsage.ts'
import { allPages } from '../allPages.ts'
import { type DataFlags, dataOptions, type NewContext, withLocal } from '../withLocal.ts'

type Flags = DataFlags & { readonly deprecated: boolean; readonly json: boolean; readonly since?: string }

/** Of a part of the schema, who still uses it. */
export type CoordinateUsage = {
  readonly coordinate: string
  /** What its `@deprecated` says, when it has one. */
  readonly reason?: string
  readonly clients: readonly FieldUse[]
}

const DAYS = 90

/** `guanxi usage`: who uses what of the schema. */
export function usageCommand(): Command {
  const command = new Command('usage')
    .description(
      'Tells who uses parts of the schema: with --deprecated, whom to write to before they are gone.',
    )
    .argument('[coordinates...]', 'such as Person.sex, or "Query.party(id:)"')
    .option('--deprecated', 'everything in the schema that is deprecated', false)
    .option('--json', 'print JSON', false)
    .addOption(new Option('--since <day>', `the first day that counts (${DAYS} days ago)`).argParser(day))
    .action(usage)
  for (const option of dataOptions()) command.addOption(option)
  return command
}

async function usage(coordinates: readonly string[], flags: Flags, command: Command): Promise<void> {
  if (coordinates.length === 0 && !flags.deprecated)
    command.error('error: name what you ask about, or say --deprecated')
  const asked = [
    ...coordinates.map((coordinate) => ({ coordinate })),
    ...(flags.deprecated ? deprecatedCoordinates(executableSchema()) : []),
  ]
  const all = await withLocal(flags, (newContext) => usageOf(newContext, asked, flags.since))
  if (flags.json) console.log(JSON.stringify(all, null, 2))
  else if (all.length === 0) console.log('Nothing is deprecated.')
  else for (const each of all) console.log(textOf(each))
}

/** Who has used each of these, on `since` or later; in the last 90 days, when absent. */
export async function usageOf(
  newContext: NewContext,
  asked: readonly Omit<CoordinateUsage, 'clients'>[],
  since?: string,
): Promise<readonly CoordinateUsage[]> {
  const all: CoordinateUsage[] = []
  for (const each of asked) {
    const { coordinate } = each
    const clients = await allPages((page) => {
      const context = newContext()
      return readFieldUsage(context, { ...page, coordinate, since: since ?? daysAgo(context.app) })
    })
    all.push({ ...each, clients })
  }
  return all
}

function daysAgo({ now, timeZone }: App): string {
  return dateInZone(new Date(now().getTime() - DAYS * 86_400_000), timeZone)
}

function textOf({ coordinate, reason, clients }: CoordinateUsage): string {
  const lines = clients.map(
    ({ client, lastUsedOn, count }) => `  ${lastUsedOn}  ${String(count).padStart(6)}  ${client}`,
  )
  const head = reason === undefined ? coordinate : `${coordinate}: ${reason}`
  return [head, ...(lines.length > 0 ? lines : ['  nobody'])].join('\n')
}

function day(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('It must be a day, such as 2026-03-09.')
  return text
}
