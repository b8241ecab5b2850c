import { afterEach } from 'vitest'
import { loadGrammar } from '../src/dates/HistoricalDate.ts'
// Parts bring these along; most tests begin with the part.
import '../src/view/words/laterWords.ts'

await loadGrammar()

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
