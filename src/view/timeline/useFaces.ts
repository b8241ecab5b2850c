import { useEffect, useState } from 'react'
import type { Faces } from '../../store/lineScene.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { familyOf, fontsIn, measuredFaces } from './lineFonts.ts'

/** Vietnamese letters that other Latin alphabets have too: asked for by name, they would bring those as well. */
const SHARED = /[ĂăĐđĨĩŨũƠơƯư]/g

/** Measures of the drawing's fonts; measured anew once the shipped fonts for the language have arrived. */
export function useFaces(): Faces {
  const { root, store } = useTools()
  // A browser loads the letters of a script when it is asked for some of them.
  const letters = useText()(store.chronicle.record.title).text.replaceAll(SHARED, '')
  const [fonts] = useState(() => fontsIn(familyOf(root)))
  const [faces, setFaces] = useState(() => measuredFaces(fonts))
  useEffect(() => {
    let gone = false
    const known = document.fonts as FontFaceSet | undefined
    if (!known || known.check(fonts.label, letters)) return
    void Promise.all([known.load(fonts.label, letters), known.load(fonts.axis, letters)]).then(() => {
      if (!gone) setFaces(measuredFaces(fonts))
    })
    return () => {
      gone = true
    }
  }, [fonts, letters])
  return faces
}
