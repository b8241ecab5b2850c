import type { BenchEvent } from '../events.ts'

/** How a timeline is put into a page and asked for things; runs in the browser. One a library, all measured alike. */
export interface Adapter<Data = unknown> {
  /**
   * Puts events into the shape the library's documentation asks for, before the clock starts.
   * @param record the whole shipped record where the events are taken from it
   */
  prepare: (events: readonly BenchEvent[], record: object | null) => Data | Promise<Data>
  /** Shows them at the library's own pace: content may come later, `drawn` tells. */
  mount: (stage: HTMLElement, data: Data) => Mounted
  /** Whether an event, or a count of events, is on the stage. */
  drawn: (stage: HTMLElement) => boolean
}

export interface Mounted {
  /** Shows only these categories, all for null. Absent where the library has no documented way. */
  filter?: (categories: readonly string[] | null) => void
  /** Shows only what holds this text. Absent where the library has no documented way. */
  search?: (text: string) => void
  /** A text that changes when a filter or search has been applied, for libraries that answer later. */
  answer?: () => string
  destroy?: () => void
}
