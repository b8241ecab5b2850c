import { useEffect, useState } from 'react'
import type { Faces } from '../../store/lineScene.ts'
import { useTools } from '../TimelineContext.tsx'
import { familyOf, fontsIn, measuredFaces } from './lineFonts.ts'

/** Measures of the drawing's fonts; measured anew once the shipped fonts have arrived. */
export function useFaces(): Faces {
  const { root } = useTools()
  const [fonts] = useState(() => fontsIn(familyOf(root)))
  const [faces, setFaces] = useState(() => measuredFaces(fonts))
  useEffect(() => {
    let gone = false
    const known = document.fonts as FontFaceSet | undefined
    if (!known || known.check(fonts.label)) return
    void Promise.all([known.load(fonts.label), known.load(fonts.axis)]).then(() => {
      if (!gone) setFaces(measuredFaces(fonts))
    })
    return () => {
      gone = true
    }
  }, [fonts])
  return faces
}
