import { type BenchEvent, GROUPS } from '../events.ts'
import type { Adapter } from './Adapter.ts'

/** What the bench asks of the built module. */
interface Built {
  mount: (target: Element, options: { record: object }) => { setState: (part: object) => void; destroy: () => void }
}

interface Data {
  built: Built
  record: object
}

/** Asked for at run time, so that it is measured as it ships. */
const MODULE = '/dist/bilateral-timeline.js'

const adapter: Adapter<Data> = {
  prepare: async (events, record) => ({ built: (await import(/* @vite-ignore */ MODULE)) as Built, record: record ?? minimalRecord(events) }),
  mount: (stage, { built, record }) => {
    const { setState, destroy } = built.mount(stage, { record })
    return {
      filter: (cat) => setState({ cat }),
      search: (q) => setState({ q }),
      answer: () => insideOf(stage)?.querySelector('[role="status"]')?.textContent ?? '',
      destroy,
    }
  },
  drawn: (stage) => isPainted(insideOf(stage)?.querySelector<HTMLCanvasElement>('.bt-scene-canvas')),
}

function insideOf(stage: HTMLElement): ShadowRoot | null {
  return stage.querySelector(':scope > div')?.shadowRoot ?? null
}

function minimalRecord(events: readonly BenchEvent[]): object {
  return {
    format: 'bilateral-timeline/1',
    parties: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
    categories: GROUPS.map((id) => ({ id, name: id })),
    events: events.map(({ id, date, title, category }) => ({ id, date, title, category })),
  }
}

export default adapter

/** A canvas is 300 pixels wide until the first painting gives it those of the stage. */
function isPainted(canvas: HTMLCanvasElement | null | undefined): boolean {
  return canvas != null && canvas.width !== 300
}
