import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const CATALOGUE = /\/src\/view\/words\/[\w-]+\.json$/

/** Reads the ICU MessageFormat of the interface's words as the page is built, so that no reader has to load what parses it. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOGUE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return null
      const texts = Object.entries(JSON.parse(code) as Record<string, string>)
      return { code: JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, compileMessage(text)]))), map: null }
    },
  }
}
