import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const CATALOGUE = /\/src\/view\/words\/[\w-]+\.json$/

/** Words of what comes when it is first wanted. In English, which the first view always has, they come then too, as `en.json?later`. */
export const LATER = /^(about|compose|coverage|empty|export|gesture|hint|key|legend|line|list|loosen|notice|oneSided|overview(?!Periods|Range)|present|print|share|sourcesBy|story|strip(?!Series|Under)|suggest|version)[A-Z]|^(cite|coverage|excerptTitle|copyFailed|detailsComing|dismiss|exported|gestures|hint|notice|noneHere\w*|clusterZoom|context(AsOf|Show\w+|\w+Help)|(account|claim|conflict|source)Number|downloads|filteredOut|machineTranslation|noAddress|otherLanguages|related)$/

const PARSER = '\0message-parser'

/** Reads the ICU MessageFormat of the interface's words as the page is built, so that no reader has to load what parses it. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    // The library names what parses them, and drops it where it is built; by then its lexer stands in the first load if anything else needs one.
    resolveId: (id, importer) => (id === '@lingui/message-utils/compileMessage' && importer?.includes('/@lingui/core/') ? PARSER : null),
    load: (id) => (id === PARSER ? 'export const compileMessage = undefined' : null),
    transform(code, id) {
      const [file = '', query] = id.replaceAll('\\', '/').split('?')
      if (!CATALOGUE.test(file)) return null
      const texts = Object.entries(JSON.parse(code) as Record<string, string>)
        .filter(([key]) => !file.endsWith('/en.json') || LATER.test(key) === (query === 'later'))
      const json = JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, compileMessage(text)])))
      // What is asked for in another way than as a file is no JSON to the bundler.
      return { code: query === undefined ? json : `export default ${json}`, map: null }
    },
  }
}
