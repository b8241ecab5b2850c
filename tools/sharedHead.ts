import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const MARK = '<!-- head: src/head.html -->'

/** Puts the one head of the page and of the page without chrome where each says so. */
export function sharedHead(): Plugin {
  return {
    name: 'shared-head',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(MARK, () => readFileSync('src/head.html', 'utf8').trimEnd().replaceAll('\n', '\n    ')) },
  }
}
