import type { Frozen } from '../exchange/frozenPage.ts'

/** The page where it is one file with all it holds: of it copies are made without a network. */
export interface OneFile {
  /** Its HTML as it came. */
  html: () => string
  /** What this copy was frozen with; null for the file as it was built. */
  frozen: Frozen | null
}
