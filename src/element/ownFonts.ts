import css from '../styles/fonts.css?inline'

/** Goes before the names of the shipped fonts, so that a page that uses fonts of the same names sees no change. */
const OURS = 'Bilateral Timeline '

const DESCRIPTORS = { style: 'font-style', weight: 'font-weight', display: 'font-display', unicodeRange: 'unicode-range' } as const

const inUse = new WeakMap<Document, { faces: readonly FontFace[]; users: number }>()

/**
 * Makes the shipped fonts known to a page: `@font-face` inside a shadow root is not heard. The browser fetches one only when
 * a text is drawn in it. Timelines share them, and the last to go takes them away.
 * @returns a function that lets go
 */
export function takeOwnFonts(page: Document): () => void {
  const known = inUse.get(page)
  const { faces, users } = known ?? { faces: facesFor(page), users: 0 }
  if (!known) for (const face of faces) page.fonts.add(face)
  inUse.set(page, { faces, users: users + 1 })
  return () => {
    const left = (inUse.get(page)?.users ?? 1) - 1
    if (left > 0) {
      inUse.set(page, { faces, users: left })
      return
    }
    for (const face of faces) page.fonts.delete(face)
    inUse.delete(page)
  }
}

/** The faces of the stylesheet; none where fonts cannot be made by script, as in some test environments. */
function facesFor(page: Document): FontFace[] {
  const view = page.defaultView
  if (!view || !('FontFace' in view) || !('replaceSync' in view.CSSStyleSheet.prototype)) return []
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof view.CSSFontFaceRule).map(({ style }) => {
    const said = Object.entries(DESCRIPTORS).map(([name, property]) => [name, style.getPropertyValue(property)] as const)
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
    return new view.FontFace(OURS + family, style.getPropertyValue('src'), Object.fromEntries(said.filter(([, value]) => value !== '')))
  })
}
