import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useTimeline } from './TimelineContext.tsx'

/** The one stop for Tab of a toolbar, among its buttons. */
export interface RovingStop {
  /** The button that Tab comes to; undefined in an empty toolbar. */
  current: string | undefined
  stopAt: (id: string) => void
  /** Makes a button the stop and gives it the focus. */
  goTo: (id: string | undefined) => void
  /** Does what a key stands for here; keys that mean nothing stay with the page. */
  press: (event: KeyboardEvent, actions: Readonly<Record<string, () => void>>) => void
}

/**
 * Keeps a toolbar one stop for Tab.
 * @param bar the toolbar, whose buttons stand in the order of the ids
 */
export function useRovingStop(bar: RefObject<HTMLElement | null>, ids: readonly string[]): RovingStop {
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const [stop, setStop] = useState<string | null>(null)
  return {
    current: stop !== null && ids.includes(stop) ? stop : ids[0],
    stopAt: setStop,
    goTo: (id) => {
      if (id === undefined) return
      setStop(id)
      bar.current?.querySelectorAll<HTMLElement>('button')[ids.indexOf(id)]?.focus()
    },
    press: (event, actions) => {
      if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(actions, event.key)) return
      event.preventDefault()
      actions[event.key]?.()
    },
  }
}
