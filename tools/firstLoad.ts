import type { Manifest } from 'vite'

/** The scripts and styles that a built page names in its head. */
export function namedIn(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
}

/** These files of a build and all that they import before they can begin, by its manifest, each once. */
export function firstLoad(manifest: Manifest, files: readonly string[]): string[] {
  const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))
  const found = new Set(files)
  for (const file of found) {
    const chunk = chunks.get(file)
    if (!chunk && file.endsWith('.js')) throw new Error(`The manifest has no ${file}: was everything built?`)
    for (const style of chunk?.css ?? []) found.add(style)
    for (const imported of chunk?.imports ?? []) found.add(manifest[imported]!.file)
  }
  return [...found]
}
