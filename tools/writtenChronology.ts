import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { chronologyHtml } from '../src/exchange/chronologyHtml.ts'
import { chronicleOf } from '../src/record/Chronicle.ts'
import { checkedRecord } from './checkedRecord.ts'

/**
 * Writes the most significant events into the page's HTML as it is built, in place of its word to readers without JavaScript, with
 * the styles that only they need. The page takes the article away as it begins (`src/main.ts`).
 */
export function writtenChronology(): Plugin {
  return {
    name: 'written-chronology',
    apply: 'build',
    transformIndexHtml(html) {
      const { record } = checkedRecord('data')
      if (!record) return html
      const article = chronologyHtml(chronicleOf(record), html.includes('data-ui="min"') ? 'min' : 'full')
      const children = readFileSync('src/styles/chronology.css', 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ').trim()
      // A function: in a text "$&" would have a meaning.
      return { html: html.replace(/<noscript>[\s\S]*?<\/noscript>/, () => article), tags: [{ tag: 'style', children, injectTo: 'head' }] }
    },
  }
}
