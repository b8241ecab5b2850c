import type { DatePhrases } from '../dates/dateWords.ts'
import { axisWordsIn } from '../layout/axisWordsIn.ts'
import { type FitText, textFitter } from '../layout/fitText.ts'
import type { Items } from '../layout/Items.ts'
import type { Lane } from '../layout/lanes.ts'
import { type Frame, layoutTimeline, viewportOf } from '../layout/layoutTimeline.ts'
import { type Placement, type Placements, type Room, placeItems } from '../layout/placeItems.ts'
import type { Scene } from '../layout/Scene.ts'
import type { AxisWords } from '../layout/timeTicks.ts'
import type { Measure } from '../layout/units.ts'
import { type Window, pixelsPerDay } from '../layout/Viewport.ts'
import { levelOf } from '../layout/zoomLevel.ts'
import type { LaneMode } from '../query/laneOf.ts'
import type { Matches } from '../query/Matches.ts'
import type { TimelineStore } from './createTimelineStore.ts'
import { lineItems, roomFor } from './lineItems.ts'

/** Widths of texts in the drawing's two faces. */
export interface Faces {
  label: Measure
  axis: Measure
}

/** What a scene of the line is made from, beside the record. */
export interface LineAsk {
  matches: Matches
  mode: LaneMode
  window: Window
  frame: Frame
  faces: Faces
  language: string
  phrases: DatePhrases
}

export interface LineView {
  scene: Scene
  placement: Placement
}

/**
 * Makes scenes of a store's record, one after the other: each part is worked out again only when what it rests on changes, so
 * that a moved window costs what is seen through it. Zoom levels change with hysteresis, from one scene to the next.
 */
export function createLineScene({ chronicle, bounds, today }: Pick<TimelineStore, 'chronicle' | 'bounds' | 'today'>): (ask: LineAsk) => LineView {
  const items = lastOf((matches: Matches, mode: LaneMode, language: string, frame: Frame) => lineItems(chronicle, matches, mode, language, frame))
  const fitter = lastOf((faces: Faces): FitText => textFitter(faces.label))
  const roomOf = lastOf((frame: Frame, lanes: readonly Lane[]): Room => roomFor(frame, lanes, bounds))
  const placer = lastOf((placeable: Items, room: Room, fit: FitText): Placements => placeItems(placeable, room, fit))
  const wordsOf = lastOf(axisWordsIn)
  const viewOf = lastOf((frame: Frame, from: number, to: number, lanes: readonly Lane[], placement: Placement, words: AxisWords, faces: Faces, fit: FitText): LineView => (
    { scene: layoutTimeline(frame, { from, to }, lanes, placement, today, words, faces.axis, fit), placement }
  ))
  let shown: number | null = null
  return ({ matches, mode, window: { from, to }, frame, faces, language, phrases }) => {
    const { items: placeable, lanes } = items(matches, mode, language, frame)
    const fit = fitter(faces)
    const room = roomOf(frame, lanes)
    shown = levelOf(pixelsPerDay(viewportOf(frame, { from, to })), room.coarsest, shown)
    return viewOf(frame, from, to, lanes, placer(placeable, room, fit)(shown), wordsOf(phrases), faces, fit)
  }
}

/** Remembers the last answer for as long as the question is the same. */
function lastOf<Question extends readonly unknown[], Answer>(answer: (...question: Question) => Answer): (...question: Question) => Answer {
  let last: { question: Question; answer: Answer } | null = null
  return (...question) => {
    if (!last || question.some((part, i) => part !== last!.question[i])) last = { question, answer: answer(...question) }
    return last.answer
  }
}
