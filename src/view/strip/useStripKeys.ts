import type { KeyboardEvent } from 'react'
import type { DrawnPoint, StripScene } from '../../layout/StripScene.ts'
import { type StripStep, pointAfter, pointOf } from '../../layout/walkStrip.ts'

interface StripKeys {
  open: (key: string) => void
  go: (point: DrawnPoint) => void
}

const STEPS: Record<string, StripStep> = {
  ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last', ArrowUp: 'above', ArrowDown: 'below',
}

/** The keys of the strip: along the values and across the series of a chart, and into a value. What the line would do with them is not meant here. */
export function useStripKeys({ charts }: StripScene, { open, go }: StripKeys) {
  return (event: KeyboardEvent) => {
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined
    const enters = event.key === 'Enter' || event.key === ' '
    if (!step && !enters) return
    event.stopPropagation()
    const key = (event.target as Element).getAttribute('data-point')
    const point = pointOf(charts, key)
    const chart = charts.find(({ series }) => series.some(({ id }) => id === point?.series))
    if (!key || !point || !chart) return
    event.preventDefault()
    if (!step) return open(key)
    const next = pointAfter(chart, point, step)
    if (next) go(next)
  }
}
