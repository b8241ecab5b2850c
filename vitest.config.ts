import { defineConfig } from 'vitest/config'
import { compiledWords } from './tools/compiledWords.ts'

export default defineConfig({
  plugins: [compiledWords()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
})
