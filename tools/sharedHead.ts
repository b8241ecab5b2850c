import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { checkedRecord } from './checkedRecord.ts'

const MARK = '<!-- head: src/head.html -->'

/** Puts the one head of the page and of the page without chrome where each says so, with the languages of the record in it. */
export function sharedHead(): Plugin {
  return {
    name: 'shared-head',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        if (!html.includes(MARK)) return html
        const languages = checkedRecord('data').record?.languages ?? ['en']
        const shells = languages.map((language) => `:not([data-shell='${language}']) > body .bt-shell:lang(${language}) { display: none; }`)
        const head = readFileSync('src/head.html', 'utf8').replace('%languages%', languages.join(' ')).replace('%shells%', shells.join(' '))
        return html.replace(MARK, () => head.trimEnd().replaceAll('\n', '\n    '))
      },
    },
  }
}
