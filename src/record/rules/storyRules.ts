import { parseDate } from '../../dates/HistoricalDate.ts'
import { parseEdge } from '../../dates/windowEdge.ts'
import { isContested } from '../isContested.ts'
import type { Rule } from '../checkRecord.ts'
import type { HistoricalEvent, CompleteRecord } from '../schema.ts'

type Step = CompleteRecord['stories'][number]['steps'][number]

/** Each step of a story shows its event: it exists, its date is in the window, and the step's own filters let it through. */
const stepsShowTheirEvents: Rule = ({ stories, events }) => {
  const byId = new Map(events.map((event) => [event.id, event]))
  return stories.flatMap(({ id, steps }) =>
    steps.flatMap((step, i) => {
      const { event: wanted } = step.state
      if (wanted === undefined) return []
      const event = byId.get(wanted)
      const wrong = event ? hiddenBy(step, event) : 'which the record does not have'
      return wrong ? [{ id, what: `step ${i + 1} opens ${wanted}, ${wrong}`, write: 'a window and filters that show the event' }] : []
    }),
  )
}

function hiddenBy({ state: { from, to, cat, dir, min, contested } }: Step, event: HistoricalEvent): string | null {
  const { date, category, direction, significance } = event
  const { earliest, latest } = parseDate(date)
  const starts = from === undefined ? -Infinity : parseEdge(from, 'from')
  const ends = to === undefined ? Infinity : parseEdge(to, 'to')
  if (starts === null || ends === null) return `but "${starts === null ? from : to}" is not a date of a window`
  if (latest < starts || earliest >= ends) return 'which lies outside its window'
  if (cat !== undefined && !cat.split(',').includes(category)) return `which is filtered out by cat=${cat}`
  if (dir !== undefined && !dir.split(',').includes(String(direction))) return `which is filtered out by dir=${dir}`
  if (min !== undefined && significance < Number(min)) return `which is filtered out by min=${min}`
  return contested === '1' && !isContested(event) ? 'which is filtered out by contested=1' : null
}

const storiesHaveALength: Rule = ({ stories }) =>
  stories
    .filter(({ steps }) => steps.length < 2)
    .map(({ id, steps }) => ({ id, what: `is a story of ${steps.length} steps`, write: 'at least two' }))

export const storyRules: readonly Rule[] = [stepsShowTheirEvents, storiesHaveALength]
