import { multiplyDecimals, parseDecimal } from '../../../domain/decimal.ts'
import { securityCode } from '../../../domain/security.ts'
import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { cleaned, refused } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { Cover } from './cover.ts'
import type { HoldingRow } from './holdingRow.ts'
import { SYSTEM } from './source.ts'

/** From this day on values are filed in dollars; before, in thousands. It counts for whatever quarter is filed. */
const IN_DOLLARS_FROM = '2023-01-03'

/** @see Form 13F, special instruction 9, as amended by release 34-95148 */
export function dollarsPerUnit({ filedOn }: Pick<Cover, 'filedOn'>): '1' | '1000' {
  return filedOn < IN_DOLLARS_FROM ? '1000' : '1'
}

const UNITS: Readonly<Record<string, 'SHARES' | 'PRINCIPAL'>> = { SH: 'SHARES', PRN: 'PRINCIPAL' }
const OPTIONS: Readonly<Record<string, 'PUT' | 'CALL'>> = { PUT: 'PUT', CALL: 'CALL' }
const DISCRETIONS: Readonly<Record<string, 'SOLE' | 'SHARED' | 'OTHER'>> = {
  SOLE: 'SOLE',
  DFND: 'SHARED',
  OTR: 'OTHER',
  OTHER: 'OTHER',
}

/** Positions of one filing, each told from the others. */
export class PositionRecords {
  readonly #cover: Cover
  readonly #told = new Map<string, number>()

  constructor(cover: Cover) {
    this.#cover = cover
  }

  /** What a row becomes: a position; or why not. */
  of(row: HoldingRow): readonly (ImportRecord | ImportIssue)[] {
    const { place } = row
    const cusip = row.cusip.padStart(9, '0')
    const security = securityCode('CUSIP', cusip)
    if (!security)
      return [refused(place, 'NO_CUSIP', `expected a CUSIP with its check digit, but got ${said(row.cusip)}`)]
    const unit = UNITS[row.unit.toUpperCase()]
    if (!unit) return [refused(place, 'UNKNOWN_UNIT', `expected SH or PRN, but got ${said(row.unit)}`)]
    const [value, quantity] = [amountOf(row.value), amountOf(row.quantity)]
    if (value === undefined || quantity === undefined) {
      const message = `expected a value and a quantity of 0 or more, but got ${said(row.value)} and ${said(row.quantity)}`
      return [refused(place, 'NO_AMOUNT', message)]
    }
    if (row.putCall !== '' && !OPTIONS[row.putCall.toUpperCase()]) {
      return [refused(place, 'UNKNOWN_OPTION', `expected Put or Call, but got ${said(row.putCall)}`)]
    }
    const { cik, period, filedOn, accession } = this.#cover
    return [
      ...(cusip === row.cusip
        ? []
        : [
            cleaned(
              place,
              'ZEROS_RESTORED',
              `the CUSIP ${said(row.cusip)} has lost its first zeros: ${cusip}`,
            ),
          ]),
      record('sharePosition', place, {
        partyId: `@prt:${cik}`,
        security: present({
          ...security,
          name: (row.issuer || security.code).slice(0, 200),
          className: row.className.slice(0, 100) || undefined,
        }),
        asOf: period,
        quantity,
        unit,
        value: { amount: multiplyDecimals(value, dollarsPerUnit(this.#cover)), currency: 'USD' },
        basis: 'FILING',
        ...present({
          option: OPTIONS[row.putCall.toUpperCase()],
          discretion: DISCRETIONS[row.discretion.toUpperCase()],
          otherManagers: this.#managers(row),
          votes: votesOf(row),
          reference: accession,
        }),
        statedOn: filedOn,
        source: { system: SYSTEM, externalId: this.#externalId(row, security.code) },
      }),
    ]
  }

  /** Rows of one security differ in what decides about it; those that do not are told apart by their order. */
  #externalId(row: HoldingRow, cusip: string): string {
    const { cik, period, amendment, accession } = this.#cover
    const parts = [
      cik,
      period,
      cusip,
      row.unit.toUpperCase() === 'SH' ? '' : 'PRN',
      row.putCall.toUpperCase(),
      row.discretion.toUpperCase() === 'SOLE' ? '' : row.discretion.toUpperCase().slice(0, 8),
      row.managers.replaceAll(/[^\d,]/g, '').slice(0, 40),
      // What an amendment adds is beside what was filed before; a restatement takes its place.
      isAddition(amendment) ? (accession ?? amendment?.number ?? '') : '',
    ]
    const id = parts.filter((part) => part !== '').join('/')
    const nth = (this.#told.get(id) ?? 0) + 1
    this.#told.set(id, nth)
    return nth === 1 ? id : `${id}/${nth}`
  }

  #managers(row: HoldingRow): readonly string[] | undefined {
    const numbers = row.managers.split(/[\s,;]+/).filter((number) => number !== '' && number !== '0')
    if (numbers.length === 0) return undefined
    return numbers.slice(0, 50).map((number) => (this.#cover.managers.get(number) || number).slice(0, 200))
  }
}

export function isAddition(amendment: Cover['amendment']): boolean {
  return /NEW/i.test(amendment?.kind ?? '')
}

function votesOf({ votes }: HoldingRow) {
  const [sole, shared, none] = [amountOf(votes.sole), amountOf(votes.shared), amountOf(votes.none)]
  return sole === undefined || shared === undefined || none === undefined ? undefined : { sole, shared, none }
}

/** 0 or more, at most 15 digits before the point: thousands of it can still be kept. */
function amountOf(text: string): string | undefined {
  const plain = text.replaceAll(',', '')
  return /^\d{1,15}(?:\.\d+)?$/.test(plain) ? parseDecimal(plain) : undefined
}

function said(text: string): string {
  return text === '' ? 'nothing' : JSON.stringify(text.slice(0, 40))
}
