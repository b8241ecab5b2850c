import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Size } from '../useSize.ts'

const SMALLER = 0.95
const SMALLEST = 0.62

/**
 * Sets a slide as large as its room allows, by `--bt-fit`: a long one smaller than the rest, never below what can be read; what
 * is longer still scrolls.
 * @param slide what is on it: it is fitted anew with each
 * @returns to be given to the slide
 */
export function useFit(slide: string, size: Size | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const room = box.current
    if (!room) return
    room.scrollTop = 0
    const fitIn = () => {
      for (let fit = 1; fit >= SMALLEST; fit *= SMALLER) {
        room.style.setProperty('--bt-fit', fit.toFixed(3))
        if (room.scrollHeight <= room.clientHeight + 1) return
      }
    }
    fitIn()
    // Letters of another font are of other widths.
    const fonts = document.fonts as FontFaceSet | undefined
    fonts?.addEventListener('loadingdone', fitIn)
    return () => fonts?.removeEventListener('loadingdone', fitIn)
  }, [slide, size])
  return box
}
