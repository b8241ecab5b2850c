import { visAdapter } from './vis.ts'

/** vis-timeline with its own answer to many events: those that would overlap become one. */
export default visAdapter({ cluster: { maxItems: 1 } })
