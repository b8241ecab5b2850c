import { useLayoutEffect } from 'react'
import { useTools } from './TimelineContext.tsx'

/**
 * Styles of a part that comes when it is first wanted, where the timeline is: in its page or its shadow root. A sheet made by
 * script passes a strict content policy, and goes with the part.
 */
export function useSheet(text: string): void {
  const { root } = useTools()
  useLayoutEffect(() => {
    const home = root?.getRootNode() as Document | ShadowRoot | undefined
    const view = root?.ownerDocument.defaultView
    // Some test environments have no such sheets.
    if (!home || !view || !('adoptedStyleSheets' in home) || !('replaceSync' in view.CSSStyleSheet.prototype)) return
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(text)
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet]
    return () => {
      home.adoptedStyleSheets = home.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [root, text])
}
