import type { Figures } from './Figures.ts'
import type { FirstView } from './measureFirstView.ts'
import type { Leak } from './measureLeaks.ts'

/** One library at one size. */
export interface SizeResult {
  library: string
  title: string
  version: string
  /** Events shown; what was asked for where it never came so far. */
  events: number
  runs: Figures[]
  median: Figures
  /** Why figures are missing. */
  stopped: string | null
}

export interface FirstViewResult {
  title: string
  path: string
  runs: FirstView[]
  median: FirstView | null
  stopped: string | null
}

/** What `bench-results.json` holds. */
export interface Results {
  date: string
  machine: { processor: string; cores: number; memoryGb: number; system: string; node: string; chromium: string }
  sizes: SizeResult[]
  firstView: FirstViewResult[]
  leaks: Leak[]
}
