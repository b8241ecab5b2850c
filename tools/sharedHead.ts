import { readFileSync } from 'node:fs'
import { type Plugin, transformWithOxc } from 'vite'
import { checkedRecord } from './checkedRecord.ts'

/** The head chooses the reader's language with the same lines as the page does after it. */
const CHOICE = 'src/record/languageFor.ts'
const MARK = '<!-- head: src/head.html -->'

/** Puts the one head of the page and of the page without chrome where each says so, with the languages of the record in it. */
export function sharedHead(): Plugin {
  return {
    name: 'shared-head',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(MARK)) return html
        const languages = checkedRecord('data').record?.languages ?? ['en']
        const shells = languages.map((language) => `:not([data-shell='${language}']) > body .bt-shell:lang(${language}) { display: none; }`)
        const { code } = await transformWithOxc(readFileSync(CHOICE, 'utf8'), CHOICE)
        const head = readFileSync('src/head.html', 'utf8')
          .replace('%languageFor%', () => code.replace('export function', 'function')).replace('%languages%', languages.join(' ')).replace('%shells%', shells.join(' '))
        return html.replace(MARK, () => head.trimEnd().replaceAll('\n', '\n    '))
      },
    },
  }
}
