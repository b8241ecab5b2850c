import type { Direction, Mark } from '../record/schema.ts'

/** What the drawing asks about an event, beyond where it goes. */
export interface Look {
  /** Place of its category among the record's: its colour. */
  category: number
  mark: Mark
  /** Which way an arrow points. */
  direction: Direction | null
  significance: number
}
