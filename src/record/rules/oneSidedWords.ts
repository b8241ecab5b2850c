/**
 * Words that only one side would use of the same event. They belong in an account, attributed, never in a title.
 * The list is explained in data/EDITORIAL.md.
 */
const ONE_SIDED = new Set([
  'invasion', 'invade', 'invades', 'invaded', 'invaders', 'aggression', 'aggressor', 'liberation', 'liberate', 'liberates', 'liberated',
  'puppet', 'occupation', 'occupiers', 'traitor', 'traitors', 'terrorist', 'terrorists', 'land-grabbing', 'annexation', 'stolen',
  'historic', 'heroic', 'glorious', 'brutal', 'so-called',
])

/** The first one-sided word of a title, or null. Whole words only; "historic waters" is the name of an agreement. */
export function oneSidedWord(title: string): string | null {
  const words = title.toLowerCase().replaceAll('historic waters', '').match(/[\p{L}-]+/gu) ?? []
  return words.find((word) => ONE_SIDED.has(word)) ?? null
}
