/** What one run of one library at one size measures. Null: it has no such thing, or did not get that far. */
export interface Figures {
  /** Milliseconds from the call to the frame after the first event is drawn. */
  mount: number | null
  /** Milliseconds of the longest task meanwhile. */
  longestTask: number | null
  /** Milliseconds that tasks took beyond 50 each, together. */
  blocking: number | null
  /** The longest that the page took to answer while it mounted, in milliseconds. */
  answer: number | null
  /** Milliseconds of the main thread for one step of each gesture. */
  zoomStep: number | null
  panStep: number | null
  touchStep: number | null
  pinchStep: number | null
  /** Milliseconds between frames that 95 of 100 keep within, zooming and dragging without a pause. */
  zoomGap: number | null
  panGap: number | null
  /** Elements and texts in the document. */
  nodes: number | null
  nodesZoomed: number | null
  /** Bytes for each event, with what lies outside the heap, beyond the data that was there before. */
  heapPerEvent: number | null
  /** Milliseconds to the frame that shows two categories of eight. */
  filter: number | null
  /** Milliseconds of the slowest of four letters typed into the search. */
  keystroke: number | null
}

export const FIGURES = [
  'mount', 'longestTask', 'blocking', 'answer', 'zoomStep', 'panStep', 'touchStep', 'pinchStep', 'zoomGap', 'panGap', 'nodes', 'nodesZoomed', 'heapPerEvent', 'filter', 'keystroke',
] as const satisfies readonly (keyof Figures)[]

export function noFigures(): Figures {
  return Object.fromEntries(FIGURES.map((name) => [name, null])) as Record<keyof Figures, null>
}
