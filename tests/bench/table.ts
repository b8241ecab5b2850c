import { FIGURES, type Figures } from './Figures.ts'
import type { Leak } from './measureLeaks.ts'
import type { FirstViewResult, Results, SizeResult } from './Results.ts'

/** What stands above each figure's column. Times are in milliseconds. */
const HEADINGS: Record<keyof Figures, string> = {
  mount: 'mount',
  longestTask: 'longest task',
  blocking: 'blocked',
  answer: 'answers within',
  zoomStep: 'zoom step',
  panStep: 'pan step',
  touchStep: 'touch step',
  pinchStep: 'pinch step',
  zoomGap: 'p95 frame, zoom',
  panGap: 'p95 frame, pan',
  nodes: 'nodes',
  nodesZoomed: 'nodes, zoomed',
  heapPerEvent: 'bytes an event',
  filter: 'filter',
  keystroke: 'keystroke',
}

/** All results as Markdown: a table for each size, the first view, what is left behind. */
export function resultTables({ sizes, firstView, leaks, machine, date }: Results): string {
  const counts = [...new Set(sizes.map(({ events }) => events))].toSorted((a, b) => a - b)
  const parts = [
    ...counts.map((events) => `**${grouped(events)} events**\n\n${sizeTable(sizes.filter((result) => result.events === events))}`),
    ...(firstView.length > 0 ? [`**First event drawn, cold, on slow 4G and a processor four times slower**\n\n${firstViewTable(firstView)}`] : []),
    ...(leaks.length > 0 ? [`**Left behind**\n\n${leakTable(leaks)}`] : []),
    `Medians, in milliseconds where nothing else is said. ${date.slice(0, 10)}, ${machine.cores} × ${machine.processor}, Chromium ${machine.chromium}.`,
  ]
  return parts.join('\n\n')
}

function sizeTable(results: readonly SizeResult[]): string {
  const shown = FIGURES.filter((figure) => results.some(({ median }) => median[figure] !== null))
  return markdown(
    ['', ...shown.map((figure) => HEADINGS[figure]), ''],
    results.map(({ title, version, median, stopped }) => [`${title} ${version}`.trim(), ...shown.map((figure) => number(median[figure])), stopped ?? '']),
  )
}

function firstViewTable(results: readonly FirstViewResult[]): string {
  return markdown(
    ['', 'first event', 'kB received', ''],
    results.map(({ title, median, stopped }) => [title, number(median?.firstEvent ?? null), number(median ? median.bytes / 1000 : null), stopped ?? '']),
  )
}

function leakTable(leaks: readonly Leak[]): string {
  return markdown(
    ['after', 'heap', 'nodes', 'listeners'],
    leaks.map(({ what, heap, nodes, listeners }) => [what, change(heap), change(nodes), change(listeners)]),
  )
}

/** How much more there is afterwards, in per cent: "+1.5 %". */
export function change([before, after]: readonly [number, number]): string {
  const percent = (after / before - 1) * 100
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`
}

/** Three figures that count: "0.42", "4.2", "42", "4,200"; "—" for none. */
export function number(value: number | null): string {
  if (value === null) return '—'
  const size = Math.abs(value)
  return size >= 10 ? grouped(Math.round(value)) : value.toFixed(size >= 1 ? 1 : 2)
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB')
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map((_, index) => (index === 0 || index === head.length - 1 ? ' --- |' : ' ---: |')).join('')}`, ...rows.map(line)].join('\n')
}
