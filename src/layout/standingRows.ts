/**
 * Places of the rows that stand: those in view and these others, each once, ascending. Rows then come and go without any other
 * being moved in the document, which would take the focus from it.
 * @param inView ascending and without a gap
 */
export function standingRows(inView: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...inView, ...others])].toSorted((a, b) => a - b)
}
