import type { Page } from 'playwright-core'

/**
 * Controls that a finger would miss: around whose middle a square of this side, in CSS pixels, is not all theirs or their label's,
 * as far as the element or the page around it does not cut it off. What stands outside the window is brought in.
 */
export function smallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(([chosen, side]) => {
    const reach = side / 2 - 0.75
    return [...document.querySelectorAll<HTMLElement>(chosen)].filter((each) => each.checkVisibility() && !each.closest('[inert], [aria-hidden="true"]') && !(each as HTMLButtonElement).disabled).flatMap((each) => {
      const whole = each.closest<HTMLElement>('label, .bt-export-group li') ?? each
      let box = whole.getClientRects()[0]
      if (!box || box.width < 2) return []
      if (box.top < 0 || box.bottom > innerHeight) {
        whole.scrollIntoView({ block: 'center' })
        box = whole.getClientRects()[0]!
      }
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const own = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, x + dx)), Math.min(innerHeight - 1, Math.max(0, y + dy)))
        return hit !== null && (whole.contains(hit) || hit.contains(each) && hit.matches('label'))
      }
      const missed = [[-reach, 0], [reach, 0], [0, -reach], [0, reach]].filter(([dx, dy]) => !own(dx!, dy!))
      return missed.length === 0 ? [] : [`${each.localName} ${each.className || each.parentElement?.className} "${each.getAttribute('aria-label') ?? each.textContent}" ${box.width.toFixed(0)}×${box.height.toFixed(0)}`]
    })
  }, [selector, least] as const)
}
