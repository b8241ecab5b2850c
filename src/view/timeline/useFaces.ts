import { useEffect, useState } from 'react'
import type { Faces } from '../../store/lineScene.ts'
import { useTools } from '../TimelineContext.tsx'
import { textMeasure } from './textMeasure.ts'

/** The drawing's fonts, at the sizes of `.bt-label` and `.bt-tick`. */
interface Fonts {
  label: string
  axis: string
}

/** As the stylesheet sets them: in a page that is not ours the shipped fonts have other names. */
export function familyOf(root: Element | null): string {
  return (root && getComputedStyle(root).getPropertyValue('--bt-sans').trim()) || 'system-ui, sans-serif'
}

function fontsIn(family: string): Fonts {
  return { label: `600 13px ${family}`, axis: `500 12px ${family}` }
}

function measureFaces({ label, axis }: Fonts): Faces {
  return { label: textMeasure(label), axis: textMeasure(axis) }
}

/** Measures of the drawing's letters in any fonts, as CSS names them. */
export function facesIn(family: string): Faces {
  return measureFaces(fontsIn(family))
}

/** Measures of the drawing's fonts; measured anew once the shipped fonts have arrived. */
export function useFaces(): Faces {
  const { root } = useTools()
  const [fonts] = useState(() => fontsIn(familyOf(root)))
  const [faces, setFaces] = useState(() => measureFaces(fonts))
  useEffect(() => {
    let gone = false
    const known = document.fonts as FontFaceSet | undefined
    if (!known || known.check(fonts.label)) return
    void Promise.all([known.load(fonts.label), known.load(fonts.axis)]).then(() => {
      if (!gone) setFaces(measureFaces(fonts))
    })
    return () => {
      gone = true
    }
  }, [fonts])
  return faces
}
