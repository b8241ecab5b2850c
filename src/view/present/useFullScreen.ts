import { useEffect, useRef } from 'react'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/**
 * The whole screen for the timeline, where the reader has just asked to present and the browser allows it; else it fills its
 * place. Who leaves the full screen by the browser's own way leaves the presentation with it.
 * @returns what goes to the full screen or back, and stays in the presentation
 */
export function useFullScreen(leave: () => void): () => void {
  const { root } = useTools()
  const asked = useTimeline((state) => state.presenter !== null)
  const byKey = useRef(false)

  useEffect(() => {
    if (!root) return
    if (asked) enter(root)
    let full = false
    const changed = () => {
      const now = isFull(root)
      if (full && !now && !byKey.current) leave()
      byKey.current = false
      full = now
    }
    root.addEventListener('fullscreenchange', changed)
    return () => {
      root.removeEventListener('fullscreenchange', changed)
      if (isFull(root)) void root.ownerDocument.exitFullscreen().catch(() => {})
    }
    // Asked once, as it begins.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [root])

  return () => {
    if (!root) return
    if (isFull(root)) {
      byKey.current = true
      void root.ownerDocument.exitFullscreen().catch(() => {})
    } else enter(root)
  }
}

/** Whether this element has the whole screen, in a shadow root too. */
export function isFull(root: HTMLElement): boolean {
  return (root.getRootNode() as Document | ShadowRoot).fullscreenElement === root
}

function enter(root: HTMLElement): void {
  // A frame may not be allowed to, and some browsers have none: then the timeline fills its place.
  void root.requestFullscreen?.()?.catch(() => {})
}
