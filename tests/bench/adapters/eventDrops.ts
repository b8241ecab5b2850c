import * as d3 from 'd3/build/d3'
import eventDrops from 'event-drops'
import 'event-drops/dist/style.css'
import type { Adapter } from './Adapter.ts'
import { byCategory } from './byCategory.ts'

interface Row {
  name: string
  data: { date: Date; title: string }[]
}

const adapter: Adapter<Row[]> = {
  prepare: (events) => {
    const rows = byCategory(events)
    return rows.map(([name, row]) => ({ name, data: row.map(({ date, title }) => ({ date: new Date(date), title })) }))
  },
  mount: (stage, rows) => {
    const chart = eventDrops({
      d3,
      drop: { date: ({ date }: Row['data'][number]) => date },
      range: { start: new Date('1945-01-01'), end: new Date('2026-12-31') },
    })
    const show = (shown: Row[]) => d3.select(stage).data([shown]).call(chart)
    show(rows)
    return {
      filter: (categories) => show(categories ? rows.filter(({ name }) => categories.includes(name)) : rows),
      destroy: () => chart.destroy(),
    }
  },
  drawn: (stage) => stage.querySelector('.drop') !== null,
}

export default adapter
