import type { Plugin } from 'vite'

/** Words for dates that come by `src/dates/fetchPhrases.ts`. */
const MODULES: Readonly<Record<string, string>> = { vi: '/src/dates/vietnamesePhrases.ts', km: '/src/dates/khmerPhrases.ts' }

/**
 * Tells the page's head in which files the words for dates are: asked for there, they are not kept waiting by the fonts of the chrome,
 * which stands on the screen before any script runs.
 */
export function earlyPhrases(): Plugin {
  return {
    name: 'early-phrases',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const files = Object.entries(MODULES).flatMap(([language, path]) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(path))
          return chunk ? [[language, chunk.fileName]] : []
        })
        return html.replace('%phrases%', JSON.stringify(Object.fromEntries(files)))
      },
    },
  }
}
