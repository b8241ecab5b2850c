import type { ComponentType } from 'react'

/** A part of the view that is fetched when it is first wanted: the first view does not wait for it. */
export interface Part<Props> {
  /** The part once it has come, null before. */
  loaded: () => ComponentType<Props> | null
  /** Fetches it once; after a failure, again. Rejects when it cannot be had, as without a network. */
  fetch: () => Promise<void>
  /** Whether it tells what only the whole record holds. */
  whole: boolean
}

/** What a button that opened a part tells it. */
export interface Opened {
  opener: HTMLElement
  /** A key opened it, so the focus goes to the first thing to choose. */
  byKey: boolean
  onClose: () => void
}

/**
 * The words of such parts come beside it.
 * @param needs `'the whole record'` where the excerpt that a page may begin with has nothing for it
 */
export function part<Props>(load: () => Promise<ComponentType<Props>>, needs?: 'the whole record'): Part<Props> {
  let component: ComponentType<Props> | null = null
  let coming: Promise<void> | null = null
  return {
    whole: needs !== undefined,
    loaded: () => component,
    fetch: () => (coming ??= Promise.all([load(), import('./words/laterWords.ts')]).then(
      ([loaded]) => {
        component = loaded
      },
      (error: unknown) => {
        coming = null
        throw error
      },
    )),
  }
}
