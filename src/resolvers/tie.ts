import { enter } from '../access/enter.ts'
import type { CalendarDate } from '../domain/calendarDate.ts'
import { earliestDay, latestDay, type Precision, precisionOf } from '../domain/partialDate.ts'
import { TIE_KINDS, tieRule } from '../domain/tieCatalogue.ts'
import { currentPeriod, type TiePeriod, tiePeriods } from '../domain/tiePeriods.ts'
import { tieAt } from '../domain/tieStatements.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import type { TieViewModel } from '../usecases/models.ts'
import { readRecord, readReferred } from '../usecases/readRecord.ts'
import { readTies } from '../usecases/tie/readTies.ts'
import { asOfMoment } from './asOf.ts'
import { connection } from './connection.ts'
import { LOCALES } from './party.ts'
import { recordFields, sourceOf } from './record.ts'

/** A date as it was stated, with what it can mean. */
function datePoint(value: string | undefined) {
  if (value === undefined) return null
  return { value, precision: precisionOf(value), earliest: earliestDay(value), latest: latestDay(value) }
}

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** A day that stands for a month or year is shown as that. */
function endOfPeriod(day: CalendarDate | undefined, precision: Precision | undefined) {
  return datePoint(day?.slice(0, LENGTHS[precision ?? 'DAY']))
}

function periodFields(period: TiePeriod | undefined) {
  return {
    validFrom: endOfPeriod(period?.from, period?.fromPrecision),
    validTo: endOfPeriod(period?.to, period?.toPrecision),
    share: period?.share ?? null,
  }
}

/** The period that holds on the day asked about; when none does, the newest known. */
function shownPeriod({ tie, validAt, knownAt }: TieViewModel): TiePeriod | undefined {
  const { statements } = tie.data
  return currentPeriod(statements, { validAt, knownAt }) ?? tiePeriods(statements, knownAt)[0]
}

export const tieResolvers: Resolvers = {
  Tie: {
    ...recordFields,
    kind: ({ data }) => data.tieKind,
    from: ({ data }, _, context) => readReferred(context, 'prt', data.fromPartyId),
    to: ({ data }, _, context) => readReferred(context, 'prt', data.toPartyId),
    inForce: ({ data }, { asOf }, { app }) => tieAt(data.statements, asOfMoment(app, asOf)).inForce,
    share: ({ data }, { asOf }, { app }) => tieAt(data.statements, asOfMoment(app, asOf)).share ?? null,
    periods: ({ data }, { knownAt }, { app }) =>
      tiePeriods(data.statements, knownAt ?? app.now().toISOString()),
    statements: ({ data }) => data.statements.toReversed(),
  },

  TiePeriod: {
    validFrom: (period) => periodFields(period).validFrom,
    validTo: (period) => periodFields(period).validTo,
  },

  TieStatement: {
    validFrom: ({ validFrom }) => datePoint(validFrom),
    validTo: ({ validTo }) => datePoint(validTo),
    source: ({ source }) => sourceOf(source),
  },

  TieView: {
    direction: ({ side }) => (side === 'OUT' ? 'OUTGOING' : 'INCOMING'),
    party: ({ tie, side }, _, context) =>
      readReferred(context, 'prt', side === 'OUT' ? tie.data.toPartyId : tie.data.fromPartyId),
    label: ({ tie, side }, { locale }) => {
      const { label, inverseLabel } = tieRule(tie.data.tieKind)
      return (side === 'OUT' ? label : inverseLabel)[LOCALES[locale ?? 'EN']]
    },
    inForce: ({ tie, validAt, knownAt }) => tieAt(tie.data.statements, { validAt, knownAt }).inForce,
    share: (view) => periodFields(shownPeriod(view)).share,
    validFrom: (view) => periodFields(shownPeriod(view)).validFrom,
    validTo: (view) => periodFields(shownPeriod(view)).validTo,
  },

  TieKindRule: {
    label: ({ label }, { locale }) => label[LOCALES[locale ?? 'EN']],
    inverseLabel: ({ inverseLabel }, { locale }) => inverseLabel[LOCALES[locale ?? 'EN']],
  },

  Query: {
    tie: async (_, { id }, context) => (await readRecord(context, 'tie', id)) ?? null,
    ties: async (_, args, context) => connection(await readTies(context, args)),
    tieKinds: (_, __, { caller }) => {
      enter(caller, 'READ')
      return TIE_KINDS.map(tieRule)
    },
  },
}
