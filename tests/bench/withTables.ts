const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'

/**
 * Puts tables between a text's two marks.
 * @throws Error when a mark is missing
 */
export function withTables(text: string, tables: string): string {
  const start = text.indexOf(START)
  const end = text.indexOf(END, start)
  if (start < 0 || end < 0) throw new Error(`The text has no ${START} … ${END} for the tables to stand between`)
  return `${text.slice(0, start + START.length)}\n${tables}\n${text.slice(end)}`
}
