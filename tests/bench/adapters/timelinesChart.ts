import TimelinesChart from 'timelines-chart'
import type { Adapter } from './Adapter.ts'
import { byCategory } from './byCategory.ts'

interface Group {
  group: string
  data: { label: string; data: { timeRange: [Date, Date]; val: string }[] }[]
}

const DAY_MS = 864e5

/** Its segments have a length: an event lasts a day. */
const adapter: Adapter<Group[]> = {
  prepare: (events) => {
    const groups = byCategory(events)
    return groups.map(([group, row]) => ({
      group,
      data: [{ label: group, data: row.map(({ date, title }) => ({ timeRange: [new Date(date), new Date(Date.parse(date) + DAY_MS)] as [Date, Date], val: title })) }],
    }))
  },
  mount: (stage, groups) => {
    const chart = new TimelinesChart(stage).width(1280).maxHeight(600).zQualitative(true).data(groups)
    return { filter: (categories) => void chart.data(categories ? groups.filter(({ group }) => categories.includes(group)) : groups) }
  },
  // Segments grow from nothing in the middle of the chart.
  drawn: (stage) => (stage.querySelector('.series-segment')?.getBoundingClientRect().width ?? 0) > 0,
}

export default adapter
