import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { browsers } from './tools/browsers.ts'
import { compiledWords } from './tools/compiledWords.ts'
import { firstChunk } from './tools/firstChunk.ts'
import { guestManners } from './tools/guestManners.ts'
import { leanFonts } from './tools/leanFonts.ts'
import { quickFolding } from './tools/quickFolding.ts'
import { withoutColours } from './tools/withoutColours.ts'
import { withoutFetching } from './tools/withoutFetching.ts'

/** The timeline as an HTML tag and as `mount()`: an ES module beside the page, with its declarations. */
export default defineConfig({
  base: './',
  plugins: [react(), compiledWords(), withoutColours(), quickFolding(), withoutFetching(), leanFonts(), guestManners(), declarations()],
  publicDir: false,
  build: {
    target: browsers,
    emptyOutDir: false,
    // It would put links into the head of the page it is a guest of.
    modulePreload: false,
    manifest: '.vite/element.json',
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: 'src/element/define.ts',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'bilateral-timeline.js',
        chunkFileNames: 'assets/[name]-[hash].js',
        codeSplitting: { groups: [firstChunk('src/element/define.ts', 'first')] },
      },
    },
  },
})

function declarations(): Plugin {
  return {
    name: 'declarations',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'bilateral-timeline.d.ts', source: readFileSync('src/element/published.ts', 'utf8') })
    },
  }
}
