import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { browsers } from './tools/browsers.ts'

/** The timeline as an HTML tag and as `mount()`: an ES module beside the page, with its declarations. */
export default defineConfig({
  base: './',
  plugins: [react(), quietReact(), declarations()],
  publicDir: false,
  build: {
    target: browsers,
    emptyOutDir: false,
    // It would put links into the head of the page it is a guest of.
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: 'src/element/define.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'bilateral-timeline.js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
})

/**
 * React listens for `selectionchange` on the whole document, for `onSelect`, which nothing here uses, and never lets go.
 * A guest does not.
 */
function quietReact(): Plugin {
  const listening = 'listenToNativeEvent("selectionchange", !1, ownerDocument)'
  let found = false
  return {
    name: 'quiet-react',
    transform(code, id) {
      if (!id.endsWith('react-dom-client.production.js')) return null
      found = code.includes(listening)
      return { code: code.replace(listening, 'void 0'), map: null }
    },
    buildEnd(error) {
      if (!error && !found) this.error('React no longer listens to the document as it did: look again at quietReact in vite.element.config.ts')
    },
  }
}

function declarations(): Plugin {
  return {
    name: 'declarations',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'bilateral-timeline.d.ts', source: readFileSync('src/element/published.ts', 'utf8') })
    },
  }
}
