import type { DatePhrases } from '../dates/dateWords.ts'
import type { Day } from '../dates/Day.ts'
import type { Frame } from '../layout/layoutTimeline.ts'
import type { Scene } from '../layout/Scene.ts'
import { wholeWindow } from '../layout/Viewport.ts'
import type { Chronicle } from '../record/Chronicle.ts'
import { createAnswers } from './answers.ts'
import { windowOf } from './createTimelineStore.ts'
import { type Faces, createLineScene } from './lineScene.ts'
import type { ViewState } from './ViewState.ts'

/**
 * The scene of a view, worked out once and from nothing: for pictures and whatever else draws a view without showing it to a
 * reader.
 * @param today the day of the today mark
 */
export function sceneOfView(chronicle: Chronicle, view: ViewState, frame: Frame, faces: Faces, language: string, phrases: DatePhrases, today: Day): Scene {
  const bounds = wholeWindow(chronicle.extent)
  const matches = createAnswers(chronicle).matches(view)
  return createLineScene({ chronicle, bounds, today })({ matches, mode: view.lanes, window: windowOf(view, bounds), frame, faces, language, phrases }).scene
}
