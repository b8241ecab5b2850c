import type { Plugin } from 'vite'

/** A few words of a library's code, and what stands there instead. */
export interface Patch {
  /** End of the file's path. */
  file: string
  find: string
  put: string
}

/** Changes words of libraries as they are bundled. The build stops where one no longer is what the patch was made for. */
export function patched(name: string, patches: readonly Patch[]): Plugin {
  const unused = new Set(patches)
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const fitting = patches.filter(({ file }) => id.endsWith(file))
      if (fitting.length === 0) return null
      let changed = code
      for (const patch of fitting) {
        if (!changed.includes(patch.find)) continue
        changed = changed.replaceAll(patch.find, patch.put)
        unused.delete(patch)
      }
      return { code: changed, map: null }
    },
    buildEnd(error) {
      if (error || unused.size === 0) return
      this.error(`${name}: these files are no longer as the patches know them: ${[...unused].map(({ file }) => file).join(', ')}`)
    },
  }
}
