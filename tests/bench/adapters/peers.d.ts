/* Peers that bring no types, or none that resolve: only what the bench calls. */

declare module 'd3/build/d3' {
  export function select(element: Element): { data(data: readonly unknown[]): { call(chart: unknown): void } }
}

declare module 'event-drops' {
  export interface Chart {
    destroy(): void
  }
  export default function eventDrops(config: Record<string, unknown>): Chart
}

declare module 'd3-milestones/build/d3-milestones.js' {
  export interface Milestones {
    mapping(fields: Record<string, string>): Milestones
    parseTime(specifier: string): Milestones
    aggregateBy(interval: string): Milestones
    render(data: readonly unknown[]): Milestones
  }
  export default function milestones(selector: string): Milestones
}

declare module '@knight-lab/timelinejs' {
  export interface Timeline {
    ready: boolean
  }
  export const Timeline: new (element: HTMLElement, data: unknown, options: Record<string, unknown>) => Timeline
}

declare module 'react-chrono' {
  import type { ComponentType } from 'react'
  export const Chrono: ComponentType<Record<string, unknown>>
}
