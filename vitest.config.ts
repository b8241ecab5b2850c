import { defineConfig } from 'vitest/config'
import { compiledWords } from './tools/compiledWords.ts'

export default defineConfig({
  plugins: [compiledWords()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // By itself it would leave one core of two to the one that hands out the files, which has little to do.
    maxWorkers: 2,
    // Properties take many turns, on machines that also do other things.
    testTimeout: 20_000,
  },
})
