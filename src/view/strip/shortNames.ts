/**
 * Names that stand in a row, each without what it has in common with the one before it, up to a comma or colon: after
 * "Two-way trade, as announced" the name "Two-way trade, Cambodian figures" needs only its end.
 */
export function shortNames(names: readonly string[]): string[] {
  return names.map((name, i) => name.slice(sharedStart(name, names[i - 1] ?? '').length))
}

function sharedStart(name: string, before: string): string {
  const starts = [...name.matchAll(/[,:] /g)].map(({ index }) => name.slice(0, index + 2))
  return starts.findLast((start) => before.startsWith(start)) ?? ''
}
