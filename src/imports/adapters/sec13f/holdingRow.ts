import type { Place } from '../../importRecord.ts'
import { lineAt } from './readText.ts'
import { indexOfTree, listAt, textAt, treeAt, type XmlTree } from './xmlTree.ts'

/** A row of an information table, as filed. */
export type HoldingRow = {
  readonly place: Place
  readonly issuer: string
  readonly className: string
  readonly cusip: string
  readonly value: string
  readonly quantity: string
  readonly unit: string
  readonly putCall: string
  readonly discretion: string
  /** Numbers of other managers, separated by commas. */
  readonly managers: string
  readonly votes: { readonly sole: string; readonly shared: string; readonly none: string }
}

/** @param begins the line of the file on which `xml` begins. */
export function rowsOfXml(
  tree: XmlTree,
  { xml, file, begins }: { readonly xml: string; readonly file: string; readonly begins: number },
): readonly HoldingRow[] {
  const blanks = xml.length - xml.trimStart().length
  let [line, at] = [begins, 0]
  return listAt(treeAt(tree, 'informationTable'), 'infoTable').map((each) => {
    const row = each as XmlTree
    // On from the row before: a table may have 20,000.
    const index = typeof each === 'object' ? indexOfTree(row) + blanks : at
    line += lineAt(xml.slice(at, index), index - at) - 1
    at = index
    const shares = treeAt(row, 'shrsOrPrnAmt')
    const votes = treeAt(row, 'votingAuthority')
    return {
      place: { file, line },
      issuer: textAt(row, 'nameOfIssuer'),
      className: textAt(row, 'titleOfClass'),
      cusip: textAt(row, 'cusip'),
      value: textAt(row, 'value'),
      quantity: textAt(shares, 'sshPrnamt'),
      unit: textAt(shares, 'sshPrnamtType'),
      putCall: textAt(row, 'putCall'),
      discretion: textAt(row, 'investmentDiscretion'),
      managers: listAt(row, 'otherManager')
        .filter((text) => typeof text === 'string')
        .join(','),
      votes: { sole: textAt(votes, 'Sole'), shared: textAt(votes, 'Shared'), none: textAt(votes, 'None') },
    }
  })
}

/** Columns without which a CSV file is no information table. */
export const CSV_COLUMNS = [
  'nameOfIssuer',
  'titleOfClass',
  'cusip',
  'value',
  'sshPrnamt',
  'sshPrnamtType',
  'investmentDiscretion',
  'Sole',
  'Shared',
  'None',
] as const

export function rowOfCsv(place: Place, values: Readonly<Record<string, string>>): HoldingRow {
  const text = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '').trim()
  return {
    place,
    issuer: text('nameOfIssuer'),
    className: text('titleOfClass'),
    cusip: text('cusip'),
    value: text('value'),
    quantity: text('sshPrnamt'),
    unit: text('sshPrnamtType'),
    putCall: text('putCall'),
    discretion: text('investmentDiscretion'),
    managers: text('otherManager'),
    votes: { sole: text('Sole'), shared: text('Shared'), none: text('None') },
  }
}
