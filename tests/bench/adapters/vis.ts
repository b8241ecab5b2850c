import { DataSet, DataView } from 'vis-data/peer'
import { Timeline, type TimelineOptions } from 'vis-timeline/peer'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import type { BenchEvent } from '../events.ts'
import type { Adapter } from './Adapter.ts'

/** Not an interface: its DataSet wants an index signature, which only types have unasked. */
type Item = {
  id: string
  group: string
  content: string
  start: Date
}

interface Data {
  items: Item[]
  groups: { id: string; content: string }[]
}

/** vis-timeline: a DataSet of items behind a DataView that filters them; the wheel zooms, a drag pans. */
export function visAdapter(options: TimelineOptions): Adapter<Data> {
  return {
    prepare: (events) => ({
      items: events.map(itemOf),
      groups: [...new Set(events.map(({ category }) => category))].map((id) => ({ id, content: id })),
    }),
    mount: (stage, { items, groups }) => {
      let shows: (item: Item) => boolean = () => true
      const view = new DataView<Item, 'id'>(new DataSet<Item, 'id'>(items), { filter: (item) => shows(item) })
      const timeline = new Timeline(stage, view, groups, { height: '100%', ...options })
      const show = (next: typeof shows) => {
        shows = next
        view.refresh()
      }
      return {
        filter: (categories) => show(categories ? ({ group }) => categories.includes(group) : () => true),
        search: (text) => show(({ content }) => content.toLowerCase().includes(text)),
        destroy: () => timeline.destroy(),
      }
    },
    // It keeps its frame hidden until the first drawing is complete.
    drawn: (stage) => {
      const frame = stage.querySelector('.vis-timeline')
      return frame?.querySelector('.vis-item') !== null && frame !== null && getComputedStyle(frame).visibility === 'visible'
    },
  }
}

function itemOf({ id, date, title, category }: BenchEvent): Item {
  return { id, group: category, content: title, start: new Date(date) }
}

export default visAdapter({})
