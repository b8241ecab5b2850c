/** Which input makes a library zoom; null where it has no zoom. */
export type ZoomGesture =
  /** One wheel notch is `pixels` high; chosen so that twenty notches zoom about twentyfold in each library. */
  | { by: 'wheel'; pixels: number; ctrl: boolean }
  /** Buttons for closer and farther. */
  | { by: 'buttons'; closer: string; farther: string }
  /** Drawing a rectangle zooms in, a button takes all back. */
  | { by: 'rectangle'; on: string; reset: string }

/** Which input pans: a drag from the middle of an element, with mouse or finger, or buttons. */
export type PanGesture = { by: 'drag'; on: string } | { by: 'buttons'; onward: string; back: string }

export interface Contestant {
  /** Its adapter's file name, and the name `--only` knows. */
  name: string
  title: string
  /** The package whose version is reported. */
  package?: string
  zoom: ZoomGesture | null
  pan: PanGesture | null
  /** What a reader with a touch screen is asked to tap away first. */
  dismiss?: string
}

const STAGE = '#stage'

export const CONTESTANTS: readonly Contestant[] = [
  { name: 'ours', title: 'Bilateral Timeline', zoom: { by: 'wheel', pixels: 22, ctrl: true }, pan: { by: 'drag', on: STAGE } },
  { name: 'floor', title: 'floor: a bare canvas', zoom: { by: 'wheel', pixels: 108, ctrl: false }, pan: { by: 'drag', on: STAGE } },
  { name: 'vis', title: 'vis-timeline', package: 'vis-timeline', zoom: { by: 'wheel', pixels: 100, ctrl: false }, pan: { by: 'drag', on: '.vis-center' } },
  { name: 'visClustered', title: 'vis-timeline, clustered', package: 'vis-timeline', zoom: { by: 'wheel', pixels: 100, ctrl: false }, pan: { by: 'drag', on: '.vis-center' } },
  { name: 'eventDrops', title: 'EventDrops', package: 'event-drops', zoom: { by: 'wheel', pixels: 108, ctrl: false }, pan: { by: 'drag', on: '.event-drop-chart' } },
  { name: 'timelinesChart', title: 'timelines-chart', package: 'timelines-chart', zoom: { by: 'rectangle', on: '.timelines-chart .series-group', reset: '.reset-zoom-btn' }, pan: { by: 'drag', on: '.brusher .selection' } },
  { name: 'milestones', title: 'd3-milestones', package: 'd3-milestones', zoom: null, pan: null },
  {
    name: 'timelineJs',
    title: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    zoom: { by: 'buttons', closer: '.tl-menubar-button:has(.tl-icon-zoom-in)', farther: '.tl-menubar-button:has(.tl-icon-zoom-out)' },
    pan: { by: 'drag', on: '.tl-timenav' },
    dismiss: '.tl-message-content',
  },
  { name: 'chrono', title: 'react-chrono', package: 'react-chrono', zoom: null, pan: { by: 'buttons', onward: '[title="Next"]', back: '[title="Previous"]' } },
]
