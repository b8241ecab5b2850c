import { select } from 'd3-selection'
import 'd3-transition'
import { type D3ZoomEvent, zoom, zoomIdentity, type ZoomTransform, zoomTransform } from 'd3-zoom'
import type { CssPixels } from '../../layout/units.ts'
import { SHORTEST_WINDOW, type Viewport, type Window } from '../../layout/Viewport.ts'

/** `page`: the wheel scrolls through time. `guest`: the vertical wheel belongs to the page around the line. */
export type WheelManners = 'page' | 'guest'

export interface ZoomGestures {
  /** Tells where the line now lies and what it shows; call after a resize and when something else moved the window. */
  show: (viewport: Viewport) => void
  /** Travels to a window; a gesture takes over at any time. */
  travel: (window: Window, milliseconds: number, arrived: () => void) => void
  destroy: () => void
}

/** What a wheel that counts in lines means by one. */
const LINE: CssPixels = 24

/**
 * Turns drag, pinch, wheel and double-click or double-tap on an element into windows of time. The only user of d3-zoom:
 * its transform stands for `x = t.x + t.k · (day − origin)`, so k is pixels per day.
 * @param bounds the window of the whole record: nobody leaves it
 * @param manners asked at each turn of the wheel
 * @param moved called with each new window that a gesture or a travel makes
 * @param glide length of a double-click's zoom in milliseconds, asked each time
 */
export function zoomGestures(element: HTMLElement, bounds: Window, manners: () => WheelManners, moved: (window: Window) => void, glide: () => number): ZoomGestures {
  const origin = bounds.from
  let viewport: Viewport = { ...bounds, left: 0, width: 1 }
  let settling = false

  const behaviour = zoom<HTMLElement, unknown>()
    // A flat extent: time has one dimension, and travel must not be bent by a second.
    .extent(() => [[viewport.left, 0], [viewport.left + viewport.width, 0]])
    .translateExtent([[0, -Infinity], [bounds.to - origin, Infinity]])
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey
      return !event.ctrlKey && !('button' in event && event.button > 0)
    })
    // A trackpad's pinch comes in many small steps, a wheel's notch in one large one: neither may leap.
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => {
      const pixels = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE)
      return Math.min(Math.max(-pixels * 0.01, -0.5), 0.5)
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!settling) moved(windowOf(transform))
    })

  const windowOf = ({ x, k }: ZoomTransform): Window => {
    const from = origin + (viewport.left - x) / k
    return { from, to: from + viewport.width / k }
  }
  const transformOf = ({ from, to }: Window): ZoomTransform => {
    const k = viewport.width / (to - from)
    return zoomIdentity.translate(viewport.left - (from - origin) * k, 0).scale(k)
  }

  const selection = select(element).call(behaviour)
  const doubleClick = selection.on('dblclick.zoom')
  selection.on('dblclick.zoom', function (this: HTMLElement, event: MouseEvent, datum: unknown) {
    behaviour.duration(glide())
    doubleClick?.call(this, event, datum)
  })

  const pan = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey
    if (!sideways && manners() === 'guest') return
    event.preventDefault()
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? viewport.width : 1
    const by: CssPixels = (event.deltaX || event.deltaY) * lines
    selection.interrupt()
    selection.call(behaviour.translateBy, -by / zoomTransform(element).k, 0)
  }
  element.addEventListener('wheel', pan, { passive: false })

  return {
    show: (next) => {
      const same = next.from === viewport.from && next.to === viewport.to && next.left === viewport.left && next.width === viewport.width
      if (same) return
      viewport = next
      behaviour.scaleExtent([viewport.width / (bounds.to - bounds.from), viewport.width / Math.min(SHORTEST_WINDOW, bounds.to - bounds.from)])
      const { x, k } = transformOf(next)
      const now = zoomTransform(element)
      // While a gesture is under way the window came from it: writing it back would break the gesture off.
      if (Math.abs(now.x - x) < 1e-3 && Math.abs(now.k - k) < 1e-9) return
      settling = true
      selection.call(behaviour.transform, transformOf(next))
      settling = false
    },
    travel: (window, milliseconds, arrived) => {
      const target = transformOf(window)
      if (milliseconds === 0) {
        selection.interrupt().call(behaviour.transform, target)
        arrived()
        return
      }
      selection
        .transition()
        .duration(milliseconds)
        .on('end', arrived)
        .on('interrupt', arrived)
        .call(behaviour.transform, target)
    },
    destroy: () => {
      selection.interrupt().on('.zoom', null)
      element.removeEventListener('wheel', pan)
    },
  }
}
