import { type RefObject, useLayoutEffect, useState } from 'react'
import { useTimeline } from '../TimelineContext.tsx'
import { type Inks, readInks } from './readInks.ts'

/** Media whose change gives the drawing other colours. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** The stylesheet's inks; others as soon as it says something else. Null until there is where to read them. */
export function useInks(probe: RefObject<SVGSVGElement | null>): Inks | null {
  const theme = useTimeline((state) => state.view.theme)
  const [inks, setInks] = useState<Inks | null>(null)
  useLayoutEffect(() => {
    const read = () => setInks(probe.current && readInks(probe.current))
    read()
    const media = MEDIA.map((each) => matchMedia(each))
    for (const each of media) each.addEventListener('change', read)
    return () => {
      for (const each of media) each.removeEventListener('change', read)
    }
  }, [probe, theme])
  return inks
}
