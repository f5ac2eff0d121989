import { type CalendarDate, isCalendarDate } from '../../../domain/calendarDate.ts'
import { normalizeIdentifier } from '../../../domain/identifier.ts'
import type { Place } from '../../importRecord.ts'
import type { Submission } from './submission.ts'
import { listAt, textAt, treeAt, type XmlTree } from './xmlTree.ts'

/** What a filing says of itself: who files, of which day, and what its table should add up to. */
export type Cover = {
  readonly place: Place
  /** 10 digits. */
  readonly cik: string
  readonly name: string
  /** The last day of the quarter. */
  readonly period: CalendarDate
  readonly filedOn: CalendarDate
  readonly accession?: string
  /** On one line; empty where there is none. */
  readonly address: string
  /** ISO 3166-1, where the code of a state says so. */
  readonly country?: 'US'
  /** As filed: `13F HOLDINGS REPORT`. */
  readonly reportType: string
  readonly amendment?: { readonly number: string; readonly kind: string }
  /** Managers whose securities are in the table too, by the number that its rows name them by. */
  readonly managers: ReadonlyMap<string, string>
  /** Managers who report securities of this filer. */
  readonly reportedBy: readonly string[]
  /** What the table should have; undefined where the cover does not say. */
  readonly totals?: { readonly entries: string; readonly value: string }
}

/** The cover, or what is missing. */
export type CoverRead = { readonly cover: Cover } | { readonly fault: string }

/** @param tree the primary document. */
export function coverOf({ header }: Submission, tree: XmlTree, place: Place): CoverRead {
  const form = treeAt(tree, 'edgarSubmission', 'formData')
  const page = treeAt(form, 'coverPage')
  const summary = treeAt(form, 'summaryPage')
  const manager = treeAt(page, 'filingManager')
  const filer = treeAt(tree, 'edgarSubmission', 'headerData', 'filerInfo')
  const filed = textAt(filer, 'filer', 'credentials', 'cik') || (header['CENTRAL INDEX KEY'] ?? '')
  const cik = cikOf(filed)
  const name = textAt(manager, 'name') || (header['COMPANY CONFORMED NAME'] ?? '')
  const period = dayOf(
    textAt(page, 'reportCalendarOrQuarter') || (header['CONFORMED PERIOD OF REPORT'] ?? ''),
  )
  const filedOn = dayOf(header['FILED AS OF DATE'] ?? '')
  if (!cik) return { fault: `expected the filer's CIK, but got ${JSON.stringify(filed.slice(0, 40))}` }
  if (name === '') return { fault: 'expected the name of the filing manager, but there is none' }
  if (!period) return { fault: 'expected the quarter that is reported, but there is none' }
  if (!filedOn) return { fault: 'expected the day of the filing in the header, but there is none' }

  const state = textAt(manager, 'address', 'stateOrCountry')
  const accession = header['ACCESSION NUMBER']
  const [entries, value] = [textAt(summary, 'tableEntryTotal'), textAt(summary, 'tableValueTotal')]
  const isAmendment =
    textAt(page, 'isAmendment').toLowerCase() === 'true' ||
    textAt(page, 'amendmentInfo', 'amendmentType') !== ''
  return {
    cover: {
      place,
      cik,
      name,
      period,
      filedOn,
      ...(accession ? { accession } : {}),
      address: addressOf(treeAt(manager, 'address')),
      ...(US_STATES.has(state) ? { country: 'US' as const } : {}),
      reportType: textAt(page, 'reportType'),
      ...(isAmendment
        ? {
            amendment: {
              number: textAt(page, 'amendmentNo'),
              kind: textAt(page, 'amendmentInfo', 'amendmentType'),
            },
          }
        : {}),
      managers: new Map(
        listAt(treeAt(summary, 'otherManagers2Info'), 'otherManager2').map((each) => [
          textAt(each as XmlTree, 'sequenceNumber'),
          textAt(each as XmlTree, 'otherManager', 'name'),
        ]),
      ),
      reportedBy: listAt(treeAt(page, 'otherManagersInfo'), 'otherManager').map((each) =>
        textAt(each as XmlTree, 'name'),
      ),
      ...(entries === '' && value === '' ? {} : { totals: { entries, value } }),
    },
  }
}

/** A CIK as the SEC writes it, 10 digits; undefined for anything else. */
export function cikOf(text: string): string | undefined {
  const cik = normalizeIdentifier('CIK', undefined, text)
  return cik.ok ? cik.identifier.value : undefined
}

/** `20201231`, `12-31-2020` or `2020-12-31`. */
export function dayOf(text: string): CalendarDate | undefined {
  const [, y1, m1, d1] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? []
  const [, m2, d2, y2] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? []
  const day = `${y1 ?? y2}-${m1 ?? m2}-${d1 ?? d2}`
  return isCalendarDate(day) ? day : undefined
}

function addressOf(address: XmlTree): string {
  const parts = ['street1', 'street2', 'city', 'stateOrCountry', 'zipCode'].map((name) =>
    textAt(address, name),
  )
  return parts.filter((part) => part !== '').join(', ')
}

/** EDGAR's codes of states are those of the post; those of countries are its own. */
const US_STATES = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
   RI SC SD TN TX UT VT VA WA WV WI WY`.split(/\s+/),
)
