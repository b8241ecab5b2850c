import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { datasetJsonLd } from './src/exchange/datasetJsonLd.ts'
import { chronicleOf } from './src/record/Chronicle.ts'
import { browsers } from './tools/browsers.ts'
import { checkedRecord } from './tools/checkedRecord.ts'
import { compiledWords } from './tools/compiledWords.ts'
import { earlyPhrases } from './tools/earlyPhrases.ts'
import { firstChunk } from './tools/firstChunk.ts'
import { leanFonts } from './tools/leanFonts.ts'
import { oembedLink } from './tools/oembedLink.ts'
import { prerenderedShell } from './tools/prerenderedShell.ts'
import { quickFolding } from './tools/quickFolding.ts'
import { sharedHead } from './tools/sharedHead.ts'
import { withoutColours } from './tools/withoutColours.ts'
import { withoutFetching } from './tools/withoutFetching.ts'
import { writtenChronology } from './tools/writtenChronology.ts'

export default defineConfig({
  // Relative, so that dist/ works in any folder of any server.
  base: './',
  plugins: [
    react(), compiledWords(), withoutColours(), quickFolding(), withoutFetching(), leanFonts(),
    sharedHead(), earlyPhrases(), prerenderedShell(), writtenChronology(), describedRecord(), oembedLink(process.env.SITE),
  ],
  build: {
    target: browsers,
    // Each part that comes on demand is one file or two: what would name them to the browser beforehand weighs more than it saves.
    modulePreload: false,
    // What `npm run size` goes by.
    manifest: true,
    rolldownOptions: { input: ['index.html', 'embed.html'], output: { codeSplitting: { groups: [firstChunk('src/main.ts', 'first'), firstChunk('src/page.tsx', 'page')] } } },
  },
})

/** Describes the record in the page's head, so that search engines and data catalogues find it. */
function describedRecord(): Plugin {
  return {
    name: 'described-record',
    transformIndexHtml(html, { path }) {
      const { record } = checkedRecord('data')
      if (!record || !path.endsWith('/index.html')) return html
      // "<" would end the element early if a text held "</script>".
      const children = JSON.stringify(datasetJsonLd(chronicleOf(record))).replaceAll('<', '\\u003c')
      return [{ tag: 'script', attrs: { type: 'application/ld+json' }, children, injectTo: 'head' }]
    },
  }
}
