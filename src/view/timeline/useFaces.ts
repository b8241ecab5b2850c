import { useEffect, useState } from 'react'
import type { Faces } from '../../store/sceneOfView.ts'
import { textMeasure } from './textMeasure.ts'

/** The drawing's fonts as the stylesheet sets them (`--bt-sans`), at the sizes of `.bt-label` and `.bt-tick`. */
const FAMILY = '"Be Vietnam Pro", "Kantumruy Pro", system-ui, sans-serif'
const LABEL = `600 13px ${FAMILY}`
const AXIS = `500 12px ${FAMILY}`

function measureFaces(): Faces {
  return { label: textMeasure(LABEL), axis: textMeasure(AXIS) }
}

/** Measures of the drawing's fonts; measured anew once the shipped fonts have arrived. */
export function useFaces(): Faces {
  const [faces, setFaces] = useState(measureFaces)
  useEffect(() => {
    let gone = false
    const fonts = document.fonts as FontFaceSet | undefined
    if (!fonts || fonts.check(LABEL)) return
    void Promise.all([fonts.load(LABEL), fonts.load(AXIS)]).then(() => {
      if (!gone) setFaces(measureFaces())
    })
    return () => {
      gone = true
    }
  }, [])
  return faces
}
