import { type Day, civilOf, dayOf } from '../../dates/Day.ts'
import type { Box, SlideItem, SlideShape, SlideText } from './Slide.ts'
import type { SlideColours } from './slideFrame.ts'

/** Years between marks on the line, of which the first that leaves few enough is taken. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const MOST_TICKS = 14
/** Half the width of the mark of a day, in inches. */
const MARK = 0.07

/**
 * The whole record as a line to scale, with where an event lies on it.
 * @param whole first and last day of the record
 * @param at the days within which the event lies
 * @param alt what the mark shows
 */
export function locatorItems(whole: { first: Day; last: Day }, at: { from: Day; to: Day }, box: Box, colours: SlideColours, alt: string, language: string): SlideItem[] {
  const [from, to] = [whole.first, whole.last + 1]
  const xOf = (day: Day) => box.x + (Math.min(Math.max(day, from), to) - from) / (to - from) * box.width
  const line = (x1: number, x2: number, y1: number, y2: number): SlideShape => ({
    kind: 'shape', form: { kind: 'line' }, box: { x: x1, y: y1, width: x2 - x1, height: y2 - y1 }, fill: null, outline: { colour: colours.line, opacity: 1, width: 1, dash: 'solid' }, alt: '',
  })
  const y = box.y + MARK * 1.4
  const [first, last] = [civilOf(from).year, civilOf(to - 1).year]
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? STEPS.at(-1)!
  const years = Array.from({ length: Math.floor(last / step) - Math.ceil(first / step) + 1 }, (_, i) => (Math.ceil(first / step) + i) * step)
  const ticks = years.filter((year) => dayOf(year) >= from).flatMap((year): (SlideShape | SlideText)[] => {
    const x = xOf(dayOf(year))
    return [
      line(x, x, y, y + 0.06),
      {
        kind: 'text', role: 'text', box: { x: x - 0.3, y: y + 0.07, width: 0.6, height: 0.17 }, size: 9, align: 'center', across: 'middle', wraps: false,
        paragraphs: [{ runs: [{ text: String(year), language, colour: colours.quiet }] }],
      },
    ]
  })
  const [left, right] = [xOf(at.from), xOf(at.to)]
  const middle = (left + right) / 2
  const mark: SlideShape = right - left > 2 * MARK
    ? { kind: 'shape', form: { kind: 'rect' }, box: { x: left, y: y - MARK * 0.8, width: right - left, height: MARK * 1.6 }, fill: { colour: colours.accent, opacity: 0.75 }, outline: null, alt }
    : {
        kind: 'shape', box: { x: middle - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK }, fill: { colour: colours.accent, opacity: 1 }, outline: null, alt,
        form: { kind: 'path', steps: [{ to: 'move', x: MARK, y: 0 }, { to: 'line', x: 2 * MARK, y: MARK }, { to: 'line', x: MARK, y: 2 * MARK }, { to: 'line', x: 0, y: MARK }, { to: 'close' }] },
      }
  return [{ kind: 'group', alt: '', items: [line(box.x, box.x + box.width, y, y), ...ticks] }, mark]
}
