import type { Day } from '../dates/Day.ts'
import type { Direction } from '../record/schema.ts'

export const VIEWS = ['timeline', 'list'] as const
export const LANES = ['category', 'side', 'none'] as const
export const THEMES = ['light', 'dark', 'auto'] as const
export const INTERFACES = ['full', 'min', 'none'] as const
/** What can stand behind and above the events: regimes and periods as bands, leaders in office as tracks. */
export const CONTEXTS = ['periods', 'regimes', 'leaders'] as const
export const SCALES = ['linear', 'log'] as const
export const KEYS = ['on', 'off'] as const

/**
 * Everything about what a reader is looking at: the address, the embed, the slide and the list are all made from it.
 * `null` means the default: the whole record, all categories, no open event.
 */
export interface ViewState {
  /** The window's edges; `to` is the moment after its last day. */
  from: Day | null
  to: Day | null
  cat: readonly string[] | null
  dir: readonly Direction[] | null
  min: number
  contested: boolean
  q: string
  event: string | null
  story: string | null
  step: number | null
  view: (typeof VIEWS)[number]
  lanes: (typeof LANES)[number]
  /** Empty: none. */
  strip: readonly string[] | null
  /** How the strip's values are scaled. */
  scale: (typeof SCALES)[number]
  /** Null: periods and regimes, where there is room. Empty: none. */
  context: readonly (typeof CONTEXTS)[number][] | null
  lang: string | null
  theme: (typeof THEMES)[number]
  ui: (typeof INTERFACES)[number]
  keys: (typeof KEYS)[number]
  /** Told to a room: one step fills the screen. */
  present: boolean
}

export const defaultState: ViewState = {
  from: null,
  to: null,
  cat: null,
  dir: null,
  min: 1,
  contested: false,
  q: '',
  event: null,
  story: null,
  step: null,
  view: 'timeline',
  lanes: 'category',
  strip: null,
  scale: 'linear',
  context: null,
  lang: null,
  theme: 'auto',
  ui: 'full',
  keys: 'on',
  present: false,
}
