import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

/**
 * Puts all that an entry needs before it can begin into one file. The bundler would make some twenty of it, one for each set of
 * parts that share something with the entry: more to ask for, and less to compress.
 * @param entry path of the entry
 * @param chunk name of the file; of two, the one named first in the configuration takes what both need
 */
export function firstChunk(entry: string, chunk: string): Rolldown.CodeSplittingGroup {
  let first: ReadonlySet<string> | null = null
  return {
    debugName: chunk,
    name: (id, modules) => {
      first ??= importedBy(resolve(entry), (each) => modules.getModuleInfo(each))
      return first.has(id) ? chunk : null
    },
  }
}

/** A module and all that it imports, but for what it asks for later. */
function importedBy(entry: string, infoOf: (id: string) => Rolldown.ModuleInfo | null): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) for (const imported of infoOf(id)?.importedIds ?? []) found.add(imported)
  return found
}
