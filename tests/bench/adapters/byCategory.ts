/** Things by their category, categories in the order they first appear. */
export function byCategory<Thing extends { category: string }>(things: readonly Thing[]): [category: string, things: Thing[]][] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(thing.category)
    if (group) group.push(thing)
    else groups.set(thing.category, [thing])
  }
  return [...groups]
}
