import type { Day } from '../dates/Day.ts'
import { dayOf } from '../dates/Day.ts'
import { parseDate } from '../dates/HistoricalDate.ts'
import { dateGeometry } from './dateGeometry.ts'
import { textFitter } from './fitText.ts'
import type { SceneEvent } from './Scene.ts'
import { namedEvent } from './sceneItems.ts'
import { NARROWEST_BAR } from './sizes.ts'
import type { CssPixels } from './units.ts'

const FROM: Day = dayOf(1979)
const TO: Day = dayOf(1980)
const GAP: CssPixels = 4

/**
 * An event of one year as the line would draw it, about y = 0 and without its name, for a legend: what a reader sees there
 * is made by what draws the line.
 * @param edtf a date within 1979, or an interval that begins in it
 */
export function sampleEvent(edtf: string, width: CssPixels, height: CssPixels): SceneEvent {
  const geometry = dateGeometry(parseDate(edtf), { first: FROM, last: TO - 1 })
  const viewport = { from: FROM, to: TO, left: GAP, width: width - 2 * GAP }
  const isBar = ((geometry.to - geometry.from) * viewport.width) / (TO - FROM) >= NARROWEST_BAR
  const item = { index: 0, id: edtf, geometry, lane: 0, weight: 3, title: '', label: '' }
  const lane = { id: '', y: 0, height, rows: 1, rowsY: -height / 2, restY: height / 2 }
  const named = { item, row: 0, shape: isBar ? 'bar' : 'mark', moment: isBar ? geometry.from : (geometry.from + geometry.to) / 2, label: { text: '', width: 0, shortened: false }, flipped: false } as const
  return { ...namedEvent(named, lane, height, viewport, Infinity, textFitter(() => 0)), label: null }
}
