/** How near the edge of the window, in CSS pixels: a reader who scrolls there finds it drawn. */
const NEAR = '600px'

/**
 * Calls once when an element comes near what its reader sees; at once where nobody can tell.
 * @returns stops waiting
 */
export function whenNear(element: Element, act: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    act()
    return () => {}
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    act()
  }, { rootMargin: NEAR })
  observer.observe(element)
  return () => observer.disconnect()
}
