import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dataElement } from './src/exchange/frozenPage.ts'
import { browsers } from './tools/browsers.ts'
import { checkedRecord } from './tools/checkedRecord.ts'
import { compiledWords } from './tools/compiledWords.ts'
import { inOneFile } from './tools/inOneFile.ts'
import { leanFonts } from './tools/leanFonts.ts'
import { patched } from './tools/patched.ts'
import { quickFolding } from './tools/quickFolding.ts'
import { withoutColours } from './tools/withoutColours.ts'
import { withoutFetching } from './tools/withoutFetching.ts'

/** The page in one file, which opens from a disk: no module, style or font can be fetched there. */
export default defineConfig({
  base: './',
  plugins: [
    react(), compiledWords(), withoutColours(), quickFolding(), withoutFetching(), leanFonts(),
    // The fonts that outlines are made of stand in the script, those of the styles in the styles.
    patched('fonts-in-script', [{ file: 'src/view/export/fontFiles.ts', find: ".woff2?url'", put: ".woff2?url&inline'" }]),
    inOneFile(() => [dataElement('frozen', null), dataElement('record', checkedRecord('data').record)]),
  ],
  publicDir: false,
  build: {
    target: browsers,
    emptyOutDir: false,
    modulePreload: false,
    // As files at first, so that what no reader needs of them can be told by their names.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: { input: 'offline.html', output: { codeSplitting: false } },
  },
})
