/** Which input makes a library zoom; null where it has no zoom. */
export type ZoomGesture =
  /** One wheel notch is `pixels` high; chosen so that twenty notches zoom about twentyfold in each library. */
  | { by: 'wheel'; pixels: number; ctrl: boolean }
  /** Buttons for closer and farther. */
  | { by: 'buttons'; closer: string; farther: string }
  /** Drawing a rectangle zooms in, a button takes all back. */
  | { by: 'rectangle'; reset: string }

/** Which input pans: a drag across the middle of an element. */
export interface PanGesture {
  on: string
  /** False where it hears the mouse alone. */
  touch: boolean
}

export interface Contestant {
  /** Its adapter's file name, and the name `--only` knows. */
  name: string
  title: string
  /** The package whose version is reported. */
  package?: string
  zoom: ZoomGesture | null
  pan: PanGesture | null
}

const STAGE = '#stage'

export const CONTESTANTS: readonly Contestant[] = [
  { name: 'ours', title: 'Bilateral Timeline', zoom: { by: 'wheel', pixels: 22, ctrl: true }, pan: { on: STAGE, touch: true } },
  { name: 'floor', title: 'floor: a bare canvas', zoom: { by: 'wheel', pixels: 108, ctrl: false }, pan: { on: STAGE, touch: true } },
  { name: 'vis', title: 'vis-timeline', package: 'vis-timeline', zoom: { by: 'wheel', pixels: 100, ctrl: false }, pan: { on: '.vis-center', touch: true } },
  { name: 'visClustered', title: 'vis-timeline, clustered', package: 'vis-timeline', zoom: { by: 'wheel', pixels: 100, ctrl: false }, pan: { on: '.vis-center', touch: true } },
  { name: 'eventDrops', title: 'EventDrops', package: 'event-drops', zoom: { by: 'wheel', pixels: 108, ctrl: false }, pan: { on: '.event-drop-chart', touch: true } },
  { name: 'timelinesChart', title: 'timelines-chart', package: 'timelines-chart', zoom: { by: 'rectangle', reset: '.reset-zoom-btn' }, pan: { on: '.brusher .selection', touch: true } },
  { name: 'milestones', title: 'd3-milestones', package: 'd3-milestones', zoom: null, pan: null },
  {
    name: 'timelineJs',
    title: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    zoom: { by: 'buttons', closer: '.tl-menubar-button:has(.tl-icon-zoom-in)', farther: '.tl-menubar-button:has(.tl-icon-zoom-out)' },
    pan: { on: '.tl-timenav', touch: true },
  },
  { name: 'chrono', title: 'react-chrono', package: 'react-chrono', zoom: null, pan: { on: STAGE, touch: true } },
]
