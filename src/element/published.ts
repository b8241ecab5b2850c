/*
 * What `bilateral-timeline.js` gives to those who use it. The build copies this file beside it as its declarations, so it
 * imports nothing.
 */

/** A text, or one in several languages. */
export type TextInput = string | Record<string, string | { text: string; review?: string }>

/** A record as written; `schema.json` is the whole truth. Everything beyond this is optional. */
export interface RecordInput {
  format: 'bilateral-timeline/1'
  parties: readonly { id: string; name: TextInput }[]
  categories: readonly { id: string; name: TextInput }[]
  /** `date` is EDTF: "1979-01-07", "2000-11", "1983?", "1978-12-25/1979-01-07". */
  events: readonly { id: string; date: string; title: TextInput; category: string }[]
  readonly [more: string]: unknown
}

/** What is in view: the keys of the address. `null` is the default, mostly "all" or "none". */
export interface TimelineState {
  /** Edges of the window: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both days included. */
  from: string | null
  to: string | null
  cat: readonly string[] | null
  dir: readonly ('a-b' | 'b-a' | 'mutual' | 'third-party')[] | null
  min: number
  contested: boolean
  q: string
  event: string | null
  story: string | null
  step: number | null
  view: 'timeline' | 'list'
  lanes: 'category' | 'side' | 'none'
  strip: readonly string[] | null
  scale: 'linear' | 'log'
  context: readonly ('periods' | 'regimes' | 'leaders')[] | null
  lang: string | null
  theme: 'light' | 'dark' | 'auto'
  ui: 'full' | 'min' | 'none'
  keys: 'on' | 'off'
  /** One step at a time, large, for a room. */
  present: boolean
}

/** Part of a state, as values or as the texts of an address: `{ from: 1975, cat: 'conflict,diplomacy' }`. */
export type StateInput = { readonly [Key in keyof TimelineState]?: TimelineState[Key] | string | number | null }

/** Where to go: an event, a step of a story, or a stretch of time. */
export type GotoTarget = { event: string } | { story: string; step?: number | string } | { from?: string | number; to?: string | number }

export interface MountOptions {
  /** A record document. It is read once and must not be changed afterwards. */
  record: RecordInput | object | null
  state?: StateInput
  /** The day of the today mark, `YYYY-MM-DD`; else the reader's own. */
  today?: string
  /** Address of a page of this record, for links to a view; without one there are no such links. */
  page?: string | null
}

export interface MountedTimeline {
  getState(): TimelineState
  /** Changes part of the state; the rest stays. A bad value gives its default and an `error` event. */
  setState(part: StateInput): void
  /** To the next step of the story, or the next of the filtered events; at the end `edge` is told and the answer is false. */
  next(): boolean
  previous(): boolean
  /** False, with an `error` event, when the record has no such place. */
  goto(target: GotoTarget): boolean
  /** Takes everything away that `mount` brought. */
  destroy(): void
}

/** Events of the element, and of the element that `mount` was given. All but `error` bubble and leave shadow roots. */
export interface TimelineEvents {
  /** The record is read and the timeline drawn. */
  ready: CustomEvent<TimelineState>
  statechange: CustomEvent<TimelineState>
  /** An event was opened, or (null) closed. */
  select: CustomEvent<{ event: string | null }>
  edge: CustomEvent<{ direction: 'next' | 'previous' }>
  error: CustomEvent<{ message: string }>
}

export interface BilateralTimelineElement extends HTMLElement {
  /** The record it shows, where it has no `src`. */
  record: unknown
  /** Setting it changes the keys given; the rest stays. */
  get state(): TimelineState
  set state(part: StateInput)
  next(): boolean
  previous(): boolean
  goto(target: GotoTarget): boolean
}

/**
 * Shows a timeline at the end of an element.
 * @throws TypeError when the target is no element, Error where there is no document; never for what is in the record or state
 */
export declare function mount(target: Element, options: MountOptions): MountedTimeline

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-timeline': BilateralTimelineElement
  }
}
