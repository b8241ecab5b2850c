import type { Faces } from '../../store/lineScene.ts'
import { textMeasure } from './textMeasure.ts'

/** The drawing's fonts, at the sizes of `.bt-label` and `.bt-tick`. */
export interface LineFonts {
  label: string
  axis: string
}

/** As the stylesheet sets them: in a page that is not ours the shipped fonts have other names. */
export function familyOf(root: Element | null): string {
  return (root && getComputedStyle(root).getPropertyValue('--bt-sans').trim()) || 'system-ui, sans-serif'
}

export function fontsIn(family: string): LineFonts {
  return { label: `600 13px ${family}`, axis: `500 12px ${family}` }
}

export function measuredFaces({ label, axis }: LineFonts): Faces {
  return { label: textMeasure(label), axis: textMeasure(axis) }
}

/** Measures of the drawing's letters in any family, as CSS names it. */
export function facesIn(family: string): Faces {
  return measuredFaces(fontsIn(family))
}
