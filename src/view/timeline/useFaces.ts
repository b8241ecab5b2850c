import { useEffect, useState } from 'react'
import type { Faces } from '../../store/lineScene.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { textMeasure } from './textMeasure.ts'

/** The drawing's fonts, at the sizes of `.bt-label` and `.bt-tick`. */
interface Fonts {
  label: string
  axis: string
}

/** As the stylesheet sets them: in a page that is not ours the shipped fonts have other names. */
function fontsOf(root: Element | null): Fonts {
  const family = (root && getComputedStyle(root).getPropertyValue('--bt-sans').trim()) || 'system-ui, sans-serif'
  return { label: `600 13px ${family}`, axis: `500 12px ${family}` }
}

function measureFaces({ label, axis }: Fonts): Faces {
  return { label: textMeasure(label), axis: textMeasure(axis) }
}

/** Measures of the drawing's fonts; measured anew once the shipped fonts for the language have arrived. */
export function useFaces(): Faces {
  const { root, store } = useTools()
  // A browser loads the letters of a script when it is asked for some of them.
  const letters = useText()(store.chronicle.record.title).text
  const [fonts] = useState(() => fontsOf(root))
  const [faces, setFaces] = useState(() => measureFaces(fonts))
  useEffect(() => {
    let gone = false
    const known = document.fonts as FontFaceSet | undefined
    if (!known || known.check(fonts.label, letters)) return
    void Promise.all([known.load(fonts.label, letters), known.load(fonts.axis, letters)]).then(() => {
      if (!gone) setFaces(measureFaces(fonts))
    })
    return () => {
      gone = true
    }
  }, [fonts, letters])
  return faces
}
