import type { mount as publishedMount } from './published.ts'
import { openRecord } from './openRecord.ts'
import { tellOn } from './tellOn.ts'
import { timelineIn } from './timelineIn.tsx'

/** See `published.ts`. */
export const mount: typeof publishedMount = (target, options) => {
  if (typeof document === 'undefined') {
    throw new Error('mount() needs a document to draw in. Importing this module without one is fine; call mount() in the browser.')
  }
  if (!isElement(target)) throw new TypeError(`mount(target, …): target must be an element of the page, got ${nameOf(target)}`)
  // A child of its own, for a shadow root cannot be taken from an element again.
  const host = target.ownerDocument.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  target.append(host)
  const { record, ...rest } = options ?? { record: null }
  const timeline = timelineIn(shadow, openRecord(record), rest, tellOn(target))
  return {
    ...timeline,
    destroy: () => {
      timeline.destroy()
      host.remove()
    },
  }
}

/** Of any window: an element of another frame is one too. */
function isElement(target: unknown): target is Element {
  return typeof target === 'object' && target !== null && (target as Node).nodeType === 1 && typeof (target as Element).append === 'function'
}

function nameOf(target: unknown): string {
  return target === null ? 'null' : typeof target === 'string' ? `the text ${JSON.stringify(target)}: find it with document.querySelector first` : typeof target
}
