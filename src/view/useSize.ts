import { startTransition, useLayoutEffect, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/**
 * The size of an element in whole CSS pixels, kept up to date; null until it has one.
 * @param patient whether what is drawn in it for the first time may come in slices, while the page answers
 */
export function useSize(element: HTMLElement | null, patient = false): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    if (!element) return
    const read = () => {
      const width = Math.floor(element.clientWidth)
      const height = Math.floor(element.clientHeight)
      // A hidden tab or slide has no size: what was drawn before stays until it is shown again.
      if (width > 0 && height > 0) setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    if (patient) startTransition(read)
    else read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, patient])
  return size
}
