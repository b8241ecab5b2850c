import timeline from '../styles/timeline.css?inline'
import around from './host.css?inline'

const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Gives a shadow root the timeline's styles: a sheet made by script, which all timelines of a page share and which a strict
 * content policy lets pass; where there is none (in some test environments) a style element in the root.
 */
export function adoptStyles(root: ShadowRoot): void {
  const page = root.ownerDocument
  const view = page.defaultView
  const text = `${timeline}\n${around}`
  if (!view || !('adoptedStyleSheets' in root) || !('replaceSync' in view.CSSStyleSheet.prototype)) {
    const style = page.createElement('style')
    style.textContent = text
    root.append(style)
    return
  }
  let sheet = sheets.get(page)
  if (!sheet) {
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(text)
    sheets.set(page, sheet)
  }
  root.adoptedStyleSheets = [sheet]
}
