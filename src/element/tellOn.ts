import type { Tell } from './createControl.ts'

/**
 * Tells by events on an element. They bubble out of shadow roots, except `error`: at the window it would be taken for a
 * failure of the page.
 */
export function tellOn(element: Element): Tell {
  return (name, detail) => {
    const bubbles = name !== 'error'
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles, composed: bubbles }))
  }
}
