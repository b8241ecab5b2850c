/** Height in CSS pixels at which a line, or a list, is not crowded. */
const LINE = 380
/** Share of the stage that the sheet of an open event may take where there is no room beside the line: see `panel.css`. */
const SHEET = 0.66
/** However long an event is, a frame asks for no more. */
const MOST = 1200

/**
 * Tells how high a framed timeline would like to be at the width it has, so that the line is not crowded and the open event can be
 * read without scrolling in the frame. It does not go by the height that it has: whoever gives it what it asks for is not asked again.
 * @param tell told once the timeline stands, and at each change
 * @returns a function that lets go
 */
export function watchHeight(page: Window & typeof globalThis, tell: (height: number) => void): () => void {
  const { document } = page
  let told = 0
  const measure = () => {
    const height = wantedHeight(document)
    // In a frame that is hidden nothing has a size.
    if (height === null || height === told || document.body.clientWidth === 0) return
    told = height
    tell(height)
  }
  const sizes = new page.ResizeObserver(measure)
  const changes = new page.MutationObserver(() => watch())
  const watch = () => {
    sizes.disconnect()
    changes.disconnect()
    const standing = partsOf(document)
    if (standing) for (const place of [standing.root, standing.main]) changes.observe(place, { childList: true })
    else changes.observe(document.body, { childList: true, subtree: true })
    for (const part of [document.body, ...(standing?.around ?? []), ...(standing?.event ?? [])]) sizes.observe(part)
  }
  watch()
  return () => {
    sizes.disconnect()
    changes.disconnect()
  }
}

/** In whole CSS pixels; null while no line or list stands there. */
function wantedHeight(document: Document): number | null {
  const standing = partsOf(document)
  if (!standing) return null
  const { root, main, around, event } = standing
  const wide = 'wide' in root.dataset
  // On a phone a story takes as much below the line as the line does.
  const line = 'told' in main.dataset && !wide ? 2 * LINE : LINE
  const read = heightOf(event) / (wide ? 1 : SHEET)
  return Math.min(MOST, Math.ceil(heightOf(around) + Math.max(line, read)))
}

function heightOf(parts: readonly HTMLElement[]): number {
  return parts.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)
}

/** What the height goes by; null until it is drawn. The page's first look is not yet that. */
function partsOf(document: Document) {
  const root = document.querySelector<HTMLElement>('.bt-page .bilateral-timeline')
  const main = root?.querySelector<HTMLElement>(':scope > .bt-main')
  if (!root || !main) return null
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  return { root, main, around: all(':scope > :is(.bt-top, .bt-notice, .bt-version)'), event: all('.bt-panel-bar, .bt-detail > article') }
}
