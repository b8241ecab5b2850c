import papa from 'papaparse'

/** A cell: several values of one kind are joined with "; ". */
export type Cell = string | number | null | readonly string[]

/** How a formula begins. The library's own pattern passes over texts of several lines. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheet programs read Vietnamese and Khmer).
 * A cell that a spreadsheet would take for a formula is escaped: texts of a record are not trusted.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${csvRows([columns])}${csvRows(rows)}`
}

/** Some rows of a larger CSV. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return ''
  const data = rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell.join('; ') : cell)))
  return `${papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}
