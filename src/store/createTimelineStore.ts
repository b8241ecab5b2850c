import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Day } from '../dates/Day.ts'
import { fallsWithin } from '../dates/fallsWithin.ts'
import { type Window, clampWindow, panWindow, wholeWindow, zoomWindow } from '../layout/Viewport.ts'
import { type FilterPart, noFilter } from '../query/Filter.ts'
import { neighbours } from '../query/neighbours.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import type { TimelineRecord } from '../record/schema.ts'
import type { AddressProblem } from './address.ts'
import { type Answers, createAnswers } from './answers.ts'
import { type ViewState, defaultState } from './ViewState.ts'

/** `step`: a press of a button or key, to be pressed again soon. `travel`: a journey the eye should follow. */
export type Pace = 'step' | 'travel'

export interface Destination extends Window {
  pace: Pace
}

/** Where the whole of a record can be had. */
export interface RecordSource {
  /** Language of what the store begins with. */
  language: string
  /** @param language null for all languages of the record */
  fetchWhole: (language: string | null) => Promise<Chronicle>
}

/** What the store holds: the view, what is passing, and the one way each can change. */
export interface TimelineState {
  view: ViewState
  /** The window's edges when the line last stood still: what is read, named for screen readers and reached by keys waits for that. */
  rested: Pick<ViewState, 'from' | 'to'>
  /** Where the line is on its way to: it sets out at once, moves `view` there in steps, and clears this on arrival. */
  destination: Destination | null
  /** The moment under the pointer, for everything that tells what was then; null when it is elsewhere. */
  pointer: Day | null
  /** Counts the times a reader asked by keyboard to go on to the open event: its panel then takes the focus. */
  readings: number
  /** The sheet of keys and gestures, and what opened it. */
  sheet: 'by key' | 'by button' | null
  /** What began the present mode; null when the address or a page around did. */
  presenter: 'by key' | 'by button' | null
  /** The reader's own stories, once they were read from where they are kept. */
  ownStories: readonly TimelineRecord['stories'][number][]
  /** Id of the own story being composed. */
  composing: string | null
  /** Where the reader was before the story told now; null when an address or a page around began it. */
  origin: ViewState | null
  /** Version of the record that was asked for, whatever has come after it; null: the current one. */
  frozen: string | null
  /** Parts of the address that could not be used, until dismissed. */
  notices: readonly AddressProblem[]

  /** Replaces parts of the view at once, without travel. */
  set: (part: Partial<ViewState>) => void
  /** Moves the line at once. Gives back `null` edges when it shows the whole record again. */
  setWindow: (window: Window) => void
  /** The line is being moved, and more moves may follow; then `rest`. */
  move: (window: Window) => void
  rest: () => void
  travelTo: (window: Window, pace?: Pace) => void
  /** Zooms about the middle; a factor above 1 zooms in. */
  zoomBy: (factor: number) => void
  /** Moves by a share of what is in view; positive is later. */
  panBy: (share: number) => void
  /** Brings a moment to the middle, unless it is in view already with a little room around it. */
  reveal: (moment: Day) => void
  arrive: () => void
  pointAt: (moment: Day | null) => void
  openEvent: (id: string) => void
  /** Opens an event and moves the focus to it. */
  readEvent: (id: string) => void
  closeEvent: () => void
  /** Opens the neighbour of the open event in the filtered order, or the first or last; false when there is none. */
  step: (by: 1 | -1) => boolean
  toggleCategory: (id: string) => void
  resetFilters: () => void
  openFilter: (part: FilterPart) => void
  dismissNotices: () => void
  showSheet: (sheet: TimelineState['sheet']) => void
  /** Begins the present mode. */
  present: (presenter: 'by key' | 'by button') => void
}

export interface TimelineStore extends StoreApi<TimelineState> {
  readonly chronicle: Chronicle
  readonly answers: Answers
  /** The window of the whole record: as far as a reader can scroll or zoom out. */
  readonly bounds: Window
  /** The window now in view. */
  window: () => Window
  today: Day
  /** Settles once the chronicle holds all that is read event by event; rejects when that cannot be had, and may be asked again. */
  whole: () => Promise<void>
  /** Settles once the chronicle holds its texts in a language, where each comes by itself; rejects as `whole` does. */
  speak: (language: string) => Promise<void>
  /**
   * The whole record as readers of another language have it, or in all its languages: this one, where all stand in it. Rejects as
   * `whole` does.
   */
  readIn: (language: string | null) => Promise<Chronicle>
  /**
   * This store with what it now holds. It is another object as soon as another chronicle came, so that whatever is remembered
   * by the store is worked out again; the state is one and the same.
   */
  latest: () => TimelineStore
}

/** Share of the window that counts as its edge. */
const MARGIN = 0.08

const filterKeys = { categories: 'cat', directions: 'dir', least: 'min', contested: 'contested', words: 'q' } as const

/**
 * The state of one timeline on a page. Holds no DOM and no clock, so several can stand side by side.
 * @param today the reader's day, for the today mark
 * @param source where `chronicle` is an excerpt in one language: that language, and what fetches the whole record in any
 */
export function createTimelineStore(chronicle: Chronicle, today: Day, initial: ViewState = defaultState, notices: readonly AddressProblem[] = [], source: RecordSource | null = null): TimelineStore {
  let held = heldOf(chronicle)
  let spoken = source?.language ?? null
  let coming: Promise<void> | null = source ? null : Promise.resolve()
  const store = createStore<TimelineState>()((set, get) => ({
    view: initial,
    rested: edgesIn(initial),
    destination: null,
    pointer: null,
    readings: 0,
    sheet: null,
    presenter: null,
    ownStories: [],
    composing: null,
    origin: null,
    frozen: null,
    notices,
    set: (part) => set(({ view, rested, destination }) => {
      const next = { ...view, ...part }
      if (destination && listed(next)) return standing({ ...next, ...edgesOf(destination, held.bounds) })
      return { view: next, rested: 'from' in part || 'to' in part ? edgesIn(next) : rested }
    }),
    setWindow: (window) => get().set(edgesOf(clampWindow(window, held.bounds), held.bounds)),
    move: (window) => set(({ view }) => ({ view: { ...view, ...edgesOf(clampWindow(window, held.bounds), held.bounds) } })),
    rest: () => isAtRest(get()) || set(({ view }) => ({ rested: edgesIn(view) })),
    travelTo: (window, pace = 'travel') => set(({ view }) => {
      const goal = clampWindow(window, held.bounds)
      return listed(view) ? standing({ ...view, ...edgesOf(goal, held.bounds) }) : { destination: { ...goal, pace } }
    }),
    zoomBy: (factor) => {
      const goal = goalOf(get(), held.bounds)
      get().travelTo(zoomWindow(goal, factor, (goal.from + goal.to) / 2), 'step')
    },
    panBy: (share) => get().travelTo(panWindow(goalOf(get(), held.bounds), share), 'step'),
    reveal: (moment) => {
      const { from, to } = goalOf(get(), held.bounds)
      const margin = (to - from) * MARGIN
      if (moment >= from + margin && moment <= to - margin) return
      get().panBy((moment - (from + to) / 2) / (to - from))
    },
    arrive: () => set(({ view }) => ({ destination: null, rested: edgesIn(view) })),
    pointAt: (pointer) => set({ pointer }),
    openEvent: (id) => {
      const entry = held.chronicle.byId.get(id)
      if (!entry) return
      get().set({ event: id })
      // The reader's place stands unless the event is out of sight.
      const { from, to } = goalOf(get(), held.bounds)
      if (fallsWithin(entry.date, { from, to })) return
      const { earliest, latest } = entry.date
      const anchor = Number.isFinite(earliest) ? earliest : latest
      get().travelTo({ from: anchor - (to - from) / 2, to: anchor + (to - from) / 2 })
    },
    readEvent: (id) => {
      get().openEvent(id)
      set(({ readings }) => ({ readings: readings + 1 }))
    },
    closeEvent: () => get().set({ event: null }),
    step: (by) => {
      const { view, openEvent } = get()
      const matches = held.answers.matches(view)
      const open = view.event === null ? -1 : held.chronicle.byId.indexOf(view.event)
      // With none open the way leads in from either end of the record.
      const around = neighbours(matches, open < 0 && by < 0 ? held.chronicle.entries.length : open)
      const target = by > 0 ? around.next : around.previous
      if (!target) return false
      openEvent(target.event.id)
      return true
    },
    toggleCategory: (id) => {
      const { cat } = get().view
      const chosen = new Set(cat ?? [])
      if (!chosen.delete(id)) chosen.add(id)
      // In the record's order, so that the same choice always gives the same address.
      const list = held.chronicle.record.categories.map((category) => category.id).filter((known) => chosen.has(known))
      get().set({ cat: list.length === 0 || list.length === held.chronicle.record.categories.length ? null : list })
    },
    resetFilters: () => get().set({ cat: null, dir: null, min: noFilter.least, contested: false, q: '' }),
    openFilter: (part) => get().set({ [filterKeys[part]]: noFilter[part] }),
    dismissNotices: () => set({ notices: [] }),
    showSheet: (sheet) => set({ sheet }),
    present: (presenter) => set(({ view }) => ({ view: { ...view, present: true }, presenter })),
  }))
  const madeOf = (): TimelineStore => ({
    ...store,
    get chronicle() {
      return held.chronicle
    },
    get answers() {
      return held.answers
    },
    get bounds() {
      return held.bounds
    },
    today,
    window: () => windowOf(store.getState().view, held.bounds),
    whole: () => (coming ??= bring()),
    speak: (language) => {
      if (spoken === null || language === spoken) return Promise.resolve()
      spoken = language
      return (coming = bring())
    },
    readIn: (language) => (source && language !== spoken ? source.fetchWhole(language) : (coming ??= bring()).then(() => held.chronicle)),
    latest: () => newest,
  })
  let newest = madeOf()
  const bring = async () => {
    try {
      const language = spoken!
      const whole = await source!.fetchWhole(language)
      // The reader may have asked for yet another language meanwhile.
      if (language !== spoken) return
      held = heldOf(whole, held.bounds)
    } catch (error) {
      coming = null
      throw error
    }
    newest = madeOf()
    // Nothing of the state is other than before: all who look at it look again.
    store.setState({})
  }
  return newest
}

/** @param before bounds that stay the same object where they stay the same: a hand may have hold of the line */
function heldOf(chronicle: Chronicle, before?: Window) {
  const bounds = wholeWindow(chronicle.extent)
  return { chronicle, answers: createAnswers(chronicle), bounds: before && before.from === bounds.from && before.to === bounds.to ? before : bounds }
}

function edgesIn({ from, to }: ViewState): Pick<ViewState, 'from' | 'to'> {
  return { from, to }
}

/** Whether the line stands still: no hand and no journey moves it. */
export function isAtRest({ view, rested }: Pick<TimelineState, 'view' | 'rested'>): boolean {
  return view.from === rested.from && view.to === rested.to
}

/** Where the list stands in the line's place, nothing travels: it is there at once. */
function listed({ view, present }: ViewState): boolean {
  return view === 'list' && !present
}

/** A view that stands at once: nothing is on its way any more. */
export function standing(view: ViewState): Pick<TimelineState, 'view' | 'rested' | 'destination'> {
  return { view, rested: edgesIn(view), destination: null }
}

/** The window of a view; one edge alone runs to the record's other end. */
export function windowOf({ from, to }: Pick<ViewState, 'from' | 'to'>, bounds: Window): Window {
  if (from === null && to === null) return bounds
  return clampWindow({ from: from ?? Math.min(bounds.from, (to ?? 0) - 1), to: to ?? Math.max(bounds.to, (from ?? 0) + 1) }, bounds)
}

/** Where the line is going, or where it stands: moves add up even while it travels. */
export function goalOf({ destination, view }: Pick<TimelineState, 'destination' | 'view'>, bounds: Window): Window {
  return destination ?? windowOf(view, bounds)
}

/** The view as it will be once the line has arrived: what an address or a link should say. */
export function viewOnArrival({ destination, view }: Pick<TimelineState, 'destination' | 'view'>, bounds: Window): ViewState {
  return destination ? { ...view, ...edgesOf(destination, bounds) } : view
}

/** The edges a view keeps for a window: none for the whole record. */
function edgesOf({ from, to }: Window, bounds: Window): Pick<ViewState, 'from' | 'to'> {
  // Zooming out ends a rounding error short of the bounds; no reader sees a thousandth of the record.
  const slack = (bounds.to - bounds.from) / 1000
  return from <= bounds.from + slack && to >= bounds.to - slack ? { from: null, to: null } : { from, to }
}
