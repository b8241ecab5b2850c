import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Chrono } from 'react-chrono'
import type { Adapter } from './Adapter.ts'

interface Item {
  title: string
  cardTitle: string
  category: string
}

/** react-chrono: points in a row with the open one's card; no zoom, no groups, and buttons instead of a drag. */
const adapter: Adapter<Item[]> = {
  prepare: (events) => events.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ date, title, category }) => ({ title: date, cardTitle: title, category })),
  mount: (stage, items) => {
    const root = createRoot(stage)
    const show = (shown: Item[]) =>
      root.render(createElement('div', { style: { width: '100%', height: '100%' } }, createElement(Chrono, { items: shown, mode: 'HORIZONTAL', allowDynamicUpdate: true })))
    show(items)
    return {
      filter: (categories) => show(categories ? items.filter(({ category }) => categories.includes(category)) : items),
      destroy: () => root.unmount(),
    }
  },
  drawn: (stage) => stage.querySelector('.timeline-circle') !== null,
}

export default adapter
