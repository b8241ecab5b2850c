/** The value below which the given share of the values lies (nearest rank). NaN of no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN
}

/** The middle value, or the mean of the two in the middle. NaN of no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length === 0 ? NaN : (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2
}

/** The median of each figure over several runs; a figure that any run lacks is null, for then it has no honest median. */
export function medians<Key extends string>(runs: readonly Record<Key, number | null>[]): Record<Key, number | null> {
  const keys = Object.keys(runs[0] ?? {}) as Key[]
  return Object.fromEntries(
    keys.map((key) => {
      const values = runs.map((run) => run[key])
      return [key, values.every((value) => value !== null) ? median(values as number[]) : null]
    }),
  ) as Record<Key, number | null>
}
