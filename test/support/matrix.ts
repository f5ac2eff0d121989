export type Matrix = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

/**
 * A table as people write it: the names of the columns above, a name before each row, two blanks or more between the cells.
 * Lines that begin with `#` are for the reader.
 *
 * @throws RangeError for a row that has more or fewer cells than there are columns.
 */
export function matrixOf(text: string): Matrix {
  const [header = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = header.split(/ {2,}/)
  const rows = lines.map((line) => {
    const [name = '', ...cells] = line.split(/ {2,}/)
    if (cells.length !== columns.length) {
      throw new RangeError(`expected ${columns.length} cells, but got ${cells.length} in: ${line}`)
    }
    return { name, cells }
  })
  return { columns, rows }
}
