import react from '@vitejs/plugin-react'
import { type Plugin, runnerImport } from 'vite'
import { inLanguage } from '../src/record/inLanguage.ts'
import { excerptOf } from '../src/record/excerptOf.ts'
import type { shellOf } from '../src/view/shell.tsx'
import { checkedRecord } from './checkedRecord.ts'
import { compiledWords } from './compiledWords.ts'

/** Draws the page's chrome into its HTML as it is built, in each language of the record, so that it is seen before any script has come. */
export function prerenderedShell(): Plugin {
  let drawing: Promise<typeof shellOf> | null = null
  const drawer = async () => (await runnerImport<{ shellOf: typeof shellOf }>('./src/view/shell.tsx', { configFile: false, logLevel: 'error', plugins: [react(), compiledWords()] })).module.shellOf
  return {
    name: 'prerendered-shell',
    apply: 'build',
    async transformIndexHtml(html) {
      const { record } = checkedRecord('data')
      if (!record) return html
      const draw = await (drawing ??= drawer())
      const ui = /<div id="timeline"[^>]* data-ui="min"/.test(html) ? 'min' : 'full'
      const shells = record.languages.map((language) => draw(excerptOf(inLanguage(record, language)), ui, language))
      return html.replace(/<div id="timeline"([^>]*)>(?=<\/div>)/, (_, attributes: string) =>
        `<div id="timeline"${attributes} data-languages="${record.languages.join(' ')}">${shells.join('')}`)
    },
  }
}
