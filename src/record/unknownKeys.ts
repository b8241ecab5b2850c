/**
 * The paths of keys that an input has and the record made from it has not: misspelt or out of place.
 * Reading passes over them, so that a newer record still opens; the check of a record's files names them.
 */
export function unknownKeys(input: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(input) && Array.isArray(read)) {
    return input.flatMap((item, i) => unknownKeys(item, read[i], `${path}[${i}]`))
  }
  if (!isObject(input) || !isObject(read)) return []
  return Object.entries(input).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key
    return key in read ? unknownKeys(value, read[key], here) : [here]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
