import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { compiledWords } from './tools/compiledWords.ts'

/** Tests that ask for a document in their first line; each gets one of its own. */
const withDocument = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom'))

export default defineConfig({
  plugins: [compiledWords()],
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // By itself it would leave one core of two to the one that hands out the files, which has little to do.
    maxWorkers: 2,
    // Properties take many turns, on machines that also do other things.
    testTimeout: 20_000,
    projects: [
      // These rooms keep nothing between calls: their tests may share what has been loaded, in half the time.
      { extends: true, test: { name: 'rooms', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**', ...withDocument], isolate: false } },
      { extends: true, test: { name: 'documents', include: withDocument } },
    ],
  },
})
