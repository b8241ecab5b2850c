import TimelinesChart from 'timelines-chart'
import type { BenchEvent } from '../events.ts'
import type { Adapter } from './Adapter.ts'
import { byCategory } from './byCategory.ts'

interface Group {
  group: string
  data: { label: string; data: Segment[] }[]
}

interface Segment {
  timeRange: [Date, Date]
  val: string
  title: string
}

const DAY_MS = 864e5

/** Its segments have a length, so an event lasts a day, and a colour, which is the category's. */
const adapter: Adapter<Group[]> = {
  prepare: (events) => {
    const groups = byCategory(events)
    return groups.map(([group, row]) => ({
      group,
      data: [{ label: group, data: row.map(segmentOf) }],
    }))
  },
  mount: (stage, groups) => {
    const chart = new TimelinesChart(stage).width(1280).maxHeight(600).zQualitative(true).segmentTooltipContent(titleOf).data(groups)
    return { filter: (categories) => void chart.data(categories ? groups.filter(({ group }) => categories.includes(group)) : groups) }
  },
  // Segments grow from nothing in the middle of the chart.
  drawn: (stage) => (stage.querySelector('.series-segment')?.getBoundingClientRect().width ?? 0) > 0,
}

function segmentOf({ date, title, category }: BenchEvent): Segment {
  return { timeRange: [new Date(date), new Date(Date.parse(date) + DAY_MS)], val: category, title }
}

function titleOf(segment: unknown): string {
  return (segment as { data: Segment }).data.title
}

export default adapter
