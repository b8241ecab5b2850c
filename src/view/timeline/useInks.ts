import { type RefObject, useLayoutEffect, useState } from 'react'
import { useTimeline } from '../TimelineContext.tsx'
import type { InkOf } from '../../figure/Ink.ts'
import { readInks } from './readInks.ts'

/** Media whose change gives the drawing other colours. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** The stylesheet's inks; others as soon as it says something else. Null until there is where to read them. */
export function useInks(probe: RefObject<SVGSVGElement | null>): InkOf | null {
  const theme = useTimeline((state) => state.view.theme)
  const [inks, setInks] = useState<InkOf | null>(null)
  useLayoutEffect(() => {
    const read = () => {
      const { current } = probe
      // A function by itself would be taken for one that makes the next state.
      setInks(() => current && readInks(current))
    }
    read()
    const media = MEDIA.map((each) => matchMedia(each))
    for (const each of media) each.addEventListener('change', read)
    return () => {
      for (const each of media) each.removeEventListener('change', read)
    }
  }, [probe, theme])
  return inks
}
