import type { Day } from '../dates/Day.ts'
import { axisWordsIn } from '../layout/axisWordsIn.ts'
import { textFitter } from '../layout/fitText.ts'
import { type Frame, layoutTimeline, viewportOf } from '../layout/layoutTimeline.ts'
import { placeItems } from '../layout/placeItems.ts'
import type { Scene } from '../layout/Scene.ts'
import type { Measure } from '../layout/units.ts'
import { pixelsPerDay, wholeWindow } from '../layout/Viewport.ts'
import { levelOf } from '../layout/zoomLevel.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { createAnswers } from './answers.ts'
import { windowOf } from './createTimelineStore.ts'
import { lineItems, roomFor } from './lineItems.ts'
import type { ViewState } from './ViewState.ts'

/** Widths of texts in the drawing's two faces. */
export interface Faces {
  label: Measure
  axis: Measure
}

/**
 * The scene of a view, worked out once and from nothing: for pictures and whatever else draws a view without showing it to a
 * reader. The page works out the same scene in parts (`view/timeline/useScene.ts`).
 * @param today the day of the today mark
 */
export function sceneOfView(chronicle: Chronicle, view: ViewState, frame: Frame, faces: Faces, language: string, locale: string, today: Day): Scene {
  const bounds = wholeWindow(chronicle.extent)
  const { lanes, items } = lineItems(chronicle, createAnswers(chronicle).matches(view), view.lanes, language, frame)
  const fit = textFitter(faces.label)
  const room = roomFor(frame, lanes, bounds)
  const window = windowOf(view, bounds)
  const placement = placeItems(items, room, fit)(levelOf(pixelsPerDay(viewportOf(frame, window)), room.coarsest))
  return layoutTimeline(frame, window, lanes, placement, today, axisWordsIn(locale), faces.axis, fit)
}
