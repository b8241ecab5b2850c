import { Timeline } from '@knight-lab/timelinejs'
import '@knight-lab/timelinejs/dist/css/timeline.css'
import type { BenchEvent } from '../events.ts'
import type { Adapter } from './Adapter.ts'

interface Data {
  events: { unique_id: string; start_date: { year: string; month: string; day: string }; text: { headline: string }; group: string }[]
}

const adapter: Adapter<Data> = {
  prepare: (events) => ({ events: events.map(slideOf) }),
  mount: (stage, data) => {
    createTimeline(stage, data)
    return {}
  },
  drawn: (stage) => stage.querySelector('.tl-timemarker') !== null,
}

/** Its default typeface comes from another host; everything else is as it comes. */
function createTimeline(stage: HTMLElement, data: Data): Timeline {
  return new Timeline(stage, data, { font: null, script_path: '/' })
}

function slideOf({ id, date, title, category }: BenchEvent): Data['events'][number] {
  const [year = '', month = '', day = ''] = date.split('-')
  return { unique_id: id, start_date: { year, month, day }, text: { headline: title }, group: category }
}

export default adapter
