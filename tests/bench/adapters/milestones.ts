import milestones from 'd3-milestones/build/d3-milestones.js'
import 'd3-milestones/build/d3-milestones.css'
import type { BenchEvent } from '../events.ts'
import type { Adapter } from './Adapter.ts'
import { byCategory } from './byCategory.ts'

interface Group {
  category: string
  entries: BenchEvent[]
}

/** A drawing without gestures: nothing to zoom or pan. */
const adapter: Adapter<Group[]> = {
  prepare: (events) => byCategory(events).map(([category, entries]) => ({ category, entries })),
  mount: (stage, groups) => {
    stage.id = 'milestones'
    const drawing = milestones('#milestones')
      .mapping({ category: 'category', entries: 'entries', timestamp: 'date', text: 'title' })
      .parseTime('%Y-%m-%d')
      .aggregateBy('year')
      .render(groups)
    return { filter: (categories) => void drawing.render(categories ? groups.filter(({ category }) => categories.includes(category)) : groups) }
  },
  drawn: (stage) => stage.querySelector('[class*="milestones__group"]') !== null,
}

export default adapter
