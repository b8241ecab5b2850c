import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadGrammar } from '../src/dates/HistoricalDate.ts'

await loadGrammar()

afterEach(() => {
  if (typeof document !== 'undefined') cleanup()
})
